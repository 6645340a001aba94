//! `drill deck`: lists decks, checks content, registers and forgets decks of one's own.

mod fill;
mod runs;

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::Context;
use crate::cli::{DeckArgs, DeckCommand};
use crate::content::{Finding, Library, Severity, Source, linter};
use crate::error::{Error, Exit, Result};
use crate::os::settings::Settings;
use crate::ui::text::{plural, sanitize_line};

/// Lists, checks, adds or removes.
pub fn run(context: &Context, args: &DeckArgs) -> Result<Exit> {
    match &args.command {
        DeckCommand::List { json } => list(context, *json),
        DeckCommand::Check { paths, run, fill, json } => check(context, paths, *run, *fill, *json),
        DeckCommand::Add { folder } => add(context, folder),
        DeckCommand::Remove { name } => remove(context, name),
    }
}

#[derive(Serialize)]
struct DeckView {
    name: String,
    kind: String,
    title: String,
    items: usize,
    folder: Option<String>,
}

fn list(context: &Context, json: bool) -> Result<Exit> {
    let mut store = context.store()?;
    let library = context.library(&mut store)?;
    let decks: Vec<DeckView> = library
        .decks()
        .iter()
        .map(|deck| DeckView {
            name: deck.name.to_string(),
            kind: deck.kind.to_string(),
            title: deck.title.clone(),
            items: deck.items,
            folder: deck.folder.as_ref().map(|folder| folder.display().to_string()),
        })
        .collect();
    if json {
        #[derive(Serialize)]
        struct View {
            decks: Vec<DeckView>,
        }
        context.console.json(&View { decks })?;
        return Ok(Exit::Done);
    }
    for deck in &decks {
        let place = deck.folder.as_deref().unwrap_or("shipped");
        context.console.out(&format!(
            "{:<10} {:<7} {:>5}  {}  {}",
            sanitize_line(&deck.name),
            deck.kind,
            deck.items,
            sanitize_line(&deck.title),
            context.console.out_styles().dim(&sanitize_line(place))
        ))?;
    }
    Ok(Exit::Done)
}

/// What was found, split as scripts expect it.
#[derive(Serialize)]
struct CheckView<'a> {
    errors: Vec<&'a Finding>,
    warnings: Vec<&'a Finding>,
}

fn check(context: &Context, paths: &[PathBuf], run: bool, fill: bool, json: bool) -> Result<Exit> {
    let mut findings = Vec::new();
    let mut sources = Vec::new();
    if paths.is_empty() {
        sources.push(Source::embedded());
        for folder in &context.settings.decks {
            open(folder, &mut sources, &mut findings);
        }
    }
    for path in paths {
        open(path, &mut sources, &mut findings);
    }
    if fill && paths.is_empty() {
        return Err(Error::usage("--fill writes into files: name the folder")
            .hint("in a checkout: `drill deck check --run --fill .`"));
    }
    let mut counts = runs::Counts::default();
    for (index, source) in sources.iter().enumerate() {
        let mut found = linter::check(source);
        if fill {
            // what is about to be filled in is no mistake
            found.retain(|finding| finding.message != linter::NOT_FILLED);
        }
        let broken = found.iter().any(|finding| finding.severity == Severity::Error);
        findings.extend(found);
        if !run || broken {
            continue;
        }
        if fill && let Some(root) = paths.get(index) {
            findings.extend(fill::fill(context, source, root)?);
        }
        let source = match (fill, paths.get(index)) {
            (true, Some(root)) => &Source::open(root)?,
            _ => source,
        };
        findings.extend(runs::run(context, source, &mut counts)?);
    }
    report(context, &findings, &counts, run, json)
}

fn open(path: &Path, sources: &mut Vec<Source>, findings: &mut Vec<Finding>) {
    match Source::open(path) {
        Ok(source) => sources.push(source),
        Err(finding) => findings.push(*finding),
    }
}

fn report(
    context: &Context,
    findings: &[Finding],
    counts: &runs::Counts,
    run: bool,
    json: bool,
) -> Result<Exit> {
    let of = |severity: Severity| findings.iter().filter(move |finding| finding.severity == severity);
    let errors = of(Severity::Error).count();
    let warnings = of(Severity::Warning).count();
    let exit = if errors > 0 { Exit::Content } else { Exit::Done };
    if json {
        let view =
            CheckView { errors: of(Severity::Error).collect(), warnings: of(Severity::Warning).collect() };
        context.console.json(&view)?;
        return Ok(exit);
    }
    let styles = context.console.out_styles();
    for finding in findings {
        let mut plain = finding.clone();
        let hint = plain.hint.take();
        let word = match finding.severity {
            Severity::Error => styles.failure("error"),
            Severity::Warning => styles.warning("warning"),
        };
        context.console.out(&format!("{word}: {}", sanitize_line(&plain.to_string())))?;
        if let Some(hint) = hint {
            context.console.out(&format!("  {}", styles.hint(&sanitize_line(&hint))))?;
        }
    }
    if run {
        context.console.out(&format!(
            "{} run: {} accepted, {} rejected as they should be, {} skipped",
            plural(counts.all(), "program"),
            counts.accepted,
            counts.rejected,
            counts.skipped
        ))?;
    }
    let verdict = format!("{}, {}", plural(errors as u64, "error"), plural(warnings as u64, "warning"));
    context.console.out(&if errors > 0 { styles.failure(&verdict) } else { styles.success(&verdict) })?;
    Ok(exit)
}

fn add(context: &Context, folder: &Path) -> Result<Exit> {
    let path = std::fs::canonicalize(folder)
        .map_err(|error| Error::usage(format!("cannot open {}", folder.display())).because(error))?;
    refuse_broken(&path)?;
    let mut settings = context.settings.clone();
    if settings.decks.contains(&path) {
        context.console.talk(&format!("{} is registered already.", path.display()));
        return Ok(Exit::Done);
    }
    let mut library = Library::embedded();
    for known in &settings.decks {
        library.add_folder(known);
    }
    let known = library.left_out().len();
    let decks = library.decks().len();
    library.add_folder(&path);
    if library.left_out().len() > known && library.decks().len() == decks {
        let finding = library.left_out().last().cloned();
        let made = finding.map_or_else(
            || Error::new(Exit::Content, "the deck can't be read"),
            |f| Error::from(Box::new(f)),
        );
        return Err(
            made.hint(format!("`drill deck check {}` shows everything that is wrong", path.display()))
        );
    }
    settings.decks.push(path.clone());
    settings.write(&context.paths.settings())?;
    let added = library.decks().last().map(|deck| (deck.name.to_string(), deck.items));
    let (name, items) = added.unwrap_or_default();
    context.console.talk(&format!("Registered {name}: {}.", plural(items as u64, "item")));
    Ok(Exit::Done)
}

/// A deck with errors is not registered: every later command would complain of it.
fn refuse_broken(path: &Path) -> Result<()> {
    let found = linter::check(&Source::open(path)?);
    match found.into_iter().find(|finding| finding.severity == Severity::Error) {
        Some(finding) => Err(Error::from(Box::new(finding))
            .hint(format!("`drill deck check {}` shows everything that is wrong", path.display()))),
        None => Ok(()),
    }
}

fn remove(context: &Context, name: &str) -> Result<Exit> {
    let mut settings: Settings = context.settings.clone();
    let mut library = Library::embedded();
    let mut found = None;
    for (index, folder) in settings.decks.iter().enumerate() {
        let before = library.decks().len();
        library.add_folder(folder);
        let named = library
            .decks()
            .get(before..)
            .unwrap_or_default()
            .iter()
            .any(|deck| deck.name.to_string() == name);
        let same = std::fs::canonicalize(name).is_ok_and(|path| path == *folder) || folder == Path::new(name);
        if named || same {
            found = Some(index);
            break;
        }
    }
    let Some(index) = found else {
        return Err(
            Error::usage(format!("no deck of yours is called `{name}`")).hint("`drill deck list` shows them")
        );
    };
    let folder = settings.decks.remove(index);
    settings.write(&context.paths.settings())?;
    context.console.talk(&format!(
        "Forgot {}. Its files and your history stay; `drill deck add` brings it back.",
        folder.display()
    ));
    Ok(Exit::Done)
}
