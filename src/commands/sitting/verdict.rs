//! A report as text and as JSON: the one place where both forms are made from the judge's values.

use serde::Serialize;

use crate::cases::{Compare, Output, Signature, Type};
use crate::content::format::Problem;
use crate::model::Report;
use crate::ui::screens::verdict::{OutputView, Shape, VerdictView, verdict_text};
use crate::ui::style::Styles;

/// The fields scripts rely on.
#[derive(Debug, Serialize)]
pub struct Json<'a> {
    problem: &'a str,
    language: &'a str,
    verdict: &'a str,
    passed: usize,
    total: usize,
    cases: Vec<JsonCase<'a>>,
    message: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct JsonCase<'a> {
    name: &'a str,
    verdict: &'a str,
    ms: Option<f64>,
}

/// The report as JSON.
pub fn json<'a>(problem: &'a str, report: &'a Report) -> Json<'a> {
    Json {
        problem,
        language: &report.language,
        verdict: report.verdict.as_str(),
        passed: report.passed,
        total: report.total,
        cases: report
            .cases
            .iter()
            .map(|case| JsonCase { name: &case.name, verdict: case.verdict.as_str(), ms: case.ms })
            .collect(),
        message: report.message.as_deref(),
    }
}

/// The report for people. The problem says how its values are drawn; without it they are shown as JSON.
pub fn text(
    report: &Report,
    problem: Option<&Problem>,
    source: Option<&str>,
    width: usize,
    styles: Styles,
) -> String {
    let signature = problem.map(|problem| &problem.signature);
    let arguments: Vec<Shape> = signature
        .map_or_else(Vec::new, |signature| signature.params().iter().map(|param| shape(&param.of)).collect());
    let hows: Vec<String> =
        problem.map_or_else(Vec::new, |problem| problem.outputs.iter().map(how).collect());
    let outputs: Vec<OutputView<'_>> = problem
        .map(|problem| {
            let shapes = problem.outputs.iter().map(|output| output_shape(&problem.signature, output));
            problem
                .outputs
                .iter()
                .zip(shapes)
                .zip(&hows)
                .map(|((output, shape), how)| OutputView { name: &output.of, shape, how })
                .collect()
        })
        .unwrap_or_default();
    let line = report.failure.as_ref().and_then(|failure| failure.line);
    let source_line = line.and_then(|line| source?.lines().nth(usize::try_from(line).ok()?.checked_sub(1)?));
    let view = VerdictView {
        report,
        arguments: &arguments,
        outputs: &outputs,
        source_line: source_line.map(str::trim),
        show_failure: true,
    };
    verdict_text(&view, width, styles)
}

fn shape(of: &Type) -> Shape {
    match of {
        Type::ListNode => Shape::Chain,
        Type::TreeNode => Shape::Tree,
        _ => Shape::Plain,
    }
}

fn output_shape(signature: &Signature, output: &Output) -> Shape {
    match signature {
        Signature::Function { params, returns, .. } => {
            let of = params.iter().find(|param| param.name == output.of).map_or(returns, |param| &param.of);
            shape(of)
        }
        _ => Shape::Plain,
    }
}

/// How a value is compared, where that is more than the same value.
fn how(output: &Output) -> String {
    match &output.compare {
        Compare::Unordered(_) | Compare::Permutation => "in any order".to_string(),
        Compare::Tolerance(within) => format!("within {within}"),
        Compare::AnyOf => "one of these".to_string(),
        Compare::Prefix(count) => format!("the first `{count}` elements"),
        Compare::Unchanged => "unchanged".to_string(),
        Compare::Node => "the node at this position".to_string(),
        Compare::Exact | Compare::Checker(_) => String::new(),
    }
}
