//! Where a person may stand, aim, and what they may have.

use crate::convert::{Convert, attainment};
use crate::{AtlasError, Ready, wire};

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

    /// The roles that count as a target: a role, a profession or branch (its registered role),
    /// or every role of a stage.
    pub(crate) fn targets(&self, to: &str) -> Result<Vec<&str>, AtlasError> {
        let catalogue = &self.catalogue;
        if to.is_empty() {
            return Err(AtlasError::bad("The request does not say where you aim.")
                .hint("Name a profession, a role or a stage, for example `physiotherapist`."));
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
