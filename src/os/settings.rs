//! Machine settings: `config.toml`. What belongs to the history (rollover, budget, dates) is in the log instead.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::paths::write_whole;

/// Where the editor goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EditorPlace {
    /// A pane in tmux or zellij, a window for editors that have one, else here.
    #[default]
    Auto,
    /// A split of the terminal multiplexer.
    Pane,
    /// A window of its own; drill does not wait.
    Window,
    /// This terminal; drill waits.
    Here,
}

impl std::str::FromStr for EditorPlace {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "auto" => Ok(EditorPlace::Auto),
            "pane" => Ok(EditorPlace::Pane),
            "window" => Ok(EditorPlace::Window),
            "here" => Ok(EditorPlace::Here),
            other => Err(format!("`{other}` is no place for the editor; use auto, pane, window or here")),
        }
    }
}

/// The settings file's fields, all optional.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Language of coding sessions, `python` or `go`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The editor's command; before `VISUAL` and `EDITOR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor_command: Option<String>,
    /// Where the editor goes.
    pub editor: EditorPlace,
    /// Folder for solutions and notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace: Option<PathBuf>,
    /// Folders of the user's decks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decks: Vec<PathBuf>,
    /// The two questions of the first run were put.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub asked: bool,
}

/// Why settings could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file is there and can't be read.
    #[error("cannot read {path}")]
    Read {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// The file is no valid TOML of ours.
    #[error("{path} is not valid")]
    Parse {
        /// The file.
        path: PathBuf,
        /// The cause, with line and column.
        source: Box<toml::de::Error>,
    },
    /// The file can't be written.
    #[error("cannot write {path}")]
    Write {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
}

impl Settings {
    /// Reads the file; a missing one gives the defaults.
    pub fn read(path: &Path) -> Result<Settings, SettingsError> {
        match fs::read_to_string(path) {
            Ok(text) => toml::from_str(&text).map_err(|source| SettingsError::Parse {
                path: path.to_path_buf(),
                source: Box::new(source),
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Settings::default()),
            Err(source) => Err(SettingsError::Read { path: path.to_path_buf(), source }),
        }
    }

    /// Writes the file whole.
    pub fn write(&self, path: &Path) -> Result<(), SettingsError> {
        let text = toml::to_string(self).unwrap_or_default();
        write_whole(path, &text).map_err(|source| SettingsError::Write { path: path.to_path_buf(), source })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_the_file_and_a_typo_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        assert_eq!(Settings::read(&path).unwrap(), Settings::default());
        let settings = Settings {
            language: Some("go".into()),
            editor: EditorPlace::Here,
            decks: vec![PathBuf::from("/a b/c")],
            ..Settings::default()
        };
        settings.write(&path).unwrap();
        assert_eq!(Settings::read(&path).unwrap(), settings);
        fs::write(&path, "langage = \"go\"\n").unwrap();
        assert!(matches!(Settings::read(&path), Err(SettingsError::Parse { .. })));
    }
}
