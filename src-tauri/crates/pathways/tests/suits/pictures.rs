//! Small questions and their answers, worked out by hand.

use pathways::suits::{QuestionsError, Tier, balance, place};

use crate::{answers, questions};

/// Four points each. The first two want opposite things in the first choice.
const SMALL: &str = "
     3 -3  1  .
     1  .  3  2
     . -1  . -2";

/// "0 strong, 2 = worth": calling, tier, level with the last.
fn told(picture: &str, answer: &str) -> String {
    let questions = questions(picture).expect("good questions");
    let placed = place(&questions, &answers(answer));
    let one = placed.iter().map(|placed| {
        let tier = match placed.tier {
            Tier::Strong => "strong",
            Tier::WorthALook => "worth a look",
            Tier::LessLikeYou => "less",
        };
        let level = if placed.level_with_last { "= " } else { "" };
        format!("{level}{} {tier}", placed.calling)
    });
    one.collect::<Vec<_>>().join(", ")
}

#[test]
fn what_was_chosen_counts_for_and_what_was_passed_over_against() {
    // 0: 3 + 1 = 4. 1: −3 + 1 = −2. 2: 1 + 3 = 4. 3: 2 + 2 = 4.
    assert!(
        told(SMALL, "112").ends_with("1 less"),
        "{}",
        told(SMALL, "112")
    );
    // 0: 3 − 1 = 2, half of 4. 1: −3 − 1. 2: 1 − 3 = −2. 3: −2 − 2.
    let placed = told(SMALL, "121");
    assert!(placed.starts_with("0 strong, 2 less, "), "{placed}");
}

#[test]
fn reasons_are_the_choices_with_the_weightiest_first() {
    let questions = questions(SMALL).expect("good questions");
    let placed = place(&questions, &answers("112"));
    let of = |calling| {
        placed
            .iter()
            .find(|placed| placed.calling == calling)
            .expect("every calling is placed")
    };
    assert_eq!((&*of(0).because, &*of(0).but), (&[0, 1][..], &[][..]));
    assert_eq!((&*of(1).because, &*of(1).but), (&[2][..], &[0][..]));
    assert_eq!(of(2).because, [1, 0], "3 goes before 1");
}

#[test]
fn skipping_everything_still_answers_and_sets_nobody_apart() {
    let placed = told(SMALL, "---");
    assert_eq!(placed.matches("worth a look").count(), 4, "{placed}");
    assert_eq!(placed.matches("= ").count(), 3, "all are level: {placed}");
}

#[test]
fn one_answer_alone_makes_no_strong_match_unless_it_is_half_of_a_calling() {
    // 0 and 1 hold 3 of their 4 points in the first choice; 2 holds 1 of 4.
    let placed = told(SMALL, "1--");
    assert!(placed.starts_with("0 strong, 2 worth a look"), "{placed}");
    assert!(placed.ends_with("1 less"), "{placed}");
}

#[test]
fn level_ones_stand_with_the_one_first_that_comes_first_least_often() {
    // 0 wants both first tasks, 1 and 2 each want one and its opposite; all have 2 points.
    let picture = "
        1  2  .
        1  . -2";
    let questions = questions(picture).expect("good questions");
    let balance = balance(&questions);
    assert_eq!(balance.answers, 4);
    // 11: 0 and 1 have 2. 12: 1 and 2 have 2. 21: all but 1 have 0 or −2: 0 first. 22: 2 first.
    let shared = [1.5, 1.0, 1.5].map(|places: f64| places * 3.0 / 4.0);
    for (found, expected) in balance.shared.iter().zip(shared) {
        assert!((found - expected).abs() < 1e-9, "{:?}", balance.shared);
    }
    let first = place(&questions, &answers("11"))[0].calling;
    assert_eq!(first, 1, "1 comes first less often than 0");
}

#[test]
fn questions_that_are_not_fair_are_refused_and_say_why() {
    let louder = questions("3 2").expect_err("unequal");
    assert_eq!(
        louder,
        QuestionsError::Louder {
            calling: 1,
            found: 2,
            points: 3
        }
    );
    assert_eq!(
        louder.to_string(),
        "calling 1 has 2 points where the first one has 3"
    );
    let uneven = questions("1 1\n1").expect_err("a row is short");
    assert!(uneven.to_string().contains("not of all 2"), "{uneven}");
    let many = questions(&"1 1\n".repeat(13)).expect_err("too many");
    assert!(many.to_string().contains("12 is the most"), "{many}");
    assert!(
        questions("").is_ok(),
        "no choices, no callings: nothing to ask"
    );
}
