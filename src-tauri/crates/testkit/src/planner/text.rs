//! Networks, queries and answers written as text; [`super::notation`] reads the first two back.
//!
//! An answer names rows by id only, so that two answers are the same text exactly if they are the
//! same answer, whatever the order of the network's rows.

use super::notation::Case;
use pathways::{
    Answer, AttainmentIx, Attainments, Closed, Cost, Mode, Network, Plan, PositionIx, RouteIx,
    Status, Variant, WayRound,
};
use std::fmt::Write;

/// A network and a query in the notation.
pub fn write_case(case: &Case) -> String {
    let Case { network, query } = case;
    let mut text = String::new();
    for row in network.positions() {
        let _ = write!(text, "at {}", row.id);
        if !row.counts_as.is_empty() {
            let _ = write!(text, " is {}", positions(network, &row.counts_as, ","));
        }
        if !row.gives.is_empty() {
            let _ = write!(text, " gives {}", attainments(network, &row.gives, ","));
        }
        text.push('\n');
    }
    for row in network.attainments() {
        if !row.implies.is_empty() {
            let _ = writeln!(
                text,
                "{} implies {}",
                row.id,
                attainments(network, &row.implies, ",")
            );
        }
    }
    for row in network.routes() {
        let to = if row.to.is_empty() {
            ".".to_owned()
        } else {
            positions(network, &row.to, "|")
        };
        let _ = write!(
            text,
            "{} -> {to} : {}",
            positions(network, &row.from, ","),
            row.id
        );
        let variants: Vec<String> = row.variants.iter().map(write_variant).collect();
        let _ = write!(text, " {}", variants.join(" or "));
        if !row.needs.is_empty() {
            let any = row
                .needs
                .iter()
                .map(|clause| attainments(network, &clause.any_of, "|"));
            let _ = write!(text, " needs {}", any.collect::<Vec<_>>().join(" "));
        }
        if !row.grants.is_empty() {
            let _ = write!(text, " grants {}", attainments(network, &row.grants, ","));
        }
        text.push_str(if row.closed { " closed\n" } else { "\n" });
    }
    let _ = write!(text, "ask from {}", positions(network, &query.from, ","));
    for (word, said) in [("has", query.has), ("lacks", query.lacks)] {
        if !said.is_empty() {
            let _ = write!(text, " {word} {}", set(network, said));
        }
    }
    let _ = writeln!(text, " to {}", positions(network, &query.to, ","));
    text
}

/// An answer, a line for each plan and each route, best first:
///
/// ```text
/// plan leaver =resit=> leaver =degree(pt)=> physio 81m £27300 (open after)
/// plan leaver =degree=> physio 36m £27000 unpaid36 (check maths)
/// also masters: graduate =masters=> physio 24m (open now), beaten by 1
/// shut old-way: no new starters, plan 1 instead
/// shut practice: out of reach from nurse, no way round
/// shut apprenticeship: needs licence|maths, gain licence, granted by driving
/// ```
pub fn write_answer(network: &Network, answer: &Answer) -> String {
    let mut text = String::new();
    if answer.already_there {
        text.push_str("already there\n");
    }
    for plan in &answer.plans {
        let _ = writeln!(text, "plan {}", write_plan(network, plan));
    }
    for also in &answer.also_works {
        let by: Vec<String> = also
            .beaten_by
            .iter()
            .map(|at| (at + 1).to_string())
            .collect();
        let plan = write_plan(network, &also.plan);
        let route = route(network, also.route);
        let _ = writeln!(text, "also {route}: {plan}, beaten by {}", by.join(","));
    }
    for not_open in &answer.not_open {
        let _ = write!(text, "shut {}: ", route(network, not_open.route));
        let mut granted = Vec::new();
        match &not_open.why {
            Closed::NoNewStarters => text.push_str("no new starters"),
            Closed::OutOfReach { from } => {
                let _ = write!(text, "out of reach from {}", positions(network, from, ","));
            }
            Closed::Missing(missing) => {
                let mut clauses: Vec<String> = Vec::new();
                for one in missing {
                    let mut any = one.clause.any_of.clone();
                    any.sort_by_key(|a| &network.attainments()[a.at()].id);
                    clauses.push(attainments(network, &any, "|"));
                    granted.extend(one.granted_by.iter().map(|at| route(network, *at)));
                }
                clauses.sort();
                let _ = write!(text, "needs {}", clauses.join(" "));
            }
        }
        match &not_open.way_round {
            WayRound::AnotherPlan(plan) => {
                let _ = write!(text, ", plan {} instead", plan + 1);
            }
            WayRound::Gain(gain) => {
                let _ = write!(text, ", gain {}", attainments(network, gain, ","));
            }
            WayRound::None => text.push_str(", no way round"),
        }
        if !granted.is_empty() {
            granted.sort_unstable();
            granted.dedup();
            let _ = write!(text, ", granted by {}", granted.join(","));
        }
        text.push('\n');
    }
    for unsettled in &answer.unsettled {
        let _ = writeln!(text, "unsettled {}", route(network, *unsettled));
    }
    if !answer.complete {
        text.push_str("incomplete\n");
    }
    text
}

/// An answer without what happens on the way: of each plan only the last step. Which of several
/// equal chains stands for them may differ from one way of searching to another; this may not.
pub fn write_gist(network: &Network, answer: &Answer) -> String {
    let mut answer = answer.clone();
    let also = answer.also_works.iter_mut().map(|also| &mut also.plan);
    for plan in answer.plans.iter_mut().chain(also) {
        plan.steps.drain(..plan.steps.len() - 1);
        plan.steps[0].from = plan.steps[0].to;
    }
    write_answer(network, &answer)
}

/// A plan's steps, cost and status.
pub fn write_plan(network: &Network, plan: &Plan) -> String {
    let position = |at: PositionIx| &network.positions()[at.at()].id;
    let mut text = plan
        .steps
        .first()
        .map_or(String::new(), |step| position(step.from).clone());
    for step in &plan.steps {
        let variant = &network.routes()[step.route.at()].variants[step.variant as usize];
        let mode = if variant.mode == Mode::PartTime {
            "(pt)"
        } else {
            ""
        };
        let _ = write!(
            text,
            " ={}{mode}=> {}",
            route(network, step.route),
            position(step.to)
        );
    }
    let status = match plan.status {
        Status::OpenNow => "open now".to_owned(),
        Status::OpenAfter => "open after".to_owned(),
        Status::CheckFirst => format!("check {}", set(network, plan.conditions)),
    };
    let _ = write!(text, " {} ({status})", write_cost(plan.cost));
    text
}

/// A cost without its steps, which a plan shows.
pub fn write_cost(cost: Cost) -> String {
    let mut text = format!("{}m", cost.months);
    if cost.fees > 0 {
        let _ = write!(text, " £{}", cost.fees);
    }
    if cost.unpaid_months > 0 {
        let _ = write!(text, " unpaid{}", cost.unpaid_months);
    }
    text
}

/// A set of attainments, in order of id.
pub fn set(network: &Network, members: Attainments) -> String {
    let mut ids: Vec<&str> = members
        .iter()
        .map(|at| network.attainments()[at.at()].id.as_str())
        .collect();
    ids.sort_unstable();
    ids.join(",")
}

fn write_variant(variant: &Variant) -> String {
    let mode = if variant.mode == Mode::PartTime {
        " pt"
    } else {
        ""
    };
    format!("{}{mode}", write_cost(variant.cost))
}

fn route(network: &Network, at: RouteIx) -> &str {
    &network.routes()[at.at()].id
}

fn positions(network: &Network, list: &[PositionIx], divider: &str) -> String {
    let ids: Vec<&str> = list
        .iter()
        .map(|at| network.positions()[at.at()].id.as_str())
        .collect();
    ids.join(divider)
}

fn attainments(network: &Network, list: &[AttainmentIx], divider: &str) -> String {
    let ids: Vec<&str> = list
        .iter()
        .map(|at| network.attainments()[at.at()].id.as_str())
        .collect();
    ids.join(divider)
}
