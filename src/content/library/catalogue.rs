//! The library itself: what it holds, and the questions that need no search and no file.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::metadata::{FileMetadata, file_metadata, scan_folder};
use crate::content::embedded::FILES;
use crate::content::finding::Finding;
use crate::content::folder::{Folder, SourceFile};
use crate::content::format::{Card, Curriculum, Question, Theme};
use crate::content::item::Item;
use crate::content::parse::parse;
use crate::content::root::{Root, Table};
use crate::model::{ItemId, Kind, Slug};

/// A deck of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeckInfo {
    /// `drill` for shipped decks.
    pub name: Slug,
    /// What it holds.
    pub kind: Kind,
    /// For people.
    pub title: String,
    /// Cards: what they are about.
    pub topic: Option<Slug>,
    /// STAR: groups of questions, in order.
    pub themes: Vec<Theme>,
    /// How many items.
    pub items: usize,
    /// The user's folder; none for shipped decks.
    pub folder: Option<PathBuf>,
}

/// Where an item's file is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin {
    /// Position in `roots`.
    pub(super) root: usize,
    /// Position in `decks`.
    pub(super) deck: usize,
    /// Position within the deck.
    pub(super) index: usize,
}

/// A deck of the library that is not among its items.
#[derive(Debug, Clone)]
pub struct Shelf {
    /// The number under which its keeper knows it.
    pub number: i64,
    /// Position in `roots`.
    pub(super) root: usize,
    /// Position in `decks`.
    pub(super) deck: usize,
}

/// What a problem says of its relatives.
#[derive(Debug, Clone, Default)]
pub(super) struct Twins {
    pub(super) same_as: Vec<String>,
    pub(super) variants: Vec<ItemId>,
}

type Parsed<T> = RefCell<HashMap<usize, Rc<Vec<T>>>>;

/// All items.
#[derive(Debug, Default)]
pub struct Library {
    pub(super) roots: Vec<Root>,
    pub(super) decks: Vec<DeckInfo>,
    /// The file of each deck, beside `decks`.
    pub(super) deck_files: Vec<String>,
    pub(super) items: Vec<Item>,
    /// Beside `items`.
    pub(super) origins: Vec<Origin>,
    pub(super) left_out: Vec<Finding>,
    pub(super) shelves: Vec<Shelf>,
    pub(super) index: OnceCell<HashMap<ItemId, usize>>,
    pub(super) twins: OnceCell<HashMap<ItemId, Twins>>,
    pub(super) questions: Parsed<Question>,
    pub(super) cards: Parsed<Card>,
}

impl Library {
    /// The shipped content.
    pub fn embedded() -> Library {
        Library::from_table(FILES)
    }

    /// Content in the layout of the repository, from a table sorted by path.
    pub fn from_table(files: Table) -> Library {
        let mut library = Library::default();
        library.add_shipped(files);
        library
    }

    /// Adds a user's deck. What is wrong with it is kept in [`Library::left_out`]; the rest of the library is not
    /// touched by it.
    pub fn add_folder(&mut self, path: &Path) {
        match scan_folder(path) {
            Ok(files) => {
                let read = files.into_iter().map(|file| {
                    let metadata = file_metadata(path, &file);
                    (file, metadata)
                });
                self.add_metadata(path, read.collect());
            }
            Err(found) => self.left_out.push(*found),
        }
    }

    /// Adds a user's deck from what is known of its files, read just now or remembered.
    pub fn add_metadata(&mut self, path: &Path, files: Vec<(SourceFile, FileMetadata)>) {
        match Folder::open(path) {
            Ok(folder) => self.add_user_deck(folder, files),
            Err(found) => self.left_out.push(*found),
        }
    }

    /// Every item: coding, design, STAR, cards; within a kind in deck order, shipped ones first. Cards that are kept
    /// elsewhere, [`Library::shelves`], are not among them.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Every deck.
    pub fn decks(&self) -> &[DeckInfo] {
        &self.decks
    }

    /// What was left out because it is wrong.
    pub fn left_out(&self) -> &[Finding] {
        &self.left_out
    }

    /// An item by its id.
    pub fn get(&self, id: &ItemId) -> Option<&Item> {
        self.position(id).and_then(|position| self.items.get(position))
    }

    /// All themes of all STAR decks, each id once, in deck order.
    pub fn themes(&self) -> Vec<&Theme> {
        let mut themes: Vec<&Theme> = Vec::new();
        for theme in self.decks.iter().flat_map(|deck| &deck.themes) {
            if !themes.iter().any(|known| known.id == theme.id) {
                themes.push(theme);
            }
        }
        themes
    }

    /// The study plan.
    ///
    /// # Errors
    /// When there is none, or it is wrong.
    pub fn curriculum(&self) -> Result<Curriculum, Box<Finding>> {
        let file = "decks/curriculum.json";
        match self.roots.first() {
            Some(root) => parse(file, &root.read(file)?),
            None => Err(Box::new(Finding::error(file, "no such file"))),
        }
    }

    pub(super) fn position(&self, id: &ItemId) -> Option<usize> {
        self.index
            .get_or_init(|| self.items.iter().enumerate().map(|(at, item)| (item.id.clone(), at)).collect())
            .get(id)
            .copied()
    }
}
