//! The commands on the real catalogue, compiled from its text for this run.

use atlas::wire::{
    ById, NeedState, Nothing, OnRegister, ReturnOutcome, ReturnsRequest, RoutesAnswer,
    RoutesRequest, SearchRequest, ShowRequest, Status,
};
use atlas::{Atlas, ErrorCode};
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

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

fn routes(from: &[&str], has: &[&str], to: &str) -> RoutesAnswer {
    let request = RoutesRequest {
        from: words(from),
        has: words(has),
        to: to.to_owned(),
        ..RoutesRequest::default()
    };
    ATLAS
        .routes(&request)
        .unwrap_or_else(|error| panic!("{from:?} to {to}: {error}"))
}

/// The last route of every plan, unbeaten or also working.
fn ways(answer: &RoutesAnswer) -> BTreeSet<&str> {
    let plans = answer
        .plans
        .iter()
        .chain(answer.also_works.iter().map(|also| &also.plan));
    plans
        .filter_map(|plan| plan.steps.last())
        .map(|step| step.route.as_str())
        .collect()
}

const SCHOOL_EXAMS: [&str; 4] = ["gcse-english", "gcse-maths", "gcse-science", "gcse-five"];

#[test]
fn all_fourteen_professions_are_there() {
    let answer = ATLAS
        .professions(&Nothing {})
        .expect("the catalogue opened");
    assert_eq!(answer.professions.len(), 14);
    let badges: BTreeSet<&str> = answer.professions.iter().map(|card| &*card.badge).collect();
    assert_eq!(badges.len(), 14, "each badge is its own");
    for card in &answer.professions {
        let page = ATLAS
            .profession(&ById {
                id: card.id.clone(),
            })
            .expect("each has a page");
        assert!(!page.ways_in.is_empty(), "{} has a way in", card.id);
        assert!(!page.ways_back.is_empty(), "{} has a way back", card.id);
        assert!(!page.ways_on.is_empty(), "{} has a way on", card.id);
        assert!(
            !card.evidence.sources.is_empty(),
            "{} says who says so",
            card.id
        );
    }
}

#[test]
fn a_pupil_with_biology_can_take_the_degree_or_the_apprenticeship_in_physiotherapy() {
    let has: Vec<&str> = ["level-3-biology"]
        .into_iter()
        .chain(SCHOOL_EXAMS)
        .collect();
    let answer = routes(&["post-16-student"], &has, "physiotherapist");
    let ways = ways(&answer);
    assert!(ways.contains("physio-bsc"), "{ways:?}");
    assert!(ways.contains("physio-degree-apprenticeship"), "{ways:?}");
    let degree = answer
        .plans
        .iter()
        .find(|plan| plan.steps[0].route == "physio-bsc")
        .unwrap();
    // Three years; three times £9,790 a year, the cap of 2026/27.
    assert_eq!(
        (degree.months.typical, degree.fees.typical),
        (36, 3 * 9_790)
    );
    assert_eq!(degree.status, Status::OpenNow);
    assert!(
        degree.steps[0]
            .needs
            .iter()
            .all(|need| *need == NeedState::Met)
    );
    let who: Vec<&str> = degree.who_decides.iter().map(|who| &*who.id).collect();
    assert_eq!(who, ["university", "regulator"]);
    assert!(!answer.routes["physio-bsc"].evidence.sources.is_empty());
    let apprentice = answer
        .plans
        .iter()
        .find(|plan| plan.steps[0].route == "physio-degree-apprenticeship")
        .unwrap();
    assert_eq!((apprentice.fees.typical, apprentice.unpaid_months), (0, 0));
    assert_eq!(apprentice.who_decides[0].id, "employer");
}

#[test]
fn a_related_degree_adds_the_masters() {
    let answer = routes(&["graduate-relevant"], &[], "physiotherapist");
    let masters = answer
        .plans
        .iter()
        .find(|plan| plan.steps.len() == 1 && plan.steps[0].route == "physio-msc-prereg")
        .expect("the master's is a plan");
    assert_eq!(masters.status, Status::OpenNow);
    assert_eq!(masters.months.typical, 24);
}

#[test]
fn an_adult_without_level_3_finds_a_chain() {
    let answer = routes(&["adult-without-level-3"], &SCHOOL_EXAMS, "physiotherapist");
    let chain = answer
        .plans
        .iter()
        .find(|plan| {
            let rows = plan.steps.iter().map(|step| &answer.routes[&step.route]);
            plan.steps.len() > 1
                && rows
                    .clone()
                    .any(|row| row.kind.id == "access-course" || row.kind.id == "employment")
        })
        .expect("a chain through an Access course or a support post");
    assert!(chain.status_words.contains("after") || chain.status_words.contains("Then"));
    assert!(!answer.plans.is_empty());
}

#[test]
fn osteopaths_answer_to_the_gosc_and_to_nobody_else() {
    let page = ATLAS
        .profession(&ById {
            id: "osteopath".into(),
        })
        .unwrap();
    assert_eq!(page.card.regulator.name, "GOsC");
    let answer = routes(&["adult-with-level-3"], &SCHOOL_EXAMS, "osteopath");
    assert!(!answer.plans.is_empty(), "there is a way");
    for route in page.ways_in.iter().chain(&page.ways_back) {
        // The text may say that the HCPC's rules do not hold; nothing is to be sent there.
        let said = format!("{:?} {:?} {}", route.how_to_apply, route.asks, route.title);
        assert!(
            !said.contains("HCPC"),
            "{} names the HCPC: {said}",
            route.id
        );
    }
}

#[test]
fn art_therapists_train_after_a_degree() {
    let page = ATLAS
        .profession(&ById {
            id: "art-therapist".into(),
        })
        .unwrap();
    for route in page.ways_in.iter().filter(|route| route.closed.is_none()) {
        assert_eq!(route.level, Some(7), "{} is at master's level", route.id);
    }
    let answer = routes(&["post-16-student"], &[], "art-therapist");
    for plan in &answer.plans {
        assert!(
            plan.steps.len() > 1,
            "nobody goes from sixth form to art therapist in one step"
        );
    }
}

/// The three arts therapies ask for a degree, or for years of work that count as one. Each of the
/// others has an open way whose level 3 needs a BTEC, a T level or an Access course also meets.
#[test]
fn all_but_the_arts_therapies_can_be_reached_without_a_levels() {
    let answer = ATLAS
        .professions(&Nothing {})
        .expect("the catalogue opened");
    let without: Vec<&str> = answer
        .professions
        .iter()
        .filter(|card| !card.ways_in.without_a_levels)
        .map(|card| &*card.id)
        .collect();
    assert_eq!(
        without,
        ["art-therapist", "dramatherapist", "music-therapist"]
    );
}

#[test]
fn what_a_profession_is_found_by_rests_on_its_statements() {
    let answer = ATLAS
        .professions(&Nothing {})
        .expect("the catalogue opened");
    for card in &answer.professions {
        for said in &card.tagged {
            assert!(!said.evidence.sources.is_empty(), "{}", card.id);
            for tag in &said.tags {
                assert!(answer.tags.iter().any(|one| &one.id == tag), "{tag}");
            }
        }
    }
}

#[test]
fn five_years_away_asks_for_sixty_days() {
    let request = ReturnsRequest {
        profession: "dietitian".into(),
        years_out: Some(5.0),
        today: "2026-11-24".into(),
        register: OnRegister::Left,
        ..ReturnsRequest::default()
    };
    let answer = ATLAS.returns(&request).unwrap();
    let updating = answer.updating.expect("days are counted");
    let whole = |hours: f64| format!("{hours:.2}");
    assert_eq!(
        (updating.days, whole(updating.left_hours)),
        (60, "420.00".to_owned())
    );
    assert_eq!(whole(updating.left_private_hours), "210.00", "at most half");
    assert_eq!(answer.outcome, ReturnOutcome::DoesNotMeet);
    assert!(answer.headline.contains("60 days"));
    assert!(!answer.rule.expect("a rule").evidence.sources.is_empty());
    assert!(!answer.steps.is_empty() && !answer.rules.is_empty() && !answer.routes.is_empty());
}

#[test]
fn every_route_into_a_target_is_accounted_for_once() {
    for card in ATLAS.professions(&Nothing {}).unwrap().professions {
        let answer = routes(&["adult-with-level-3"], &SCHOOL_EXAMS, &card.id);
        let targets: BTreeSet<&str> = answer.to.iter().map(|target| &*target.id).collect();
        let open = ways(&answer);
        let closed: BTreeSet<&str> = answer.not_open.iter().map(|no| &*no.route).collect();
        assert!(
            open.is_disjoint(&closed),
            "{}: nothing is both open and not",
            card.id
        );
        let page = ATLAS
            .profession(&ById {
                id: card.id.clone(),
            })
            .unwrap();
        for route in page.ways_in.iter().chain(&page.ways_back) {
            if route.to.iter().any(|to| targets.contains(&*to.id)) {
                let found = open.contains(&*route.id) || closed.contains(&*route.id);
                assert!(found, "{}: `{}` is forgotten", card.id, route.id);
            }
        }
        for no in &answer.not_open {
            assert!(
                !no.because.is_empty() && !no.but.is_empty(),
                "a no comes with a but"
            );
        }
    }
}

#[test]
fn bad_requests_get_one_clear_sentence() {
    let refused = |request: RoutesRequest| ATLAS.routes(&request).expect_err("refused");
    let from = |from: &str, to: &str| RoutesRequest {
        from: words(&[from]),
        to: to.into(),
        ..RoutesRequest::default()
    };
    let error = refused(from("post-16-studnet", "physiotherapist"));
    assert_eq!(error.code, ErrorCode::NotFound);
    assert!(error.hints[0].contains("post-16-student"), "{error:?}");
    assert_eq!(
        refused(from("post-16-student", "astronaut")).code,
        ErrorCode::NotFound
    );
    assert_eq!(
        refused(from("post-16-student", "")).code,
        ErrorCode::BadRequest
    );
    let both = RoutesRequest {
        has: words(&["level-3-biology"]),
        lacks: words(&["level-3-science"]),
        ..from("adult-with-level-3", "dietitian")
    };
    let error = refused(both);
    assert_eq!(error.code, ErrorCode::Contradiction);
    assert!(error.message.contains("both yes and no"), "{error}");
    for years in [-1.0, 81.0, f64::NAN, f64::INFINITY] {
        let request = RoutesRequest {
            profession: Some("paramedic".into()),
            years_out: Some(years),
            ..RoutesRequest::default()
        };
        assert_eq!(
            refused(request).code,
            ErrorCode::BadRequest,
            "{years} years"
        );
    }
    let long = "x".repeat(10_000);
    let error = refused(from(&long, "dietitian"));
    assert!(
        error.message.len() < 200,
        "what was typed is cut: {}",
        error.message
    );
    let search = |words: &str| {
        ATLAS.search(&SearchRequest {
            words: words.into(),
            limit: None,
        })
    };
    assert!(search("").unwrap().hits.is_empty());
    assert!(search(&long).unwrap().cut_to.is_some());
    assert!(
        search("\"NEAR( AND * OR ^").is_ok(),
        "FTS syntax is only words"
    );
    let show = |kind: &str, id: &str| {
        ATLAS.show(&ShowRequest {
            kind: kind.into(),
            id: id.into(),
        })
    };
    assert_eq!(show("nonsense", "x").unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(
        show("role", "nobody").unwrap_err().code,
        ErrorCode::NotFound
    );
}

#[test]
fn a_catalogue_that_cannot_be_read_is_said_and_nothing_panics() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("catalogue.sqlite");
    let said = |atlas: &Atlas| {
        assert!(atlas.professions(&Nothing {}).is_err());
        atlas
            .overview(&Nothing {})
            .expect("the app still opens")
            .problem
            .expect("and says why")
    };
    assert!(!said(&Atlas::open(None, None)).is_empty(), "no folder");
    assert!(!said(&Atlas::open(Some(&path), None)).is_empty(), "missing");
    std::fs::write(&path, b"not a database at all").unwrap();
    assert!(
        !said(&Atlas::open(Some(&path), None)).is_empty(),
        "not SQLite"
    );
    let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/catalogue");
    catalogue::build(&text, &path).unwrap();
    assert!(
        !said(&Atlas::open(Some(&path), Some("0000"))).is_empty(),
        "another hash"
    );
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert!(
        !said(&Atlas::open(Some(&path), None)).is_empty(),
        "truncated"
    );
}

#[test]
fn what_is_not_known_is_listed_whole_and_by_topic() {
    let answer = ATLAS.gaps(&Nothing {}).expect("the gaps");
    let stats = ATLAS
        .stats(&atlas::wire::StatsRequest {
            today: "2026-11-24".to_owned(),
        })
        .expect("the stats");
    assert_eq!(answer.gaps.len(), stats.gaps as usize);
    let topics: Vec<&str> = answer.gaps.iter().map(|gap| &*gap.topic.id).collect();
    let mut runs = topics.clone();
    runs.dedup();
    let apart: BTreeSet<&str> = topics.into_iter().collect();
    assert_eq!(runs.len(), apart.len(), "each topic's gaps stand together");
    for gap in &answer.gaps {
        assert_ne!(
            gap.topic.name, gap.topic.id,
            "a topic is shown by its name: {}",
            gap.id
        );
    }
}

#[test]
fn every_cited_source_says_on_what() {
    let answer = ATLAS.sources(&Nothing {}).expect("the sources");
    for cited in answer.sources.iter().filter(|cited| cited.cited > 0) {
        // A page that explains words only (a stage, a kind of route) is on no topic.
        let on_words_only = cited.topics.is_empty();
        assert!(
            !on_words_only || cited.cited < 5,
            "{} is cited {} times, on no topic",
            cited.source.id,
            cited.cited
        );
    }
    let rules = answer
        .sources
        .iter()
        .filter(|cited| cited.topics.iter().any(|topic| topic.id == "return-rules"));
    assert!(rules.count() > 3, "several pages say how to come back");
}

#[test]
fn words_of_the_trade_are_explained_and_everyday_ones_are_not() {
    let answer = ATLAS.words(&Nothing {}).expect("the words");
    let of = |word: &str| answer.words.iter().find(|one| one.word == word);
    let hcpc = of("HCPC").expect("HCPC is a word of the trade");
    assert!(
        hcpc.meaning
            .starts_with("Health and Care Professions Council.")
    );
    assert!(
        !hcpc
            .evidence
            .as_ref()
            .expect("a body has its source")
            .sources
            .is_empty()
    );
    assert_eq!(of("Patient group direction").expect("a way").also, ["PGD"]);
    assert!(of("Foundation degree").is_some());
    assert!(of("Support").is_none() && of("A job").is_none());
    let mut seen = BTreeSet::new();
    for word in &answer.words {
        assert!(seen.insert(&word.word), "{} is told twice", word.word);
    }
}
