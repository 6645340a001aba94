//! The store as it lies on the disk, read behind drill's back.

use rusqlite::{Connection, OpenFlags, OptionalExtension};
use serde_json::Value;

use crate::support::Environment;

/// A row of the table of sessions.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its id.
    pub id: String,
    /// Whether and how it ended.
    pub ended: Option<String>,
    state: Value,
}

impl Session {
    /// Whether its answer is locked.
    pub fn locked(&self) -> bool {
        self.state["state"]["locked"].as_bool().expect("a session is locked or not")
    }

    /// Milliseconds on its clock, pauses left out.
    pub fn active_millis(&self) -> i64 {
        self.state["state"]["clock"]["active"].as_i64().expect("a clock")
    }

    /// Seconds left when it was last saved.
    pub fn seconds_left(&self) -> i64 {
        self.state["state"]["planned_seconds"].as_i64().expect("a length") - self.active_millis() / 1000
    }
}

/// Opens the file as a stranger would.
pub fn open(environment: &Environment) -> Connection {
    let path = std::fs::read_dir(environment.data())
        .expect("a data folder")
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|end| end == "db" || end == "sqlite" || end == "sqlite3"))
        .expect("a store");
    // a writer's journal may have to be rolled back: that needs the right to write
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags).expect("the store opens")
}

/// The newest session.
pub fn newest_session(environment: &Environment) -> Option<Session> {
    session(&open(environment), "1")
}

/// The session that has not ended.
pub fn open_session(environment: &Environment) -> Option<Session> {
    session(&open(environment), "ended IS NULL")
}

fn session(store: &Connection, filter: &str) -> Option<Session> {
    let text = format!("SELECT id, ended, state FROM sessions WHERE {filter} ORDER BY rowid DESC LIMIT 1");
    store
        .query_row(&text, [], |row| {
            let state: String = row.get(2)?;
            let state = serde_json::from_str(&state).expect("a state is JSON");
            Ok(Session { id: row.get(0)?, ended: row.get(1)?, state })
        })
        .optional()
        .expect("sessions can be read")
}

/// Attempts that a session has in the log.
pub fn attempts_of(environment: &Environment, session: &str) -> usize {
    count(environment, "SELECT count(*) FROM attempts WHERE session = ?1", session)
}

/// Scores given to the attempts of a session.
pub fn scores_of(environment: &Environment, session: &str) -> usize {
    let text = "SELECT count(*) FROM log WHERE kind = 'score' AND target IN (SELECT id FROM attempts WHERE session = ?1)";
    count(environment, text, session)
}

fn count(environment: &Environment, text: &str, session: &str) -> usize {
    let count: i64 =
        open(environment).query_row(text, [session], |row| row.get(0)).expect("it can be counted");
    usize::try_from(count).expect("a count is not negative")
}

/// Checks the file, and that drill finds it sound: every schedule is what its log gives.
#[track_caller]
pub fn assert_sound(environment: &Environment) {
    let verdict: String =
        open(environment).query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("a check");
    assert_eq!(verdict, "ok");
    let checked = environment.run(["data", "check", "--json"]);
    assert_eq!(checked.status, Some(0), "{checked:#?}");
}
