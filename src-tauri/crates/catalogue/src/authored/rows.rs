//! The rows that a person writes in `assets/catalogue/*.toml`, one struct a table.
//!
//! Every row may also carry the keys of [`Evidence`](super::Evidence), which are read apart from
//! the row's own. Ids are lower-case kebab. `deny_unknown_fields` turns a slip of the pen into a
//! message with file and line.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A page or paper that says so.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Unique among all files.
    pub id: String,
    /// The page's title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The publisher's own address over https, never a mirror; empty where it is not known.
    #[serde(default)]
    pub url: String,
    /// The date that the copy read shows or implies: ISO, as exact as known; empty where none.
    #[serde(default)]
    pub copy_date: String,
    /// Anything a reader should know about the copy.
    #[serde(default)]
    pub note: Option<String>,
    /// Where it was in truth read, when that was not the publisher's own address. Never a link.
    #[serde(default)]
    pub read_at: Option<String>,
}

/// One of the 14.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Profession {
    /// For example `operating-department-practitioner`.
    pub id: String,
    /// For example "Operating department practitioner".
    pub name: String,
    /// For example "Operating department practitioners".
    pub plural: String,
    /// Two or three capital letters, unlike every other profession's: the line's badge.
    pub badge: String,
    /// A family of professions, ours, no source uses it.
    pub group: String,
    /// What it is, in one short sentence for a reader of eleven.
    pub in_short: String,
    /// `hcpc` or `gosc`.
    pub regulator: String,
    /// The id of its professional body.
    pub body: String,
    /// Titles that only registered people may use.
    pub protected_titles: Vec<String>,
    /// Other public names.
    #[serde(default)]
    pub other_names: Vec<String>,
    /// What people type when they mean it: slips, everyday names.
    #[serde(default)]
    pub search_words: Vec<String>,
    /// A small profession that needs people.
    #[serde(default)]
    pub small: bool,
    /// The official careers page.
    pub official_page: String,
    /// SOC 2020 codes.
    #[serde(default)]
    pub soc_2020: Vec<String>,
}

/// A branch with its own registered title: diagnostic radiographer, prosthetist …
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// For example `diagnostic-radiographer`.
    pub id: String,
    /// The profession it belongs to.
    pub profession: String,
    /// For example "Diagnostic radiographer".
    pub name: String,
    /// For example "Diagnostic radiographers".
    pub plural: String,
}

/// A piece of text on a topic: what they do, a rule, a programme, a framework …
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Unique among statements.
    pub id: String,
    /// The topic that it belongs to: an id of `[[topic]]`.
    pub topic: String,
    /// Professions or branches it is about; empty: all.
    #[serde(default)]
    pub professions: Vec<String>,
    /// A short heading.
    #[serde(default)]
    pub title: Option<String>,
    /// A paragraph.
    #[serde(default)]
    pub text: Option<String>,
    /// A list, in order.
    #[serde(default)]
    pub items: Vec<String>,
    /// Named values that belong with it, shown as a small table: "Gap in practice" = "2 to 5 years".
    #[serde(default)]
    pub details: Vec<Detail>,
    /// A page to open, at its publisher's own address.
    #[serde(default)]
    pub url: Option<String>,
    /// `hcpc` or `gosc`, for rules.
    #[serde(default)]
    pub regulator: Option<String>,
    /// Ids of `[[tag]]`: what this very statement says, in the words of the filters.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Place among its topic's statements; lower first.
    #[serde(default)]
    pub order: i64,
}

/// A named value beside a statement.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Detail {
    /// What it is.
    pub name: String,
    /// Its value, as it is shown.
    pub value: String,
}

/// A number with its year.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Unique among figures.
    pub id: String,
    /// Professions or branches it is about; empty: all.
    #[serde(default)]
    pub professions: Vec<String>,
    /// `workforce`, `register`, `students`, `apprentices`, `pay` …: an id of `[[topic]]`.
    pub topic: String,
    /// What is counted.
    pub what: String,
    /// The number.
    pub value: f64,
    /// `people`, `gbp`, `percent`, `places` …
    pub unit: String,
}

/// A job or status on the ladder.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Unique among positions (starting points and roles).
    pub id: String,
    /// For example "Physiotherapy support worker".
    pub title: String,
    /// Other job titles.
    #[serde(default)]
    pub other_titles: Vec<String>,
    /// An id of `[[stage]]`.
    pub stage: String,
    /// `clinical`, `leadership`, `education` or `research`.
    pub pillar: String,
    /// Agenda for Change bands: "2" … "9", "8a" … "8d".
    #[serde(default)]
    pub bands: Vec<String>,
    /// Professions or branches it belongs to.
    pub professions: Vec<String>,
    /// What the job is.
    pub what: String,
    /// What is needed for it.
    #[serde(default)]
    pub needs: Option<String>,
    /// Fields within it.
    #[serde(default)]
    pub specialisms: Vec<String>,
    /// Topics on whose page it stands, besides those named for its stage and its pillar: ids of
    /// `[[topic]]`.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Education level, 2 to 8.
    #[serde(default)]
    pub level: Option<u8>,
    /// Starting points that whoever holds this role also stands at.
    #[serde(default)]
    pub counts_as: Vec<String>,
    /// Attainments that whoever holds this role has.
    #[serde(default)]
    pub gives: Vec<String>,
    /// SOC 2020 code.
    #[serde(default)]
    pub soc_2020: Option<String>,
}

/// Months from start to finish.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Months {
    /// The shortest.
    pub min: u16,
    /// The usual; what the planner counts with.
    pub typical: u16,
    /// The longest.
    pub max: u16,
    /// Where no source gives the length: the plain reason for the figure we count with. Shown.
    #[serde(default)]
    pub assumed: Option<String>,
}

/// Fees charged to the learner for the whole route, before any loan or grant.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fees {
    /// So much a year: an id of `[[fee]]`. With `years`, instead of `typical`.
    #[serde(default)]
    pub a_year: Option<String>,
    /// How many years at `a_year`.
    #[serde(default)]
    pub years: Option<f64>,
    /// The least, in pounds.
    #[serde(default)]
    pub min: Option<u32>,
    /// The usual, in pounds; what the planner counts with.
    #[serde(default)]
    pub typical: Option<u32>,
    /// The most, in pounds.
    #[serde(default)]
    pub max: Option<u32>,
    /// Where no source gives the fee: the plain reason for the figure we count with. Shown.
    #[serde(default)]
    pub assumed: Option<String>,
}

/// One requirement: any one of the attainments meets it.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Ids of `[[attainment]]`; one is enough.
    pub any_of: Vec<String>,
    /// What is asked, in words, with grades where they are known.
    pub text: String,
    /// Who says so, where it is not the route's own sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// Something that is asked for and that the planner does not reckon with: an interview, checks …
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// `checks`, `interview`, `experience`, `english-language`, `grades`, `other` …
    pub kind: String,
    /// What is asked.
    pub text: String,
    /// Who says so, where it is not the route's own sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// One thing a person does to get from a position to another.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Unique among routes.
    pub id: String,
    /// An id of `[[kind]]`.
    pub kind: String,
    /// For example "Degree in physiotherapy".
    pub title: String,
    /// Positions from which it may be begun.
    pub from: Vec<String>,
    /// Positions it may lead to; empty for one that leaves the person where they are and grants.
    #[serde(default)]
    pub to: Vec<String>,
    /// The award's name.
    #[serde(default)]
    pub award: Option<String>,
    /// RQF or FHEQ level, 2 to 8.
    #[serde(default)]
    pub level: Option<u8>,
    /// Full time, or the usual way in work.
    #[serde(default)]
    pub full_time: Option<Months>,
    /// Part time, where it exists.
    #[serde(default)]
    pub part_time: Option<Months>,
    /// Fees charged to the learner; left out where an employer or the state pays: nothing.
    #[serde(default)]
    pub fees: Option<Fees>,
    /// Paid a wage while on it.
    #[serde(default)]
    pub paid: bool,
    /// What the wage is.
    #[serde(default)]
    pub pay: Option<String>,
    /// The pay bands that `pay` names, lowest first; none where it names none.
    #[serde(default)]
    pub pay_bands: Vec<String>,
    /// Requirements the planner reckons with; each must be met.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// What else is asked.
    #[serde(default)]
    pub asks: Vec<Ask>,
    /// Attainments it grants on finishing.
    #[serde(default)]
    pub grants: Vec<String>,
    /// Ids of `[[gatekeeper]]`: who must say yes.
    #[serde(default)]
    pub gatekeepers: Vec<String>,
    /// Months in which it starts, 1 to 12; empty: any time, or not known.
    #[serde(default)]
    pub intakes: Vec<u8>,
    /// The id of the `[[deadline]]` that its applications follow.
    #[serde(default)]
    pub deadline: Option<String>,
    /// Ids of `[[fund]]` that it can carry.
    #[serde(default)]
    pub funding: Vec<String>,
    /// How common it is.
    #[serde(default)]
    pub availability: Option<String>,
    /// How to apply.
    #[serde(default)]
    pub how_to_apply: Option<String>,
    /// Examples of offers, with their years.
    #[serde(default)]
    pub typical_offer: Option<String>,
    /// Anything else worth knowing.
    #[serde(default)]
    pub text: Option<String>,
    /// The id of its `[[apprenticeship]]` standard.
    #[serde(default)]
    pub apprenticeship: Option<String>,
    /// The learner role that a person holds while on it.
    #[serde(default)]
    pub learner_role: Option<String>,
    /// Topics on whose page it stands, besides those of the jobs it leads to: ids of `[[topic]]`.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Why it takes no new starters, where it does not.
    #[serde(default)]
    pub closed: Option<String>,
}

/// An apprenticeship standard.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Apprenticeship {
    /// Unique among apprenticeships.
    pub id: String,
    /// For example "ST0519"; empty where not known.
    #[serde(default)]
    pub code: String,
    /// The LARS code, by which government services list it.
    #[serde(default)]
    pub larscode: Option<u32>,
    /// The standard's title.
    pub title: String,
    /// Level, 2 to 8.
    pub level: u8,
    /// Typical months, without the end-point assessment.
    #[serde(default)]
    pub months: Option<u16>,
    /// Months of the end-point assessment.
    #[serde(default)]
    pub assessment_months: Option<u16>,
    /// The most that the levy pays, in pounds: for employers.
    #[serde(default)]
    pub funding_band_max: Option<u32>,
    /// `approved`, `retired`, `in development` …, as the sources say.
    pub status: String,
    /// Version of the standard.
    #[serde(default)]
    pub version: Option<String>,
    /// Professions or branches it serves.
    pub professions: Vec<String>,
    /// The stage it leads to.
    pub leads_to_stage: String,
    /// What is asked at entry.
    #[serde(default)]
    pub entry: Vec<String>,
    /// Anything else worth knowing.
    #[serde(default)]
    pub text: Option<String>,
    /// Named values beside it.
    #[serde(default)]
    pub details: Vec<Detail>,
}

/// Where a person may stand when they begin.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Unique among positions.
    pub id: String,
    /// For example "Studying for GCSEs".
    pub name: String,
    /// How a person would say it: "I am at school, up to year 11".
    pub i_am: String,
    /// What people type when they mean it: letters, slips, everyday names. Only the search uses it.
    #[serde(default)]
    pub search_words: Vec<String>,
    /// Place in the list; lower first.
    #[serde(default)]
    pub order: i64,
    /// Attainments that everyone who stands here has.
    #[serde(default)]
    pub gives: Vec<String>,
    /// Attainments that nobody who stands here can have yet, unless they say so: a pupil has no
    /// degree, so is not asked about one.
    #[serde(default)]
    pub lacks: Vec<String>,
    /// Other starting points where whoever stands here also stands.
    #[serde(default)]
    pub counts_as: Vec<String>,
}

/// Something a person has or lacks that routes require or grant.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Attainment {
    /// Unique among attainments.
    pub id: String,
    /// For example "GCSE maths".
    pub name: String,
    /// A plain question with a yes or no answer.
    pub question: String,
    /// What people type when they mean it: letters, slips, everyday names. Only the search uses it.
    #[serde(default)]
    pub search_words: Vec<String>,
    /// What to do if not.
    pub how_to_get: String,
    /// `school`, `level-3`, `degree`, `experience`, `registration`, `other`.
    pub group: String,
    /// Attainments that whoever has this has too.
    #[serde(default)]
    pub implies: Vec<String>,
    /// A school exam, for the label "no new school exams".
    #[serde(default)]
    pub exam: bool,
    /// Place in the list; lower first.
    #[serde(default)]
    pub order: i64,
}

/// Who must say yes.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gatekeeper {
    /// For example `employer`.
    pub id: String,
    /// For example "An employer".
    pub name: String,
    /// What they decide.
    pub decides: String,
    /// What to ask them.
    pub ask: Vec<String>,
}

/// A stage of the ladder, a kind of route, a topic: a word with its meaning.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// For example `enhanced`.
    pub id: String,
    /// For example "Enhanced".
    pub name: String,
    /// What it means, in a sentence.
    pub meaning: String,
    /// Place in the list; lower first.
    pub order: i64,
    /// For a kind of route: `study`, `paid`, `bridging`, `return` or `post`. It gives the pattern.
    #[serde(default)]
    pub pattern: Option<String>,
    /// For a topic: months until its facts are past their shelf-life.
    #[serde(default)]
    pub shelf_life: Option<u16>,
    /// For a topic: what people type when they mean it: letters, slips, everyday names. Only the search uses it.
    #[serde(default)]
    pub search_words: Vec<String>,
}

/// A word by which people look for a profession. Statements carry it, so it has their sources.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    /// Unique among tags.
    pub id: String,
    /// For example "Working with your hands".
    pub name: String,
    /// What it answers: `likes` (what a person likes doing), `helps` (whom they would help) or
    /// `works` (where they would work).
    pub group: String,
    /// Place in its group; lower first.
    pub order: i64,
}

/// An organisation.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Unique among bodies.
    pub id: String,
    /// `regulator`, `professional-body`, `union`, `nhs`, `government`, `faculty`, `region` …
    pub kind: String,
    /// Full name.
    pub name: String,
    /// Short name.
    #[serde(default)]
    pub short: Option<String>,
    /// Its own address.
    #[serde(default)]
    pub url: Option<String>,
    /// What it does.
    pub text: String,
    /// Professions it is for; empty: all.
    #[serde(default)]
    pub professions: Vec<String>,
    /// Named values: phone, address, areas, members …
    #[serde(default)]
    pub details: Vec<Detail>,
}

/// A course that a page named: an example, never the whole list.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Unique among providers.
    pub id: String,
    /// The university or trust.
    pub name: String,
    /// The award.
    pub award: String,
    /// An id of `[[kind]]`.
    pub kind: String,
    /// Town.
    pub place: String,
    /// Professions or branches.
    pub professions: Vec<String>,
    /// The date of the page.
    #[serde(default)]
    pub copy_date: String,
}

/// A question people ask, answered.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Unique among questions.
    pub id: String,
    /// The question.
    pub ask: String,
    /// The answer.
    pub answer: String,
    /// Professions or branches; empty: all.
    #[serde(default)]
    pub professions: Vec<String>,
    /// An id of `[[topic]]`.
    pub topic: String,
}

/// A page to open next.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Unique among links.
    pub id: String,
    /// The page's title.
    pub title: String,
    /// The publisher's own address over https.
    pub url: String,
    /// Who publishes it.
    pub publisher: String,
    /// Professions or branches; empty: all.
    #[serde(default)]
    pub professions: Vec<String>,
}

/// Basic pay of a band in a year, full time, in pounds.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pay {
    /// "2" … "9".
    pub band: String,
    /// For example "2026/27".
    pub year: String,
    /// On joining.
    pub entry: u32,
    /// In between, where there is a step.
    #[serde(default)]
    pub intermediate: Option<u32>,
    /// At the top.
    pub top: u32,
}

/// A charge.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    /// Unique among fees.
    pub id: String,
    /// What it is for.
    pub what: String,
    /// Pounds and pence.
    pub gbp: f64,
}

/// Money that helps: a grant, a loan, a payment.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fund {
    /// Unique among funds.
    pub id: String,
    /// For example "NHS Learning Support Fund: training grant".
    pub name: String,
    /// What people type when they mean it: letters, slips, everyday names. Only the search uses it.
    #[serde(default)]
    pub search_words: Vec<String>,
    /// Pounds a year, where it is one sum.
    #[serde(default)]
    pub gbp_a_year: Option<f64>,
    /// The least, where there is one; with `gbp_max`.
    #[serde(default)]
    pub gbp_min: Option<f64>,
    /// The most, in all or in a year as the text says.
    #[serde(default)]
    pub gbp_max: Option<f64>,
    /// `gbp_min` and `gbp_max` are for a year, not in all.
    #[serde(default)]
    pub each_year: bool,
    /// What it is counted for: `fees` (and no more than they are) or `living`. Left out where there
    /// is no sum to count: a rule, or costs paid back.
    #[serde(default)]
    pub covers: Option<String>,
    /// Must it be paid back?
    #[serde(default)]
    pub repay: Option<bool>,
    /// Who gets it and how.
    pub text: String,
    /// Professions or branches it is for; empty: all.
    #[serde(default)]
    pub professions: Vec<String>,
    /// Named values beside it.
    #[serde(default)]
    pub details: Vec<Detail>,
}

/// How much updating a gap in practice asks for.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnBand {
    /// Unique among return bands.
    pub id: String,
    /// `hcpc` or `gosc`.
    pub regulator: String,
    /// The starting point of people in this band.
    pub start: String,
    /// Years out of practice, from (included).
    pub years_from: f64,
    /// Years out of practice, to (excluded).
    #[serde(default)]
    pub years_to: Option<f64>,
    /// Days of updating.
    pub days: u32,
    /// The same in hours.
    pub hours: u32,
    /// The most days of private study.
    #[serde(default)]
    pub private_study_max_days: Option<u32>,
    /// The rule in words.
    pub text: String,
}

/// A limit of a regulator's return rules, by name.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnLimit {
    /// `hours-per-day`, `private-max-share`, `window-months`, `usual-window-months`,
    /// `supervisor-years`.
    pub id: String,
    /// `hcpc` or `gosc`.
    pub regulator: String,
    /// The number.
    pub value: f64,
    /// The rule in words.
    pub text: String,
}

/// A worked example of return-to-practice arithmetic.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnExample {
    /// Unique among examples.
    pub id: String,
    /// Where the person stands.
    pub start: String,
    /// Years out of practice.
    #[serde(default)]
    pub years_out: Option<f64>,
    /// Days of supervised practice done.
    pub supervised: f64,
    /// Days of formal study done.
    pub formal: f64,
    /// Days of private study done.
    pub private: f64,
    /// All days done.
    pub total: f64,
    /// Days required.
    pub required: f64,
    /// For example "meets the rule".
    pub outcome: String,
    /// Why.
    pub why: String,
    /// More about the case.
    #[serde(default)]
    pub detail: Option<String>,
}

/// A lawful way to give medicines.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mechanism {
    /// For example `independent`.
    pub id: String,
    /// For example "Independent prescribing".
    pub name: String,
    /// What it is, plainly.
    pub text: String,
    /// What it takes.
    #[serde(default)]
    pub needs: Option<String>,
    /// What it says of controlled drugs.
    #[serde(default)]
    pub controlled_drugs: Option<String>,
    /// Place in the matrix.
    #[serde(default)]
    pub order: i64,
}

/// What one profession may do by one mechanism: a cell of the medicines matrix.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MedicineRight {
    /// A profession or branch.
    pub profession: String,
    /// An id of `[[mechanism]]`.
    pub mechanism: String,
    /// `yes`, `no`, `proposed`, `none-found` or `campaign-only`.
    pub value: String,
    /// Since when.
    #[serde(default)]
    pub since: Option<String>,
    /// Conditions, in words.
    #[serde(default)]
    pub text: Option<String>,
}

/// An advanced-practice credential or capability framework.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// Unique among credentials.
    pub id: String,
    /// Its title.
    pub title: String,
    /// `credential`, `framework`, `roadmap`, `schema` …
    pub kind: String,
    /// The topic that it belongs to: an id of `[[topic]]`.
    pub topic: String,
    /// The field of work that it is about: "Mental health"; none: no one field.
    #[serde(default)]
    pub field: Option<String>,
    /// Who owns it.
    pub owner: String,
    /// Level, 6 to 8.
    #[serde(default)]
    pub level: Option<u8>,
    /// Professions it is for; empty: all, or as the text says.
    #[serde(default)]
    pub professions: Vec<String>,
    /// Who it is for, in words.
    #[serde(default)]
    pub who_for: Option<String>,
    /// How long it takes.
    #[serde(default)]
    pub length: Option<String>,
    /// Whether it runs.
    pub status: String,
    /// Year of publication.
    #[serde(default)]
    pub year: Option<u16>,
    /// Anything else.
    #[serde(default)]
    pub text: Option<String>,
    /// Parts, areas, levels.
    #[serde(default)]
    pub items: Vec<String>,
}

/// A day or span to know: an awareness day, a deadline, a week.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Unique among dates.
    pub id: String,
    /// What happens.
    pub name: String,
    /// In words, always shown.
    pub when: String,
    /// The exact day, ISO, where it is known.
    #[serde(default)]
    pub date: Option<String>,
    /// The last day of a span, ISO.
    #[serde(default)]
    pub until: Option<String>,
    /// For one that comes back each year: month, 1 to 12.
    #[serde(default)]
    pub month: Option<u8>,
    /// For one that comes back each year: day of the month.
    #[serde(default)]
    pub day: Option<u8>,
    /// For an application deadline: months from it to the start of the course.
    #[serde(default)]
    pub months_before_start: Option<u8>,
    /// More.
    #[serde(default)]
    pub text: Option<String>,
    /// Professions; empty: all.
    #[serde(default)]
    pub professions: Vec<String>,
}

/// What was looked for and not found.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// Unique among gaps.
    pub id: String,
    /// Professions; empty: all.
    #[serde(default)]
    pub professions: Vec<String>,
    /// An id of `[[topic]]`.
    pub topic: String,
    /// What is not known here.
    pub text: String,
    /// Whom to ask.
    #[serde(default)]
    pub ask: Option<String>,
}

/// One thing that is not as it was in the edition before: written by `atlas changes`, not by hand.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Changed {
    /// The table it is in: `pay`, `route` …
    pub about: String,
    /// What tells the row apart in that table.
    pub row: String,
    /// The change, as a sentence without full stop.
    pub text: String,
}
