//! Where a person may stand, aim, and what they may have.

use crate::convert::{Convert, attainment};
use crate::dates::REGISTRATION;
use crate::{AtlasError, Ready, wire};
use language::say;
use pathways::PositionIx;

/// The target of whoever leaves the profession open.
const ANYTHING: &str = "anything";
/// The stage of those who are on a register.
const REGISTERED: &str = "registered";

impl Ready {
    pub(crate) fn positions(&self) -> wire::Positions {
        let of = Convert(&self.catalogue);
        wire::Positions {
            starts: self
                .catalogue
                .starts()
                .iter()
                .map(|row| wire::Start {
                    id: row.id.clone(),
                    name: row.name.clone(),
                    i_am: row.i_am.clone(),
                    gives: row.gives.clone(),
                })
                .collect(),
            roles: self
                .catalogue
                .roles()
                .iter()
                .map(|row| wire::RolePlace {
                    id: row.id.clone(),
                    name: row.title.clone(),
                    stage: of.stage(&row.stage),
                    pillar: row.pillar.clone(),
                    bands: row.bands.clone(),
                    professions: row.professions.clone(),
                })
                .collect(),
            stages: self
                .catalogue
                .stages()
                .iter()
                .map(|row| wire::Word {
                    id: row.id.clone(),
                    name: row.name.clone(),
                    meaning: row.meaning.clone(),
                })
                .collect(),
        }
    }

    pub(crate) fn attainments(&self) -> wire::AttainmentList {
        let rows = self.catalogue.attainments();
        wire::AttainmentList {
            attainments: rows.iter().map(|row| attainment(row)).collect(),
        }
    }

    /// The roles that count as a target for people who stand at these places. Whoever is registered
    /// in the profession already does not aim at registration, but at the post after it.
    pub(crate) fn targets_from(
        &self,
        from: &[PositionIx],
        to: &str,
    ) -> Result<Vec<&str>, AtlasError> {
        let mut targets = self.targets(to)?;
        let network = self.graph.network();
        let first = self.first_registered(to);
        let stands = |role: &&str| {
            let standing = from.iter().flat_map(|&at| network.standing(at));
            let mut ids = standing.map(|at| network.positions()[at.at()].id.as_str());
            ids.any(|id| id == *role)
        };
        if !first.iter().any(stands) {
            targets.extend(first);
        }
        Ok(targets)
    }

    /// Beside the role of a profession: roles in which people are first registered in it, where no
    /// route to registration leads to the role itself. A paramedic is registered as a newly
    /// qualified one; the post of a paramedic comes two years after.
    fn first_registered(&self, profession: &str) -> Vec<&str> {
        let catalogue = &self.catalogue;
        let is_first = |role: &&catalogue::Fact<catalogue::Role>| {
            let mut routes = catalogue.routes_to(&role.id);
            role.id != profession
                && role.stage == REGISTERED
                && role.professions.iter().any(|of| of == profession)
                && routes.any(|route| {
                    route.closed.is_none()
                        && route.grants.iter().any(|gain| gain == REGISTRATION)
                        && !route.to.iter().any(|to| to == profession)
                })
        };
        if catalogue.role(profession).is_none() {
            return Vec::new();
        }
        let roles = catalogue.roles().iter().filter(is_first);
        roles.map(|role| role.id.as_str()).collect()
    }

    /// The roles that count as a target: a role, a profession or branch (its registered role),
    /// or every role of a stage.
    pub(crate) fn targets(&self, to: &str) -> Result<Vec<&str>, AtlasError> {
        let catalogue = &self.catalogue;
        if to.is_empty() {
            return Err(AtlasError::bad(say!("refusal-no-aim"))
                .hint(say!("refusal-no-aim-hint", example = "physiotherapist")));
        }
        let family = catalogue.professions().iter();
        let mut family = family
            .filter(|row| to == ANYTHING || row.group == to)
            .peekable();
        if family.peek().is_some() {
            let all = family.map(|row| self.targets(&row.id));
            return Ok(all.collect::<Result<Vec<_>, _>>()?.concat());
        }
        if let Some(role) = catalogue.role(to) {
            return Ok(vec![&role.id]);
        }
        if catalogue.profession(to).is_some() {
            let roles = catalogue
                .branches_of(to)
                .filter_map(|branch| catalogue.role(&branch.id));
            let roles: Vec<&str> = roles.map(|role| role.id.as_str()).collect();
            if !roles.is_empty() {
                return Ok(roles);
            }
        }
        if catalogue.stage(to).is_some() {
            let roles = catalogue.roles().iter().filter(|role| role.stage == to);
            return Ok(roles.map(|role| role.id.as_str()).collect());
        }
        let known = catalogue
            .roles()
            .iter()
            .map(|row| row.id.as_str())
            .chain(catalogue.professions().iter().map(|row| row.id.as_str()))
            .chain(catalogue.stages().iter().map(|row| row.id.as_str()));
        Err(AtlasError::unknown("role, profession or stage", to, known))
    }
}
