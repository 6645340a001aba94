//! The user's own cases: `cases.json` in the attempt's folder, held against the signature before they run.

use serde::Deserialize;
use serde_json::Value;

use crate::cases::signature::Expected;
use crate::cases::value::check_input;
use crate::cases::{Case, Signature};

/// The file's name.
pub const FILE: &str = "cases.json";

/// Most own cases that are read.
const MOST: usize = 200;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnCases {
    format: u32,
    cases: Vec<OwnCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnCase {
    #[serde(default)]
    name: String,
    arguments: Vec<Value>,
    #[serde(default)]
    operations: Vec<Value>,
    expected: Vec<Value>,
}

/// A file with the first example in it, to copy from.
pub fn template(examples: &[Case]) -> String {
    let Some(example) = examples.first() else { return "{\"format\": 1, \"cases\": []}\n".to_string() };
    let compact = |value: &[Value]| serde_json::to_string(value).unwrap_or_else(|_| "[]".to_string());
    let expected = match &example.expected {
        Expected::Values(values) => compact(values),
        _ => "[]".to_string(),
    };
    let operations = if example.operations.is_empty() {
        String::new()
    } else {
        format!(", \"operations\": {}", compact(&example.operations))
    };
    format!(
        "{{\n  \"format\": 1,\n  \"cases\": [\n    {{\"name\": \"the first example, to copy\", \"arguments\": {}{operations}, \
         \"expected\": {expected}}}\n  ]\n}}\n",
        compact(&example.arguments),
    )
}

/// Reads the file. Cases that equal an example are left out: they are ours, not the user's.
///
/// # Errors
/// What is wrong with the file, with its place; then none of its cases runs.
pub fn read(text: &str, signature: &Signature, examples: &[Case]) -> Result<Vec<Case>, String> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let file: OwnCases = serde_json::from_str(text).map_err(|error| format!("{FILE}: {error}"))?;
    if file.format != 1 {
        return Err(format!("{FILE}: format {} is unknown; this drill reads format 1", file.format));
    }
    if file.cases.len() > MOST {
        return Err(format!("{FILE}: {} cases are too many; at most {MOST}", file.cases.len()));
    }
    let mut cases = Vec::new();
    for (index, own) in file.cases.into_iter().enumerate() {
        let name = if own.name.trim().is_empty() { format!("own case {}", index + 1) } else { own.name };
        let known = examples
            .iter()
            .any(|example| example.arguments == own.arguments && example.operations == own.operations);
        if known {
            continue;
        }
        let case = Case {
            name: format!("own: {name}"),
            catches: None,
            example: true,
            arguments: own.arguments,
            operations: own.operations,
            expected: Expected::Values(own.expected),
        };
        check_input(signature, &case).map_err(|why| format!("{FILE}: `{name}`: {why}"))?;
        cases.push(case);
    }
    Ok(cases)
}
