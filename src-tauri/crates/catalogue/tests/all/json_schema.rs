//! The schema that editors complete and check by.

use serde_json::Value;

fn row(table: &str) -> Value {
    catalogue::json_schema()["properties"][table]["items"].clone()
}

#[test]
fn every_table_is_in_it_with_its_rows_keys_and_the_evidence() {
    let schema = catalogue::json_schema();
    for table in catalogue::TABLES {
        let row = row(table);
        assert_eq!(
            row["additionalProperties"], false,
            "a slip of the pen is found: {table}"
        );
        let keys = row["properties"].as_object().expect("keys");
        for key in ["sources", "as_of", "confidence", "conflict", "note"] {
            let wanted = *table != "source" || key == "note";
            assert_eq!(keys.contains_key(key), wanted, "{table}.{key}");
        }
    }
    assert!(
        schema["$defs"]["Need"].is_object(),
        "what rows are made of is there"
    );
    assert!(schema["$defs"]["Confidence"].to_string().contains("medium"));
    assert_eq!(schema["additionalProperties"], false);
}

#[test]
fn every_reference_in_it_leads_somewhere() {
    fn look(value: &Value, schema: &Value) {
        match value {
            Value::Object(fields) => {
                if let Some(target) = fields.get("$ref").and_then(Value::as_str) {
                    let name = target.strip_prefix("#/$defs/").expect("a local reference");
                    assert!(schema["$defs"][name].is_object(), "{target} leads nowhere");
                }
                fields.values().for_each(|value| look(value, schema));
            }
            Value::Array(items) => items.iter().for_each(|value| look(value, schema)),
            _ => {}
        }
    }
    let schema = catalogue::json_schema();
    look(&schema, &schema);
}

#[test]
fn it_says_what_keys_mean_and_which_must_be_there() {
    let role = row("role");
    let bands = role["properties"]["bands"]["description"]
        .as_str()
        .expect("a description");
    assert!(bands.contains("Agenda for Change"), "{bands}");
    let required: Vec<&str> = role["required"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert!(
        required.contains(&"title") && !required.contains(&"bands"),
        "{required:?}"
    );
}
