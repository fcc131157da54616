//! Other ways of getting the same answer, timed against the planner's on the same queries.

use crate::Subject;
use crate::yen;
use pathways::{Attainments, Options, Planner, Query, RouteIx, Scratch};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};
use testkit::planner::oracle;
use testkit::planner::text::write_gist;

/// Chains that enumeration looks at before a query is given up.
const CHAINS: usize = 100_000;
/// Time that the other two have for a query before it is given up.
const TIME: Duration = Duration::from_millis(250);
/// Queries that each of them is asked.
const ASKED: usize = 60;
/// Time after which none of them is asked another query.
const RACE: Duration = Duration::from_secs(20);

/// One comparison, added up over queries.
#[derive(Default)]
struct Race {
    queries: usize,
    finished: usize,
    ours: Duration,
    theirs: Duration,
    ratios: Vec<f64>,
}

impl Race {
    fn add(&mut self, ours: Duration, theirs: Duration, finished: bool) {
        self.queries += 1;
        self.finished += usize::from(finished);
        self.ours += ours;
        self.theirs += theirs;
        self.ratios.push(theirs.as_secs_f64() / ours.as_secs_f64());
    }

    fn print(mut self, name: &str, budget: &str, subject: &Subject) -> f64 {
        self.ratios.sort_unstable_by(f64::total_cmp);
        let median = self.ratios[self.ratios.len() / 2];
        let in_all = self.theirs.as_secs_f64() / self.ours.as_secs_f64();
        let given_up = self.queries - self.finished;
        let sign = if given_up > 0 { ">= " } else { "" };
        let write = |ratio: f64| format!("{sign}{ratio:.0} x");
        println!(
            "{name:<34} {:<8} {budget:<15} {:>8} {given_up:>9} {:>15} {:>12}",
            subject.name,
            self.queries,
            write(median),
            write(in_all)
        );
        in_all
    }
}

fn time<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let result = work();
    (result, begun.elapsed())
}

/// Does work that ends early once it is told to, and tells it so after `limit`.
fn within<T>(limit: Duration, work: impl FnOnce(&AtomicBool) -> T) -> T {
    let cancel = &AtomicBool::new(false);
    let (done, wait) = mpsc::channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            if wait.recv_timeout(limit) == Err(mpsc::RecvTimeoutError::Timeout) {
                cancel.store(true, Ordering::Relaxed);
            }
        });
        let result = work(cancel);
        drop(done);
        result
    })
}

/// Queries that are not answered before they are asked, while there is time.
fn asked(subject: &Subject) -> impl Iterator<Item = &Query> {
    let begun = Instant::now();
    subject
        .queries
        .iter()
        .filter(|query| query.from != query.to)
        .take(ASKED)
        .take_while(move |_| begun.elapsed() < RACE)
}

/// The oracle, unbeaten plans alone: every simple chain. The planner also explains what is not open.
pub(crate) fn enumeration(subject: &Subject, differences: &mut usize) -> f64 {
    let planner = Planner::new(&subject.network);
    let mut scratch = Scratch::default();
    let mut race = Race::default();
    for query in asked(subject) {
        let (answer, ours) = time(|| planner.answer(query, &mut scratch));
        let (found, theirs) = time(|| oracle::plans(&subject.network, query, CHAINS));
        race.add(ours, theirs, found.is_some());
        let found = found.map(|plans| {
            let outcome = |plan: &oracle::Finish| {
                let route = u32::try_from(plan.route).expect("few routes");
                (plan.cost, Attainments(plan.rests_on), RouteIx(route))
            };
            plans.iter().map(outcome).collect::<yen::Outcomes>()
        });
        let ours = yen::outcomes_of(&subject.network, &answer.expect("sound"));
        if found.is_some_and(|found| found != ours) {
            *differences += 1;
            eprintln!("differs from enumeration: {query:?}");
        }
    }
    race.print(
        "enumerating every chain",
        &format!("{CHAINS} chains"),
        subject,
    )
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
    for query in asked(subject) {
        let (answer, ours) = time(|| planner.answer(query, &mut scratch));
        let query = Query {
            label_limit: usize::MAX,
            ..query.clone()
        };
        let (other, theirs) = within(TIME, |cancel| {
            time(|| plain.answer_unless(&query, &mut scratch, cancel))
        });
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
    let _ = race.print(
        "the search with all switches off",
        &format!("{} ms", TIME.as_millis()),
        subject,
    );
}

/// k shortest paths, k growing until they hold all unbeaten plans.
pub(crate) fn k_shortest(subject: &Subject, differences: &mut usize) {
    let leaving = yen::leaving(&subject.network);
    let planner = Planner::new(&subject.network);
    let mut scratch = Scratch::default();
    let mut race = Race::default();
    for query in asked(subject) {
        let (answer, ours) = time(|| planner.answer(query, &mut scratch));
        let answer = answer.expect("sound");
        let world = yen::World::new(&subject.network, &leaving, query);
        let wanted = yen::outcomes_of(&subject.network, &answer);
        let (found, theirs) = time(|| yen::search(&world, &wanted, TIME));
        race.add(ours, theirs, found.is_some());
        if found.is_some_and(|found| found != wanted) {
            *differences += 1;
            eprintln!("differs from k shortest paths: {query:?}");
        }
    }
    let budget = format!("{} ms", TIME.as_millis());
    let _ = race.print("k shortest paths (Yen)", &budget, subject);
}
