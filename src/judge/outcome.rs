//! What became of one call, and what the judge says of it before any value is compared.

use rustix::process::WaitStatus;

use super::languages::Language;
use super::records::About;
use crate::model::Verdict;

/// The statuses by which a harness ends when it can say no more.
const OUT_OF_MEMORY: i32 = 97;

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
    /// Past the deadline before its first case.
    LateLoad,
    /// Printed or gave back too much.
    Flooded,
    /// The process ended, with its last output.
    Died { status: WaitStatus, said: String },
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

/// Puts an outcome without a value into words; `None` for one with a value.
pub(super) fn words(outcome: &Outcome, language: &Language) -> Option<Said> {
    Some(match outcome {
        Outcome::Returned { .. } => return None,
        Outcome::Refused(about) => {
            Said { operation: about.operation, ..Said::new(Verdict::WrongAnswer, about.reason.clone()) }
        }
        Outcome::Raised(about) | Outcome::NoLoad(about) => raised(about),
        Outcome::NoCompile(about) => {
            Said { line: about.line, ..Said::new(Verdict::CompileError, about.message.clone()) }
        }
        Outcome::Late => Said::new(Verdict::TimeLimit, "no result in time"),
        Outcome::LateLoad => Said::new(Verdict::TimeLimit, "the file did not finish loading"),
        Outcome::Flooded => Said::new(Verdict::OutputLimit, "more than 16 MiB of output"),
        Outcome::Forged => Said::new(Verdict::RuntimeError, "it wrote to the judge's own channel"),
        Outcome::Died { status, said } => died(*status, said, language),
    })
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

fn died(status: WaitStatus, said: &str, language: &Language) -> Said {
    if let Some(words) = (language.last_words)(said) {
        return Said {
            line: words.line,
            printed_until: Some(words.from),
            ..Said::new(words.verdict, words.message)
        };
    }
    if let Some(code) = status.exit_status() {
        return match code {
            OUT_OF_MEMORY => Said::new(Verdict::MemoryLimit, "out of memory"),
            0 => Said::new(Verdict::RuntimeError, "it exited before returning"),
            code => Said::new(Verdict::RuntimeError, format!("it exited before returning, with status {code}")),
        };
    }
    let signal = status.terminating_signal().unwrap_or(0);
    match rustix::process::Signal::from_named_raw(signal) {
        Some(rustix::process::Signal::XCPU) => Said::new(Verdict::TimeLimit, "out of processor time"),
        Some(rustix::process::Signal::XFSZ) => Said::new(Verdict::OutputLimit, "it wrote too big a file"),
        Some(rustix::process::Signal::SEGV) => {
            Said::new(Verdict::RuntimeError, "segmentation fault: often recursion that does not end")
        }
        Some(rustix::process::Signal::KILL) => {
            Said::new(Verdict::RuntimeError, "it was killed from outside, often for lack of memory")
        }
        Some(rustix::process::Signal::ABORT) => Said::new(Verdict::RuntimeError, "it aborted"),
        _ => Said::new(Verdict::RuntimeError, format!("it was ended by signal {signal}")),
    }
}
