//! Wishes, wide targets, names of plans, and cancelling, on the real catalogue.

use atlas::Atlas;
use atlas::wire::{CancelRequest, Mode, Plan, Preference, RoutesAnswer, RoutesRequest};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

fn atlas() -> &'static Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    ATLAS.get_or_init(|| {
        let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/catalogue");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let compiled = folder.path().join("catalogue.sqlite");
        catalogue::build(&text, &compiled).expect("the authored catalogue compiles");
        Atlas::open(Some(&compiled), None)
    })
}

fn asked(from: &str, to: &str, prefer: &[Preference]) -> RoutesRequest {
    RoutesRequest {
        from: vec![from.to_owned()],
        to: to.to_owned(),
        prefer: Some(prefer.to_vec()),
        ..RoutesRequest::default()
    }
}

fn found(request: &RoutesRequest) -> RoutesAnswer {
    atlas()
        .routes(request)
        .unwrap_or_else(|error| panic!("{request:?}: {error}"))
}

fn all(answer: &RoutesAnswer) -> impl Iterator<Item = &Plan> {
    answer
        .plans
        .iter()
        .chain(answer.also_works.iter().map(|also| &also.plan))
}

fn last_routes(answer: &RoutesAnswer) -> BTreeSet<&str> {
    let last = |plan: &'_ Plan| plan.steps.len().checked_sub(1);
    all(answer)
        .filter_map(|plan| Some(plan.steps[last(plan)?].route.as_str()))
        .collect()
}

#[test]
fn every_plan_suits_every_wish_and_none_that_suits_is_lost() {
    let wishes = [
        Preference::PaidAllTheWay,
        Preference::NoNewSchoolExams,
        Preference::PartTimeOrPaid,
    ];
    let mut plans = 0;
    for from in [
        "adult-with-level-3",
        "healthcare-support-worker",
        "graduate-any",
        "post-16-student",
    ] {
        for to in [
            "physiotherapist",
            "paramedic",
            "operating-department-practitioner",
            "podiatrist",
        ] {
            let whole = found(&asked(from, to, &[]));
            assert!(whole.unsuited.is_empty(), "without a wish all suits");
            for wish in wishes {
                let suiting = found(&asked(from, to, &[wish]));
                let suits = |answer: &RoutesAnswer, plan: &Plan| {
                    plan.steps.iter().all(|step| {
                        let card = &answer.routes[&step.route];
                        match wish {
                            Preference::PaidAllTheWay => card.paid,
                            Preference::PartTimeOrPaid => card.paid || step.mode == Mode::PartTime,
                            Preference::NoNewSchoolExams => {
                                !card.grants.iter().any(|gain| gain.id.starts_with("gcse-"))
                            }
                        }
                    })
                };
                for plan in all(&suiting) {
                    assert!(
                        suits(&suiting, plan),
                        "{from} to {to}, {wish:?}: {}",
                        plan.id
                    );
                    plans += 1;
                }
                let ids: BTreeSet<&str> =
                    suiting.plans.iter().map(|plan| plan.id.as_str()).collect();
                for plan in whole.plans.iter().filter(|plan| suits(&whole, plan)) {
                    assert!(
                        ids.contains(plan.id.as_str()),
                        "{from} to {to}, {wish:?}: unbeaten among all, and suits: {}",
                        plan.id
                    );
                }
                let left: BTreeSet<&str> = suiting
                    .unsuited
                    .iter()
                    .map(|left| left.route.as_str())
                    .collect();
                let kept = last_routes(&suiting);
                assert!(kept.is_disjoint(&left), "{from} to {to}, {wish:?}");
                let together: BTreeSet<&str> = kept.union(&left).copied().collect();
                assert_eq!(together, last_routes(&whole), "every way is accounted for");
                let reasons = |answer: &RoutesAnswer| -> Vec<Vec<String>> {
                    answer
                        .not_open
                        .iter()
                        .map(|shut| shut.because.clone())
                        .collect()
                };
                assert_eq!(reasons(&suiting), reasons(&whole), "a wish changes no fact");
            }
        }
    }
    assert!(plans > 100, "{plans}");
}

#[test]
fn whoever_leaves_the_profession_open_finds_ways_into_many() {
    let answer = found(&asked("adult-with-level-3", "anything", &[]));
    assert!(answer.to.len() >= 14, "{}", answer.to.len());
    let reached: BTreeSet<&str> = all(&answer)
        .filter_map(|plan| Some(plan.steps.last()?.to.id.as_str()))
        .collect();
    assert!(reached.len() >= 10, "{reached:?}");
    let cards = atlas()
        .professions(&atlas::wire::Nothing {})
        .expect("open")
        .professions;
    let group = cards[0].group.clone();
    let family = found(&asked("adult-with-level-3", &group, &[]));
    assert!(
        !family.to.is_empty() && family.to.len() < answer.to.len(),
        "{group}"
    );
}

#[test]
fn a_paramedic_is_there_when_registered_and_one_who_is_aims_at_the_post_after() {
    let answer = found(&asked("adult-with-level-3", "paramedic", &[]));
    for plan in &answer.plans {
        let ids: Vec<&str> = plan.steps.iter().map(|step| step.route.as_str()).collect();
        assert!(
            !ids.contains(&"newly-qualified-paramedic-to-paramedic"),
            "{ids:?}"
        );
    }
    let registered = found(&asked("newly-qualified-paramedic", "paramedic", &[]));
    assert!(!registered.already_there);
    assert_eq!(
        registered.plans[0].steps[0].route,
        "newly-qualified-paramedic-to-paramedic"
    );
}

#[test]
fn nobody_is_taken_to_have_two_years_on_ambulances_who_never_stood_there() {
    let starts = atlas()
        .positions(&atlas::wire::Nothing {})
        .expect("open")
        .starts;
    for start in starts {
        for plan in all(&found(&asked(&start.id, "paramedic", &[]))) {
            let rests = plan
                .check
                .iter()
                .any(|check| check.id == "ambulance-two-years");
            let works = plan
                .steps
                .iter()
                .any(|step| step.route == "to-emergency-care-assistant");
            assert!(!(rests && works), "{}: {}", start.id, plan.id);
        }
    }
}

#[test]
fn a_plan_is_named_by_what_registers_and_what_comes_before_it() {
    let answer = found(&asked("adult-without-level-3", "physiotherapist", &[]));
    for plan in all(&answer) {
        let registering = plan.steps.iter().find(|step| {
            answer.routes[&step.route]
                .grants
                .iter()
                .any(|gain| gain.id == "health-registration")
        });
        let step = registering.expect("a plan to a registered role registers");
        assert!(
            plan.title.starts_with(&answer.routes[&step.route].title),
            "{}",
            plan.title
        );
        let moves = plan
            .steps
            .iter()
            .filter(|step| step.from.id != step.to.id)
            .count();
        assert_eq!(
            plan.title.contains(", after: "),
            moves > 1,
            "{}",
            plan.title
        );
    }
}

#[test]
fn a_question_can_be_cancelled_from_another_thread_and_says_that_it_is_not_complete() {
    let cancel = CancelRequest {
        question: "slow".to_owned(),
    };
    assert!(
        !atlas().cancel(&cancel).expect("open").was_running,
        "nothing is asked yet"
    );
    let done = AtomicBool::new(false);
    let stopped = std::thread::scope(|threads| {
        threads.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                drop(atlas().cancel(&cancel));
            }
        });
        let request = RoutesRequest {
            question: Some("slow".to_owned()),
            ..asked("armed-forces", "paramedic-lecturer", &[])
        };
        let stopped = (0..200)
            .map(|_| found(&request))
            .find(|answer| !answer.complete);
        done.store(true, Ordering::Relaxed);
        stopped
    });
    assert!(stopped.is_some(), "none of 200 was stopped");
    let whole = found(&asked("armed-forces", "paramedic-lecturer", &[]));
    assert!(whole.complete, "the next question is answered in full");
}
