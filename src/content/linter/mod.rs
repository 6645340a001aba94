//! The linter: everything about content that can be told without running a program. It reports and never stops at the
//! first mistake; a file that cannot be read has one finding and is left out of the rest.

mod curriculum;
mod decks;
mod design;
mod folders;
mod problem;
mod report;
mod runs;
mod signature;
mod text;
mod words;

pub use folders::check;
pub use runs::{Role, Run, runs};

#[cfg(test)]
mod tests;
