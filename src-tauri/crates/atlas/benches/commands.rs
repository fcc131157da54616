//! How long each visitor command takes on the real catalogue, opening included.
//!
//! Prints quantiles, not means, and the machine that it ran on. Other work on the machine shows
//! in the highest quantiles first: run it alone.

use atlas::Atlas;
use atlas::wire::{
    ById, Nothing, ReturnsRequest, RoutesRequest, SearchRequest, ShowRequest, StatsRequest,
};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

fn main() {
    // `cargo test --benches` only asks whether it starts.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let compiled =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/compiled/catalogue.sqlite");
    machine();
    println!(
        "{:<34}{:>8}{:>12}{:>12}{:>12}{:>12}",
        "what", "times", "median", "p95", "p99", "longest"
    );
    opening(&compiled);
    let atlas = Atlas::open(Some(&compiled), None);
    commands(&atlas);
    all_pairs(&atlas);
}

fn machine() {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let cpu = read("/proc/cpuinfo");
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name\t: "))
        .unwrap_or("unknown");
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let load = read("/proc/loadavg");
    println!(
        "{model}, {cores} cores, load {}\n",
        load.split(' ').next().unwrap_or("unknown")
    );
}

fn opening(compiled: &Path) {
    let mut times = Vec::new();
    for _ in 0..20 {
        let begun = Instant::now();
        black_box(Atlas::open(Some(compiled), None));
        times.push(begun.elapsed());
    }
    row("open the catalogue and its network", &mut times);
}

fn commands(atlas: &Atlas) {
    let professions = atlas
        .professions(&Nothing {})
        .expect("the catalogue is compiled")
        .professions;
    let ids: Vec<String> = professions.into_iter().map(|card| card.id).collect();
    measure("professions", 200, |_| {
        drop(black_box(atlas.professions(&Nothing {})));
    });
    measure("profession", 280, |at| {
        drop(black_box(atlas.profession(&ById {
            id: ids[at % ids.len()].clone(),
        })));
    });
    measure("positions", 200, |_| {
        drop(black_box(atlas.positions(&Nothing {})));
    });
    measure("attainments", 200, |_| {
        drop(black_box(atlas.attainments(&Nothing {})));
    });
    measure("sources", 100, |_| {
        drop(black_box(atlas.sources(&Nothing {})));
    });
    measure("gaps", 100, |_| {
        drop(black_box(atlas.gaps(&Nothing {})));
    });
    measure("words", 100, |_| {
        drop(black_box(atlas.words(&Nothing {})));
    });
    measure("stats", 100, |_| {
        drop(black_box(atlas.stats(&StatsRequest {
            today: "2026-11-24".into(),
        })));
    });
    measure("show a role", 200, |_| {
        let request = ShowRequest {
            kind: "role".into(),
            id: "physiotherapist".into(),
        };
        drop(black_box(atlas.show(&request)));
    });
    measure("returns", 200, |at| {
        let request = ReturnsRequest {
            profession: ids[at % ids.len()].clone(),
            years_out: Some(f64::from(u32::try_from(at % 20).unwrap_or(0))),
            today: "2026-11-24".into(),
            ..ReturnsRequest::default()
        };
        drop(black_box(atlas.returns(&request)));
    });
    // As a person types: every beginning of every query.
    let queries = [
        "fisio",
        "speach therapist",
        "x-ray person",
        "apprenticeship",
        "return to practice",
        "band 5",
    ];
    let typed: Vec<String> = queries
        .iter()
        .flat_map(|query| {
            query
                .char_indices()
                .map(|(at, letter)| query[..at + letter.len_utf8()].to_owned())
        })
        .collect();
    measure("search, letter by letter", typed.len() * 5, |at| {
        let request = SearchRequest {
            words: typed[at % typed.len()].clone(),
            limit: None,
        };
        drop(black_box(atlas.search(&request)));
    });
}

/// Every starting point to every registered role, nothing said: the hardest questions, since
/// everything not said may be taken for granted or gained.
fn all_pairs(atlas: &Atlas) {
    let positions = atlas
        .positions(&Nothing {})
        .expect("the catalogue is compiled");
    let targets: Vec<&str> = positions
        .roles
        .iter()
        .filter(|role| role.stage.id == "registered")
        .map(|role| role.id.as_str())
        .collect();
    let mut times = Vec::new();
    let mut plans = 0;
    let mut slowest = Vec::new();
    for start in &positions.starts {
        for target in &targets {
            let request = RoutesRequest {
                from: vec![start.id.clone()],
                to: (*target).to_owned(),
                ..RoutesRequest::default()
            };
            let begun = Instant::now();
            let answer = black_box(atlas.routes(&request));
            let taken = begun.elapsed();
            times.push(taken);
            let found = answer.as_ref().map_or(0, |answer| answer.plans.len());
            slowest.push((taken, format!("{} to {target}, {found} plans", start.id)));
            plans += answer.map_or(0, |answer| answer.plans.len());
        }
    }
    row("routes, all starts × registered", &mut times);
    slowest.sort_unstable();
    println!("\nslowest");
    for (taken, pair) in slowest.iter().rev().take(8) {
        println!("  {:.3} ms  {pair}", taken.as_secs_f64() * 1_000.0);
    }
    println!(
        "\n{} starts, {} registered roles, {plans} unbeaten plans",
        positions.starts.len(),
        targets.len()
    );
}

fn measure(what: &str, times: usize, mut command: impl FnMut(usize)) {
    command(0);
    let mut taken: Vec<Duration> = (0..times)
        .map(|at| {
            let begun = Instant::now();
            command(at);
            begun.elapsed()
        })
        .collect();
    row(what, &mut taken);
}

fn row(what: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)];
    let say = |time: Duration| format!("{:.3} ms", time.as_secs_f64() * 1_000.0);
    println!(
        "{what:<34}{:>8}{:>12}{:>12}{:>12}{:>12}",
        times.len(),
        say(at(50)),
        say(at(95)),
        say(at(99)),
        say(times[times.len() - 1])
    );
}
