//! `drill show`: one item with its schedule and attempts. It shows no statement and no pattern on the screen: showing an
//! item is no peek.

use serde::Serialize;

use super::attempt_json::{self, AttemptJson};
use super::context::Context;
use super::list::ItemJson;
use super::named;
use crate::cli::ShowArgs;
use crate::error::{Exit, Result};
use crate::model::Schedule;
use crate::store::HistoryFilter;
use crate::ui::screens::show::{ScheduleView, ShowView, show};

#[derive(Debug, Serialize)]
struct ShowJson {
    item: ItemJson,
    schedule: Option<Schedule>,
    attempts: Vec<AttemptJson>,
}

/// Attempts on the screen; `history` has all.
const ON_SCREEN: usize = 10;

/// Runs the command.
pub fn run(context: &Context, args: &ShowArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let library = context.library(&mut store)?;
    let _snapshot = store.snapshot()?;
    let item = named::find(&library, &store, &args.item, None)??;
    let schedule = store.schedule(&item.id)?;
    let filter = HistoryFilter { item: Some(item.id.clone()), ..HistoryFilter::default() };
    let limit = if args.json { usize::MAX } else { ON_SCREEN };
    let rows = store.history(&filter, limit)?;
    let counted = store.tally(&item.id)?.map_or(0, |tally| tally.attempts);
    if args.json {
        let due = schedule.as_ref().map(|schedule| schedule.due);
        let attempts = rows.into_iter().map(AttemptJson::from).collect();
        context.console.json(&ShowJson { item: ItemJson::new(item, counted, due), schedule, attempts })?;
        return Ok(Exit::Done);
    }
    let today = context.today(&store.settings()?);
    let view = ShowView {
        id: item.id.to_string(),
        title: item.title,
        kind: item.kind.to_string(),
        deck: item.deck,
        minutes: item.minutes,
        difficulty: item.difficulty.map(|difficulty| difficulty.to_string()),
        schedule: schedule.map(|schedule| ScheduleView {
            due: schedule.due.to_string(),
            due_in: schedule.due - today,
            interval_days: schedule.interval_days,
            ease_hundredths: schedule.ease_hundredths,
            repetitions: schedule.repetitions,
            lapses: schedule.lapses,
            algorithm: schedule.algorithm,
        }),
        more: u64::from(counted).saturating_sub(rows.len() as u64),
        attempts: rows.iter().map(attempt_json::line).collect(),
    };
    context.console.out(&show(&view, context.console.out_width(), context.console.out_styles()))?;
    Ok(Exit::Done)
}
