// Generated from src-tauri/crates/atlas by `cargo xtask generate`. Never edit it.

/**
 * One activity of updating.
 */
export type Activity = { 
/**
 * Which kind.
 */
kind: ActivityKind, 
/**
 * Hours.
 */
hours: number, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * What it was, in the person's words.
 */
what: string, 
/**
 * For supervised practice: the supervisor's whole years on the register.
 */
supervisor_years?: number, 
/**
 * For supervised practice: the supervisor is of the same profession.
 */
same_profession?: boolean, };

/**
 * The three kinds of updating.
 */
export type ActivityKind = "supervised" | "formal" | "private";

/**
 * A route that works but is beaten.
 */
export type AlsoWorks = { 
/**
 * Its own best plan.
 */
plan: Plan, 
/**
 * Plans that beat it, by id.
 */
beaten_by: Array<string>, 
/**
 * What beats it, in words.
 */
why: string, };

/**
 * An apprenticeship standard.
 */
export type Apprenticeship = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its code, to search for; empty where not known.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its level.
 */
level: number, 
/**
 * Its typical months.
 */
months: number | null, 
/**
 * Its status.
 */
status: string, 
/**
 * What is asked at entry.
 */
entry: Array<string>, 
/**
 * More.
 */
text: string | null, 
/**
 * Named values.
 */
details: Array<Detail>, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * What else is asked: an interview, checks …
 */
export type Ask = { 
/**
 * Its kind.
 */
kind: string, 
/**
 * What is asked.
 */
text: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * An error as every shell passes it on.
 */
export type AtlasError = { 
/**
 * For programs.
 */
code: ErrorCode, 
/**
 * For people: one clear sentence that says what is wrong.
 */
message: string, 
/**
 * For people: what to do about it.
 */
hints: Array<string>, };

/**
 * Something a person has or lacks.
 */
export type Attainment = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * A plain question.
 */
question: string, 
/**
 * What to do if not.
 */
how_to_get: string, 
/**
 * `school`, `level-3`, `degree`, `experience`, `registration`, `other`.
 */
group: string, 
/**
 * Whoever has this has those too.
 */
implies: Array<string>, 
/**
 * A school exam.
 */
exam: boolean, };

/**
 * Every attainment, in the order to ask.
 */
export type AttainmentList = { 
/**
 * The attainments.
 */
attainments: Array<Attainment>, };

/**
 * A body.
 */
export type Body = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its short name.
 */
short: string | null, 
/**
 * Its own address.
 */
url: string | null, 
/**
 * What it does.
 */
text: string, 
/**
 * Named values.
 */
details: Array<Detail>, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A request for one thing.
 */
export type ById = { 
/**
 * Its id.
 */
id: string, };

/**
 * A source with how often it is cited.
 */
export type CitedSource = { 
/**
 * The source.
 */
source: Source, 
/**
 * By how many facts.
 */
cited: number, };

/**
 * How complete a topic of a profession is.
 */
export type Completeness = { 
/**
 * The profession.
 */
profession: Named, 
/**
 * The topic.
 */
topic: string, 
/**
 * `full`, `part` or `none`.
 */
state: string, 
/**
 * Why it is not full.
 */
reason: string | null, };

/**
 * How sure the catalogue is.
 */
export type Confidence = "high" | "medium" | "low";

/**
 * How many of something.
 */
export type Count = { 
/**
 * Of what: "sources".
 */
of: string, 
/**
 * How many.
 */
count: number, };

/**
 * What counts of one activity.
 */
export type Counted = { 
/**
 * Hours counted.
 */
hours: number, 
/**
 * Why the rest does not count, in words.
 */
why_not: string | null, 
/**
 * The last day of applying on which it still counts.
 */
apply_by: string | null, };

/**
 * A credential, a curriculum or a career framework.
 */
export type Credential = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * `credential`, `framework`, `roadmap` …
 */
kind: string, 
/**
 * The field of work that it is about; none: no one field.
 */
field: string | null, 
/**
 * Who owns it.
 */
owner: string, 
/**
 * Its level.
 */
level: number | null, 
/**
 * Professions that it names; none: several, as `who_for` says.
 */
professions: Array<Named>, 
/**
 * Who it is for, in words.
 */
who_for: string | null, 
/**
 * How long it takes.
 */
length: string | null, 
/**
 * Whether it runs.
 */
status: string, 
/**
 * The year of its publication.
 */
year: number | null, 
/**
 * Anything else.
 */
text: string | null, 
/**
 * Its parts.
 */
items: Array<string>, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A named value.
 */
export type Detail = { 
/**
 * What it is.
 */
name: string, 
/**
 * Its value.
 */
value: string, };

/**
 * What kind of error it is. Closed: a program may match on it.
 */
export type ErrorCode = "not-found" | "bad-request" | "contradiction" | "catalogue" | "internal";

/**
 * What stands behind a shown fact.
 */
export type Evidence = { 
/**
 * Who says so; at least one.
 */
sources: Array<Source>, 
/**
 * The date or year the fact belongs to.
 */
as_of: string | null, 
/**
 * How sure.
 */
confidence: Confidence, 
/**
 * Where sources disagree.
 */
conflict: string | null, 
/**
 * What a reader should know.
 */
note: string | null, 
/**
 * The month, "2027-04", from which the fact is past its shelf-life; none where no date is
 * known. The screen compares it with today.
 */
stale_from: string | null, };

/**
 * Fees charged to the learner, in pounds, before any loan or grant.
 */
export type Fees = { 
/**
 * The least.
 */
min: number, 
/**
 * The usual; what the planner counts with.
 */
typical: number, 
/**
 * The most.
 */
max: number, 
/**
 * The year of the figure: "2026/27".
 */
as_of: string | null, 
/**
 * Where no source gives the fee: why we count with this one.
 */
assumed: string | null, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A number with its year.
 */
export type Figure = { 
/**
 * Its id.
 */
id: string, 
/**
 * What is counted.
 */
what: string, 
/**
 * The number.
 */
value: number, 
/**
 * Its unit.
 */
unit: string, 
/**
 * The topic it belongs to.
 */
topic: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * Money that a route can carry.
 */
export type Fund = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Pounds a year.
 */
gbp_a_year: number | null, 
/**
 * The most, in pounds.
 */
gbp_max: number | null, 
/**
 * Must it be paid back?
 */
repay: boolean | null, 
/**
 * Who gets it and how.
 */
text: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * What is not known here.
 */
export type Gap = { 
/**
 * Its id.
 */
id: string, 
/**
 * The topic.
 */
topic: Named, 
/**
 * What is not known.
 */
text: string, 
/**
 * Whom to ask.
 */
ask: string | null, };

/**
 * Who must say yes.
 */
export type Gatekeeper = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What they decide.
 */
decides: string, 
/**
 * What to ask them.
 */
ask: Array<string>, };

/**
 * One thing found.
 */
export type Hit = { 
/**
 * `profession`, `role`, `route` …
 */
kind: string, 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * A line about it.
 */
line: string, 
/**
 * Professions it belongs to.
 */
professions: Array<Named>, 
/**
 * Why it matched, in words.
 */
reason: string, };

/**
 * Hours by kind.
 */
export type HoursByKind = { 
/**
 * Supervised practice.
 */
supervised: number, 
/**
 * Formal study.
 */
formal: number, 
/**
 * Private study.
 */
private: number, };

/**
 * A page to open next.
 */
export type Link = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its address.
 */
url: string, 
/**
 * Who publishes it.
 */
publisher: string, };

/**
 * The lawful ways to give medicines, and who may use which.
 */
export type MedicineMatrix = { 
/**
 * The ways, in the matrix's order: what each is and asks.
 */
mechanisms: Array<Statement>, 
/**
 * A row a profession or branch, in the order of their names.
 */
rows: Array<MedicineRow>, };

/**
 * One cell of the medicines matrix.
 */
export type MedicineRight = { 
/**
 * The profession or branch.
 */
profession: Named, 
/**
 * The mechanism.
 */
mechanism: Named, 
/**
 * `yes`, `no`, `proposed`, `none-found` or `campaign-only`.
 */
value: string, 
/**
 * Since when.
 */
since: string | null, 
/**
 * Conditions.
 */
text: string | null, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * What one profession or branch may do, a cell a way.
 */
export type MedicineRow = { 
/**
 * The profession or branch.
 */
profession: Named, 
/**
 * The profession on whose line it is.
 */
line: string, 
/**
 * Its rights, in the order of the ways.
 */
rights: Array<MedicineRight>, };

/**
 * Full or part time.
 */
export type Mode = "full-time" | "part-time";

/**
 * Months from start to finish.
 */
export type Months = { 
/**
 * The shortest.
 */
min: number, 
/**
 * The usual; what the planner counts with.
 */
typical: number, 
/**
 * The longest.
 */
max: number, 
/**
 * Where no source gives the length: why we count with this one.
 */
assumed: string | null, };

/**
 * Something with an id and a name.
 */
export type Named = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name, as shown.
 */
name: string, };

/**
 * One requirement.
 */
export type Need = { 
/**
 * Attainments of which one is enough.
 */
any_of: Array<Attainment>, 
/**
 * What is asked, in words.
 */
text: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * How a requirement stands.
 */
export type NeedState = { "state": "met" } | { "state": "met-by", 
/**
 * That step's place in the plan, from 0.
 */
step: number, } | { "state": "check" };

/**
 * The question that would change the answer most.
 */
export type NextQuestion = { 
/**
 * What to ask about.
 */
attainment: Attainment, 
/**
 * How many plans rest on it.
 */
plans: number, };

/**
 * A route that is not open.
 */
export type NotOpen = { 
/**
 * The route's id.
 */
route: string, 
/**
 * Why, a sentence each: the smallest set of reasons.
 */
because: Array<string>, 
/**
 * The nearest way round, in words.
 */
but: string, 
/**
 * The plan to look at instead, by id.
 */
instead: string | null, 
/**
 * Attainments that would open it.
 */
gain: Array<Attainment>, };

/**
 * A request that asks for nothing in particular.
 */
export type Nothing = Record<symbol, never>;

/**
 * Where a person's name stands.
 */
export type OnRegister = "left" | "still-on" | "removed" | "never" | "never-abroad";

/**
 * What this catalogue is.
 */
export type Overview = { 
/**
 * For example "2026-11".
 */
edition: string, 
/**
 * How many professions, roles, routes, sources and so on.
 */
counts: Array<Count>, 
/**
 * What is wrong with the catalogue, where something is, in one sentence.
 */
problem: string | null, };

/**
 * Pay of a band in the newest year known.
 */
export type Pay = { 
/**
 * The band.
 */
band: string, 
/**
 * The year, "2026/27".
 */
year: string, 
/**
 * On joining, in pounds a year.
 */
entry: number, 
/**
 * At the top, in pounds a year.
 */
top: number, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A chain of routes.
 */
export type Plan = { 
/**
 * A name for the plan that stays the same for the same steps and conditions.
 */
id: string, 
/**
 * The steps that move the person, by id: plans of the same way differ only in what is filled
 * in on the spot, such as a resit.
 */
way: string, 
/**
 * How open it is.
 */
status: Status, 
/**
 * The status in words: "Open after GCSE maths".
 */
status_words: string, 
/**
 * What it is best at.
 */
labels: Array<PlanLabel>, 
/**
 * Its months.
 */
months: Range, 
/**
 * Its fees in pounds, before any loan or grant.
 */
fees: Range, 
/**
 * Months without pay, typical.
 */
unpaid_months: number, 
/**
 * Its steps.
 */
steps: Array<PlanStep>, 
/**
 * What it rests on that was not said.
 */
check: Array<Attainment>, 
/**
 * Who must say yes, in order, each once.
 */
who_decides: Array<Named>, };

/**
 * What a plan is best at.
 */
export type PlanLabel = "quickest" | "lowest-fees" | "paid-all-the-way" | "fewest-steps" | "no-new-school-exams";

/**
 * One step of a plan; its route stands in [`RoutesAnswer::routes`].
 */
export type PlanStep = { 
/**
 * The route's id.
 */
route: string, 
/**
 * Full or part time.
 */
mode: Mode, 
/**
 * Where the person stands before.
 */
from: Named, 
/**
 * Where the person stands after.
 */
to: Named, 
/**
 * Months after the plan's beginning at which it starts.
 */
starts_after: number, 
/**
 * Its months.
 */
months: Range, 
/**
 * Its fees in pounds.
 */
fees: Range, 
/**
 * Paid a wage while on it.
 */
paid: boolean, 
/**
 * What it takes for granted without its having been said.
 */
check: Array<Attainment>, 
/**
 * Each requirement and how it stands when the step's turn comes, in the route's order.
 */
needs: Array<NeedState>, };

/**
 * Every position.
 */
export type Positions = { 
/**
 * Starting points, in the order to offer them.
 */
starts: Array<Start>, 
/**
 * Roles, by ladder.
 */
roles: Array<RolePlace>, 
/**
 * Stages, in order.
 */
stages: Array<Word>, };

/**
 * A profession on a list.
 */
export type ProfessionCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its name for many.
 */
plural: string, 
/**
 * The letters of its line's badge.
 */
badge: string, 
/**
 * Its family.
 */
group: string, 
/**
 * What it is, in a sentence.
 */
in_short: string, 
/**
 * Its regulator.
 */
regulator: Named, 
/**
 * A small profession that needs people.
 */
small: boolean, 
/**
 * Its branches.
 */
branches: Array<Named>, 
/**
 * Its ways in.
 */
ways_in: WaysIn, 
/**
 * School subjects that help.
 */
subjects: Array<string>, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * One profession, whole.
 */
export type ProfessionPage = { 
/**
 * Its card.
 */
card: ProfessionCard, 
/**
 * Titles that only registered people may use.
 */
protected_titles: Array<string>, 
/**
 * Other public names.
 */
other_names: Array<string>, 
/**
 * Its professional body.
 */
body: Body | null, 
/**
 * The regulator's row.
 */
regulator: Body | null, 
/**
 * The official careers page.
 */
official_page: string, 
/**
 * What it is, topic by topic.
 */
topics: Array<TopicBlock>, 
/**
 * Numbers.
 */
figures: Array<Figure>, 
/**
 * Roles, by stage.
 */
ladder: Array<Role>, 
/**
 * Pay of every band on the ladder, newest year.
 */
pay: Array<Pay>, 
/**
 * Routes to registration.
 */
ways_in: Array<RouteCard>, 
/**
 * Routes back.
 */
ways_back: Array<RouteCard>, 
/**
 * Routes in support work and before registration that are not to registration.
 */
support_ways: Array<RouteCard>, 
/**
 * Routes on from registration.
 */
ways_on: Array<RouteCard>, 
/**
 * Apprenticeship standards.
 */
apprenticeships: Array<Apprenticeship>, 
/**
 * Its row of the medicines matrix.
 */
medicines: Array<MedicineRight>, 
/**
 * Courses that a page named.
 */
providers: Array<Provider>, 
/**
 * Questions.
 */
questions: Array<Question>, 
/**
 * Pages to open next.
 */
links: Array<Link>, 
/**
 * What is not known here.
 */
gaps: Array<Gap>, };

/**
 * All professions.
 */
export type Professions = { 
/**
 * In the order of their names.
 */
professions: Array<ProfessionCard>, };

/**
 * A course that a page named: an example.
 */
export type Provider = { 
/**
 * Its id.
 */
id: string, 
/**
 * The university or trust.
 */
name: string, 
/**
 * The award.
 */
award: string, 
/**
 * The kind of route.
 */
kind: Named, 
/**
 * The town.
 */
place: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A question people ask.
 */
export type Question = { 
/**
 * Its id.
 */
id: string, 
/**
 * The question.
 */
ask: string, 
/**
 * The answer.
 */
answer: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A sum with its range.
 */
export type Range = { 
/**
 * The least.
 */
min: number, 
/**
 * The usual.
 */
typical: number, 
/**
 * The most.
 */
max: number, };

/**
 * Whether the log meets the rule.
 */
export type ReturnOutcome = "meets" | "check-first" | "does-not-meet" | "no-day-count";

/**
 * What a returner must do.
 */
export type ReturnsAnswer = { 
/**
 * The profession or branch.
 */
profession: Named, 
/**
 * The regulator.
 */
regulator: Named, 
/**
 * How long away, in words: "5 years and 2 months".
 */
away: string, 
/**
 * The answer in one sentence.
 */
headline: string, 
/**
 * What way back on to the register it is, in words.
 */
way: string, 
/**
 * The rule behind the headline; none where no rule speaks of the case.
 */
rule: Rule | null, 
/**
 * The arithmetic, where days are counted.
 */
updating: Updating | null, 
/**
 * Each line of the log, in its order.
 */
lines: Array<Counted>, 
/**
 * Whether the log meets the rule.
 */
outcome: ReturnOutcome, 
/**
 * What to ask before relying on this, a sentence each.
 */
checks: Array<string>, 
/**
 * When what is asked for changes next, in words.
 */
change: string | null, 
/**
 * The forms that the way asks for, in words.
 */
forms: Array<string>, 
/**
 * Rules that bear on the case.
 */
rules: Array<Statement>, 
/**
 * What to do, in order.
 */
steps: Array<Statement>, 
/**
 * Help for returners.
 */
programmes: Array<Statement>, 
/**
 * Routes back of this profession.
 */
routes: Array<RouteCard>, };

/**
 * A returner's case. Dates are ISO days, "2021-03-31".
 */
export type ReturnsRequest = { 
/**
 * The profession or branch.
 */
profession: string, 
/**
 * Today, by the shell's clock.
 */
today: string, 
/**
 * The last day they practised while registered; or `years_out`.
 */
last_practised?: string, 
/**
 * Years out of practice, where no day is known.
 */
years_out?: number, 
/**
 * Where their name stands.
 */
register: OnRegister, 
/**
 * The day their name came off, where they know it.
 */
left_on?: string, 
/**
 * For people who never registered: the day they qualified.
 */
qualified_on?: string, 
/**
 * The last day they practised the profession outside the UK, if they did.
 */
practised_abroad?: string, 
/**
 * The day they mean to apply; left out: today.
 */
apply_on?: string, 
/**
 * What was done so far.
 */
log: Array<Activity>, };

/**
 * A role on the ladder.
 */
export type Role = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Other titles.
 */
other_titles: Array<string>, 
/**
 * Its stage.
 */
stage: Named, 
/**
 * Its pillar.
 */
pillar: string, 
/**
 * Its bands.
 */
bands: Array<string>, 
/**
 * Professions or branches it belongs to.
 */
professions: Array<Named>, 
/**
 * What the job is.
 */
what: string, 
/**
 * What is needed.
 */
needs: string | null, 
/**
 * Fields within it.
 */
specialisms: Array<string>, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A role with the routes that touch it.
 */
export type RolePage = { 
/**
 * The role.
 */
role: Role, 
/**
 * Pay of its bands, newest year.
 */
pay: Array<Pay>, 
/**
 * Routes that lead to it.
 */
ways_in: Array<RouteCard>, 
/**
 * Routes that start from it.
 */
ways_on: Array<RouteCard>, };

/**
 * A role as a place to stand or aim.
 */
export type RolePlace = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
name: string, 
/**
 * Its stage.
 */
stage: Named, 
/**
 * Its pillar.
 */
pillar: string, 
/**
 * Its bands.
 */
bands: Array<string>, 
/**
 * Professions or branches it belongs to.
 */
professions: Array<string>, };

/**
 * One thing a person does to get from a position to another.
 */
export type RouteCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: Named, 
/**
 * `study`, `paid`, `bridging`, `return` or `post`: the pattern of its strip.
 */
pattern: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Positions from which it may be begun.
 */
from: Array<Named>, 
/**
 * Positions it may lead to; empty: it leaves the person where they are.
 */
to: Array<Named>, 
/**
 * The award.
 */
award: string | null, 
/**
 * Its level.
 */
level: number | null, 
/**
 * Full time.
 */
full_time: Months | null, 
/**
 * Part time.
 */
part_time: Months | null, 
/**
 * Fees; none: nothing is charged to the learner.
 */
fees: Fees | null, 
/**
 * Paid a wage while on it.
 */
paid: boolean, 
/**
 * What the wage is.
 */
pay: string | null, 
/**
 * Requirements.
 */
needs: Array<Need>, 
/**
 * What else is asked.
 */
asks: Array<Ask>, 
/**
 * What it gives.
 */
grants: Array<Named>, 
/**
 * Who must say yes.
 */
gatekeepers: Array<Gatekeeper>, 
/**
 * Months in which it starts, 1 to 12.
 */
intakes: Array<number>, 
/**
 * The deadline its applications follow, in words.
 */
deadline: string | null, 
/**
 * Money it can carry.
 */
funding: Array<Fund>, 
/**
 * How common it is.
 */
availability: string | null, 
/**
 * How to apply.
 */
how_to_apply: string | null, 
/**
 * Examples of offers.
 */
typical_offer: string | null, 
/**
 * Anything else.
 */
text: string | null, 
/**
 * Its apprenticeship standard: code and title to search for.
 */
apprenticeship: Standard | null, 
/**
 * The learner role held meanwhile.
 */
learner_role: Named | null, 
/**
 * Why it takes no new starters, where it does not.
 */
closed: string | null, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * Everything the planner says.
 */
export type RoutesAnswer = { 
/**
 * Where the person stands.
 */
from: Array<Named>, 
/**
 * The roles that count as the target.
 */
to: Array<Named>, 
/**
 * The person is there already.
 */
already_there: boolean, 
/**
 * Every way that no other way beats, best first.
 */
plans: Array<Plan>, 
/**
 * Ways that work but are beaten.
 */
also_works: Array<AlsoWorks>, 
/**
 * Ways that are not open.
 */
not_open: Array<NotOpen>, 
/**
 * Every route named above, by id.
 */
routes: { [key in string]: RouteCard }, 
/**
 * What to ask next; none: no further answer would change the plans.
 */
next_question: NextQuestion | null, 
/**
 * False where the search stopped at its bound.
 */
complete: boolean, };

/**
 * Where a person stands, what they have, where they aim.
 */
export type RoutesRequest = { 
/**
 * Ids of starting points or roles; one or more.
 */
from: Array<string>, 
/**
 * Ids of attainments that they have.
 */
has: Array<string>, 
/**
 * Ids of attainments that they lack.
 */
lacks: Array<string>, 
/**
 * Ids of attainments that they are not sure of: as if not said, but not asked about again.
 */
unsure: Array<string>, 
/**
 * A role, a profession, a branch or a stage.
 */
to: string, 
/**
 * For returners: the profession or branch they qualified in.
 */
profession?: string, 
/**
 * For returners: years out of practice.
 */
years_out?: number, };

/**
 * A rule with who says so.
 */
export type Rule = { 
/**
 * Its id.
 */
id: string, 
/**
 * In words.
 */
text: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * What was found.
 */
export type SearchAnswer = { 
/**
 * Best first.
 */
hits: Array<Hit>, 
/**
 * The words were cut to this many characters, where they were too many.
 */
cut_to: number | null, };

/**
 * Words that a person typed.
 */
export type SearchRequest = { 
/**
 * The words.
 */
words: string, 
/**
 * The most hits to give.
 */
limit?: number, };

/**
 * A request for one row.
 */
export type ShowRequest = { 
/**
 * Any kind that a search finds, or `source`.
 */
kind: string, 
/**
 * Its id.
 */
id: string, };

/**
 * One row of the catalogue.
 */
export type Shown = { "kind": "profession", "row": ProfessionPage } | { "kind": "role", "row": RolePage } | { "kind": "route", "row": RouteCard } | { "kind": "apprenticeship", "row": Apprenticeship } | { "kind": "body", "row": Body } | { "kind": "statement", "row": Statement } | { "kind": "attainment", "row": Attainment } | { "kind": "topic", "row": TopicBlock } | { "kind": "source", "row": CitedSource } | { "kind": "start", "row": { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, } };

/**
 * A page or paper that says so.
 */
export type Source = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Who published it.
 */
publisher: string, 
/**
 * The publisher's own address, where it is known. Opened only when a person asks.
 */
url: string | null, 
/**
 * The date that the page read shows; empty where it shows none.
 */
copy_date: string, 
/**
 * What a reader should know about it.
 */
note: string | null, };

/**
 * Every source.
 */
export type SourceList = { 
/**
 * By publisher, then title.
 */
sources: Array<CitedSource>, };

/**
 * An apprenticeship standard, in short.
 */
export type Standard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its code; empty where not known.
 */
code: string, 
/**
 * Its title.
 */
title: string, };

/**
 * A starting point.
 */
export type Start = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short name.
 */
name: string, 
/**
 * How a person would say it.
 */
i_am: string, 
/**
 * Attainments that everyone who stands here has.
 */
gives: Array<string>, };

/**
 * A text on a topic.
 */
export type Statement = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its heading.
 */
title: string | null, 
/**
 * A paragraph.
 */
text: string | null, 
/**
 * A list.
 */
items: Array<string>, 
/**
 * Named values.
 */
details: Array<Detail>, 
/**
 * A page to open.
 */
url: string | null, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * What the catalogue holds.
 */
export type Stats = { 
/**
 * The edition.
 */
edition: string, 
/**
 * Rows by table.
 */
counts: Array<Count>, 
/**
 * Profession by topic.
 */
completeness: Array<Completeness>, 
/**
 * Facts by confidence.
 */
confidence: Array<Count>, 
/**
 * Facts by the year they belong to.
 */
years: Array<Count>, 
/**
 * Facts whose sources disagree.
 */
conflicts: number, 
/**
 * Things looked for and not found.
 */
gaps: number, 
/**
 * Facts past their shelf-life today.
 */
stale: number, };

/**
 * A request for the counts.
 */
export type StatsRequest = { 
/**
 * Today, "2026-11-24", by the shell's clock: what is past its shelf-life depends on it.
 */
today: string, };

/**
 * How open a plan is.
 */
export type Status = "open-now" | "open-after" | "check-first";

/**
 * All statements of one topic.
 */
export type TopicBlock = { 
/**
 * The topic.
 */
topic: Named, 
/**
 * Its statements.
 */
statements: Array<Statement>, };

/**
 * All that the catalogue holds on a topic.
 */
export type TopicPage = { 
/**
 * The topic.
 */
topic: Named, 
/**
 * The profession or branch that the page was asked for.
 */
profession: Named | null, 
/**
 * What is said on it.
 */
statements: Array<Statement>, 
/**
 * Credentials and frameworks that belong to it.
 */
credentials: Array<Credential>, 
/**
 * Jobs that it is about, up the ladder.
 */
roles: Array<Role>, 
/**
 * Routes that lead to these jobs.
 */
ways: Array<RouteCard>, 
/**
 * Study and proof beside the job that the topic is about, whatever it leads to.
 */
study: Array<RouteCard>, 
/**
 * Numbers.
 */
figures: Array<Figure>, 
/**
 * Questions people ask.
 */
questions: Array<Question>, 
/**
 * What is not known here.
 */
gaps: Array<Gap>, };

/**
 * A request for a topic's page.
 */
export type TopicRequest = { 
/**
 * The topic's id: "advanced-practice".
 */
id: string, 
/**
 * A profession or branch; with it the page leaves out what is about others alone.
 */
profession?: string, };

/**
 * What is left and by when, where days are counted.
 */
export type Updating = { 
/**
 * Days asked for.
 */
days: number, 
/**
 * The same in hours.
 */
hours: number, 
/**
 * The most that private study may fill, in hours.
 */
private_max_hours: number, 
/**
 * Hours that count so far.
 */
counted: HoursByKind, 
/**
 * Hours left.
 */
left_hours: number, 
/**
 * Of these, the most that may be private study.
 */
left_private_hours: number, 
/**
 * The first day on which an activity may begin and count, for the application's day.
 */
window_from: string, 
/**
 * The same for the regulator's usual, shorter window.
 */
usual_window_from: string, 
/**
 * By when all must be done and applied for, so that everything counted still counts.
 */
finish_by: string, 
/**
 * The same for the usual window.
 */
usual_finish_by: string, };

/**
 * The routes that can be begun from somewhere, whatever a person has.
 */
export type WaysAnswer = { 
/**
 * Where they begin.
 */
from: Named, 
/**
 * Those that end in a registered title: a group a title, in the order of the professions.
 */
towards: Array<WaysTowards>, 
/**
 * Those that lead to jobs below registration.
 */
rungs: Array<RouteCard>, 
/**
 * Those that leave a person where they are, but open others.
 */
staying: Array<RouteCard>, };

/**
 * Which ways in a profession has.
 */
export type WaysIn = { 
/**
 * A degree or an integrated master's.
 */
degree: boolean, 
/**
 * A course for graduates.
 */
graduate: boolean, 
/**
 * An apprenticeship.
 */
apprenticeship: boolean, 
/**
 * How many open routes to registration.
 */
routes: number, };

/**
 * A request for the routes that can be begun from somewhere.
 */
export type WaysRequest = { 
/**
 * A starting point or a role.
 */
from: string, };

/**
 * Routes to one registered title.
 */
export type WaysTowards = { 
/**
 * The profession or branch.
 */
profession: Named, 
/**
 * The profession on whose line it is.
 */
line: string, 
/**
 * The routes, those that begin just there before those for a wider group, open ones first.
 */
routes: Array<RouteCard>, };

/**
 * A word of the catalogue with its meaning.
 */
export type Word = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its meaning.
 */
meaning: string, };
