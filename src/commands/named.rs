//! Which item was meant: one of the library, a card of a user's deck, a card of the user's own, or one from elsewhere;
//! under an old name or a new one. It reads; what to do about an unknown name is the command's business.
//!
//! Only the library is in memory. The rest may be 100,000 cards and is asked for by key, or a few at a time.

use crate::content::library::{Shelf, ShelvedCard};
use crate::content::{Item, Library, Miss};
use crate::error::Result;
use crate::model::{ItemId, Kind};
use crate::store::{DeckCard, External, OwnCard, Store};

/// The deck of items practised elsewhere.
pub const ELSEWHERE: &str = "elsewhere";

/// Minutes set down for an item from elsewhere, which has no target of its own.
const MINUTES_ELSEWHERE: u32 = 30;

/// Cards read at a time.
const BATCH: usize = 256;

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
    let items = Items::new(library, store);
    let name = text.trim().to_lowercase();
    let id = name.parse::<ItemId>().ok();
    if let Some(id) = &id {
        let id = store.current_name(id)?;
        if let Some(item) = items.in_decks(&id)? {
            return Ok(Ok(item));
        }
    }
    let fits = |item: &Item| kind.is_none_or(|kind| item.kind == kind);
    let own = match &id {
        Some(id) => items.own(id)?.into_iter().collect(),
        None => items.own_named(&name)?,
    };
    let is_named = |item: &&Item| item.id.as_str() == name || item.id.name() == name;
    if let Some(item) = own.iter().filter(|item| fits(item)).find(is_named) {
        return Ok(Ok(item.clone()));
    }
    let shelved = items.shelved_named(&name)?;
    let miss = match library.find_among(text, kind, &shelved) {
        Ok(item) => return Ok(Ok(item.clone())),
        Err(miss) => miss,
    };
    let by_slug = |item: &&Item| item.id.name().split_once('.').is_some_and(|(_, slug)| slug == name);
    if let Some(item) = own.iter().filter(|item| fits(item)).find(by_slug) {
        return Ok(Ok(item.clone()));
    }
    if matches!(miss, Miss::Ambiguous { .. }) || library.shelves().is_empty() {
        return Ok(Err(miss));
    }
    // only the nearest names are worth reading every card
    let all = items.shelved()?;
    Ok(library.find_among(text, kind, &all).cloned())
}

/// Every item there is, by id or in the order of lists.
#[derive(Debug, Clone, Copy)]
pub struct Items<'a> {
    library: &'a Library,
    store: &'a Store,
}

impl<'a> Items<'a> {
    /// Over the library and the items that only the store knows.
    pub fn new(library: &'a Library, store: &'a Store) -> Items<'a> {
        Items { library, store }
    }

    /// One by its id.
    pub fn get(&self, id: &ItemId) -> Result<Option<Item>> {
        Ok(match self.in_decks(id)? {
            Some(item) => Some(item),
            None => self.own(id)?,
        })
    }

    /// Whether there is one of this id.
    pub fn has(&self, id: &ItemId) -> Result<bool> {
        Ok(self.library.get(id).is_some() || self.get(id)?.is_some())
    }

    /// What the catalogue knows of an item that the log speaks of; its id, where the item is gone.
    pub fn title(&self, id: &ItemId) -> Result<String> {
        Ok(self.get(id)?.map_or_else(|| id.to_string(), |item| item.title))
    }

    /// One of a deck, shipped or a user's.
    fn in_decks(&self, id: &ItemId) -> Result<Option<Item>> {
        if let Some(item) = self.library.get(id) {
            return Ok(Some(item.clone()));
        }
        let Some(shelf) = self.library.shelf_of(id) else { return Ok(None) };
        Ok(self.store.deck_card(shelf.number, id)?.map(|card| self.item(shelf, card)))
    }

    /// One that only the log knows.
    fn own(&self, id: &ItemId) -> Result<Option<Item>> {
        Ok(match self.store.external(id)? {
            Some(external) => Some(from_elsewhere(external)),
            None => self.store.own_card(id)?.map(from_own),
        })
    }

    fn own_named(&self, name: &str) -> Result<Vec<Item>> {
        let cards = self.store.own_cards_named(name)?.into_iter().map(from_own);
        Ok(cards.chain(self.store.externals_named(name)?.into_iter().map(from_elsewhere)).collect())
    }

    /// The shelved cards of a name, with its deck (`deck.slug`, `card/deck.slug`) or without.
    fn shelved_named(&self, name: &str) -> Result<Vec<Item>> {
        let mut found = Vec::new();
        let bare = name.split_once('/').map_or(name, |(_, bare)| bare);
        for shelf in self.library.shelves() {
            let Some(info) = self.library.info(shelf) else { continue };
            let slug = bare.strip_prefix(info.name.as_str()).and_then(|rest| rest.strip_prefix('.'));
            if let Ok(id) = format!("card/{}.{}", info.name, slug.unwrap_or(bare)).parse() {
                found.extend(self.store.deck_card(shelf.number, &id)?.map(|card| self.item(shelf, card)));
            }
        }
        Ok(found)
    }

    /// All cards of all decks, in deck order.
    pub fn deck_cards(&self) -> Result<Vec<Item>> {
        let mut cards: Vec<Item> =
            self.library.items().iter().filter(|item| item.kind == Kind::Card).cloned().collect();
        cards.extend(self.shelved()?);
        Ok(cards)
    }

    /// All shelved cards, in deck order.
    pub fn shelved(&self) -> Result<Vec<Item>> {
        let mut all = Vec::new();
        for shelf in self.library.shelves() {
            let cards = self.store.deck_cards(shelf.number, 0, usize::MAX)?;
            all.extend(cards.into_iter().map(|card| self.item(shelf, card)));
        }
        Ok(all)
    }

    /// One item of each shelf, and all that only the log knows: every deck and topic that is not the library's.
    pub fn samples(&self) -> Result<Vec<Item>> {
        let mut samples = Vec::new();
        for shelf in self.library.shelves() {
            let first = self.store.deck_cards(shelf.number, 0, 1)?;
            samples.extend(first.into_iter().map(|card| self.item(shelf, card)));
        }
        samples.extend(self.store.own_cards()?.into_iter().map(from_own));
        samples.extend(self.store.externals()?.into_iter().map(from_elsewhere));
        Ok(samples)
    }

    /// The first shelved cards without a schedule, in deck order, at most so many.
    pub fn fresh_shelved(&self, limit: usize) -> Result<Vec<Item>> {
        let mut fresh = Vec::new();
        for shelf in self.library.shelves() {
            let cards = self.store.fresh_deck_cards(shelf.number, limit - fresh.len())?;
            fresh.extend(cards.into_iter().map(|card| self.item(shelf, card)));
        }
        Ok(fresh)
    }

    /// The items that fit, at most so many, in the order of lists: the library's, shelved cards, cards of the user's own,
    /// what is from elsewhere. Reads no further than it must.
    pub fn list(&self, limit: usize, fits: impl Fn(&Item) -> bool) -> Result<Vec<Item>> {
        let mut found: Vec<Item> =
            self.library.items().iter().filter(|item| fits(item)).take(limit).cloned().collect();
        for shelf in self.library.shelves() {
            fill(&mut found, limit, &fits, |from, _| {
                let cards = self.store.deck_cards(shelf.number, from, BATCH)?;
                Ok(cards.into_iter().map(|card| self.item(shelf, card)).collect())
            })?;
        }
        fill(&mut found, limit, &fits, |_, after| {
            Ok(self.store.own_cards_after(after, BATCH)?.into_iter().map(from_own).collect())
        })?;
        fill(&mut found, limit, &fits, |_, after| {
            Ok(self.store.externals_after(after, BATCH)?.into_iter().map(from_elsewhere).collect())
        })?;
        Ok(found)
    }

    fn item(&self, shelf: &Shelf, card: DeckCard) -> Item {
        let card: ShelvedCard = (card.item, card.title);
        self.library.shelved_item(shelf, card)
    }
}

/// Adds what fits of one batch after another, until there is enough or no more. A batch is asked for by the number of
/// items before it and by the last id before it.
fn fill(
    found: &mut Vec<Item>,
    limit: usize,
    fits: impl Fn(&Item) -> bool,
    batch: impl Fn(usize, &str) -> Result<Vec<Item>>,
) -> Result<()> {
    let (mut before, mut last) = (0, String::new());
    while found.len() < limit {
        let items = batch(before, &last)?;
        before += items.len();
        let is_last = items.len() < BATCH;
        last = items.last().map(|item| item.id.to_string()).unwrap_or_default();
        let missing = limit - found.len();
        found.extend(items.into_iter().filter(|item| fits(item)).take(missing));
        if is_last {
            break;
        }
    }
    Ok(())
}

/// A card of the user's own as the catalogue shows it.
fn from_own(card: OwnCard) -> Item {
    let deck = card.item.deck().unwrap_or("mine").to_string();
    Item::new(card.item, card.front, deck, 1)
}

/// An item from elsewhere as the catalogue shows it.
pub fn from_elsewhere(external: External) -> Item {
    Item::new(external.item, external.title, ELSEWHERE, MINUTES_ELSEWHERE)
}
