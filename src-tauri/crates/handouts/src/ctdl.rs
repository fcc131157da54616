//! The catalogue as pathways in the Credential Transparency Description Language.
//!
//! A `PathwaySet` a profession; in it a `Pathway` a stage of the ladder, whose destinations are the
//! roles at that stage. Roles, routes, starting points and attainments are components, each with
//! what fulfils it. Nothing gets a CTID: only the registry that publishes gives these, so ids are
//! blank nodes of the file itself. What CTDL has no word for (who says so, how long) is said in the
//! words of schema.org.

mod arrows;

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Catalogue, Evidence, Fact, Position, Profession, Route, Word};
use serde_json::{Value, json};

use crate::about::{About, LICENCE_PAGE};
use crate::node::{Node, SchemaOrg, duration};
use arrows::Arrows;

const WORDS: SchemaOrg = SchemaOrg {
    prefix: "schema:",
    ids: "_:",
};

/// The catalogue as CTDL pathways.
pub fn ctdl(catalogue: &Catalogue) -> String {
    let mut arrows = Arrows::default();
    let mut claims = Claims::default();
    let mut graph: Vec<Value> = Vec::new();
    for profession in catalogue.professions() {
        graph.extend(pathways(catalogue, profession, &mut arrows));
        claims.add(
            &component("profession", &profession.id),
            &profession.evidence,
        );
    }
    for route in catalogue.routes() {
        for from in &route.from {
            arrows.follow(&position(catalogue, from), &component("route", &route.id));
        }
        for to in &route.to {
            arrows.follow(&component("route", &route.id), &position(catalogue, to));
        }
    }
    let ways = ways(catalogue);
    let mut add = |id: &str, node: Node, evidence: &Evidence| {
        claims.add(id, evidence);
        let node = node.with("ceterms:hasCondition", one_of(ways.get(id)));
        graph.push(arrows.onto(id, node).into());
    };
    for start in catalogue.starts() {
        let id = component("start", &start.id);
        let node = basic(&id, &start.name, "Starting point");
        add(&id, node, &start.evidence);
    }
    for role in catalogue.roles() {
        let id = component("role", &role.id);
        let node = Node::named("ceterms:JobComponent", id.clone())
            .with("ceterms:name", said(&role.title))
            .with("ceterms:description", said(&role.what));
        add(&id, node, &role.evidence);
    }
    for attainment in catalogue.attainments() {
        let id = component("attainment", &attainment.id);
        let node = basic(&id, &attainment.name, "Attainment")
            .with("ceterms:description", said(&attainment.how_to_get));
        add(&id, node, &attainment.evidence);
    }
    for route in catalogue.routes() {
        let id = component("route", &route.id);
        claims.add(&id, &route.evidence);
        let node = step(catalogue, route, &id, &mut claims);
        graph.push(arrows.onto(&id, node).into());
    }
    graph.extend(claims.0);
    let sources = catalogue.sources().iter();
    graph.extend(sources.map(|source| Value::from(WORDS.source(source))));
    crate::text(json!({
        "@context": "https://credreg.net/ctdl/schema/context/json",
        "@graph": graph,
    }))
}

/// The set of a profession's pathways, and these.
fn pathways(
    catalogue: &Catalogue,
    profession: &Fact<Profession>,
    arrows: &mut Arrows,
) -> Vec<Value> {
    let mut nodes: Vec<Value> = Vec::new();
    let mut set = Vec::new();
    for stage in catalogue.stages() {
        let id = format!("_:pathway-{}-{}", profession.id, stage.id);
        if let Some(node) = pathway(catalogue, profession, stage, &id, arrows) {
            nodes.push(node.into());
            set.push(json!(id));
        }
    }
    let about = About::of(catalogue);
    let name = format!("{}: ways into, through and back to it", profession.name);
    let node = Node::named("ceterms:PathwaySet", WORDS.id("profession", &profession.id))
        .with("ceterms:name", said(&name))
        .with("ceterms:description", said(&profession.in_short))
        .with("ceterms:subjectWebpage", profession.official_page.as_str())
        .with("ceterms:hasPathway", set)
        .with("schema:license", LICENCE_PAGE)
        .with("schema:version", about.edition)
        .with("schema:creditText", about.credit);
    nodes.push(node.into());
    nodes
}

/// The ways to a stage of a profession; none where no route leads to a role of that stage.
fn pathway(
    catalogue: &Catalogue,
    profession: &Fact<Profession>,
    stage: &Fact<Word>,
    id: &str,
    arrows: &mut Arrows,
) -> Option<Node> {
    let about = |route: &&Fact<Route>| catalogue.concerns(&route.professions, &profession.id);
    let mut found = false;
    for role in catalogue.roles_of(&profession.id) {
        if role.stage != stage.id {
            continue;
        }
        let goal = component("role", &role.id);
        for route in catalogue.routes_to(&role.id).filter(about) {
            found = true;
            arrows.aim(id, &goal);
            arrows.part(id, &goal);
            arrows.part(id, &component("route", &route.id));
            for from in &route.from {
                arrows.part(id, &position(catalogue, from));
            }
        }
    }
    let name = format!("{}: {}", profession.name, stage.name);
    found.then(|| {
        let node = Node::named("ceterms:Pathway", id.to_owned())
            .with("ceterms:name", said(&name))
            .with("ceterms:description", said(&stage.meaning));
        arrows.onto(id, node)
    })
}

/// A route as a component, with all that must be so before it can be begun.
fn step(catalogue: &Catalogue, route: &Fact<Route>, id: &str, claims: &mut Claims) -> Node {
    let from: BTreeSet<String> = route
        .from
        .iter()
        .map(|id| position(catalogue, id))
        .collect();
    let mut all = vec![one_of(Some(&from))];
    for (place, need) in (1..).zip(&route.needs) {
        let any = need.any_of.iter();
        let any = any.map(|id| component("attainment", id)).collect();
        let id = format!("{id}-need-{place}");
        claims.add(&id, &need.evidence);
        let node = condition(1)
            .with("@id", id)
            .with("ceterms:description", said(&need.text))
            .with("ceterms:targetComponent", targets(&any));
        all.push(node.into());
    }
    for (place, ask) in (1..).zip(&route.asks) {
        let id = format!("{id}-ask-{place}");
        claims.add(&id, &ask.evidence);
        let node = Node::named("ceterms:ComponentCondition", id)
            .with("ceterms:description", said(&ask.text));
        all.push(node.into());
    }
    let all = condition(all.len()).with("ceterms:hasCondition", all);
    let kind = catalogue.kind(&route.kind);
    let pattern = kind.and_then(|kind| kind.pattern.as_deref());
    let node = match (pattern, &route.award) {
        (Some("paid" | "post"), _) => Node::named("ceterms:WorkExperienceComponent", id.to_owned()),
        (_, Some(_)) => Node::named("ceterms:CredentialComponent", id.to_owned()),
        _ => Node::named("ceterms:BasicComponent", id.to_owned()).with(
            "ceterms:componentCategory",
            kind.map(|kind| said(&kind.name)),
        ),
    };
    let length = route.full_time.as_ref().or(route.part_time.as_ref());
    let length = length.filter(|months| months.assumed.is_none());
    node.with("ceterms:name", said(&route.title))
        .with("ceterms:alternateName", route.award.as_deref().map(said))
        .with("ceterms:description", route.text.as_deref().map(said))
        .with("ceterms:hasCondition", all)
        .with(
            "schema:timeToComplete",
            length.map(|months| duration(months.typical)),
        )
}

/// Who says so, about the components that it is said of: CTDL lets only few things say it of
/// themselves.
#[derive(Default)]
struct Claims(Vec<Value>);

impl Claims {
    fn add(&mut self, about: &str, evidence: &Evidence) {
        if let Some(claim) = WORDS.claim(evidence) {
            let about = json!({ "@id": about });
            self.0.push(claim.with("schema:about", about).into());
        }
    }
}

fn basic(id: &str, name: &str, category: &str) -> Node {
    Node::named("ceterms:BasicComponent", id.to_owned())
        .with("ceterms:name", said(name))
        .with("ceterms:componentCategory", said(category))
}

/// Text with its language, as CTDL wants it.
fn said(text: &str) -> Value {
    json!({ "en-GB": text })
}

fn condition(number: usize) -> Node {
    Node::of("ceterms:ComponentCondition").with("ceterms:requiredNumber", number)
}

/// Any one of these is enough; nothing where there is none.
fn one_of(ids: Option<&BTreeSet<String>>) -> Value {
    match ids {
        Some(ids) if !ids.is_empty() => condition(1)
            .with("ceterms:targetComponent", targets(ids))
            .into(),
        _ => Value::Null,
    }
}

fn targets(ids: &BTreeSet<String>) -> Vec<Value> {
    ids.iter().map(|id| json!(id)).collect()
}

fn component(table: &str, row: &str) -> String {
    WORDS.id(table, row)
}

/// The component of a starting point or a role.
fn position(catalogue: &Catalogue, id: &str) -> String {
    let table = match catalogue.position(id) {
        Some(Position::Role(_)) => "role",
        _ => "start",
    };
    component(table, id)
}

/// What fulfils each role, starting point and attainment: routes that lead there or grant it,
/// positions that count as it or give it, attainments that imply it.
fn ways(catalogue: &Catalogue) -> BTreeMap<String, BTreeSet<String>> {
    let mut ways: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut add = |goal: String, way: &str| {
        ways.entry(goal).or_default().insert(way.to_owned());
    };
    for route in catalogue.routes() {
        let way = component("route", &route.id);
        for to in &route.to {
            add(position(catalogue, to), &way);
        }
        for granted in &route.grants {
            add(component("attainment", granted), &way);
        }
    }
    for stand in catalogue.positions() {
        let way = position(catalogue, stand.id());
        for also in stand.counts_as() {
            add(position(catalogue, also), &way);
        }
        for given in stand.gives() {
            add(component("attainment", given), &way);
        }
    }
    for attainment in catalogue.attainments() {
        for implied in &attainment.implies {
            add(
                component("attainment", implied),
                &component("attainment", &attainment.id),
            );
        }
    }
    ways
}
