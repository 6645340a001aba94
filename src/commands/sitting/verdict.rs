//! A report as text and as JSON: the one place where both forms are made from the judge's values.

use serde::Serialize;

use crate::model::Report;
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

/// The report for people.
pub fn text(report: &Report, width: usize, styles: Styles) -> String {
    let _ = (width, styles);
    format!("{} {}/{} {:?}", report.verdict.words(), report.passed, report.total, report.failure)
}
