//! The order of the lines, top to bottom: those that share stations lie close together.
//!
//! Lines that share nothing, directly or by others, are ordered apart: each such family by the
//! best of all orders where it is small, else by barycentre sweeps and swaps. Never by hand.

use std::collections::BTreeSet;

/// A family of this many lines is ordered exactly: 7! is 5,040 orders.
const EXACT: usize = 7;
/// How often barycentres are taken in a large family.
const SWEEPS: usize = 12;

/// The order of `count` lines, given which of them share each station.
pub(crate) fn order(count: usize, shared: &[Vec<usize>]) -> Vec<usize> {
    // What all share says nothing of who is near whom.
    let telling: Vec<&Vec<usize>> = shared
        .iter()
        .filter(|lines| lines.len() > 1 && lines.len() < count)
        .collect();
    let mut families = families(count, &telling);
    families.sort_by_key(|family| (std::cmp::Reverse(family.len()), family[0]));
    families
        .into_iter()
        .flat_map(|family| {
            let own: Vec<&Vec<usize>> = telling
                .iter()
                .copied()
                .filter(|lines| family.contains(&lines[0]))
                .collect();
            if family.len() <= EXACT {
                exact(&family, &own)
            } else {
                swept(&family, &own)
            }
        })
        .collect()
}

/// Lines joined by what they share.
fn families(count: usize, shared: &[&Vec<usize>]) -> Vec<Vec<usize>> {
    let mut left: BTreeSet<usize> = (0..count).collect();
    let mut families = Vec::new();
    while let Some(first) = left.pop_first() {
        let mut family = BTreeSet::from([first]);
        loop {
            let touched = shared
                .iter()
                .filter(|lines| lines.iter().any(|l| family.contains(l)));
            let more: BTreeSet<usize> = touched.flat_map(|lines| lines.iter().copied()).collect();
            let before = family.len();
            family.extend(more);
            if family.len() == before {
                break;
            }
        }
        left.retain(|line| !family.contains(line));
        families.push(family.into_iter().collect());
    }
    families
}

/// How far apart those stand that share a station, summed.
fn span(order: &[usize], shared: &[&Vec<usize>]) -> usize {
    let seat = |line: &usize| order.iter().position(|other| other == line);
    let spans = shared.iter().map(|lines| {
        let seats = || lines.iter().filter_map(seat);
        seats().max().unwrap_or_default() - seats().min().unwrap_or_default()
    });
    spans.sum()
}

/// The best of all orders; of equals the first.
fn exact(family: &[usize], shared: &[&Vec<usize>]) -> Vec<usize> {
    let mut best = (span(family, shared), family.to_vec());
    permute(&mut family.to_vec(), 0, &mut |order| {
        let cost = span(order, shared);
        if cost < best.0 {
            best = (cost, order.to_vec());
        }
    });
    best.1
}

fn permute(order: &mut Vec<usize>, fixed: usize, visit: &mut impl FnMut(&[usize])) {
    if fixed + 1 >= order.len() {
        visit(order);
        return;
    }
    for next in fixed..order.len() {
        order.swap(fixed, next);
        permute(order, fixed + 1, visit);
        order.swap(fixed, next);
    }
}

fn swept(family: &[usize], shared: &[&Vec<usize>]) -> Vec<usize> {
    let mut order = family.to_vec();
    let mut best = (span(&order, shared), order.clone());
    for _ in 0..SWEEPS {
        let seats: Vec<(usize, usize)> = order
            .iter()
            .enumerate()
            .map(|(seat, line)| {
                let own = shared.iter().filter(|lines| lines.contains(line));
                let places = own.flat_map(|lines| lines.iter());
                let places = places.filter_map(|l| order.iter().position(|o| o == l));
                let places: Vec<usize> = places.map(|place| place * 100).collect();
                (places.iter().sum::<usize>() / places.len().max(1), seat)
            })
            .collect();
        let mut sorted: Vec<usize> = (0..order.len()).collect();
        sorted.sort_by_key(|at| seats[*at]);
        order = sorted.into_iter().map(|at| order[at]).collect();
        let cost = span(&order, shared);
        if cost < best.0 {
            best = (cost, order.clone());
        }
    }
    let mut better = true;
    while better {
        better = false;
        for at in 1..best.1.len() {
            let mut other = best.1.clone();
            other.swap(at - 1, at);
            let cost = span(&other, shared);
            if cost < best.0 {
                best = (cost, other);
                better = true;
            }
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::{order, span};

    #[test]
    fn who_shares_stands_together() {
        let order = order(5, &[vec![0, 4], vec![2, 4], vec![0, 1, 2, 3, 4]]);
        let seat = |line| {
            order
                .iter()
                .position(|other| *other == line)
                .unwrap_or_default()
        };
        assert_eq!(seat(4).abs_diff(seat(0)), 1);
        assert_eq!(seat(4).abs_diff(seat(2)), 1);
    }

    #[test]
    fn sweeps_come_near_the_exact_order() {
        let shared: Vec<Vec<usize>> = (0..9).map(|at| vec![at, at + 1]).collect();
        let shuffled: Vec<Vec<usize>> = shared
            .iter()
            .map(|lines| lines.iter().map(|line| line * 7 % 10).collect())
            .collect();
        let order = order(10, &shuffled);
        let borrowed: Vec<&Vec<usize>> = shuffled.iter().collect();
        assert!(span(&order, &borrowed) <= 13, "{order:?}");
    }
}
