//! A world of its own for each test: folders, a clock that stands where the test puts it, and nothing of the real
//! environment.

use std::path::PathBuf;
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// Folders and a clock.
pub struct World {
    folder: TempDir,
    clock: String,
}

/// What a command did.
#[derive(Debug)]
pub struct Outcome {
    /// The exit status.
    pub status: i32,
    /// Data.
    pub out: String,
    /// Talk.
    pub talk: String,
}

impl World {
    /// An empty world at nine in the morning of 5 January 2026, in UTC+1.
    pub fn new() -> World {
        World { folder: tempfile::tempdir().unwrap(), clock: "2026-01-05T09:00:00+01:00".into() }
    }

    /// Sets the clock: RFC 3339.
    pub fn set_clock(&mut self, instant: &str) {
        self.clock = instant.to_string();
    }

    /// The store's file.
    pub fn store_file(&self) -> PathBuf {
        let data = self.folder.path().join("data");
        let mut files = std::fs::read_dir(data).unwrap().map(|entry| entry.unwrap().path());
        files
            .find(|path| path.extension().is_some_and(|ending| ending == "db" || ending == "sqlite"))
            .unwrap()
    }

    /// A command in this world, not yet run.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::cargo_bin("drill").unwrap();
        let place = |name: &str| self.folder.path().join(name);
        command
            .env_clear()
            .env("HOME", place("home"))
            .env("DRILL_DATA_DIR", place("data"))
            .env("DRILL_CONFIG_DIR", place("config"))
            .env("DRILL_CACHE_DIR", place("cache"))
            .env("DRILL_WORKSPACE", place("workspace"))
            .env("DRILL_CLOCK", &self.clock)
            .env("COLUMNS", "100")
            .args(arguments);
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Outcome {
        let Output { status, stdout, stderr } = self.command(arguments).output().unwrap();
        Outcome {
            status: status.code().unwrap_or(-1),
            out: String::from_utf8(stdout).unwrap(),
            talk: String::from_utf8(stderr).unwrap(),
        }
    }

    /// Runs a command that prints JSON and succeeds.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let outcome = self.run(&[arguments, &["--json"]].concat());
        assert_eq!(outcome.status, 0, "{arguments:?}: {outcome:?}");
        let value: Value = serde_json::from_str(&outcome.out).unwrap();
        assert_eq!(value["format"], 1);
        value
    }
}
