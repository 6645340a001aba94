//! What became of one call, and what the judge says of it before any value is compared.

use std::time::Duration;

use rustix::process::Signal;

use super::child::Status;
use super::languages::Language;
use super::records::About;
use crate::model::Verdict;

/// The statuses by which a harness ends when it can say no more; one that cannot even leave ends itself with `SIGUSR2`,
/// which means the same as the second.
const OUT_OF_MEMORY: i32 = 97;
const CUT_OFF: i32 = 98;
const CLOSED: &str = "it closed the channel on which results go to the judge";

/// How a call ended.
#[derive(Debug, Clone)]
pub(super) enum Outcome {
    /// It came back.
    Returned { ns: u64, values: String },
    /// It came back with something that is no value of its type.
    Refused(About),
    /// It raised.
    Raised(About),
    /// The file does not compile.
    NoCompile(About),
    /// The file fails while it is loaded.
    NoLoad(About),
    /// Past its deadline.
    Late,
    /// Past its deadline, without having done anything: it slept, or waited for what does not come.
    Waited,
    /// Past its deadline, with most of the memory it may have.
    Hoarding,
    /// Wrote too much into files.
    Filled,
    /// It came back, and a process that it started lives on: its name.
    LeftRunning(String),
    /// Past the deadline before its first case.
    LateLoad,
    /// Printed or gave back too much.
    Flooded,
    /// The process ended, with its last output.
    Died { status: Status, said: String },
    /// It wrote to the judge's own pipe.
    Forged,
}

/// What there is to say of a call that gave no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub verdict: Verdict,
    pub message: String,
    pub line: Option<u32>,
    pub operation: Option<usize>,
    /// Where the user's prints end and a crash's last words begin.
    pub printed_until: Option<usize>,
}

impl Said {
    fn new(verdict: Verdict, message: impl Into<String>) -> Said {
        Said { verdict, message: message.into(), line: None, operation: None, printed_until: None }
    }
}

/// Puts an outcome without a value into words; `None` for one with a value. `limit` is the case's time.
pub(super) fn words(outcome: &Outcome, language: &Language, limit: Duration) -> Option<Said> {
    Some(match outcome {
        Outcome::Returned { .. } => return None,
        Outcome::Refused(about) => {
            Said { operation: about.operation, ..Said::new(Verdict::WrongAnswer, about.reason.clone()) }
        }
        Outcome::Raised(about) | Outcome::NoLoad(about) => raised(about),
        Outcome::NoCompile(about) => {
            Said { line: about.line, ..Said::new(Verdict::CompileError, about.message.clone()) }
        }
        Outcome::Late => Said::new(Verdict::TimeLimit, format!("no result within {}", seconds(limit))),
        Outcome::Waited => Said::new(
            Verdict::TimeLimit,
            format!(
                "no result within {}: it slept or waited for something that does not come",
                seconds(limit)
            ),
        ),
        Outcome::Filled => Said::new(Verdict::OutputLimit, "more than 256 MiB written to files"),
        Outcome::LeftRunning(name) => {
            Said::new(Verdict::RuntimeError, format!("it left a process running: {name}"))
        }
        Outcome::Hoarding => {
            Said::new(Verdict::MemoryLimit, "out of memory: it was still filling it when the time was up")
        }
        Outcome::LateLoad => Said::new(Verdict::TimeLimit, "the file did not finish loading"),
        Outcome::Flooded => Said::new(Verdict::OutputLimit, "more than 16 MiB of output"),
        Outcome::Forged => Said::new(Verdict::RuntimeError, "it wrote to the judge's own channel"),
        Outcome::Died { status, said } => died(*status, said, language),
    })
}

/// `1 s`, `1.3 s`.
fn seconds(limit: Duration) -> String {
    let tenths = (limit.as_secs_f64() * 10.0).round() / 10.0;
    format!("{tenths} s")
}

fn raised(about: &About) -> Said {
    let (verdict, message) = match about.kind.as_str() {
        "memory" => (Verdict::MemoryLimit, "out of memory".to_string()),
        "exit" => (Verdict::RuntimeError, "it exited before returning".to_string()),
        _ if about.message.is_empty() => (Verdict::RuntimeError, about.of.clone()),
        _ => (Verdict::RuntimeError, format!("{}: {}", about.of, about.message)),
    };
    Said { line: about.line, operation: about.operation, ..Said::new(verdict, message) }
}

fn died(status: Status, said: &str, language: &Language) -> Said {
    if let Some(words) = (language.last_words)(said) {
        return Said {
            line: words.line,
            printed_until: Some(words.from),
            ..Said::new(words.verdict, words.message)
        };
    }
    let (verdict, message) = match status {
        Status::Exited(OUT_OF_MEMORY) => (Verdict::MemoryLimit, "out of memory".to_string()),
        Status::Exited(CUT_OFF) => (Verdict::RuntimeError, CLOSED.to_string()),
        Status::Exited(0) => (Verdict::RuntimeError, "it exited before returning".to_string()),
        Status::Exited(code) => {
            (Verdict::RuntimeError, format!("it exited before returning, with status {code}"))
        }
        Status::Signalled(signal) => by_signal(signal),
    };
    Said::new(verdict, message)
}

fn by_signal(signal: i32) -> (Verdict, String) {
    let (verdict, message) = match Signal::from_named_raw(signal) {
        Some(Signal::XCPU) => (Verdict::TimeLimit, "out of processor time"),
        Some(Signal::XFSZ) => (Verdict::OutputLimit, "it wrote too big a file"),
        Some(Signal::SEGV) => {
            (Verdict::RuntimeError, "segmentation fault: often recursion that does not end")
        }
        Some(Signal::KILL) => (Verdict::RuntimeError, "it was killed from outside, often for lack of memory"),
        Some(Signal::USR2) => (Verdict::RuntimeError, CLOSED),
        Some(Signal::ABORT) => (Verdict::RuntimeError, "it aborted"),
        _ => return (Verdict::RuntimeError, format!("it was ended by signal {signal}")),
    };
    (verdict, message.to_string())
}
