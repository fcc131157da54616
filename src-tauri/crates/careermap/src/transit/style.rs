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
    /// The lines' names have room of their own at their left ends too.
    pub(crate) left: bool,
    /// Stations on spurs are drawn too.
    pub(crate) spurs: bool,
}

/// Everything, for a screen that zooms.
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
    left: true,
    stop: 62,
    spurs: true,
};

/// Everything, for paper as large as A2.
pub(crate) const POSTER: Style = Style {
    side: Type::regular(15),
    main: Type::bold(15),
    start: Type::regular(22),
    name: Type::bold(28),
    far: 26,
    head: Type::bold(30),
    label: 164,
    line: 330,
    left: false,
    stop: 36,
    ..WHOLE
};

/// The stations on the trunks alone, in larger type, for paper as large as A3.
pub(crate) const MAIN: Style = Style {
    side: Type::regular(20),
    main: Type::bold(20),
    start: Type::regular(22),
    name: Type::bold(28),
    far: 26,
    head: Type::bold(30),
    label: 170,
    shared: 140,
    line: 230,
    left: false,
    stop: 30,
    spurs: false,
};
