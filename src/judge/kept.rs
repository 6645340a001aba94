//! Reports that are kept: whoever runs the same program over the same cases with the same judge and the same toolchain
//! gets the same report, so that a check of a whole deck runs only what has changed.

use std::fs;
use std::path::PathBuf;

use super::cache;
use super::digest::name_of;
use super::languages::language;
use super::request::{Places, Request, write};
use super::toolchain::find;
use crate::model::Report;

/// The sources of the judge, as a digest: another judge may judge otherwise.
const JUDGE: &str = env!("DRILL_JUDGE_DIGEST");

/// Where the report of a request is kept.
#[derive(Debug)]
pub struct KeptReport {
    path: PathBuf,
}

/// The place of a request's report; `None` where the language or the source is missing.
pub fn kept_report(request: &Request, places: &Places) -> Option<KeptReport> {
    let toolchain = find(language(&request.language)?, places).ok()?;
    let source = fs::read(&request.source).ok()?;
    // Everything of the request but where its file lies.
    let mut text = Vec::new();
    let request = Request { source: PathBuf::new(), ..request.clone() };
    write(&request, &Places { drill: PathBuf::new(), ..places.clone() }, &mut text).ok()?;
    let name = name_of(&[JUDGE.as_bytes(), &serde_json::to_vec(&toolchain).ok()?, &source, &text]);
    Some(KeptReport { path: cache::reports(&places.cache).join(name + ".json") })
}

impl KeptReport {
    /// The report, if there is one.
    pub fn read(&self) -> Option<Report> {
        serde_json::from_slice(&fs::read(&self.path).ok()?).ok()
    }

    /// Keeps a report. Where that is not possible the program runs again next time.
    pub fn write(&self, report: &Report) {
        if let Ok(text) = serde_json::to_vec(report) {
            let _ = cache::write(&self.path, &text);
        }
    }
}
