//! The route planner: pure, exact, explained.
