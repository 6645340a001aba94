//! What a session shows of a report: hidden cases give counts; their names and values come at the end.

use crate::model::Report;
use crate::model::verdict::{CaseReport, Failure};

/// A report without what a session keeps back: hidden cases have numbers for names, and only examples are shown.
pub fn redact(report: &Report) -> Report {
    let mut hidden = 0;
    let cases = report
        .cases
        .iter()
        .map(|case| {
            if case.example {
                return case.clone();
            }
            hidden += 1;
            CaseReport { name: format!("hidden {hidden}"), ..case.clone() }
        })
        .collect();
    // an own case or an example is the user's to see; of a hidden one they get the error and the line, not the values
    let failure = report.failure.as_ref().map(|failure| {
        if failure.example {
            failure.clone()
        } else {
            Failure {
                name: "a hidden case".to_string(),
                catches: None,
                arguments: Vec::new(),
                operations: Vec::new(),
                expected: None,
                got: None,
                difference: None,
                printed: String::new(),
                ..failure.clone()
            }
        }
    });
    Report { cases, failure, ..report.clone() }
}
