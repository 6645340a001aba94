//! Opens the store: makes the file whole or not at all, refuses what is not a store, sets the pragmas, waits for locks.
//! It knows no tables but `meta`.

#![allow(
    clippy::disallowed_methods,
    reason = "waiting for a locked store: SQLite gives no event to wait for"
)]

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, Transaction, TransactionBehavior};

use super::error::{Result, StoreError};
use super::migrations::{MIGRATIONS, migrate};
use super::schema::APPLICATION_ID;

/// The user's log and everything made from it, in one SQLite file.
#[derive(Debug)]
pub struct Store {
    pub(super) conn: Connection,
    path: Option<PathBuf>,
    machine: String,
    jitter: u32,
    waiting: Waiting,
}

/// What to do when another process holds the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// Try again, with jitter, for about 60 s. For commands.
    Patient,
    /// Come back with `Busy` at once. For a session's checkpoints, which have a countdown to draw.
    Never,
}

/// See [`Store::snapshot`].
#[derive(Debug)]
pub struct Snapshot<'a> {
    _transaction: Transaction<'a>,
}

impl Store {
    /// Opens the store, and makes it where there is no file: its folder (0700) and the file (0600). `random` gives a new
    /// store its machine's name and seeds the jitter of retries. A file that is not a readable store is an error and
    /// stays as it is.
    pub fn open(path: &Path, random: &mut dyn FnMut() -> u128) -> Result<Store> {
        let jitter = random() as u32;
        match fs::metadata(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => create(path, random, jitter)?,
            Err(source) => return Err(StoreError::CannotOpen { path: path.to_path_buf(), source }),
            Ok(metadata) if !metadata.is_file() => {
                let source = std::io::Error::new(ErrorKind::InvalidInput, "not a regular file");
                return Err(StoreError::CannotOpen { path: path.to_path_buf(), source });
            }
            // SQLite takes an empty file for a new database and would fill it.
            Ok(metadata) if metadata.len() == 0 => {
                return Err(StoreError::Empty { path: path.to_path_buf() });
            }
            Ok(_) => {}
        }
        let mut conn = connect(path, jitter)?;
        check_kind(&conn, path)?;
        migrate(&mut conn, Some(path), MIGRATIONS)?;
        let machine = machine(&conn, random)?;
        Ok(Store { conn, path: Some(path.to_path_buf()), machine, jitter, waiting: Waiting::Patient })
    }

    /// A store that lives as long as the value, for tests and dry runs.
    pub fn in_memory(random: &mut dyn FnMut() -> u128) -> Result<Store> {
        let mut conn = Connection::open_in_memory()?;
        let jitter = 0;
        set_pragmas(&mut conn, jitter)?;
        migrate(&mut conn, None, MIGRATIONS)?;
        let machine = machine(&conn, random)?;
        Ok(Store { conn, path: None, machine, jitter, waiting: Waiting::Patient })
    }

    /// The name under which this store writes entries.
    pub fn machine(&self) -> &str {
        &self.machine
    }

    /// The file; `None` for a store in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Sets what happens from now on when another process holds the store.
    pub fn set_waiting(&mut self, waiting: Waiting) -> Result<()> {
        match waiting {
            Waiting::Patient => set_patience(&mut self.conn, self.jitter)?,
            Waiting::Never => self.conn.busy_handler(None::<fn(i32) -> bool>)?,
        }
        self.waiting = waiting;
        Ok(())
    }

    /// Runs one piece of work without ever waiting for a lock.
    pub(super) fn without_waiting<T>(&mut self, work: impl FnOnce(&mut Store) -> Result<T>) -> Result<T> {
        let usual = self.waiting;
        self.set_waiting(Waiting::Never)?;
        let result = work(self);
        self.set_waiting(usual)?;
        result
    }

    /// From now until it is dropped, everything that is read is of one moment, and the file is locked once instead of at
    /// every question. Others cannot write meanwhile: for a command's reading, not for waiting.
    pub fn snapshot(&self) -> Result<Snapshot<'_>> {
        Ok(Snapshot { _transaction: self.conn.unchecked_transaction()? })
    }

    /// A transaction that holds the write lock from the start, so that what it reads stays true until it writes.
    pub(super) fn write(&mut self) -> Result<Transaction<'_>> {
        Ok(self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}

/// Makes the file beside its place and links it there when it is whole: a killed first run leaves no half-made store, and
/// of two first runs one wins.
fn create(path: &Path, random: &mut dyn FnMut() -> u128, jitter: u32) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let cannot = |path: &Path, source| StoreError::CannotOpen { path: path.to_path_buf(), source };
    if !folder.is_dir() {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .map_err(|source| cannot(folder, source))?;
    }
    let partial = tempfile::Builder::new()
        .prefix(".new-")
        .permissions(fs::Permissions::from_mode(0o600))
        .tempfile_in(folder)
        .map_err(|source| cannot(folder, source))?;
    {
        let mut conn = connect(partial.path(), jitter)?;
        migrate(&mut conn, None, MIGRATIONS)?;
        machine(&conn, random)?;
    }
    match partial.persist_noclobber(path) {
        Ok(_) => {}
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(cannot(path, error.error)),
    }
    // The new name must survive a power cut as the rows do.
    fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(|source| cannot(folder, source))
}

fn connect(path: &Path, jitter: u32) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags).map_err(|error| with_path(error, path))?;
    set_pragmas(&mut conn, jitter).map_err(|error| match error {
        StoreError::Damaged(error) => with_path(error, path),
        other => other,
    })?;
    Ok(conn)
}

fn set_pragmas(conn: &mut Connection, jitter: u32) -> Result<()> {
    set_patience(conn, jitter)?;
    // journal_mode: a rollback journal keeps the store one file; it answers with a row, so it is read, not run.
    conn.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;",
    )?;
    let mode: String = conn.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    if mode == "wal" {
        conn.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    }
    conn.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Refuses a database of another program. The first read also rolls back what a killed process left half written.
fn check_kind(conn: &Connection, path: &Path) -> Result<()> {
    let id: i64 = conn
        .query_row("PRAGMA application_id", [], |row| row.get(0))
        .map_err(|error| with_path(error, path))?;
    if id == APPLICATION_ID { Ok(()) } else { Err(StoreError::NotDrill { path: path.to_path_buf() }) }
}

fn with_path(error: rusqlite::Error, path: &Path) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => StoreError::NotADatabase { path: path.to_path_buf() },
        Some(ErrorCode::CannotOpen) => {
            StoreError::CannotOpen { path: path.to_path_buf(), source: std::io::Error::other(error) }
        }
        _ => StoreError::from(error),
    }
}

fn machine(conn: &Connection, random: &mut dyn FnMut() -> u128) -> Result<String> {
    let read = || -> Result<Option<String>> {
        Ok(conn
            .query_row("SELECT value FROM meta WHERE name = 'machine'", [], |row| row.get(0))
            .optional()?)
    };
    if let Some(machine) = read()? {
        return Ok(machine);
    }
    let fresh = format!("{:016x}", random() as u64);
    conn.execute("INSERT OR IGNORE INTO meta (name, value) VALUES ('machine', ?1)", [&fresh])?;
    Ok(read()?.unwrap_or(fresh))
}

/// Waits a little before each try for a lock: 1 ms at first, up to 130 ms later, half of it by chance, so that several
/// processes do not step on each other in time. Gives up after about 60 s.
#[allow(clippy::disallowed_methods, reason = "SQLite asks whether to try again; the wait is the answer")]
fn set_patience(conn: &mut Connection, jitter: u32) -> Result<()> {
    const TRIES: i32 = 620;
    let mut chance = jitter | 1;
    conn.busy_handler(Some(move |tries: i32| {
        if tries >= TRIES {
            return false;
        }
        // xorshift32: enough to spread processes out, and nothing else depends on it.
        chance ^= chance << 13;
        chance ^= chance >> 17;
        chance ^= chance << 5;
        let longest_micros = 2_000u64.saturating_mul(1 << tries.clamp(0, 16)).min(130_000);
        let by_chance = (longest_micros / 2) * u64::from(chance >> 16) / (1 << 16);
        std::thread::sleep(Duration::from_micros(longest_micros / 2 + by_chance));
        true
    }))?;
    Ok(())
}

#[cfg(test)]
mod tests;
