//! Finds the processes that belong to an environment, by their mark or by the folder they work in, and waits for their
//! end without polling. Where the system tells neither, it finds nothing.

use std::fs;
use std::os::fd::OwnedFd;
use std::time::Instant;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open};

use super::environment::MARK;
use super::{DEADLINE, Environment};

/// A process of an environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Process {
    /// Its id.
    pub pid: i32,
    /// Its command line.
    pub command: String,
}

impl Process {
    /// Ends it at once.
    pub fn kill(&self) {
        if let Some(pid) = Pid::from_raw(self.pid) {
            // it may have ended by itself
            let _ = kill_process(pid, Signal::KILL);
        }
    }

    fn handle(&self) -> Option<OwnedFd> {
        pidfd_open(Pid::from_raw(self.pid)?, PidfdFlags::empty()).ok()
    }
}

/// The processes of an environment that run now. A process that clears its variables is found by its working folder.
pub fn of(environment: &Environment) -> Vec<Process> {
    let wanted = format!("{MARK}={}", environment.mark());
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    let mut found: Vec<Process> = entries
        .flatten()
        .filter_map(|entry| {
            let pid = entry.file_name().to_str()?.parse().ok()?;
            let variables = fs::read(entry.path().join("environ")).unwrap_or_default();
            let marked = variables.split(|&byte| byte == 0).any(|variable| variable == wanted.as_bytes());
            let inside = fs::read_link(entry.path().join("cwd"))
                .is_ok_and(|folder| folder.starts_with(environment.folder()));
            let words = fs::read(entry.path().join("cmdline")).unwrap_or_default();
            let command = String::from_utf8_lossy(&words).replace('\0', " ").trim().to_string();
            (marked || inside).then_some(Process { pid, command })
        })
        .collect();
    found.sort_by_key(|process| process.pid);
    found
}

/// Waits until no process of the environment is left; those that stay make the test fail, by name.
#[track_caller]
pub fn assert_none_left(environment: &Environment) {
    let started = Instant::now();
    loop {
        let left = of(environment);
        let Some(first) = left.first() else { return };
        let remaining = DEADLINE.saturating_sub(started.elapsed());
        assert!(!remaining.is_zero(), "processes are left: {left:#?}");
        let Some(handle) = first.handle() else { continue };
        let timeout = Timespec {
            tv_sec: i64::try_from(remaining.as_secs()).expect("a deadline is short"),
            tv_nsec: i64::from(remaining.subsec_nanos()),
        };
        // an interrupted wait is only a shorter one
        let _ = poll(&mut [PollFd::new(&handle, PollFlags::IN)], Some(&timeout));
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    fn sleeper(environment: &Environment, with_mark: bool) -> std::process::Child {
        let mut command = Command::new("cat");
        command.env_clear().stdin(Stdio::piped());
        if with_mark {
            command.envs(environment.variables());
        } else {
            command.current_dir(environment.folder());
        }
        command.spawn().expect("cat starts")
    }

    #[test]
    fn a_process_is_found_by_its_mark_or_its_folder_until_it_ends() {
        let (environment, other) = (Environment::new(), Environment::new());
        for with_mark in [true, false] {
            let mut child = sleeper(&environment, with_mark);
            // between fork and exec it still looks like this test
            let found = loop {
                match of(&environment).as_slice() {
                    [process] if process.command == "cat" => break process.clone(),
                    _ => std::thread::yield_now(),
                }
            };
            assert_eq!(found.pid, i32::try_from(child.id()).unwrap());
            assert_eq!(of(&other), []);
            drop(child.stdin.take());
            assert_none_left(&environment);
            child.wait().unwrap();
        }
    }

    #[test]
    fn a_forgotten_environment_ends_what_runs_in_it() {
        let environment = Environment::new();
        let mut child = sleeper(&environment, true);
        while of(&environment).first().is_none_or(|process| process.command != "cat") {
            std::thread::yield_now();
        }
        drop(environment);
        assert!(!child.wait().unwrap().success());
    }
}
