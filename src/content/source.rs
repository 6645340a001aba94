//! A body of content to be checked: all its files, read once. The library reads as little as it can; this reads
//! everything, because the linter looks at everything.

use std::collections::BTreeMap;
use std::path::Path;

use super::embedded::FILES;
use super::finding::Finding;
use super::folder::Folder;
use super::root::{Root, Table, Text};
use crate::model::Kind;

/// How the files of a body of content are arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// `decks/` and `problems/`, as in the repository.
    Repository,
    /// `deck.json` and a folder for each item.
    Deck,
    /// The folder of one problem or one system.
    Item(Kind),
    /// One deck file or the curriculum.
    File,
}

/// Content with its files.
#[derive(Debug)]
pub struct Source {
    root: Root,
    layout: Layout,
    files: BTreeMap<String, Text>,
    unread: Vec<Finding>,
}

/// Files that content is made of.
const EXTENSIONS: [&str; 9] = ["json", "md", "py", "go", "rs", "js", "ts", "java", "cpp"];

impl Source {
    /// The shipped content.
    pub fn embedded() -> Source {
        Source::from_table(FILES)
    }

    /// Content in the layout of the repository, from a table sorted by path.
    pub fn from_table(files: Table) -> Source {
        Source {
            root: Root::Table(files),
            layout: Layout::Repository,
            files: files.iter().map(|(path, stored)| ((*path).to_string(), stored.text())).collect(),
            unread: Vec::new(),
        }
    }

    /// Texts in any layout.
    #[cfg(test)]
    pub fn from_texts(layout: Layout, texts: Vec<(String, String)>) -> Source {
        let files = texts.into_iter().map(|(path, text)| (path, Text::Owned(text))).collect();
        Source { root: Root::Table(&[]), layout, files, unread: Vec::new() }
    }

    /// Content on disk: a deck's folder, a folder with `decks/` or `problems/`, the folder of one item, or one deck file.
    ///
    /// # Errors
    /// When there is nothing of the kind.
    pub fn open(path: &Path) -> Result<Source, Box<Finding>> {
        if path.is_file() {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let parent = match path.parent() {
                Some(parent) if parent != Path::new("") => parent,
                _ => Path::new("."),
            };
            return match name {
                "deck.json" | "problem.json" | "design.json" => Source::open(parent),
                _ => Ok(Source::read(Folder::open(parent)?, Layout::File, vec![name.to_string()])),
            };
        }
        let folder = Folder::open(path)?;
        let has = |name: &str| folder.has(name);
        let below = folder.folders();
        let layout = if has("deck.json") {
            Layout::Deck
        } else if has("problem.json") {
            Layout::Item(Kind::Coding)
        } else if has("design.json") {
            Layout::Item(Kind::Design)
        } else if below.iter().any(|name| name == "decks" || name == "problems") {
            Layout::Repository
        } else {
            let found = Finding::error(folder.path().display().to_string(), "no content here");
            return Err(Box::new(found.hint(
                "name a folder with a deck.json, the folder of a problem, or one with decks/ and problems/",
            )));
        };
        let mut unread = Vec::new();
        let mut names = Vec::new();
        let parts: &[&str] = if layout == Layout::Repository { &["decks", "problems"] } else { &[""] };
        for part in parts.iter().filter(|part| part.is_empty() || below.iter().any(|name| name == **part)) {
            let (found, findings) = folder.files(part);
            names.extend(found);
            unread.extend(findings);
        }
        let mut source = Source::read(folder, layout, names);
        source.unread.extend(unread);
        Ok(source)
    }

    fn read(folder: Folder, layout: Layout, names: Vec<String>) -> Source {
        let mut files = BTreeMap::new();
        let mut unread = Vec::new();
        for name in names {
            let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
            if !EXTENSIONS.contains(&extension) {
                unread.push(Finding::warning(folder.label(&name), "not a content file, nothing reads it"));
                continue;
            }
            match folder.read(&name) {
                Ok(text) => {
                    files.insert(name, Text::Owned(text));
                }
                Err(found) => unread.push(*found),
            }
        }
        Source { root: Root::Folder(folder), layout, files, unread }
    }

    /// How the files are arranged.
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// Whether it is held to what shipped content must have besides what every deck must have.
    pub fn is_shipped(&self) -> bool {
        self.layout == Layout::Repository
    }

    /// Every file that was read, by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// A file as messages name it.
    pub fn label(&self, path: &str) -> String {
        self.root.label(path)
    }

    /// What could not be read.
    pub fn unread(&self) -> &[Finding] {
        &self.unread
    }

    /// The folders of the items of a kind, as `(slug, folder)`; the folder is empty where it is the whole source.
    pub fn item_folders(&self, kind: Kind) -> Vec<(String, String)> {
        let prefix = match self.layout {
            Layout::Repository => format!("problems/{kind}/"),
            Layout::Deck => String::new(),
            Layout::Item(own) if own == kind => {
                let name = match &self.root {
                    Root::Folder(folder) => folder.name(),
                    Root::Table(_) => String::new(),
                };
                return vec![(name, String::new())];
            }
            _ => return Vec::new(),
        };
        let mut folders: Vec<(String, String)> = Vec::new();
        for path in self.files.keys() {
            if let Some((slug, _)) = path.strip_prefix(&prefix).and_then(|rest| rest.split_once('/'))
                && folders.last().is_none_or(|(last, _)| last != slug)
            {
                folders.push((slug.to_string(), format!("{prefix}{slug}")));
            }
        }
        folders
    }

    /// The files below a folder, relative to it.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        self.files.keys().filter_map(move |path| path.strip_prefix(&prefix))
    }
}

/// A path in a folder that may be the whole source.
pub fn join(folder: &str, file: &str) -> String {
    if folder.is_empty() { file.to_string() } else { format!("{folder}/{file}") }
}
