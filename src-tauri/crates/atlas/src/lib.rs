//! The commands of AHP Atlas: requests, responses, error codes; no I/O beyond its stores.
