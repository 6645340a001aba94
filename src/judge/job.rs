//! The side that asks the judge: starts `drill __judge`, hands it the request and reads its events without waiting.

use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::child::{drain, pipe};
use super::request::{Event, Places, Request, write};
use crate::model::Report;
use crate::os::clock::instant;
use crate::os::process::rest;

/// How long the judge may take to clean up when it is cancelled, before it is killed. Killing it kills what runs.
const CLEAN_UP: Duration = Duration::from_secs(6);

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub enum JudgeError {
    /// The judge's process could not be started.
    #[error("the judge cannot be started: {0}")]
    Start(String),
    /// It ended without a report.
    #[error("the judge ended without a report")]
    Died,
    /// It cannot work here.
    #[error("the judge cannot work: {0}")]
    Broken(String),
    /// It is not done within the time given.
    #[error("the judge is not done yet")]
    NotYet,
}

/// A run of the judge.
#[derive(Debug)]
pub struct Job {
    child: Child,
    events: OwnedFd,
    buffer: Vec<u8>,
    /// The judge has closed its side.
    closed: bool,
    /// The last event was given.
    over: bool,
}

impl Job {
    /// Starts a run.
    ///
    /// # Errors
    /// When the process cannot be started or does not take the request.
    pub fn start(request: &Request, places: &Places) -> Result<Job, JudgeError> {
        let refused = |error: &dyn std::fmt::Display| JudgeError::Start(error.to_string());
        let (events, writer) = pipe().map_err(|stop| refused(&stop))?;
        let child = Command::new(&places.drill)
            .arg("__judge")
            .stdin(Stdio::piped())
            .stdout(Stdio::from(writer))
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| refused(&error))?;
        let mut job = Job { child, events, buffer: Vec::new(), closed: false, over: false };
        let stdin = job.child.stdin.as_mut().ok_or(JudgeError::Died)?;
        write(request, places, &mut std::io::BufWriter::with_capacity(1 << 16, stdin))
            .map_err(|error| refused(&error))?;
        Ok(job)
    }

    /// The next event, if one is there. Never waits. After `Finished` there is none.
    ///
    /// # Errors
    /// When the judge ended without a report, or cannot work.
    pub fn poll(&mut self) -> Result<Option<Event>, JudgeError> {
        if self.over {
            return Ok(None);
        }
        if !self.closed {
            let buffer = &mut self.buffer;
            self.closed = drain(&self.events, |bytes| buffer.extend_from_slice(bytes));
        }
        let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') else {
            if self.closed {
                self.over = true;
                return Err(JudgeError::Died);
            }
            return Ok(None);
        };
        let line: Vec<u8> = self.buffer.drain(..=end).collect();
        let event: Event = serde_json::from_slice(&line).map_err(|_| JudgeError::Died)?;
        self.over = matches!(event, Event::Finished(_) | Event::Broken(_));
        match event {
            Event::Broken(why) => Err(JudgeError::Broken(why)),
            event => Ok(Some(event)),
        }
    }

    /// For `poll(2)`: readable when `poll` has something to say.
    pub fn raw_fd(&self) -> RawFd {
        self.events.as_raw_fd()
    }

    /// The process id of the judge.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Waits for the report; the events on the way are dropped.
    ///
    /// # Errors
    /// As `poll`; `NotYet` when the time is up: the run goes on.
    pub fn wait(&mut self, timeout: Duration) -> Result<Box<Report>, JudgeError> {
        self.listen(timeout, &mut |_| ())
    }

    /// Waits for the report and hands on the events on the way.
    ///
    /// # Errors
    /// As `wait`.
    pub fn listen(
        &mut self,
        timeout: Duration,
        hear: &mut dyn FnMut(Event),
    ) -> Result<Box<Report>, JudgeError> {
        let deadline = instant() + timeout;
        loop {
            match self.poll()? {
                Some(Event::Finished(report)) => return Ok(report),
                Some(event) => {
                    hear(event);
                    continue;
                }
                None if self.over => return Err(JudgeError::Died),
                None => {}
            }
            let left = deadline.saturating_duration_since(instant());
            if left.is_zero() {
                return Err(JudgeError::NotYet);
            }
            let timeout = Timespec {
                tv_sec: i64::try_from(left.as_secs()).unwrap_or(0),
                tv_nsec: i64::from(left.subsec_nanos()),
            };
            // An interrupted wait is looked at again.
            let _ = poll(&mut [PollFd::new(&self.events, PollFlags::IN)], Some(&timeout));
        }
    }

    /// Ends the run and everything it started. Dropping the job does the same.
    pub fn cancel(self) {
        drop(self);
    }
}

impl AsFd for Job {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.events.as_fd()
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        // The end of its input tells the judge that nobody waits any more.
        drop(self.child.stdin.take());
        let deadline = instant() + CLEAN_UP;
        let mut pause = Duration::from_micros(200);
        while matches!(self.child.try_wait(), Ok(None)) {
            if instant() >= deadline {
                let _ = self.child.kill();
                let _ = self.child.wait();
                return;
            }
            // Its events must not keep it from ending.
            drain(&self.events, |_| {});
            rest(pause);
            pause = (pause * 2).min(Duration::from_millis(10));
        }
    }
}
