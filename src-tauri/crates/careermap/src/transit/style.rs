//! How large the type of the picture of all lines is, and how wide labels may be.

use crate::text::Type;

/// A size of the picture: for a screen, or for paper of a size.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// Type of stations on spurs.
    pub(crate) side: Type,
    /// Type of stations on trunks and of interchanges.
    pub(crate) main: Type,
    /// Type of starting points.
    pub(crate) start: Type,
    /// Type of the lines' names.
    pub(crate) name: Type,
    /// The largest size at which starting points and lines are named, seen from afar: there is
    /// room for it.
    pub(crate) far: i32,
    /// Type of the stages' names.
    pub(crate) head: Type,
    /// How wide labels of stations, of interchanges and of lines may be.
    pub(crate) label: i32,
    pub(crate) shared: i32,
    pub(crate) line: i32,
    /// From starting point to starting point.
    pub(crate) stop: i32,
    /// Stations on spurs are drawn too.
    pub(crate) spurs: bool,
}

/// Everything, for a screen that zooms and for paper as large as A2.
pub(crate) const WHOLE: Style = Style {
    side: Type::regular(14),
    main: Type::bold(14),
    start: Type::regular(30),
    name: Type::bold(32),
    far: 68,
    head: Type::bold(36),
    label: 142,
    shared: 98,
    line: 236,
    stop: 62,
    spurs: true,
};

/// The stations on the trunks alone, in larger type, for paper as large as A3.
pub(crate) const MAIN: Style = Style {
    side: Type::regular(17),
    main: Type::bold(18),
    start: Type::regular(24),
    name: Type::bold(34),
    far: 34,
    head: Type::bold(36),
    label: 152,
    shared: 126,
    line: 250,
    stop: 66,
    spurs: false,
};
