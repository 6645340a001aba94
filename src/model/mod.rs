//! The words of the domain as plain values: items, scores, days, log entries, verdicts, and the `Clock` trait.
//! Nothing here reads a clock, a disk or a terminal, and nothing here imports another module of the crate.

pub mod attempt;
pub mod day;
pub mod entry;
pub mod evidence;
pub mod item;
pub mod resolved;
pub mod schedule;
pub mod score;
pub mod verdict;

pub use attempt::{Attempt, Mode};
pub use day::{Clock, Day, Millis, Moment, Rollover};
pub use entry::{Body, EntryId, LogEntry};
pub use evidence::Evidence;
pub use item::{Difficulty, ItemId, Kind, Slug};
pub use resolved::Resolved;
pub use schedule::Schedule;
pub use score::{Bounds, Cause, Score};
pub use verdict::{CaseReport, Report, Verdict};
