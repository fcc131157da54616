//! The visitor commands and the screens over HTTP, on this computer only.
//!
//! What it refuses: any address but loopback, any `Host` that is not this computer (so that a
//! page elsewhere cannot reach it by renaming), any `Origin` that is not its own, requests over
//! [`limits::BODY`] bytes, staff commands (they are not in the router at all).

mod api;
mod guard;
pub mod limits;
mod server;

pub use server::{ServeError, Server};
