//! The map of a working life: network to geometry to SVG; pure and deterministic.
