//! The items that only the log makes: cards of the user's own, and what was practised elsewhere. Asked for by id, by
//! name, or a few at a time in id order.

use rusqlite::{Params, Row, params};

use crate::model::{Day, ItemId};

use super::error::Result;
use super::names;
use super::open::Store;
use super::rollups::day_at;

/// A card of the user's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnCard {
    /// Its id.
    pub item: ItemId,
    /// The question.
    pub front: String,
    /// The answer.
    pub back: String,
    /// The day it was made.
    pub day: Day,
    /// The item whose mistake it comes from.
    pub from: Option<ItemId>,
}

/// An item practised elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct External {
    /// Its id.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// Where it is.
    pub link: Option<String>,
}

const CARDS: &str = "SELECT item, front, back, day, source FROM cards";
const EXTERNALS: &str = "SELECT item, title, link FROM externals";

/// A name as people type it: the whole id, or what stands behind the kind, or behind the deck.
const BY_NAME: &str =
    "item = ?1 OR substr(item, instr(item, '/') + 1) = ?1 OR substr(item, instr(item, '.') + 1) = ?1";

impl Store {
    /// The user's own cards, by id.
    pub fn own_cards(&self) -> Result<Vec<OwnCard>> {
        self.own_cards_after("", usize::MAX)
    }

    /// Some of the user's own cards, by id: those whose id comes after this text, at most so many.
    pub fn own_cards_after(&self, after: &str, limit: usize) -> Result<Vec<OwnCard>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.all(&format!("{CARDS} WHERE item > ?1 ORDER BY item LIMIT ?2"), params![after, limit], read_card)
    }

    /// A card of the user's own.
    pub fn own_card(&self, item: &ItemId) -> Result<Option<OwnCard>> {
        Ok(self.all(&format!("{CARDS} WHERE item = ?1"), [item.as_str()], read_card)?.pop())
    }

    /// The user's own cards of a name, by id: `card/mine.heap`, `mine.heap` or `heap`.
    pub fn own_cards_named(&self, name: &str) -> Result<Vec<OwnCard>> {
        self.all(&format!("{CARDS} WHERE {BY_NAME} ORDER BY item"), params![name], read_card)
    }

    /// Items practised elsewhere, by id.
    pub fn externals(&self) -> Result<Vec<External>> {
        self.externals_after("", usize::MAX)
    }

    /// Some of the items practised elsewhere; as for cards.
    pub fn externals_after(&self, after: &str, limit: usize) -> Result<Vec<External>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let sql = format!("{EXTERNALS} WHERE item > ?1 ORDER BY item LIMIT ?2");
        self.all(&sql, params![after, limit], read_external)
    }

    /// An item practised elsewhere.
    pub fn external(&self, item: &ItemId) -> Result<Option<External>> {
        Ok(self.all(&format!("{EXTERNALS} WHERE item = ?1"), [item.as_str()], read_external)?.pop())
    }

    /// The items practised elsewhere of a name, by id; as for cards.
    pub fn externals_named(&self, name: &str) -> Result<Vec<External>> {
        self.all(&format!("{EXTERNALS} WHERE {BY_NAME} ORDER BY item"), params![name], read_external)
    }

    /// Every row of a question.
    pub(super) fn all<T>(
        &self,
        sql: &str,
        values: impl Params,
        read: impl Fn(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(values)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(row)?);
        }
        Ok(found)
    }
}

fn read_card(row: &Row<'_>) -> Result<OwnCard> {
    let from: Option<String> = row.get(4)?;
    Ok(OwnCard {
        item: names::at(row, 0)?,
        front: row.get(1)?,
        back: row.get(2)?,
        day: day_at(row, 3)?,
        from: from.map(|from| names::parse(&from)).transpose()?,
    })
}

fn read_external(row: &Row<'_>) -> Result<External> {
    Ok(External { item: names::at(row, 0)?, title: row.get(1)?, link: row.get(2)? })
}
