//! How long an item takes: the user's own median, else the deck's target.

use super::named::Own;
use crate::content::Library;
use crate::error::Result;
use crate::model::{ItemId, Kind};
use crate::store::Store;

/// Attempts that the median looks at.
const RECENT: u32 = 9;

/// Minutes for an item that no deck has any more.
const UNKNOWN: u32 = 30;

/// Looks up minutes.
pub struct Minutes<'a> {
    library: &'a Library,
    own: &'a Own,
    store: &'a Store,
}

impl<'a> Minutes<'a> {
    /// Over the library and the items that only the store knows.
    pub fn new(library: &'a Library, own: &'a Own, store: &'a Store) -> Minutes<'a> {
        Minutes { library, own, store }
    }

    /// Minutes, at least 1. Cards take the deck's word: their seconds are too short to matter and too many to read.
    pub fn of(&self, id: &ItemId) -> Result<u32> {
        let item = self.library.get(id).or_else(|| self.own.get(id));
        if id.kind() == Kind::Card {
            return Ok(item.map_or(1, |item| item.minutes).max(1));
        }
        let mut seconds = self.store.recent_seconds(id, RECENT)?;
        seconds.sort_unstable();
        Ok(match seconds.get(seconds.len() / 2) {
            Some(median) => median.div_ceil(60),
            None => item.map_or(UNKNOWN, |item| item.minutes),
        }
        .max(1))
    }
}
