//! Filling in what generated cases expect: what the Python reference returns, once the other solutions have agreed. The
//! file keeps its form; only the new field is inserted.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use crate::cases::canonical::digest;
use crate::cases::signature::Expected;
use crate::cases::tests_format::materialize;
use crate::cases::{Case, Compare, Output, Signature};
use crate::commands::Context;
use crate::commands::sitting::judging;
use crate::content::linter::{self, Role, Run};
use crate::content::{Finding, Source, end_of_object};
use crate::error::{Error, Exit, Result};
use crate::judge::{self, Event, Job};
use crate::os::clock::instant;
use crate::os::paths::write_whole;
use crate::os::process::rest;

use super::runs::{self, Ready};

/// Longest time without a word.
const PATIENCE: Duration = Duration::from_secs(300);

/// Fills every problem below a folder. What solutions disagree on is reported and left out.
pub fn fill(context: &Context, source: &Source, root: &Path) -> Result<Vec<Finding>> {
    let all = linter::runs(source);
    let mut folders: Vec<&str> = all.iter().map(|run| run.folder.as_str()).collect();
    folders.dedup();
    let mut findings = Vec::new();
    for folder in folders {
        let ready = runs::prepare(source, folder, &all)?;
        let made = materialize(&ready.tests, &ready.problem.signature).map_err(|error| {
            Error::new(Exit::Content, format!("the cases of {folder} can't be made")).because(error)
        })?;
        let open: Vec<&Case> = made.iter().filter(|case| case.expected == Expected::Unknown).collect();
        if open.is_empty() {
            continue;
        }
        let solutions: Vec<&Run> =
            all.iter().filter(|run| run.folder == folder && run.role == Role::Solution).collect();
        match expected(context, source, &ready, &open, &solutions)? {
            Ok(values) => {
                let file = root.join(folder).join("tests.json");
                let path =
                    if folder.is_empty() { "tests.json".to_string() } else { format!("{folder}/tests.json") };
                let text = source.text(&path).unwrap_or_default();
                let filled = insert(text, &ready, &open, &values)?;
                write_whole(&file, &filled).map_err(|error| {
                    Error::new(Exit::Store, format!("cannot write {}", file.display())).because(error)
                })?;
                context.console.talk(&format!("filled {}: {} cases", file.display(), open.len()));
            }
            Err(finding) => findings.push(finding),
        }
    }
    Ok(findings)
}

type Values = BTreeMap<String, Vec<Value>>;

fn expected(
    context: &Context,
    source: &Source,
    ready: &Ready,
    open: &[&Case],
    solutions: &[&Run],
) -> Result<std::result::Result<Values, Finding>> {
    let folder = tempfile::tempdir()
        .map_err(|error| Error::new(Exit::Store, "no folder for the programs can be made").because(error))?;
    let mut agreed: Option<(String, Values)> = None;
    for run in solutions {
        let Some(language) = judge::language(run.language) else { continue };
        let file = folder.path().join(format!("solution.{}", language.extension));
        std::fs::write(&file, source.text(&run.file).unwrap_or_default())
            .map_err(|error| Error::new(Exit::Store, "a program can't be written").because(error))?;
        let mut request = runs::request(ready, &run.slug, run.language, file);
        request.tests = None;
        request.cases = open.iter().map(|case| (*case).clone()).collect();
        request.values = true;
        request.limits.case_ms = Some(60_000);
        let values = values(context, &request)?;
        for case in open {
            let Some(got) = values.get(&case.name) else {
                return Ok(Err(Finding::error(&run.file, format!("gives no result for `{}`", case.name))));
            };
            if let Some((other, before)) = &agreed
                && let Some(theirs) = before.get(&case.name)
            {
                let told = digest(&ready.problem.signature, &ready.problem.outputs, case, got);
                let held = digest(&ready.problem.signature, &ready.problem.outputs, case, theirs);
                let as_expected = Case { expected: Expected::Values(theirs.clone()), ..(*case).clone() };
                let same = told == held
                    || crate::cases::compare::compare(
                        &ready.problem.signature,
                        &ready.problem.outputs,
                        &as_expected,
                        got,
                    )
                    .is_ok();
                if !same {
                    let message = format!("disagrees with {other} on `{}`", case.name);
                    return Ok(Err(Finding::error(&run.file, message)));
                }
            }
        }
        if agreed.is_none() || run.language == "python" {
            agreed = Some((run.file.clone(), values));
        }
    }
    Ok(match agreed {
        Some((_, values)) => Ok(values),
        None => Err(Finding::error(
            solutions.first().map_or("solutions", |run| run.file.as_str()),
            "no solution could be run here",
        )),
    })
}

fn values(context: &Context, request: &judge::Request) -> Result<Values> {
    let broken = |why: String| Error::new(Exit::No, "the judge could not work").because(why);
    let mut job =
        Job::start(request, &judging::places(context)?).map_err(|error| broken(error.to_string()))?;
    let mut values = Values::new();
    let deadline = instant() + PATIENCE;
    loop {
        match job.poll().map_err(|error| broken(error.to_string()))? {
            Some(Event::Returned { case, got }) => {
                values.insert(case, got);
            }
            Some(Event::Finished(_)) => return Ok(values),
            Some(_) => {}
            None if instant() > deadline => return Err(broken("it took too long".to_string())),
            None => rest(Duration::from_millis(5)),
        }
    }
}

/// What a case expects of these results: nothing of an argument that must stay as it is, and of a prefix only that.
fn as_expected(outputs: &[Output], got: &[Value]) -> Vec<Value> {
    let result = |name: &str| {
        let at = outputs.iter().position(|output| output.of == name)?;
        usize::try_from(got.get(at)?.as_u64()?).ok()
    };
    let one = |(index, value): (usize, &Value)| match outputs.get(index).map(|output| &output.compare) {
        Some(Compare::Unchanged) => Value::Null,
        Some(Compare::Prefix(name)) => match (value, result(name)) {
            (Value::Array(values), Some(count)) => values.iter().take(count).cloned().collect(),
            _ => value.clone(),
        },
        _ => value.clone(),
    };
    got.iter().enumerate().map(one).collect()
}

/// Puts `digest` (where everything compares exactly) or `expected` behind the last field of each generated case.
fn insert(text: &str, ready: &Ready, open: &[&Case], values: &Values) -> Result<String> {
    let document: Value = serde_json::from_str(text)
        .map_err(|error| Error::new(Exit::Content, "tests.json can't be read").because(error))?;
    let generated = document.get("generated").and_then(Value::as_array).cloned().unwrap_or_default();
    let exact = matches!(ready.problem.signature, Signature::Codec { .. })
        || ready.problem.outputs.iter().all(|output| matches!(output.compare, Compare::Exact));
    let mut filled = text.to_string();
    // from the last to the first, so that earlier places stay where they are
    for (index, case) in generated.iter().enumerate().rev() {
        let name = case.get("name").and_then(Value::as_str).unwrap_or_default();
        let Some(known) = open.iter().find(|case| case.name == name) else { continue };
        let Some(got) = values.get(name) else { continue };
        let field = if exact {
            format!(
                "\"digest\": \"{}\"",
                digest(&ready.problem.signature, &ready.problem.outputs, known, got)
            )
        } else {
            let wanted = as_expected(&ready.problem.outputs, got);
            format!("\"expected\": {}", serde_json::to_string(&wanted).unwrap_or_default())
        };
        let end = end_of_object(&filled, "generated", index)
            .ok_or_else(|| Error::new(Exit::Content, format!("`{name}` is not found in its file")))?;
        let before = filled[..end].trim_end();
        let at = before.len();
        let gap = &filled[at..end];
        let lead = if gap.contains('\n') {
            let indent: String = before
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .chars()
                .take_while(|c| c.is_whitespace())
                .collect();
            format!(",\n{indent}{field}")
        } else {
            format!(", {field}")
        };
        filled.insert_str(at, &lead);
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_must_stay_and_what_lies_behind_a_prefix_is_not_expected() {
        let outputs: Vec<Output> = serde_json::from_value(json!([
            {"of": "return", "compare": "exact"},
            {"of": "nums", "compare": {"prefix": "return"}},
            {"of": "other", "compare": "unchanged"}
        ]))
        .unwrap();
        let got = [json!(2), json!([7, 8, 9, 9]), json!([1, 2])];
        assert_eq!(as_expected(&outputs, &got), [json!(2), json!([7, 8]), json!(null)]);
    }
}
