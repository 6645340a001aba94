//! A folder for one run, removed when the run ends; folders of runs that were killed are removed at the next start.

use std::fs;
use std::path::{Path, PathBuf};

use super::child::stat_field;

/// The folder of one run.
#[derive(Debug)]
pub(super) struct Scratch(PathBuf);

impl Scratch {
    /// Makes a folder under `runs`, and removes those whose process is gone.
    pub fn make(runs: &Path) -> std::io::Result<Scratch> {
        private_folder(runs)?;
        sweep(runs);
        let pid = std::process::id();
        let folder = runs.join(format!("{pid}-{}", started(pid).unwrap_or_default()));
        // A leftover of the same name can only be an earlier process's whose start is not known.
        let _ = fs::remove_dir_all(&folder);
        private_folder(&folder)?;
        Ok(Scratch(folder))
    }

    /// Copies it to another place, with a text that says what was done in it.
    pub fn leave(&self, to: &Path, commands: &str) -> std::io::Result<()> {
        copy(&self.0, to)?;
        fs::write(to.join("commands.json"), commands)
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    private_folder(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Makes a folder that only the user may open, with all above it.
pub(super) fn private_folder(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

fn sweep(runs: &Path) {
    for entry in fs::read_dir(runs).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let stale = match name.to_str().and_then(|name| name.split_once('-')) {
            Some((pid, start)) => pid.parse::<u32>().map_or(true, |pid| !alive(pid, start)),
            None => true,
        };
        if stale {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Whether the process that made a folder still lives: its id may have gone to another one since.
fn alive(pid: u32, start: &str) -> bool {
    if Path::new("/proc/self/stat").exists() {
        return started(pid).is_some_and(|found| found == start);
    }
    let pid = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw);
    pid.is_some_and(|pid| rustix::process::test_kill_process(pid) != Err(rustix::io::Errno::SRCH))
}

/// When a process started, in the system's ticks since boot.
fn started(pid: u32) -> Option<String> {
    stat_field(i32::try_from(pid).ok()?, 19)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_dead_runs_go_and_living_ones_stay() {
        let root = tempfile::tempdir().unwrap();
        // No process has this id: it is above the system's highest.
        fs::create_dir(root.path().join("4194999-77")).unwrap();
        fs::create_dir(root.path().join("no-number")).unwrap();
        let first = Scratch::make(root.path()).unwrap();
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
        sweep(root.path());
        assert!(first.path().exists());
        let path = first.path().to_path_buf();
        drop(first);
        assert!(!path.exists());
    }
}
