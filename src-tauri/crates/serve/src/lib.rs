//! The visitor commands and the screens over HTTP on loopback.
