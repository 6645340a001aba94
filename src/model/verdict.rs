//! What the judge says of a program: one verdict a case, one for the whole, and what a person needs to see of it.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The judge's word for a case or a whole run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every value as expected.
    Accepted,
    /// It ended with another value, or a value outside the declared type.
    WrongAnswer,
    /// Past the deadline of a case.
    TimeLimit,
    /// Out of memory.
    MemoryLimit,
    /// It crashed, or left before its last result.
    RuntimeError,
    /// It does not compile.
    CompileError,
    /// More output than allowed.
    OutputLimit,
    /// The language is not installed here.
    NoToolchain,
}

impl Verdict {
    /// The word in JSON and content.
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Accepted => "accepted",
            Verdict::WrongAnswer => "wrong_answer",
            Verdict::TimeLimit => "time_limit",
            Verdict::MemoryLimit => "memory_limit",
            Verdict::RuntimeError => "runtime_error",
            Verdict::CompileError => "compile_error",
            Verdict::OutputLimit => "output_limit",
            Verdict::NoToolchain => "no_toolchain",
        }
    }

    /// The words on screen.
    pub fn words(self) -> &'static str {
        match self {
            Verdict::Accepted => "accepted",
            Verdict::WrongAnswer => "wrong answer",
            Verdict::TimeLimit => "time limit",
            Verdict::MemoryLimit => "memory limit",
            Verdict::RuntimeError => "runtime error",
            Verdict::CompileError => "does not compile",
            Verdict::OutputLimit => "too much output",
            Verdict::NoToolchain => "no toolchain",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One case of a run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseReport {
    /// The case's name; for hidden cases in a session a number stands here.
    pub name: String,
    /// Its verdict.
    pub verdict: Verdict,
    /// Time inside the call, in milliseconds; `None` if it never returned.
    pub ms: Option<f64>,
    /// Whether the case is one of the visible examples.
    pub example: bool,
}

/// Everything to show about the failing case that teaches most: the smallest one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Failure {
    /// The case's name.
    pub name: String,
    /// What it catches, for hidden cases.
    pub catches: Option<String>,
    /// Whether it is one of the visible examples.
    pub example: bool,
    /// Its verdict.
    pub verdict: Verdict,
    /// Arguments by name (a class: the constructor's), as the wire has them.
    pub arguments: Vec<(String, Value)>,
    /// Operations of a class, up to the one that failed.
    pub operations: Vec<Value>,
    /// What was expected, one entry per output (a class: per operation).
    pub expected: Option<Vec<Value>>,
    /// What came back.
    pub got: Option<Vec<Value>>,
    /// Where they first differ, in words: `element 3`, `operation 4, get(2)`.
    pub difference: Option<String>,
    /// Error type, message and the user's own line.
    pub error: Option<String>,
    /// The user's own line number in their file, from 1.
    pub line: Option<u32>,
    /// What the user's program printed during the case, cut.
    pub printed: String,
}

/// The result of one run of the judge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The language's id: `python`, `go`.
    pub language: String,
    /// The verdict of the whole: the first failing case's, or accepted.
    pub verdict: Verdict,
    /// Cases passed.
    pub passed: usize,
    /// Cases run or counted as failed.
    pub total: usize,
    /// Each case, in the order of the run.
    pub cases: Vec<CaseReport>,
    /// The failure to show.
    pub failure: Option<Failure>,
    /// Compiler's words, what is missing, or another remark on the whole.
    pub message: Option<String>,
    /// Digest of the file that was judged (`fnv1a64:…`).
    pub source_digest: String,
}

impl Report {
    /// Whether all cases passed.
    pub fn is_accepted(&self) -> bool {
        self.verdict == Verdict::Accepted
    }
}
