//! `drill history`: the log of attempts, newest first; of one item; or one attempt with where its time went.

use serde::Serialize;

use super::attempt_id;
use super::attempt_json::{self, AttemptJson};
use super::context::Context;
use super::named;
use crate::cli::HistoryArgs;
use crate::error::{Error, Exit, Result};
use crate::store::{AttemptRow, Found, HistoryFilter, Store};
use crate::ui::screens::history::{Timeline, TimelinePhase, history, timeline};

#[derive(Debug, Serialize)]
struct HistoryJson {
    attempts: Vec<AttemptJson>,
}

/// Runs the command.
pub fn run(context: &Context, args: &HistoryArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let rows = match &args.item {
        None if args.timeline => {
            return Err(Error::usage("--timeline needs an attempt").hint("`drill history` shows the ids"));
        }
        None => store.history(&HistoryFilter::default(), args.limit)?,
        Some(text) => of(context, &mut store, text, args)?,
    };
    if args.json {
        let attempts = rows.into_iter().map(AttemptJson::from).collect();
        context.console.json(&HistoryJson { attempts })?;
        return Ok(Exit::Done);
    }
    let (width, styles) = (context.console.out_width(), context.console.out_styles());
    let lines: Vec<_> = rows.iter().map(attempt_json::line).collect();
    let text = match (rows.as_slice(), args.timeline) {
        ([row], true) => timeline(&timeline_of(row), width, styles),
        _ => history(&lines, width, styles),
    };
    context.console.out(&text)?;
    Ok(Exit::Done)
}

/// The attempts that a name means: an attempt's id or its beginning, else an item.
fn of(context: &Context, store: &mut Store, text: &str, args: &HistoryArgs) -> Result<Vec<AttemptRow>> {
    if args.timeline {
        return Ok(vec![attempt_id::find(store, text)?]);
    }
    // Short hexadecimal words may be names of items: `add`, `face`.
    let looks_like_an_id =
        text.len() >= 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    if looks_like_an_id && let Found::One(row) = store.find_attempt(text)? {
        return Ok(vec![*row]);
    }
    let library = context.library(store)?;
    let item = match named::find(&library, store, text, None)? {
        Ok(item) => item.id,
        // An item that is gone from its deck still has its history.
        Err(miss) => match text.trim().to_lowercase().parse() {
            Ok(id) if !store.attempts(&id)?.is_empty() => id,
            _ => return Err(miss.into()),
        },
    };
    let filter = HistoryFilter { item: Some(item), ..HistoryFilter::default() };
    Ok(store.history(&filter, args.limit)?)
}

fn timeline_of(row: &AttemptRow) -> Timeline {
    let evidence = row.evidence();
    let phase = |phase: &crate::model::evidence::PhaseTime| TimelinePhase {
        name: phase.phase.clone(),
        seconds: phase.seconds,
        planned: phase.planned,
    };
    let mut marks = Vec::new();
    let mut mark = |name: &str, seconds: Option<u32>| {
        marks.extend(seconds.map(|seconds| (name.to_string(), seconds)));
    };
    mark("plan", evidence.seconds_to_plan);
    mark("first run", evidence.seconds_to_first_run);
    mark("all tests passed", evidence.seconds_to_pass);
    Timeline {
        attempt: attempt_json::line(row),
        phases: evidence.phases.iter().map(phase).collect(),
        parts: evidence.parts.iter().map(phase).collect(),
        marks,
        overtime_seconds: evidence.overtime_seconds,
        pauses: evidence.pauses,
        paused_seconds: evidence.paused_seconds,
    }
}
