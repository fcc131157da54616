//! Routes that are not open: why, and the nearest way round. No "no" without a "but".

use super::Ready;
use crate::convert::Convert;
use crate::wire;
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
                        .unwrap_or_else(|| "It takes no new starters.".to_owned()),
                ]
            }
            Closed::OutOfReach { from } => {
                let of = Convert(&self.catalogue);
                let names: Vec<String> = from
                    .iter()
                    .map(|&at| of.position(self.position_id(at)).name)
                    .collect();
                vec![format!(
                    "It is for people who stand elsewhere ({}), and no route that we know leads there from where you are.",
                    names.join("; ")
                )]
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
            return format!("It asks for: {}", need.text);
        }
        let any_of = missing.clause.any_of.iter();
        let names: Vec<&str> = any_of.map(|&at| self.attainment(at).0).collect();
        format!("It asks for {}.", names.join(" or "))
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
                    let title = last.map_or("another way", |row| row.title.as_str());
                    (
                        format!("But there is another way: {title}."),
                        Some(plan.id.clone()),
                        Vec::new(),
                    )
                }
                // Only where no plan suits what the person wishes.
                None => (
                    "But there is another way, if you leave out what you wished for.".to_owned(),
                    None,
                    Vec::new(),
                ),
            },
            WayRound::Gain(gain) => {
                let rows: Vec<_> = gain.iter().map(|&at| self.attainment(at).1).collect();
                let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
                let how: Vec<&str> = rows.iter().map(|row| row.how_to_get.as_str()).collect();
                (
                    format!(
                        "But it would open if you had: {}. {}",
                        names.join(", "),
                        how.join(" ")
                    ),
                    None,
                    rows.into_iter().map(crate::convert::attainment).collect(),
                )
            }
            WayRound::None => (
                "We know of no way round. A careers adviser or the regulator may know more."
                    .to_owned(),
                None,
                Vec::new(),
            ),
        }
    }
}
