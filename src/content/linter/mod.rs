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
mod tests_file;
mod text;
mod words;

pub use folders::{check, check_without_generating};
pub use runs::{Role, Run, runs};
pub use tests_file::NOT_FILLED;

#[cfg(test)]
mod tests;
