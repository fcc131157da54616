//! Professions: the list and the long page.

use std::collections::BTreeSet;

use crate::convert::{self, Convert, evidence, named};
use crate::wire;
use crate::{AtlasError, Ready};
use catalogue::{Catalogue, Fact, Profession, Role, Route, Tag};

/// Stages below registration.
pub(crate) const BEFORE_REGISTRATION: [&str; 3] = ["support", "assistant-practitioner", "learner"];

/// Kinds of route that a person takes who goes by A levels or by a first degree.
const SCHOOL_OR_DEGREE: [&str; 3] = ["a-levels", "undergraduate-degree", "integrated-masters"];

/// Kinds of route by which people who trained before, here or abroad, come on to the register.
const BACK: [&str; 2] = ["return-to-practice", "international-registration"];

impl Ready {
    pub(crate) fn professions(&self) -> wire::Professions {
        let professions = self.catalogue.professions();
        wire::Professions {
            professions: professions.iter().map(|row| self.card(row)).collect(),
            tags: self.catalogue.tags().iter().map(tag).collect(),
        }
    }

    fn card(&self, row: &Fact<Profession>) -> wire::ProfessionCard {
        let of = Convert(&self.catalogue);
        let sorted = Sorted::of(&self.catalogue, &row.id);
        let open = || sorted.ways_in.iter().filter(|route| route.closed.is_none());
        let any = |kinds: &[&str]| open().any(|route| kinds.contains(&route.kind.as_str()));
        let gained = gained_without_a_levels(&self.catalogue);
        let subjects = self.catalogue.statements_on("subjects");
        wire::ProfessionCard {
            id: row.id.clone(),
            name: row.name.clone(),
            plural: row.plural.clone(),
            badge: row.badge.clone(),
            group: row.group.clone(),
            in_short: row.in_short.clone(),
            regulator: of.regulator(&row.regulator),
            small: row.small,
            branches: self
                .catalogue
                .branches_of(&row.id)
                .map(|branch| named(&branch.id, &branch.name))
                .collect(),
            ways_in: wire::WaysIn {
                degree: any(&["undergraduate-degree", "integrated-masters"]),
                graduate: any(&["pre-registration-masters", "pre-registration-pgdip"]),
                apprenticeship: any(&["degree-apprenticeship", "apprenticeship"]),
                without_a_levels: open().any(|route| met_by(route, &gained)),
                routes: u32::try_from(open().count()).unwrap_or(u32::MAX),
            },
            subjects: subjects
                .filter(|statement| self.catalogue.names(&statement.professions, &row.id))
                .flat_map(|statement| statement.items.clone())
                .collect(),
            tagged: self.tagged(&row.id),
            evidence: evidence(&row.evidence),
        }
    }

    /// The statements about a profession that carry tags.
    fn tagged(&self, profession: &str) -> Vec<wire::Tagged> {
        let catalogue = &self.catalogue;
        let statements = catalogue.statements().iter();
        statements
            .filter(|row| !row.tags.is_empty() && catalogue.names(&row.professions, profession))
            .map(|row| wire::Tagged {
                topic: Convert(catalogue).topic(&row.topic),
                tags: row.tags.clone(),
                evidence: evidence(&row.evidence),
            })
            .collect()
    }

    pub(crate) fn profession(&self, id: &str) -> Result<wire::ProfessionPage, AtlasError> {
        let catalogue = &self.catalogue;
        let id = catalogue
            .branch(id)
            .map_or(id, |branch| branch.profession.as_str());
        let row = catalogue.profession(id).ok_or_else(|| {
            let known = catalogue.professions().iter().map(|row| row.id.as_str());
            AtlasError::unknown("profession", id, known)
        })?;
        let of = Convert(catalogue);
        let sorted = Sorted::of(catalogue, id);
        let about = |professions: &[String]| catalogue.names(professions, id);
        let cards = |routes: &[&Fact<Route>]| routes.iter().map(|route| of.route(route)).collect();
        let ladder: Vec<&Fact<Role>> = catalogue.roles_of(id).collect();
        Ok(wire::ProfessionPage {
            card: self.card(row),
            protected_titles: row.protected_titles.clone(),
            other_names: row.other_names.clone(),
            body: catalogue.body(&row.body).map(convert::body),
            regulator: catalogue.body(&row.regulator).map(convert::body),
            official_page: row.official_page.clone(),
            topics: topics(catalogue, |statement| about(&statement.professions)),
            figures: catalogue
                .figures()
                .iter()
                .filter(|figure| about(&figure.professions))
                .map(convert::figure)
                .collect(),
            pay: self.newest_pay(|band| {
                ladder
                    .iter()
                    .any(|role| role.bands.iter().any(|b| b == band))
            }),
            ladder: ladder.iter().map(|role| of.role(role)).collect(),
            ways_in: cards(&sorted.ways_in),
            ways_back: cards(&sorted.ways_back),
            support_ways: cards(&sorted.support_ways),
            ways_on: cards(&sorted.ways_on),
            apprenticeships: catalogue
                .apprenticeships()
                .iter()
                .filter(|row| about(&row.professions))
                .map(convert::apprenticeship)
                .collect(),
            medicines: catalogue
                .medicine_rights()
                .iter()
                .filter(|right| about(std::slice::from_ref(&right.profession)))
                .map(|right| self.medicine_right(right))
                .collect(),
            providers: self.providers(about),
            questions: self.questions(|row| about(&row.professions)),
            links: self.links(about),
            gaps: self.gaps(|row| about(&row.professions)),
        })
    }

    fn providers(&self, about: impl Fn(&[String]) -> bool) -> Vec<wire::Provider> {
        let of = Convert(&self.catalogue);
        let rows = self
            .catalogue
            .providers()
            .iter()
            .filter(|row| about(&row.professions));
        rows.map(|row| wire::Provider {
            id: row.id.clone(),
            name: row.name.clone(),
            award: row.award.clone(),
            kind: of.kind(&row.kind),
            place: row.place.clone(),
            evidence: evidence(&row.evidence),
        })
        .collect()
    }

    pub(crate) fn questions(
        &self,
        wanted: impl Fn(&catalogue::Question) -> bool,
    ) -> Vec<wire::Question> {
        let rows = self.catalogue.questions().iter().filter(|row| wanted(row));
        rows.map(|row| wire::Question {
            id: row.id.clone(),
            ask: row.ask.clone(),
            answer: row.answer.clone(),
            evidence: evidence(&row.evidence),
        })
        .collect()
    }

    fn links(&self, about: impl Fn(&[String]) -> bool) -> Vec<wire::Link> {
        let rows = self
            .catalogue
            .links()
            .iter()
            .filter(|row| about(&row.professions));
        rows.map(|row| wire::Link {
            title: row.title.clone(),
            url: row.url.clone(),
            publisher: row.publisher.clone(),
        })
        .collect()
    }

    pub(crate) fn gaps(&self, wanted: impl Fn(&catalogue::Gap) -> bool) -> Vec<wire::Gap> {
        let of = Convert(&self.catalogue);
        let rows = self.catalogue.gaps().iter().filter(|row| wanted(row));
        rows.map(|row| wire::Gap {
            id: row.id.clone(),
            topic: of.topic(&row.topic),
            text: row.text.clone(),
            ask: row.ask.clone(),
        })
        .collect()
    }

    pub(crate) fn medicine_right(
        &self,
        right: &Fact<catalogue::MedicineRight>,
    ) -> wire::MedicineRight {
        let of = Convert(&self.catalogue);
        let mechanism = self.catalogue.mechanism(&right.mechanism);
        wire::MedicineRight {
            profession: of.profession(&right.profession),
            mechanism: named(
                &right.mechanism,
                mechanism.map_or(right.mechanism.as_str(), |row| row.name.as_str()),
            ),
            value: right.value.clone(),
            since: right.since.clone(),
            text: right.text.clone(),
            evidence: evidence(&right.evidence),
        }
    }

    /// Pay of the bands wanted, in the newest year that the catalogue knows.
    pub(crate) fn newest_pay(&self, wanted: impl Fn(&str) -> bool) -> Vec<wire::Pay> {
        let newest = self
            .catalogue
            .pay()
            .iter()
            .map(|pay| pay.year.as_str())
            .max();
        let mut bands: Vec<_> = self
            .catalogue
            .pay()
            .iter()
            .filter(|pay| Some(pay.year.as_str()) == newest && wanted(&pay.band))
            .map(convert::pay)
            .collect();
        bands.sort_by(|a, b| a.band.cmp(&b.band));
        bands
    }
}

/// Statements by topic, in the topics' order.
pub(crate) fn topics(
    catalogue: &Catalogue,
    wanted: impl Fn(&catalogue::Statement) -> bool,
) -> Vec<wire::TopicBlock> {
    catalogue
        .topics()
        .iter()
        .map(|topic| wire::TopicBlock {
            topic: named(&topic.id, &topic.name),
            statements: catalogue
                .statements_on(&topic.id)
                .filter(|statement| wanted(statement))
                .map(convert::statement)
                .collect(),
        })
        .filter(|block| !block.statements.is_empty())
        .collect()
}

fn tag(row: &Fact<Tag>) -> wire::Tag {
    wire::Tag {
        id: row.id.clone(),
        name: row.name.clone(),
        group: row.group.clone(),
    }
}

/// What a person can gain who takes no A levels and no first degree: all that other open steps
/// give, and what that implies.
fn gained_without_a_levels(catalogue: &Catalogue) -> BTreeSet<&str> {
    let steps = catalogue
        .routes()
        .iter()
        .filter(|step| step.closed.is_none() && !SCHOOL_OR_DEGREE.contains(&step.kind.as_str()));
    let mut new: Vec<&str> = steps
        .flat_map(|step| step.grants.iter().map(String::as_str))
        .collect();
    let mut gained = BTreeSet::new();
    while let Some(id) = new.pop() {
        if gained.insert(id)
            && let Some(row) = catalogue.attainment(id)
        {
            new.extend(row.implies.iter().map(String::as_str));
        }
    }
    gained
}

/// Whether each thing that a route asks can be met by something in `gained`.
fn met_by(route: &Route, gained: &BTreeSet<&str>) -> bool {
    let mut needs = route.needs.iter();
    needs.all(|need| need.any_of.iter().any(|one| gained.contains(one.as_str())))
}

/// A profession's routes, by what they do for a person.
struct Sorted<'a> {
    ways_in: Vec<&'a Fact<Route>>,
    ways_back: Vec<&'a Fact<Route>>,
    support_ways: Vec<&'a Fact<Route>>,
    ways_on: Vec<&'a Fact<Route>>,
}

impl<'a> Sorted<'a> {
    fn of(catalogue: &'a Catalogue, profession: &str) -> Self {
        let mut sorted = Self {
            ways_in: Vec::new(),
            ways_back: Vec::new(),
            support_ways: Vec::new(),
            ways_on: Vec::new(),
        };
        for route in catalogue.routes() {
            let mut to = route
                .to
                .iter()
                .filter_map(|id| catalogue.role(id))
                .filter(|role| catalogue.names(&role.professions, profession))
                .peekable();
            if to.peek().is_none() {
                continue;
            }
            let before = |role: &Fact<Role>| BEFORE_REGISTRATION.contains(&role.stage.as_str());
            if BACK.contains(&route.kind.as_str()) {
                sorted.ways_back.push(route);
            } else if to.all(before) {
                sorted.support_ways.push(route);
            } else if qualifies(route) {
                sorted.ways_in.push(route);
            } else {
                sorted.ways_on.push(route);
            }
        }
        sorted
    }
}

/// Whether a route ends in a registered title: it makes the person qualified in a profession.
fn qualifies(route: &Route) -> bool {
    route
        .grants
        .iter()
        .any(|grant| grant.starts_with("qualified-"))
}
