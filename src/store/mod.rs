//! The user's data in one SQLite file: an append-only log, which is the only truth, and what is made from it. It knows no
//! scheduling rules (the fold is passed in), no clock, no environment and no terminal.

mod append;
mod catalogue;
mod check;
mod due;
mod error;
mod figures;
#[cfg(test)]
mod fixtures;
mod history;
mod inbox;
mod log;
mod migrations;
mod names;
mod open;
mod own;
mod projections;
mod queries;
mod rollups;
mod schema;
mod sessions;

pub use append::{Merged, Stamp};
pub use catalogue::{DeckCard, FileStamp, ParsedFile};
pub use check::Mismatch;
pub use due::{DueRow, Which};
pub use error::{Result, StoreError};
pub use history::{AttemptRow, Found, HistoryFilter};
pub use inbox::{Request, RequestId};
pub use open::{Snapshot, Store, Waiting};
pub use own::{External, OwnCard};
pub use projections::FoldFn;
pub use queries::LogSettings;
pub use rollups::{DayFigures, ItemFigures, Tally};
pub use sessions::{AliveFn, BeginError, Ended, Liveness, Owner, SessionRow};
