//! The shipped content: every file below `decks/` and `problems/` with its text, sorted by path. `build.rs` writes the
//! table; the system loads a page of it when somebody reads it. What the catalogue needs stands there as it is; the rest
//! is packed and unpacked when it is asked for, so that two hundred problems stay a small download.

use std::borrow::Cow;

/// A file's text.
#[derive(Debug, Clone, Copy)]
pub enum Stored {
    /// As it is.
    Plain(&'static str),
    /// Deflated.
    Packed(&'static [u8]),
}

/// No file of the content is bigger.
const MOST: usize = 16 << 20;

impl Stored {
    /// The text.
    pub fn text(self) -> Cow<'static, str> {
        match self {
            Stored::Plain(text) => Cow::Borrowed(text),
            // What `build.rs` has packed can be unpacked; a test reads every file.
            Stored::Packed(bytes) => {
                let whole =
                    miniz_oxide::inflate::decompress_to_vec_with_limit(bytes, MOST).unwrap_or_default();
                Cow::Owned(String::from_utf8(whole).unwrap_or_default())
            }
        }
    }
}

/// A table of files.
pub type Files = &'static [(&'static str, Stored)];

/// Path and text of each file.
pub static FILES: Files = include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// The text of a file in a table that is sorted by path.
pub fn find(files: Files, path: &str) -> Option<Cow<'static, str>> {
    let index = files.binary_search_by(|(name, _)| (*name).cmp(path)).ok()?;
    files.get(index).map(|(_, stored)| stored.text())
}

/// The files below a folder (`problems/coding/two-sum/`, with the slash).
pub fn below<'a>(
    files: Files,
    folder: &'a str,
) -> impl Iterator<Item = &'static (&'static str, Stored)> + use<'a> {
    let start = files.partition_point(|(name, _)| *name < folder);
    files.iter().skip(start).take_while(move |(name, _)| name.starts_with(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_in_the_binary_as_it_is_on_the_disk() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(FILES.iter().any(|(_, stored)| matches!(stored, Stored::Packed(_))));
        for (path, stored) in FILES {
            assert_eq!(stored.text(), std::fs::read_to_string(root.join(path)).unwrap(), "{path}");
        }
    }
}
