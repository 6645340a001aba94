//! The cache of users' parsed files, by path, size and time of change; the cards of a deck are rows of their own, so that
//! a deck of 100,000 is not read to show one. A cache only: losing it costs a parse.

use rusqlite::{OptionalExtension, Row, params};

use crate::model::ItemId;

use super::error::Result;
use super::names;
use super::open::Store;

/// What tells one version of a file from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileStamp {
    /// Bytes.
    pub size: u64,
    /// Nanoseconds since 1970 of the last change.
    pub mtime: i64,
}

/// A file to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedFile {
    /// Its path, whole.
    pub path: String,
    /// Its version.
    pub stamp: FileStamp,
    /// What was read in it.
    pub json: String,
    /// Its cards, in order, where they are kept one by one.
    pub cards: Vec<DeckCard>,
}

/// A card of a deck, as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeckCard {
    /// Its id.
    pub item: ItemId,
    /// The first line of its front.
    pub title: String,
}

impl Store {
    /// What is kept of a file, if the file is still the same: the file's number for the questions below, and the JSON.
    pub fn catalogued(&self, path: &str, stamp: FileStamp) -> Result<Option<(i64, String)>> {
        Ok(self
            .conn
            .prepare_cached("SELECT id, json FROM catalogue WHERE path = ?1 AND size = ?2 AND mtime = ?3")?
            .query_row(params![path, stamp.size as i64, stamp.mtime], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    }

    /// Keeps some files in place of their earlier versions, in one transaction; gives their numbers.
    pub fn catalogue(&mut self, files: &[ParsedFile]) -> Result<Vec<i64>> {
        let tx = self.write()?;
        let mut numbers = Vec::with_capacity(files.len());
        for file in files {
            // its cards go with it
            tx.prepare_cached("DELETE FROM catalogue WHERE path = ?1")?.execute([&file.path])?;
            tx.prepare_cached("INSERT INTO catalogue (path, size, mtime, json) VALUES (?1, ?2, ?3, ?4)")?
                .execute(params![file.path, file.stamp.size as i64, file.stamp.mtime, file.json])?;
            let number = tx.last_insert_rowid();
            let mut insert = tx.prepare_cached(
                "INSERT INTO deck_cards (file, position, item, title, fresh)
                 VALUES (?1, ?2, ?3, ?4, NOT EXISTS (SELECT 1 FROM schedules WHERE item = ?3))",
            )?;
            for (position, card) in file.cards.iter().enumerate() {
                insert.execute(params![number, position as i64, card.item.as_str(), card.title])?;
            }
            numbers.push(number);
        }
        tx.commit()?;
        Ok(numbers)
    }

    /// A card of a file.
    pub fn deck_card(&self, file: i64, item: &ItemId) -> Result<Option<DeckCard>> {
        let sql = "SELECT item, title FROM deck_cards WHERE item = ?2 AND file = ?1";
        Ok(self.all(sql, params![file, item.as_str()], read_card)?.pop())
    }

    /// Up to `limit` cards of a file, in its order, from a place on.
    pub fn deck_cards(&self, file: i64, from: usize, limit: usize) -> Result<Vec<DeckCard>> {
        let sql = "SELECT item, title FROM deck_cards WHERE file = ?1 AND position >= ?2 ORDER BY position LIMIT ?3";
        self.all(sql, params![file, whole(from), whole(limit)], read_card)
    }

    /// Up to `limit` cards of a file that have no schedule, in its order.
    pub fn fresh_deck_cards(&self, file: i64, limit: usize) -> Result<Vec<DeckCard>> {
        let sql = "SELECT item, title FROM deck_cards INDEXED BY deck_cards_fresh
             WHERE file = ?1 AND fresh = 1 ORDER BY position LIMIT ?2";
        self.all(sql, params![file, whole(limit)], read_card)
    }

    /// The paths kept, in order.
    pub fn catalogued_paths(&self) -> Result<Vec<String>> {
        self.all("SELECT path FROM catalogue ORDER BY path", [], |row| Ok(row.get(0)?))
    }

    /// Forgets files that are gone.
    pub fn uncatalogue(&mut self, paths: &[String]) -> Result<()> {
        let tx = self.write()?;
        for path in paths {
            tx.prepare_cached("DELETE FROM catalogue WHERE path = ?1")?.execute([path])?;
        }
        Ok(tx.commit()?)
    }
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn read_card(row: &Row<'_>) -> Result<DeckCard> {
    Ok(DeckCard { item: names::at(row, 0)?, title: row.get(1)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Body;
    use crate::store::fixtures::{append, fold, item, practised, store};

    fn file(stamp: FileStamp, json: &str, cards: &[&str]) -> ParsedFile {
        let card = |name: &&str| DeckCard { item: item(name), title: format!("What is {name}?") };
        ParsedFile {
            path: "a.json".into(),
            stamp,
            json: json.into(),
            cards: cards.iter().map(card).collect(),
        }
    }

    fn fresh(store: &Store, number: i64) -> Vec<String> {
        store.fresh_deck_cards(number, 9).unwrap().into_iter().map(|card| card.item.to_string()).collect()
    }

    #[test]
    fn a_file_is_kept_while_size_and_time_are_the_same() {
        let mut store = store();
        let stamp = FileStamp { size: 10, mtime: 77 };
        let numbers = store.catalogue(&[file(stamp, "[1]", &[])]).unwrap();
        assert_eq!(store.catalogued("a.json", stamp).unwrap(), Some((numbers[0], "[1]".into())));
        assert_eq!(store.catalogued("a.json", FileStamp { size: 11, ..stamp }).unwrap(), None);
        assert_eq!(store.catalogued("a.json", FileStamp { mtime: 78, ..stamp }).unwrap(), None);
        assert_eq!(store.catalogued_paths().unwrap(), ["a.json"]);
        store.uncatalogue(&["a.json".into()]).unwrap();
        assert_eq!(store.catalogued("a.json", stamp).unwrap(), None);
    }

    #[test]
    fn a_new_version_of_a_file_takes_the_place_of_all_its_cards() {
        let mut store = store();
        let stamp = FileStamp { size: 10, mtime: 77 };
        let first = store.catalogue(&[file(stamp, "1", &["card/d.a", "card/d.b", "card/d.c"])]).unwrap()[0];
        assert_eq!(store.deck_cards(first, 1, 1).unwrap()[0].item, item("card/d.b"));
        let second = store.catalogue(&[file(stamp, "2", &["card/d.c", "card/d.a"])]).unwrap()[0];
        let all = store.deck_cards(second, 0, 9).unwrap();
        assert_eq!(all.iter().map(|card| card.item.as_str()).collect::<Vec<_>>(), ["card/d.c", "card/d.a"]);
        assert_eq!(store.deck_card(second, &item("card/d.b")).unwrap(), None);
        assert_eq!(store.deck_card(second, &item("card/d.a")).unwrap().unwrap().title, "What is card/d.a?");
        store.uncatalogue(&["a.json".into()]).unwrap();
        assert_eq!(store.deck_cards(second, 0, 9).unwrap(), []);
    }

    #[test]
    fn a_card_is_fresh_until_it_has_a_schedule_and_again_when_that_is_gone() {
        let mut store = store();
        append(&mut store, 1, &[practised("card/d.b", 1, 4)]);
        let stamp = FileStamp { size: 10, mtime: 77 };
        let names = ["card/d.a", "card/d.b", "card/d.c"];
        let number = store.catalogue(&[file(stamp, "1", &names)]).unwrap()[0];
        assert_eq!(fresh(&store, number), ["card/d.a", "card/d.c"]);
        let ids = append(&mut store, 2, &[practised("card/d.a", 2, 4)]);
        assert_eq!(fresh(&store, number), ["card/d.c"]);
        append(&mut store, 3, &[practised("card/d.a", 3, 5)]);
        assert_eq!(fresh(&store, number), ["card/d.c"]);
        store.rebuild_projections(&fold).unwrap();
        assert_eq!(fresh(&store, number), ["card/d.c"]);
        let second = store.attempts(&item("card/d.a")).unwrap()[0].id.clone();
        append(&mut store, 4, &[Body::Void { entry: ids[0].clone() }, Body::Void { entry: second }]);
        assert_eq!(fresh(&store, number), ["card/d.a", "card/d.c"]);
    }
}
