//! Every table of the catalogue as plain rows, and the shape of each.

use catalogue::{Catalogue, Changed, Fact, Source};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::evidence::Evidence;

/// The key under which a row keeps who says so.
pub(crate) const EVIDENCE: &str = "evidence";

/// A table's name and its rows, in the order they are shown.
pub(crate) type Table = (&'static str, Vec<Value>);

/// The shape of each table's rows, and the definitions that these point at.
pub(crate) struct Shapes {
    pub(crate) tables: Vec<(&'static str, Value)>,
    pub(crate) definitions: Map<String, Value>,
}

macro_rules! tables {
    ($($name:literal: $rows:ident of $row:ident;)*) => {
        /// All rows of all tables.
        pub(crate) fn tables(catalogue: &Catalogue) -> Vec<Table> {
            vec![
                ("source", catalogue.sources().iter().map(|source| plain(&**source)).collect()),
                $(($name, catalogue.$rows().iter().map(told).collect()),)*
                ("route", catalogue.routes().iter().map(route).collect()),
                ("change", catalogue.changes().iter().map(plain).collect()),
            ]
        }

        /// The shapes of all rows of all tables, in the same order.
        pub(crate) fn shapes() -> Shapes {
            let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
            let evidence = generator.subschema_for::<Option<Evidence>>().to_value();
            let tables = vec![
                ("source", shape::<Source>(&mut generator)),
                $(($name, with(&evidence, shape::<catalogue::$row>(&mut generator))),)*
                ("route", with(&evidence, shape::<catalogue::Route>(&mut generator))),
                ("change", shape::<Changed>(&mut generator)),
            ];
            let mut definitions: Map<String, Value> = generator
                .definitions()
                .iter()
                .map(|(name, shape)| (name.clone(), shape.clone()))
                .collect();
            // What a route needs and asks has evidence of its own.
            for name in ["Ask", "Need"] {
                if let Some(shape) = definitions.get_mut(name) {
                    *shape = with(&evidence, closed(shape.take()));
                }
            }
            Shapes { tables, definitions }
        }
    };
}

tables! {
    "profession": professions of Profession;
    "branch": branches of Branch;
    "role": roles of Role;
    "start": starts of Start;
    "attainment": attainments of Attainment;
    "gatekeeper": gatekeepers of Gatekeeper;
    "stage": stages of Word;
    "kind": kinds of Word;
    "topic": topics of Word;
    "tag": tags of Tag;
    "body": bodies of Body;
    "statement": statements of Statement;
    "figure": figures of Figure;
    "provider": providers of Provider;
    "question": questions of Question;
    "link": links of Link;
    "pay": pay of Pay;
    "fee": fees of Fee;
    "fund": funds of Fund;
    "deadline": deadlines of Deadline;
    "apprenticeship": apprenticeships of Apprenticeship;
    "return_band": return_bands of ReturnBand;
    "return_limit": return_limits of ReturnLimit;
    "return_example": return_examples of ReturnExample;
    "mechanism": mechanisms of Mechanism;
    "medicine_right": medicine_rights of MedicineRight;
    "credential": credentials of Credential;
    "choice": choices of Choice;
    "leaning": leanings of Leaning;
    "gap": gaps of Gap;
}

fn plain<T: Serialize>(row: &T) -> Value {
    serde_json::to_value(row).expect("a row is names, words and numbers")
}

/// A row with who says so.
fn told<T: Serialize>(fact: &Fact<T>) -> Value {
    let mut row = plain(&fact.row);
    if let Some(row) = row.as_object_mut() {
        row.insert(EVIDENCE.into(), plain(&Evidence::of(&fact.evidence)));
    }
    row
}

/// A route, whose needs and asks have evidence of their own.
fn route(fact: &Fact<catalogue::Route>) -> Value {
    let mut row = told(fact);
    if let Some(row) = row.as_object_mut() {
        row.insert("needs".into(), fact.needs.iter().map(told).collect());
        row.insert("asks".into(), fact.asks.iter().map(told).collect());
    }
    row
}

/// The shape of a row by itself.
fn shape<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    closed(T::json_schema(generator).to_value())
}

/// The shape, with no room for a key that it does not name.
fn closed(mut shape: Value) -> Value {
    if let Some(shape) = shape.as_object_mut() {
        shape.insert("additionalProperties".into(), json!(false));
    }
    shape
}

/// The shape of a row with who says so.
fn with(evidence: &Value, mut shape: Value) -> Value {
    if let Some(Value::Object(properties)) = shape.get_mut("properties") {
        properties.insert(EVIDENCE.into(), evidence.clone());
    }
    if let Some(Value::Array(required)) = shape.get_mut("required") {
        required.push(json!(EVIDENCE));
    }
    shape
}
