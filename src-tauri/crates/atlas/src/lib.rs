//! The commands of AHP Atlas: one list, its requests and responses, and what each does.
//!
//! The shells (desktop window, HTTP server, command line) expand [`for_each_command!`] and add
//! nothing but their transport. No I/O here beyond the catalogue that is handed in; no clock.

#[macro_use]
mod list;
mod bindings;
mod convert;
mod dates;
mod error;
mod known;
mod map;
mod network;
mod onward;
#[cfg(test)]
mod oracle;
mod passages;
mod places;
mod plan_file;
mod professions;
mod returns;
mod routes;
mod rows;
mod running;
mod search;
mod stats;
mod suits;
mod timeline;
mod topics;
pub mod wire;

pub use bindings::typescript;
pub use careermap::{Paper, quality as map_quality, svg as map_svg};
pub use error::{AtlasError, ErrorCode};
pub use plan_file::{LONGEST as PLAN_FILE_LONGEST, PlanReport, json_schema as plan_file_schema};

use catalogue::Catalogue;
use language::say;
use network::Graph;
use running::Running;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;
use suits::Suits;
use wire::{
    AttainmentList, ById, CancelRequest, Cancelled, Changes, Count, GapList, MapPrint, MapRequest,
    MapScene, MatchAnswer, MatchChoices, MatchRequest, MedicineMatrix, Nothing, OnwardAnswer,
    OnwardRequest, Overview, Positions, ProfessionPage, Professions, ReturnsAnswer, ReturnsRequest,
    RoutesAnswer, RoutesRequest, SearchAnswer, SearchRequest, ShowRequest, Shown, SourceList,
    Stats, StatsRequest, Timeline, TimelineRequest, TopicPage, TopicRequest, Ways, WaysRequest,
    WordList,
};

/// Everything a shell needs: answers every command, or says why it cannot.
pub struct Atlas(Result<Box<Ready>, AtlasError>);

/// A catalogue that opened, and its network.
struct Ready {
    catalogue: Catalogue,
    graph: Graph,
    /// The questions that are being answered.
    running: Running,
    suits: Suits,
    /// What the map is drawn from.
    careers: careermap::Network,
    /// Maps of all lines and of single professions, once they were asked for.
    drawn: Mutex<BTreeMap<String, MapScene>>,
}

impl Atlas {
    /// Opens a compiled catalogue. Never fails: where the file is missing or damaged, the app
    /// still opens and every command says what is wrong.
    pub fn open(path: Option<&Path>, sha256: Option<&str>) -> Self {
        let open = || -> Result<Box<Ready>, AtlasError> {
            let path = path.ok_or_else(|| {
                AtlasError::new(ErrorCode::Catalogue, say!("refusal-no-folder"))
                    .hint(say!("refusal-install-again"))
            })?;
            let catalogue = Catalogue::open_expecting(path, sha256).map_err(|error| {
                AtlasError::from(error).hint(say!("refusal-install-again-catalogue"))
            })?;
            let graph = Graph::of(&catalogue).map_err(|error| {
                AtlasError::new(
                    ErrorCode::Catalogue,
                    format!("The catalogue's routes do not fit together: {error}."),
                )
            })?;
            let suits = Suits::of(&catalogue).map_err(|error| {
                AtlasError::new(
                    ErrorCode::Catalogue,
                    format!("The catalogue's choices do not fit together: {error}."),
                )
            })?;
            let careers = map::network(&catalogue);
            Ok(Box::new(Ready {
                catalogue,
                graph,
                running: Running::default(),
                suits,
                careers,
                drawn: Mutex::default(),
            }))
        };
        Self(open())
    }

    fn ready(&self) -> Result<&Ready, AtlasError> {
        self.0.as_deref().map_err(Clone::clone)
    }

    /// What this catalogue is. Answers even where the catalogue did not open.
    pub fn overview(&self, _: &Nothing) -> Result<Overview, AtlasError> {
        Ok(match &self.0 {
            Ok(ready) => ready.overview(),
            Err(error) => Overview {
                edition: String::new(),
                counts: Vec::new(),
                problem: Some(error.message.clone()),
            },
        })
    }

    /// The 14 professions, a card each.
    pub fn professions(&self, _: &Nothing) -> Result<Professions, AtlasError> {
        Ok(self.ready()?.professions())
    }

    /// One profession, whole.
    pub fn profession(&self, request: &ById) -> Result<ProfessionPage, AtlasError> {
        self.ready()?.profession(&request.id)
    }

    /// One row of the catalogue.
    pub fn show(&self, request: &ShowRequest) -> Result<Shown, AtlasError> {
        self.ready()?.show(request)
    }

    /// Where a person may stand and where they may aim.
    pub fn positions(&self, _: &Nothing) -> Result<Positions, AtlasError> {
        Ok(self.ready()?.positions())
    }

    /// What a person may have or lack.
    pub fn attainments(&self, _: &Nothing) -> Result<AttainmentList, AtlasError> {
        Ok(self.ready()?.attainments())
    }

    /// Ways from where a person stands to where they aim.
    pub fn routes(&self, request: &RoutesRequest) -> Result<RoutesAnswer, AtlasError> {
        self.ready()?.routes(request)
    }

    /// What a returner must do.
    pub fn returns(&self, request: &ReturnsRequest) -> Result<ReturnsAnswer, AtlasError> {
        self.ready()?.returns(request)
    }

    /// What matches the words that a person typed.
    pub fn search(&self, request: &SearchRequest) -> Result<SearchAnswer, AtlasError> {
        self.ready()?.search(request)
    }

    /// Every source, with how often it is cited.
    pub fn sources(&self, _: &Nothing) -> Result<SourceList, AtlasError> {
        Ok(self.ready()?.sources())
    }

    /// The map.
    pub fn map(&self, request: &MapRequest) -> Result<MapScene, AtlasError> {
        self.ready()?.map(request)
    }

    /// The map as a sheet of paper, in SVG.
    pub fn map_sheet(&self, request: &MapRequest, paper: Paper) -> Result<String, AtlasError> {
        self.ready()?.map_sheet(request, paper)
    }

    /// The map on the sheet of paper that suits it.
    pub fn map_print(&self, request: &MapRequest) -> Result<MapPrint, AtlasError> {
        self.ready()?.map_print(request)
    }

    /// Routes by id.
    pub fn ways(&self, request: &WaysRequest) -> Result<Ways, AtlasError> {
        Ok(self.ready()?.ways(request))
    }

    /// What the catalogue holds.
    pub fn stats(&self, request: &StatsRequest) -> Result<Stats, AtlasError> {
        self.ready()?.stats(request)
    }

    /// Stops answering a question that is no longer of use.
    pub fn cancel(&self, request: &CancelRequest) -> Result<Cancelled, AtlasError> {
        Ok(self.ready()?.running.cancel(request))
    }

    /// Whether a saved plan can be read, and still holds with this catalogue. Fails where the file is
    /// no plan, is damaged, or is of a newer app.
    pub fn check_plan(&self, file: &[u8]) -> Result<PlanReport, AtlasError> {
        self.ready()?.check_plan(file)
    }

    /// The choices of "What suits me".
    pub fn match_choices(&self, _: &Nothing) -> Result<MatchChoices, AtlasError> {
        Ok(self.ready()?.match_choices())
    }

    /// Every profession in three tiers, with the reasons.
    pub fn match_answers(&self, request: &MatchRequest) -> Result<MatchAnswer, AtlasError> {
        self.ready()?.match_answers(request)
    }

    /// What was looked for and not found.
    pub fn gaps(&self, _: &Nothing) -> Result<GapList, AtlasError> {
        Ok(self.ready()?.gaps_known())
    }

    /// What changed since the edition before.
    pub fn changes(&self, _: &Nothing) -> Result<Changes, AtlasError> {
        Ok(self.ready()?.changes())
    }

    /// Words of the trade, explained.
    pub fn words(&self, _: &Nothing) -> Result<WordList, AtlasError> {
        Ok(self.ready()?.words())
    }

    /// One plan in the calendar, and its money year by year.
    pub fn timeline(&self, request: &TimelineRequest) -> Result<Timeline, AtlasError> {
        self.ready()?.timeline(request)
    }

    /// A topic's page.
    pub fn topic(&self, request: &TopicRequest) -> Result<TopicPage, AtlasError> {
        self.ready()?.topic(request)
    }

    /// Who may give, supply or prescribe medicines in which lawful way.
    pub fn medicines(&self, _: &Nothing) -> Result<MedicineMatrix, AtlasError> {
        Ok(self.ready()?.medicines())
    }

    /// The routes that can be begun from a position.
    pub fn onward(&self, request: &OnwardRequest) -> Result<OnwardAnswer, AtlasError> {
        self.ready()?.onward(request)
    }
}

impl Ready {
    fn overview(&self) -> Overview {
        let catalogue = &self.catalogue;
        let count = |of: &str, rows: usize| Count {
            of: of.to_owned(),
            count: u32::try_from(rows).unwrap_or(u32::MAX),
        };
        Overview {
            edition: catalogue.edition().to_owned(),
            counts: vec![
                count("professions", catalogue.professions().len()),
                count("roles", catalogue.roles().len()),
                count("routes", catalogue.routes().len()),
                count("sources", catalogue.sources().len()),
            ],
            problem: None,
        }
    }
}
