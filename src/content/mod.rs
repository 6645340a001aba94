//! Content: what drill asks. The embedded files, the formats, the library that finds items, and the linter. Shipped
//! content and users' decks go through the same parser. Nothing here runs a program or writes a file.

pub mod embedded;
mod finding;
pub mod format;
mod json;
mod parse;
mod purpose;

pub use finding::{Finding, Severity};
pub use parse::{parse, parse_deck};
