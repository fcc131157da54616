//! What holds for every picture, whatever the network: judged on generated ones.

use crate::generate::{Size, network};
use careermap::{Network, Quality, Scene, View, quality, scene, svg};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn sizes() -> impl Strategy<Value = (Size, u64)> {
    let size = (1..9_usize, 0..9_usize, 0..70_usize, 0..140_usize);
    (size, any::<u64>()).prop_map(|((lines, starts, roles, routes), seed)| {
        let size = Size {
            lines,
            starts,
            roles,
            routes,
        };
        (size, seed)
    })
}

fn views(network: &Network) -> Vec<View> {
    let mut views = vec![
        View::All,
        View::Profession(network.professions[0].id.clone()),
    ];
    let some = network.positions.iter().step_by(9);
    views.extend(some.map(|position| View::Neighbourhood(position.id.clone())));
    views
}

fn keeps_its_promises(view: &View, scene: &Scene) {
    let Quality {
        overlaps,
        label_crossings,
        station_crossings,
        bends_max,
        askew,
        ..
    } = quality(scene);
    assert_eq!(overlaps, 0, "labels and stations overlap: {view:?}");
    assert_eq!(label_crossings, 0, "a label is crossed: {view:?}");
    assert_eq!(
        station_crossings, 0,
        "a track runs through a station: {view:?}"
    );
    assert!(bends_max <= 3, "a link bends {bends_max} times: {view:?}");
    assert_eq!(askew, 0, "a link is not octilinear: {view:?}");
    stays_inside(scene);
    names_what_is_there(scene);
}

fn stays_inside(scene: &Scene) {
    for station in &scene.stations {
        let area = station.label.area;
        assert!(
            area.x >= 0 && area.y >= 0,
            "{} hangs over the edge",
            station.id
        );
        assert!(
            area.x + area.width <= scene.width,
            "{} hangs over the edge",
            station.id
        );
        assert!(
            area.y + area.height <= scene.height,
            "{} hangs over the edge",
            station.id
        );
    }
}

fn names_what_is_there(scene: &Scene) {
    let ids: BTreeSet<&str> = scene
        .stations
        .iter()
        .map(|station| station.id.as_str())
        .collect();
    assert_eq!(ids.len(), scene.stations.len(), "each station stands once");
    for link in &scene.links {
        assert!(
            ids.contains(link.from.as_str()) && ids.contains(link.to.as_str()),
            "{}",
            link.id
        );
        assert!(!link.routes.is_empty(), "{} carries a route", link.id);
    }
    for station in &scene.stations {
        let near = &station.neighbours;
        for other in [&near.left, &near.right, &near.up, &near.down]
            .into_iter()
            .flatten()
        {
            assert!(
                ids.contains(other.as_str()),
                "{} has a neighbour",
                station.id
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_overlaps_and_no_label_is_crossed((size, seed) in sizes()) {
        let network = network(size, seed);
        for view in views(&network) {
            keeps_its_promises(&view, &scene(&network, &view));
        }
    }

    #[test]
    fn the_same_input_gives_the_same_bytes((size, seed) in sizes()) {
        let network = network(size, seed);
        for view in views(&network) {
            let (first, second) = (scene(&network, &view), scene(&network.clone(), &view));
            prop_assert_eq!(serde_json::to_string(&first).ok(), serde_json::to_string(&second).ok());
            prop_assert_eq!(svg(&first), svg(&second));
        }
    }

    #[test]
    fn every_role_and_every_route_is_on_the_map_of_all_lines((size, seed) in sizes()) {
        let network = network(size, seed);
        let scene = scene(&network, &View::All);
        let stations: BTreeSet<&str> = scene.stations.iter().map(|s| s.id.as_str()).collect();
        for role in network.positions.iter().filter(|position| position.stage.is_some()) {
            prop_assert!(stations.contains(role.id.as_str()), "{} is missing", role.id);
        }
        let carried: BTreeSet<&String> = scene.links.iter().flat_map(|link| &link.routes).collect();
        for route in &network.routes {
            let moves = route.to.iter().any(|to| route.from.iter().any(|from| from != to));
            prop_assert!(!moves || carried.contains(&route.id), "{} is missing", route.id);
        }
    }
}
