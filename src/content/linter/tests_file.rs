//! `tests.json`: every input fits the signature and the validator, every expected value fits what is compared.

use std::collections::HashMap;

use serde_json::Value;

use super::report::Report;
use super::words::{count, distinct};
use crate::cases::generator::generate;
use crate::cases::number::Number;
use crate::cases::tests_format::{GeneratedCase, TestsFile};
use crate::cases::validator::{Violation, check_constraints, check_statically};
use crate::cases::value::{Context, check as check_value, operation_parts};
use crate::cases::{Case, Compare, Expected, Output, Signature, Type};
use crate::content::format::Problem;
use crate::content::json::Path;

/// The message about a case without an expected value, which `--fill` is about to write.
pub const NOT_FILLED: &str = "nothing is expected";

/// Hidden cases by hand that a problem should have at least.
const FEW_CASES: usize = 12;

/// Whether generated inputs are made: some are large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inputs {
    /// Make them and hold them against the constraints.
    Generate,
    /// Leave them.
    Leave,
}

/// How many different inputs there are, where the only argument is a number between two literal bounds.
fn few_inputs(problem: &Problem) -> Option<usize> {
    let ([param], [constraint]) = (problem.signature.params(), problem.validator.as_slice()) else {
        return None;
    };
    let [Number::Whole(low), Number::Whole(high)] = constraint.range.as_ref()? else { return None };
    let whole = matches!(param.of, Type::Int | Type::Long) && constraint.on == param.name;
    usize::try_from(high.checked_sub(*low)?.checked_add(1)?).ok().filter(|_| whole)
}

/// Everything about `tests.json`.
pub fn check(report: &mut Report<'_>, problem: &Problem, tests: &TestsFile, inputs: Inputs) {
    let problem = &without_faults(problem);
    let (examples, cases, generated) = (Path::from("examples"), Path::from("cases"), Path::from("generated"));
    count(report, &examples, tests.examples.len(), 2, 3);
    let others = tests.examples.len() + tests.generated.len();
    let all_there_are = few_inputs(problem).map_or(FEW_CASES, |inputs| inputs.saturating_sub(others));
    if tests.cases.len() < FEW_CASES.min(all_there_are) {
        let message = format!("{} hidden cases by hand are few", tests.cases.len());
        report.warning_with(&cases, message, "at least twelve where they make sense, each for one mistake");
    }
    let by_hand =
        tests.examples.iter().enumerate().map(|(at, case)| {
            (examples.at(at), &case.name, &case.arguments, &case.operations, &case.expected)
        });
    let hidden = tests
        .cases
        .iter()
        .enumerate()
        .map(|(at, case)| (cases.at(at), &case.name, &case.arguments, &case.operations, &case.expected));
    let mut names: Vec<(Path, &String)> = Vec::new();
    let mut seen: HashMap<String, &String> = HashMap::new();
    for (path, name, arguments, operations, expected) in by_hand.chain(hidden) {
        names.push((path.key("name"), name));
        let case = unnamed(arguments.clone(), operations.clone().unwrap_or_default());
        has_operations(report, &path, problem, operations.is_some());
        input(report, &path, problem, &case);
        match expected {
            Some(values) => expected_values(report, &path.key("expected"), problem, &case, values),
            None if matches!(problem.signature, Signature::Codec { .. }) => {}
            None => report.error_with(&path, NOT_FILLED, "write `expected`, one value for each output"),
        }
        let fingerprint = serde_json::to_string(&(&case.arguments, &case.operations)).unwrap_or_default();
        if let Some(other) = seen.insert(fingerprint, name) {
            report.warning(&path, format!("the same input as `{other}`"));
        }
    }
    for (at, case) in tests.generated.iter().enumerate() {
        names.push((generated.at(at).key("name"), &case.name));
        check_generated(report, &generated.at(at), problem, case, inputs);
    }
    distinct(report, "case", names.into_iter());
    texts(report, tests);
}

/// The problem without the constraints that are wrong in themselves: those are reported once, where they stand.
fn without_faults(problem: &Problem) -> Problem {
    let faults = check_statically(&problem.validator, &problem.signature).err().unwrap_or_default();
    let mut problem = problem.clone();
    let mut index = 0;
    problem.validator.retain(|_| {
        index += 1;
        !faults.iter().any(|fault| fault.index == index - 1)
    });
    problem
}

/// What people read must not be empty; the rest is data.
fn texts(report: &mut Report<'_>, tests: &TestsFile) {
    let examples = tests.examples.iter().map(|case| (&case.name, None));
    let cases = tests.cases.iter().map(|case| (&case.name, Some(&case.catches)));
    let generated = tests.generated.iter().map(|case| (&case.name, Some(&case.catches)));
    for (list, at, (name, catches)) in examples
        .enumerate()
        .map(|(at, texts)| ("examples", at, texts))
        .chain(cases.enumerate().map(|(at, texts)| ("cases", at, texts)))
        .chain(generated.enumerate().map(|(at, texts)| ("generated", at, texts)))
    {
        let here = Path::from(list).at(at);
        for (field, text) in [("name", Some(name)), ("catches", catches)] {
            if text.is_some_and(|text| text.trim().is_empty()) {
                report.error(&here.key(field), "the text is empty");
            }
        }
    }
}

fn has_operations(report: &mut Report<'_>, path: &Path, problem: &Problem, present: bool) {
    match (&problem.signature, present) {
        (Signature::Class { .. }, false) => report.error(path, "a class needs `operations`"),
        (Signature::Function { .. } | Signature::Codec { .. }, true) => {
            report.error(&path.key("operations"), "only a class has operations");
        }
        _ => {}
    }
}

/// Types and constraints of an input.
fn input(report: &mut Report<'_>, path: &Path, problem: &Problem, case: &Case) {
    if let Err(violation) = check_constraints(&problem.validator, &problem.signature, case) {
        let message = format!("`{}`: {}", violation.on, violation.message);
        report.error(&place_of(path, problem, &violation), message.trim_start_matches("`input`: "));
    }
}

/// The argument or the operation that a violation names.
fn place_of(path: &Path, problem: &Problem, violation: &Violation) -> Path {
    if let Some(number) = violation.on.strip_prefix("operation ") {
        let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
        if let Some(index) = digits.parse::<usize>().ok().and_then(|number| number.checked_sub(1)) {
            return path.key("operations").at(index);
        }
    }
    let name = violation.on.split(['[', '.', ',']).next().unwrap_or_default();
    match problem.signature.params().iter().position(|param| param.name == name) {
        Some(index) => path.key("arguments").at(index),
        None => path.key("arguments"),
    }
}

fn check_generated(
    report: &mut Report<'_>,
    path: &Path,
    problem: &Problem,
    generated: &GeneratedCase,
    inputs: Inputs,
) {
    has_operations(report, path, problem, generated.operations.is_some());
    if inputs == Inputs::Generate {
        let (arguments, operations) = (&generated.arguments, generated.operations.as_ref());
        match generate(arguments, operations, generated.seed, generated.size, &problem.signature) {
            Ok(made) => {
                let case = unnamed(made.arguments, made.operations);
                input(report, path, problem, &case);
                if let Some(values) = &generated.expected {
                    expected_values(report, &path.key("expected"), problem, &case, values);
                }
            }
            Err(error) => report.error(path, error.to_string()),
        }
    }
    match (&generated.expected, &generated.digest) {
        (Some(_), Some(_)) => report.error(&path.key("digest"), "either `expected` or `digest`, not both"),
        (Some(_), None) => {}
        (None, Some(digest)) => {
            if !is_digest(digest) {
                report.error(&path.key("digest"), "a digest is `fnv1a64:` and 16 hexadecimal digits");
            }
            if !problem.outputs.iter().all(|output| output.compare == Compare::Exact) {
                let message = "a digest serves exact comparison only";
                report.error_with(&path.key("digest"), message, "write `expected` instead");
            }
        }
        (None, None) if matches!(problem.signature, Signature::Codec { .. }) => {}
        (None, None) => {
            let hint = "`drill deck check --run --fill FOLDER` writes what the reference returns";
            report.error_with(path, NOT_FILLED, hint);
        }
    }
}

/// A case of which only the input matters.
fn unnamed(arguments: Vec<Value>, operations: Vec<Value>) -> Case {
    let expected = Expected::Unknown;
    Case { name: String::new(), catches: None, example: false, arguments, operations, expected }
}

fn is_digest(text: &str) -> bool {
    text.strip_prefix("fnv1a64:").is_some_and(|digits| {
        digits.len() == 16 && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
    })
}

/// One value for each output, or for each operation of a class.
fn expected_values(report: &mut Report<'_>, path: &Path, problem: &Problem, case: &Case, values: &[Value]) {
    let context = Context::of(&problem.signature, &case.arguments);
    let length = |report: &mut Report<'_>, wanted: usize, what: &str| {
        let same = wanted == values.len();
        if !same {
            report.error(path, format!("{} values for {wanted} {what}", values.len()));
        }
        same
    };
    match &problem.signature {
        Signature::Codec { .. } => {
            length(report, 0, "outputs");
        }
        Signature::Function { .. } => {
            if !length(report, problem.outputs.len(), "outputs") {
                return;
            }
            for (index, (output, value)) in problem.outputs.iter().zip(values).enumerate() {
                let Some(of) = problem.signature.output_type(&output.of) else { continue };
                expected_value(report, &path.at(index), output, of, value, context);
            }
        }
        Signature::Class { .. } => {
            let Some(output) = problem.outputs.first() else { return };
            if !length(report, case.operations.len(), "operations") {
                return;
            }
            for (index, (operation, value)) in case.operations.iter().zip(values).enumerate() {
                let known =
                    operation_parts(operation).and_then(|(name, _)| problem.signature.operation(name));
                let Some(known) = known else { continue };
                expected_value(report, &path.at(index), output, &known.returns, value, context);
            }
        }
    }
}

fn expected_value(
    report: &mut Report<'_>,
    path: &Path,
    output: &Output,
    of: &Type,
    value: &Value,
    context: Context<'_>,
) {
    if *of == Type::Void || output.compare == Compare::Unchanged {
        if !value.is_null() {
            report.error(path, "null is expected here");
        }
        return;
    }
    // A ring may come back where one may go in; which one is the comparison's matter.
    let fits = |value: &Value| check_value(value, of, true, context).map_err(|misfit| misfit.to_string());
    if output.compare != Compare::AnyOf {
        if let Err(reason) = fits(value) {
            report.error(path, reason);
        }
        return;
    }
    match value.as_array() {
        None => report.error(path, "a list of the values that are accepted is expected here"),
        Some(values) if values.is_empty() => report.error(path, "no value is accepted"),
        Some(values) => {
            for (index, reason) in
                values.iter().enumerate().filter_map(|(at, value)| Some((at, fits(value).err()?)))
            {
                report.error(&path.at(index), reason);
            }
        }
    }
}
