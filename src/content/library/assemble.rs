//! Puts decks into the library: the shipped ones from the table, the user's from what is known of their files.

use std::collections::{HashMap, HashSet};

use super::catalogue::{DeckInfo, Library, Origin};
use super::head::{self, Head};
use super::metadata::{DeckMetadata, Entry, FileMetadata, headline};
use super::shelf::CARD_MINUTES;
use crate::content::embedded;
use crate::content::finding::Finding;
use crate::content::folder::{Folder, SourceFile};
use crate::content::format::{Shape, Theme};
use crate::content::item::Item;
use crate::content::root::{Root, Table};
use crate::model::{ItemId, Kind, Slug};

/// The name of the shipped decks.
const SHIPPED: &str = "drill";

impl Library {
    /// Adds the decks of a table. Files that cannot be read are left out; CI holds that there are none.
    pub(super) fn add_shipped(&mut self, files: Table) {
        let root = self.roots.len();
        self.roots.push(Root::Table(files));
        let cards = embedded::below(files, "decks/cards/").map(|(name, _)| *name);
        for file in ["decks/coding.json", "decks/design.json", "decks/star.json"].into_iter().chain(cards) {
            let Some(text) = embedded::find(files, file) else { continue };
            let deck = match serde_json::from_str::<LightDeck>(&text) {
                Ok(deck) => deck.into_metadata(),
                Err(error) => {
                    self.left_out.push(Finding::error(file, error.to_string()));
                    continue;
                }
            };
            let kind = deck.kind;
            let head_of = |slug: &Slug| {
                let main = if kind == Kind::Coding { "problem.json" } else { "design.json" };
                let path = format!("problems/{kind}/{slug}/{main}");
                let text = embedded::find(files, &path)
                    .ok_or_else(|| Finding::error(&path, "the deck names it, but there is no such file"))?;
                head::read(&text, kind == Kind::Coding).ok_or_else(|| {
                    Finding::error(&path, "title, difficulty, pattern, topics or minutes are wrong")
                })
            };
            self.add_deck(root, file, None, deck, head_of, |slug| ItemId::shipped(kind, slug));
        }
        self.sort();
    }

    pub(super) fn add_user_deck(&mut self, folder: Folder, files: Vec<(SourceFile, FileMetadata)>) {
        let mut deck = None;
        let mut heads: HashMap<String, Result<Head, Finding>> = HashMap::new();
        for (file, metadata) in files {
            match (metadata, file.path.split_once('/')) {
                (FileMetadata::Deck(found), None) => deck = Some(found),
                (FileMetadata::Wrong(found), None) => return self.left_out.push(found),
                (FileMetadata::Item(head), Some(_)) => {
                    heads.insert(file.path, Ok(head));
                }
                (FileMetadata::Wrong(found), Some(_)) => {
                    heads.insert(file.path, Err(found));
                }
                _ => {}
            }
        }
        let label = folder.label("deck.json");
        let Some(deck) = deck else {
            return self.left_out.push(Finding::error(label, "no such file"));
        };
        let (kind, name) = (deck.kind, deck.name.clone());
        if name.as_str() == SHIPPED {
            let found = Finding::error(label, "the name `drill` belongs to the shipped decks").path("name");
            return self.left_out.push(found.hint("choose another name for the deck"));
        }
        if let Some(other) = self.decks.iter().find(|deck| deck.name == name && deck.kind == kind) {
            let place = other.folder.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
            let found = Finding::error(label, format!("another {kind} deck is called `{name}`: {place}"));
            return self.left_out.push(found.path("name").hint("choose another name for one of them"));
        }
        let root = self.roots.len();
        let shown = folder.path().to_path_buf();
        let main = if kind == Kind::Coding { "problem.json" } else { "design.json" };
        let folder_label = folder.clone();
        self.roots.push(Root::Folder(folder));
        let head_of = move |slug: &Slug| {
            let path = format!("{slug}/{main}");
            heads.remove(&path).unwrap_or_else(|| {
                Err(Finding::error(folder_label.label(&path), "the deck names it, but there is no such file"))
            })
        };
        self.add_deck(root, "deck.json", Some(shown), deck, head_of, |slug| {
            ItemId::in_deck(kind, &name, slug)
        });
        self.sort();
    }

    /// Adds one deck. Items that cannot be read are left out one by one.
    fn add_deck(
        &mut self,
        root: usize,
        file: &str,
        folder: Option<std::path::PathBuf>,
        deck: DeckMetadata,
        mut head_of: impl FnMut(&Slug) -> Result<Head, Finding>,
        id_of: impl Fn(&Slug) -> ItemId,
    ) {
        let label = self.roots.get(root).map(|root| root.label(file)).unwrap_or_default();
        let position = self.decks.len();
        let before = self.items.len();
        let mut seen: HashSet<Slug> = HashSet::new();
        for (index, entry) in deck.items.into_iter().enumerate() {
            if !seen.insert(entry.slug.clone()) {
                let found = Finding::error(&label, format!("`{}` is in the deck twice", entry.slug));
                self.left_out.push(found);
                continue;
            }
            let id = id_of(&entry.slug);
            let item = match deck.kind {
                Kind::Coding | Kind::Design => match head_of(&entry.slug) {
                    Ok(head) => from_head(id, deck.name.as_str(), entry, head),
                    Err(found) => {
                        self.left_out.push(found);
                        continue;
                    }
                },
                Kind::Star | Kind::Card => from_entry(id, deck.name.as_str(), entry, deck.topic.clone()),
            };
            self.items.push(item);
            self.origins.push(Origin { root, deck: position, index });
        }
        self.decks.push(DeckInfo {
            name: deck.name,
            kind: deck.kind,
            title: deck.title,
            topic: deck.topic,
            themes: deck.themes,
            items: self.items.len() - before,
            folder,
        });
        self.deck_files.push(file.to_string());
    }

    /// Kinds in their usual order, everything else as it was added; what is derived from positions starts anew.
    fn sort(&mut self) {
        let rank = |kind: Kind| Kind::ALL.iter().position(|known| *known == kind);
        if !self.items.is_sorted_by_key(|item| rank(item.kind)) {
            let mut order: Vec<usize> = (0..self.items.len()).collect();
            order.sort_by_key(|&at| self.items.get(at).map(|item| rank(item.kind)));
            self.origins = order.iter().filter_map(|&at| self.origins.get(at).copied()).collect();
            let mut items: Vec<Option<Item>> =
                std::mem::take(&mut self.items).into_iter().map(Some).collect();
            self.items = order.iter().filter_map(|&at| items.get_mut(at).and_then(Option::take)).collect();
        }
        self.index.take();
        self.twins.take();
    }
}

fn from_head(id: ItemId, deck: &str, entry: Entry, head: Head) -> Item {
    Item {
        difficulty: head.difficulty,
        pattern: head.pattern,
        topics: head.topics,
        family: entry.family,
        week: entry.week,
        ..Item::new(id, head.title, deck, head.minutes)
    }
}

fn from_entry(id: ItemId, deck: &str, entry: Entry, topic: Option<Slug>) -> Item {
    let minutes = entry.minutes.unwrap_or(CARD_MINUTES);
    Item { theme: entry.theme, shape: entry.shape, topic, ..Item::new(id, entry.title, deck, minutes) }
}

/// A shipped deck of any kind, read for its names only. The linter holds the shipped decks to the whole format; here an
/// unknown field costs nothing.
#[derive(serde::Deserialize)]
struct LightDeck<'a> {
    kind: Kind,
    name: Slug,
    title: String,
    #[serde(default)]
    topic: Option<Slug>,
    #[serde(default)]
    themes: Vec<Theme>,
    #[serde(default, alias = "questions", alias = "cards", borrow)]
    items: Vec<LightEntry<'a>>,
}

#[derive(serde::Deserialize)]
struct LightEntry<'a> {
    slug: Slug,
    #[serde(default)]
    week: Option<u32>,
    #[serde(default)]
    family: Option<Slug>,
    #[serde(default)]
    theme: Option<Slug>,
    #[serde(default)]
    shape: Shape,
    #[serde(default)]
    minutes: Option<u32>,
    #[serde(default, alias = "front", borrow)]
    question: std::borrow::Cow<'a, str>,
}

impl LightDeck<'_> {
    fn into_metadata(self) -> DeckMetadata {
        let is_star = self.kind == Kind::Star;
        let items = self.items.into_iter().map(|entry| Entry {
            title: headline(&entry.question),
            minutes: entry.minutes,
            theme: entry.theme,
            shape: is_star.then_some(entry.shape),
            family: entry.family,
            week: entry.week,
            ..Entry::new(entry.slug)
        });
        DeckMetadata {
            kind: self.kind,
            name: self.name,
            title: self.title,
            topic: self.topic,
            themes: self.themes,
            items: items.collect(),
        }
    }
}
