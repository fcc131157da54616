//! The catalogue in the words of schema.org, as JSON-LD.
//!
//! Professions, branches and roles, whatever their stage, are an `Occupation`; routes that are a
//! course of study an `EducationalOccupationalProgram`, those in paid work a `WorkBasedProgram`,
//! courses at a named place too; bodies an `Organization`; questions a `Question`; statements a
//! `Claim`. Posts, returns and bridging steps are no programmes, and so are the items of a list
//! each ([`lists`]). A length or a fee that no source gives is left out. What has no word there at
//! all is said in the file's own description ([`LEFT_OUT`]). Ids are fragments of the file itself.

mod lists;

use catalogue::{
    Catalogue, Evidence, Fact, Fee, Months, Need, Pay, Provider, Role, Route, Statement,
};
use serde_json::{Value, json};

use crate::about::{About, CREDIT, LICENCE_PAGE};
use crate::node::{Node, SchemaOrg, at, duration};

const WORDS: SchemaOrg = SchemaOrg {
    prefix: "",
    ids: "#",
};

/// What the file says of itself: what schema.org has no word for, and where it can be had.
const LEFT_OUT: &str = "Left out, for schema.org has no word for it: which starting points and \
    attainments a route needs in a form that can be reckoned with (their words are here), who must \
    say yes, months of intake, funds, the bands and limits of return to practice, ways to give and \
    prescribe medicines, the choices of What suits me and their weights, gaps, figures, changes. \
    Lengths and fees that are only assumed are left out too. All of it is in the JSON, CSV and \
    SQLite exports.";

/// The catalogue as schema.org JSON-LD.
pub fn json_ld(catalogue: &Catalogue) -> String {
    let mut graph: Vec<Value> = vec![dataset(catalogue).into()];
    let mut add = |node: Node| graph.push(node.into());
    catalogue
        .sources()
        .iter()
        .for_each(|s| add(WORDS.source(s)));
    professions(catalogue, &mut add);
    for role in catalogue.roles() {
        add(occupation(catalogue, role));
    }
    for route in catalogue.routes() {
        programmes(catalogue, route).into_iter().for_each(&mut add);
    }
    lists::lists(catalogue).into_iter().for_each(&mut add);
    for statement in catalogue.statements() {
        add(claimed(catalogue, statement));
    }
    for provider in catalogue.providers() {
        add(course(catalogue, provider));
    }
    for body in catalogue.bodies() {
        add(Node::named("Organization", WORDS.id("body", &body.id))
            .with("name", body.name.as_str())
            .with("alternateName", body.short.clone())
            .with("url", body.url.clone())
            .with("description", body.text.as_str())
            .with("subjectOf", WORDS.claim(&body.evidence)));
    }
    for question in catalogue.questions() {
        let answer = Node::of("Answer").with("text", question.answer.as_str());
        add(Node::named("Question", WORDS.id("question", &question.id))
            .with("name", question.ask.as_str())
            .with("acceptedAnswer", answer)
            .with("subjectOf", WORDS.claim(&question.evidence)));
    }
    crate::text(json!({
        "@context": { "@vocab": "https://schema.org/" },
        "@graph": graph,
    }))
}

fn dataset(catalogue: &Catalogue) -> Node {
    let about = About::of(catalogue);
    Node::named("Dataset", "#catalogue".to_owned())
        .with("name", about.title)
        .with("description", LEFT_OUT)
        .with("version", about.edition)
        .with("identifier", format!("sha256:{}", about.source_hash))
        .with("license", LICENCE_PAGE)
        .with("creditText", CREDIT)
        .with("inLanguage", "en-GB")
        .with("spatialCoverage", england())
}

fn england() -> Node {
    Node::of("AdministrativeArea").with("name", "England")
}

/// The professions and their branches.
fn professions(catalogue: &Catalogue, add: &mut impl FnMut(Node)) {
    for profession in catalogue.professions() {
        add(
            Node::named("Occupation", WORDS.id("profession", &profession.id))
                .with("name", profession.name.as_str())
                .with("alternateName", profession.other_names.clone())
                .with("description", profession.in_short.as_str())
                .with("url", profession.official_page.as_str())
                .with("occupationLocation", england())
                .with("occupationalCategory", categories(&profession.soc_2020))
                .with("subjectOf", WORDS.claim(&profession.evidence)),
        );
    }
    for branch in catalogue.branches() {
        add(Node::named("Occupation", WORDS.id("branch", &branch.id))
            .with("name", branch.name.as_str())
            .with("occupationLocation", england())
            .with("subjectOf", WORDS.claim(&branch.evidence)));
    }
}

/// Codes of the Standard Occupational Classification.
fn categories(codes: &[String]) -> Vec<Value> {
    let code = |code: &String| {
        let category = Node::of("CategoryCode").with("codeValue", code.as_str());
        category.with("inCodeSet", code_set()).into()
    };
    codes.iter().map(code).collect()
}

fn code_set() -> Node {
    Node::of("CategoryCodeSet").with("name", "SOC 2020")
}

fn occupation(catalogue: &Catalogue, role: &Fact<Role>) -> Node {
    let pay = catalogue.pay().iter();
    let pay = pay.filter(|pay| role.bands.contains(&pay.band));
    let codes: Vec<String> = role.soc_2020.iter().cloned().collect();
    Node::named("Occupation", WORDS.id("role", &role.id))
        .with("name", role.title.as_str())
        .with("alternateName", role.other_titles.clone())
        .with("description", role.what.as_str())
        .with("qualifications", role.needs.clone())
        .with("experienceRequirements", experience(catalogue, role))
        .with("occupationLocation", england())
        .with("occupationalCategory", categories(&codes))
        .with("estimatedSalary", pay.map(salary).collect::<Vec<_>>())
        .with("subjectOf", WORDS.claim(&role.evidence))
}

/// Experience without which no way leads to a role: what each of its routes asks. Where one way
/// does without, the role itself does not require it.
fn experience(catalogue: &Catalogue, role: &Fact<Role>) -> Vec<Value> {
    let routes = catalogue.routes().iter();
    let routes: Vec<_> = routes.filter(|route| route.to.contains(&role.id)).collect();
    let Some((first, others)) = routes.split_first() else {
        return Vec::new();
    };
    let is_experience = |id: &String| {
        let attainment = catalogue.attainment(id);
        attainment.is_some_and(|attainment| attainment.group == "experience")
    };
    let always = |need: &&Fact<Need>| {
        let same = |other: &Fact<Need>| other.any_of == need.any_of;
        need.any_of.iter().all(is_experience)
            && others.iter().all(|route| route.needs.iter().any(same))
    };
    let needs = first.needs.iter().filter(always);
    needs
        .map(|need| {
            Node::of("OccupationalExperienceRequirements")
                .with("description", need.text.as_str())
                .with("subjectOf", WORDS.claim(&need.evidence))
                .into()
        })
        .collect()
}

/// A statement: the claim itself, with its sources; what it is about.
fn claimed(catalogue: &Catalogue, statement: &Fact<Statement>) -> Node {
    let callings = statement.professions.iter();
    let about = callings.map(|id| calling_node(catalogue, id));
    let topic = catalogue.topic(&statement.topic);
    let text = statement.text.iter().cloned();
    let items = statement.items.iter().cloned();
    let details = statement.details.iter();
    let details = details.map(|detail| format!("{}: {}", detail.name, detail.value));
    let text: Vec<String> = text.chain(items).chain(details).collect();
    let claim = WORDS.claim(&statement.evidence);
    let node = claim.unwrap_or_else(|| Node::of("Claim"));
    node.with("@id", WORDS.id("statement", &statement.id))
        .with("name", statement.title.clone())
        .with("genre", topic.map(|topic| topic.name.as_str()))
        .with("text", text)
        .with("about", about.collect::<Vec<_>>())
        .with("url", statement.url.clone())
}

/// Points at a profession or branch.
fn calling_node(catalogue: &Catalogue, id: &str) -> Value {
    let table = match catalogue.branch(id) {
        Some(_) => "branch",
        None => "profession",
    };
    at(&WORDS.id(table, id))
}

/// Basic pay of a band in a year.
fn salary(pay: &Fact<Pay>) -> Value {
    let value = Node::of("QuantitativeValue")
        .with("minValue", pay.entry)
        .with("maxValue", pay.top)
        .with("unitText", "YEAR");
    Node::of("MonetaryAmount")
        .with("name", format!("Band {}, {}", pay.band, pay.year))
        .with("currency", "GBP")
        .with("value", value)
        .with("subjectOf", WORDS.claim(&pay.evidence))
        .into()
}

/// What schema.org calls the routes of a kind; none for those it has no word for.
fn programme_kind(catalogue: &Catalogue, kind: &str) -> Option<&'static str> {
    match catalogue.kind(kind)?.pattern.as_deref()? {
        "study" => Some("EducationalOccupationalProgram"),
        "paid" => Some("WorkBasedProgram"),
        _ => None,
    }
}

/// A route as a programme; a second one where it can be taken part time.
fn programmes(catalogue: &Catalogue, route: &Fact<Route>) -> Vec<Node> {
    let Some(kind) = programme_kind(catalogue, &route.kind) else {
        return Vec::new();
    };
    let id = WORDS.id("route", &route.id);
    let mut nodes = Vec::new();
    if route.full_time.is_some() || route.part_time.is_none() {
        // In paid work there is one way, and no source calls it full time.
        let mode = (kind == "EducationalOccupationalProgram" && route.full_time.is_some())
            .then_some("full-time");
        let node = Node::named(kind, id.clone());
        nodes.push(programme(
            catalogue,
            route,
            node,
            mode,
            route.full_time.as_ref(),
        ));
    }
    if let Some(months) = &route.part_time {
        let id = if nodes.is_empty() {
            id
        } else {
            format!("{id}-part-time")
        };
        let node = Node::named(kind, id);
        nodes.push(programme(
            catalogue,
            route,
            node,
            Some("part-time"),
            Some(months),
        ));
    }
    nodes
}

fn programme(
    catalogue: &Catalogue,
    route: &Fact<Route>,
    node: Node,
    mode: Option<&str>,
    months: Option<&Months>,
) -> Node {
    let needs = route
        .needs
        .iter()
        .map(|need| asked(&need.text, &need.evidence));
    let asks = route.asks.iter().map(|ask| asked(&ask.text, &ask.evidence));
    let leads_to = route.to.iter().filter_map(|to| catalogue.role(to));
    let leads_to: Vec<&str> = leads_to.map(|role| role.title.as_str()).collect();
    let deadline = route
        .deadline
        .as_deref()
        .and_then(|id| catalogue.deadline(id));
    node.with("name", route.title.as_str())
        .with("description", route.text.clone())
        .with("educationalProgramMode", mode)
        .with("timeToComplete", months.and_then(known))
        .with("educationalCredentialAwarded", route.award.clone())
        .with("occupationalCategory", leads_to)
        .with(
            "programPrerequisites",
            needs.chain(asks).collect::<Vec<_>>(),
        )
        .with(
            "applicationDeadline",
            deadline.map(|deadline| deadline.when.as_str()),
        )
        .with("offers", charge(catalogue, route))
        .with("subjectOf", WORDS.claim(&route.evidence))
}

/// What must be so before a programme is begun.
fn asked(text: &str, evidence: &Evidence) -> Value {
    Node::of("EducationalOccupationalCredential")
        .with("description", text)
        .with("subjectOf", WORDS.claim(evidence))
        .into()
}

/// The usual length, where a source gives it.
fn known(months: &Months) -> Option<String> {
    months.assumed.is_none().then(|| duration(months.typical))
}

/// What the learner is charged for the whole, where a source gives it.
fn charge(catalogue: &Catalogue, route: &Fact<Route>) -> Option<Value> {
    let fees = route.fees.as_ref().filter(|fees| fees.assumed.is_none())?;
    let yearly = fees.a_year.as_deref().and_then(|id| catalogue.fee(id));
    let price = Node::of("PriceSpecification")
        .with("priceCurrency", "GBP")
        .with("price", fees.typical)
        .with("minPrice", fees.min)
        .with("maxPrice", fees.max)
        .with(
            "subjectOf",
            yearly.map(|fee: &Fact<Fee>| WORDS.claim(&fee.evidence)),
        );
    let offer = Node::of("Offer").with("category", "Tuition");
    Some(offer.with("priceSpecification", price).into())
}

/// A course at a named place: an example that a page gave.
fn course(catalogue: &Catalogue, provider: &Fact<Provider>) -> Node {
    let kind = programme_kind(catalogue, &provider.kind);
    let place = Node::of("Place").with("name", provider.place.as_str());
    let organisation = Node::of("Organization")
        .with("name", provider.name.as_str())
        .with("location", place);
    let callings = provider.professions.iter();
    let callings = callings
        .map(|id| calling(catalogue, id))
        .collect::<Vec<_>>();
    Node::named(
        kind.unwrap_or("EducationalOccupationalProgram"),
        WORDS.id("provider", &provider.id),
    )
    .with("name", provider.award.as_str())
    .with("provider", organisation)
    .with("occupationalCategory", callings)
    .with("subjectOf", WORDS.claim(&provider.evidence))
}

/// The name of a profession or branch.
fn calling(catalogue: &Catalogue, id: &str) -> String {
    let branch = || catalogue.branch(id).map(|branch| branch.name.clone());
    let profession = catalogue
        .profession(id)
        .map(|profession| profession.name.clone());
    profession.or_else(branch).unwrap_or_else(|| id.to_owned())
}
