//! Return-to-practice arithmetic.
