//! Reads files of a user's deck, and nothing else: no file outside the deck's folder (symbolic links included), no device
//! or pipe, nothing above the size limit, nothing that is not UTF-8.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::finding::Finding;
use super::json::place;

/// The largest file of a deck, in bytes.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;
/// The most files looked at below one folder.
const MOST_FILES: usize = 100_000;
/// The deepest folder looked into; decks need two.
const DEEPEST: usize = 6;

/// A folder from which content is read.
#[derive(Debug, Clone)]
pub struct Folder {
    /// As the user named it, for messages.
    shown: PathBuf,
    /// Links resolved.
    real: PathBuf,
}

/// What decides whether a file must be read again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceFile {
    /// Relative to the deck's folder, with slashes.
    pub path: String,
    /// In bytes.
    pub size: u64,
    /// Nanoseconds since 1970; 0 where the system does not say.
    pub mtime: i64,
}

impl Folder {
    /// Opens a folder.
    ///
    /// # Errors
    /// When it is none, or cannot be read.
    pub fn open(path: &Path) -> Result<Folder, Box<Finding>> {
        let shown = path.to_path_buf();
        let real = fs::canonicalize(path)
            .map_err(|error| Box::new(Finding::error(shown.display().to_string(), reason(&error))))?;
        if !real.is_dir() {
            return Err(Box::new(
                Finding::error(shown.display().to_string(), "not a folder")
                    .hint("a deck is a folder with a deck.json"),
            ));
        }
        Ok(Folder { shown, real })
    }

    /// The folder as the user named it.
    pub fn path(&self) -> &Path {
        &self.shown
    }

    /// The folder's own name, links resolved.
    pub fn name(&self) -> String {
        self.real.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// A file as messages name it.
    pub fn label(&self, relative: &str) -> String {
        self.shown.join(relative).display().to_string()
    }

    /// Whether there is a file of this name.
    pub fn has(&self, relative: &str) -> bool {
        self.real.join(relative).is_file()
    }

    /// The text of a file.
    ///
    /// # Errors
    /// When it is missing, leads outside, is no plain file, is too large or is not UTF-8.
    pub fn read(&self, relative: &str) -> Result<String, Box<Finding>> {
        let wrong = |message: String| Box::new(Finding::error(self.label(relative), message));
        let (path, size) = self.checked(relative)?;
        let file = File::open(&path).map_err(|error| wrong(reason(&error)))?;
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
        // The file may grow between the look and the reading.
        file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(|error| wrong(reason(&error)))?;
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(wrong(too_large(bytes.len() as u64)));
        }
        String::from_utf8(bytes).map_err(|error| {
            let good = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..good]).into_owned();
            let (line, column) = place(&before, before.len());
            let found = Finding::error(self.label(relative), format!("not UTF-8 at byte {good}"));
            Box::new(found.at(line, column).hint("save the file as UTF-8"))
        })
    }

    /// Size and time of a file, without reading it. Cheap: decks of thousands of folders are looked at on every start.
    ///
    /// # Errors
    /// As `read`, but for what only its bytes tell.
    pub fn look(&self, relative: &str) -> Result<SourceFile, Box<Finding>> {
        let path = self.real.join(relative);
        let (size, data) = match fs::symlink_metadata(&path) {
            Ok(data) if data.is_file() && data.len() <= LARGEST_FILE => (data.len(), Ok(data)),
            _ => {
                let (path, size) = self.checked(relative)?;
                (size, fs::metadata(path))
            }
        };
        let mtime = data
            .and_then(|data| data.modified())
            .ok()
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok())
            .and_then(|age| i64::try_from(age.as_nanos()).ok())
            .unwrap_or(0);
        Ok(SourceFile { path: relative.to_string(), size, mtime })
    }

    /// The names of the folders right below, sorted; hidden ones left out.
    pub fn folders(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(&self.real) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .filter_map(Result::ok)
            .filter(|entry| match entry.file_type() {
                Ok(kind) if kind.is_symlink() => entry.path().is_dir(),
                kind => kind.is_ok_and(|kind| kind.is_dir()),
            })
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| !name.starts_with('.'))
            .take(MOST_FILES)
            .collect();
        names.sort();
        names
    }

    /// The files below a folder (`""` for all), relative, sorted; hidden ones and caches (`_…`) left out. What cannot be
    /// listed is a finding.
    pub fn files(&self, below: &str) -> (Vec<String>, Vec<Finding>) {
        let mut found = (Vec::new(), Vec::new());
        let mut open = vec![(below.trim_end_matches('/').to_string(), 0)];
        while let Some((folder, depth)) = open.pop() {
            let entries = match fs::read_dir(self.real.join(&folder)) {
                Ok(entries) => entries,
                Err(error) => {
                    found.1.push(Finding::error(self.label(&folder), reason(&error)));
                    continue;
                }
            };
            for entry in entries.filter_map(Result::ok) {
                let Ok(name) = entry.file_name().into_string() else {
                    found.1.push(Finding::error(self.label(&folder), "a file name is not UTF-8"));
                    continue;
                };
                if name.starts_with(['.', '_']) {
                    continue;
                }
                let relative = if folder.is_empty() { name } else { format!("{folder}/{name}") };
                // Links to folders are not followed: they could lead in circles.
                if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                    if depth < DEEPEST {
                        open.push((relative, depth + 1));
                    }
                } else if found.0.len() < MOST_FILES {
                    found.0.push(relative);
                }
            }
        }
        found.0.sort();
        found
    }

    /// The real path and the size of a file that may be read.
    fn checked(&self, relative: &str) -> Result<(PathBuf, u64), Box<Finding>> {
        let wrong = |message: &str| Box::new(Finding::error(self.label(relative), message));
        let path = fs::canonicalize(self.real.join(relative)).map_err(|error| wrong(&reason(&error)))?;
        if !path.starts_with(&self.real) {
            return Err(Box::new(
                wrong("leads outside the deck's folder").hint("a deck reads only its own files"),
            ));
        }
        let data = fs::metadata(&path).map_err(|error| wrong(&reason(&error)))?;
        if !data.is_file() {
            return Err(wrong("not a plain file"));
        }
        if data.len() > LARGEST_FILE {
            return Err(wrong(&too_large(data.len())));
        }
        Ok((path, data.len()))
    }
}

fn too_large(size: u64) -> String {
    let mib = LARGEST_FILE / (1024 * 1024);
    format!("{} MiB are too much; a file may have {mib} MiB", size.div_ceil(1024 * 1024))
}

fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "no such file".to_string(),
        std::io::ErrorKind::PermissionDenied => "may not be read".to_string(),
        _ => format!("cannot be read: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, Folder) {
        let temp = tempfile::tempdir().unwrap();
        let folder = Folder::open(temp.path()).unwrap();
        (temp, folder)
    }

    #[test]
    fn nothing_outside_the_folder_is_read() {
        let (temp, folder) = folder();
        let outside = tempfile::NamedTempFile::new().unwrap();
        fs::write(outside.path(), "secret").unwrap();
        std::os::unix::fs::symlink(outside.path(), temp.path().join("deck.json")).unwrap();
        fs::write(temp.path().join("inside"), "plain").unwrap();
        std::os::unix::fs::symlink(temp.path().join("inside"), temp.path().join("link")).unwrap();
        assert_eq!(folder.read("deck.json").unwrap_err().message, "leads outside the deck's folder");
        let climbing = format!("../{}", outside.path().file_name().unwrap().to_str().unwrap());
        assert_eq!(folder.read(&climbing).unwrap_err().message, "leads outside the deck's folder");
        assert_eq!(folder.read("link").unwrap(), "plain");
    }

    #[test]
    fn bad_utf8_is_named_with_its_place() {
        let (temp, folder) = folder();
        fs::write(temp.path().join("deck.json"), b"{\n  \"\xc3\xa4\": \"\xff\"}").unwrap();
        let found = folder.read("deck.json").unwrap_err();
        assert_eq!((found.message.as_str(), found.line, found.column), ("not UTF-8 at byte 11", 2, 9));
    }

    #[test]
    fn a_huge_file_is_refused_unread() {
        let (temp, folder) = folder();
        // A hole: nothing of it is on the disk, and reading it would take 100 MB of memory.
        File::create(temp.path().join("deck.json")).unwrap().set_len(100_000_000).unwrap();
        assert_eq!(
            folder.read("deck.json").unwrap_err().message,
            "96 MiB are too much; a file may have 16 MiB"
        );
        assert!(folder.look("deck.json").is_err());
    }

    #[test]
    fn pipes_and_folders_are_no_files() {
        let (temp, folder) = folder();
        fs::create_dir(temp.path().join("deck.json")).unwrap();
        rustix::fs::mknodat(
            rustix::fs::CWD,
            temp.path().join("pipe"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RUSR,
            0,
        )
        .unwrap();
        assert_eq!(folder.read("deck.json").unwrap_err().message, "not a plain file");
        assert_eq!(folder.read("pipe").unwrap_err().message, "not a plain file");
        assert_eq!(folder.read("none").unwrap_err().message, "no such file");
    }
}
