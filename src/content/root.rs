//! Where content is read from: the embedded table, or a folder on disk.

use std::borrow::Cow;

use super::embedded;
use super::finding::Finding;
use super::folder::Folder;

/// A text that is embedded or was read.
pub type Text = Cow<'static, str>;

/// A table of embedded files, sorted by path.
pub type Table = embedded::Files;

/// A place with content.
#[derive(Debug, Clone)]
pub enum Root {
    /// Files in the binary.
    Table(Table),
    /// A folder.
    Folder(Folder),
}

impl Root {
    /// The text of a file.
    ///
    /// # Errors
    /// When there is none, or it cannot be used.
    pub fn read(&self, path: &str) -> Result<Text, Box<Finding>> {
        match self {
            Root::Table(files) => match embedded::find(files, path) {
                Some(text) => Ok(text),
                None => Err(Box::new(Finding::error(path, "no such file"))),
            },
            Root::Folder(folder) => folder.read(path).map(Cow::Owned),
        }
    }

    /// Whether there is such a file.
    pub fn has(&self, path: &str) -> bool {
        match self {
            Root::Table(files) => files.binary_search_by(|(name, _)| (*name).cmp(path)).is_ok(),
            Root::Folder(folder) => folder.has(path),
        }
    }

    /// The files below a folder, sorted, with their whole path.
    pub fn files(&self, below: &str) -> Vec<String> {
        match self {
            Root::Table(files) => {
                let prefix = format!("{below}/");
                embedded::below(files, &prefix).map(|(name, _)| (*name).to_string()).collect()
            }
            Root::Folder(folder) => folder.files(below).0,
        }
    }

    /// A file as messages name it.
    pub fn label(&self, path: &str) -> String {
        match self {
            Root::Table(_) => path.to_string(),
            Root::Folder(folder) => folder.label(path),
        }
    }
}
