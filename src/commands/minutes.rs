//! How long an item takes: the user's own median, else the deck's target.

use std::collections::BTreeMap;

use super::named::Items;
use crate::content::library::CARD_MINUTES;
use crate::error::Result;
use crate::model::{ItemId, Kind};

/// Minutes for an item that no deck has any more.
const UNKNOWN: u32 = 30;

/// Looks up minutes.
#[derive(Debug, Clone, Copy)]
pub struct Minutes<'a> {
    items: Items<'a>,
    usual: &'a BTreeMap<ItemId, Option<u32>>,
}

impl<'a> Minutes<'a> {
    /// Over all items and the usual seconds of the practised ones, [`crate::store::Store::usual_seconds`].
    pub fn new(items: Items<'a>, usual: &'a BTreeMap<ItemId, Option<u32>>) -> Minutes<'a> {
        Minutes { items, usual }
    }

    /// Minutes, at least 1. All cards take the same: their seconds are too short to matter and too many to read.
    pub fn of(&self, id: &ItemId) -> Result<u32> {
        if id.kind() == Kind::Card {
            return Ok(CARD_MINUTES);
        }
        Ok(match self.usual.get(id) {
            Some(Some(seconds)) => seconds.div_ceil(60),
            _ => self.items.get(id)?.map_or(UNKNOWN, |item| item.minutes),
        }
        .max(1))
    }
}
