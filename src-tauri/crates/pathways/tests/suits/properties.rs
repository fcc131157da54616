//! What holds for all questions and all answers.

use std::collections::{BTreeMap, BTreeSet};

use pathways::suits::{Placed, Questions, Side, Tier, balance, place};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::leans;

/// Signed weights of fair questions: each column holds the same weights, in an order and with
/// signs of its own.
fn weights() -> impl Strategy<Value = Vec<Vec<i8>>> {
    (2_usize..7, 2_usize..7).prop_flat_map(|(choices, callings)| {
        let column = vec(0_i8..4, choices);
        column.prop_flat_map(move |column| {
            let shuffled = Just(column).prop_shuffle();
            let signed = (shuffled, vec(any::<bool>(), choices)).prop_map(|(column, signs)| {
                column
                    .into_iter()
                    .zip(signs)
                    .map(|(weight, minus)| if minus { -weight } else { weight })
                    .collect::<Vec<i8>>()
            });
            vec(signed, callings).prop_map(move |columns| {
                (0..choices)
                    .map(|choice| columns.iter().map(|column| column[choice]).collect())
                    .collect()
            })
        })
    })
}

fn asked(rows: &[Vec<i8>]) -> Questions {
    Questions::new(rows[0].len(), leans(rows)).expect("fair questions")
}

fn answer() -> impl Strategy<Value = Option<Side>> {
    prop_oneof![
        Just(None),
        Just(Some(Side::First)),
        Just(Some(Side::Second))
    ]
}

/// Tier and reasons by calling, reasons as sets of choices renamed by `rename`.
type Told = BTreeMap<usize, (Tier, BTreeSet<usize>, BTreeSet<usize>)>;

fn told(placed: &[Placed], rename: impl Fn(usize) -> usize) -> Told {
    let set = |list: &[usize]| list.iter().map(|&choice| rename(choice)).collect();
    placed
        .iter()
        .map(|one| (one.calling, (one.tier, set(&one.because), set(&one.but))))
        .collect()
}

fn order(placed: &[Placed]) -> Vec<usize> {
    placed.iter().map(|one| one.calling).collect()
}

proptest! {
    /// Swapping the two tasks of every choice, with the answers, changes nothing at all.
    #[test]
    fn swapped_sides_give_the_same(rows in weights(), given in vec(answer(), 6)) {
        let given = &given[..rows.len()];
        let swapped: Vec<Vec<i8>> = rows
            .iter()
            .map(|row| row.iter().map(|weight| -weight).collect())
            .collect();
        let others: Vec<Option<Side>> = given.iter().map(|side| side.map(Side::other)).collect();
        prop_assert_eq!(place(&asked(&rows), given), place(&asked(&swapped), &others));
    }

    /// Choosing the other task everywhere mirrors the list: for becomes against, and whoever was
    /// ahead of another is behind it.
    #[test]
    fn opposite_answers_mirror_the_list(rows in weights(), given in vec(answer(), 6)) {
        let questions = asked(&rows);
        let given = &given[..rows.len()];
        let others: Vec<Option<Side>> = given.iter().map(|side| side.map(Side::other)).collect();
        let (here, there) = (place(&questions, given), place(&questions, &others));
        for one in &here {
            let mirrored = there.iter().find(|other| other.calling == one.calling);
            let mirrored = mirrored.expect("everyone is placed");
            prop_assert_eq!(&one.because, &mirrored.but);
            prop_assert_eq!(&one.but, &mirrored.because);
        }
        let groups = |placed: &[Placed]| {
            let mut groups: Vec<BTreeSet<usize>> = Vec::new();
            for one in placed {
                match groups.last_mut().filter(|_| one.level_with_last) {
                    Some(group) => drop(group.insert(one.calling)),
                    None => groups.push(BTreeSet::from([one.calling])),
                }
            }
            groups
        };
        let mut backwards = groups(&there);
        backwards.reverse();
        prop_assert_eq!(groups(&here), backwards);
    }

    /// The order of the choices is irrelevant.
    #[test]
    fn the_order_of_the_choices_is_irrelevant(
        (rows, given, moved) in (weights(), vec(answer(), 6)).prop_flat_map(|(rows, given)| {
            let places: Vec<usize> = (0..rows.len()).collect();
            (Just(rows), Just(given), Just(places).prop_shuffle())
        })
    ) {
        let shuffled: Vec<Vec<i8>> = moved.iter().map(|&at| rows[at].clone()).collect();
        let answers: Vec<Option<Side>> = moved.iter().map(|&at| given[at]).collect();
        let here = place(&asked(&rows), &given[..rows.len()]);
        let there = place(&asked(&shuffled), &answers);
        prop_assert_eq!(order(&here), order(&there));
        prop_assert_eq!(told(&here, |choice| choice), told(&there, |choice| moved[choice]));
    }

    /// Everyone is placed once, tiers never go up along the list, and each reason is an answer.
    #[test]
    fn everyone_is_placed_for_a_reason(rows in weights(), given in vec(answer(), 6)) {
        let given = &given[..rows.len()];
        let placed = place(&asked(&rows), given);
        let everyone: BTreeSet<usize> = order(&placed).into_iter().collect();
        prop_assert_eq!(everyone, (0..rows[0].len()).collect::<BTreeSet<_>>());
        prop_assert_eq!(placed.len(), rows[0].len());
        prop_assert!(placed.windows(2).all(|two| two[0].tier <= two[1].tier));
        for one in &placed {
            for &choice in one.because.iter().chain(&one.but) {
                prop_assert!(given[choice].is_some());
            }
        }
    }

    /// All first places are given out, each once.
    #[test]
    fn the_shares_add_up(rows in weights()) {
        let balance = balance(&asked(&rows));
        // What is more than the fair share of one is less than that of another.
        let off = |shares: &[f64]| shares.iter().map(|share| share - 1.0).sum::<f64>();
        prop_assert!(off(&balance.shared).abs() < 1e-6);
        prop_assert!(off(&balance.shown).abs() < 1e-6);
    }
}
