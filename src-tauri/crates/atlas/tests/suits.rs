//! "What suits me" on the real catalogue: fair to all 14 professions and to each branch.

use atlas::Atlas;
use atlas::wire::{
    MatchAnswer, MatchAnswered, MatchChoices, MatchRequest, MatchSide, MatchTier, Nothing,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/catalogue");
    let folder = tempfile::tempdir().expect("a temporary folder").keep();
    let compiled = folder.join("catalogue.sqlite");
    catalogue::build(&text, &compiled).unwrap_or_else(|error| panic!("{error}"));
    Atlas::open(Some(&compiled), None)
});

/// More often than this many times the fair share is too often; and this is too seldom.
const TOO_OFTEN: f64 = 2.5;
const TOO_SELDOM: f64 = 0.4;

fn asked() -> MatchChoices {
    ATLAS.match_choices(&Nothing {}).expect("the choices")
}

/// Weights as numbers: choice by choice, calling → plus for the first task, minus for the second.
/// Read from what is published, so that the count below owes nothing to the program's own.
fn published(asked: &MatchChoices) -> (Vec<String>, Vec<Vec<i32>>, Vec<String>) {
    let names: Vec<String> = asked
        .balance
        .iter()
        .map(|share| share.calling.id.clone())
        .collect();
    let mut lines = BTreeMap::new();
    let rows = asked
        .choices
        .iter()
        .map(|choice| {
            let mut row = vec![0; names.len()];
            for (task, sign) in [(&choice.first, 1), (&choice.second, -1)] {
                for lean in &task.leans {
                    let at = names.iter().position(|id| *id == lean.calling.id);
                    row[at.expect("a calling")] = sign * i32::from(lean.weight);
                    lines.insert(lean.calling.id.clone(), lean.line.id.clone());
                }
            }
            row
        })
        .collect();
    let of = names.iter().map(|id| lines[id].clone()).collect();
    (names, rows, of)
}

/// First places of each calling, level ones sharing, over all answers with these signs a choice.
fn first_places(rows: &[Vec<i32>], signs: &[i32]) -> (Vec<f64>, f64) {
    let callings = rows[0].len();
    let mut shares = vec![0.0; callings];
    let answers = signs.len().pow(u32::try_from(rows.len()).expect("few"));
    for number in 0..answers {
        let (mut left, mut sums) = (number, vec![0; callings]);
        for row in rows {
            let sign = signs[left % signs.len()];
            left /= signs.len();
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += sign * weight;
            }
        }
        let best = *sums.iter().max().expect("callings");
        let level = sums.iter().filter(|sum| **sum == best).count();
        for (share, sum) in shares.iter_mut().zip(&sums) {
            if *sum == best {
                *share += 1.0 / f64::from(u32::try_from(level).expect("few"));
            }
        }
    }
    (shares, f64::from(u32::try_from(answers).expect("few")))
}

fn within(what: &str, name: &str, times: f64) {
    assert!(
        (TOO_SELDOM..=TOO_OFTEN).contains(&times),
        "{what}: {name} comes first {times:.2} times as often as its fair share"
    );
}

#[test]
fn nobody_comes_first_too_often_or_too_seldom_over_all_answers() {
    let asked = asked();
    let (names, rows, lines) = published(&asked);
    assert_eq!(names.len(), 16, "12 professions and 4 branches");
    for (what, signs) in [
        ("every choice answered", &[1, -1][..]),
        ("skips among the answers", &[1, 0, -1][..]),
    ] {
        let (shares, answers) = first_places(&rows, signs);
        let mut professions: BTreeMap<&str, f64> = BTreeMap::new();
        for ((name, share), line) in names.iter().zip(&shares).zip(&lines) {
            within(what, name, share / answers * 16.0);
            *professions.entry(line).or_default() += share / answers * 14.0;
        }
        assert_eq!(professions.len(), 14);
        for (profession, times) in professions {
            within(what, profession, times);
        }
    }
}

#[test]
fn the_published_balance_is_the_one_counted_from_the_published_weights() {
    let asked = asked();
    let (_, rows, lines) = published(&asked);
    let (shares, answers) = first_places(&rows, &[1, -1]);
    assert_eq!(asked.all_answers, 1024, "two for each of ten choices");
    let mut shown: BTreeMap<&str, f64> = BTreeMap::new();
    for ((told, counted), line) in asked.balance.iter().zip(&shares).zip(&lines) {
        let counted = counted / answers * 16.0;
        assert!((told.shared - counted).abs() < 1e-9, "{told:?}, {counted}");
        within("on the screen", &told.calling.name, told.shown);
        *shown.entry(line).or_default() += told.shown / 16.0 * 14.0;
    }
    for (profession, times) in shown {
        within("on the screen, branches together", profession, times);
    }
}

#[test]
fn each_can_come_first_with_nobody_level() {
    let asked = asked();
    let (names, rows, _) = published(&asked);
    let mut alone = BTreeSet::new();
    for number in 0..1_usize << rows.len() {
        let mut sums = vec![0; names.len()];
        for (at, row) in rows.iter().enumerate() {
            let sign = if number >> at & 1 == 0 { 1 } else { -1 };
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += sign * weight;
            }
        }
        let best = *sums.iter().max().expect("callings");
        let first: Vec<&String> = names
            .iter()
            .zip(&sums)
            .filter(|(_, sum)| **sum == best)
            .map(|(name, _)| name)
            .collect();
        if let [one] = first[..] {
            alone.insert(one.clone());
        }
    }
    assert_eq!(alone, names.into_iter().collect::<BTreeSet<_>>());
}

fn answer(given: &[(&str, MatchSide)]) -> MatchAnswer {
    let answers = given
        .iter()
        .map(|(choice, side)| MatchAnswered {
            choice: (*choice).to_owned(),
            side: *side,
        })
        .collect();
    ATLAS
        .match_answers(&MatchRequest { answers })
        .unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn choosing_the_work_of_one_profession_puts_it_first_with_the_reasons() {
    let asked = asked();
    for share in &asked.balance {
        let id = &share.calling.id;
        let given: Vec<(&str, MatchSide)> = asked
            .choices
            .iter()
            .filter_map(|choice| {
                let like = |task: &atlas::wire::MatchTask| {
                    task.leans.iter().any(|lean| lean.calling.id == *id)
                };
                match (like(&choice.first), like(&choice.second)) {
                    (true, _) => Some((choice.id.as_str(), MatchSide::First)),
                    (_, true) => Some((choice.id.as_str(), MatchSide::Second)),
                    _ => None,
                }
            })
            .collect();
        let answer = answer(&given);
        let own = answer.callings.iter().position(|one| one.calling.id == *id);
        let own = own.expect("everyone is placed");
        let level = answer.callings[1..=own]
            .iter()
            .all(|one| one.level_with_last);
        assert!(level, "{id} is first, or level with who is");
        let own = &answer.callings[own];
        assert_eq!(own.tier, MatchTier::Strong, "{id}");
        assert_eq!(own.because.len(), given.len(), "{id}");
        assert!(own.but.is_empty(), "{id}");
        for reason in &own.because {
            assert!(!reason.why.is_empty());
            assert!(!reason.evidence.sources.is_empty(), "{id}: {}", reason.why);
        }
    }
}

#[test]
fn there_is_always_an_answer() {
    let none = answer(&[]);
    assert_eq!((none.answered, none.asked), (0, 10));
    assert_eq!(none.callings.len(), 16);
    assert!(
        none.callings
            .iter()
            .all(|one| one.tier == MatchTier::WorthALook)
    );
    assert!(none.callings[1..].iter().all(|one| one.level_with_last));
    let asked = asked();
    for side in [MatchSide::First, MatchSide::Second] {
        let all: Vec<_> = asked
            .choices
            .iter()
            .map(|one| (one.id.as_str(), side))
            .collect();
        let answer = answer(&all);
        assert_eq!((answer.answered, answer.callings.len()), (10, 16));
        assert_ne!(answer.callings[0].tier, MatchTier::LessLikeYou);
    }
}

#[test]
fn an_answer_to_no_choice_and_two_answers_to_one_are_refused() {
    let one = |choice: &str| MatchAnswered {
        choice: choice.to_owned(),
        side: MatchSide::First,
    };
    let ask = |answers| ATLAS.match_answers(&MatchRequest { answers });
    let unknown = ask(vec![one("music-or-drame")]).expect_err("no such choice");
    assert_eq!(
        unknown.message,
        "There is no choice called `music-or-drame`."
    );
    assert_eq!(unknown.hints, ["Did you mean `music-or-drama`?"]);
    let twice = ask(vec![one("music-or-drama"), one("music-or-drama")]).expect_err("twice");
    assert!(twice.message.contains("answered twice"), "{twice}");
}
