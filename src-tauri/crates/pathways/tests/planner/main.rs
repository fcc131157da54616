//! The route planner, tested four ways: by features, each a small network as text with its answer
//! as text; against an oracle that enumerates everything; by properties that hold of any network;
//! and with its means of going faster switched off.

mod oracle;
