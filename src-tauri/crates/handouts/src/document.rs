//! The whole catalogue as one JSON file, and the schema of that file.

use catalogue::Catalogue;
use schemars::JsonSchema as _;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::about::About;
use crate::tables::{shapes, tables};

/// The whole catalogue: what it is, and each table's rows with who says so.
pub fn json(catalogue: &Catalogue) -> String {
    let tables: Map<String, Value> = tables(catalogue)
        .into_iter()
        .map(|(name, rows)| (name.to_owned(), Value::Array(rows)))
        .collect();
    crate::text(json!({ "about": About::of(catalogue), "tables": tables }))
}

/// The JSON Schema of that file, made from the types of the rows.
pub fn json_schema() -> String {
    let mut generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let mut about = About::json_schema(&mut generator).to_value();
    about["additionalProperties"] = json!(false);
    let shapes = shapes();
    let names: Vec<&str> = shapes.tables.iter().map(|(name, _)| *name).collect();
    let tables: Map<String, Value> = shapes
        .tables
        .iter()
        .map(|(name, row)| {
            let rows = json!({ "type": "array", "items": row });
            ((*name).to_owned(), rows)
        })
        .collect();
    crate::text(json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "AHP Atlas catalogue, as `atlas export --as json` writes it",
        "type": "object",
        "required": ["about", "tables"],
        "additionalProperties": false,
        "properties": {
            "about": about,
            "tables": {
                "type": "object",
                "required": names,
                "additionalProperties": false,
                "properties": tables,
            },
        },
        "$defs": shapes.definitions,
    }))
}
