//! Small networks, looked at.

use careermap::{
    LinkKind, Move, Network, Position, Profession, Route, Scene, Stage, Step, View, scene,
};
use std::fmt::Write as _;

fn position(id: &str, stage: Option<&str>, lines: &[&str]) -> Position {
    Position {
        id: id.to_owned(),
        title: id.to_owned(),
        stage: stage.map(ToOwned::to_owned),
        pillar: stage.map_or("", |_| "clinical").to_owned(),
        bands: if stage.is_some() {
            vec!["5".to_owned()]
        } else {
            Vec::new()
        },
        professions: lines.iter().map(|line| (*line).to_owned()).collect(),
        counts_as: Vec::new(),
    }
}

fn route(id: &str, from: &[&str], to: &str, moves: Move) -> Route {
    Route {
        id: id.to_owned(),
        title: id.to_owned(),
        from: from.iter().map(|id| (*id).to_owned()).collect(),
        to: vec![to.to_owned()],
        via: None,
        moves,
        months: Some(36),
        fees: Some(28_605),
        paid: false,
        closed: false,
    }
}

/// school ─ degree → physio ─ grow → lead, physio ┄ teach ┄ teacher; away ⋯ back ⋯ physio;
/// dietitians share the lead.
fn two_lines() -> Network {
    let stage = |id: &str, gate: bool| Stage {
        id: id.to_owned(),
        name: id.to_owned(),
        gate,
    };
    let line = |id: &str, badge: &str| Profession {
        id: id.to_owned(),
        name: id.to_owned(),
        badge: badge.to_owned(),
        branches: Vec::new(),
    };
    Network {
        stages: vec![stage("registered", true), stage("advanced", false)],
        professions: vec![line("physio", "PH"), line("diet", "DI")],
        positions: vec![
            position("school", None, &[]),
            position("away", None, &[]),
            position("physiotherapist", Some("registered"), &["physio"]),
            position("teacher", Some("registered"), &["physio"]),
            position("dietitian", Some("registered"), &["diet"]),
            position("lead", Some("advanced"), &["physio", "diet"]),
        ],
        routes: vec![
            route("degree", &["school"], "physiotherapist", Move::On),
            route("diet-degree", &["school"], "dietitian", Move::On),
            route("back", &["away"], "physiotherapist", Move::Return),
            route("teach", &["physiotherapist"], "teacher", Move::On),
            route("grow", &["physiotherapist", "dietitian"], "lead", Move::On),
        ],
    }
}

/// The picture in words: each station with its place, each link with its corners.
fn in_words(scene: &Scene) -> String {
    let mut out = format!("{} {} x {}\n", scene.title, scene.width, scene.height);
    for station in &scene.stations {
        let stops: Vec<String> = station
            .stops
            .iter()
            .map(|stop| format!("{},{}", stop.at.x, stop.at.y))
            .collect();
        let _ = writeln!(out, "{} at {}", station.name, stops.join(" "));
    }
    for link in &scene.links {
        let corners: Vec<String> = link
            .points
            .iter()
            .map(|point| format!("{},{}", point.x, point.y))
            .collect();
        let _ = writeln!(out, "{} | {}", link.name, corners.join(" "));
    }
    out
}

#[test]
fn all_lines_of_a_small_network() {
    insta::assert_snapshot!(in_words(&scene(&two_lines(), &View::All)));
}

#[test]
fn one_profession_of_a_small_network() {
    insta::assert_snapshot!(in_words(&scene(
        &two_lines(),
        &View::Profession("physio".into())
    )));
}

#[test]
fn a_move_within_a_stage_is_sideways_and_a_way_back_is_marked() {
    let scene = scene(&two_lines(), &View::Profession("physio".into()));
    let kind = |route: &str| {
        let link = scene.links.iter().find(|link| link.routes == [route]);
        link.map(|link| link.kind)
    };
    assert_eq!(kind("teach"), Some(LinkKind::Side));
    assert_eq!(kind("back"), Some(LinkKind::Return));
    assert_eq!(kind("degree"), Some(LinkKind::Up));
}

#[test]
fn a_plan_lights_its_steps_and_no_other() {
    let step = |from: &str, route: &str, to: &str| Step {
        from: from.to_owned(),
        route: route.to_owned(),
        to: to.to_owned(),
    };
    let view = View::Plan {
        profession: "physio".into(),
        steps: vec![
            step("school", "degree", "physiotherapist"),
            step("physiotherapist", "grow", "lead"),
        ],
    };
    let scene = scene(&two_lines(), &view);
    let lit: Vec<&str> = scene
        .links
        .iter()
        .filter(|l| l.lit)
        .map(|l| l.routes[0].as_str())
        .collect();
    assert_eq!(lit, ["degree", "grow"]);
    let stations: Vec<&str> = scene
        .stations
        .iter()
        .filter(|s| s.lit)
        .map(|s| s.id.as_str())
        .collect();
    assert_eq!(stations, ["school", "physiotherapist", "lead"]);
    assert_eq!(scene.tracks.iter().filter(|track| track.lit).count(), 2);
}

#[test]
fn a_shared_role_is_an_interchange_with_a_ring_on_each_line() {
    let scene = scene(&two_lines(), &View::All);
    let lead = scene.stations.iter().find(|station| station.id == "lead");
    let lead = lead.expect("it is on the map");
    assert!(lead.interchange);
    let lines: Vec<&str> = lead.stops.iter().map(|stop| stop.line.as_str()).collect();
    assert_eq!(lines, ["physio", "diet"]);
}

#[test]
fn a_view_of_nothing_is_an_empty_scene() {
    for view in [
        View::Profession("nobody".into()),
        View::Neighbourhood("nowhere".into()),
    ] {
        let scene = scene(&two_lines(), &view);
        assert!(scene.stations.is_empty() && scene.links.is_empty());
    }
    assert!(scene(&Network::default(), &View::All).stations.is_empty());
}
