//! The library: every item there is, shipped and the user's own. Opening it reads names, titles and times only; what a
//! session needs is read when it is asked for.

mod assemble;
mod catalogue;
mod details;
mod find;
mod head;
mod metadata;
mod shelf;

pub use catalogue::{DeckInfo, Library, Shelf};
pub(crate) use details::parse_tests;
pub use details::{DesignFiles, ProblemFiles, SourceText, language_of};
pub use find::Miss;
pub use metadata::{
    DeckMetadata, Entry, FileMetadata, file_metadata, metadata_from_cache, metadata_to_cache, scan_folder,
};
pub use shelf::{CARD_MINUTES, ShelvedCard, shelve};

#[cfg(test)]
mod tests;
