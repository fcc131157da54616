//! Single rows by kind and id, and the list of sources.

use crate::convert::{self, Convert};
use crate::{AtlasError, Ready, passages, wire};
use catalogue::{Fact, Route};
use language::{commas, say};
use std::collections::BTreeSet;

/// What can be shown: every kind that a search finds, and sources.
const KINDS: [&str; 15] = [
    "profession",
    "branch",
    "role",
    "route",
    "apprenticeship",
    "question",
    "start",
    "attainment",
    "body",
    "credential",
    "fund",
    "mechanism",
    "topic",
    "statement",
    "source",
];

impl Ready {
    pub(crate) fn ways(&self, request: &wire::WaysRequest) -> wire::Ways {
        let of = Convert(&self.catalogue);
        let known = request.routes.iter();
        let known = known.filter_map(|id| self.catalogue.route(id));
        wire::Ways {
            routes: known.map(|row| (row.id.clone(), of.route(row))).collect(),
        }
    }

    pub(crate) fn show(&self, request: &wire::ShowRequest) -> Result<wire::Shown, AtlasError> {
        let catalogue = &self.catalogue;
        let of = Convert(catalogue);
        let id = request.id.as_str();
        macro_rules! one {
            ($one:ident, $many:ident, $what:literal) => {
                catalogue.$one(id).ok_or_else(|| {
                    AtlasError::unknown($what, id, catalogue.$many().iter().map(|r| r.id.as_str()))
                })?
            };
        }
        Ok(match request.kind.as_str() {
            "profession" | "branch" => wire::Shown::Profession(Box::new(self.profession(id)?)),
            "role" => {
                let role = one!(role, roles, "role");
                let cards = |routes: Vec<&Fact<Route>>| {
                    routes.into_iter().map(|route| of.route(route)).collect()
                };
                wire::Shown::Role(Box::new(wire::RolePage {
                    role: of.role(role),
                    pay: self.newest_pay(|band| role.bands.iter().any(|own| own == band)),
                    ways_in: cards(catalogue.routes_to(id).collect()),
                    ways_on: cards(catalogue.routes_from(id).collect()),
                }))
            }
            "route" => wire::Shown::Route(Box::new(of.route(one!(route, routes, "route")))),
            "apprenticeship" => wire::Shown::Apprenticeship(convert::apprenticeship(one!(
                apprenticeship,
                apprenticeships,
                "apprenticeship"
            ))),
            "body" => wire::Shown::Body(convert::body(one!(body, bodies, "organisation"))),
            "statement" => {
                wire::Shown::Statement(convert::statement(one!(statement, statements, "statement")))
            }
            "question" => {
                wire::Shown::Statement(passages::question(one!(question, questions, "question")))
            }
            "fund" => wire::Shown::Statement(passages::fund(one!(fund, funds, "grant or loan"))),
            "credential" => wire::Shown::Statement(passages::credential(one!(
                credential,
                credentials,
                "credential"
            ))),
            "mechanism" => wire::Shown::Statement(passages::mechanism(one!(
                mechanism,
                mechanisms,
                "way to give medicines"
            ))),
            "attainment" => wire::Shown::Attainment(convert::attainment(one!(
                attainment,
                attainments,
                "attainment"
            ))),
            "topic" => {
                let topic = one!(topic, topics, "topic");
                wire::Shown::Topic(wire::TopicBlock {
                    topic: convert::named(&topic.id, &topic.name),
                    statements: catalogue
                        .statements_on(id)
                        .map(convert::statement)
                        .collect(),
                })
            }
            "source" => {
                let source = catalogue.source(id).ok_or_else(|| {
                    let known = catalogue.sources().iter().map(|source| source.id.as_str());
                    AtlasError::unknown("source", id, known)
                })?;
                let topics = catalogue.topics_by_source();
                wire::Shown::Source(self.cited(source, topics.get(id)))
            }
            "start" => {
                let start = one!(start, starts, "starting point");
                wire::Shown::Start {
                    id: start.id.clone(),
                    name: start.name.clone(),
                }
            }
            other => {
                let kinds = KINDS;
                return Err(AtlasError::unknown("kind of row", other, kinds.into_iter())
                    .hint(say!("refusal-kinds", kinds = commas(&kinds))));
            }
        })
    }

    fn cited(
        &self,
        source: &std::sync::Arc<catalogue::Source>,
        topics: Option<&BTreeSet<&str>>,
    ) -> wire::CitedSource {
        let of = Convert(&self.catalogue);
        wire::CitedSource {
            topics: topics
                .into_iter()
                .flatten()
                .map(|id| of.topic(id))
                .collect(),
            cited: u32::try_from(self.catalogue.citations(&source.id)).unwrap_or(u32::MAX),
            source: convert::source(source),
        }
    }

    pub(crate) fn sources(&self) -> wire::SourceList {
        let topics = self.catalogue.topics_by_source();
        let mut sources: Vec<_> = self
            .catalogue
            .sources()
            .iter()
            .map(|source| self.cited(source, topics.get(source.id.as_str())))
            .collect();
        sources.sort_by(|a, b| {
            let key = |cited: &wire::CitedSource| {
                (
                    cited.source.publisher.to_lowercase(),
                    cited.source.title.to_lowercase(),
                    cited.source.id.clone(),
                )
            };
            key(a).cmp(&key(b))
        });
        wire::SourceList { sources }
    }
}
