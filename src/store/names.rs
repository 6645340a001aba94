//! Items under their old and new names. Entries keep the name they were written with; an alias makes them count for the
//! new one. The table holds the last name of each chain.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::model::{Body, ItemId, Resolved};

use super::error::{Result, StoreError};
use super::log;

/// That `item` is a card, as the indexes over cards have it. The kind is the beginning of the id; `0` is the character
/// after `/`.
pub(super) const CARDS: &str = "item >= 'card/' AND item < 'card0'";
/// That `item` is none, as the index over sessions has it.
pub(super) const SESSIONS: &str = "(item < 'card/' OR item >= 'card0')";

/// The name of today: itself, if it was never renamed.
pub(super) fn current(conn: &Connection, item: &ItemId) -> Result<ItemId> {
    let target: Option<String> = conn
        .prepare_cached("SELECT target FROM aliases WHERE item = ?1")?
        .query_row([item.as_str()], |row| row.get(0))
        .optional()?;
    target.map_or_else(|| Ok(item.clone()), |target| parse(&target))
}

/// All names of an item: the one of today and those that lead to it.
pub(super) fn of(conn: &Connection, item: &ItemId) -> Result<Vec<ItemId>> {
    let mut statement = conn.prepare_cached("SELECT item FROM aliases WHERE target = ?1")?;
    let mut rows = statement.query([item.as_str()])?;
    let mut names = vec![item.clone()];
    while let Some(row) = rows.next()? {
        names.push(parse(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?);
    }
    Ok(names)
}

/// All names that entries were written with.
pub(super) fn all(conn: &Connection) -> Result<Vec<ItemId>> {
    let mut statement = conn.prepare_cached("SELECT DISTINCT item FROM subjects")?;
    let mut rows = statement.query([])?;
    let mut names = Vec::new();
    while let Some(row) = rows.next()? {
        names.push(parse(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?);
    }
    Ok(names)
}

/// Makes the table again from the log. Returns every name, old or new, whose meaning changed.
pub(super) fn rewrite(conn: &Connection) -> Result<BTreeSet<ItemId>> {
    let before = table(conn)?;
    let entries = log::of_kind(conn, "alias")?;
    let resolved = Resolved::of(&entries);
    let mut steps = BTreeMap::new();
    for entry in entries.iter().filter(|entry| resolved.is_live(&entry.id)) {
        if let Body::Alias { from, to } = &entry.body {
            // The latest says: where it closes a ring (going back to an old name), the new name's own step ends.
            if last(&steps, to) == from {
                steps.remove(to);
            }
            steps.insert(from.clone(), to.clone());
        }
    }
    let mut after = BTreeMap::new();
    for name in steps.keys() {
        let target = last(&steps, name);
        if target != name {
            after.insert(name.clone(), target.clone());
        }
    }
    conn.execute("DELETE FROM aliases", [])?;
    for (item, target) in &after {
        conn.execute(
            "INSERT INTO aliases (item, target) VALUES (?1, ?2)",
            params![item.as_str(), target.as_str()],
        )?;
    }
    let mut changed = BTreeSet::new();
    for name in before.keys().chain(after.keys()) {
        let (old, new) = (before.get(name), after.get(name));
        if old != new {
            changed.insert(name.clone());
            changed.extend(old.into_iter().chain(new).cloned());
        }
    }
    Ok(changed)
}

/// Follows a chain to its end; a ring, which cannot be made here, ends where it closes.
fn last<'a>(steps: &'a BTreeMap<ItemId, ItemId>, name: &'a ItemId) -> &'a ItemId {
    let mut seen = BTreeSet::new();
    let mut current = name;
    while let Some(next) = steps.get(current) {
        if !seen.insert(current) {
            break;
        }
        current = next;
    }
    current
}

fn table(conn: &Connection) -> Result<BTreeMap<ItemId, ItemId>> {
    let mut statement = conn.prepare_cached("SELECT item, target FROM aliases")?;
    let mut rows = statement.query([])?;
    let mut table = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let text = |index| row.get_ref(index)?.as_str().map_err(rusqlite::Error::from);
        table.insert(parse(text(0)?)?, parse(text(1)?)?);
    }
    Ok(table)
}

/// An item id from a column of a row.
pub(super) fn at(row: &Row<'_>, index: usize) -> Result<ItemId> {
    parse(row.get_ref(index)?.as_str().map_err(rusqlite::Error::from)?)
}

/// An item id from a column's text.
pub(super) fn parse(text: &str) -> Result<ItemId> {
    text.parse().map_err(|reason| StoreError::BadEntry { id: text.to_string(), reason })
}
