//! A case as the judge holds it: its values stay text until someone must look into them, and the text of a large one
//! stays in its file, so that a megabyte of numbers is neither parsed nor copied without need.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;
use std::rc::Rc;

use serde_json::Value;

use super::digest::fnv1a64;
use crate::cases::tests_format::GeneratedCase;
use crate::cases::{Case, Expected, Signature};

/// `[arguments]`, or `[arguments, operations]` of a class; one line with its end.
#[derive(Debug, Clone)]
pub(super) enum Line {
    Text(String),
    /// Part of a file.
    Stored {
        file: Rc<PathBuf>,
        /// Where it begins, in bytes.
        start: u64,
        /// With its end.
        length: u64,
        /// Of the text.
        digest: u64,
    },
}

/// One case of a run.
#[derive(Debug, Clone)]
pub(super) struct Input {
    /// The case without arguments, operations and expected values.
    case: Case,
    line: Line,
    /// The expected values: `[…]`, or `null` for none.
    expected: String,
    is_class: bool,
}

impl Input {
    /// A case whose values are texts: `bare` has its name and what is told of it, and a digest if there is one.
    pub fn read(bare: Case, line: Line, expected: String, is_class: bool) -> Input {
        Input { case: bare, line, expected, is_class }
    }

    /// A case that is there as values.
    pub fn of(case: Case, is_class: bool) -> io::Result<Input> {
        let mut text = Vec::new();
        write_values(&case, is_class, &mut text)?;
        let text = String::from_utf8(text).map_err(io::Error::other)?;
        let (line, expected) = text.split_at(text.find('\n').map_or(0, |at| at + 1));
        Ok(Input {
            line: Line::Text(line.to_string()),
            expected: expected.to_string(),
            case: bare(case),
            is_class,
        })
    }

    /// A generated case whose input is in a file.
    pub fn known(generated: &GeneratedCase, expected: Expected, line: Line, signature: &Signature) -> Input {
        let text = match &expected {
            Expected::Values(values) => serde_json::to_string(values).unwrap_or_else(|_| "null".to_string()),
            _ => "null".to_string(),
        };
        let case = bare(Case {
            name: generated.name.clone(),
            catches: Some(generated.catches.clone()),
            example: false,
            arguments: Vec::new(),
            operations: Vec::new(),
            expected,
        });
        Input { case, line, expected: text, is_class: is_class(signature) }
    }

    pub fn name(&self) -> &str {
        &self.case.name
    }

    pub fn example(&self) -> bool {
        self.case.example
    }

    /// Bytes of the input: its size among the cases of a run.
    pub fn length(&self) -> usize {
        match &self.line {
            Line::Text(text) => text.len(),
            Line::Stored { length, .. } => usize::try_from(*length).unwrap_or(usize::MAX),
        }
    }

    /// FNV-1a of the input.
    pub fn digest(&self) -> u64 {
        match &self.line {
            Line::Text(text) => fnv1a64(text.as_bytes()),
            Line::Stored { digest, .. } => *digest,
        }
    }

    /// The input as text; of a stored one that is gone nothing.
    pub fn line(&self) -> Cow<'_, str> {
        match &self.line {
            Line::Text(text) => Cow::Borrowed(text),
            Line::Stored { .. } => {
                let mut text = Vec::with_capacity(self.length());
                let _ = self.copy(&mut text);
                Cow::Owned(String::from_utf8(text).unwrap_or_default())
            }
        }
    }

    /// Appends the input to a file.
    pub fn write(&self, to: &mut io::BufWriter<File>) -> io::Result<()> {
        match &self.line {
            Line::Text(text) => to.write_all(text.as_bytes()),
            Line::Stored { .. } => {
                to.flush()?;
                // From file to file the system copies by itself.
                self.copy(to.get_mut())
            }
        }
    }

    fn copy(&self, to: &mut impl Write) -> io::Result<()> {
        let Line::Stored { file, start, length, .. } = &self.line else { return Ok(()) };
        let mut file = File::open(file.as_path())?;
        file.seek(SeekFrom::Start(*start))?;
        match io::copy(&mut file.take(*length), to)? {
            copied if copied == *length => Ok(()),
            _ => Err(io::Error::from(io::ErrorKind::UnexpectedEof)),
        }
    }

    /// The expected values as text without blanks, `null` for none.
    pub fn expected_text(&self) -> &str {
        self.expected.trim_end()
    }

    /// The case without arguments and operations, for comparisons that need none.
    pub fn bare(&self) -> Case {
        let mut case = self.case.clone();
        if let Ok(Value::Array(values)) = serde_json::from_str(&self.expected) {
            case.expected = Expected::Values(values);
        }
        case
    }

    /// The whole case.
    pub fn whole(&self) -> Case {
        let mut values: Vec<Value> = serde_json::from_str(&self.line()).unwrap_or_default();
        let mut case = self.bare();
        if self.is_class {
            let operations = values.pop().and_then(list).unwrap_or_default();
            case.arguments = values.pop().and_then(list).unwrap_or_default();
            case.operations = operations;
        } else {
            case.arguments = values;
        }
        case
    }
}

fn list(value: Value) -> Option<Vec<Value>> {
    match value {
        Value::Array(values) => Some(values),
        _ => None,
    }
}

/// A case without its values.
fn bare(case: Case) -> Case {
    let expected = match case.expected {
        Expected::Values(_) => Expected::Unknown,
        other => other,
    };
    Case { arguments: Vec::new(), operations: Vec::new(), expected, ..case }
}

pub(super) fn is_class(signature: &Signature) -> bool {
    matches!(signature, Signature::Class { .. })
}

/// The two lines of a case's values: what goes in, and what is expected.
pub(super) fn write_values(case: &Case, is_class: bool, to: &mut impl Write) -> io::Result<()> {
    write_arguments(case, is_class, to)?;
    match &case.expected {
        Expected::Values(values) => serde_json::to_writer(&mut *to, values)?,
        _ => to.write_all(b"null")?,
    }
    to.write_all(b"\n")
}

/// The line of a case's arguments.
pub(super) fn write_arguments(case: &Case, is_class: bool, to: &mut impl Write) -> io::Result<()> {
    if is_class {
        serde_json::to_writer(&mut *to, &(&case.arguments, &case.operations))?;
    } else {
        serde_json::to_writer(&mut *to, &case.arguments)?;
    }
    to.write_all(b"\n")
}
