//! How fast the planner answers, and that it answers right while it is measured.
//!
//! `cargo bench -p pathways --bench planner` prints tables for generated networks of the real
//! catalogue's shape and up to a thousand times its size, and for other ways of getting the same
//! answer: enumerating everything, the same search without its means of going faster, and k shortest
//! paths. It ends with the bars, and with an error where a bar is missed or two answers differ.
//! Caveats: one machine, one thread, generated networks; a query is timed once, after one query to
//! warm up; the k-shortest-paths search minds one criterion, so it must go on until it has all.

mod others;
mod table;
mod yen;

use pathways::{Network, Planner, Query, Scratch};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use table::{Quantiles, machine, write_duration};
use testkit::planner::career::{LINKS, MANY_LINKS, career, question};
use testkit::random::Random;

/// The seed of all networks and queries.
const SEED: u64 = 14;
/// Queries asked of each network.
const QUERIES: usize = 1_000;

/// A network, and what is asked of it.
struct Subject {
    name: String,
    network: Network,
    queries: Vec<Query>,
}

impl Subject {
    fn generated(copies: usize, links: usize) -> Self {
        let network = career(copies, links, SEED);
        let random = &mut Random::new(SEED);
        let queries = (0..QUERIES)
            .map(|_| question(&network, copies, random))
            .collect();
        let linked = if links == LINKS { "" } else { ", links" };
        Self {
            name: format!("x {copies}{linked}"),
            network,
            queries,
        }
    }
}

/// What the bars are held against.
struct Measured {
    real_size: Quantiles,
    thousandfold: Quantiles,
    against_enumeration: f64,
    differences: usize,
}

fn main() -> ExitCode {
    println!(
        "machine: {}; seed {SEED}; {QUERIES} queries a network\n",
        machine()
    );
    println!("network            positions   routes  ready in       p50       p99       max");
    let real_size = Subject::generated(1, LINKS);
    let quantiles = run(&real_size);
    for copies in [10, 100] {
        run(&Subject::generated(copies, LINKS));
    }
    let thousandfold = run(&Subject::generated(1_000, LINKS));
    for copies in [10, 100, 1_000] {
        run(&Subject::generated(copies, MANY_LINKS));
    }
    println!("(links: one route in ten leads to another copy, so that most reach most)\n");

    let mut differences = 0;
    println!("against                        network  queries   finished    slower by");
    let against_enumeration = others::enumeration(&real_size, &mut differences);
    others::plain(&real_size, &mut differences);
    others::plain(&Subject::generated(10, LINKS), &mut differences);
    others::k_shortest(&real_size, &mut differences);
    println!("(a search that did not finish counts with the time after which it was given up)\n");

    let measured = Measured {
        real_size: quantiles,
        thousandfold,
        against_enumeration,
        differences,
    };
    if bars(&measured) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Times every query of a subject and prints a line.
fn run(subject: &Subject) -> Quantiles {
    let begun = Instant::now();
    let planner = Planner::new(&subject.network);
    let ready = begun.elapsed();
    let mut scratch = Scratch::default();
    let _ = planner.answer(&subject.queries[0], &mut scratch);
    let mut incomplete = 0;
    let times = subject.queries.iter().map(|query| {
        let begun = Instant::now();
        let answer = planner
            .answer(query, &mut scratch)
            .expect("a generated query is sound");
        let time = begun.elapsed();
        incomplete += usize::from(!answer.complete);
        time
    });
    let quantiles = Quantiles::of(times.collect());
    println!(
        "{:<18} {:>9} {:>8} {:>9} {:>9} {:>9} {:>9}{}",
        subject.name,
        subject.network.positions().len(),
        subject.network.routes().len(),
        write_duration(ready),
        write_duration(quantiles.p50),
        write_duration(quantiles.p99),
        write_duration(quantiles.max),
        if incomplete > 0 {
            format!("  ({incomplete} incomplete)")
        } else {
            String::new()
        },
    );
    quantiles
}

/// Prints the bars and whether each is met.
fn bars(measured: &Measured) -> bool {
    let millis = |duration: Duration| duration.as_secs_f64() * 1e3;
    let growth = measured.thousandfold.p99.as_secs_f64() / measured.real_size.p99.as_secs_f64();
    let bars = [
        (
            "one query, p99, ms",
            millis(measured.real_size.p99),
            "at most",
            2.0,
        ),
        (
            "slower by enumeration, times",
            measured.against_enumeration,
            "at least",
            100.0,
        ),
        (
            "x 1000, p99, ms",
            millis(measured.thousandfold.p99),
            "at most",
            20.0,
        ),
        (
            "p99 grows from x 1 to x 1000, times",
            growth,
            "at most",
            1_000.0,
        ),
        (
            "answers that differ",
            f64::from(u32::try_from(measured.differences).unwrap_or(u32::MAX)),
            "at most",
            0.0,
        ),
    ];
    let mut all = true;
    for (what, value, side, bar) in bars {
        let met = if side == "at most" {
            value <= bar
        } else {
            value >= bar
        };
        all &= met;
        println!(
            "{} {what}: {value:.2} ({side} {bar})",
            if met { "met   " } else { "MISSED" }
        );
    }
    all
}
