//! The request by index, with what follows from where a person stands.

use super::Ready;
use crate::AtlasError;
use crate::wire;
use language::say;
use pathways::{Attainments, PositionIx, Query};
use std::collections::BTreeSet;

/// Where people stand who are registered and stay in their profession.
const OWN_PROFESSION: &str = "registered-same-profession";
/// How the ids of attainments begin that say in which profession a person qualified.
const QUALIFIED: &str = "qualified-";

impl Ready {
    /// The request by index; every id checked.
    pub(crate) fn query(&self, request: &wire::RoutesRequest) -> Result<Query, AtlasError> {
        let mut from = request.from.clone();
        let mut has = request.has.clone();
        let mut to = request.to.clone();
        if let Some(profession) = request.profession.as_deref().filter(|id| !id.is_empty()) {
            for target in self.targets(profession)? {
                let qualified = format!("{QUALIFIED}{target}");
                if self.catalogue.attainment(&qualified).is_some() {
                    has.push(qualified);
                }
            }
            if to.is_empty() {
                profession.clone_into(&mut to);
            }
        }
        if let Some(years) = request.years_out {
            from.push(lapsed(years)?.to_owned());
        }
        if from.is_empty() {
            return Err(AtlasError::bad(say!("refusal-no-start")).hint(say!(
                "refusal-no-start-hint",
                example = "adult-with-level-3"
            )));
        }
        if from.iter().any(|id| id == OWN_PROFESSION)
            && !has.iter().any(|id| id.starts_with(QUALIFIED))
        {
            has.extend(self.own_qualification(&to)?);
        }
        let network = self.graph.network();
        let from = from
            .iter()
            .map(|id| {
                network
                    .position(id)
                    .ok_or_else(|| self.unknown_position(id))
            })
            .collect::<Result<Vec<_>, _>>()?;
        let to = self.targets_from(&from, &to)?;
        let from = unique(from);
        let has = self.attainment_set(&has)?;
        let lacks = self.attainment_set(&request.lacks)?;
        Ok(Query {
            lacks: lacks.with(self.lacked_at(&from, has)?),
            from,
            has,
            to: to.iter().filter_map(|id| network.position(id)).collect(),
            label_limit: Query::LABEL_LIMIT,
        })
    }

    /// What nobody who stands at these places has yet, less all that the person said they have and
    /// all that a place gives.
    fn lacked_at(&self, from: &[PositionIx], has: Attainments) -> Result<Attainments, AtlasError> {
        let network = self.graph.network();
        let given = from.iter().flat_map(|&at| network.standing(at));
        let given = given.flat_map(|&at| network.positions()[at.at()].gives.iter().copied());
        let held = network.close(has.with(given.collect()));
        let mut lacked = Attainments::NONE;
        for &at in from {
            if let Some(start) = self.catalogue.start(self.position_id(at)) {
                lacked = lacked.with(self.attainment_set(&start.lacks)?);
            }
        }
        // Whoever is qualified in one profession is taken not to be in the others.
        let rows = network.attainments().iter();
        let qualified: Attainments = rows
            .filter(|row| row.id.starts_with(QUALIFIED))
            .filter_map(|row| network.attainment(&row.id))
            .collect();
        if !qualified.both(held).is_empty() {
            lacked = lacked.with(qualified);
        }
        Ok(lacked.without(held))
    }

    /// Who wants to go further in their own profession, and aims at a role of one branch only, is
    /// qualified in that branch; a role of several branches or professions leaves it open.
    fn own_qualification(&self, to: &str) -> Result<Option<String>, AtlasError> {
        let mut titles = BTreeSet::new();
        for target in self.targets(to)? {
            for profession in self
                .catalogue
                .role(target)
                .iter()
                .flat_map(|role| &role.professions)
            {
                let branches = self
                    .catalogue
                    .branches_of(profession)
                    .map(|row| row.id.clone());
                let branches: Vec<String> = branches.collect();
                titles.extend(if branches.is_empty() {
                    vec![profession.clone()]
                } else {
                    branches
                });
            }
        }
        let only = titles.pop_first().filter(|_| titles.is_empty());
        Ok(only.map(|title| format!("{QUALIFIED}{title}")))
    }

    fn unknown_position(&self, id: &str) -> AtlasError {
        let known = self.catalogue.positions().map(catalogue::Position::id);
        AtlasError::unknown("starting point or role", id, known)
    }

    pub(super) fn attainment_set(&self, ids: &[String]) -> Result<Attainments, AtlasError> {
        ids.iter()
            .map(|id| {
                self.graph.network().attainment(id).ok_or_else(|| {
                    let known = self
                        .catalogue
                        .attainments()
                        .iter()
                        .map(|row| row.id.as_str());
                    AtlasError::unknown("attainment", id, known)
                })
            })
            .collect()
    }
}

/// The starting point of someone who has been away for so many years.
pub(crate) fn lapsed(years: f64) -> Result<&'static str, AtlasError> {
    const LONGEST: f64 = 80.0;
    if !years.is_finite() || years < 0.0 {
        return Err(AtlasError::bad(say!("refusal-years-negative")));
    }
    if years > LONGEST {
        return Err(
            AtlasError::bad(say!("refusal-years-too-many", most = LONGEST))
                .hint(say!("refusal-years-too-many-hint")),
        );
    }
    Ok(match years {
        y if y < 2.0 => "lapsed-under-2-years",
        y if y < 5.0 => "lapsed-2-to-5-years",
        _ => "lapsed-over-5-years",
    })
}

fn unique(mut from: Vec<PositionIx>) -> Vec<PositionIx> {
    let mut seen = BTreeSet::new();
    from.retain(|&at| seen.insert(at));
    from
}
