//! Two answers across all professions: who may give medicines how, and which routes begin where a
//! person stands.

use crate::convert::{Convert, named};
use crate::professions::BEFORE_REGISTRATION;
use crate::{AtlasError, Ready, passages, wire};
use catalogue::{Fact, Position, Route};
use std::collections::BTreeSet;

impl Ready {
    pub(crate) fn medicines(&self) -> wire::MedicineMatrix {
        let catalogue = &self.catalogue;
        let mechanisms = catalogue.mechanisms();
        let rows = self.titles().into_iter().map(|title| wire::MedicineRow {
            rights: mechanisms
                .iter()
                .filter_map(|mechanism| {
                    catalogue.medicine_rights().iter().find(|right| {
                        right.mechanism == mechanism.id && right.profession == title.profession.id
                    })
                })
                .map(|right| self.medicine_right(right))
                .collect(),
            profession: title.profession,
            line: title.line,
        });
        wire::MedicineMatrix {
            mechanisms: mechanisms.iter().map(passages::mechanism).collect(),
            rows: rows.filter(|row| !row.rights.is_empty()).collect(),
        }
    }

    pub(crate) fn onward(
        &self,
        request: &wire::OnwardRequest,
    ) -> Result<wire::OnwardAnswer, AtlasError> {
        let catalogue = &self.catalogue;
        let of = Convert(catalogue);
        let id = request.from.as_str();
        let position = catalogue.position(id).ok_or_else(|| {
            AtlasError::unknown("position", id, catalogue.positions().map(Position::id))
        })?;
        let wider = self.also_stands_at(position);
        let begins_at = |route: &Route, places: &dyn Fn(&str) -> bool| {
            route.from.iter().any(|from| places(from))
        };
        let mut begun: Vec<&Fact<Route>> = catalogue
            .routes()
            .iter()
            .filter(|route| begins_at(route, &|from| from == id || wider.contains(from)))
            .collect();
        // Open ones first, and among them those for just this position.
        begun.sort_by_key(|route| {
            (
                route.closed.is_some(),
                !begins_at(route, &|from| from == id),
            )
        });
        let cards = |wanted: &dyn Fn(&Route) -> bool| {
            let routes = begun.iter().filter(|route| wanted(route));
            routes.map(|route| of.route(route)).collect::<Vec<_>>()
        };
        let titles = self.titles();
        Ok(wire::OnwardAnswer {
            from: named(id, position.name()),
            rungs: cards(&|route| {
                let before = |to: &String| {
                    let role = catalogue.role(to);
                    role.is_none_or(|role| BEFORE_REGISTRATION.contains(&role.stage.as_str()))
                };
                !route.to.is_empty() && route.to.iter().all(before)
            }),
            staying: cards(&|route| route.to.is_empty()),
            towards: titles
                .into_iter()
                .map(|title| wire::OnwardTowards {
                    routes: cards(&|route| title.is_reached_by(route)),
                    profession: title.profession,
                    line: title.line,
                })
                .filter(|group| !group.routes.is_empty())
                .collect(),
        })
    }

    /// Every position where whoever stands at this one also stands, this one left out.
    fn also_stands_at<'a>(&'a self, position: Position<'a>) -> BTreeSet<&'a str> {
        let mut known = BTreeSet::new();
        let mut open: Vec<&str> = position.counts_as().iter().map(String::as_str).collect();
        while let Some(id) = open.pop() {
            if known.insert(id)
                && let Some(also) = self.catalogue.position(id)
            {
                open.extend(also.counts_as().iter().map(String::as_str));
            }
        }
        known
    }

    /// Every profession, each followed by its branches, in the order of the professions' names.
    fn titles(&self) -> Vec<Title> {
        let of_line = |id: &str, name: &str, line: &str| Title {
            profession: named(id, name),
            line: line.to_owned(),
        };
        let professions = self.catalogue.professions().iter();
        professions
            .flat_map(|row| {
                let branches = self.catalogue.branches_of(&row.id);
                std::iter::once(of_line(&row.id, &row.name, &row.id))
                    .chain(branches.map(|branch| of_line(&branch.id, &branch.name, &row.id)))
            })
            .collect()
    }
}

/// A profession or branch and the line it lies on.
struct Title {
    profession: wire::Named,
    line: String,
}

impl Title {
    /// Whether a route ends in this title, be it at a first post with another name.
    fn is_reached_by(&self, route: &Route) -> bool {
        let id = self.profession.id.as_str();
        let qualifies = |grant: &String| grant.strip_prefix("qualified-") == Some(id);
        route.to.iter().any(|to| to == id) || route.grants.iter().any(qualifies)
    }
}
