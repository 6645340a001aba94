//! The verdict on one case, and what there is to show of a failure: arguments by name, what was expected, what came,
//! where they part, the user's own line and their prints.

use serde_json::Value;

use super::input::Input;
use super::languages::Language;
use super::outcome::{Outcome, Said, words};
use super::prints::Segment;
use super::request::Heads;
use super::sizes::{folded, sizes};
use crate::cases::{Compare, Difference, Expected, Output, Signature, Type, compare};
use crate::model::Verdict;
use crate::model::verdict::Failure;

/// The longest value that is shown as it is, in bytes of JSON.
const SHOWN: usize = 256 << 10;

/// What the judge says of one case.
#[derive(Debug)]
pub(super) struct Judged {
    pub verdict: Verdict,
    /// Time inside the call, in milliseconds.
    pub ms: Option<f64>,
    /// What came back, where it could be read.
    pub got: Option<Vec<Value>>,
    pub said: Option<Said>,
    pub difference: Option<Box<Difference>>,
}

/// Judges what became of a call.
pub(super) fn judge(
    heads: &Heads,
    language: &Language,
    input: &Input,
    outcome: &Outcome,
    limit: std::time::Duration,
) -> Judged {
    let Outcome::Returned { ns, values } = outcome else {
        let said = words(outcome, language, limit);
        let verdict = said.as_ref().map_or(Verdict::RuntimeError, |said| said.verdict);
        return Judged { verdict, ms: None, got: None, said, difference: None };
    };
    let took = std::time::Duration::from_nanos(*ns);
    let ms = Some(took.as_nanos() as f64 / 1_000_000.0);
    let said = |verdict, message: String| {
        Some(Said { verdict, message, line: None, operation: None, printed_until: None })
    };
    if took > limit {
        let words = format!("{} ms, and the limit is {} ms", took.as_millis(), limit.as_millis());
        let said = said(Verdict::TimeLimit, words);
        return Judged { verdict: Verdict::TimeLimit, ms, got: None, said, difference: None };
    }
    if same_text(heads, input, values) {
        return Judged { verdict: Verdict::Accepted, ms, got: None, said: None, difference: None };
    }
    let Ok(got) = serde_json::from_str::<Vec<Value>>(values) else {
        let said = said(Verdict::WrongAnswer, "the result is no value of the declared type".to_string());
        return Judged { verdict: Verdict::WrongAnswer, ms, got: None, said, difference: None };
    };
    let case = if needs_input(heads) { input.whole() } else { input.bare() };
    match compare(&heads.signature, &heads.outputs, &case, &got) {
        Ok(()) => Judged { verdict: Verdict::Accepted, ms, got: Some(got), said: None, difference: None },
        Err(difference) => Judged {
            verdict: Verdict::WrongAnswer,
            ms,
            got: Some(got),
            said: None,
            difference: Some(difference),
        },
    }
}

/// Whether the values that came back are the expected ones letter by letter, where that says enough: parsing both
/// costs more than everything else the judge does. What differs in letters may still be the same value.
fn same_text(heads: &Heads, input: &Input, values: &str) -> bool {
    if heads.values {
        return false;
    }
    let double = |of: &Type| *of.element().0 == Type::Double;
    match &heads.signature {
        Signature::Codec { of, .. } => !double(of) && values == input.line().trim_end(),
        Signature::Class { operations, .. } => {
            heads.outputs.iter().all(|output| output.compare == Compare::Exact)
                && !operations.iter().any(|operation| double(&operation.returns))
                && values == input.expected_text()
        }
        signature @ Signature::Function { .. } => {
            let exact = |output: &Output| {
                output.compare == Compare::Exact
                    && signature.output_type(&output.of).is_some_and(|of| !double(of))
            };
            heads.outputs.iter().all(exact) && values == input.expected_text()
        }
    }
}

/// Whether the comparison looks at the arguments: parsing them costs as much as the rest of the judgement.
fn needs_input(heads: &Heads) -> bool {
    let Signature::Function { .. } = &heads.signature else { return true };
    heads.outputs.iter().any(|output| {
        let plain = matches!(
            output.compare,
            Compare::Exact
                | Compare::Unordered(_)
                | Compare::Tolerance(_)
                | Compare::AnyOf
                | Compare::Permutation
        );
        let of = heads.signature.output_type(&output.of);
        !plain || of.is_none_or(|of| matches!(of.element().0, Type::Ref(_)))
    })
}

/// Everything to show of a case that failed.
pub(super) fn failure(
    heads: &Heads,
    input: &Input,
    judged: Judged,
    printed: &Segment,
    source: &str,
) -> Failure {
    let case = input.whole();
    let size = sizes(&heads.signature, &case);
    let names: Vec<String> = match &heads.signature {
        Signature::Codec { .. } => vec!["value".to_string()],
        signature => signature.params().iter().map(|param| param.name.clone()).collect(),
    };
    let arguments = names.into_iter().zip(case.arguments.into_iter().map(shown)).collect();
    let is_class = matches!(heads.signature, Signature::Class { .. });
    let failed = match (&judged.said, &judged.difference) {
        (Some(said), _) => said.operation,
        (None, Some(difference)) if is_class => Some(difference.output),
        _ => None,
    };
    let mut operations = case.operations;
    if let Some(at) = failed {
        operations.truncate(at.saturating_add(1));
    }
    let values = |mut values: Vec<Value>| {
        if is_class {
            values.truncate(operations.len());
        }
        values.into_iter().map(shown).collect::<Vec<_>>()
    };
    let expected = match (case.expected, &heads.signature) {
        (Expected::Values(expected), Signature::Function { .. } | Signature::Class { .. }) => {
            Some(values(expected))
        }
        _ => None,
    };
    let got = judged.got.map(values);
    let difference = judged.difference.map(|difference| match &difference.hint {
        Some(hint) => format!("{difference} ({hint})"),
        None => difference.to_string(),
    });
    let mut text = printed.text();
    let (mut error, mut refused, mut line) = (None, None, None);
    if let Some(mut said) = judged.said {
        if said.verdict == Verdict::TimeLimit && !size.is_empty() {
            said.message = format!("{}, {size}", said.message);
        }
        if let Some(until) = said.printed_until {
            text.truncate(until);
        }
        line = said.line;
        let operation = said.operation.and_then(|at| operations.get(at)).map(|step| called(step, &said));
        let whole = match operation {
            Some(operation) => format!("{operation}: {}", said.message),
            None => said.message.clone(),
        };
        if said.verdict == Verdict::WrongAnswer {
            refused = Some(whole);
        } else {
            error = Some(with_line(whole, line, source));
        }
    }
    Failure {
        name: case.name,
        catches: case.catches,
        example: case.example,
        verdict: judged.verdict,
        arguments,
        operations: operations.into_iter().map(shown).collect(),
        expected,
        got,
        difference: difference.or(refused),
        error,
        line,
        printed: text,
    }
}

/// `operation 4, get(2)`.
fn called(step: &Value, said: &Said) -> String {
    let name = step.get(0).and_then(Value::as_str).unwrap_or("?");
    let arguments: Vec<String> =
        step.get(1).and_then(Value::as_array).into_iter().flatten().map(Value::to_string).collect();
    format!("operation {}, {name}({})", said.operation.unwrap_or(0) + 1, arguments.join(", "))
}

/// The words with the user's own line below.
pub(super) fn with_line(words: String, line: Option<u32>, source: &str) -> String {
    let text = line.and_then(|line| source.lines().nth((line as usize).checked_sub(1)?));
    match (line, text) {
        (Some(line), Some(text)) => format!("{words}\n  line {line}: {}", text.trim()),
        (Some(line), None) => format!("{words}\n  line {line}"),
        _ => words,
    }
}

fn shown(value: Value) -> Value {
    // Numbers and names are at least a byte each: what has few parts needs no look at its length.
    if crate::cases::value::size(&value) < SHOWN / 24 {
        return value;
    }
    match value.to_string().len() {
        bytes if bytes <= SHOWN => value,
        _ => folded(&value),
    }
}
