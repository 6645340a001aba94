//! The shipped content: every file below `decks/` and `problems/` with its text, sorted by path. `build.rs` writes the
//! table; the system loads a page of it when somebody reads it.

/// Path and text of each file.
pub static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// The text of a file in a table that is sorted by path.
pub fn find(files: &'static [(&'static str, &'static str)], path: &str) -> Option<&'static str> {
    let index = files.binary_search_by(|(name, _)| (*name).cmp(path)).ok()?;
    files.get(index).map(|(_, text)| *text)
}

/// The files below a folder (`problems/coding/two-sum/`, with the slash).
pub fn below<'a>(
    files: &'static [(&'static str, &'static str)],
    folder: &'a str,
) -> impl Iterator<Item = &'static (&'static str, &'static str)> + use<'a> {
    let start = files.partition_point(|(name, _)| *name < folder);
    files.iter().skip(start).take_while(move |(name, _)| name.starts_with(folder))
}
