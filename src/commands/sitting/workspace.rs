//! The attempt's folder in the workspace: dated, never reused, nothing in it overwritten. It holds what the user edits
//! and what the editor needs; the statement comes only when the session says so.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use crate::model::{Day, ItemId};

/// Where an attempt's files are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// The folder.
    pub path: PathBuf,
    /// The file that is the answer: `solution.py`, `notes.md`, `answer.md`.
    pub main: PathBuf,
}

/// What tells one version of a file from another without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Stamp {
    /// Bytes.
    pub length: u64,
    /// Nanoseconds since 1970.
    pub modified: u128,
}

impl Folder {
    /// Makes a new folder `<workspace>/<kind>/<day>-<slug>`, with `-2`, `-3` and so on where there is one already.
    pub fn create(workspace: &Path, item: &ItemId, day: Day, main: &str) -> io::Result<Folder> {
        let parent = workspace.join(item.kind().as_str());
        fs::create_dir_all(&parent)?;
        let name = format!("{day}-{}", item.name());
        for number in 1..10_000u32 {
            let path = if number == 1 { parent.join(&name) } else { parent.join(format!("{name}-{number}")) };
            match fs::create_dir(&path) {
                Ok(()) => return Ok(Folder { main: path.join(main), path }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::Error::other(format!("there are 10,000 folders {name}-* already")))
    }

    /// A folder that a stored session used.
    pub fn existing(path: &Path, main: &str) -> Folder {
        Folder { path: path.to_path_buf(), main: path.join(main) }
    }

    /// Writes a file that is not there yet; one that is stays as it is.
    pub fn add(&self, name: &str, text: &str) -> io::Result<()> {
        let path = self.path.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => file.write_all(text.as_bytes()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Adds a line to the notes.
    pub fn note(&self, name: &str, line: &str) -> io::Result<()> {
        let mut file = OpenOptions::new().append(true).create(true).open(self.path.join(name))?;
        writeln!(file, "{line}")
    }

    /// Reads one of its files; a missing one is empty. What is no UTF-8 is read with replacement marks.
    pub fn read(&self, name: &str) -> io::Result<String> {
        match fs::read(self.path.join(name)) {
            Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).to_string()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
            Err(error) => Err(error),
        }
    }

    /// The stamp of one of its files; a missing one has none.
    pub fn stamp(&self, name: &str) -> Option<Stamp> {
        let metadata = fs::metadata(self.path.join(name)).ok()?;
        let modified = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
        Some(Stamp { length: metadata.len(), modified })
    }

    /// Settings for common editors that turn inline suggestions off: an interview has none.
    pub fn add_editor_settings(&self) -> io::Result<()> {
        self.add(
            ".vscode/settings.json",
            "{\n  \"editor.inlineSuggest.enabled\": false,\n  \"github.copilot.enable\": {\"*\": false},\n  \
             \"github.copilot.editor.enableAutoCompletions\": false,\n  \"cursor.cpp.disabledLanguages\": [\"*\"],\n  \
             \"chat.commandCenter.enabled\": false\n}\n",
        )?;
        self.add(
            ".zed/settings.json",
            "{\n  \"show_edit_predictions\": false,\n  \"features\": {\"edit_prediction_provider\": \"none\"}\n}\n",
        )
    }
}

/// The newest folder of an item in the workspace that has a file of one of these names.
pub fn newest(workspace: &Path, item: &ItemId, files: &[&str]) -> Option<PathBuf> {
    let parent = workspace.join(item.kind().as_str());
    let mut found: Vec<(Stamp, PathBuf)> = Vec::new();
    for entry in fs::read_dir(parent).ok()?.flatten() {
        let name = entry.file_name().to_string_lossy().to_string();
        // `2026-11-22-<slug>` and `2026-11-22-<slug>-2`, but not another slug that begins alike
        let Some(rest) = name.get(11..).and_then(|rest| rest.strip_prefix(item.name())) else { continue };
        let is_own =
            rest.is_empty() || rest.strip_prefix('-').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
        if !is_own {
            continue;
        }
        for file in files {
            let folder = Folder::existing(&entry.path(), file);
            if let Some(stamp) = folder.stamp(file) {
                found.push((stamp, folder.main));
            }
        }
    }
    found.into_iter().max_by_key(|(stamp, path)| (stamp.modified, path.clone())).map(|(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item() -> ItemId {
        "coding/two-coupons".parse().unwrap()
    }

    #[test]
    fn a_second_attempt_of_a_day_gets_a_folder_of_its_own() {
        let workspace = tempfile::tempdir().unwrap();
        let day = "2026-11-22".parse().unwrap();
        let first = Folder::create(workspace.path(), &item(), day, "solution.py").unwrap();
        let second = Folder::create(workspace.path(), &item(), day, "solution.py").unwrap();
        assert!(first.path.ends_with("coding/2026-11-22-two-coupons"));
        assert!(second.path.ends_with("coding/2026-11-22-two-coupons-2"));
    }

    #[test]
    fn nothing_is_overwritten() {
        let workspace = tempfile::tempdir().unwrap();
        let folder = Folder::existing(workspace.path(), "solution.py");
        folder.add("solution.py", "mine").unwrap();
        folder.add("solution.py", "starter").unwrap();
        folder.note("notes.md", "one").unwrap();
        folder.note("notes.md", "two").unwrap();
        assert_eq!(folder.read("solution.py").unwrap(), "mine");
        assert_eq!(folder.read("notes.md").unwrap(), "one\ntwo\n");
        assert_eq!(folder.read("none.md").unwrap(), "");
    }

    #[test]
    fn the_newest_attempt_is_found_and_a_longer_slug_is_not_taken_for_it() {
        let workspace = tempfile::tempdir().unwrap();
        let other: ItemId = "coding/two-coupons-more".parse().unwrap();
        let make = |item: &ItemId, day: &str| {
            let folder = Folder::create(workspace.path(), item, day.parse().unwrap(), "solution.py").unwrap();
            folder.add("solution.py", "x").unwrap();
            folder.main
        };
        make(&item(), "2026-11-20");
        let newest_one = make(&item(), "2026-11-21");
        make(&other, "2026-11-22");
        let found = newest(workspace.path(), &item(), &["solution.py", "solution.go"]);
        assert_eq!(found, Some(newest_one));
    }
}
