//! Routes that are no programme of study or paid training, as items of a list each: schema.org has
//! no class for a post, an application or a step before a course, and calling them a programme
//! would promise one. What is asked is `mentioned`, not a step: no order is meant.

use catalogue::{Catalogue, Fact, Route};
use serde_json::Value;

use super::{WORDS, asked, charge, known};
use crate::node::{Node, at};

/// A pattern of the catalogue's kinds of route, the id of its list, and what the list is called.
const LISTS: &[(&str, &str, &str)] = &[
    ("post", "posts", "Posts, and moves from one to another"),
    (
        "return",
        "returns",
        "Ways back to the register, and onto it from abroad",
    ),
    ("bridging", "bridging", "Steps before a course"),
];

/// The lists, each whole.
pub(super) fn lists(catalogue: &Catalogue) -> Vec<Node> {
    let list = |(pattern, id, name): &(&str, &str, &str)| {
        let of = |route: &&Fact<Route>| {
            let kind = catalogue.kind(&route.kind);
            kind.is_some_and(|kind| kind.pattern.as_deref() == Some(*pattern))
        };
        let routes = catalogue.routes().iter().filter(of);
        let items: Vec<Value> = routes.map(|route| item(catalogue, route)).collect();
        Node::named("ItemList", format!("#list-{id}"))
            .with("name", *name)
            .with("numberOfItems", items.len())
            .with("itemListOrder", "https://schema.org/ItemListUnordered")
            .with("itemListElement", items)
    };
    LISTS.iter().map(list).collect()
}

/// A route as instructions: what it is, where it leads, what is asked, how long and how dear where
/// a source says so.
fn item(catalogue: &Catalogue, route: &Fact<Route>) -> Value {
    let roles = route.to.iter().filter(|to| catalogue.role(to).is_some());
    let about: Vec<Value> = roles.map(|to| at(&WORDS.id("role", to))).collect();
    let needs = route.needs.iter();
    let needs = needs.map(|need| asked(&need.text, &need.evidence));
    let asks = route.asks.iter().map(|ask| asked(&ask.text, &ask.evidence));
    let kind = catalogue.kind(&route.kind);
    Node::named("HowTo", WORDS.id("route", &route.id))
        .with("name", route.title.as_str())
        .with("description", route.text.clone())
        .with("genre", kind.map(|kind| kind.name.as_str()))
        .with("about", about)
        .with("mentions", needs.chain(asks).collect::<Vec<_>>())
        .with("totalTime", route.full_time.as_ref().and_then(known))
        .with("offers", charge(catalogue, route))
        .with("subjectOf", WORDS.claim(&route.evidence))
        .into()
}
