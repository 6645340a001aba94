//! Screens: pure functions from a view to text at a width. Views are plain structs of this module's own; `commands` fills
//! them. Every text in a view may come from outside and is sanitized here.

pub mod board;
pub mod cards;
pub mod config;
pub mod data;
pub mod debrief;
pub mod error;
pub mod facts;
mod fold;
pub mod growth;
pub mod history;
pub mod list;
pub mod recorded;
pub mod session;
pub mod show;
pub mod stats;
pub mod today;
mod tree;
mod value;
pub mod verdict;

/// Prose is not set wider than this, whatever the terminal has: longer lines are hard to read.
pub const PROSE_WIDTH: usize = 100;
