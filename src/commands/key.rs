//! `drill key`: presses a key of the live session from another terminal, waits for its answer and exits with its code.

use std::time::Duration;

use super::Context;
use super::context::is_alive;
use super::sitting::inbox::Posted;
use super::sitting::verdict;
use crate::cli::{KeyArg, KeyArgs};
use crate::error::{Error, Exit, Result};
use crate::model::{Clock, Score};
use crate::session::{Command, Reply};
use crate::store::{Liveness, SessionRow, Store};

/// How often the reply is looked for.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// How long a live session may take to answer; a judged run has its own limits and answers in time.
const PATIENCE_MILLIS: u64 = 600_000;

/// Posts the key.
pub fn run(context: &Context, args: &KeyArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let Some(row) = live(&store)? else {
        return Err(Error::usage("no session is running")
            .hint("`drill coding` starts one, `drill resume` goes on with one"));
    };
    let command = match args.key {
        KeyArg::Run => Command::Run,
        KeyArg::Submit => Command::Submit,
        KeyArg::Hint => Command::Hint,
        KeyArg::Next => Command::Next,
        KeyArg::Pause => Command::Pause,
        KeyArg::Finish => Command::Finish,
    };
    let reply = send(context, &mut store, &row, command, args.predict)?;
    answer(context, row.item.as_str(), &reply, args.json)
}

/// The session that runs now, if there is one.
pub fn live(store: &Store) -> Result<Option<SessionRow>> {
    Ok(store.open_session(&is_alive)?.and_then(|(row, liveness)| (liveness == Liveness::Live).then_some(row)))
}

/// Posts a command to the live session and waits for its reply.
pub fn send(
    context: &Context,
    store: &mut Store,
    row: &SessionRow,
    command: Command,
    predict: Option<Score>,
) -> Result<Reply> {
    let posted = serde_json::to_string(&Posted { command, predict }).unwrap_or_default();
    let request = store.post(&row.id, &posted)?;
    let start = context.clock.monotonic();
    loop {
        if let Some(text) = store.read_reply(request)? {
            return serde_json::from_str(&text).map_err(|error| {
                Error::new(Exit::Store, "the session's reply can't be read").because(error)
            });
        }
        let gone = || Error::new(Exit::No, "the session ended before it answered");
        match store.session(&row.id)? {
            Some(now) if now.ended.is_none() && is_alive(&now.owner) => {}
            // the reply may have been written on the way out
            _ => match store.read_reply(request)? {
                Some(_) => continue,
                None => return Err(gone()),
            },
        }
        if context.clock.monotonic().since(start) > PATIENCE_MILLIS {
            return Err(Error::new(Exit::No, "the session does not answer")
                .hint("is it stopped with Ctrl-Z? `fg` goes on"));
        }
        crate::os::process::rest(LOOK_EVERY);
    }
}

/// Prints a reply and turns it into an exit status.
pub fn answer(context: &Context, item: &str, reply: &Reply, json: bool) -> Result<Exit> {
    if json {
        match &reply.report {
            Some(report) => context.console.json(&verdict::json(item, report))?,
            None => context.console.json(reply)?,
        }
    } else {
        match &reply.report {
            Some(report) => {
                context.console.out(&verdict::text(
                    report,
                    None,
                    None,
                    context.console.out_width(),
                    context.console.out_styles(),
                ))?;
            }
            None => context.console.out(&reply.text)?,
        }
    }
    Ok(if reply.exit == 0 { Exit::Done } else { Exit::No })
}
