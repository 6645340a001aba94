//! How long an item takes: the user's own median, else the deck's target.

use std::collections::BTreeMap;

use super::named::Items;
use crate::content::library::CARD_MINUTES;
use crate::error::Result;
use crate::model::{ItemId, Kind};
use crate::store::Store;

/// Minutes for an item that no deck has any more.
const UNKNOWN: u32 = 30;

/// Looks up minutes.
#[derive(Debug)]
pub struct Minutes<'a> {
    items: Items<'a>,
    usual: BTreeMap<ItemId, u32>,
}

impl<'a> Minutes<'a> {
    /// Over the library and the items that only the store knows.
    pub fn new(items: Items<'a>, store: &Store) -> Result<Minutes<'a>> {
        Ok(Minutes { items, usual: store.usual_seconds()? })
    }

    /// Minutes, at least 1. All cards take the same: their seconds are too short to matter and too many to read.
    pub fn of(&self, id: &ItemId) -> Result<u32> {
        if id.kind() == Kind::Card {
            return Ok(CARD_MINUTES);
        }
        Ok(match self.usual.get(id) {
            Some(seconds) => seconds.div_ceil(60),
            None => self.items.get(id)?.map_or(UNKNOWN, |item| item.minutes),
        }
        .max(1))
    }
}
