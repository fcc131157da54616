//! The map: the catalogue as a network of positions and routes, and the view that was asked for.

use crate::wire::{MapPrint, MapRequest, MapScene, MapView, RoutesRequest};
use crate::{AtlasError, Ready};
use careermap::{Imprint, Move, Network, Paper, Position, Profession, Route, Stage, Step, View};
use catalogue::{Catalogue, Fact};
use language::say;
use std::collections::BTreeSet;
use std::sync::PoisonError;

/// The stage that is the gate: registration.
const GATE: &str = "registered";
/// The pattern of kinds of route that lead back to the register.
const BACK: &str = "return";

/// What the map is drawn from.
pub(crate) fn network(catalogue: &Catalogue) -> Network {
    let professions = catalogue.professions().iter().map(|row| Profession {
        id: row.id.clone(),
        name: row.name.clone(),
        badge: row.badge.clone(),
        branches: catalogue
            .branches_of(&row.id)
            .map(|branch| branch.id.clone())
            .collect(),
    });
    let stages = catalogue.stages().iter().map(|row| Stage {
        id: row.id.clone(),
        name: row.name.clone(),
        gate: row.id == GATE,
    });
    Network {
        stages: stages.collect(),
        professions: professions.collect(),
        positions: catalogue.positions().map(position).collect(),
        routes: catalogue
            .routes()
            .iter()
            .map(|row| route(catalogue, row))
            .collect(),
    }
}

fn position(of: catalogue::Position<'_>) -> Position {
    let (stage, pillar, bands, professions) = match of {
        catalogue::Position::Start(_) => (None, String::new(), Vec::new(), Vec::new()),
        catalogue::Position::Role(role) => (
            Some(role.stage.clone()),
            role.pillar.clone(),
            role.bands.clone(),
            role.professions.clone(),
        ),
    };
    Position {
        id: of.id().to_owned(),
        title: of.name().to_owned(),
        stage,
        pillar,
        bands,
        professions,
        counts_as: of.counts_as().to_vec(),
    }
}

fn route(catalogue: &Catalogue, row: &Fact<catalogue::Route>) -> Route {
    let kind = catalogue.kind(&row.kind);
    let back = kind.and_then(|kind| kind.pattern.as_deref()) == Some(BACK);
    let months = row.full_time.as_ref().or(row.part_time.as_ref());
    Route {
        id: row.id.clone(),
        title: row.title.clone(),
        from: row.from.clone(),
        to: row.to.clone(),
        via: row.learner_role.clone(),
        moves: if back { Move::Return } else { Move::On },
        months: months.map(|months| u32::from(months.typical)),
        fees: row.fees.as_ref().map(|fees| fees.typical),
        paid: row.paid,
        closed: row.closed.is_some(),
    }
}

impl Ready {
    pub(crate) fn map(&self, request: &MapRequest) -> Result<MapScene, AtlasError> {
        let view = self.view(request)?;
        let key = match &view {
            View::All => String::new(),
            View::Profession(id) => id.clone(),
            View::Plan { .. } | View::Neighbourhood(_) => {
                return Ok(careermap::scene(&self.careers, &view));
            }
        };
        // The catalogue never changes while it is open, and there are few lines: each is laid out
        // once. A panic elsewhere leaves whole scenes behind.
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        let scene = drawn
            .entry(key)
            .or_insert_with(|| careermap::scene(&self.careers, &view));
        Ok(scene.clone())
    }

    pub(crate) fn map_sheet(
        &self,
        request: &MapRequest,
        paper: Paper,
    ) -> Result<String, AtlasError> {
        let catalogue = &self.catalogue;
        let publishers: BTreeSet<&str> = catalogue
            .sources()
            .iter()
            .map(|source| source.publisher.as_str())
            .collect();
        let imprint = Imprint {
            edition: catalogue.edition().to_owned(),
            sources: say!(
                "map-foot-sources",
                sources = catalogue.sources().len(),
                publishers = publishers.len()
            ),
            independence: say!("map-foot-independent"),
        };
        let view = self.view(request)?;
        Ok(careermap::sheet(&self.careers, &view, paper, &imprint))
    }

    pub(crate) fn map_print(&self, request: &MapRequest) -> Result<MapPrint, AtlasError> {
        let (paper, name) = match request.view {
            MapView::All => (Paper::A3, "a3"),
            _ => (Paper::A4, "a4"),
        };
        Ok(MapPrint {
            paper: name.to_owned(),
            svg: self.map_sheet(request, paper)?,
        })
    }

    fn view(&self, request: &MapRequest) -> Result<View, AtlasError> {
        match request.view {
            MapView::All => Ok(View::All),
            MapView::Profession => {
                let id = request.profession.as_deref();
                let id = id.ok_or_else(|| {
                    AtlasError::bad(say!("refusal-map-profession", field = "profession"))
                })?;
                Ok(View::Profession(self.line(id)?))
            }
            MapView::Neighbourhood => {
                let id = request.role.as_deref();
                let id =
                    id.ok_or_else(|| AtlasError::bad(say!("refusal-map-role", field = "role")))?;
                self.known_position(id)?;
                Ok(View::Neighbourhood(id.to_owned()))
            }
            MapView::Plan => self.plan_view(request),
        }
    }

    /// A profession's or branch's id, if there is one.
    fn line(&self, id: &str) -> Result<String, AtlasError> {
        let catalogue = &self.catalogue;
        if catalogue.profession(id).is_some() || catalogue.branch(id).is_some() {
            return Ok(id.to_owned());
        }
        let known = catalogue.professions().iter().map(|row| row.id.as_str());
        Err(AtlasError::unknown("profession", id, known))
    }

    fn known_position(&self, id: &str) -> Result<(), AtlasError> {
        if self.catalogue.position(id).is_some() {
            return Ok(());
        }
        let known = self.catalogue.positions().map(catalogue::Position::id);
        Err(AtlasError::unknown("role or starting point", id, known))
    }

    fn plan_view(&self, request: &MapRequest) -> Result<View, AtlasError> {
        let steps: Vec<Step> = if request.steps.is_empty() {
            self.best_plan(request)?
        } else {
            let steps = request.steps.iter().map(|step| Step {
                from: step.from.clone(),
                route: step.route.clone(),
                to: step.to.clone(),
            });
            steps.collect()
        };
        for step in &steps {
            self.known_position(&step.from)?;
            self.known_position(&step.to)?;
        }
        let profession = match request.profession.as_deref() {
            Some(id) => self.line(id)?,
            None => self.profession_of(&steps)?,
        };
        Ok(View::Plan { profession, steps })
    }

    fn best_plan(&self, request: &MapRequest) -> Result<Vec<Step>, AtlasError> {
        let from = request.from.clone();
        let from = from.ok_or_else(|| plan_needs("from"))?;
        let to = request.to.clone().ok_or_else(|| plan_needs("to"))?;
        let answer = self.routes(&RoutesRequest {
            from: vec![from],
            to,
            ..RoutesRequest::default()
        })?;
        let plan = answer.plans.first().ok_or_else(|| {
            AtlasError::bad(say!("refusal-map-no-way"))
                .hint(say!("refusal-map-no-way-hint", command = "routes"))
        })?;
        let steps = plan.steps.iter().map(|step| Step {
            from: step.from.id.clone(),
            route: step.route.clone(),
            to: step.to.id.clone(),
        });
        Ok(steps.collect())
    }

    /// The profession of the last role that a plan comes to.
    fn profession_of(&self, steps: &[Step]) -> Result<String, AtlasError> {
        let roles = steps
            .iter()
            .rev()
            .filter_map(|step| self.catalogue.role(&step.to));
        let professions = roles.filter_map(|role| role.professions.first());
        let first = professions.map(|id| {
            let branch = self.catalogue.branch(id);
            branch.map_or(id, |branch| &branch.profession).clone()
        });
        first.into_iter().next().ok_or_else(|| {
            AtlasError::bad(say!("refusal-map-no-role")).hint(say!("refusal-map-no-role-hint"))
        })
    }
}

fn plan_needs(field: &str) -> AtlasError {
    AtlasError::bad(say!("refusal-map-plan", field = field))
}
