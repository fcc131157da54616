//! Other ways of getting the same answer, timed against the planner's on the same queries.

use crate::Subject;
use crate::yen;
use pathways::{Options, Planner, Query, Scratch};
use std::time::{Duration, Instant};
use testkit::planner::judge::judge;
use testkit::planner::oracle::truth;
use testkit::planner::text::write_gist;

/// Chains that enumeration looks at before a query is given up.
const CHAINS: usize = 2_000_000;
/// Labels that the plain search makes before a query is given up.
const LABELS: usize = 300_000;

/// One comparison, added up over queries.
#[derive(Default)]
struct Race {
    queries: usize,
    finished: usize,
    ours: Duration,
    theirs: Duration,
}

impl Race {
    fn add(&mut self, ours: Duration, theirs: Duration, finished: bool) {
        self.queries += 1;
        self.finished += usize::from(finished);
        self.ours += ours;
        self.theirs += theirs;
    }

    fn print(&self, name: &str, subject: &Subject) -> f64 {
        let times = self.theirs.as_secs_f64() / self.ours.as_secs_f64();
        println!(
            "{name:<30} {:<8} {:>7} {:>10} {:>10.0} x",
            subject.name, self.queries, self.finished, times
        );
        times
    }
}

fn time<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let result = work();
    (result, begun.elapsed())
}

/// Queries that are not answered before they are asked.
fn asked(subject: &Subject, count: usize) -> impl Iterator<Item = &Query> {
    subject
        .queries
        .iter()
        .filter(|query| query.from != query.to)
        .take(count)
}

/// The oracle: every simple chain.
pub(crate) fn enumeration(subject: &Subject, differences: &mut usize) -> f64 {
    let planner = Planner::new(&subject.network);
    let mut scratch = Scratch::default();
    let mut race = Race::default();
    for query in asked(subject, 100) {
        let (answer, ours) = time(|| planner.answer(query, &mut scratch));
        let (truth, theirs) = time(|| truth(&subject.network, query, CHAINS));
        race.add(ours, theirs, truth.is_some());
        if let Some(truth) = truth
            && let Err(fault) = judge(&subject.network, query, &answer, &truth)
        {
            *differences += 1;
            eprintln!("differs from enumeration: {fault}");
        }
    }
    race.print("enumerating every chain", subject)
}

/// The same search without bounds, attainment-aware pruning and relevance.
pub(crate) fn plain(subject: &Subject, differences: &mut usize) {
    let planner = Planner::new(&subject.network);
    let off = Options {
        bounds: false,
        dominance: false,
        relevance: false,
        shortcuts: false,
    };
    let plain = Planner::with_options(&subject.network, off);
    let mut scratch = Scratch::default();
    let mut race = Race::default();
    for query in asked(subject, 200) {
        let (answer, ours) = time(|| planner.answer(query, &mut scratch));
        let query = Query {
            label_limit: LABELS,
            ..query.clone()
        };
        let (other, theirs) = time(|| plain.answer(&query, &mut scratch));
        let (answer, other) = (answer.expect("sound"), other.expect("sound"));
        race.add(ours, theirs, other.complete);
        let gist = |answer| write_gist(&subject.network, answer);
        if other.complete && gist(&answer) != gist(&other) {
            *differences += 1;
            eprintln!(
                "differs without switches:\n{}\n{}",
                gist(&answer),
                gist(&other)
            );
        }
    }
    race.print("the search with all switches off", subject);
}

/// k shortest paths, k growing until they hold all unbeaten plans.
pub(crate) fn k_shortest(subject: &Subject, differences: &mut usize) {
    let planner = Planner::new(&subject.network);
    let mut scratch = Scratch::default();
    let mut race = Race::default();
    for query in asked(subject, 40) {
        let (answer, ours) = time(|| planner.answer(query, &mut scratch));
        let answer = answer.expect("sound");
        let wanted = yen::outcomes_of(&subject.network, &answer);
        let (found, theirs) = time(|| yen::search(&subject.network, query, &wanted));
        race.add(ours, theirs, found.is_some());
        if found.is_some_and(|found| found != wanted) {
            *differences += 1;
            eprintln!("differs from k shortest paths: {query:?}");
        }
    }
    race.print("k shortest paths (Yen)", subject);
}
