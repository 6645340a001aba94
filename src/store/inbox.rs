//! Commands for the live session from other terminals, and its replies. The session looks at each tick; the sender waits
//! for the reply by looking too. What the commands mean is not known here.

use rusqlite::{OptionalExtension, params};

use super::error::{Result, StoreError};
use super::open::Store;

/// Names a request until it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RequestId(pub i64);

/// A command that waits in the inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its id, to reply to.
    pub id: RequestId,
    /// The command as JSON.
    pub command: String,
}

impl Store {
    /// Puts a command into an open session's inbox.
    pub fn post(&mut self, session: &str, command: &str) -> Result<RequestId> {
        let tx = self.write()?;
        let open =
            tx.prepare_cached("SELECT 1 FROM sessions WHERE id = ?1 AND ended IS NULL")?.exists([session])?;
        if !open {
            return Err(StoreError::SessionClosed(session.to_string()));
        }
        tx.execute("INSERT INTO inbox (session, command) VALUES (?1, ?2)", params![session, command])?;
        let id = RequestId(tx.last_insert_rowid());
        tx.commit()?;
        Ok(id)
    }

    /// Takes the waiting commands, oldest first; each is handed out once. Never waits: `Busy` means to look again at the
    /// next tick. An empty inbox costs one read.
    pub fn take_requests(&mut self, session: &str) -> Result<Vec<Request>> {
        self.without_waiting(|store| {
            let waiting = store
                .conn
                .prepare_cached("SELECT 1 FROM inbox WHERE session = ?1 AND taken = 0")?
                .exists([session])?;
            if !waiting {
                return Ok(Vec::new());
            }
            let tx = store.write()?;
            let requests = tx
                .prepare_cached("SELECT id, command FROM inbox WHERE session = ?1 AND taken = 0 ORDER BY id")?
                .query_map([session], |row| Ok(Request { id: RequestId(row.get(0)?), command: row.get(1)? }))?
                .collect::<Result<Vec<_>, _>>()?;
            tx.execute("UPDATE inbox SET taken = 1 WHERE session = ?1 AND taken = 0", [session])?;
            tx.commit()?;
            Ok(requests)
        })
    }

    /// Answers a request. Never waits: on `Busy` the caller keeps the reply and tries again at the next tick.
    pub fn reply(&mut self, request: RequestId, reply: &str) -> Result<()> {
        self.without_waiting(|store| {
            let tx = store.write()?;
            tx.execute("UPDATE inbox SET reply = ?2 WHERE id = ?1", params![request.0, reply])?;
            Ok(tx.commit()?)
        })
    }

    /// The reply to a request, `None` while there is none. A sender that waits also looks whether the session is still
    /// open.
    pub fn read_reply(&self, request: RequestId) -> Result<Option<String>> {
        let reply: Option<Option<String>> = self
            .conn
            .prepare_cached("SELECT reply FROM inbox WHERE id = ?1")?
            .query_row([request.0], |row| row.get(0))
            .optional()?;
        Ok(reply.flatten())
    }
}
