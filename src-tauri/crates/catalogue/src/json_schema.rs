//! JSON Schema of the authored files, made from the row types, so that editors complete and check.

use std::any::TypeId;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use crate::authored::{self, Evidence};
use crate::entries::{Row, for_each_table};
use crate::load::EVIDENCE_KEYS;

/// The schema of a whole file: every table, each row with its evidence keys.
pub fn json_schema() -> Value {
    let mut generator = SchemaGenerator::default();
    let evidence = properties(&generator.root_schema_for::<Evidence>().to_value());
    let mut tables = Map::new();
    tables.insert("$schema".into(), json!({ "type": "string" }));
    tables.insert(
        "edition".into(),
        json!({
            "type": "string",
            "pattern": "^\\d{4}-\\d{2}$",
            "description": "When this edition of the catalogue was made: \"2026-11\". In one file only.",
        }),
    );
    tables.insert(
        "compared_with".into(),
        json!({
            "type": "string",
            "pattern": "^\\d{4}-\\d{2}$",
            "description": "The edition before, with which the `[[change]]` rows compare this one. Written by `atlas changes`.",
        }),
    );
    macro_rules! add {
        ($($field:ident: $row:ident = $table:literal,)*) => {$(
            let row = row_schema::<authored::$row>(&mut generator, $table, &evidence);
            tables.insert($table.into(), json!({ "type": "array", "items": row }));
        )*};
    }
    for_each_table!(add);
    let definitions: Map<String, Value> = generator
        .definitions()
        .iter()
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "AHP Atlas catalogue file",
        "type": "object",
        "properties": tables,
        "additionalProperties": false,
        "$defs": definitions,
    })
}

/// A row's own schema with the evidence keys beside its own.
fn row_schema<T: JsonSchema>(
    generator: &mut SchemaGenerator,
    table: &str,
    evidence: &Map<String, Value>,
) -> Value {
    let mut schema = T::json_schema(generator).to_value();
    if table != "source"
        && let Some(own) = schema.get_mut("properties").and_then(Value::as_object_mut)
    {
        for key in EVIDENCE_KEYS {
            if let Some(value) = evidence.get(key) {
                own.entry(key).or_insert_with(|| value.clone());
            }
        }
    }
    schema
}

fn properties(schema: &Value) -> Map<String, Value> {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

/// The keys that a row type has of its own.
pub(crate) fn keys<T: Row>() -> Vec<String> {
    static KNOWN: Mutex<BTreeMap<TypeId, Vec<String>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known
        .entry(TypeId::of::<T>())
        .or_insert_with(|| {
            let schema = SchemaGenerator::default().root_schema_for::<T>();
            properties(&schema.to_value()).keys().cloned().collect()
        })
        .clone()
}
