//! What a plan costs and pays, year by year.
