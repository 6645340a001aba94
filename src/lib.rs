//! drill: interview practice in the terminal.
//!
//! The map of the house stands in CONTRIBUTING.md. Imports point down: `commands` may use everything, the pure core
//! (`model` to `session`) uses no I/O, no clock and no randomness of its own. A test holds the table.

pub mod app;
pub mod cases;
pub mod cli;
pub mod commands;
pub mod content;
pub mod diagram;
pub mod error;
pub mod judge;
pub mod model;
pub mod os;
pub mod quantity;
pub mod schedule;
pub mod scoring;
pub mod session;
pub mod stats;
pub mod store;
pub mod ui;
