//! Plans in the calendar and their money, on the real catalogue; the sums by hand.

use atlas::Atlas;
use atlas::wire::{
    ChosenStep, Eligibility, FundKind, Mode, MonthSpan, Pounds, RoutesRequest, Timeline,
    TimelineRequest,
};
use std::path::Path;
use std::sync::OnceLock;

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

fn step(route: &str) -> ChosenStep {
    ChosenStep {
        route: route.to_owned(),
        mode: Mode::FullTime,
        from: None,
    }
}

fn asked(today: &str, steps: &[&str]) -> TimelineRequest {
    TimelineRequest {
        today: today.to_owned(),
        steps: steps.iter().map(|route| step(route)).collect(),
        ..TimelineRequest::default()
    }
}

fn timeline(request: &TimelineRequest) -> Timeline {
    atlas()
        .timeline(request)
        .unwrap_or_else(|error| panic!("{request:?}: {error}"))
}

fn always(month: &str) -> MonthSpan {
    MonthSpan {
        earliest: month.to_owned(),
        usual: month.to_owned(),
        latest: month.to_owned(),
    }
}

fn exactly(pounds: u32) -> Pounds {
    Pounds {
        min: pounds,
        max: pounds,
    }
}

#[test]
fn a_degree_starts_in_september_and_its_applications_close_in_january() {
    let found = timeline(&asked("2026-11-27", &["physio-bsc"]));
    assert_eq!(found.dates.start, "2027-09");
    let step = &found.steps[0];
    assert_eq!(step.start, always("2027-09"));
    let apply_by = step.apply_by.as_ref().expect("UCAS has a day");
    assert_eq!(apply_by.day, "2027-01-14");
    assert!(
        !apply_by
            .evidence
            .as_ref()
            .expect("who says so")
            .sources
            .is_empty()
    );
    assert_eq!(step.end.usual, "2030-08", "36 months, September counted");
    assert!(step.registers);
    assert_eq!(
        found
            .dates
            .registered
            .as_ref()
            .map(|span| span.usual.as_str()),
        Some("2030-08")
    );
    assert!(found.dates.missed.is_empty());
    assert!(
        step.assumptions
            .iter()
            .any(|said| said.contains("not out yet")),
        "the day of 2027 is not known: {:?}",
        step.assumptions
    );
}

#[test]
fn a_deadline_missed_by_a_day_moves_the_degree_a_year_on_and_says_so() {
    let on_the_day = timeline(&asked("2027-01-14", &["physio-bsc"]));
    assert_eq!(on_the_day.dates.start, "2027-09");
    let a_day_late = timeline(&asked("2027-01-15", &["physio-bsc"]));
    assert_eq!(a_day_late.dates.start, "2028-09");
    assert_eq!(
        a_day_late.dates.missed,
        [
            "The last day to apply for “Degree in physiotherapy” in September 2027 was 14 January 2027, so it starts a year later, in September 2028."
        ]
    );
    assert_eq!(a_day_late.steps[0].missed[0].start, "2027-09");
}

#[test]
fn who_does_not_want_to_begin_yet_begins_when_they_want_to() {
    let later = TimelineRequest {
        not_before: Some("2028-10".to_owned()),
        ..asked("2026-11-27", &["physio-bsc"])
    };
    assert_eq!(timeline(&later).dates.start, "2029-09");
}

#[test]
fn a_step_waits_for_the_one_before_and_its_wait_is_counted() {
    let found = timeline(&asked(
        "2026-11-27",
        &["access-health-science", "physio-bsc"],
    ));
    let [access, degree] = found.steps.as_slice() else {
        panic!("two steps");
    };
    assert!(
        access.end.usual < degree.start.usual,
        "{access:?} {degree:?}"
    );
    assert!(degree.start.usual.ends_with("-09"));
    assert_eq!(found.dates.start, access.start.usual);
}

#[test]
fn a_students_money_is_said_year_by_year_and_nothing_is_taken_as_granted() {
    let found = timeline(&asked("2026-11-27", &["physio-bsc"]));
    assert_eq!(found.years.len(), 3);
    for year in &found.years {
        assert_eq!(year.sums.fees, Some(exactly(9_790)));
        assert_eq!(year.sums.pay, Some(exactly(0)));
        assert_eq!(
            year.sums.grants,
            Some(exactly(0)),
            "nobody said that they get one"
        );
        // 5,000 for training and 2,000 for a parent.
        assert_eq!(year.sums.grants_may, Some(exactly(7_000)));
        assert_eq!(year.sums.fee_loans_may, Some(exactly(9_790)));
        let living = Pounds {
            min: 4_013,
            max: 14_135,
        };
        assert_eq!(year.sums.living_loans_may, Some(living));
        assert_eq!(year.sums.fees_to_find, Some(Pounds { min: 0, max: 9_790 }));
    }
    assert_eq!(found.years[0].first_month, "2027-09");
    assert_eq!(found.totals.fees, Some(exactly(29_370)), "3 × 9,790");
    for offer in &found.money[0].funds {
        assert_eq!(offer.eligibility, Eligibility::NotSaid);
        assert!(!offer.fund.evidence.sources.is_empty(), "{}", offer.fund.id);
    }
    let fees = found.money[0].fees.as_ref().expect("a degree has fees");
    assert_eq!(fees.as_of.as_deref(), Some("2026/27"));
}

#[test]
fn what_a_person_says_of_a_fund_moves_it_from_may_to_sure_or_away() {
    let said = TimelineRequest {
        can_get: vec![
            "tuition-fee-loan".to_owned(),
            "lsf-training-grant".to_owned(),
        ],
        cannot_get: vec!["lsf-parental".to_owned()],
        ..asked("2026-11-27", &["physio-bsc"])
    };
    let sums = timeline(&said).totals;
    assert_eq!(sums.grants, Some(exactly(15_000)), "3 × 5,000");
    assert_eq!(sums.grants_may, Some(exactly(0)));
    assert_eq!(sums.fee_loans, Some(exactly(29_370)));
    assert_eq!(sums.fees_to_find, Some(exactly(0)));
}

#[test]
fn pay_is_that_of_the_bands_that_are_named_in_their_newest_year() {
    let found = timeline(&asked(
        "2026-11-27",
        &["a-support-post", "year-in-support-post"],
    ));
    let pay = found.money[0].pay.as_ref().expect("a post is paid");
    // Band 2 is 25,272; band 3 ends at 27,476.
    let range = Pounds {
        min: 25_272,
        max: 27_476,
    };
    assert_eq!(pay.a_year, Some(range));
    assert!(pay.bands.iter().all(|band| band.year == "2026/27"));
    assert!(found.totals.pay.is_some());
}

#[test]
fn where_no_wage_is_known_none_is_made_up_and_the_law_is_said() {
    let found = timeline(&asked("2026-11-27", &["slt-degree-apprenticeship"]));
    let pay = found.money[0].pay.as_ref().expect("an apprentice is paid");
    assert_eq!(pay.a_year, None);
    // 8.00 × 37.5 × 365 ÷ 7 = 15,642.86.
    assert_eq!(pay.at_least, Some(15_642));
    assert!(pay.evidence.is_some());
    assert_eq!(found.totals.pay, None, "not known is not nothing");
    assert_eq!(found.totals.fees, Some(exactly(0)));
}

#[test]
fn pay_goes_on_in_the_post_that_is_held_meanwhile() {
    let request = TimelineRequest {
        steps: vec![ChosenStep {
            from: Some("physiotherapist".to_owned()),
            ..step("a-year-in-practice")
        }],
        ..asked("2026-11-27", &[])
    };
    let found = timeline(&request);
    let pay = found.money[0].pay.as_ref().expect("a post is paid");
    assert!(pay.how.contains("post you hold meanwhile"), "{}", pay.how);
    assert!(pay.a_year.is_some());
}

#[test]
fn every_route_can_be_put_into_a_calendar_and_its_money_counted() {
    let shelves = atlas();
    let mut seen = 0;
    for profession in shelves
        .professions(&atlas::wire::Nothing {})
        .expect("open")
        .professions
    {
        let page = shelves
            .profession(&atlas::wire::ById { id: profession.id })
            .expect("a page");
        for card in page
            .ways_in
            .iter()
            .chain(&page.ways_back)
            .chain(&page.ways_on)
        {
            let modes = [
                card.full_time.as_ref().map(|_| Mode::FullTime),
                card.part_time.as_ref().map(|_| Mode::PartTime),
            ];
            for mode in modes.into_iter().flatten() {
                let chosen = ChosenStep {
                    mode,
                    ..step(&card.id)
                };
                let request = TimelineRequest {
                    steps: vec![chosen],
                    ..asked("2026-11-27", &[])
                };
                let found = timeline(&request);
                assert_eq!(found.steps.len(), 1);
                assert_eq!(found.money[0].pay.is_some(), card.paid, "{}", card.id);
                for offer in &found.money[0].funds {
                    assert!(
                        offer.kind == FundKind::Rule
                            || offer.fund.evidence.as_of.is_some()
                            || !offer.fund.evidence.sources.is_empty(),
                        "{} has neither a year nor a source",
                        offer.fund.id
                    );
                }
                seen += 1;
            }
        }
    }
    assert!(seen > 200, "only {seen} routes were tried");
}

#[test]
fn each_mistake_is_one_clear_sentence() {
    let refused = |request: &TimelineRequest| {
        let error = atlas().timeline(request).expect_err("it is refused");
        error.message
    };
    assert_eq!(refused(&asked("2026-11-27", &[])), "The plan has no steps.");
    assert_eq!(
        refused(&asked("yesterday", &["physio-bsc"])),
        "The date for today cannot be read: `yesterday`."
    );
    assert_eq!(
        refused(&asked("2026-11-27", &["physio-bcs"])),
        "There is no route called `physio-bcs`."
    );
    let part_time = TimelineRequest {
        steps: vec![ChosenStep {
            mode: Mode::PartTime,
            ..step("slt-bsc")
        }],
        ..asked("2026-11-27", &[])
    };
    assert!(refused(&part_time).contains("cannot be taken part time"));
    let both = TimelineRequest {
        can_get: vec!["tuition-fee-loan".to_owned()],
        cannot_get: vec!["tuition-fee-loan".to_owned()],
        ..asked("2026-11-27", &["physio-bsc"])
    };
    assert!(refused(&both).contains("both yes and no"));
    let long_ago = asked("1066-10-14", &["physio-bsc"]);
    assert!(refused(&long_ago).contains("in the years 1900 to 2500"));
    let many = vec!["physio-bsc"; 65];
    assert!(refused(&asked("2026-11-27", &many)).contains("65 steps"));
}

#[test]
fn the_plans_of_an_answer_have_their_dates_where_it_says_what_day_it_is() {
    let request = RoutesRequest {
        from: vec!["adult-with-level-3".to_owned()],
        to: "physiotherapist".to_owned(),
        today: Some("2026-11-27".to_owned()),
        ..RoutesRequest::default()
    };
    let answer = atlas().routes(&request).expect("there are ways");
    assert!(!answer.plans.is_empty());
    let all = answer
        .plans
        .iter()
        .chain(answer.also_works.iter().map(|also| &also.plan));
    for plan in all {
        let dates = plan.dates.as_ref().expect("today was said");
        let chosen = plan.steps.iter().map(|step| ChosenStep {
            route: step.route.clone(),
            mode: step.mode,
            from: Some(step.from.id.clone()),
        });
        let alone = TimelineRequest {
            steps: chosen.collect(),
            ..asked("2026-11-27", &[])
        };
        assert_eq!(*dates, timeline(&alone).dates, "{}", plan.id);
        assert!(
            dates.registered.is_some(),
            "{} ends in registration",
            plan.id
        );
        assert!(dates.finish.earliest <= dates.finish.usual);
        assert!(dates.finish.usual <= dates.finish.latest);
    }
    let undated = RoutesRequest {
        today: None,
        ..request
    };
    let answer = atlas().routes(&undated).expect("there are ways");
    assert!(answer.plans.iter().all(|plan| plan.dates.is_none()));
}
