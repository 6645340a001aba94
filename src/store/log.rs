//! Rows of the log: how an entry becomes one, how it is read back, what it is about. It writes no projection.

use rusqlite::{Connection, OptionalExtension, Row, Rows, params};

use crate::model::attempt::LONGEST_TEXT;
use crate::model::{Body, EntryId, ItemId, LogEntry};

use super::error::{Result, StoreError};

/// What an entry is about: items by their names, or another entry.
pub(super) struct Links<'a> {
    pub items: Vec<&'a ItemId>,
    pub target: Option<&'a EntryId>,
}

pub(super) fn links(body: &Body) -> Links<'_> {
    let (items, target) = match body {
        Body::Attempt(attempt) => {
            let mut items = vec![&attempt.item];
            items.extend(attempt.stands_for.as_ref().filter(|item| **item != attempt.item));
            (items, None)
        }
        Body::Reveal { item, .. }
        | Body::Repeat { item, .. }
        | Body::Card { item, .. }
        | Body::External { item, .. } => (vec![item], None),
        Body::Score(scored) => (Vec::new(), Some(&scored.attempt)),
        Body::Amend { attempt, .. } => (Vec::new(), Some(attempt)),
        Body::Void { entry } => (Vec::new(), Some(entry)),
        Body::Tick { .. } | Body::Plan(_) | Body::Setting(_) | Body::Alias { .. } => (Vec::new(), None),
    };
    Links { items, target }
}

/// Cuts what would be too long for the log, at a character's border.
pub(super) fn cut(mut body: Body) -> Body {
    if let Body::Attempt(attempt) = &mut body
        && let Some(text) = &mut attempt.text
        && text.len() > LONGEST_TEXT
    {
        let end = (0..=LONGEST_TEXT).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        text.truncate(end);
    }
    body
}

/// Writes one row and its subjects. `Ok(false)`: the very same entry is there already.
pub(super) fn insert(conn: &Connection, entry: &LogEntry) -> Result<bool> {
    let body = body_text(entry)?;
    let links = links(&entry.body);
    let written = conn
        .prepare_cached(
            "INSERT INTO log (id, machine, kind, at, body, target) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (id) DO NOTHING",
        )?
        .execute(params![
            entry.id.as_str(),
            entry.machine,
            entry.body.kind(),
            entry.at.to_string(),
            body,
            links.target.map(EntryId::as_str),
        ])?;
    if written == 0 {
        return match get(conn, &entry.id)? {
            Some(known) if known == *entry => Ok(false),
            _ => Err(StoreError::Conflict(entry.id.clone())),
        };
    }
    insert_subjects(conn, entry)?;
    Ok(true)
}

/// Writes down which items an entry is about.
pub(super) fn insert_subjects(conn: &Connection, entry: &LogEntry) -> Result<()> {
    let mut insert =
        conn.prepare_cached("INSERT INTO subjects (item, entry) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
    for item in links(&entry.body).items {
        insert.execute(params![item.as_str(), entry.id.as_str()])?;
    }
    Ok(())
}

/// The body as JSON. What would not come back the same (an instant outside the calendar, a day outside the years 1 to
/// 9999, whose text would not sort) is refused.
fn body_text(entry: &LogEntry) -> Result<String> {
    let bad = |reason: String| StoreError::BadEntry { id: entry.id.to_string(), reason };
    let mut tagged = serde_json::to_value(&entry.body).map_err(|error| bad(error.to_string()))?;
    let body = tagged.get_mut("body").map(serde_json::Value::take).unwrap_or_default();
    if day_of(&entry.body).is_some_and(|day| day.len() != 10) {
        return Err(bad("its day is outside the years 1 to 9999".into()));
    }
    let text = body.to_string();
    let back = decode(entry.id.as_str(), &entry.machine, entry.body.kind(), &entry.at.to_string(), &text);
    match back {
        Ok(back) if back == *entry => Ok(text),
        Ok(_) => Err(bad("it would not be read back as it is".into())),
        Err(error) => Err(error),
    }
}

fn day_of(body: &Body) -> Option<String> {
    match body {
        Body::Attempt(attempt) => Some(attempt.day.to_string()),
        Body::Reveal { day, .. } | Body::Repeat { day, .. } | Body::Card { day, .. } => Some(day.to_string()),
        _ => None,
    }
}

/// The columns that [`from_row`] reads, of table `log`.
pub(super) const COLUMNS: &str = "log.id, log.machine, log.kind, log.at, log.body";

/// The same without the solution or notes of attempts, which no fold reads.
pub(super) const COLUMNS_WITHOUT_TEXT: &str = "log.id, log.machine, log.kind, log.at,
    CASE log.kind WHEN 'attempt' THEN json_remove(log.body, '$.text') ELSE log.body END";

/// Reads an entry from the first columns of a row.
pub(super) fn from_row(row: &Row<'_>) -> Result<LogEntry> {
    let text = |index: usize| row.get_ref(index)?.as_str().map_err(rusqlite::Error::from);
    decode(text(0)?, text(1)?, text(2)?, text(3)?, text(4)?)
}

fn decode(id: &str, machine: &str, kind: &str, at: &str, body: &str) -> Result<LogEntry> {
    let bad = |reason: String| StoreError::BadEntry { id: id.to_string(), reason };
    let kind = serde_json::Value::from(kind);
    let tagged = format!("{{\"kind\":{kind},\"body\":{body}}}");
    Ok(LogEntry {
        id: EntryId::from_text(id),
        machine: machine.to_string(),
        at: at.parse().map_err(bad)?,
        body: serde_json::from_str(&tagged).map_err(|error| bad(error.to_string()))?,
    })
}

/// One entry by its id.
pub(super) fn get(conn: &Connection, id: &EntryId) -> Result<Option<LogEntry>> {
    let mut statement = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM log WHERE id = ?1"))?;
    let mut rows = statement.query([id.as_str()])?;
    rows.next()?.map(from_row).transpose()
}

/// The entry with the greatest id.
pub(super) fn last_id(conn: &Connection) -> Result<Option<EntryId>> {
    let id: Option<Option<String>> =
        conn.prepare_cached("SELECT max(id) FROM log")?.query_row([], |row| row.get(0)).optional()?;
    Ok(id.flatten().map(|id| EntryId::from_text(&id)))
}

/// All entries about these items, with the corrections of these entries and the corrections of those, in id order,
/// without texts.
pub(super) fn about(conn: &Connection, items: &[ItemId]) -> Result<Vec<LogEntry>> {
    let names = serde_json::Value::from(items.iter().map(ItemId::as_str).collect::<Vec<_>>());
    let mut statement = conn.prepare_cached(&format!(
        "WITH RECURSIVE related (id) AS (
             SELECT entry FROM subjects WHERE item IN (SELECT value FROM json_each(?1))
             UNION
             SELECT log.id FROM related CROSS JOIN log ON log.target = related.id
         )
         SELECT {COLUMNS_WITHOUT_TEXT} FROM related CROSS JOIN log ON log.id = related.id ORDER BY log.id"
    ))?;
    collect(&mut statement.query([names.to_string()])?)
}

/// What corrects an entry, and what corrects those, in id order; the entry itself is not among them.
pub(super) fn corrections(conn: &Connection, id: &EntryId) -> Result<Vec<LogEntry>> {
    let mut statement = conn.prepare_cached(&format!(
        "WITH RECURSIVE related (id) AS (
             SELECT id FROM log WHERE target = ?1
             UNION
             SELECT log.id FROM related CROSS JOIN log ON log.target = related.id
         )
         SELECT {COLUMNS} FROM related CROSS JOIN log ON log.id = related.id ORDER BY log.id"
    ))?;
    collect(&mut statement.query([id.as_str()])?)
}

fn collect(rows: &mut Rows<'_>) -> Result<Vec<LogEntry>> {
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(from_row(row)?);
    }
    Ok(entries)
}

/// All entries of a kind other than `attempt`, with what corrects them, in id order.
pub(super) fn of_kind(conn: &Connection, kind: &str) -> Result<Vec<LogEntry>> {
    let mut statement = conn.prepare_cached(&format!(
        "WITH RECURSIVE related (id) AS (
             SELECT id FROM log WHERE kind = ?1 AND kind <> 'attempt'
             UNION
             SELECT log.id FROM related CROSS JOIN log ON log.target = related.id
         )
         SELECT {COLUMNS} FROM related CROSS JOIN log ON log.id = related.id ORDER BY log.id"
    ))?;
    collect(&mut statement.query([kind])?)
}

/// The entry at the end of a chain of corrections: itself, if it corrects none. `None` while it is not in the log.
pub(super) fn root(conn: &Connection, entry: &LogEntry) -> Result<Option<LogEntry>> {
    let mut current = entry.clone();
    // A chain in a foreign log may be a ring; nothing real is this deep.
    for _ in 0..1000 {
        let Some(target) = links(&current.body).target else { return Ok(Some(current)) };
        match get(conn, target)? {
            Some(next) => current = next,
            None => return Ok(None),
        }
    }
    Ok(None)
}
