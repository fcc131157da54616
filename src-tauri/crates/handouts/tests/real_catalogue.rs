//! Exports of the real catalogue: nothing is lost, nothing is made up, the same bytes each time.
//!
//! Whether others can read them is tested with the tools of others: `tests/interop`.

use catalogue::Catalogue;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(open);

fn open() -> Catalogue {
    let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/catalogue");
    let folder = tempfile::tempdir().expect("a temporary folder").keep();
    let compiled = folder.join("catalogue.sqlite");
    catalogue::build(&text, &compiled).unwrap_or_else(|error| panic!("{error}"));
    Catalogue::open(&compiled).unwrap_or_else(|error| panic!("{error}"))
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("an export is JSON")
}

/// The nodes of a kind in linked data.
fn nodes<'a>(document: &'a Value, kind: &str) -> Vec<&'a Value> {
    let graph = document["@graph"].as_array().expect("a graph");
    graph.iter().filter(|node| node["@type"] == kind).collect()
}

#[test]
fn the_same_catalogue_gives_the_same_bytes() {
    let again = open();
    assert!(handouts::json(&CATALOGUE) == handouts::json(&again));
    assert!(handouts::json_ld(&CATALOGUE) == handouts::json_ld(&again));
    assert!(handouts::ctdl(&CATALOGUE) == handouts::ctdl(&again));
    let texts = |catalogue| -> Vec<_> {
        let files = handouts::csv(catalogue).into_iter();
        files.map(|file| (file.name, file.text)).collect()
    };
    assert!(texts(&CATALOGUE) == texts(&again));
}

#[test]
fn json_has_every_table_that_a_person_can_write() {
    let document = parse(&handouts::json(&CATALOGUE));
    let exported: BTreeSet<&str> = document["tables"]
        .as_object()
        .expect("tables")
        .keys()
        .map(String::as_str)
        .collect();
    let authored: BTreeSet<&str> = catalogue::TABLES.iter().copied().collect();
    assert_eq!(exported, authored);
}

#[test]
fn csv_has_a_column_for_every_value() {
    let document = parse(&handouts::json(&CATALOGUE));
    for file in handouts::csv(&CATALOGUE) {
        let Some(table) = file.name.strip_suffix(".csv") else {
            continue;
        };
        let header = file.text.lines().next().unwrap_or_default();
        let columns: Vec<&str> = header.split(',').collect();
        let Some(row) = document["tables"][table].get(0) else {
            continue;
        };
        for key in row.as_object().expect("a row").keys() {
            let inside = table == "route" && (key == "needs" || key == "asks");
            let has = |column: &&str| *column == key || column.starts_with(&format!("{key}_"));
            assert!(inside || columns.iter().any(has), "{table}: {key}");
        }
    }
}

#[test]
fn every_row_that_states_a_fact_says_who_says_so() {
    let document = parse(&handouts::json(&CATALOGUE));
    for table in [
        "profession",
        "role",
        "route",
        "figure",
        "pay",
        "fee",
        "statement",
    ] {
        for row in document["tables"][table].as_array().expect("rows") {
            let sources = row["evidence"]["sources"].as_array().map_or(0, Vec::len);
            assert!(sources > 0, "{table}: {row}");
        }
    }
}

#[test]
fn what_is_only_assumed_is_told_where_we_say_so_and_nowhere_else() {
    let assumed = |route: &&catalogue::Fact<catalogue::Route>| {
        let months = route.full_time.as_ref();
        months.is_some_and(|months| months.assumed.is_some())
    };
    let routes: Vec<_> = CATALOGUE.routes().iter().filter(assumed).collect();
    assert!(
        !routes.is_empty(),
        "nothing is assumed any more: mend this test"
    );
    let (linked, paths) = (handouts::json_ld(&CATALOGUE), handouts::ctdl(&CATALOGUE));
    for (document, id) in [(parse(&linked), "#route-"), (parse(&paths), "_:route-")] {
        let graph = document["@graph"].as_array().expect("a graph");
        let listed = |node: &Value| node["itemListElement"].as_array().cloned();
        let listed: Vec<Value> = graph.iter().filter_map(listed).flatten().collect();
        for route in &routes {
            let id = format!("{id}{}", route.id);
            let nodes = graph.iter().chain(&listed);
            for node in nodes.filter(|node| node["@id"] == id.as_str()) {
                assert!(node["totalTime"].is_null(), "{id}");
                assert!(node["timeToComplete"].is_null(), "{id}");
                assert!(node["schema:timeToComplete"].is_null(), "{id}");
            }
        }
    }
}

#[test]
fn each_profession_has_a_set_of_pathways_and_one_of_them_leads_to_registration() {
    let document = parse(&handouts::ctdl(&CATALOGUE));
    let sets = nodes(&document, "ceterms:PathwaySet");
    assert_eq!(sets.len(), CATALOGUE.professions().len());
    for set in sets {
        let pathways = set["ceterms:hasPathway"].as_array().expect("pathways");
        let registered = |id: &Value| id.as_str().is_some_and(|id| id.ends_with("-registered"));
        assert!(pathways.iter().any(registered), "{}", set["@id"]);
    }
}

#[test]
fn apprenticeships_are_work_and_degrees_are_study() {
    let document = parse(&handouts::json_ld(&CATALOGUE));
    let ids = |kind| -> BTreeSet<&str> {
        let nodes = nodes(&document, kind).into_iter();
        nodes.filter_map(|node| node["@id"].as_str()).collect()
    };
    let (work, study) = (
        ids("WorkBasedProgram"),
        ids("EducationalOccupationalProgram"),
    );
    for route in CATALOGUE.routes() {
        let id = format!("#route-{}", route.id);
        match route.kind.as_str() {
            "degree-apprenticeship" | "apprenticeship" => assert!(work.contains(&*id), "{id}"),
            "undergraduate-degree" if route.full_time.is_some() => {
                assert!(study.contains(&*id), "{id}");
            }
            _ => {}
        }
    }
}
