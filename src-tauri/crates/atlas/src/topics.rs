//! A topic's page: what is said on it, the jobs it is about, the ways to them.

use crate::convert::{self, Convert, evidence};
use crate::wire;
use crate::{AtlasError, Ready};
use catalogue::{Fact, Role, Route};

impl Ready {
    pub(crate) fn topic(
        &self,
        request: &wire::TopicRequest,
    ) -> Result<wire::TopicPage, AtlasError> {
        let catalogue = &self.catalogue;
        let of = Convert(catalogue);
        let id = request.id.as_str();
        let topic = catalogue.topic(id).ok_or_else(|| {
            AtlasError::unknown(
                "topic",
                id,
                catalogue.topics().iter().map(|t| t.id.as_str()),
            )
        })?;
        let wanted = request.profession.as_deref();
        if let Some(profession) = wanted {
            self.known_profession(profession)?;
        }
        let about = |professions: &[String]| {
            wanted.is_none_or(|profession| catalogue.concerns(professions, profession))
        };
        let roles: Vec<&Fact<Role>> = catalogue
            .roles()
            .iter()
            .filter(|role| stands_on(role, id) && about(&role.professions))
            .collect();
        let ways: Vec<&Fact<Route>> = catalogue
            .routes()
            .iter()
            .filter(|route| roles.iter().any(|role| route.to.contains(&role.id)))
            .collect();
        let study: Vec<&Fact<Route>> = catalogue
            .routes()
            .iter()
            .filter(|route| route.topics.iter().any(|named| named == id))
            .collect();
        let cards = |routes: &[&Fact<Route>]| routes.iter().map(|r| of.route(r)).collect();
        Ok(wire::TopicPage {
            topic: convert::named(&topic.id, &topic.name),
            profession: wanted.map(|profession| of.profession(profession)),
            statements: catalogue
                .statements_on(id)
                .filter(|statement| about(&statement.professions))
                .filter(|statement| self.is_regulated_by(wanted, statement.regulator.as_deref()))
                .map(convert::statement)
                .collect(),
            credentials: self.credentials(|row| row.topic == id && about(&row.professions)),
            study: cards(&study),
            roles: roles.iter().map(|role| of.role(role)).collect(),
            ways: cards(&ways),
            figures: catalogue
                .figures()
                .iter()
                .filter(|figure| figure.topic == id && about(&figure.professions))
                .map(convert::figure)
                .collect(),
            questions: self.questions(|row| row.topic == id && about(&row.professions)),
            gaps: self.gaps(|row| row.topic == id && about(&row.professions)),
        })
    }

    /// A rule of one regulator is not about the professions of another.
    fn is_regulated_by(&self, profession: Option<&str>, regulator: Option<&str>) -> bool {
        let (Some(profession), Some(regulator)) = (profession, regulator) else {
            return true;
        };
        let catalogue = &self.catalogue;
        let branch = catalogue.branch(profession);
        let line = branch.map_or(profession, |branch| branch.profession.as_str());
        catalogue
            .profession(line)
            .is_none_or(|row| row.regulator == regulator)
    }

    fn known_profession(&self, id: &str) -> Result<(), AtlasError> {
        let catalogue = &self.catalogue;
        if catalogue.profession(id).is_some() || catalogue.branch(id).is_some() {
            return Ok(());
        }
        let professions = catalogue.professions().iter().map(|row| row.id.as_str());
        let branches = catalogue.branches().iter().map(|row| row.id.as_str());
        Err(AtlasError::unknown(
            "profession",
            id,
            professions.chain(branches),
        ))
    }

    fn credentials(
        &self,
        wanted: impl Fn(&catalogue::Credential) -> bool,
    ) -> Vec<wire::Credential> {
        let of = Convert(&self.catalogue);
        let rows = self.catalogue.credentials().iter();
        rows.filter(|row| wanted(row))
            .map(|row| wire::Credential {
                id: row.id.clone(),
                title: row.title.clone(),
                kind: row.kind.clone(),
                field: row.field.clone(),
                owner: row.owner.clone(),
                level: row.level,
                professions: row.professions.iter().map(|id| of.profession(id)).collect(),
                who_for: row.who_for.clone(),
                length: row.length.clone(),
                status: row.status.clone(),
                year: row.year,
                text: row.text.clone(),
                items: row.items.clone(),
                evidence: evidence(&row.evidence),
            })
            .collect()
    }
}

/// A role stands on the page of the topics that its row names, on that named for its pillar, and,
/// where it is clinical, on that named for its stage.
fn stands_on(role: &Role, topic: &str) -> bool {
    let stage = topic.strip_suffix("-practice");
    role.topics.iter().any(|named| named == topic)
        || role.pillar == topic
        || (role.pillar == "clinical" && stage == Some(role.stage.as_str()))
}
