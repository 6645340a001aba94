//! Holds the projections against the log: makes them again beside the old ones and compares. Repair keeps the new ones.

use rusqlite::{Connection, TransactionBehavior};

use super::error::{Result, StoreError};
use super::log;
use super::open::Store;
use super::projections::{self, FoldFn};

/// Something that does not follow from the log, or a log that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The table; `log` for an unreadable entry, `file` for damage that SQLite sees.
    pub place: String,
    /// The row, or what SQLite says.
    pub key: String,
    /// What is wrong, in words.
    pub problem: String,
}

/// The projections, with the columns that name a row.
const PROJECTIONS: &[(&str, &str)] = &[
    ("attempts", "id"),
    ("schedules", "item"),
    ("daily", "day || ' ' || kind"),
    ("tallies", "item"),
    ("cards", "item"),
    ("externals", "item"),
    ("settings", "name"),
    ("aliases", "item"),
    ("subjects", "item || ' ' || entry"),
];

impl Store {
    /// Makes every projection again from the log.
    ///
    /// # Errors
    /// An entry that cannot be read: then nothing was changed.
    pub fn rebuild_projections(&mut self, fold: &FoldFn<'_>) -> Result<()> {
        let tx = self.write()?;
        projections::rebuild(&tx, fold)?;
        Ok(tx.commit()?)
    }

    /// Everything that is wrong with the file, the log and the projections; nothing, in a sound store. Changes nothing.
    pub fn check(&mut self, fold: &FoldFn<'_>) -> Result<Vec<Mismatch>> {
        let mut found = file_damage(&self.conn)?;
        if !found.is_empty() {
            return Ok(found);
        }
        found = unreadable(&self.conn)?;
        if !found.is_empty() {
            return Ok(found);
        }
        // Rolled back at the end, by dropping.
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for (table, _) in PROJECTIONS {
            tx.execute_batch(&format!("CREATE TEMP TABLE was_{table} AS SELECT * FROM main.{table}"))?;
        }
        projections::rebuild(&tx, fold)?;
        for (table, key) in PROJECTIONS {
            compare(&tx, table, key, &mut found)?;
        }
        Ok(found)
    }
}

fn compare(conn: &Connection, table: &str, key: &str, found: &mut Vec<Mismatch>) -> Result<()> {
    let keys = |from: &str, without: &str| -> Result<Vec<String>> {
        let mut statement = conn.prepare(&format!(
            "SELECT {key} FROM (SELECT * FROM {from} EXCEPT SELECT * FROM {without}) ORDER BY 1"
        ))?;
        let keys = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(keys)
    };
    let (stored, made) = (format!("temp.was_{table}"), format!("main.{table}"));
    let stale = keys(&stored, &made)?;
    let fresh = keys(&made, &stored)?;
    let mut add = |key: &String, problem: &str| {
        found.push(Mismatch { place: table.to_string(), key: key.clone(), problem: problem.to_string() });
    };
    for key in &fresh {
        let differs = stale.binary_search(key).is_ok();
        add(key, if differs { "differs from what the log says" } else { "is missing" });
    }
    for key in stale.iter().filter(|key| fresh.binary_search(key).is_err()) {
        add(key, "does not follow from the log");
    }
    Ok(())
}

fn file_damage(conn: &Connection) -> Result<Vec<Mismatch>> {
    let mut found = Vec::new();
    let mut statement = conn.prepare("PRAGMA integrity_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            found.push(Mismatch { place: "file".into(), key: line, problem: "the file is damaged".into() });
        }
    }
    Ok(found)
}

fn unreadable(conn: &Connection) -> Result<Vec<Mismatch>> {
    let mut found = Vec::new();
    let mut statement = conn.prepare(&format!("SELECT {} FROM log ORDER BY id", log::COLUMNS))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        match log::from_row(row) {
            Ok(_) => {}
            Err(StoreError::BadEntry { id, reason }) => {
                found.push(Mismatch { place: "log".into(), key: id, problem: reason });
            }
            Err(other) => return Err(other),
        }
    }
    Ok(found)
}
