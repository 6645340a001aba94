//! The live session's row: stored before the clock starts, checkpointed while it runs, closed together with its attempt.
//! One open session a store. Whether its owner still lives is asked through a closure: this file knows no processes.

use rusqlite::{Connection, Row, params};

use crate::model::{Body, EntryId, ItemId, Kind, Moment};

use super::append::{Stamp, append_within};
use super::error::{Result, StoreError};
use super::names;
use super::open::Store;
use super::projections::FoldFn;

/// The process behind a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// Its process id.
    pub pid: u32,
    /// The boot it runs in; after a restart of the machine no owner lives.
    pub boot: String,
    /// When that process started, in the system's own ticks; a reused pid has another.
    pub started: u64,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// With its attempt.
    Finished,
    /// Given up.
    Abandoned,
}

impl Ended {
    fn as_str(self) -> &'static str {
        match self {
            Ended::Finished => "finished",
            Ended::Abandoned => "abandoned",
        }
    }
}

/// A session as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Its id, unique for ever.
    pub id: String,
    /// What is practised.
    pub item: ItemId,
    /// The kind of session.
    pub kind: Kind,
    /// The state machine's state, as JSON.
    pub state: String,
    /// When it began.
    pub created_at: Moment,
    /// When its state was last written.
    pub checkpoint_at: Moment,
    /// The process that runs it.
    pub owner: Owner,
    /// Whether and how it ended.
    pub ended: Option<Ended>,
}

/// Whether somebody runs an open session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Liveness {
    /// Its process runs.
    Live,
    /// Its process is gone; it can be resumed or closed.
    Interrupted,
}

/// Why a session did not begin or was not taken over.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// Another process runs one.
    #[error("a session on {} is running in another terminal", .0.item)]
    Live(Box<SessionRow>),
    /// One was interrupted and not closed.
    #[error("a session on {} was interrupted and is still open", .0.item)]
    Interrupted(Box<SessionRow>),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for BeginError {
    fn from(error: rusqlite::Error) -> BeginError {
        BeginError::Store(error.into())
    }
}

/// Asks whether a process lives.
pub type AliveFn<'a> = dyn Fn(&Owner) -> bool + 'a;

/// Ended sessions kept, for looking into what went wrong.
const ENDED_KEPT: u32 = 50;

impl Store {
    /// Stores a new session before its clock starts.
    ///
    /// # Errors
    /// Another session is open, live or interrupted: nothing was stored.
    pub fn begin_session(&mut self, row: &SessionRow, alive: &AliveFn<'_>) -> Result<(), BeginError> {
        let tx = self.write()?;
        if let Some(open) = read_open(&tx)? {
            let open = Box::new(open);
            return Err(if alive(&open.owner) {
                BeginError::Live(open)
            } else {
                BeginError::Interrupted(open)
            });
        }
        tx.execute(
            "DELETE FROM sessions WHERE ended IS NOT NULL AND id NOT IN
                 (SELECT id FROM sessions ORDER BY rowid DESC LIMIT ?1)",
            [ENDED_KEPT],
        )?;
        tx.execute("DELETE FROM inbox", [])?;
        tx.execute(
            "INSERT INTO sessions (id, item, kind, state, created_at, checkpoint_at, pid, boot_id, process_start)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                row.id,
                row.item.as_str(),
                row.kind.as_str(),
                row.state,
                row.created_at.to_string(),
                row.checkpoint_at.to_string(),
                row.owner.pid,
                row.owner.boot,
                row.owner.started as i64,
            ],
        )?;
        tx.commit()?;
        Ok(())
    }

    /// Writes the state of an open session. Never waits: `Busy` means to try again at the next tick.
    pub fn checkpoint(&mut self, id: &str, state: &str, now: Moment) -> Result<()> {
        self.without_waiting(|store| {
            let tx = store.write()?;
            let written = tx
                .prepare_cached(
                    "UPDATE sessions SET state = ?2, checkpoint_at = ?3 WHERE id = ?1 AND ended IS NULL",
                )?
                .execute(params![id, state, now.to_string()])?;
            if written == 0 {
                return Err(StoreError::SessionClosed(id.to_string()));
            }
            Ok(tx.commit()?)
        })
    }

    /// Gives an interrupted session to another process, for `resume`. Of two that try, one gets it.
    ///
    /// # Errors
    /// Its owner lives, or it is not open.
    pub fn take_over(
        &mut self,
        id: &str,
        owner: &Owner,
        alive: &AliveFn<'_>,
    ) -> Result<SessionRow, BeginError> {
        let tx = self.write()?;
        let open = read_open(&tx)?
            .filter(|open| open.id == id)
            .ok_or_else(|| StoreError::SessionClosed(id.to_string()))?;
        if open.owner != *owner && alive(&open.owner) {
            return Err(BeginError::Live(Box::new(open)));
        }
        tx.execute(
            "UPDATE sessions SET pid = ?2, boot_id = ?3, process_start = ?4 WHERE id = ?1",
            params![id, owner.pid, owner.boot, owner.started as i64],
        )?;
        // Commands posted to the dead process are not obeyed later, out of their moment.
        tx.execute("DELETE FROM inbox WHERE reply IS NULL", [])?;
        tx.commit()?;
        Ok(SessionRow { owner: owner.clone(), ..open })
    }

    /// Appends what the session gives while it goes on, and writes its state, in one transaction: an attempt that is in
    /// the log is known to the state that made it.
    ///
    /// # Errors
    /// The session is not open, besides what [`Store::append`] may say.
    pub fn append_in_session(
        &mut self,
        id: &str,
        state: &str,
        entries: &[Body],
        stamp: &mut Stamp<'_>,
        fold: &FoldFn<'_>,
    ) -> Result<Vec<EntryId>> {
        let machine = self.machine().to_string();
        let tx = self.write()?;
        let kept = tx.execute(
            "UPDATE sessions SET state = ?2, checkpoint_at = ?3 WHERE id = ?1 AND ended IS NULL",
            params![id, state, stamp.now.to_string()],
        )?;
        if kept == 0 {
            return Err(StoreError::SessionClosed(id.to_string()));
        }
        let ids = append_within(&tx, &machine, entries, stamp, fold)?;
        tx.commit()?;
        Ok(ids)
    }

    /// Appends what the session gives, and closes it, in one transaction: an attempt is never half recorded, and never
    /// recorded twice. No entries: the session leaves nothing behind.
    ///
    /// # Errors
    /// The session is not open, besides what [`Store::append`] may say.
    pub fn finish_session(
        &mut self,
        id: &str,
        ended: Ended,
        entries: &[Body],
        stamp: &mut Stamp<'_>,
        fold: &FoldFn<'_>,
    ) -> Result<Vec<EntryId>> {
        let machine = self.machine().to_string();
        let tx = self.write()?;
        let closed = tx.execute(
            "UPDATE sessions SET ended = ?2, checkpoint_at = ?3 WHERE id = ?1 AND ended IS NULL",
            params![id, ended.as_str(), stamp.now.to_string()],
        )?;
        if closed == 0 {
            return Err(StoreError::SessionClosed(id.to_string()));
        }
        let ids = append_within(&tx, &machine, entries, stamp, fold)?;
        tx.commit()?;
        Ok(ids)
    }

    /// The open session, and whether somebody runs it.
    pub fn open_session(&self, alive: &AliveFn<'_>) -> Result<Option<(SessionRow, Liveness)>> {
        Ok(read_open(&self.conn)?.map(|row| {
            let liveness = if alive(&row.owner) { Liveness::Live } else { Liveness::Interrupted };
            (row, liveness)
        }))
    }

    /// A session by its id, open or ended.
    pub fn session(&self, id: &str) -> Result<Option<SessionRow>> {
        read_one(&self.conn, "id = ?1", [id])
    }
}

fn read_open(conn: &Connection) -> Result<Option<SessionRow>> {
    read_one(conn, "ended IS NULL", [])
}

fn read_one(conn: &Connection, filter: &str, params: impl rusqlite::Params) -> Result<Option<SessionRow>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT id, item, kind, state, created_at, checkpoint_at, pid, boot_id, process_start, ended
         FROM sessions WHERE {filter}"
    ))?;
    let mut rows = statement.query(params)?;
    rows.next()?.map(from_row).transpose()
}

fn from_row(row: &Row<'_>) -> Result<SessionRow> {
    let id: String = row.get(0)?;
    let bad = |reason: String| StoreError::BadEntry { id: id.clone(), reason };
    let ended: Option<String> = row.get(9)?;
    Ok(SessionRow {
        item: names::parse(&row.get::<_, String>(1)?)?,
        kind: row.get::<_, String>(2)?.parse().map_err(bad)?,
        state: row.get(3)?,
        created_at: row.get::<_, String>(4)?.parse().map_err(bad)?,
        checkpoint_at: row.get::<_, String>(5)?.parse().map_err(bad)?,
        owner: Owner { pid: row.get(6)?, boot: row.get(7)?, started: row.get::<_, i64>(8)? as u64 },
        ended: ended.map(|word| if word == "finished" { Ended::Finished } else { Ended::Abandoned }),
        id,
    })
}

#[cfg(test)]
mod tests;
