//! Saved plans: those that hold, those that no longer do, and files that mean harm.

use atlas::{Atlas, ErrorCode, PLAN_FILE_LONGEST, PlanReport};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::OnceLock;

fn atlas() -> &'static Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    ATLAS.get_or_init(|| {
        let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/catalogue");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let compiled = folder.path().join("catalogue.sqlite");
        catalogue::build(&text, &compiled).expect("the authored catalogue compiles");
        Atlas::open(Some(&compiled), None)
    })
}

/// As the screens write it.
fn saved() -> Value {
    json!({
        "format": "ahp-atlas-plan",
        "version": 1,
        "saved_on": "2026-11-27",
        "edition": "2026-11",
        "answers": {
            "from": ["adult-with-level-3"],
            "to": "physiotherapist",
            "profession": null,
            "said": { "gcse-five": "yes", "gcse-english": "yes", "gcse-maths": "yes",
                      "gcse-science": "yes", "level-3-biology": "yes" },
        },
        "plan": {
            "id": "physio-bsc",
            "name": "Degree in physiotherapy",
            "leads_to": "Physiotherapist",
            "begin": "2027-09",
            "steps": [{
                "route": "physio-bsc",
                "title": "Degree in physiotherapy",
                "mode": "full-time",
                "usual_months": 36,
                "begins": "2027-09",
                "ends": "2030-08",
                "apply_by": "2027-01-14",
                "done": false,
            }],
        },
    })
}

/// The saved plan with one value changed, by its JSON pointer.
fn with(place: &str, value: Value) -> Value {
    let mut plan = saved();
    let (above, key) = place.rsplit_once('/').expect("a pointer has a slash");
    let parent = plan.pointer_mut(above).expect("the place above is there");
    match parent {
        Value::Object(rows) => {
            rows.insert(key.to_owned(), value);
        }
        Value::Array(rows) => rows[key.parse::<usize>().expect("a number")] = value,
        _ => panic!("{above} holds nothing"),
    }
    plan
}

fn report(plan: &Value) -> PlanReport {
    let text = serde_json::to_vec(plan).expect("JSON");
    atlas().check_plan(&text).expect("it can be read")
}

fn refusal(file: &[u8]) -> String {
    let error = atlas().check_plan(file).expect_err("it is refused");
    assert_eq!(error.code, ErrorCode::BadRequest);
    assert!(error.message.len() < 300, "one sentence: {}", error.message);
    error.message
}

fn refused(plan: &Value) -> String {
    refusal(&serde_json::to_vec(plan).expect("JSON"))
}

#[test]
fn a_plan_as_it_was_saved_holds() {
    let found = report(&saved());
    assert_eq!(found.faults, Vec::<String>::new());
    assert_eq!((found.steps, found.done), (1, 0));
    assert_eq!(found.begin, "2027-09");
}

#[test]
fn a_plan_with_more_in_it_than_we_know_is_read_all_the_same() {
    let found = report(&with("/note", json!("mine")));
    assert_eq!(found.faults, Vec::<String>::new());
}

#[test]
fn a_plan_of_a_newer_app_is_told_from_a_damaged_one() {
    assert_eq!(
        refused(&with("/version", json!(2))),
        "This plan was saved by a newer AHP Atlas (format 2; this one reads 1)."
    );
    assert!(refused(&with("/version", json!(u64::MAX))).contains("newer"));
    let wrong = [
        json!(0),
        json!(-1),
        json!(1.5),
        json!("1"),
        json!(null),
        json!([1]),
    ];
    for version in wrong {
        let said = refused(&with("/version", version.clone()));
        assert!(said.contains("cannot read “version”"), "{version}: {said}");
    }
}

#[test]
fn a_plan_changed_by_hand_is_refused_with_the_place() {
    let cases = [
        ("/saved_on", json!("27 November"), "saved_on"),
        ("/answers", json!([]), "answers"),
        ("/answers/from", json!("adult"), "answers.from"),
        ("/answers/from/0", json!(7), "answers.from[0]"),
        ("/answers/from/0", json!("../../etc/passwd"), "answers.from"),
        (
            "/answers/said",
            json!({ "gcse-maths": "maybe" }),
            "answers.said.gcse-maths",
        ),
        (
            "/answers/said",
            json!({ "<script>": "yes" }),
            "answers.said",
        ),
        ("/answers/profession", json!({}), "answers.profession"),
        ("/plan/id", json!(""), "plan.id"),
        ("/plan/begin", json!("2027-13"), "plan.begin"),
        ("/plan/begin", json!("September"), "plan.begin"),
        ("/plan/steps/0/mode", json!("asleep"), "plan.steps[0].mode"),
        ("/plan/steps/0/route", json!("x\u{0}y"), "plan.steps[0]"),
        (
            "/plan/steps/0/usual_months",
            json!(-1),
            "plan.steps[0].usual_months",
        ),
        (
            "/plan/steps/0/usual_months",
            json!(100_000),
            "plan.steps[0]",
        ),
        ("/plan/steps/0/ends", json!("soon"), "plan.steps[0]"),
        ("/plan/steps/0/done", json!("yes"), "plan.steps[0].done"),
    ];
    for (place, value, said) in cases {
        let message = refused(&with(place, value.clone()));
        assert_eq!(
            message,
            format!("This plan was changed after it was saved, and we cannot read “{said}”."),
            "{place} = {value}"
        );
    }
}

#[test]
fn what_the_catalogue_does_not_have_is_named_with_the_nearest_that_it_has() {
    let cases = [
        (
            "/answers/from/0",
            json!("adult-with-level-4"),
            "There is no starting point or role called `adult-with-level-4`.",
        ),
        (
            "/answers/to",
            json!("physiotherapyst"),
            "There is no role, profession or stage called `physiotherapyst`.",
        ),
        (
            "/answers/said",
            json!({ "gcse-mathz": "yes" }),
            "There is no attainment called `gcse-mathz`.",
        ),
        (
            "/plan/steps/0/route",
            json!("physio-bcs"),
            "There is no route called `physio-bcs`.",
        ),
    ];
    for (place, value, said) in cases {
        let found = report(&with(place, value));
        assert_eq!(found.faults.len(), 1, "{place}: {:?}", found.faults);
        assert!(found.faults[0].starts_with(said), "{:?}", found.faults);
    }
}

#[test]
fn a_plan_that_is_no_way_from_its_answers_is_said_to_be_none() {
    let lacking = with("/answers/said", json!({ "gcse-english": "no" }));
    let found = report(&lacking);
    assert_eq!(found.faults.len(), 1);
    assert!(
        found.faults[0].contains("not among the ways"),
        "{:?}",
        found.faults
    );
    let both = with(
        "/answers/said",
        json!({ "level-3-biology": "yes", "level-3-science": "no" }),
    );
    let found = report(&both);
    assert_eq!(found.faults.len(), 1, "{:?}", found.faults);
    assert!(
        found.faults[0].contains("both yes and no"),
        "{:?}",
        found.faults
    );
}

#[test]
fn noise_is_no_plan_however_much_there_is() {
    let noise: Vec<u8> = (0..PLAN_FILE_LONGEST * 50)
        .map(|at| u8::try_from(at * 2_654_435_761 % 251).expect("below 251"))
        .collect();
    assert!(refusal(&noise).contains("has more than"));
    assert!(refusal(&noise[..PLAN_FILE_LONGEST]).contains("cannot be read as JSON"));
    let deep = "[".repeat(PLAN_FILE_LONGEST / 2);
    assert!(refusal(deep.as_bytes()).contains("cannot be read as JSON"));
    let wide = format!("[{}1]", "1,".repeat(300_000));
    assert!(refusal(wide.as_bytes()).contains("not a plan of AHP Atlas"));
    for file in [
        "",
        " ",
        "null",
        "7",
        "\"ahp-atlas-plan\"",
        "{}",
        "[]",
        "{\"format\":1}",
    ] {
        refusal(file.as_bytes());
    }
    refusal(b"\xff\xfe{\x00}\x00");
    refusal(&serde_json::to_vec(&saved()).expect("JSON")[..200]);
}

#[test]
fn too_much_of_anything_is_refused() {
    let many = |count: usize| {
        (0..count)
            .map(|at| json!(format!("a{at}")))
            .collect::<Vec<_>>()
    };
    assert!(refused(&with("/answers/from", json!(many(31)))).contains("answers.from"));
    let step = saved().pointer("/plan/steps/0").expect("there").clone();
    assert!(refused(&with("/plan/steps", json!(vec![step; 65]))).contains("plan.steps"));
    let long = "x".repeat(2_001);
    assert!(refused(&with("/plan/name", json!(long))).contains("plan.name"));
}

/// Whatever is put in the place of a value, the file is read or refused; nothing breaks.
#[test]
fn any_value_in_any_place_is_read_or_refused() {
    fn places(at: &Value, place: &str, all: &mut Vec<String>) {
        let mut go = |key: String, value: &Value| {
            let here = format!("{place}/{key}");
            all.push(here.clone());
            places(value, &here, all);
        };
        match at {
            Value::Object(rows) => rows.iter().for_each(|(key, value)| go(key.clone(), value)),
            Value::Array(rows) => {
                for (key, value) in rows.iter().enumerate() {
                    go(key.to_string(), value);
                }
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    places(&saved(), "", &mut all);
    let values = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("a-b"),
        json!("\u{202e}"),
        json!([]),
        json!({}),
        json!([[[]]]),
        json!({ "__proto__": {} }),
    ];
    let mut tried = 0;
    for place in &all {
        for value in &values {
            let text = serde_json::to_vec(&with(place, value.clone())).expect("JSON");
            drop(atlas().check_plan(&text));
            tried += 1;
        }
    }
    assert!(tried > 200, "{tried}");
}
