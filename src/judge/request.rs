//! What is asked of the judge and what it tells: `Request`, `Event`, and their form on the pipe between the two
//! processes: one JSON line of heads, then three lines a case: its head, its arguments, what is expected. The arguments
//! are handed through to the user's program as they stand, and what is expected stays text until it must be looked
//! into, so that a megabyte of values is parsed once and not three times.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{BufRead, Write};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::input::{Input, Line, is_class, write_arguments, write_values};
use crate::cases::tests_format::TestsFile;
use crate::cases::{Case, Expected, Output, Signature};
use crate::model::Report;

/// Where things are on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Places {
    /// The executable to start as `__judge` and `__exec`: drill itself.
    pub drill: PathBuf,
    /// The judge's own folder for toolchains, programs, times and runs; made when missing, may be deleted at any time.
    pub cache: PathBuf,
    /// The value of PATH.
    pub search: OsString,
    /// Where the folder of the run is left when it is over, with the commands that were run: for measurements.
    pub keep: Option<PathBuf>,
    /// Tools named by the user: toolchains by language id, a second tool by its variable; a path or a name on PATH.
    pub tools: BTreeMap<String, OsString>,
}

/// Limits of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Milliseconds a case, in place of what the reference gives.
    pub case_ms: Option<u64>,
    /// MiB for the user's program, beyond the harness's own stack.
    pub memory_mib: u64,
    /// How many times the usual limit of time a case gets: 1, or more to see by how much a program misses it.
    pub patience: u32,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { case_ms: None, memory_mib: 512, patience: 1 }
    }
}

/// A reference solution of the problem, by which time is measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// The id of its language.
    pub language: String,
    /// Its text.
    pub source: String,
}

/// One run of the judge.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// The problem's id; for messages.
    pub problem: String,
    /// Digest of the problem's content: the times of its reference are kept under it.
    pub content: String,
    /// What the user wrote.
    pub signature: Signature,
    /// What is compared.
    pub outputs: Vec<Output>,
    /// The cases with what is expected.
    pub cases: Vec<Case>,
    /// More cases, as a problem keeps them: the judge makes the generated ones itself, so that what asks stays small
    /// and does not wait.
    pub tests: Option<TestsFile>,
    /// The id of the language.
    pub language: String,
    /// The user's file.
    pub source: PathBuf,
    /// Stop at the first failure.
    pub first: bool,
    /// Only the visible examples.
    pub examples_only: bool,
    /// Tell the values that come back of each case, too.
    pub values: bool,
    /// Limits.
    pub limits: Limits,
    /// The problem's reference solutions.
    pub references: Vec<Reference>,
}

/// What the judge tells while it works.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The toolchain is looked for or the harness prepared: the first time takes a moment.
    Preparing,
    /// The user's program is compiled.
    Compiling,
    /// The reference runs, once on this machine.
    Measuring,
    /// Cases run.
    Running {
        /// So many are done.
        done: usize,
        /// Of so many.
        total: usize,
    },
    /// A case ended.
    CaseDone(crate::model::CaseReport),
    /// The values that came back of a case, where the request asks for them.
    Returned {
        /// The case's name.
        case: String,
        /// One value per output; of a class one per operation; of a codec the decoded value.
        got: Vec<Value>,
    },
    /// The end.
    Finished(Box<Report>),
    /// The judge itself could not work: disk full, no permission.
    Broken(String),
}

/// The request's first line: everything but the cases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Heads {
    pub places: Places,
    pub problem: String,
    pub content: String,
    pub signature: Signature,
    pub outputs: Vec<Output>,
    pub tests: Option<TestsFile>,
    pub language: String,
    pub source: PathBuf,
    pub first: bool,
    pub values: bool,
    pub limits: Limits,
    pub references: Vec<Reference>,
    pub cases: usize,
}

#[derive(Serialize, Deserialize)]
struct CaseHead {
    name: String,
    catches: Option<String>,
    example: bool,
    /// The digest, where that is what is kept.
    digest: Option<String>,
}

/// Puts cases into the order in which the judge runs and reports them: examples first, then from the smallest input to
/// the biggest.
pub fn in_order(cases: &mut [Case], signature: &Signature) {
    let is_class = is_class(signature);
    let length = |case: &Case| {
        let mut text = Vec::new();
        // values of JSON can be written
        let _ = write_arguments(case, is_class, &mut text);
        text.len()
    };
    cases.sort_by_cached_key(|case| (!case.example, length(case)));
}

/// Writes a request; the cases that will not run are left out.
pub(super) fn write(request: &Request, places: &Places, to: &mut impl Write) -> std::io::Result<()> {
    let cases: Vec<&Case> =
        request.cases.iter().filter(|case| case.example || !request.examples_only).collect();
    let heads = Heads {
        places: places.clone(),
        problem: request.problem.clone(),
        content: request.content.clone(),
        signature: request.signature.clone(),
        outputs: request.outputs.clone(),
        tests: request.tests.clone().map(|tests| match request.examples_only {
            true => TestsFile { cases: Vec::new(), generated: Vec::new(), ..tests },
            false => tests,
        }),
        language: request.language.clone(),
        source: request.source.clone(),
        first: request.first,
        values: request.values,
        limits: request.limits.clone(),
        references: request.references.clone(),
        cases: cases.len(),
    };
    serde_json::to_writer(&mut *to, &heads)?;
    to.write_all(b"\n")?;
    for case in cases {
        let head = CaseHead {
            name: case.name.clone(),
            catches: case.catches.clone(),
            example: case.example,
            digest: match &case.expected {
                Expected::Digest(digest) => Some(digest.clone()),
                _ => None,
            },
        };
        serde_json::to_writer(&mut *to, &head)?;
        to.write_all(b"\n")?;
        write_values(case, is_class(&request.signature), to)?;
    }
    to.flush()
}

/// Reads a request.
pub(super) fn read(from: &mut impl BufRead) -> Result<(Heads, Vec<Input>), String> {
    let heads: Heads = serde_json::from_str(&line(from)?).map_err(|error| format!("the request: {error}"))?;
    let is_class = is_class(&heads.signature);
    let mut inputs = Vec::with_capacity(heads.cases.min(100_000));
    for _ in 0..heads.cases {
        let head: CaseHead =
            serde_json::from_str(&line(from)?).map_err(|error| format!("a case of the request: {error}"))?;
        let case = Case {
            name: head.name,
            catches: head.catches,
            example: head.example,
            arguments: Vec::new(),
            operations: Vec::new(),
            expected: head.digest.map_or(Expected::Unknown, Expected::Digest),
        };
        let (arguments, expected) = (line(from)?, line(from)?);
        inputs.push(Input::read(case, Line::Text(arguments), expected, is_class));
    }
    Ok((heads, inputs))
}

fn line(from: &mut impl BufRead) -> Result<String, String> {
    let mut line = String::new();
    match from.read_line(&mut line) {
        Ok(_) if line.ends_with('\n') => Ok(line),
        Ok(_) => Err("the request ended early".to_string()),
        Err(error) => Err(format!("the request: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_request_reads_back_and_leaves_out_what_will_not_run() {
        let case = |name: &str, example| Case {
            name: name.to_string(),
            catches: None,
            example,
            arguments: vec![json!([1, 2]), json!("a\nb")],
            operations: Vec::new(),
            expected: Expected::Values(vec![json!(3)]),
        };
        let request = Request {
            problem: "coding/x".to_string(),
            content: "c".to_string(),
            signature: serde_json::from_value(json!({
                "kind": "function", "name": "f", "returns": "int",
                "params": [{"name": "a", "type": "int[]"}, {"name": "b", "type": "string"}]
            }))
            .unwrap(),
            outputs: Vec::new(),
            tests: None,
            cases: vec![case("shown", true), case("hidden", false)],
            language: "python".to_string(),
            source: PathBuf::from("/x/solution.py"),
            first: false,
            examples_only: true,
            values: false,
            limits: Limits::default(),
            references: Vec::new(),
        };
        let places = Places {
            drill: PathBuf::from("/bin/drill"),
            cache: PathBuf::from("/tmp"),
            search: OsString::from("/bin"),
            keep: None,
            tools: BTreeMap::new(),
        };
        let mut text = Vec::new();
        write(&request, &places, &mut text).unwrap();
        let (heads, inputs) = read(&mut text.as_slice()).unwrap();
        assert_eq!(heads.signature, request.signature);
        assert_eq!(inputs.len(), 1);
        assert_eq!(inputs[0].whole(), request.cases[0]);
        assert!(read(&mut &text[..text.len() - 1]).is_err());
    }
}
