//! Processes that the judge starts: how they are started, waited for together with the judge's own parent, and ended
//! with everything they started themselves.

use std::ffi::OsString;
use std::io::{PipeReader, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, Signal, WaitOptions, WaitStatus, getppid, kill_process, kill_process_group};

use super::exec::Bounds;
use crate::os::clock::instant;
use crate::os::process::rest;

/// Why the judge stops before its work is done.
#[derive(Debug, thiserror::Error)]
pub(super) enum Stop {
    /// The one who asked is gone or wants no answer any more.
    #[error("cancelled")]
    Cancelled,
    /// The judge cannot work here.
    #[error("{0}")]
    Broken(String),
}

impl Stop {
    /// An operation of the system failed.
    pub fn system(what: &str, error: impl std::fmt::Display) -> Stop {
        Stop::Broken(format!("{what}: {error}"))
    }
}

/// Keeps an eye on the parent and on signals while a child works.
pub(super) struct Watch {
    signals: PipeReader,
    stop: Arc<AtomicBool>,
    parent: Option<Pid>,
}

impl Watch {
    /// Starts watching: signals, the parent, and standard input, whose end means that nobody waits any more.
    pub fn start() -> std::io::Result<Watch> {
        use signal_hook::consts::{SIGCHLD, SIGHUP, SIGINT, SIGTERM};
        // `register` makes the writing end one that never waits.
        let (signals, sender) = std::io::pipe()?;
        rustix::io::ioctl_fionbio(&signals, true)?;
        let stop = Arc::new(AtomicBool::new(false));
        signal_hook::low_level::pipe::register(SIGCHLD, sender.try_clone()?)?;
        for signal in [SIGTERM, SIGHUP] {
            signal_hook::flag::register(signal, Arc::clone(&stop))?;
            signal_hook::low_level::pipe::register(signal, sender.try_clone()?)?;
        }
        // Ctrl-C is drill's business. Caught, not ignored: what is ignored would stay so in the user's program.
        signal_hook::flag::register(SIGINT, Arc::new(AtomicBool::new(false)))?;
        Ok(Watch { signals, stop, parent: getppid() })
    }

    /// Waits until one of these can be read, a signal came, or the instant is there.
    pub fn wait(&mut self, others: &[BorrowedFd<'_>], until: Instant) -> Result<(), Stop> {
        // The parent's death shows as end of input; the look at its id is for a parent that left that end to others.
        let most = Duration::from_millis(250);
        let left = until.saturating_duration_since(instant()).min(most);
        let timeout = Timespec {
            tv_sec: i64::try_from(left.as_secs()).unwrap_or(0),
            tv_nsec: i64::from(left.subsec_nanos()),
        };
        let stdin = std::io::stdin();
        let readable_stdin;
        {
            let mut fds: Vec<PollFd<'_>> = vec![
                PollFd::from_borrowed_fd(stdin.as_fd(), PollFlags::IN),
                PollFd::from_borrowed_fd(self.signals.as_fd(), PollFlags::IN),
            ];
            fds.extend(others.iter().map(|fd| PollFd::from_borrowed_fd(*fd, PollFlags::IN)));
            match poll(&mut fds, Some(&timeout)) {
                Ok(_) | Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(Stop::system("waiting", error)),
            }
            readable_stdin = fds.first().is_some_and(|fd| !fd.revents().is_empty());
        }
        let mut bytes = [0u8; 64];
        while matches!((&self.signals).read(&mut bytes), Ok(count) if count > 0) {}
        if readable_stdin || self.stop.load(Ordering::Relaxed) || getppid() != self.parent {
            return Err(Stop::Cancelled);
        }
        Ok(())
    }
}

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// With this status.
    Exited(i32),
    /// By this signal.
    Signalled(i32),
}

impl Status {
    fn of(status: WaitStatus) -> Status {
        match (status.exit_status(), status.terminating_signal()) {
            (Some(code), _) => Status::Exited(code),
            (None, signal) => Status::Signalled(signal.unwrap_or(0)),
        }
    }
}

/// A child in a process group of its own.
#[derive(Debug)]
pub(super) struct Started {
    pid: Pid,
    ended: Option<Status>,
}

/// What to start.
pub(super) struct Start<'a> {
    /// Drill itself, for `__exec`.
    pub drill: &'a Path,
    /// Program and arguments.
    pub command: &'a [OsString],
    /// Added to the environment.
    pub environment: &'a [(String, String)],
    /// Working folder.
    pub folder: &'a Path,
    /// Limits.
    pub bounds: Bounds,
}

impl Start<'_> {
    /// Starts it with both output streams on one pipe, so that their order is kept.
    pub fn start(&self, stdin: Stdio, output: OwnedFd) -> Result<Started, Stop> {
        let broken = |error| Stop::system("starting a process", error);
        let stderr = output.try_clone().map_err(broken)?;
        let child = Command::new(self.drill)
            .args(self.bounds.arguments(std::process::id()))
            .args(self.command)
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .current_dir(self.folder)
            .stdin(stdin)
            .stdout(output)
            .stderr(stderr)
            .process_group(0)
            .spawn()
            .map_err(broken)?;
        Ok(Started { pid: Pid::from_child(&child), ended: None })
    }
}

impl Started {
    /// Bytes of its memory that are in use now; `None` where the system does not tell.
    pub fn resident(&self) -> Option<u64> {
        let text = std::fs::read_to_string(format!("/proc/{}/status", self.pid.as_raw_nonzero())).ok()?;
        let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()?.checked_mul(1024)
    }

    /// Bytes it has written so far, to whatever it was; `None` where the system does not tell.
    pub fn written(&self) -> Option<u64> {
        let text = std::fs::read_to_string(format!("/proc/{}/io", self.pid.as_raw_nonzero())).ok()?;
        text.lines().find_map(|line| line.strip_prefix("wchar: "))?.trim().parse().ok()
    }

    /// The processor time it has used; `None` where the system does not tell.
    pub fn computed(&self) -> Option<Duration> {
        let pid = self.pid.as_raw_nonzero().get();
        let ticks = |index| stat_field(pid, index)?.parse::<u64>().ok();
        let per_second = rustix::param::clock_ticks_per_second().max(1);
        Some(Duration::from_millis((ticks(11)? + ticks(12)?).saturating_mul(1000) / per_second))
    }

    /// Whether none of its threads runs or wants to.
    pub fn is_idle(&self) -> bool {
        let threads = format!("/proc/{}/task", self.pid.as_raw_nonzero());
        std::fs::read_dir(threads).into_iter().flatten().flatten().all(|thread| {
            let stat = std::fs::read(thread.path().join("stat")).unwrap_or_default();
            let stat = String::from_utf8_lossy(&stat);
            !stat.rsplit_once(')').is_some_and(|(_, rest)| rest.trim_start().starts_with('R'))
        })
    }

    /// The names of the living processes below this one's parent, itself left out.
    pub fn others(&self) -> Vec<String> {
        descendants()
            .into_iter()
            .filter(|pid| *pid != self.pid)
            .filter(|pid| stat_field(pid.as_raw_nonzero().get(), 0).is_some_and(|state| state != "Z"))
            .map(|pid| {
                let name = std::fs::read_to_string(format!("/proc/{}/comm", pid.as_raw_nonzero()));
                name.unwrap_or_default().trim().to_string()
            })
            .collect()
    }

    /// Its status, once it has ended. Never waits.
    pub fn ended(&mut self) -> Option<Status> {
        if self.ended.is_none() {
            self.ended = match rustix::process::waitpid(Some(self.pid), WaitOptions::NOHANG) {
                Ok(Some((_, status))) => Some(Status::of(status)),
                // Someone else reaped it: it is gone, how is not known.
                Err(rustix::io::Errno::CHILD) => Some(Status::Signalled(0)),
                _ => None,
            };
        }
        self.ended
    }

    /// Ends it and everything it started, and waits until all are gone.
    pub fn end(mut self) {
        let _ = kill_process_group(self.pid, Signal::KILL);
        if self.ended.is_none() {
            let _ = kill_process(self.pid, Signal::KILL);
        }
        let give_up = instant() + Duration::from_secs(5);
        loop {
            match rustix::process::wait(WaitOptions::NOHANG) {
                Ok(Some((pid, status))) => {
                    if pid == self.pid {
                        self.ended = Some(Status::of(status));
                    }
                }
                Err(rustix::io::Errno::CHILD) => return,
                Ok(None) | Err(_) => {
                    // What left the group has become our own child when its parent died (we are the subreaper).
                    for pid in descendants() {
                        let _ = kill_process(pid, Signal::KILL);
                    }
                    if instant() > give_up {
                        return;
                    }
                    rest(Duration::from_micros(300));
                }
            }
        }
    }
}

/// The id of the process or thread that was started last on this machine; `None` where the system does not tell.
pub(super) fn newest_process() -> Option<u64> {
    std::fs::read_to_string("/proc/loadavg").ok()?.split_ascii_whitespace().last()?.parse().ok()
}

/// Every process below this one, by the system's list.
fn descendants() -> Vec<Pid> {
    let mut pairs = Vec::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse::<i32>().ok()) else {
            continue;
        };
        if let Some(parent) = stat_field(pid, 1).and_then(|field| field.parse::<i32>().ok()) {
            pairs.push((pid, parent));
        }
    }
    let mut found = vec![i32::try_from(std::process::id()).unwrap_or(0)];
    let mut at = 0;
    while let Some(parent) = found.get(at).copied() {
        found.extend(pairs.iter().filter(|(_, of)| *of == parent).map(|(pid, _)| *pid));
        at += 1;
    }
    found.into_iter().skip(1).filter_map(Pid::from_raw).collect()
}

/// A field of `/proc/<pid>/stat` counted from the state, which is 0; the command's name before it may hold anything.
pub(super) fn stat_field(pid: i32, index: usize) -> Option<String> {
    let text = std::fs::read(format!("/proc/{pid}/stat")).ok()?;
    let text = String::from_utf8_lossy(&text);
    let rest = text.rsplit_once(')')?.1;
    rest.split_ascii_whitespace().nth(index).map(str::to_string)
}

/// Reads all there is without waiting; says whether the other side is closed.
pub(super) fn drain(fd: &OwnedFd, mut take: impl FnMut(&[u8])) -> bool {
    let mut bytes = [0u8; 1 << 16];
    loop {
        match rustix::io::read(fd, &mut bytes) {
            Ok(0) => return true,
            Ok(count) => take(bytes.get(..count).unwrap_or_default()),
            Err(rustix::io::Errno::INTR) => {}
            Err(rustix::io::Errno::AGAIN) => return false,
            Err(_) => return true,
        }
    }
}

/// A pipe whose reading end never waits; the writing end is not inherited unless asked for.
pub(super) fn pipe() -> Result<(OwnedFd, OwnedFd), Stop> {
    let broken = |error| Stop::system("making a pipe", error);
    let (reader, writer) = rustix::pipe::pipe().map_err(broken)?;
    for end in [&reader, &writer] {
        rustix::io::fcntl_setfd(end, rustix::io::FdFlags::CLOEXEC).map_err(broken)?;
    }
    rustix::io::ioctl_fionbio(&reader, true).map_err(broken)?;
    // A wide pipe lets a big result go out in one piece; where it is refused the usual width serves.
    #[cfg(target_os = "linux")]
    let _ = rustix::pipe::fcntl_setpipe_size(&writer, 1 << 20);
    Ok((reader, writer))
}

/// How a tool ended and what it said.
pub(super) struct ToolEnd {
    /// Whether it ended well; false after a failure or past the deadline.
    pub done: bool,
    /// Whether it was ended for taking too long.
    pub late: bool,
    /// Its output, at most 64 KiB.
    pub said: String,
}

/// Runs a tool (a compiler) to its end.
pub(super) fn run_tool(watch: &mut Watch, start: &Start<'_>, within: Duration) -> Result<ToolEnd, Stop> {
    let (reader, writer) = pipe()?;
    let mut child = start.start(Stdio::null(), writer)?;
    let deadline = instant() + within;
    let mut said: Vec<u8> = Vec::new();
    let mut closed = false;
    let outcome = loop {
        let heard = |bytes: &[u8]| {
            let room = (64usize << 10).saturating_sub(said.len());
            said.extend_from_slice(bytes.get(..bytes.len().min(room)).unwrap_or_default());
        };
        closed |= drain(&reader, heard);
        if let Some(status) = child.ended() {
            break Ok((status == Status::Exited(0), false));
        }
        if instant() >= deadline {
            break Ok((false, true));
        }
        let open: &[BorrowedFd<'_>] = if closed { &[] } else { &[reader.as_fd()] };
        if let Err(stop) = watch.wait(open, deadline) {
            break Err(stop);
        }
    };
    drain(&reader, |bytes| {
        let room = (64usize << 10).saturating_sub(said.len());
        said.extend_from_slice(bytes.get(..bytes.len().min(room)).unwrap_or_default());
    });
    child.end();
    let (done, late) = outcome?;
    Ok(ToolEnd { done, late, said: String::from_utf8_lossy(&said).into_owned() })
}
