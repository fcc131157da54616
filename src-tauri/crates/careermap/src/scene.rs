//! The picture as data: what the screen, the sheet and the lists are made of.
//!
//! All lengths are whole units, one unit a CSS pixel at 100 %. `x` runs to the right, `y` down.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A place in the picture.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[ts(rename = "MapPoint")]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Down.
    pub y: i32,
}

/// An upright box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapBox")]
pub struct Area {
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// How wide.
    pub width: i32,
    /// How high.
    pub height: i32,
}

/// From how near something is drawn. What is drawn far is drawn at every zoom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "MapLevel")]
pub enum Level {
    /// Across the hall: lines, badges, interchanges.
    Far,
    /// Stage names and main stations.
    Middle,
    /// Every station, every caption.
    Near,
}

/// Where a text's lines begin or end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "MapAnchor")]
pub enum Anchor {
    /// `x` is where each line begins.
    Start,
    /// `x` is the middle of each line.
    Middle,
    /// `x` is where each line ends.
    End,
}

/// One line of a placed text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapTextLine")]
pub struct TextLine {
    /// The words.
    pub text: String,
    /// The line's `x`, as the anchor says.
    pub x: i32,
    /// The line's baseline.
    pub y: i32,
}

/// A placed text. Its box holds every line, measured in the app's own typeface.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapLabel")]
pub struct Label {
    /// The box that nothing else may enter.
    pub area: Area,
    /// Its lines.
    pub lines: Vec<TextLine>,
    /// Where the lines begin.
    pub anchor: Anchor,
    /// The size of the type.
    pub size: i32,
    /// Set in bold.
    pub bold: bool,
    /// From how near it is shown.
    pub level: Level,
}

/// A stage as a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapColumn")]
pub struct Column {
    /// The stage's id; `start` for the starting points.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its left edge.
    pub x: i32,
    /// How wide.
    pub width: i32,
    /// Registration: the gate that every line passes.
    pub gate: bool,
    /// Where the gate stands, in its column.
    pub gate_x: Option<i32>,
    /// Where its name stands.
    pub label: Label,
}

/// The pattern of a line, so that it is known without its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "MapPattern")]
pub enum Pattern {
    /// One stroke.
    Plain,
    /// A light stroke along the middle.
    Hollow,
    /// Light dots along the middle.
    Dotted,
    /// Light dashes along the middle.
    Dashed,
    /// Light bars across.
    Barred,
}

/// A line's badge, where the line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapBadgePlace")]
pub struct BadgePlace {
    /// Its middle.
    pub at: Point,
    /// How wide; it is half as high.
    pub width: i32,
}

/// A profession as a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapLine")]
pub struct Line {
    /// The profession's id: its colour.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its badge's letters.
    pub badge: String,
    /// Its pattern.
    pub pattern: Pattern,
    /// Where its badge stands: at both ends.
    pub badges: Vec<BadgePlace>,
    /// Where its name stands.
    pub labels: Vec<Label>,
}

/// What a station is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "MapStationKind")]
pub enum StationKind {
    /// Where a person may begin.
    Start,
    /// A role.
    Role,
}

/// Which stations the arrow keys lead to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapNeighbours")]
pub struct Neighbours {
    /// Back along the line.
    pub left: Option<String>,
    /// On along the line.
    pub right: Option<String>,
    /// Above.
    pub up: Option<String>,
    /// Below.
    pub down: Option<String>,
}

/// A station: a position on the map. One with several stops is an interchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapStation")]
pub struct Station {
    /// The position's id.
    pub id: String,
    /// A starting point or a role.
    pub kind: StationKind,
    /// Its title.
    pub title: String,
    /// What a screen reader says: title, stage, band, line, ways on.
    pub name: String,
    /// Its column's id.
    pub column: String,
    /// Its pillar; empty for a starting point.
    pub pillar: String,
    /// Its bands.
    pub bands: Vec<String>,
    /// Lines that it is on; empty: a starting point that is on every line shown.
    pub lines: Vec<String>,
    /// Shared by professions.
    pub interchange: bool,
    /// A starting point from which the ways lead back to the register.
    pub returns: bool,
    /// Its middle.
    pub at: Point,
    /// Where lines stop at it: one ring each, joined by a bar. One place for a plain station.
    pub stops: Vec<Stop>,
    /// The radius of its rings.
    pub radius: i32,
    /// From how near it is drawn.
    pub level: Level,
    /// Its label.
    pub label: Label,
    /// A thin stroke from the label to the rings, where the label stands apart.
    pub leader: Vec<Point>,
    /// How many routes lead to it, of those shown.
    pub ways_in: u32,
    /// How many routes lead on from it, of those shown.
    pub ways_on: u32,
    /// Where the arrow keys lead.
    pub neighbours: Neighbours,
    /// On the plan that is lit.
    pub lit: bool,
}

/// A line's stop at a station.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapStop")]
pub struct Stop {
    /// The line's id.
    pub line: String,
    /// The ring's middle.
    pub at: Point,
}

/// How a link moves a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "MapLinkKind")]
pub enum LinkKind {
    /// On or up: drawn solid.
    Up,
    /// Within a stage: drawn dashed.
    Side,
    /// Back to the register: drawn with its own mark.
    Return,
}

/// Time, money and entry of a link in a few words, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapCaption")]
pub struct Caption {
    /// The words.
    pub text: String,
    /// Where they stand.
    pub label: Label,
}

/// All routes from one station to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapLink")]
pub struct Link {
    /// Unique in the scene: `from>to>kind`.
    pub id: String,
    /// The station before.
    pub from: String,
    /// The station after.
    pub to: String,
    /// What a screen reader says: from, to, how many ways, time and money.
    pub name: String,
    /// How it moves a person.
    pub kind: LinkKind,
    /// Ids of the routes.
    pub routes: Vec<String>,
    /// Lines that it is on.
    pub lines: Vec<String>,
    /// Its corners from station to station, octilinear.
    pub points: Vec<Point>,
    /// The same with round bends, as the `d` of an SVG path: the way to light, and where to touch.
    pub path: String,
    /// How often it bends.
    pub bends: u32,
    /// Time, money and entry.
    pub caption: String,
    /// Every route of it takes no new starters.
    pub closed: bool,
    /// Every route of it pays a wage.
    pub paid: bool,
    /// From how near it is drawn.
    pub level: Level,
    /// On the plan that is lit.
    pub lit: bool,
}

/// A stroke to draw. Links that share ground share the stroke, as trains share a track.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapTrack")]
pub struct Track {
    /// The line whose colour it has; empty: the colour of the ink, shared by several lines.
    pub line: String,
    /// Solid, dashed or with the return mark.
    pub kind: LinkKind,
    /// The `d` of an SVG path.
    pub path: String,
    /// Its corners, stroke by stroke.
    pub strokes: Vec<Vec<Point>>,
    /// How thick.
    pub width: i32,
    /// From how near it is drawn.
    pub level: Level,
    /// On the plan that is lit.
    pub lit: bool,
}

/// A name set in larger type than the layout's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapName")]
pub struct Name {
    /// The id of the station or line.
    pub of: String,
    /// Where the name stands.
    pub label: Label,
}

/// The names that a size of type has room for: seen from farther off, type is larger in units of
/// the scene. None lies on another, on a station or on a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapLettering")]
pub struct Lettering {
    /// The size of the type.
    pub size: i32,
    /// How wide the badges at the lines' ends are.
    pub badge: i32,
    /// Names of lines, most telling first.
    pub lines: Vec<Name>,
    /// Names of stations, most telling first.
    pub stations: Vec<Name>,
}

/// A map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MapScene")]
pub struct Scene {
    /// What it shows, in words: "All lines", "Physiotherapist".
    pub title: String,
    /// How wide.
    pub width: i32,
    /// How high.
    pub height: i32,
    /// The stages, left to right.
    pub columns: Vec<Column>,
    /// The lines, top to bottom.
    pub lines: Vec<Line>,
    /// What to draw between the stations, in drawing order.
    pub tracks: Vec<Track>,
    /// The stations, in reading order: column by column, top to bottom.
    pub stations: Vec<Station>,
    /// The links, in the order of their stations.
    pub links: Vec<Link>,
    /// Captions of time and money beside the tracks.
    pub captions: Vec<Caption>,
    /// What is named when seen from farther off than the layout's own type allows: size by size.
    pub letterings: Vec<Lettering>,
}

impl Pattern {
    /// The pattern of the line with this place in the list: neighbours in the list differ.
    pub(crate) fn of(place: usize) -> Self {
        const ALL: [Pattern; 5] = [
            Pattern::Plain,
            Pattern::Hollow,
            Pattern::Dotted,
            Pattern::Dashed,
            Pattern::Barred,
        ];
        ALL[place % ALL.len()]
    }
}

impl LinkKind {
    /// The kind as it is spelt in ids.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Side => "side",
            Self::Return => "return",
        }
    }
}
