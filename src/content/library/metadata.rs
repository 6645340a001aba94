//! What the library keeps of each file of a user's deck. It can be written down and read back, so that a deck of 10,000
//! cards is parsed once and not at every start: `catalogue` in the store keys it by path, size and time.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::head::Head;
use crate::content::finding::Finding;
use crate::content::folder::{Folder, SourceFile};
use crate::content::format::{Deck, Design, Problem, Shape, Theme};
use crate::content::parse::{parse, parse_deck};
use crate::model::{Kind, Slug};

/// What the library keeps of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileMetadata {
    /// A deck file.
    Deck(DeckMetadata),
    /// A card deck whose cards are kept one by one: without them, and how many there are.
    Shelved {
        /// The deck without its items.
        deck: DeckMetadata,
        /// Its cards.
        cards: usize,
    },
    /// A problem or a system.
    Item(Head),
    /// What is wrong with the file.
    Wrong(Finding),
}

/// What the library keeps of a deck file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeckMetadata {
    /// What it holds.
    pub kind: Kind,
    /// Its name.
    pub name: Slug,
    /// For people.
    pub title: String,
    /// Cards: what they are about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<Slug>,
    /// STAR: groups of questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Theme>,
    /// Its items, in order.
    pub items: Vec<Entry>,
}

/// What a deck file says of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its stable name.
    pub slug: Slug,
    /// Questions and cards: the words, cut.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Questions: for the whole sitting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// Questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Slug>,
    /// Questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<Shape>,
    /// Systems.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<Slug>,
    /// Problems and systems.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<u32>,
}

impl Entry {
    pub(super) fn new(slug: Slug) -> Entry {
        Entry {
            slug,
            title: String::new(),
            minutes: None,
            theme: None,
            shape: None,
            family: None,
            week: None,
        }
    }
}

/// Characters of a question or a card that lists keep.
const LONGEST_TITLE: usize = 160;

/// The first line of a text, cut for lists.
pub(super) fn headline(text: &str) -> String {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    match line.char_indices().nth(LONGEST_TITLE) {
        Some((end, _)) => format!("{}...", line[..end].trim_end()),
        None => line.to_string(),
    }
}

impl From<Deck> for DeckMetadata {
    fn from(deck: Deck) -> DeckMetadata {
        let mut metadata = DeckMetadata {
            kind: deck.kind(),
            name: deck.name().clone(),
            title: deck.title().to_string(),
            topic: None,
            themes: Vec::new(),
            items: Vec::new(),
        };
        metadata.items = match deck {
            Deck::Coding(deck) => deck
                .items
                .into_iter()
                .map(|item| Entry { week: item.week, ..Entry::new(item.slug) })
                .collect(),
            Deck::Design(deck) => deck
                .items
                .into_iter()
                .map(|item| Entry { family: Some(item.family), week: item.week, ..Entry::new(item.slug) })
                .collect(),
            Deck::Star(deck) => {
                metadata.themes = deck.themes;
                deck.questions
                    .into_iter()
                    .map(|question| Entry {
                        title: headline(&question.question),
                        minutes: Some(question.minutes),
                        theme: Some(question.theme),
                        shape: Some(question.shape),
                        ..Entry::new(question.slug)
                    })
                    .collect()
            }
            Deck::Card(deck) => {
                metadata.topic = Some(deck.topic);
                deck.cards
                    .into_iter()
                    .map(|card| Entry { title: headline(&card.front), ..Entry::new(card.slug) })
                    .collect()
            }
        };
        metadata
    }
}

/// The files of a user's deck that decide what is in it: `deck.json` and the main file of each item's folder. Nothing is
/// read.
///
/// # Errors
/// When there is no folder or no usable `deck.json` in it.
pub fn scan_folder(path: &Path) -> Result<Vec<SourceFile>, Box<Finding>> {
    let folder = Folder::open(path)?;
    let deck = folder.look("deck.json").map_err(|found| {
        Box::new(found.hint("a deck is a folder with a deck.json; `drill deck new` makes one"))
    })?;
    let mut files = vec![deck];
    for name in folder.folders() {
        // A folder with neither is not ours; one whose file cannot be used is missed when the deck names it.
        let main = ["problem.json", "design.json"];
        files.extend(main.iter().find_map(|main| folder.look(&format!("{name}/{main}")).ok()));
    }
    Ok(files)
}

/// What is remembered, with the version that read it: another version may see more in a file, or other mistakes.
#[derive(Serialize, Deserialize)]
struct Remembered<M> {
    version: String,
    metadata: M,
}

/// Metadata as JSON, for the store's `catalogue`.
pub fn metadata_to_cache(metadata: &FileMetadata) -> String {
    let remembered = Remembered { version: env!("CARGO_PKG_VERSION").to_string(), metadata };
    // A value of plain texts and numbers always has a JSON form; an empty text would only be read anew.
    serde_json::to_string(&remembered).unwrap_or_default()
}

/// Metadata from the store's `catalogue`; `None` when another version wrote it, or it is damaged. The file is to be read
/// again then.
pub fn metadata_from_cache(json: &str) -> Option<FileMetadata> {
    let remembered: Remembered<FileMetadata> = serde_json::from_str(json).ok()?;
    (remembered.version == env!("CARGO_PKG_VERSION")).then_some(remembered.metadata)
}

/// Reads one of the files that `scan_folder` named.
pub fn file_metadata(path: &Path, file: &SourceFile) -> FileMetadata {
    let read = || -> Result<FileMetadata, Box<Finding>> {
        let folder = Folder::open(path)?;
        let text = folder.read(&file.path)?;
        let label = folder.label(&file.path);
        Ok(if file.path.ends_with("problem.json") {
            let problem: Problem = parse(&label, &text)?;
            FileMetadata::Item(Head {
                title: problem.title,
                minutes: problem.minutes,
                difficulty: Some(problem.difficulty),
                pattern: Some(problem.pattern),
                topics: problem.topics,
            })
        } else if file.path.ends_with("design.json") {
            let design: Design = parse(&label, &text)?;
            FileMetadata::Item(Head { title: design.title, minutes: design.minutes, ..Head::default() })
        } else {
            FileMetadata::Deck(parse_deck(&label, &text)?.into())
        })
    };
    read().unwrap_or_else(|found| FileMetadata::Wrong(*found))
}
