//! Decks whose cards stay where they are kept, one by one, until somebody asks for them: the library knows of such a deck
//! only what it is called and what it is about. Whoever keeps the cards (the store's catalogue) makes items of them here.

use std::collections::HashSet;
use std::path::Path;

use super::catalogue::{DeckInfo, Library, Origin, Shelf};
use super::metadata::{DeckMetadata, FileMetadata};
use crate::content::folder::{Folder, SourceFile};
use crate::content::item::Item;
use crate::model::{ItemId, Kind};

/// A card takes a minute; the format says so.
pub const CARD_MINUTES: u32 = 1;

/// A card as it is kept: its id and its title.
pub type ShelvedCard = (ItemId, String);

/// Splits what was read of a file into what to remember of it and the cards to keep one by one. What is no sound card
/// deck stays whole.
pub fn shelve(metadata: &FileMetadata) -> (FileMetadata, Vec<ShelvedCard>) {
    let whole = || (metadata.clone(), Vec::new());
    let FileMetadata::Deck(deck) = metadata else { return whole() };
    let mut seen = HashSet::new();
    // what is in the deck twice is reported by whoever reads all of it
    if deck.kind != Kind::Card
        || deck.items.is_empty()
        || !deck.items.iter().all(|entry| seen.insert(&entry.slug))
    {
        return whole();
    }
    let card = |slug| ItemId::in_deck(Kind::Card, &deck.name, slug);
    let cards = deck.items.iter().map(|entry| (card(&entry.slug), entry.title.clone())).collect();
    let head = DeckMetadata {
        kind: deck.kind,
        name: deck.name.clone(),
        title: deck.title.clone(),
        topic: deck.topic.clone(),
        themes: Vec::new(),
        items: Vec::new(),
    };
    (FileMetadata::Shelved { deck: head, cards: deck.items.len() }, cards)
}

impl Library {
    /// Adds a user's deck whose cards are kept elsewhere under a number. It is held to the same rules as any other.
    pub fn add_shelved(
        &mut self,
        path: &Path,
        file: SourceFile,
        deck: DeckMetadata,
        cards: usize,
        number: i64,
    ) {
        let folder = match Folder::open(path) {
            Ok(folder) => folder,
            Err(found) => return self.left_out.push(*found),
        };
        let known = self.decks.len();
        self.add_user_deck(folder, vec![(file, FileMetadata::Deck(deck))]);
        if let Some(info) = self.decks.get_mut(known) {
            info.items = cards;
            self.shelves.push(Shelf { number, root: self.roots.len() - 1, deck: known });
        }
    }

    /// The decks whose cards are kept elsewhere, in the order in which they were added. Their cards come after all items.
    pub fn shelves(&self) -> &[Shelf] {
        &self.shelves
    }

    /// The shelf on which a card of this name is, if it is anywhere.
    pub fn shelf_of(&self, id: &ItemId) -> Option<&Shelf> {
        let name = id.deck().filter(|_| id.kind() == Kind::Card)?;
        self.shelves.iter().find(|shelf| self.info(shelf).is_some_and(|info| info.name.as_str() == name))
    }

    /// What is known of a shelf's deck.
    pub fn info(&self, shelf: &Shelf) -> Option<&DeckInfo> {
        self.decks.get(shelf.deck)
    }

    /// A card of a shelf, as an item.
    pub fn shelved_item(&self, shelf: &Shelf, (id, title): ShelvedCard) -> Item {
        let info = self.info(shelf);
        let deck = info.map_or("", |info| info.name.as_str());
        let topic = info.and_then(|info| info.topic.clone());
        Item { topic, ..Item::new(id, title, deck, CARD_MINUTES) }
    }

    /// Where to look for a shelved card's text. Its place in the deck is not known.
    pub(super) fn shelved_origin(&self, id: &ItemId) -> Option<Origin> {
        let shelf = self.shelf_of(id)?;
        Some(Origin { root: shelf.root, deck: shelf.deck, index: usize::MAX })
    }
}
