//! Content: what drill asks. The embedded files, the formats, the library that finds items, and the linter. Shipped
//! content and users' decks go through the same parser. Nothing here runs a program or writes a file.

pub mod embedded;
mod finding;
#[cfg(test)]
mod fixture;
mod folder;
pub mod format;
mod item;
mod json;
pub mod library;
pub mod linter;
mod numbers;
mod parse;
mod purpose;
mod root;
mod source;

pub use finding::{Finding, Severity};
pub use folder::{Folder, LARGEST_FILE, SourceFile};
pub use item::Item;
pub use json::end_of_object;
pub use library::{DesignFiles, Library, Miss, ProblemFiles};
pub use numbers::Numbers;
pub use parse::{parse, parse_deck};
pub use root::{Root, Text};
pub use source::{Layout, Source};
