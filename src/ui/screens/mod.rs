//! Screens: pure functions from a view to text at a width. Views are plain structs of this module's own; `commands` fills
//! them. Every text in a view may come from outside and is sanitized here.

pub mod error;
pub mod history;
pub mod list;
pub mod recorded;
pub mod show;
pub mod stats;
pub mod today;
