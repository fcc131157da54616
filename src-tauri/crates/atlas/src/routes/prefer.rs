//! Wishes: they say which plans are looked for, and never change what a plan is or what is open.
//!
//! Each wish is about single steps, so the plans that suit are the plans of the network without the
//! ways that do not; the search there finds every one that no other suiting plan beats. What is open
//! at all, and why not, is still said of the whole network.

use super::Ready;
use crate::AtlasError;
use crate::network::modes;
use crate::wire::{self, Preference};
use language::say;
use pathways::{Answer, Mode, Network, Plan, Planner, Query, RouteIx, WayRound};
use std::collections::BTreeSet;
use std::sync::OnceLock;
use std::sync::atomic::AtomicBool;

/// Ways of wishing: each of the three, or not.
const WAYS: usize = 8;

/// The networks that suit wishes, each made when it is first asked for.
#[derive(Default)]
pub(crate) struct Suited([OnceLock<Planner<Network>>; WAYS]);

/// What was found, and the routes that work but do not suit.
pub(super) struct Found {
    pub(super) answer: Answer,
    pub(super) unsuited: Vec<RouteIx>,
}

impl Ready {
    /// Answers a query; with wishes, by the plans that suit them.
    pub(super) fn find(
        &self,
        query: &Query,
        wishes: &[Preference],
        cancel: &AtomicBool,
    ) -> Result<Found, AtlasError> {
        let mut scratch = self.graph.scratch();
        let whole = self
            .graph
            .planner
            .answer_unless(query, &mut scratch, cancel);
        let whole = whole.map_err(|error| self.query_error(&error))?;
        let mut found = if wishes.is_empty() || whole.already_there {
            Found {
                answer: whole,
                unsuited: Vec::new(),
            }
        } else {
            let planner = self.suiting(wishes);
            let suiting = planner.answer_unless(query, &mut scratch, cancel);
            let suiting = suiting.map_err(|error| self.query_error(&error))?;
            self.together(whole, suiting, planner.network())
        };
        drop(scratch);
        pathways::label(&mut found.answer, &self.graph.exam_routes);
        Ok(found)
    }

    /// The plans that suit, and what is said of the whole network.
    fn together(&self, whole: Answer, mut suiting: Answer, network: &Network) -> Found {
        let ends = |answer: &Answer| -> BTreeSet<RouteIx> {
            let plans = answer.plans.iter();
            let also = answer.also_works.iter().map(|also| &also.plan);
            let last = |plan: &Plan| plan.steps.last().map(|step| step.route);
            plans.chain(also).filter_map(last).collect()
        };
        let unsuited = ends(&whole).difference(&ends(&suiting)).copied().collect();
        let also = suiting.also_works.iter_mut().map(|also| &mut also.plan);
        for plan in suiting.plans.iter_mut().chain(also) {
            self.number_as_in_the_whole(plan, network);
        }
        let quickest = (0..suiting.plans.len()).min_by_key(|&at| (suiting.plans[at].cost, at));
        let mut not_open = whole.not_open;
        for closed in &mut not_open {
            if matches!(closed.way_round, WayRound::AnotherPlan(_)) {
                closed.way_round = WayRound::AnotherPlan(quickest.unwrap_or(usize::MAX));
            }
        }
        let answer = Answer {
            not_open,
            unsettled: whole.unsettled,
            complete: whole.complete && suiting.complete,
            ..suiting
        };
        Found { answer, unsuited }
    }

    /// A network with fewer ways of taking a route numbers them otherwise.
    fn number_as_in_the_whole(&self, plan: &mut Plan, network: &Network) {
        for step in &mut plan.steps {
            let mode = network.routes()[step.route.at()].variants[step.variant as usize].mode;
            let all = &self.graph.network().routes()[step.route.at()].variants;
            let at = all.iter().position(|variant| variant.mode == mode);
            step.variant = at.map_or(0, |at| u32::try_from(at).unwrap_or(0));
        }
    }

    fn suiting(&self, wishes: &[Preference]) -> &Planner<Network> {
        let wished = |one: Preference| wishes.contains(&one);
        let place = usize::from(wished(Preference::PaidAllTheWay))
            + 2 * usize::from(wished(Preference::NoNewSchoolExams))
            + 4 * usize::from(wished(Preference::PartTimeOrPaid));
        self.graph.suited.0[place].get_or_init(|| {
            let whole = self.graph.network();
            let mut routes = whole.routes().to_vec();
            for (at, route) in (0..).zip(&mut routes) {
                let suits = |mode| {
                    wishes
                        .iter()
                        .all(|&wish| self.suits(RouteIx(at), mode, wish))
                };
                let ways = route.variants.iter().filter(|way| suits(way.mode));
                let ways: Vec<_> = ways.copied().collect();
                if ways.is_empty() {
                    route.closed = true;
                } else {
                    route.variants = ways;
                }
            }
            let positions = whole.positions().to_vec();
            let network = Network::new(positions, whole.attainments().to_vec(), routes);
            Planner::new(network.expect("the whole network was sound, and this has no more rows"))
        })
    }

    /// Whether a way of taking a route suits a wish.
    fn suits(&self, route: RouteIx, mode: Mode, wish: Preference) -> bool {
        let paid = self.route_at(route).paid;
        match wish {
            Preference::PaidAllTheWay => paid,
            Preference::NoNewSchoolExams => !self.graph.exam_routes.contains(&route),
            Preference::PartTimeOrPaid => paid || mode == Mode::PartTime,
        }
    }

    /// Why a route that works does not suit.
    pub(super) fn unsuited(&self, route: RouteIx, wishes: &[Preference]) -> wire::Unsuited {
        let row = self.route_at(route);
        let ways = modes(row);
        let against = |wish: &&Preference| {
            !ways
                .iter()
                .any(|(mode, _)| self.suits(route, *mode, **wish))
        };
        let because = match wishes.iter().find(against) {
            Some(Preference::PaidAllTheWay) => say!("routes-unsuited-paid"),
            Some(Preference::NoNewSchoolExams) => say!("routes-unsuited-exam"),
            Some(Preference::PartTimeOrPaid) => say!("routes-unsuited-part-time"),
            None => say!("routes-unsuited-before"),
        };
        wire::Unsuited {
            route: row.id.clone(),
            because,
        }
    }
}
