//! Requests and responses: what crosses from Rust to the screens, the command line and HTTP.
//!
//! TypeScript types are generated from these and nothing else. Every shown fact carries its
//! [`Evidence`].

mod evidence;
mod find;
mod known;
mod map;
mod person;
mod profession;
mod returns;
mod route;
mod routes;
mod suits;
mod timeline;
mod topic;

pub use evidence::*;
pub use find::*;
pub use known::*;
pub use map::*;
pub use person::*;
pub use profession::*;
pub use returns::*;
pub use route::*;
pub use routes::*;
pub use suits::*;
pub use timeline::*;
pub use topic::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request that asks for nothing in particular.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// A request for one thing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ById {
    /// Its id.
    pub id: String,
}

/// Something with an id and a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name, as shown.
    pub name: String,
}
