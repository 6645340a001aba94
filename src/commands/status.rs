//! `drill status`: the live session in one line, for a status bar. It only reads.

use serde::Serialize;

use super::Context;
use super::context::is_alive;
use super::sitting::plan::Stored;
use crate::cli::StatusArgs;
use crate::error::{Error, Exit, Result};
use crate::model::{Kind, Mode, Moment};
use crate::session::phases;
use crate::store::{Liveness, SessionRow};
use crate::ui::text::{sanitize_line, signed_clock};

/// What the line is made of.
#[derive(Debug, Serialize)]
struct View {
    /// `live`, `paused`, `interrupted` or `none`.
    state: &'static str,
    item: Option<String>,
    kind: Option<String>,
    phase: Option<String>,
    seconds_left: Option<i64>,
    locked: bool,
}

/// Prints the line. No session is no failure: the line is empty.
pub fn run(context: &Context, args: &StatusArgs) -> Result<Exit> {
    let view = if context.paths.store().exists() {
        let store = context.store()?;
        match store.open_session(&is_alive)? {
            Some((row, liveness)) => view(&row, liveness, context.now())?,
            None => nothing(),
        }
    } else {
        // a status bar must not be what makes the store
        nothing()
    };
    if args.json {
        context.console.json(&view)?;
        return Ok(Exit::Done);
    }
    let format = args.format.as_deref().unwrap_or(match view.state {
        "live" => "{time} {phase} {item}",
        _ => "{state} {time} {phase} {item}",
    });
    if view.state != "none" {
        context.console.out(&line(&view, format))?;
    }
    Ok(Exit::Done)
}

fn nothing() -> View {
    View { state: "none", item: None, kind: None, phase: None, seconds_left: None, locked: false }
}

fn view(row: &SessionRow, liveness: Liveness, now: Moment) -> Result<View> {
    let stored: Stored = serde_json::from_str(&row.state)
        .map_err(|error| Error::new(Exit::Store, "the stored session can't be read").because(error))?;
    let state = &stored.state;
    let paused = state.clock.is_paused();
    // the row is a few seconds old; while the clock runs, what passed since then has passed here as well
    let since = (now.utc_millis - row.checkpoint_at.utc_millis).clamp(0, 10_000) / 1000;
    let running = liveness == Liveness::Live && !paused && !state.ended;
    let phases = match row.kind {
        Kind::Design => phases::design(stored.plan.minutes),
        Kind::Star => phases::star(stored.plan.minutes, state.mode == Mode::Spoken),
        _ => phases::coding(stored.plan.minutes),
    };
    Ok(View {
        state: match (liveness, paused) {
            (Liveness::Interrupted, _) => "interrupted",
            (Liveness::Live, true) => "paused",
            (Liveness::Live, false) => "live",
        },
        item: Some(row.item.to_string()),
        kind: Some(row.kind.to_string()),
        phase: phases.get(state.phase).map(|phase| phase.name.clone()),
        seconds_left: Some(state.left_seconds() - if running { since } else { 0 }),
        locked: state.locked,
    })
}

fn line(view: &View, format: &str) -> String {
    let time = view.seconds_left.map(signed_clock).unwrap_or_default();
    let text = format
        .replace("{time}", &time)
        .replace("{phase}", view.phase.as_deref().unwrap_or_default())
        .replace("{item}", view.item.as_deref().unwrap_or_default())
        .replace("{kind}", view.kind.as_deref().unwrap_or_default())
        .replace("{state}", view.state);
    sanitize_line(&text)
}
