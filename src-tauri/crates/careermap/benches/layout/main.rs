//! How long the layout of all lines and of one profession takes, and how that grows with the
//! catalogue: generated networks of the real size, ten and a hundred times as large.

mod generate;

use careermap::{Network, View, scene};
use generate::{REAL, Size};
use std::hint::black_box;
use std::time::{Duration, Instant};

fn main() {
    // `cargo test --benches` only asks whether it starts.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let cpu = read("/proc/cpuinfo");
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name\t: "));
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let load = read("/proc/loadavg");
    println!(
        "{}, {cores} cores, load {}",
        model.unwrap_or("unknown"),
        load.split(' ').next().unwrap_or("unknown")
    );
    println!(
        "{:>6} {:>9} {:<14} {:>10} {:>10}",
        "size", "positions", "view", "median", "longest"
    );
    for (factor, times) in [(1, 60), (10, 12), (100, 3)] {
        let network = generate::network(
            Size {
                lines: REAL.lines,
                starts: REAL.starts,
                roles: REAL.roles * factor,
                routes: REAL.routes * factor,
            },
            7,
        );
        let line = network.professions[0].id.clone();
        row(factor, &network, "all lines", &View::All, times);
        if factor < 100 {
            row(
                factor,
                &network,
                "one profession",
                &View::Profession(line),
                times,
            );
        }
    }
}

fn row(factor: usize, network: &Network, name: &str, view: &View, times: usize) {
    let mut taken: Vec<Duration> = (0..times)
        .map(|_| {
            let begun = Instant::now();
            black_box(scene(network, view));
            begun.elapsed()
        })
        .collect();
    taken.sort_unstable();
    let say = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1_000.0);
    println!(
        "{:>6} {:>9} {name:<14} {:>10} {:>10}",
        format!("x {factor}"),
        network.positions.len(),
        say(taken[taken.len() / 2]),
        say(taken[taken.len() - 1])
    );
}
