//! Runs a built program over cases: one process for all of them, a deadline each, a new process after a crash or a
//! time-out that goes on with the next case. Knows no expected value.

use std::ffi::OsString;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use super::child::{Start, Started, Stop, Watch, drain, newest_process, pipe};
use super::exec::Bounds;
use super::outcome::Outcome;
use super::prints::{Prints, Segment};
use super::records::{Record, Records};
use super::scratch::private_folder;
use crate::os::clock::instant;
use crate::os::random::secret_word;

/// The most output of one case, and the biggest result, in bytes.
const FLOOD: u64 = 16 << 20;
const RESULT_MOST: usize = 64 << 20;
/// How long a program may take from its start, or from the end of one case, to the beginning of the next.
const BETWEEN: Duration = Duration::from_secs(10);
/// The most a program may write into files, in bytes, and how often that is looked at.
const FILES_MOST: u64 = 256 << 20;
const LOOK: Duration = Duration::from_millis(100);

/// What is run.
#[derive(Debug)]
pub(super) struct Program<'a> {
    pub drill: &'a Path,
    /// The command, complete.
    pub command: Vec<OsString>,
    pub environment: Vec<(String, String)>,
    /// Bytes of memory, the harness's stack included.
    pub data: u64,
    /// Whether the main thread's stack is raised.
    pub deep: bool,
    /// The user's file.
    pub source: &'a Path,
    /// Signature and outputs as one line of JSON.
    pub spec: &'a str,
    /// Working folder.
    pub folder: &'a Path,
}

/// Which side of a codec runs; a function or class is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Call,
    Encode,
    Decode,
}

impl Mode {
    fn word(self) -> &'static str {
        match self {
            Mode::Call => "call",
            Mode::Encode => "encode",
            Mode::Decode => "decode",
        }
    }
}

/// Whether to go on after a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    GoOn,
    Enough,
}

/// Takes what became of each case, in order.
pub(super) type Take<'a> = &'a mut dyn FnMut(usize, Outcome, Segment) -> Result<Next, Stop>;

/// Runs the cases of a file of JSON Lines; each gets its limit.
///
/// What concerns all cases alike (the file does not compile, or dies while it is loaded) is told once, for the first.
pub(super) fn run(
    watch: &mut Watch,
    program: &Program<'_>,
    mode: Mode,
    cases: &Path,
    limits: &[Duration],
    take: Take<'_>,
) -> Result<(), Stop> {
    let mut start = 0;
    while start < limits.len() {
        let mut process = Process::start(watch, program, mode, cases, limits, start)?;
        let end = process.work(watch, take);
        process.child.end();
        match end? {
            End::Over => return Ok(()),
            End::Again(next) => {
                start = next;
                // What the ended process has written takes no room from the next.
                let _ = std::fs::remove_dir_all(program.folder);
                private_folder(program.folder).map_err(|error| Stop::system("making a folder", error))?;
            }
        }
    }
    Ok(())
}

enum End {
    Over,
    /// A new process goes on with this case.
    Again(usize),
}

struct Process<'a> {
    child: Started,
    results: OwnedFd,
    printed: OwnedFd,
    printed_closed: bool,
    records: Records,
    prints: Prints,
    limits: &'a [Duration],
    /// Bytes of memory beyond which a late program is one that fills the memory: half of what it may have besides its stack.
    memory: u64,
    /// The case expected next, or running.
    case: usize,
    running: bool,
    /// No case has begun in this process.
    loading: bool,
    deadline: Instant,
    /// How long this process had computed when the case began.
    computed: Option<Duration>,
    /// What had been started last on this machine when processes were last looked for.
    newest: Option<u64>,
    /// Bytes that came through the pipes: they count as written, and are no files.
    piped: u64,
    /// When to look again at what was written.
    look: Instant,
}

impl<'a> Process<'a> {
    fn start(
        watch: &mut Watch,
        program: &Program<'_>,
        mode: Mode,
        cases: &Path,
        limits: &'a [Duration],
        start: usize,
    ) -> Result<Process<'a>, Stop> {
        // A request that nobody waits for any more starts nothing.
        watch.wait(&[], instant())?;
        let (results, results_writer) = pipe()?;
        let (printed, printed_writer) = pipe()?;
        let word = || secret_word().map_err(|error| Stop::system("random bytes", error));
        let (token, marker) = (word()?, format!("\x1e{}", word()?));
        let text = |path: &Path| {
            path.to_str().map(str::to_string).ok_or_else(|| {
                Stop::Broken(format!("{} is no UTF-8, and the judge needs that", path.display()))
            })
        };
        let header = format!(
            "{token}\n{marker}\n{}\n{start}\n{}\n{}\n{}\n{}\n",
            results_writer.as_raw_fd(),
            text(cases)?,
            text(program.source)?,
            mode.word(),
            program.spec
        );
        // Only this pipe's writing end, and only this child, gets it.
        let broken = |error| Stop::system("preparing a pipe", error);
        rustix::io::fcntl_setfd(&results_writer, rustix::io::FdFlags::empty()).map_err(broken)?;
        let total: Duration = limits.iter().skip(start).sum();
        let bounds = Bounds {
            data: Some(program.data),
            cpu: Some(total.as_secs().saturating_add(60).min(3600)),
            file: Some(FLOOD * 4),
            deep: program.deep,
        };
        let mut environment = program.environment.clone();
        environment.push(("TMPDIR".to_string(), text(program.folder)?));
        let (header_reader, header_writer) = pipe()?;
        rustix::io::ioctl_fionbio(&header_reader, false).map_err(broken)?;
        let child = Start {
            drill: program.drill,
            command: &program.command,
            environment: &environment,
            folder: program.folder,
            bounds,
        }
        .start(Stdio::from(header_reader), printed_writer)?;
        drop(results_writer);
        // The header is far below a pipe's width; a child that is gone already shows by its status.
        let _ = std::io::Write::write_all(&mut std::fs::File::from(header_writer), header.as_bytes());
        Ok(Process {
            child,
            results,
            printed,
            printed_closed: false,
            records: Records::new(token),
            prints: Prints::new(format!("{marker}\n").into_bytes()),
            limits,
            memory: program.data / 4,
            case: start,
            running: false,
            loading: true,
            deadline: instant() + BETWEEN,
            computed: None,
            newest: None,
            piped: 0,
            look: instant() + LOOK,
        })
    }

    fn work(&mut self, watch: &mut Watch, take: Take<'_>) -> Result<End, Stop> {
        let mut results_closed = false;
        loop {
            // The status is looked at first: what a dead process has written is then all there.
            let status = self.child.ended();
            self.hear();
            results_closed |= drain(&self.results, |bytes| {
                self.piped += bytes.len() as u64;
                self.records.push(bytes);
            });
            while let Some(record) = self.records.next() {
                if let Some(end) = self.record(record, take)? {
                    return Ok(end);
                }
            }
            if self.prints.running_total() > FLOOD || self.records.waiting() > RESULT_MOST {
                return self.broken_off(Outcome::Flooded, take);
            }
            if instant() >= self.look {
                self.look = instant() + LOOK;
                let written = self.child.written().unwrap_or_default().saturating_sub(self.piped);
                if written > FILES_MOST {
                    return self.broken_off(Outcome::Filled, take);
                }
            }
            if let Some(status) = status {
                if !self.running && self.case >= self.limits.len() {
                    return Ok(End::Over);
                }
                let printed = self.prints.rest();
                let outcome = Outcome::Died { status, said: printed.text() };
                return self.broken_off_with(outcome, printed, take);
            }
            if instant() >= self.deadline {
                let outcome = match (self.running, self.child.resident()) {
                    // filling memory is slow when others compute as well: what counts is what it was doing
                    (true, Some(held)) if held > self.memory => Outcome::Hoarding,
                    (true, _) if self.has_waited() => Outcome::Waited,
                    (true, _) => Outcome::Late,
                    (false, _) => Outcome::LateLoad,
                };
                return self.broken_off(outcome, take);
            }
            let mut open: Vec<BorrowedFd<'_>> = Vec::with_capacity(2);
            if !results_closed {
                open.push(self.results.as_fd());
            }
            if !self.printed_closed {
                open.push(self.printed.as_fd());
            }
            watch.wait(&open, self.deadline.min(self.look))?;
        }
    }

    /// Whether the case that runs has done next to nothing, and does nothing now.
    fn has_waited(&self) -> bool {
        let limit = self.limits.get(self.case).copied().unwrap_or(BETWEEN);
        let (Some(before), Some(now)) = (self.computed, self.child.computed()) else { return false };
        now.saturating_sub(before) < limit / 5 && self.child.is_idle()
    }

    /// A process that the case has started and that lives on.
    fn left_running(&mut self) -> Option<String> {
        // Nothing at all was started since the last look: the usual case, and cheap to know.
        let newest = newest_process();
        if newest.is_some() && newest == self.newest {
            return None;
        }
        self.newest = newest;
        self.child.others().into_iter().next()
    }

    fn hear(&mut self) {
        let (prints, piped) = (&mut self.prints, &mut self.piped);
        self.printed_closed |= drain(&self.printed, |bytes| {
            *piped += bytes.len() as u64;
            prints.push(bytes);
        });
    }

    /// Takes one record in; `Some` when this process is over.
    fn record(&mut self, record: Record, take: Take<'_>) -> Result<Option<End>, Stop> {
        let outcome = match record {
            Record::Begin(case) if case == self.case && !self.running && case < self.limits.len() => {
                if self.loading {
                    // What was printed while the file was loaded belongs to no case.
                    self.hear();
                    self.prints.cut();
                    self.loading = false;
                }
                self.running = true;
                self.computed = self.child.computed();
                let limit = self.limits.get(case).copied().unwrap_or(BETWEEN);
                self.deadline = instant() + limit;
                return Ok(None);
            }
            Record::End { case, ns, values } if case == self.case && self.running => {
                Outcome::Returned { ns, values }
            }
            Record::Wrong { case, about } if case == self.case && self.running => Outcome::Refused(about),
            // Decoding the arguments may already take too much memory: then there was no beginning.
            Record::Raised { case, about } if case == self.case && case < self.limits.len() => {
                if self.loading {
                    self.hear();
                    self.prints.cut();
                    self.loading = false;
                }
                Outcome::Raised(about)
            }
            Record::NoCompile(about) if self.loading => {
                let printed = self.prints.rest();
                take(self.case, Outcome::NoCompile(about), printed)?;
                return Ok(Some(End::Over));
            }
            Record::NoLoad(about) if self.loading => {
                self.hear();
                let printed = self.prints.cut();
                take(self.case, Outcome::NoLoad(about), printed)?;
                return Ok(Some(End::Over));
            }
            Record::Done if !self.running && self.case >= self.limits.len() => return Ok(Some(End::Over)),
            _ => return self.broken_off(Outcome::Forged, take).map(Some),
        };
        // The harness writes the marker before the record: it is in the pipe already.
        self.hear();
        let printed = self.prints.cut();
        let outcome = if printed.total() > FLOOD { Outcome::Flooded } else { outcome };
        if let Some(name) = self.left_running() {
            return self.broken_off_with(Outcome::LeftRunning(name), printed, take).map(Some);
        }
        let next = take(self.case, outcome, printed)?;
        self.case += 1;
        self.running = false;
        self.deadline = instant() + BETWEEN;
        Ok((next == Next::Enough).then_some(End::Over))
    }

    fn broken_off(&mut self, outcome: Outcome, take: Take<'_>) -> Result<End, Stop> {
        self.hear();
        let printed = self.prints.rest();
        self.broken_off_with(outcome, printed, take)
    }

    fn broken_off_with(&mut self, outcome: Outcome, printed: Segment, take: Take<'_>) -> Result<End, Stop> {
        let hopeless = self.loading;
        if self.case >= self.limits.len() {
            // Every case has its result; what the program does afterwards does not matter.
            return Ok(End::Over);
        }
        let next = take(self.case, outcome, printed)?;
        // A file that dies while it is loaded would do so every time.
        Ok(if next == Next::Enough || hopeless { End::Over } else { End::Again(self.case + 1) })
    }
}
