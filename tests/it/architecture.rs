//! The house as CONTRIBUTING.md draws it, held against the source: who imports whom, no circles, no stray effects, no
//! words and paths that have no place in the tree.

mod house;
mod paths;
mod rules;
mod tokens;
mod tree;
mod wrong;

use std::fs;
use std::path::{Path, PathBuf};

use house::Files;

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with this ending, by its path from there.
pub fn files_below(folder: &Path, ending: &str) -> Files {
    let mut found = Files::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap_or_else(|error| panic!("{}: {error}", next.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn the_house_stands() {
    let mut sources = files_below(&root().join("src"), ".rs");
    // the harnesses are programs of their own: no `mod` line leads to them, the user's toolchain compiles them
    sources.retain(|path, _| !path.starts_with("judge/harness/"));
    assert!(
        sources.len() > 50,
        "only {} files found: is the test looking in the right place?",
        sources.len()
    );
    let complaints = rules::complaints(&sources);
    let long = rules::nearly_too_long(&sources);
    assert!(complaints.is_empty(), "\n{}\n\nnearly too long:\n{}\n", complaints.join("\n"), long.join("\n"));
}

#[test]
fn the_reader_of_imports_sees_the_imports_there_are() {
    // a reader that went blind would let everything pass
    let house = house::House::build(&files_below(&root().join("src"), ".rs"));
    let needs = house.needs();
    let has = |from: &str, to: &str| needs.iter().any(|need| need.from == from && need.to == to);
    assert!(has("main.rs", "app.rs"));
    assert!(has("session/machine.rs", "session/state.rs"));
    assert!(
        has("scoring/coding.rs", "model/evidence.rs"),
        "a name that model/mod.rs hands on leads to its file"
    );
    let modules = house.module_needs();
    assert!(modules.iter().any(|need| need.from.starts_with("store/") && need.to == "model"));
}

#[test]
fn the_table_is_the_one_that_contributing_prints() {
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    for (module, allowed) in rules::TABLE {
        let row = text.lines().find(|line| line.starts_with(&format!("| `{module}")));
        let row = row.unwrap_or_else(|| panic!("CONTRIBUTING.md has no row for `{module}`"));
        let cell = row.trim_end_matches(['|', ' ']).rsplit('|').next().unwrap_or_default().trim();
        let expected = match *module {
            "commands" => "all of the above".to_string(),
            "app" => "everything".to_string(),
            _ if allowed.is_empty() => "nothing".to_string(),
            _ => allowed.join(", "),
        };
        assert_eq!(cell, expected, "the row of `{module}`");
    }
}
