//! A test's world with a clock that stands where the test puts it: commands and the JSON they print.

use std::path::PathBuf;

use serde_json::Value;

use crate::support::{Environment, Output};

/// An environment in which time stands still.
pub struct World {
    environment: Environment,
}

impl World {
    /// An empty world at nine in the morning of 5 January 2026, in UTC+1.
    pub fn new() -> World {
        World { environment: Environment::new().at("2026-01-05T09:00:00+01:00") }
    }

    /// The same world with another source of chance.
    pub fn seeded(self, seed: u64) -> World {
        World { environment: self.environment.seeded(seed) }
    }

    /// Sets the clock: RFC 3339.
    pub fn set_clock(&mut self, instant: &str) {
        self.environment.set("DRILL_CLOCK", instant);
    }

    /// The store's file.
    pub fn store_file(&self) -> PathBuf {
        self.environment.data().join("drill.db")
    }

    /// Runs a command to its end.
    #[track_caller]
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.environment.run(arguments)
    }

    /// Runs a command that prints JSON and succeeds.
    #[track_caller]
    pub fn json(&self, arguments: &[&str]) -> Value {
        let value = self.run(&[arguments, &["--json"]].concat()).done().json();
        assert_eq!(value["format"], 1);
        value
    }
}
