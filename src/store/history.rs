//! Attempts as the log has them, with what later entries made of them: for `history`, `show`, the debrief and undo.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::model::entry::Scored;
use crate::model::{
    Attempt, Body, Bounds, Day, EntryId, Evidence, ItemId, Kind, LogEntry, Moment, Resolved, Score,
};

use super::error::Result;
use super::log;
use super::names;
use super::open::Store;

/// An attempt and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct AttemptRow {
    /// Its id.
    pub id: EntryId,
    /// The item under its name of today; the attempt has the name it was written with.
    pub item: ItemId,
    /// When it was written down.
    pub at: Moment,
    /// The attempt as it was written; without its text, unless it was asked for by id.
    pub attempt: Attempt,
    /// The score it has now; `None` while it is owed.
    pub score: Option<Score>,
    /// The debrief, where there was one.
    pub debrief: Option<Scored>,
    /// Taken back.
    pub voided: bool,
    /// Its score was changed.
    pub amended: bool,
}

impl AttemptRow {
    /// Its evidence: the debrief's where more came after the answer was locked.
    pub fn evidence(&self) -> &Evidence {
        self.debrief.as_ref().and_then(|scored| scored.evidence.as_deref()).unwrap_or(&self.attempt.evidence)
    }

    /// Its bounds, in the same sense.
    pub fn bounds(&self) -> Option<Bounds> {
        self.debrief.as_ref().and_then(|scored| scored.bounds).or(self.attempt.bounds)
    }

    /// Its seconds, up to the end of the session.
    pub fn seconds(&self) -> u32 {
        self.debrief.as_ref().and_then(|scored| scored.seconds).unwrap_or(self.attempt.seconds)
    }
}

/// Which attempts to read. The default: all.
#[derive(Debug, Clone, Default)]
pub struct HistoryFilter {
    /// Of this item, under any of its names.
    pub item: Option<ItemId>,
    /// Of this kind.
    pub kind: Option<Kind>,
    /// On this logical day or later.
    pub since: Option<Day>,
    /// Leave out what was taken back.
    pub live_only: bool,
}

/// The result of looking for an attempt by the beginning of its id.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// It.
    One(Box<AttemptRow>),
    /// None begins so.
    None,
    /// Several do; here are the first ids.
    Several(Vec<EntryId>),
}

impl Store {
    /// Attempts, the latest start first, at most `limit`; without their texts.
    pub fn history(&self, filter: &HistoryFilter, limit: usize) -> Result<Vec<AttemptRow>> {
        let mut conditions = vec!["1"];
        let mut values = Vec::new();
        if let Some(item) = &filter.item {
            conditions.push("attempts.item = ?");
            values.push(Value::from(names::current(&self.conn, item)?.as_str().to_string()));
        }
        if let Some(kind) = filter.kind {
            // The plus keeps SQLite on the index by time, which ends early under a limit.
            conditions.push("+attempts.kind = ?");
            values.push(Value::from(kind.as_str().to_string()));
        }
        if let Some(since) = filter.since {
            conditions.push("attempts.day >= ?");
            values.push(Value::from(since.to_string()));
        }
        if filter.live_only {
            conditions.push("attempts.voided = 0");
        }
        values.push(Value::from(i64::try_from(limit).unwrap_or(i64::MAX)));
        let filter = conditions.join(" AND ");
        read(
            &self.conn,
            &format!("WHERE {filter} ORDER BY attempts.started_at DESC, attempts.id DESC LIMIT ?"),
            values,
        )
    }

    /// All attempts of an item, under any of its names, the latest start first; without their texts.
    pub fn attempts(&self, item: &ItemId) -> Result<Vec<AttemptRow>> {
        self.history(&HistoryFilter { item: Some(item.clone()), ..HistoryFilter::default() }, usize::MAX)
    }

    /// The attempt whose id is, or alone begins with, this text; with its solution or notes. Case does not matter.
    pub fn find_attempt(&self, prefix: &str) -> Result<Found> {
        let prefix = prefix.to_ascii_lowercase();
        let plain = prefix.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
        if prefix.is_empty() || !plain {
            return Ok(Found::None);
        }
        let ids: Vec<String> = self
            .conn
            .prepare_cached("SELECT id FROM attempts WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id LIMIT 5")?
            .query_map([&prefix], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        match ids.as_slice() {
            [] => Ok(Found::None),
            [id] => {
                let id = EntryId::from_text(id);
                let mut rows = read(&self.conn, "WHERE attempts.id = ?", vec![Value::from(id.to_string())])?;
                let Some(mut row) = rows.pop() else { return Ok(Found::None) };
                if let Some(Body::Attempt(attempt)) = log::get(&self.conn, &id)?.map(|entry| entry.body) {
                    row.attempt.text = attempt.text;
                }
                Ok(Found::One(Box::new(row)))
            }
            several => Ok(Found::Several(several.iter().map(|id| EntryId::from_text(id)).collect())),
        }
    }

    /// Attempts that wait for their score, from the given day on, the oldest first. What was given up waits for none.
    pub fn owed(&self, since: Day) -> Result<Vec<AttemptRow>> {
        read(
            &self.conn,
            "WHERE attempts.score IS NULL AND attempts.day >= ? AND attempts.voided = 0 AND attempts.abandoned = 0
             AND attempts.cram = 0 AND attempts.high IS NOT NULL ORDER BY attempts.started_at, attempts.id",
            vec![Value::from(since.to_string())],
        )
    }

    /// The last entry that `undo` takes back: an attempt, a score, an amendment, a card, a repeat, a task, a plan or a
    /// setting that still counts. A void is no such entry, so that undoing twice goes back two steps; a reveal stands.
    pub fn last_undoable(&self) -> Result<Option<LogEntry>> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {} FROM log
             WHERE kind IN ('attempt', 'score', 'amend', 'card', 'repeat', 'tick', 'plan', 'setting')
             ORDER BY id DESC",
            log::COLUMNS_WITHOUT_TEXT
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let entry = log::from_row(row)?;
            let corrections = log::corrections(&self.conn, &entry.id)?;
            if Resolved::of(&corrections).is_live(&entry.id) {
                return Ok(Some(entry));
            }
        }
        Ok(None)
    }
}

fn read(conn: &Connection, rest: &str, values: Vec<Value>) -> Result<Vec<AttemptRow>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {}, attempts.item, attempts.score, attempts.voided, attempts.amended, attempts.debriefed
         FROM attempts CROSS JOIN log ON log.id = attempts.id {rest}",
        log::COLUMNS_WITHOUT_TEXT
    ))?;
    let mut rows = statement.query(params_from_iter(values))?;
    let mut attempts = Vec::new();
    while let Some(row) = rows.next()? {
        let entry = log::from_row(row)?;
        let Body::Attempt(attempt) = entry.body else { continue };
        let score: Option<u8> = row.get(6)?;
        attempts.push(AttemptRow {
            item: names::parse(&row.get::<_, String>(5)?)?,
            at: entry.at,
            attempt: *attempt,
            score: score.map(Score::clamped),
            debrief: if row.get(9)? { debrief(conn, &entry.id)? } else { None },
            voided: row.get(7)?,
            amended: row.get(8)?,
            id: entry.id,
        });
    }
    Ok(attempts)
}

fn debrief(conn: &Connection, id: &EntryId) -> Result<Option<Scored>> {
    let corrections = log::corrections(conn, id)?;
    Ok(Resolved::of(&corrections).debrief(id).cloned())
}
