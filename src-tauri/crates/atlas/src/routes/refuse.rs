//! Routes that are not open: why, and the nearest way round. No "no" without a "but".

use super::Ready;
use crate::convert::Convert;
use crate::wire;
use language::{commas, ors, say, semicolons};
use pathways::{Closed, Missing, NotOpen, WayRound};

impl Ready {
    pub(super) fn not_open(&self, closed: &NotOpen, plans: &[wire::Plan]) -> wire::NotOpen {
        let row = self.route_at(closed.route);
        let (but, instead, gain) = self.way_round(&closed.way_round, plans);
        wire::NotOpen {
            route: row.id.clone(),
            because: self.because(closed),
            but,
            instead,
            gain,
        }
    }

    fn because(&self, closed: &NotOpen) -> Vec<String> {
        let row = self.route_at(closed.route);
        match &closed.why {
            Closed::NoNewStarters => {
                vec![
                    row.closed
                        .clone()
                        .unwrap_or_else(|| say!("routes-not-no-starters")),
                ]
            }
            Closed::OutOfReach { from } => {
                let of = Convert(&self.catalogue);
                let names: Vec<String> = from
                    .iter()
                    .map(|&at| of.position(self.position_id(at)).name)
                    .collect();
                vec![say!("routes-not-out-of-reach", places = semicolons(&names))]
            }
            Closed::Missing(missing) => missing
                .iter()
                .map(|missing| self.missing(closed, missing))
                .collect(),
        }
    }

    fn missing(&self, closed: &NotOpen, missing: &Missing) -> String {
        let row = self.route_at(closed.route);
        let network = self.graph.network();
        let clauses = &network.routes()[closed.route.at()].needs;
        let at = clauses.iter().position(|clause| *clause == missing.clause);
        if let Some(need) = at.and_then(|at| row.needs.get(at)) {
            return say!("routes-not-asks-text", text = need.text.as_str());
        }
        let any_of = missing.clause.any_of.iter();
        let names: Vec<&str> = any_of.map(|&at| self.attainment(at).0).collect();
        say!("routes-not-asks", what = ors(&names))
    }

    fn way_round(
        &self,
        way: &WayRound,
        plans: &[wire::Plan],
    ) -> (String, Option<String>, Vec<wire::Attainment>) {
        match way {
            WayRound::AnotherPlan(at) => match plans.get(*at) {
                Some(plan) => {
                    let last = plan
                        .steps
                        .last()
                        .and_then(|step| self.catalogue.route(&step.route));
                    let title =
                        last.map_or_else(|| say!("routes-another-way"), |row| row.title.clone());
                    (
                        say!("routes-but-another-way", title = title),
                        Some(plan.id.clone()),
                        Vec::new(),
                    )
                }
                // Only where no plan suits what the person wishes.
                None => (say!("routes-but-wishes"), None, Vec::new()),
            },
            WayRound::Gain(gain) => {
                let rows: Vec<_> = gain.iter().map(|&at| self.attainment(at).1).collect();
                let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
                let how: Vec<&str> = rows.iter().map(|row| row.how_to_get.as_str()).collect();
                (
                    say!(
                        "routes-but-if-you-had",
                        what = commas(&names),
                        how = how.join(" ")
                    ),
                    None,
                    rows.into_iter().map(crate::convert::attainment).collect(),
                )
            }
            WayRound::None => (say!("routes-no-way-round"), None, Vec::new()),
        }
    }
}
