//! The route planner, tested four ways: by features, each a small network as text with its answer
//! as text; against an oracle that enumerates everything; by properties that hold of any network;
//! and with its means of going faster switched off.

mod features;
mod ledger;
mod limits;
mod oracle;
mod properties;
mod questions;

use pathways::Options;

/// Each combination of means of going faster, all of them first.
fn every_option() -> Vec<Options> {
    let is_on = |which: u8, bit: u8| which >> bit & 1 == 0;
    let options = |which| Options {
        bounds: is_on(which, 0),
        dominance: is_on(which, 1),
        relevance: is_on(which, 2),
        shortcuts: is_on(which, 3),
    };
    (0..16).map(options).collect()
}
