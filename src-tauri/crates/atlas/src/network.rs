//! The catalogue as the planner's network: positions, attainments and routes by index.

use crate::routes::Suited;
use catalogue::{Catalogue, Fact, Months, Route};
use pathways::{
    Attainment, AttainmentIx, Clause, Cost, Mode, Network, NetworkError, Planner, Position,
    PositionIx, RouteIx, Scratch, Variant,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The network and what the planner does not need to know of it.
pub(crate) struct Graph {
    pub(crate) planner: Planner<Network>,
    /// The planner's working memory, kept warm from one question to the next.
    scratch: Mutex<Scratch>,
    /// Routes that are school exams, for the label "no new school exams".
    pub(crate) exam_routes: BTreeSet<RouteIx>,
    /// The networks that suit wishes.
    pub(crate) suited: Suited,
}

impl Graph {
    /// What the planner searches.
    pub(crate) fn network(&self) -> &Network {
        self.planner.network()
    }

    /// The working memory; a search begins by clearing what it needs, so a panic elsewhere leaves
    /// nothing bad in it.
    pub(crate) fn scratch(&self) -> MutexGuard<'_, Scratch> {
        self.scratch.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Loads the network once. Fails only where the catalogue breaks its own rules.
    pub(crate) fn of(catalogue: &Catalogue) -> Result<Self, NetworkError> {
        let positions: BTreeMap<&str, PositionIx> = catalogue
            .positions()
            .enumerate()
            .map(|(at, position)| (position.id(), PositionIx(index(at))))
            .collect();
        let attainments: BTreeMap<&str, AttainmentIx> = catalogue
            .attainments()
            .iter()
            .enumerate()
            .map(|(at, attainment)| (attainment.id.as_str(), AttainmentIx(index(at))))
            .collect();
        // The compiled file's foreign keys hold, so an id that is not there cannot occur; were
        // one to, leaving it out would open a route. The planner refuses the index instead.
        let place = |id: &String| *positions.get(id.as_str()).unwrap_or(&PositionIx(u32::MAX));
        let thing = |id: &String| {
            *attainments
                .get(id.as_str())
                .unwrap_or(&AttainmentIx(u32::MAX))
        };
        let exam_attainments: BTreeSet<&str> = catalogue
            .attainments()
            .iter()
            .filter(|attainment| attainment.exam)
            .map(|attainment| attainment.id.as_str())
            .collect();
        let exam_routes = catalogue
            .routes()
            .iter()
            .enumerate()
            .filter(|(_, route)| {
                route
                    .grants
                    .iter()
                    .any(|g| exam_attainments.contains(g.as_str()))
            })
            .map(|(at, _)| RouteIx(index(at)))
            .collect();
        let network = Network::new(
            catalogue
                .positions()
                .map(|position| Position {
                    id: position.id().to_owned(),
                    counts_as: position.counts_as().iter().map(place).collect(),
                    gives: position.gives().iter().map(thing).collect(),
                })
                .collect(),
            catalogue
                .attainments()
                .iter()
                .map(|attainment| Attainment {
                    id: attainment.id.clone(),
                    implies: attainment.implies.iter().map(thing).collect(),
                })
                .collect(),
            catalogue
                .routes()
                .iter()
                .map(|route| pathways::Route {
                    id: route.id.clone(),
                    from: route.from.iter().map(place).collect(),
                    to: route.to.iter().map(place).collect(),
                    variants: variants(route),
                    needs: route
                        .needs
                        .iter()
                        .map(|need| Clause {
                            any_of: need.any_of.iter().map(thing).collect(),
                        })
                        .collect(),
                    grants: route.grants.iter().map(thing).collect(),
                    closed: route.closed.is_some(),
                })
                .collect(),
        )?;
        Ok(Self {
            planner: Planner::new(network),
            scratch: Mutex::default(),
            exam_routes,
            suited: Suited::default(),
        })
    }
}

fn index(at: usize) -> u32 {
    u32::try_from(at).expect("a catalogue holds fewer than four thousand million rows")
}

/// The months of each way to take a route, full time first. A closed route may have none in the
/// catalogue; the planner never takes it, and gets a way that costs nothing.
pub(crate) fn modes(route: &Route) -> Vec<(Mode, Option<&Months>)> {
    let full = route
        .full_time
        .as_ref()
        .map(|months| (Mode::FullTime, Some(months)));
    let part = route
        .part_time
        .as_ref()
        .map(|months| (Mode::PartTime, Some(months)));
    let known: Vec<_> = full.into_iter().chain(part).collect();
    if known.is_empty() {
        vec![(Mode::FullTime, None)]
    } else {
        known
    }
}

/// Each way to take a route, with what the planner counts. Part-time study leaves room for a paid
/// job, so it adds no months without pay; whether it is paid is said apart.
fn variants(route: &Fact<Route>) -> Vec<Variant> {
    modes(route)
        .into_iter()
        .map(|(mode, months)| {
            let months = months.map_or(0, |months| u32::from(months.typical));
            let unpaid = !route.paid && mode == Mode::FullTime;
            Variant {
                mode,
                cost: Cost {
                    months,
                    fees: route.fees.as_ref().map_or(0, |fees| fees.typical),
                    unpaid_months: if unpaid { months } else { 0 },
                    steps: 1,
                },
            }
        })
        .collect()
}
