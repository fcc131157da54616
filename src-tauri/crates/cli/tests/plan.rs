//! `atlas plan`: exit codes and one clear sentence, on the program itself.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

fn catalogue() -> &'static Path {
    static COMPILED: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    let (_, compiled) = COMPILED.get_or_init(|| {
        let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/catalogue");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let compiled = folder.path().join("catalogue.sqlite");
        catalogue::build(&text, &compiled).expect("the authored catalogue compiles");
        (folder, compiled)
    });
    compiled
}

fn atlas(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_atlas"))
        .arg("--catalogue")
        .arg(catalogue())
        .args(arguments)
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn check(bytes: &[u8]) -> (Option<i32>, String, String) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("plan.json");
    std::fs::write(&file, bytes).expect("the file is written");
    said(&atlas(&["plan", "check", &file.to_string_lossy()]))
}

fn saved(route: &str, version: u32) -> String {
    serde_json::json!({
        "format": "ahp-atlas-plan", "version": version, "saved_on": "2026-11-27", "edition": "2026-11",
        "answers": { "from": ["adult-with-level-3"], "to": "physiotherapist", "profession": null,
                     "said": { "gcse-five": "yes", "gcse-english": "yes", "gcse-maths": "yes",
                               "gcse-science": "yes", "level-3-biology": "yes" } },
        "plan": { "id": route, "name": "Mine", "leads_to": "Physiotherapist", "begin": null,
                  "steps": [{ "route": route, "title": "A degree", "mode": "full-time",
                              "usual_months": 36, "begins": null, "ends": null, "apply_by": null,
                              "done": true }] },
    })
    .to_string()
}

#[test]
fn a_plan_that_holds_is_0_one_that_does_not_is_1_and_what_is_none_is_2() {
    let (code, out, _) = check(saved("physio-bsc", 1).as_bytes());
    assert_eq!((code, out.contains("It holds")), (Some(0), true), "{out}");
    let (code, out, _) = check(saved("physio-bcs", 1).as_bytes());
    assert_eq!(code, Some(1));
    assert!(out.contains("Did you mean `physio-bsc`?"), "{out}");
    let (code, _, error) = check(saved("physio-bsc", 2).as_bytes());
    assert_eq!((code, error.lines().count()), (Some(2), 1), "{error}");
    assert!(error.contains("newer AHP Atlas"), "{error}");
}

#[test]
fn fifty_megabytes_of_noise_are_one_line() {
    let noise: Vec<u8> = (0..50_000_000u32)
        .map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    let (code, out, error) = check(&noise);
    assert_eq!(
        (code, out.as_str(), error.lines().count()),
        (Some(2), "", 1),
        "{error}"
    );
}

#[test]
fn a_file_that_never_ends_a_folder_and_nothing_at_all_are_one_line() {
    for file in ["/dev/zero", "/", "/no/such/plan.json"] {
        let (code, _, error) = said(&atlas(&["plan", "check", file]));
        assert_eq!(
            (code, error.lines().count()),
            (Some(2), 1),
            "{file}: {error}"
        );
    }
}

#[test]
fn a_timeline_is_text_or_json() {
    let plan = ["plan", "timeline", "physio-bsc", "--today", "2026-11-27"];
    let (code, out, _) = said(&atlas(&plan));
    assert_eq!(code, Some(0));
    assert!(
        out.contains("2027-09") && out.contains("2027-01-14"),
        "{out}"
    );
    let (_, out, _) = said(&atlas(&[&["--json"], plan.as_slice()].concat()));
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(json["dates"]["start"], "2027-09");
    let (code, _, error) = said(&atlas(&["plan", "timeline", "physio-bcs"]));
    assert_eq!((code, error.lines().count()), (Some(2), 1), "{error}");
}

#[test]
fn a_wish_that_is_none_is_one_line() {
    let ask = [
        "routes",
        "--from",
        "adult-with-level-3",
        "--to",
        "physiotherapist",
        "--prefer",
        "rich",
    ];
    let (code, _, error) = said(&atlas(&ask));
    assert_eq!((code, error.lines().count()), (Some(2), 1), "{error}");
}
