//! Which item was meant: one of the library, a card of the user's own, or one from elsewhere; under an old name or a new
//! one. It reads; what to do about an unknown name is the command's business.

use std::collections::HashMap;

use crate::content::{Item, Library, Miss};
use crate::error::Result;
use crate::model::{ItemId, Kind};
use crate::store::{External, Store};

/// The deck of items practised elsewhere.
pub const ELSEWHERE: &str = "elsewhere";

/// Minutes set down for an item from elsewhere, which has no target of its own.
const MINUTES_ELSEWHERE: u32 = 30;

/// An item that was typed, found. `Err(miss)` inside: nothing has this name.
///
/// # Errors
/// The store cannot be read.
pub fn find(
    library: &Library,
    store: &Store,
    text: &str,
    kind: Option<Kind>,
) -> Result<std::result::Result<Item, Miss>> {
    let name = text.trim().to_lowercase();
    if let Ok(id) = name.parse::<ItemId>() {
        let id = store.current_name(&id)?;
        if let Some(item) = library.get(&id) {
            return Ok(Ok(item.clone()));
        }
    }
    let own = Own::read(store)?;
    let own = own.items();
    let fits = |item: &&Item| kind.is_none_or(|kind| item.kind == kind);
    let is_named = |item: &&Item| item.id.as_str() == name || item.id.name() == name;
    if let Some(item) = own.iter().filter(fits).find(is_named) {
        return Ok(Ok(item.clone()));
    }
    let miss = match library.find(text, kind) {
        Ok(item) => return Ok(Ok(item.clone())),
        Err(miss) => miss,
    };
    let by_slug = |item: &&Item| item.id.name().split_once('.').is_some_and(|(_, slug)| slug == name);
    Ok(own.iter().filter(fits).find(by_slug).cloned().ok_or(miss))
}

/// The items that only the store knows.
#[derive(Debug, Default)]
pub struct Own {
    items: Vec<Item>,
    positions: HashMap<ItemId, usize>,
}

impl Own {
    /// The user's own cards, then what was practised elsewhere, each by id.
    pub fn read(store: &Store) -> Result<Own> {
        let mut items = Vec::new();
        for card in store.own_cards()? {
            let deck = card.item.deck().unwrap_or("mine").to_string();
            items.push(Item::new(card.item, card.front, deck, 1));
        }
        items.extend(store.externals()?.into_iter().map(from_elsewhere));
        let positions = items.iter().enumerate().map(|(n, item)| (item.id.clone(), n)).collect();
        Ok(Own { items, positions })
    }

    /// All of them.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// One by its id.
    pub fn get(&self, id: &ItemId) -> Option<&Item> {
        self.items.get(*self.positions.get(id)?)
    }
}

/// An item from elsewhere as the catalogue shows it.
pub fn from_elsewhere(external: External) -> Item {
    Item::new(external.item, external.title, ELSEWHERE, MINUTES_ELSEWHERE)
}

/// What the catalogue knows of an item that the log speaks of; its id, where the item is gone.
pub fn title_of(library: &Library, own: &Own, id: &ItemId) -> String {
    library.get(id).or_else(|| own.get(id)).map_or_else(|| id.to_string(), |item| item.title.clone())
}
