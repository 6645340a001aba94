//! `drill undo`: takes back the last thing the user did, by a new entry; the log keeps both. It does not ask: nothing is
//! lost by it.

use serde::Serialize;

use super::context::Context;
use super::named::Items;
use crate::cli::UndoArgs;
use crate::error::{Error, Exit, Result};
use crate::model::{Body, EntryId, ItemId, LogEntry, Schedule};
use crate::store::Store;
use crate::ui::screens::recorded::{RecordedView, recorded};

#[derive(Debug, Serialize)]
struct UndoneJson {
    /// The entry taken back.
    undone: EntryId,
    /// What it was: `attempt`, `amend`, ...
    kind: &'static str,
    /// The attempt it was about, if any.
    attempt: Option<EntryId>,
    /// The item it was about, if any.
    item: Option<ItemId>,
    /// That item's schedule now.
    schedule: Option<Schedule>,
}

/// Runs the command.
pub fn run(context: &Context, args: &UndoArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let Some(entry) = store.last_undoable()? else {
        return Err(Error::new(Exit::No, "there is nothing to undo"));
    };
    let (attempt, item) = about(&store, &entry)?;
    context.append(&mut store, &[Body::Void { entry: entry.id.clone() }])?;
    let schedule = item.as_ref().map(|item| store.schedule(item)).transpose()?.flatten();
    if args.json {
        let kind = entry.body.kind();
        context.console.json(&UndoneJson { undone: entry.id, kind, attempt, item, schedule })?;
        return Ok(Exit::Done);
    }
    let library = context.library(&mut store)?;
    let today = context.today(&store.settings()?);
    let title = match &item {
        Some(item) => Items::new(&library, &store).title(item)?,
        None => String::new(),
    };
    let view = RecordedView {
        did: format!("took back {}", words(&entry.body)),
        title,
        item: item.map_or_else(String::new, |item| item.to_string()),
        score: None,
        due: schedule.map(|schedule| (schedule.due.to_string(), schedule.due - today)),
    };
    context.console.out(&recorded(&view, context.console.out_width()))?;
    Ok(Exit::Done)
}

/// The attempt and the item that an entry is about.
fn about(store: &Store, entry: &LogEntry) -> Result<(Option<EntryId>, Option<ItemId>)> {
    let attempt = match &entry.body {
        Body::Attempt(attempt) => {
            return Ok((Some(entry.id.clone()), Some(store.current_name(&attempt.item)?)));
        }
        Body::Score(scored) => &scored.attempt,
        Body::Amend { attempt, .. } => attempt,
        Body::Card { item, .. } | Body::Repeat { item, .. } => return Ok((None, Some(item.clone()))),
        _ => return Ok((None, None)),
    };
    let item = match store.entry(attempt)?.map(|entry| entry.body) {
        Some(Body::Attempt(attempt)) => Some(store.current_name(&attempt.item)?),
        _ => None,
    };
    Ok((Some(attempt.clone()), item))
}

fn words(body: &Body) -> &'static str {
    match body {
        Body::Attempt(_) => "the attempt",
        Body::Score(_) => "the debrief",
        Body::Amend { .. } => "the amendment",
        Body::Card { .. } => "the card",
        Body::Repeat { .. } => "the repeat",
        Body::Tick { .. } => "the task",
        Body::Plan(_) => "the change of the plan",
        Body::Setting(_) => "the setting",
        _ => "the entry",
    }
}
