//! Fixed limits, in one place.

/// The longest request body, in bytes: a returner's log of years fits many times over.
pub const BODY: usize = 1 << 20;
/// The port asked for when none is given.
pub const PORT: u16 = 4747;
