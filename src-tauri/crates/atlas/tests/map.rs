//! The map's quality on every view of the real catalogue.

use atlas::wire::{MapRequest, MapScene, MapStep, MapView, Nothing, Positions, RoutesRequest};
use atlas::{Atlas, Paper, map_quality};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/catalogue");
    let folder = tempfile::tempdir().expect("a temporary folder").keep();
    let compiled = folder.join("catalogue.sqlite");
    catalogue::build(&text, &compiled).unwrap_or_else(|error| panic!("{error}"));
    Atlas::open(Some(&compiled), None)
});

fn positions() -> Positions {
    ATLAS.positions(&Nothing {}).expect("the catalogue opened")
}

fn map(request: &MapRequest) -> MapScene {
    ATLAS
        .map(request)
        .unwrap_or_else(|error| panic!("{request:?}: {error}"))
}

fn profession(id: &str) -> MapRequest {
    MapRequest {
        view: MapView::Profession,
        profession: Some(id.to_owned()),
        ..MapRequest::default()
    }
}

/// The 14 professions and their branches.
fn lines() -> Vec<String> {
    let cards = ATLAS
        .professions(&Nothing {})
        .expect("the catalogue opened")
        .professions;
    let mut ids = Vec::new();
    for card in cards {
        ids.extend(card.branches.iter().map(|branch| branch.id.clone()));
        ids.push(card.id);
    }
    ids
}

/// What holds for every picture. Gives how often tracks cross in it.
fn holds(name: &str, scene: &MapScene) -> usize {
    let quality = map_quality(scene);
    assert!(quality.stations > 0, "{name} shows something");
    assert_eq!(quality.overlaps, 0, "{name}: labels or stations overlap");
    assert_eq!(quality.label_crossings, 0, "{name}: a label is crossed");
    assert_eq!(
        quality.station_crossings, 0,
        "{name}: a track runs through a station"
    );
    assert_eq!(quality.askew, 0, "{name}: a link is not octilinear");
    assert!(
        quality.bends_max <= 3,
        "{name}: a link bends {} times",
        quality.bends_max
    );
    assert!(
        quality.stations < 2 || quality.between_stations >= 20,
        "{name}: stations {}",
        quality.between_stations
    );
    assert!(
        quality.between_labels >= 4,
        "{name}: labels {}",
        quality.between_labels
    );
    quality.crossings
}

#[test]
fn all_lines_hold_every_role_and_hardly_cross() {
    let scene = map(&MapRequest::default());
    let crossings = holds("all lines", &scene);
    assert!(crossings <= 12, "tracks cross {crossings} times");
    let shown: BTreeSet<&str> = scene.stations.iter().map(|s| s.id.as_str()).collect();
    for role in positions().roles {
        assert!(shown.contains(role.id.as_str()), "{} is missing", role.id);
    }
    assert_eq!(scene.lines.len(), 14);
    for line in &scene.lines {
        assert_eq!(line.badges.len(), 2, "{} has a badge at both ends", line.id);
    }
}

#[test]
fn each_profession_and_branch_holds_its_roles_and_ways_in() {
    for id in lines() {
        let scene = map(&profession(&id));
        holds(&id, &scene);
        let carried: BTreeSet<&String> = scene.links.iter().flat_map(|link| &link.routes).collect();
        let request = atlas::wire::ById { id: id.clone() };
        let page = ATLAS.profession(&request).expect("a profession or branch");
        if page.card.id == id {
            for route in page
                .ways_in
                .iter()
                .chain(&page.ways_back)
                .chain(&page.ways_on)
            {
                assert!(carried.contains(&route.id), "{id}: {} is missing", route.id);
            }
        }
    }
}

#[test]
fn what_is_around_each_role_and_starting_point_holds() {
    let positions = positions();
    let roles = positions.roles.iter().map(|role| &role.id);
    for id in roles.chain(positions.starts.iter().map(|start| &start.id)) {
        let request = MapRequest {
            view: MapView::Neighbourhood,
            role: Some(id.clone()),
            ..MapRequest::default()
        };
        holds(id, &map(&request));
    }
}

#[test]
fn plans_are_lit_from_end_to_end() {
    let starts = [
        "gcse-student",
        "adult-without-level-3",
        "healthcare-support-worker",
        "graduate-any",
    ];
    for to in lines() {
        for from in starts {
            let answer = ATLAS.routes(&RoutesRequest {
                from: vec![from.to_owned()],
                to: to.clone(),
                ..RoutesRequest::default()
            });
            let Ok(answer) = answer else { continue };
            let Some(plan) = answer.plans.first() else {
                continue;
            };
            let steps = plan.steps.iter().map(|step| MapStep {
                from: step.from.id.clone(),
                route: step.route.clone(),
                to: step.to.id.clone(),
            });
            let scene = map(&MapRequest {
                view: MapView::Plan,
                steps: steps.collect(),
                ..MapRequest::default()
            });
            holds(&format!("{from} to {to}"), &scene);
            let lit: BTreeSet<&str> = scene
                .links
                .iter()
                .filter(|l| l.lit)
                .flat_map(|l| l.routes.iter().map(String::as_str))
                .collect();
            for step in plan.steps.iter().filter(|step| step.from.id != step.to.id) {
                assert!(
                    lit.contains(step.route.as_str()),
                    "{from} to {to}: {} is dark",
                    step.route
                );
            }
        }
    }
}

#[test]
fn the_sheets_say_what_they_are() {
    for paper in [Paper::A4, Paper::A3, Paper::A2] {
        let sheet = ATLAS
            .map_sheet(&MapRequest::default(), paper)
            .expect("a sheet");
        let (width, height) = paper.millimetres();
        assert!(sheet.contains(&format!("width=\"{width}mm\" height=\"{height}mm\"")));
        for words in [
            "Edition 20",
            "sources of",
            "it is not an NHS product",
            "Back to the register",
        ] {
            assert!(sheet.contains(words), "{paper:?} says {words:?}");
        }
    }
}

/// The size in points of the smallest name on a sheet; a badge's letters are no name.
fn smallest_name(sheet: &str) -> f64 {
    let drawn = sheet.split("<svg ").nth(2).expect("a picture on the sheet");
    let drawn = drawn.split("</svg>").next().unwrap_or_default();
    let number = |of: &str, name: &str| -> Option<f64> {
        let after = of.split(&format!("{name}=\"")).nth(1)?;
        after.split(['"', ' ']).next()?.parse().ok()
    };
    let wide = number(drawn, " width").expect("a width");
    let units: Vec<f64> = drawn
        .split("viewBox=\"")
        .nth(1)
        .and_then(|after| after.split('"').next())
        .map(|four| four.split(' ').filter_map(|one| one.parse().ok()).collect())
        .expect("a view box");
    let names = drawn
        .split("<text ")
        .skip(1)
        .filter(|text| !text.contains("\"middle\""));
    let least = names
        .filter_map(|text| number(text, "font-size"))
        .fold(f64::MAX, f64::min);
    // Tenths of a millimetre are the sheet's unit.
    least * wide / units[2] / 254.0 * 72.0
}

#[test]
fn the_sheets_of_all_lines_can_be_read_on_paper() {
    for (paper, least) in [(Paper::A3, 5.5), (Paper::A2, 5.0)] {
        let sheet = ATLAS.map_sheet(&MapRequest::default(), paper);
        let points = smallest_name(&sheet.expect("a sheet"));
        assert!(points >= least, "{paper:?}: {points:.2} pt");
    }
}

#[test]
fn a_view_that_cannot_be_is_refused_with_a_sentence() {
    let refused = |request: &MapRequest| ATLAS.map(request).expect_err("it is refused").message;
    assert_eq!(
        refused(&profession("physio")),
        "There is no profession called `physio`."
    );
    let nothing = MapRequest {
        view: MapView::Neighbourhood,
        ..MapRequest::default()
    };
    assert_eq!(
        refused(&nothing),
        "The map of what is around a role needs `role`."
    );
}
