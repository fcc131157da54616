//! Holds an answer of the planner against the oracle's, and replays every step of every plan.

use super::oracle::{Bits, Finish, Truth, Why, World, beats};
use pathways::{Answer, Closed, Cost, Network, Plan, Query, QueryError, Status, WayRound};
use std::collections::{BTreeMap, BTreeSet};

/// Says in what the answer differs from the truth, if it does.
pub fn judge(
    network: &Network,
    query: &Query,
    answer: &Result<Answer, QueryError>,
    truth: &Truth,
) -> Result<(), String> {
    match (answer, truth) {
        (Err(QueryError::Contradiction(said)), Truth::Contradiction(truly)) => {
            let said: Bits = said.iter().fold(0, |all, at| all | 1 << at.0);
            same("the contradiction", &said, truly)
        }
        (Ok(answer), Truth::AlreadyThere) => {
            let lists = answer.plans.len() + answer.also_works.len() + answer.not_open.len();
            same("already there", &(answer.already_there, lists), &(true, 0))
        }
        (
            Ok(answer),
            Truth::Answer {
                plans, also, shut, ..
            },
        ) => {
            same("already there", &answer.already_there, &false)?;
            same("complete", &answer.complete, &true)?;
            same("unsettled", &answer.unsettled, &Vec::new())?;
            let judge = Judge {
                network,
                query,
                world: World::new(network, query),
            };
            judge.plans(answer, plans)?;
            judge.also(answer, also)?;
            judge.shut(answer, shut)
        }
        _ => Err(format!("the planner says {answer:?}, the oracle {truth:?}")),
    }
}

/// Replays a plan by the meaning of routes alone. Says what is wrong with it, if anything.
pub fn replay(network: &Network, query: &Query, plan: &Plan) -> Result<(), String> {
    Judge {
        network,
        query,
        world: World::new(network, query),
    }
    .replay(plan)
    .map(|_| ())
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, got: &T, wanted: &T) -> Result<(), String> {
    if got == wanted {
        return Ok(());
    }
    Err(format!(
        "{what}: the planner says\n    {got:?}\nthe oracle\n    {wanted:?}"
    ))
}

fn check(holds: bool, what: impl Fn() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what()) }
}

struct Judge<'a> {
    network: &'a Network,
    query: &'a Query,
    world: World<'a>,
}

impl Judge<'_> {
    fn replay(&self, plan: &Plan) -> Result<Finish, String> {
        let world = &self.world;
        let first = plan.steps.first().ok_or("a plan without steps")?;
        check(self.query.from.contains(&first.from), || {
            "begins elsewhere".to_owned()
        })?;
        let (mut held, mut rests_on, mut assumed) = (world.at_start, 0, 0);
        let mut cost = Cost::default();
        let mut position = first.from;
        for step in &plan.steps {
            let route = &self.network.routes()[step.route.at()];
            let wrong = |what: &str| format!("{what} at `{}` in {plan:?}", route.id);
            let (from, to) = (step.from.at(), step.to.at());
            check(step.from == position, || wrong("a gap"))?;
            check(!world.target[from], || wrong("went on from the target"))?;
            check(!route.closed, || wrong("takes a closed route"))?;
            check(world.begins(step.route.at(), from), || {
                wrong("cannot begin here")
            })?;
            let ends = if route.to.is_empty() {
                step.to == step.from
            } else {
                route.to.contains(&step.to)
            };
            check(ends, || wrong("does not end there"))?;
            for a in step.assumes.iter() {
                check(world.may_assume(a.at()), || wrong("assumes what was said"))?;
            }
            held |= world.close(step.assumes.0);
            rests_on |= world.close(step.assumes.0);
            assumed |= step.assumes.0;
            for clause in &route.needs {
                let met = clause.any_of.iter().any(|a| held >> a.0 & 1 == 1);
                check(met, || wrong("does not meet a requirement"))?;
            }
            let grants = route.grants.iter().fold(0, |all, a| all | 1 << a.0);
            held |= world.close(grants) | world.gives(to);
            let variant = route
                .variants
                .get(step.variant as usize)
                .ok_or("no such variant")?;
            cost = cost.plus(variant.cost);
            position = step.to;
        }
        check(world.target[position.at()], || "ends elsewhere".to_owned())?;
        same("cost", &plan.cost, &cost)?;
        same(
            "conditions closed",
            &world.close(plan.conditions.0),
            &rests_on,
        )?;
        check(plan.conditions.0 & !assumed == 0, || {
            "a condition that no step assumes".to_owned()
        })?;
        let status = match (plan.steps.len(), rests_on) {
            (1, 0) => Status::OpenNow,
            (_, 0) => Status::OpenAfter,
            _ => Status::CheckFirst,
        };
        same("status", &plan.status, &status)?;
        let route = plan.steps.last().map_or(0, |step| step.route.at());
        Ok(Finish {
            cost,
            rests_on,
            route,
        })
    }

    fn plans(&self, answer: &Answer, truth: &BTreeSet<Finish>) -> Result<(), String> {
        let all: Vec<Finish> = answer
            .plans
            .iter()
            .map(|plan| self.replay(plan))
            .collect::<Result<_, _>>()?;
        let plans: BTreeSet<Finish> = all.iter().copied().collect();
        same("plans", &plans, truth)?;
        same("plans, each once", &all.len(), &plans.len())
    }

    fn also(&self, answer: &Answer, truth: &BTreeMap<usize, (u32, Cost)>) -> Result<(), String> {
        let plans: Vec<Finish> = answer
            .plans
            .iter()
            .map(|plan| self.replay(plan))
            .collect::<Result<_, _>>()?;
        let mut best = BTreeMap::new();
        for also in &answer.also_works {
            let finish = self.replay(&also.plan)?;
            same(
                "last route of a beaten plan",
                &also.route.at(),
                &finish.route,
            )?;
            let by: Vec<usize> = plans
                .iter()
                .enumerate()
                .filter(|(_, plan)| beats(plan, &finish))
                .map(|(at, _)| at)
                .collect();
            same("beaten by", &also.beaten_by, &by)?;
            check(!by.is_empty(), || "beaten by nothing".to_owned())?;
            let twice = best.insert(finish.route, (finish.rests_on.count_ones(), finish.cost));
            check(twice.is_none(), || "also works twice".to_owned())?;
        }
        same("also works", &best, truth)
    }

    fn shut(&self, answer: &Answer, truth: &BTreeMap<usize, Why>) -> Result<(), String> {
        let quickest = (0..answer.plans.len()).min_by_key(|&at| (answer.plans[at].cost, at));
        let another = quickest.map_or(WayRound::None, WayRound::AnotherPlan);
        let mut why = BTreeMap::new();
        for not_open in &answer.not_open {
            let row = &self.network.routes()[not_open.route.at()];
            let reason = match &not_open.why {
                Closed::NoNewStarters => {
                    same("way round", &not_open.way_round, &another)?;
                    Why::NoNewStarters
                }
                Closed::OutOfReach { from } => {
                    same("way round", &not_open.way_round, &another)?;
                    let named: BTreeSet<_> = from.iter().collect();
                    same("out of reach from", &named, &row.from.iter().collect())?;
                    Why::OutOfReach
                }
                Closed::Missing(missing) => {
                    let Some(Why::Missing { unmet, .. }) = truth.get(&not_open.route.at()) else {
                        return Err(format!(
                            "missing, not {:?}",
                            truth.get(&not_open.route.at())
                        ));
                    };
                    let WayRound::Gain(gain) = &not_open.way_round else {
                        return Err("something is missing and nothing to gain".to_owned());
                    };
                    let clauses = missing.iter().map(|one| &one.clause);
                    let wanted = unmet.iter().map(|&at| &row.needs[at]);
                    same("missing", &clauses.collect::<Vec<_>>(), &wanted.collect())?;
                    missing.iter().try_for_each(|one| self.granted_by(one))?;
                    let id =
                        |a: &pathways::AttainmentIx| self.network.attainments()[a.at()].id.clone();
                    Why::Missing {
                        unmet: unmet.clone(),
                        gain: gain.iter().map(id).collect(),
                    }
                }
            };
            let twice = why.insert(not_open.route.at(), reason);
            check(twice.is_none(), || "not open twice".to_owned())?;
        }
        same("not open", &why, truth)
    }

    /// Every route named as granting what is missing must do so, and if one does, one is named.
    fn granted_by(&self, missing: &pathways::Missing) -> Result<(), String> {
        let clause = missing
            .clause
            .any_of
            .iter()
            .fold(0, |all, a| all | 1 << a.0);
        let grants = |at: usize| {
            let route = &self.network.routes()[at];
            let grants: Bits = route.grants.iter().fold(0, |all, a| all | 1 << a.0);
            let gives = route
                .to
                .iter()
                .fold(0, |all, to| all | self.world.gives(to.at()));
            !route.closed && (self.world.close(grants) | gives) & clause != 0
        };
        let routes = 0..self.network.routes().len();
        let all = routes.filter(|&at| grants(at)).count();
        let named = missing
            .granted_by
            .iter()
            .filter(|route| grants(route.at()))
            .count();
        let wanted = all.min(pathways::Missing::GRANTED_BY);
        same(
            "granted by",
            &(named, missing.granted_by.len()),
            &(wanted, wanted),
        )
    }
}
