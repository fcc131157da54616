//! Nodes of linked data: what has no value is left out, never written as null.

use catalogue::{Evidence, Source};
use serde_json::{Map, Value, json};

use crate::evidence::how_sure;

/// One thing, with what is known of it.
pub(crate) struct Node(Map<String, Value>);

impl Node {
    /// A thing of a kind.
    pub(crate) fn of(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), json!(kind))]))
    }

    /// A thing of a kind that others point at.
    pub(crate) fn named(kind: &str, id: String) -> Self {
        Self::of(kind).with("@id", id)
    }

    /// The same with one more value, unless there is none.
    pub(crate) fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        let nothing = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            _ => false,
        };
        if !nothing {
            self.0.insert(key.to_owned(), value);
        }
        self
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Self::Object(node.0)
    }
}

/// Points at a thing.
pub(crate) fn at(id: &str) -> Value {
    json!({ "@id": id })
}

/// The words of schema.org, with the prefix under which a document has them.
#[derive(Clone, Copy)]
pub(crate) struct SchemaOrg {
    /// Empty, or `schema:`.
    pub(crate) prefix: &'static str,
    /// What ids begin with: `#` or `_:`.
    pub(crate) ids: &'static str,
}

impl SchemaOrg {
    pub(crate) fn word(self, word: &str) -> String {
        format!("{}{word}", self.prefix)
    }

    /// The id of a row.
    pub(crate) fn id(self, table: &str, row: &str) -> String {
        format!("{}{table}-{row}", self.ids)
    }

    fn node(self, kind: &str) -> Node {
        Node::of(&self.word(kind))
    }

    /// A source as a page.
    pub(crate) fn source(self, source: &Source) -> Node {
        let publisher = self
            .node("Organization")
            .with(&self.word("name"), source.publisher.as_str());
        Node::named(&self.word("WebPage"), self.id("source", &source.id))
            .with(&self.word("name"), source.title.as_str())
            .with(&self.word("publisher"), publisher)
            .with(&self.word("url"), source.url.as_str())
            .with(&self.word("version"), source.copy_date.as_str())
            .with(&self.word("description"), source.note.clone())
            .with(
                &self.word("archivedAt"),
                source.read_at.as_deref().filter(is_page),
            )
    }

    /// Who says so, as of when, how sure: a claim that cites its sources, and our review of it.
    /// Nothing for a row that states no fact.
    pub(crate) fn claim(self, evidence: &Evidence) -> Option<Node> {
        if *evidence == Evidence::default() {
            return None;
        }
        let cited = evidence.sources.iter();
        let cited: Vec<Value> = cited.map(|s| at(&self.id("source", &s.id))).collect();
        let rating = self
            .node("Rating")
            .with(&self.word("ratingValue"), how_sure(evidence.confidence));
        let review = self
            .node("ClaimReview")
            .with(&self.word("reviewAspect"), "confidence")
            .with(&self.word("reviewRating"), rating);
        let conflict = evidence.conflict.as_ref().map(|conflict| {
            Value::from(
                self.node("Comment")
                    .with(&self.word("text"), conflict.as_str()),
            )
        });
        Some(
            self.node("Claim")
                .with(&self.word("citation"), cited)
                .with(&self.word("temporalCoverage"), evidence.as_of.clone())
                .with(&self.word("description"), evidence.note.clone())
                .with(&self.word("comment"), conflict)
                .with(&self.word("review"), review),
        )
    }
}

/// Whether it is an address, and not words about where something was read.
fn is_page(text: &&str) -> bool {
    text.starts_with("https://") && !text.contains(char::is_whitespace)
}

/// Months as ISO 8601 says them.
pub(crate) fn duration(months: u16) -> String {
    format!("P{months}M")
}
