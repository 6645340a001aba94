//! What can go wrong with the store, and what the user can do about it.

use std::path::PathBuf;

use rusqlite::ErrorCode;

use crate::model::EntryId;

/// An error of the store. Nothing was written when one comes back.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process holds the store.
    #[error("the store is in use by another drill")]
    Busy,
    /// No room for the write.
    #[error("the disk is full; nothing was written")]
    Full,
    /// The file or its folder cannot be written.
    #[error("the store cannot be written")]
    ReadOnly,
    /// The file could not be made or opened.
    #[error("cannot open {}", path.display())]
    CannotOpen {
        /// The file or its folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file of zero bytes.
    #[error("{} is empty; a store never is", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// No SQLite database at all.
    #[error("{} is not a database", path.display())]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// A database of another program.
    #[error("{} is a database, but not drill's", path.display())]
    NotDrill {
        /// The file.
        path: PathBuf,
    },
    /// Written by a newer drill.
    #[error("{} has version {found}; this drill knows versions up to {known}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The newest version known.
        known: i64,
    },
    /// Truncated or overwritten in part.
    #[error("the store is damaged")]
    Damaged(#[source] rusqlite::Error),
    /// The copy before a migration could not be made.
    #[error("cannot copy the store to {} before changing its layout", path.display())]
    Copy {
        /// The copy.
        path: PathBuf,
        /// Why.
        source: rusqlite::Error,
    },
    /// A correction names an entry that is not in the log.
    #[error("there is no entry {0}")]
    NoSuchEntry(EntryId),
    /// An entry cannot be kept as it is.
    #[error("entry {id} cannot be kept: {reason}")]
    BadEntry {
        /// The entry.
        id: String,
        /// What is wrong with it.
        reason: String,
    },
    /// One id, two contents.
    #[error("entry {0} is already in the log with other content")]
    Conflict(EntryId),
    /// One session gives one attempt.
    #[error("session {0} has its attempt already")]
    AlreadyRecorded(String),
    /// No open session has this id.
    #[error("session {0} is not open")]
    SessionClosed(String),
    /// Anything else from SQLite.
    #[error("the store failed")]
    Sqlite(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
            Some(ErrorCode::DiskFull) => StoreError::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => StoreError::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged(error),
            _ => StoreError::Sqlite(error),
        }
    }
}

impl StoreError {
    /// What the user can do next.
    pub fn hints(&self) -> Vec<String> {
        let hint = match self {
            StoreError::Busy => "wait for the other command, or close the session in the other terminal",
            StoreError::Full => "free some space and run the command again",
            StoreError::ReadOnly | StoreError::CannotOpen { .. } => {
                "check who owns the data folder (`drill data path`), or set DRILL_DATA_DIR to another one"
            }
            StoreError::Empty { .. } | StoreError::Damaged(_) => {
                "`drill data restore` brings back the latest backup; it keeps a copy of this file"
            }
            StoreError::NotADatabase { .. } | StoreError::NotDrill { .. } => {
                "it was left as it is; move it away, or set DRILL_DATA_DIR to another folder"
            }
            StoreError::Newer { .. } => "update drill; the file was left as it is",
            StoreError::SessionClosed(_) | StoreError::AlreadyRecorded(_) => {
                "`drill history` shows what was recorded"
            }
            StoreError::NoSuchEntry(_) => "`drill history` shows the ids",
            StoreError::Copy { .. }
            | StoreError::BadEntry { .. }
            | StoreError::Conflict(_)
            | StoreError::Sqlite(_) => return Vec::new(),
        };
        vec![hint.to_string()]
    }
}

/// The result of a call to the store.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;
