//! `drill data`: where the user's data is, and whether it is sound.

use serde::Serialize;

use super::context::{Context, fold};
use crate::cli::{DataArgs, DataCommand};
use crate::error::{Error, Exit, Result};
use crate::store::{Mismatch, Store, StoreError};
use crate::ui::screens::data::{CheckView, ProblemLine, check as screen};

#[derive(Debug, Serialize)]
struct PathJson {
    data: String,
    store: String,
    config: String,
    cache: String,
    workspace: String,
}

#[derive(Debug, Serialize)]
struct CheckJson {
    /// Whether nothing is wrong (any more).
    sound: bool,
    /// Whether something was made again.
    repaired: bool,
    entries: u64,
    problems: Vec<ProblemJson>,
}

#[derive(Debug, Serialize)]
struct ProblemJson {
    place: String,
    key: String,
    problem: String,
}

/// Runs the command.
pub fn run(context: &Context, args: &DataArgs) -> Result<Exit> {
    match args.command {
        DataCommand::Path { json } => path(context, json),
        DataCommand::Check { repair, json } => check(context, repair, json),
    }
}

fn path(context: &Context, json: bool) -> Result<Exit> {
    let paths = &context.paths;
    if json {
        context.console.json(&PathJson {
            data: paths.data.display().to_string(),
            store: paths.store().display().to_string(),
            config: paths.config.display().to_string(),
            cache: paths.cache.display().to_string(),
            workspace: paths.workspace.display().to_string(),
        })?;
    } else {
        context.console.out(&paths.data.display().to_string())?;
    }
    Ok(Exit::Done)
}

/// Looks for damage in the file, for entries that can't be read, and for anything that does not follow from the log. Only
/// the last can be repaired: it is made again from the log, which stays as it is.
fn check(context: &Context, repair: bool, json: bool) -> Result<Exit> {
    if !context.paths.store().exists() && !json {
        context.console.talk("There is no store yet: the first thing you do makes one.");
        return Ok(Exit::Done);
    }
    let mut store = context.store()?;
    let problems = store.check(&fold)?;
    let derived = |problem: &Mismatch| !matches!(problem.place.as_str(), "file" | "log");
    let mut left = problems.clone();
    let repaired = repair && !problems.is_empty() && problems.iter().all(derived);
    if repaired {
        store.rebuild_projections(&fold)?;
        left = store.check(&fold)?;
    }
    let entries = if problems.iter().all(derived) { entries(&store)? } else { 0 };
    let view = CheckView {
        entries,
        problems: problems.iter().map(line).collect(),
        repaired: repaired && left.is_empty(),
        repairable: problems.iter().all(derived),
        store: context.paths.store().display().to_string(),
    };
    if json {
        context.console.json(&CheckJson {
            sound: left.is_empty(),
            repaired: view.repaired,
            entries,
            problems: problems.into_iter().map(problem_json).collect(),
        })?;
    } else {
        context.console.out(&screen(&view, context.console.out_width(), context.console.out_styles()))?;
    }
    if left.is_empty() {
        return Ok(Exit::Done);
    }
    let found = if left.len() == 1 {
        "one thing is wrong".into()
    } else {
        format!("{} things are wrong", left.len())
    };
    let error = Error::new(Exit::Store, format!("{found} with the store"));
    Err(if view.repairable {
        error.hint("`drill data check --repair` makes it again from the log; the log stays as it is")
    } else {
        error.hint(
            "copy the data folder away before anything else; then put a backup of the file in its place",
        )
    })
}

fn entries(store: &Store) -> Result<u64, StoreError> {
    let mut entries = 0;
    store.each_entry(|_| -> Result<(), StoreError> {
        entries += 1;
        Ok(())
    })?;
    Ok(entries)
}

fn line(problem: &Mismatch) -> ProblemLine {
    ProblemLine { place: problem.place.clone(), key: problem.key.clone(), problem: problem.problem.clone() }
}

fn problem_json(problem: Mismatch) -> ProblemJson {
    ProblemJson { place: problem.place, key: problem.key, problem: problem.problem }
}
