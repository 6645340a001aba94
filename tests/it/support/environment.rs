//! A hermetic environment: nothing of the person who runs the tests gets in, nothing of the tests gets out. Every process
//! started in it carries a mark, so that those left behind can be found.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc;
use std::thread;

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use super::{DEADLINE, processes};

/// The variable that marks the processes of an environment.
pub const MARK: &str = "DRILL_TEST_MARK";

/// What a shell of these tests asks with.
pub const PROMPT: &str = "shell>";

static COUNT: AtomicU64 = AtomicU64::new(0);

/// A home of its own: folders, variables and a mark.
#[derive(Debug)]
pub struct Environment {
    folder: TempDir,
    mark: String,
    variables: BTreeMap<OsString, OsString>,
}

/// What a command without a terminal left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Its exit status; none when a signal ended it.
    pub status: Option<i32>,
    /// What it printed.
    pub stdout: String,
    /// What it said.
    pub stderr: String,
}

impl Output {
    /// The one JSON document on stdout.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("no JSON: {error}\n{self:#?}"))
    }

    /// The same output, of a command that has to end well.
    #[track_caller]
    pub fn done(self) -> Output {
        assert_eq!(self.status, Some(0), "{self:#?}");
        self
    }
}

impl Environment {
    /// An empty home. The judge's cache is shared by all tests, so that only the first one compiles a toolchain's library.
    pub fn new() -> Environment {
        let folder = TempDir::with_prefix("drill-test-").expect("a temporary folder");
        let number = COUNT.fetch_add(1, Ordering::SeqCst);
        let mark = format!("{}-{number}", std::process::id());
        let mut environment = Environment { folder, mark: mark.clone(), variables: BTreeMap::new() };
        for (name, below) in [
            ("HOME", "home"),
            ("DRILL_DATA_DIR", "data"),
            ("DRILL_CONFIG_DIR", "config"),
            ("DRILL_WORKSPACE", "workspace"),
            ("TMPDIR", "tmp"),
        ] {
            let path = environment.folder.path().join(below);
            environment.set(name, path);
        }
        for below in ["home", "tmp", "bin"] {
            std::fs::create_dir(environment.folder.path().join(below)).expect("a folder in a new folder");
        }
        environment.set("DRILL_CACHE_DIR", shared_cache());
        environment.set("PATH", std::env::var_os("PATH").unwrap_or_default());
        environment.set("LANG", "C.UTF-8");
        environment.set("TZ", "UTC");
        environment.set("PS1", format!("{PROMPT} "));
        environment.set("TERM", "xterm-256color");
        environment.set(MARK, mark);
        environment
    }

    /// Sets a variable for all processes started from now on.
    pub fn set(&mut self, name: &str, value: impl AsRef<OsStr>) {
        self.variables.insert(name.into(), value.as_ref().to_os_string());
    }

    /// The same environment with a variable more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl AsRef<OsStr>) -> Environment {
        self.set(name, value);
        self
    }

    /// The same environment without a variable.
    #[must_use]
    pub fn without(mut self, name: &str) -> Environment {
        self.variables.remove(OsStr::new(name));
        self
    }

    /// The same environment with a clock that starts at an instant and may run faster: `2026-11-22T10:00:00+01:00 x60`.
    #[must_use]
    pub fn at(self, clock: &str) -> Environment {
        self.with("DRILL_CLOCK", clock)
    }

    /// The same environment with a seed for everything that is drawn.
    #[must_use]
    pub fn seeded(self, seed: u64) -> Environment {
        self.with("DRILL_SEED", seed.to_string())
    }

    /// The folder that holds everything.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where the store is.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Where solutions and notes are.
    pub fn workspace(&self) -> PathBuf {
        self.folder.path().join("workspace")
    }

    /// What marks its processes.
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// All variables.
    pub fn variables(&self) -> impl Iterator<Item = (&OsStr, &OsStr)> {
        self.variables.iter().map(|(name, value)| (name.as_os_str(), value.as_os_str()))
    }

    /// Runs drill without a terminal: stdin is empty, both streams are pipes.
    #[track_caller]
    pub fn run<I>(&self, arguments: I) -> Output
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>,
    {
        self.run_program(drill(), arguments)
    }

    /// Runs a program without a terminal. One that does not end within the deadline is ended, and the test fails.
    #[track_caller]
    pub fn run_program<I>(&self, program: impl AsRef<OsStr>, arguments: I) -> Output
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>,
    {
        self.start_program(program, arguments).output()
    }

    fn start_program<I>(&self, program: impl AsRef<OsStr>, arguments: I) -> Running
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>,
    {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env_clear()
            .envs(self.variables())
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        Running { child: command.spawn().expect("the program starts"), words: format!("{command:?}") }
    }
}

impl Drop for Environment {
    /// A failed test leaves nothing behind either.
    fn drop(&mut self) {
        for process in processes::of(self) {
            process.kill();
        }
    }
}

/// A command that was started and not waited for.
#[derive(Debug)]
pub struct Running {
    child: Child,
    words: String,
}

impl Running {
    /// Waits for its end.
    #[track_caller]
    pub fn output(self) -> Output {
        let pid = Pid::from_child(&self.child);
        let (sender, receiver) = mpsc::channel();
        let child = self.child;
        thread::spawn(move || {
            // nobody listens any more when the deadline has passed
            let _ = sender.send(child.wait_with_output());
        });
        let Ok(output) = receiver.recv_timeout(DEADLINE) else {
            let _ = kill_process(pid, Signal::KILL);
            let seen = receiver.recv_timeout(DEADLINE);
            panic!("it did not end: {}\n{seen:#?}", self.words);
        };
        let output = output.expect("its output can be read");
        Output {
            status: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// The binary under test.
pub fn drill() -> &'static str {
    env!("CARGO_BIN_EXE_drill")
}

/// A cache that outlives the tests.
fn shared_cache() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("judge-cache")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_gets_in() {
        let environment = Environment::new().without("LANG").at("2026-11-22T10:00:00+01:00 x60").seeded(7);
        let output = environment.run_program("env", [""; 0]).done();
        let mut names: Vec<&str> =
            output.stdout.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name).collect();
        names.sort_unstable();
        assert_eq!(
            names,
            [
                "DRILL_CACHE_DIR",
                "DRILL_CLOCK",
                "DRILL_CONFIG_DIR",
                "DRILL_DATA_DIR",
                "DRILL_SEED",
                "DRILL_TEST_MARK",
                "DRILL_WORKSPACE",
                "HOME",
                "PATH",
                "PS1",
                "TERM",
                "TMPDIR",
                "TZ"
            ]
        );
        assert!(output.stdout.contains("DRILL_CLOCK=2026-11-22T10:00:00+01:00 x60\n"), "{}", output.stdout);
    }

    #[test]
    fn a_command_is_seen_whole_with_its_status_and_an_empty_stdin() {
        let environment = Environment::new();
        let output = environment.run_program("sh", ["-c", "cat; echo data; echo talk >&2; kill -9 $$"]);
        assert_eq!(output, Output { status: None, stdout: "data\n".into(), stderr: "talk\n".into() });
        assert_eq!(environment.run_program("sh", ["-c", "exit 5"]).status, Some(5));
        assert_eq!(environment.run_program("echo", ["{\"format\": 1}"]).done().json()["format"], 1);
    }
}
