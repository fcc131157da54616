//! The completeness matrix: profession × aspect, full, part or none, and why.

use serde::Serialize;

use crate::read::{Fact, Profession, Route};
use crate::store::Catalogue;

/// How much is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Held {
    /// Nothing.
    None,
    /// Something.
    Part,
    /// All that a reader needs.
    Full,
}

/// What a reader needs to know of each profession.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// What they do, for whom, where, a week, skills, who it suits, subjects, what is hard.
    Description,
    /// A role on every stage from support to consultant.
    Ladder,
    /// Open routes to registration, with what they ask.
    EntryRoutes,
    /// Its apprenticeship standards.
    Apprenticeship,
    /// The rules and a way back.
    Return,
    /// A cell for every mechanism.
    Medicines,
    /// A role beyond registered, and what is said of it.
    AdvancedStep,
    /// Bands on its roles, and what the bands pay.
    Money,
    /// Its regulator and professional body.
    Bodies,
    /// Questions answered.
    Questions,
    /// How many there are.
    Numbers,
    /// Courses as examples.
    Courses,
}

impl Aspect {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Description,
        Self::Ladder,
        Self::EntryRoutes,
        Self::Apprenticeship,
        Self::Return,
        Self::Medicines,
        Self::AdvancedStep,
        Self::Money,
        Self::Bodies,
        Self::Questions,
        Self::Numbers,
        Self::Courses,
    ];

    /// The topics on which a gap explains what is missing.
    fn topics(self) -> &'static [&'static str] {
        match self {
            Self::Description => &DESCRIBED,
            Self::Ladder => &[
                "ladder",
                "support-pathways",
                "support-qualifications",
                "enhanced-practice",
                "advanced-practice",
                "consultant-practice",
            ],
            Self::EntryRoutes => &["entry"],
            Self::Apprenticeship => &["apprenticeship-rules", "apprenticeship-numbers"],
            Self::Return => &["return-rules", "return-steps", "return-programmes"],
            Self::Medicines => &["medicines", "law-change"],
            Self::AdvancedStep => &["advanced-practice", "enhanced-practice", "credentials"],
            Self::Money => &["pay-rules", "funding", "fees", "apprentice-pay"],
            Self::Bodies => &["organisations", "regulation"],
            Self::Questions => &[],
            Self::Numbers => &["workforce", "register", "students"],
            Self::Courses => &["entry", "students"],
        }
    }
}

/// Topics that together describe a profession.
const DESCRIBED: [&str; 8] = [
    "what-they-do",
    "who-they-help",
    "where-they-work",
    "typical-week",
    "skills",
    "suits",
    "subjects",
    "hard",
];

/// One cell of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// What is asked.
    pub aspect: Aspect,
    /// How much of it is held.
    pub held: Held,
    /// What is missing, where it is not full.
    pub missing: Vec<String>,
    /// What the catalogue's gaps say of it.
    pub gaps: Vec<String>,
}

/// One row of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The profession's id.
    pub profession: String,
    /// A cell for each aspect.
    pub cells: Vec<Cell>,
}

/// The whole matrix.
pub(super) fn of(catalogue: &Catalogue) -> Vec<Coverage> {
    let row = |profession: &Fact<Profession>| {
        let look = Look {
            catalogue,
            profession,
        };
        Coverage {
            profession: profession.id.clone(),
            cells: Aspect::ALL
                .into_iter()
                .map(|aspect| look.cell(aspect))
                .collect(),
        }
    };
    catalogue.professions().iter().map(row).collect()
}

/// One profession, looked at.
struct Look<'a> {
    catalogue: &'a Catalogue,
    profession: &'a Fact<Profession>,
}

impl Look<'_> {
    fn cell(&self, aspect: Aspect) -> Cell {
        let (wanted, missing) = match aspect {
            Aspect::Description => self.description(),
            Aspect::Ladder => self.ladder(),
            Aspect::EntryRoutes => self.entry_routes(),
            Aspect::Apprenticeship => self.apprenticeship(),
            Aspect::Return => self.way_back(),
            Aspect::Medicines => self.medicines(),
            Aspect::AdvancedStep => self.advanced_step(),
            Aspect::Money => self.money(),
            Aspect::Bodies => self.bodies(),
            Aspect::Questions => self.at_least(3, "question", |c, of| {
                c.questions().iter().filter(|q| of(&q.professions)).count()
            }),
            Aspect::Numbers => self.at_least(2, "figure", |c, of| {
                c.figures().iter().filter(|f| of(&f.professions)).count()
            }),
            Aspect::Courses => self.at_least(3, "course", |c, of| {
                c.providers().iter().filter(|p| of(&p.professions)).count()
            }),
        };
        let held = match missing.len() {
            0 => Held::Full,
            all if all >= wanted => Held::None,
            _ => Held::Part,
        };
        let gaps = self
            .catalogue
            .gaps()
            .iter()
            .filter(|gap| held != Held::Full && aspect.topics().contains(&gap.topic.as_str()))
            .filter(|gap| {
                self.catalogue
                    .concerns(&gap.professions, &self.profession.id)
            })
            .map(|gap| gap.text.clone())
            .collect();
        Cell {
            aspect,
            held,
            missing,
            gaps,
        }
    }

    /// Whether a row names this profession or a branch of it.
    fn names(&self, professions: &[String]) -> bool {
        self.catalogue.names(professions, &self.profession.id)
    }

    fn has_role_at(&self, stages: &[&str]) -> bool {
        self.catalogue
            .roles()
            .iter()
            .any(|role| stages.contains(&role.stage.as_str()) && self.names(&role.professions))
    }

    fn description(&self) -> (usize, Vec<String>) {
        let told = |topic: &&str| {
            self.catalogue
                .statements_on(topic)
                .any(|statement| self.names(&statement.professions))
        };
        let missing = DESCRIBED.iter().filter(|topic| !told(topic));
        (
            DESCRIBED.len(),
            missing.map(|topic| (*topic).to_owned()).collect(),
        )
    }

    fn ladder(&self) -> (usize, Vec<String>) {
        let stages = self.catalogue.stages();
        let missing = stages
            .iter()
            .filter(|stage| !self.has_role_at(&[stage.id.as_str()]));
        (
            stages.len(),
            missing.map(|stage| stage.row.id.clone()).collect(),
        )
    }

    fn entry_routes(&self) -> (usize, Vec<String>) {
        let routes: Vec<_> = self
            .catalogue
            .routes()
            .iter()
            .filter(|route| route.closed.is_none() && !self.leads_back(route))
            .filter(|route| route.to.iter().any(|to| self.is_registered(to)))
            .collect();
        let mut missing = Vec::new();
        if routes.is_empty() {
            missing.push("an open route to registration".to_owned());
        }
        if !routes
            .iter()
            .any(|route| !route.needs.is_empty() || !route.asks.is_empty())
        {
            missing.push("what they ask".to_owned());
        }
        (2, missing)
    }

    fn is_registered(&self, position: &str) -> bool {
        self.catalogue
            .role(position)
            .is_some_and(|role| role.stage == "registered" && self.names(&role.professions))
    }

    fn leads_back(&self, route: &Route) -> bool {
        let pattern = self
            .catalogue
            .kind(&route.kind)
            .and_then(|kind| kind.pattern.as_deref());
        pattern == Some("return")
    }

    fn apprenticeship(&self) -> (usize, Vec<String>) {
        let held = self
            .catalogue
            .apprenticeships()
            .iter()
            .any(|a| self.names(&a.professions));
        (
            1,
            (!held)
                .then(|| "a standard".to_owned())
                .into_iter()
                .collect(),
        )
    }

    fn way_back(&self) -> (usize, Vec<String>) {
        let regulator = &self.profession.regulator;
        let mut missing = Vec::new();
        if !self
            .catalogue
            .return_bands()
            .iter()
            .any(|band| band.regulator == *regulator)
        {
            missing.push("the regulator's bands".to_owned());
        }
        let back = |route: &&Fact<Route>| {
            self.leads_back(route) && route.to.iter().any(|to| self.is_registered(to))
        };
        if !self.catalogue.routes().iter().any(|route| back(&route)) {
            missing.push("a route back".to_owned());
        }
        (2, missing)
    }

    fn medicines(&self) -> (usize, Vec<String>) {
        let held = |mechanism: &str| {
            self.catalogue.medicine_rights().iter().any(|right| {
                right.mechanism == mechanism && self.names(std::slice::from_ref(&right.profession))
            })
        };
        let mechanisms = self.catalogue.mechanisms();
        let missing = mechanisms
            .iter()
            .filter(|m| !held(&m.id))
            .map(|m| m.row.id.clone());
        (mechanisms.len().max(1), missing.collect())
    }

    fn advanced_step(&self) -> (usize, Vec<String>) {
        let mut missing = Vec::new();
        if !self.has_role_at(&["enhanced", "advanced", "consultant"]) {
            missing.push("a role beyond registered".to_owned());
        }
        let onwards = |route: &&Fact<Route>| {
            self.names(&route.professions)
                && route.to.iter().any(|to| {
                    self.catalogue.role(to).is_some_and(|role| {
                        matches!(role.stage.as_str(), "enhanced" | "advanced" | "consultant")
                    })
                })
        };
        if !self.catalogue.routes().iter().any(|route| onwards(&route)) {
            missing.push("a route to it".to_owned());
        }
        (2, missing)
    }

    fn money(&self) -> (usize, Vec<String>) {
        let bands: Vec<&String> = self
            .catalogue
            .roles()
            .iter()
            .filter(|role| self.names(&role.professions))
            .flat_map(|role| &role.bands)
            .collect();
        let mut missing = Vec::new();
        if bands.is_empty() {
            missing.push("bands on its roles".to_owned());
        }
        if !bands
            .iter()
            .any(|band| self.catalogue.pay().iter().any(|pay| pay.band == **band))
        {
            missing.push("what they pay".to_owned());
        }
        (2, missing)
    }

    fn bodies(&self) -> (usize, Vec<String>) {
        let wanted = [
            ("its regulator", &self.profession.regulator),
            ("its body", &self.profession.body),
        ];
        let missing = wanted
            .iter()
            .filter(|(_, id)| self.catalogue.body(id).is_none());
        (2, missing.map(|(what, _)| (*what).to_owned()).collect())
    }

    /// Full with so many rows that name the profession, part with fewer.
    fn at_least(
        &self,
        enough: usize,
        what: &str,
        count: impl Fn(&Catalogue, &dyn Fn(&[String]) -> bool) -> usize,
    ) -> (usize, Vec<String>) {
        let have = count(self.catalogue, &|professions| self.names(professions));
        let missing = (have..enough)
            .map(|n| format!("{what} {}", n + 1))
            .collect();
        (enough, missing)
    }
}
