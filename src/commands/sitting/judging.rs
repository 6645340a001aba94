//! The judge's work for a sitting: the request for a run, and the job that is under way.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::Path;

use crate::cases::Case;
use crate::commands::Context;
use crate::commands::sitting::material::Coding;
use crate::error::{Error, Exit, Result};
use crate::judge::{self, Job, Limits, Places, Reference, Request};
use crate::model::ItemId;

/// Where the judge finds things.
pub fn places(context: &Context) -> Result<Places> {
    let drill = crate::os::process::executable()
        .map_err(|error| Error::new(Exit::Usage, "drill's own file can't be found").because(error))?;
    let tools: BTreeMap<String, OsString> = judge::variables()
        .filter_map(|(tool, variable)| {
            let path = context.environment.path(variable)?;
            Some((tool.to_string(), path.into_os_string()))
        })
        .collect();
    Ok(Places {
        drill,
        cache: context.paths.cache.join("judge"),
        search: context.environment.path("PATH").unwrap_or_default().into_os_string(),
        keep: context.environment.path("DRILL_KEEP_RUN"),
        tools,
    })
}

/// A run of a file over some cases of a problem.
pub fn request(item: &ItemId, coding: &Coding, language: &str, source: &Path, cases: Vec<Case>) -> Request {
    let references = coding
        .files
        .solutions
        .iter()
        .map(|solution| Reference {
            language: solution.language.to_string(),
            source: solution.text.to_string(),
        })
        .collect();
    Request {
        problem: item.to_string(),
        content: coding.digest(),
        signature: coding.files.problem.signature.clone(),
        outputs: coding.files.problem.outputs.clone(),
        cases,
        tests: None,
        language: language.to_string(),
        source: source.to_path_buf(),
        first: false,
        examples_only: false,
        limits: Limits::default(),
        values: false,
        references,
    }
}

/// A run of a file over everything a problem is tested with.
pub fn full_request(item: &ItemId, coding: &Coding, language: &str, source: &Path) -> Result<Request> {
    Ok(Request { tests: Some(coding.files.tests()?), ..request(item, coding, language, source, Vec::new()) })
}

/// Starts a run.
pub fn start(context: &Context, request: &Request) -> Result<Job> {
    Job::start(request, &places(context)?)
        .map_err(|error| Error::new(Exit::No, "the judge did not start").because(error))
}
