//! `drill test`: the judge alone, on any file; on the live item it joins the session instead.

mod debug;
mod growth;

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::Context;
use super::key;
use super::sitting::material::Coding;
use super::sitting::{judging, own_cases, start, verdict, workspace};
use crate::cases::Case;
use crate::cli::TestArgs;
use crate::error::{Error, Exit, Result};
use crate::judge;
use crate::model::{Kind, Report};
use crate::session::Command;

/// Longest time a run may take, the first compile and the measuring of the reference included.
const PATIENCE: Duration = Duration::from_secs(600);

/// Judges and prints the verdict; exit 0 accepted, 1 not.
pub fn run(context: &Context, args: &TestArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let library = context.library(&mut store)?;
    let item = context.find(&library, &args.item, Some(Kind::Coding))?;
    if let Some(row) = key::live(&store)?
        && row.item == item.id
    {
        if let Some(flag) = outside_only(args) {
            return Err(Error::new(Exit::No, format!("{flag} is not for the problem of the live session"))
                .because("it would show what the session keeps hidden")
                .hint("`drill key submit` judges it; when the session is over, ask again"));
        }
        if args.file.is_some() {
            context.console.talk("This problem is live: its session judges its own file.");
        }
        let command = if args.examples { Command::Run } else { Command::Submit };
        let reply = key::send(context, &mut store, &row, command, args.predict)?;
        if args.json
            && let Some(report) = &reply.report
        {
            context.console.json(&verdict::json(item.id.as_str(), report))?;
            return Ok(if reply.exit == 0 { Exit::Done } else { Exit::No });
        }
        return key::answer(context, item.id.as_str(), &reply, args.json);
    }
    drop(store);
    let coding = Coding::new(library.problem(&item.id)?);
    let file = match &args.file {
        Some(file) => absolute(file)?,
        None => newest(context, item)?,
    };
    let language = match &args.lang {
        Some(id) => judge::language(&id.to_lowercase()).ok_or_else(|| start::unknown_language(id))?,
        None => {
            let extension = file.extension().map(|end| end.to_string_lossy().to_string()).unwrap_or_default();
            judge::of_extension(&extension).ok_or_else(|| {
                Error::usage(format!("the language of {} is not clear", file.display()))
                    .hint("name it with --lang")
            })?
        }
    };
    if args.growth {
        let request = judging::request(&item.id, &coding, language.id, &file, Vec::new());
        return growth::run(context, &coding, &request, args.json);
    }
    let mut request = if let Some(number) = args.case {
        let mut cases = coding.cases()?;
        judge::in_order(&mut cases, &coding.files.problem.signature);
        let cases = vec![numbered(cases, number, item.id.name())?];
        if args.debug {
            return debug::run(context, &coding, language, &file, &cases, number, args.json);
        }
        judging::request(&item.id, &coding, language.id, &file, cases)
    } else if args.examples {
        let mut cases = coding.examples()?;
        add_own_cases(context, &coding, &file, &mut cases);
        judging::request(&item.id, &coding, language.id, &file, cases)
    } else {
        judging::full_request(&item.id, &coding, language.id, &file)?
    };
    request.first = args.first;
    let report = judged(context, &request)?;
    if args.json {
        context.console.json(&verdict::json(item.id.as_str(), &report))?;
    } else {
        let text = std::fs::read_to_string(&file).ok();
        let (width, styles) = (context.console.out_width(), context.console.out_styles());
        context.console.out(&verdict::text(
            &report,
            Some(&coding.files.problem),
            text.as_deref(),
            width,
            styles,
        ))?;
    }
    Ok(if report.is_accepted() { Exit::Done } else { Exit::No })
}

/// The flag that asks for more than a session shows.
fn outside_only(args: &TestArgs) -> Option<&'static str> {
    match args {
        TestArgs { growth: true, .. } => Some("--growth"),
        TestArgs { debug: true, .. } => Some("--debug"),
        TestArgs { case: Some(_), .. } => Some("--case"),
        _ => None,
    }
}

/// The case of this number, from 1, in the order of the report.
fn numbered(cases: Vec<Case>, number: usize, name: &str) -> Result<Case> {
    let count = cases.len();
    number.checked_sub(1).and_then(|index| cases.into_iter().nth(index)).ok_or_else(|| {
        Error::usage(format!("there is no case {number}: {name} has {count}")).hint(
            "cases count from 1: the examples first, then by size; `drill test` shows them in this order",
        )
    })
}

/// Runs a request to its end.
pub fn judged(context: &Context, request: &judge::Request) -> Result<Report> {
    let mut job = judging::start(context, request)?;
    job.wait(PATIENCE)
        .map(|report| *report)
        .map_err(|error| Error::new(Exit::No, "the judge could not work").because(error))
}

fn add_own_cases(context: &Context, coding: &Coding, file: &Path, cases: &mut Vec<Case>) {
    let Some(folder) = file.parent() else { return };
    let Ok(text) = std::fs::read_to_string(folder.join(own_cases::FILE)) else { return };
    match own_cases::read(&text, &coding.files.problem.signature, cases) {
        Ok(own) => cases.extend(own),
        Err(why) => context.console.talk(&format!("Your own cases are left out: {why}.")),
    }
}

fn absolute(file: &Path) -> Result<PathBuf> {
    std::fs::canonicalize(file)
        .map_err(|error| Error::usage(format!("cannot read {}", file.display())).because(error))
        .and_then(|path| {
            if path.is_file() {
                Ok(path)
            } else {
                Err(Error::usage(format!("{} is no file", file.display())))
            }
        })
}

fn newest(context: &Context, item: &crate::content::Item) -> Result<PathBuf> {
    let names: Vec<String> =
        judge::languages().iter().map(|language| format!("solution.{}", language.extension)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    workspace::newest(&context.paths.workspace, &item.id, &names).ok_or_else(|| {
        Error::usage(format!("there is no solution of {} in {}", item.id, context.paths.workspace.display()))
            .hint(format!("name a file: `drill test {} FILE`", item.id.name()))
    })
}
