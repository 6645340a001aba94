//! Where things are on this machine: data, cache, configuration (XDG, on macOS too) and the workspace the user sees.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use etcetera::base_strategy::Xdg;

use super::environment::Environment;

/// The folders of one user.
#[derive(Debug, Clone)]
pub struct Paths {
    /// Holds the store.
    pub data: PathBuf,
    /// Holds what can be made again.
    pub cache: PathBuf,
    /// Holds `config.toml`.
    pub config: PathBuf,
    /// Solutions and notes.
    pub workspace: PathBuf,
}

impl Paths {
    /// Reads XDG variables and `DRILL_DATA_DIR`, `DRILL_CACHE_DIR`, `DRILL_CONFIG_DIR`, `DRILL_WORKSPACE`.
    /// With `DRILL_DATA_DIR` set the configuration lies there as well, so that one variable moves everything private.
    pub fn from_environment(environment: &Environment, workspace: Option<&Path>) -> Result<Paths, String> {
        let base = Xdg::new().map_err(|error| format!("the home folder is unknown: {error}"))?;
        let moved = environment.path("DRILL_DATA_DIR");
        let data = moved.clone().unwrap_or_else(|| base.data_dir().join("drill"));
        let config =
            environment.path("DRILL_CONFIG_DIR").or(moved).unwrap_or_else(|| base.config_dir().join("drill"));
        let cache = environment.path("DRILL_CACHE_DIR").unwrap_or_else(|| base.cache_dir().join("drill"));
        let workspace = environment
            .path("DRILL_WORKSPACE")
            .or_else(|| workspace.map(|path| expand_home(path, base.home_dir())))
            .unwrap_or_else(|| base.home_dir().join("drill"));
        Ok(Paths { data, cache, config, workspace })
    }

    /// The store's file.
    pub fn store(&self) -> PathBuf {
        self.data.join("drill.db")
    }

    /// The settings file.
    pub fn settings(&self) -> PathBuf {
        self.config.join("config.toml")
    }
}

/// Makes a folder and its parents, private to the user.
pub fn make_private_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Writes a file whole or not at all: a temporary file beside it, synced, then renamed over it.
pub fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    io::Write::write_all(&mut file, text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

fn expand_home(path: &Path, home: &Path) -> PathBuf {
    match path.strip_prefix("~") {
        Ok(rest) => home.join(rest),
        Err(_) => path.to_path_buf(),
    }
}
