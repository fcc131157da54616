//! What the map is drawn from: stages, lines, positions and routes.

/// A step of the ladder; each is a column. In the order of a working life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Its id: `registered`.
    pub id: String,
    /// Its name: "Registered".
    pub name: String,
    /// Registration: the one gate that every line passes.
    pub gate: bool,
}

/// A profession, or a branch of one with a registered title of its own: each profession is a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profession {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The letters of its line's badge.
    pub badge: String,
    /// Ids of its branches; a position may name a branch instead of the profession.
    pub branches: Vec<String>,
}

/// Where a person stands: a starting point or a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Unique among positions.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The stage of a role; none for a starting point.
    pub stage: Option<String>,
    /// The pillar of a role; empty for a starting point.
    pub pillar: String,
    /// Pay bands.
    pub bands: Vec<String>,
    /// Professions or branches of a role; empty for a starting point.
    pub professions: Vec<String>,
    /// Starting points that whoever is here stands at too.
    pub counts_as: Vec<String>,
}

/// How a route moves a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Move {
    /// On, or up.
    On,
    /// Back to the register.
    Return,
}

/// One thing a person does to get from a position to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Unique among routes.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it may begin.
    pub from: Vec<String>,
    /// Where it may lead; a route that leads nowhere is not on the map.
    pub to: Vec<String>,
    /// The learner's role that a person holds while on it.
    pub via: Option<String>,
    /// How it moves a person.
    pub moves: Move,
    /// Its usual months, where they are known.
    pub months: Option<u32>,
    /// Its usual fees in pounds, where there are any.
    pub fees: Option<u32>,
    /// A wage is paid.
    pub paid: bool,
    /// It takes no new starters.
    pub closed: bool,
}

/// Everything that a map is drawn from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
    /// Lowest first.
    pub stages: Vec<Stage>,
    /// The lines.
    pub professions: Vec<Profession>,
    /// Starting points and roles.
    pub positions: Vec<Position>,
    /// Routes between them.
    pub routes: Vec<Route>,
}

/// What of it to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// All lines.
    All,
    /// One profession, or one branch of it: every role and route.
    Profession(String),
    /// Routes lit, in the profession's view.
    Plan {
        /// The profession or branch that the plan leads into.
        profession: String,
        /// The steps: position, route, position.
        steps: Vec<Step>,
    },
    /// One step in and one step out of a position.
    Neighbourhood(String),
}

/// A step of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The position before.
    pub from: String,
    /// The route.
    pub route: String,
    /// The position after.
    pub to: String,
}
