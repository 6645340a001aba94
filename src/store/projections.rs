//! What is made from the log: attempts with their scores, schedules, figures, cards, settings, names. One function brings
//! the touched part up to date, and the whole is made again by touching everything. It never changes the log.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};

use crate::model::{Attempt, Body, EntryId, ItemId, Kind, LogEntry, Resolved, Schedule};

use super::error::Result;
use super::figures;
use super::log;
use super::names;

/// How an item's entries give its schedule.
pub type FoldFn<'a> = dyn Fn(&ItemId, &[LogEntry]) -> Option<Schedule> + 'a;

/// What a change of the log may have changed elsewhere.
#[derive(Debug, Default)]
pub(super) struct Touched {
    /// Items by the names in the entries, with the attempts to write again.
    items: BTreeMap<ItemId, BTreeSet<EntryId>>,
    settings: bool,
    aliases: bool,
}

impl Touched {
    /// Marks what an entry changes that corrects no other.
    pub fn add(&mut self, entry: &LogEntry) {
        for item in log::links(&entry.body).items {
            self.items.entry(item.clone()).or_default().insert(entry.id.clone());
        }
        match &entry.body {
            Body::Setting(_) => self.settings = true,
            Body::Alias { .. } => self.aliases = true,
            _ => {}
        }
    }
}

/// The figures to make again once all attempts are written.
#[derive(Debug, Default)]
struct Rollups {
    items: BTreeSet<ItemId>,
    days: BTreeSet<(String, String)>,
}

/// Which attempts of an item to write again.
enum Which<'a> {
    All,
    These(&'a BTreeSet<EntryId>),
}

/// Brings the touched projections up to date.
pub(super) fn bring_up_to_date(conn: &Connection, touched: Touched, fold: &FoldFn<'_>) -> Result<()> {
    if touched.settings {
        write_settings(conn)?;
    }
    let renamed = if touched.aliases { names::rewrite(conn)? } else { BTreeSet::new() };
    let mut rollups = Rollups::default();
    let mut done = BTreeSet::new();
    // An item whose names changed is made from the start: rows of the old name move, or come back.
    for item in &renamed {
        let item = names::current(conn, item)?;
        if done.insert(item.clone()) {
            project(conn, &item, &Which::All, fold, &mut rollups)?;
        }
    }
    for old in renamed.iter().filter(|name| !done.contains(*name)) {
        forget(conn, old)?;
    }
    let mut items: BTreeMap<ItemId, BTreeSet<EntryId>> = BTreeMap::new();
    for (name, entries) in touched.items {
        items.entry(names::current(conn, &name)?).or_default().extend(entries);
    }
    for (item, entries) in items.iter().filter(|(item, _)| !done.contains(*item)) {
        project(conn, item, &Which::These(entries), fold, &mut rollups)?;
    }
    // Only now: until all rows stand under their names, a figure would count some of them twice or not at all.
    for item in &rollups.items {
        figures::write_tally(conn, item)?;
    }
    for (day, kind) in &rollups.days {
        figures::write_day(conn, day, kind)?;
    }
    Ok(())
}

/// Makes every projection again from the log, inside the caller's transaction.
pub(super) fn rebuild(conn: &Connection, fold: &FoldFn<'_>) -> Result<()> {
    conn.execute_batch(
        "DELETE FROM attempts; DELETE FROM schedules; DELETE FROM daily; DELETE FROM tallies; DELETE FROM cards;
         DELETE FROM externals; DELETE FROM settings; DELETE FROM aliases; DELETE FROM subjects;",
    )?;
    let mut statement =
        conn.prepare(&format!("SELECT {} FROM log ORDER BY id", log::COLUMNS_WITHOUT_TEXT))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        log::insert_subjects(conn, &log::from_row(row)?)?;
    }
    write_settings(conn)?;
    names::rewrite(conn)?;
    let mut items = BTreeSet::new();
    for name in names::all(conn)? {
        items.insert(names::current(conn, &name)?);
    }
    for item in items {
        project(conn, &item, &Which::All, fold, &mut Rollups::default())?;
        figures::write_tally(conn, &item)?;
    }
    figures::write_all_days(conn)
}

/// Makes the rows of one item, under its name of today. Adds the figures that must be made again.
fn project(
    conn: &Connection,
    item: &ItemId,
    which: &Which<'_>,
    fold: &FoldFn<'_>,
    rollups: &mut Rollups,
) -> Result<()> {
    let own_names = names::of(conn, item)?;
    let entries = log::about(conn, &own_names)?;
    let resolved = Resolved::of(&entries);
    for entry in &entries {
        let Body::Attempt(attempt) = &entry.body else { continue };
        let wanted = match which {
            Which::All => true,
            Which::These(ids) => ids.contains(&entry.id),
        };
        // An attempt that only stands for this item has its row under its own.
        if wanted && own_names.contains(&attempt.item) {
            write_attempt(conn, item, entry, attempt, &resolved, rollups)?;
        }
    }
    write_schedule(conn, item, fold(item, &entries).as_ref())?;
    rollups.items.insert(item.clone());
    write_card(conn, item, &entries, &resolved)?;
    write_external(conn, item, &entries, &resolved)
}

/// Removes the rows under a name that is no longer used.
fn forget(conn: &Connection, name: &ItemId) -> Result<()> {
    for table in ["schedules", "tallies", "cards", "externals"] {
        conn.prepare_cached(&format!("DELETE FROM {table} WHERE item = ?1"))?.execute([name.as_str()])?;
    }
    Ok(())
}

fn write_attempt(
    conn: &Connection,
    item: &ItemId,
    entry: &LogEntry,
    attempt: &Attempt,
    resolved: &Resolved<'_>,
    rollups: &mut Rollups,
) -> Result<()> {
    let (id, kind) = (entry.id.as_str(), item.kind().as_str());
    let before: Vec<String> = conn
        .prepare_cached("SELECT kind FROM attempts WHERE id = ?1")?
        .query_map([id], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for kind in before.into_iter().chain([kind.to_string()]) {
        rollups.days.insert((attempt.day.to_string(), kind));
    }
    let cause = resolved.debrief(&entry.id).and_then(|scored| scored.cause).map(serde_json::to_value);
    let cause = cause.and_then(|value| value.ok()?.as_str().map(str::to_string));
    let bounds = resolved.bounds(&entry.id, attempt);
    conn.prepare_cached(
        "INSERT OR REPLACE INTO attempts (id, item, kind, started_at, day, seconds, mode, predicted, low, high, score,
             cause, session, voided, amended, debriefed, cram, abandoned, simulated)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
    )?
    .execute(params![
        id,
        item.as_str(),
        kind,
        attempt.started_at.utc_millis,
        attempt.day.to_string(),
        resolved.seconds(&entry.id, attempt),
        attempt.mode.as_str(),
        attempt.predicted.map(|score| score.get()),
        bounds.map(|bounds| bounds.low.get()),
        bounds.map(|bounds| bounds.high.get()),
        resolved.score(&entry.id, attempt).map(|score| score.get()),
        cause,
        attempt.session,
        !resolved.is_live(&entry.id),
        resolved.amendment(&entry.id).is_some(),
        resolved.debrief(&entry.id).is_some(),
        attempt.cram,
        attempt.abandoned,
        attempt.simulated,
    ])?;
    Ok(())
}

fn write_schedule(conn: &Connection, item: &ItemId, schedule: Option<&Schedule>) -> Result<()> {
    let Some(schedule) = schedule else {
        conn.prepare_cached("DELETE FROM schedules WHERE item = ?1")?.execute([item.as_str()])?;
        return Ok(());
    };
    conn.prepare_cached(
        "INSERT OR REPLACE INTO schedules (item, algorithm, due, interval_days, last_day, state)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        item.as_str(),
        schedule.algorithm,
        schedule.due.to_string(),
        schedule.interval_days,
        schedule.last_day.to_string(),
        serde_json::json!(schedule).to_string(),
    ])?;
    Ok(())
}

fn write_card(conn: &Connection, item: &ItemId, entries: &[LogEntry], resolved: &Resolved<'_>) -> Result<()> {
    if item.kind() != Kind::Card {
        return Ok(());
    }
    let latest = entries.iter().rev().filter(|entry| resolved.is_live(&entry.id)).find_map(|entry| {
        match &entry.body {
            Body::Card { front, back, day, from, .. } => Some((front, back, day, from)),
            _ => None,
        }
    });
    let Some((front, back, day, from)) = latest else {
        conn.prepare_cached("DELETE FROM cards WHERE item = ?1")?.execute([item.as_str()])?;
        return Ok(());
    };
    conn.prepare_cached(
        "INSERT OR REPLACE INTO cards (item, front, back, day, source) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![item.as_str(), front, back, day.to_string(), from.as_ref().map(ItemId::as_str)])?;
    Ok(())
}

fn write_external(
    conn: &Connection,
    item: &ItemId,
    entries: &[LogEntry],
    resolved: &Resolved<'_>,
) -> Result<()> {
    let latest = entries.iter().rev().filter(|entry| resolved.is_live(&entry.id)).find_map(|entry| {
        match &entry.body {
            Body::External { title, link, .. } => Some((title, link)),
            _ => None,
        }
    });
    let Some((title, link)) = latest else {
        conn.prepare_cached("DELETE FROM externals WHERE item = ?1")?.execute([item.as_str()])?;
        return Ok(());
    };
    conn.prepare_cached("INSERT OR REPLACE INTO externals (item, title, link) VALUES (?1, ?2, ?3)")?
        .execute(params![item.as_str(), title, link])?;
    Ok(())
}

/// The latest value of each setting.
fn write_settings(conn: &Connection) -> Result<()> {
    let entries = log::of_kind(conn, "setting")?;
    let resolved = Resolved::of(&entries);
    let mut latest = BTreeMap::new();
    for entry in entries.iter().filter(|entry| resolved.is_live(&entry.id)) {
        if let Body::Setting(setting) = &entry.body {
            let value = serde_json::json!(setting);
            let name = value.get("name").and_then(|name| name.as_str()).unwrap_or_default().to_string();
            latest.insert(name, value.to_string());
        }
    }
    conn.execute("DELETE FROM settings", [])?;
    for (name, value) in latest {
        conn.execute("INSERT INTO settings (name, value) VALUES (?1, ?2)", params![name, value])?;
    }
    Ok(())
}
