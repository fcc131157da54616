//! People in varied situations, with the answers that were worked out by hand
//! (`tests/golden/situations.toml`), against what the planner says on the real catalogue.

use atlas::Atlas;
use atlas::wire::RoutesRequest;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
struct Situations {
    situation: Vec<Situation>,
}

#[derive(Deserialize)]
struct Situation {
    name: String,
    from: Vec<String>,
    has: Vec<String>,
    lacks: Vec<String>,
    to: String,
    /// Last steps of a plan, or of a way that also works.
    must_plan: Vec<String>,
    /// Routes that must be told as not open.
    must_not: Vec<String>,
    /// The arithmetic by hand, for whoever reads.
    note: String,
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn atlas(folder: &Path) -> Atlas {
    let compiled = folder.join("catalogue.sqlite");
    catalogue::build(&project().join("assets/catalogue"), &compiled)
        .unwrap_or_else(|error| panic!("{error}"));
    Atlas::open(Some(&compiled), None)
}

#[test]
fn every_situation_comes_out_as_worked_out_by_hand() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let atlas = atlas(folder.path());
    let text = std::fs::read_to_string(project().join("tests/golden/situations.toml"))
        .expect("the situations stand in tests/golden");
    let Situations { situation } = toml::from_str(&text).expect("the situations can be read");
    assert!(situation.len() >= 25, "{} situations", situation.len());
    let mut wrong = Vec::new();
    for one in situation {
        let request = RoutesRequest {
            from: one.from,
            has: one.has,
            lacks: one.lacks,
            to: one.to,
            ..RoutesRequest::default()
        };
        let answer = atlas
            .routes(&request)
            .unwrap_or_else(|error| panic!("{}: {error}", one.name));
        let plans = answer
            .plans
            .iter()
            .chain(answer.also_works.iter().map(|also| &also.plan));
        let open: BTreeSet<&str> = plans
            .filter_map(|plan| plan.steps.last())
            .map(|step| step.route.as_str())
            .collect();
        let closed: BTreeSet<&str> = answer.not_open.iter().map(|no| no.route.as_str()).collect();
        let missing = one
            .must_plan
            .iter()
            .filter(|route| !open.contains(route.as_str()));
        wrong.extend(
            missing.map(|route| format!("{}: `{route}` is no way; {}", one.name, one.note)),
        );
        let said_open = one
            .must_not
            .iter()
            .filter(|route| !closed.contains(route.as_str()));
        wrong.extend(said_open.map(|route| {
            format!(
                "{}: `{route}` is not told as closed; {}",
                one.name, one.note
            )
        }));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
