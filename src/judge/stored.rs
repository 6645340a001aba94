//! The cases of a problem's `tests.json` as inputs of a run. What generators make is kept as text, so that a large case is
//! made once on a machine and not at each submit; what is expected is not kept with it.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::cache;
use super::digest::{fnv1a64, name_of};
use super::input::{Input, Line, is_class};
use crate::cases::tests_format::{GeneratedCase, TestsFile, expected_of, materialize};
use crate::cases::{Case, Signature};

/// How much the kept inputs of all problems may take together, in bytes.
const MOST: u64 = 256 << 20;

/// The sources of the generators, as a digest: another generator may make other cases.
const GENERATORS: &str = env!("DRILL_JUDGE_DIGEST");

/// A generated input within the file of its problem.
#[derive(Debug, Serialize, Deserialize)]
struct Part {
    length: u64,
    digest: u64,
}

/// All cases of a problem's tests, in the order of the file.
///
/// # Errors
/// What cannot be made, in words.
pub(super) fn inputs(cache: &Path, tests: &TestsFile, signature: &Signature) -> Result<Vec<Input>, String> {
    let by_hand = TestsFile { generated: Vec::new(), ..tests.clone() };
    let mut inputs = made(&by_hand, signature)?;
    if tests.generated.is_empty() {
        return Ok(inputs);
    }
    let what = serde_json::to_vec(&(signature, &tests.generated)).map_err(|error| error.to_string())?;
    let text = cache::cases(cache).join(name_of(&[GENERATORS.as_bytes(), &what]) + ".jsonl");
    let parts = text.with_extension("json");
    if let Some(stored) = recall(&text, &parts, &tests.generated, signature) {
        inputs.extend(stored);
        return Ok(inputs);
    }
    let generated = TestsFile { examples: Vec::new(), cases: Vec::new(), ..tests.clone() };
    let mut generated = made(&generated, signature)?;
    // By size as they came; in the file they stand as in the tests.
    generated.sort_by_key(|input| tests.generated.iter().position(|case| case.name == input.name()));
    keep(&text, &parts, &generated);
    inputs.extend(generated);
    Ok(inputs)
}

fn made(tests: &TestsFile, signature: &Signature) -> Result<Vec<Input>, String> {
    let cases: Vec<Case> = materialize(tests, signature).map_err(|error| error.to_string())?;
    cases
        .into_iter()
        .map(|case| Input::of(case, is_class(signature)))
        .collect::<Result<_, _>>()
        .map_err(|error| format!("a case can't be written: {error}"))
}

/// Where nothing can be kept the cases are made anew next time.
fn keep(text: &Path, parts: &Path, inputs: &[Input]) {
    let lines: Vec<_> = inputs.iter().map(Input::line).collect();
    let told: Vec<Part> = lines
        .iter()
        .map(|line| Part { length: line.len() as u64, digest: fnv1a64(line.as_bytes()) })
        .collect();
    let Ok(told) = serde_json::to_vec(&told) else { return };
    // The parts come last: without them the text counts as not there.
    if cache::write(text, lines.concat().as_bytes()).is_ok() && cache::write(parts, &told).is_ok() {
        cache::bound(text.parent().unwrap_or(text), MOST, text);
    }
}

fn recall(
    text: &Path,
    parts: &Path,
    generated: &[GeneratedCase],
    signature: &Signature,
) -> Option<Vec<Input>> {
    let told: Vec<Part> = serde_json::from_slice(&fs::read(parts).ok()?).ok()?;
    let whole: u64 = told.iter().map(|part| part.length).sum();
    if told.len() != generated.len() || fs::metadata(text).ok()?.len() != whole || !cache::touched(text) {
        return None;
    }
    let file = Rc::new(text.to_path_buf());
    let mut start = 0;
    let mut inputs = Vec::new();
    for (part, case) in told.iter().zip(generated) {
        let line = Line::Stored { file: Rc::clone(&file), start, length: part.length, digest: part.digest };
        start += part.length;
        inputs.push(Input::known(case, expected_of(case, signature), line, signature));
    }
    Some(inputs)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn kept_inputs_are_those_that_were_made() {
        let cache = tempfile::tempdir().unwrap();
        let tests: TestsFile = serde_json::from_value(json!({
            "format": 1,
            "examples": [{"name": "one", "arguments": [[1]], "expected": [1]}],
            "cases": [{"name": "none", "catches": "nothing", "arguments": [[]], "expected": [0]}],
            "generated": [
                {"name": "long", "catches": "slow", "seed": 1, "size": 500, "digest": "fnv1a64:0123456789abcdef",
                    "arguments": [{"make": "ints", "length": "size", "low": 0, "high": 9}]},
                {"name": "short", "catches": "x", "seed": 2, "size": 3, "expected": [7],
                    "arguments": [{"make": "ints", "length": "size", "low": 0, "high": 9}]}
            ]
        }))
        .unwrap();
        let signature: Signature =
            serde_json::from_value(json!({"kind": "function", "name": "sum", "returns": "int",
            "params": [{"name": "nums", "type": "int[]"}]}))
            .unwrap();
        let whole = |inputs: Vec<Input>| inputs.iter().map(Input::whole).collect::<Vec<Case>>();
        let first = inputs(cache.path(), &tests, &signature).unwrap();
        let digests: Vec<u64> = first.iter().map(Input::digest).collect();
        let again = inputs(cache.path(), &tests, &signature).unwrap();
        assert_eq!(again.iter().map(Input::digest).collect::<Vec<_>>(), digests);
        assert_eq!(again[2].length(), first[2].length());
        assert_eq!(whole(again), whole(first.clone()));
        assert_eq!(fs::read_dir(cache::cases(cache.path())).unwrap().count(), 2);
        // a text that was cut is made again
        let text = fs::read_dir(cache::cases(cache.path())).unwrap().flatten().map(|entry| entry.path());
        let text = text.into_iter().find(|path| path.extension().is_some_and(|end| end == "jsonl")).unwrap();
        fs::write(text, "[[1").unwrap();
        assert_eq!(whole(inputs(cache.path(), &tests, &signature).unwrap()), whole(first));
    }
}
