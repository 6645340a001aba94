//! `drill resume`: goes on with the session that was interrupted, or closes it; without one, asks for scores still owed.

use super::Context;
use super::context::is_alive;
use super::sitting::asking::prompt_error;
use super::sitting::plan::Plan;
use super::sitting::{attempt, debrief, run};
use super::today::OWED_DAYS;
use crate::cli::ResumeArgs;
use crate::error::{Error, Exit, Result};
use crate::model::Body;
use crate::model::entry::Scored;
use crate::scoring::Suggestion;
use crate::session::Event;
use crate::store::{AttemptRow, BeginError, Ended, Liveness, SessionRow, Store};
use crate::ui::prompt::{Choice, Prompt};

/// Resumes, closes, or scores.
pub fn run(context: &Context, args: &ResumeArgs) -> Result<Exit> {
    let mut store = context.store()?;
    match store.open_session(&is_alive)? {
        None if args.close => {
            context.console.talk("No session is open.");
            Ok(Exit::Done)
        }
        None => owed(context, store),
        Some((row, Liveness::Live)) => Err(Error::new(
            Exit::Store,
            format!("the session on {} is running in another terminal", row.item),
        )
        .hint("`drill key finish` ends it from here")),
        Some((row, Liveness::Interrupted)) if args.close => close(context, &mut store, &row),
        Some((row, Liveness::Interrupted)) => go_on(context, store, &row, args.yes),
    }
}

fn go_on(context: &Context, mut store: Store, row: &SessionRow, yes: bool) -> Result<Exit> {
    context.need_terminal("`drill resume --close` closes the session without one")?;
    let library = context.library(&mut store)?;
    let signals = run::signals()?;
    let (plan, mut session) = Plan::take_up(context, &library, &row.id, &row.state)?;
    // a kill between the log and the checkpoint: what is in the log counts
    if !session.state.locked && attempt::recorded(&store, &plan).is_some() {
        session.state.locked = true;
        session.state.ended = true;
    }
    if !yes {
        let spent = crate::ui::text::clock(u64::from(session.state.clock.seconds()));
        context.console.talk(&format!(
            "{}\n{} of {} min on the clock, last saved {}.\n",
            context.console.talk_styles().heading(&plan.title),
            spent,
            session.state.planned_seconds / 60,
            row.checkpoint_at.to_local_text()
        ));
        let prompt = Prompt::new(&context.console, &signals);
        let choices = [
            Choice::new(
                '\n',
                if session.state.ended { "on to the debrief" } else { "go on; the clock starts" },
            ),
            Choice::new('c', "close it: recorded as given up"),
            Choice::new('x', "leave it for later"),
        ];
        match prompt.key("This session was interrupted.", &choices).map_err(prompt_error)? {
            '\n' => {}
            'c' => return close(context, &mut store, row),
            _ => return Ok(Exit::Done),
        }
    }
    match store.take_over(&row.id, &context.owner(), &is_alive) {
        Ok(_) => {}
        Err(BeginError::Store(error)) => return Err(error.into()),
        Err(other) => return Err(Error::new(Exit::Store, other.to_string())),
    }
    run::carry_on(context, store, &plan, &mut session, Event::Resumed, &signals)
}

/// Closes a session: what was done is an attempt that was given up, unless its answer was locked and is recorded already.
fn close(context: &Context, store: &mut Store, row: &SessionRow) -> Result<Exit> {
    let library = context.library(store)?;
    let entries = match Plan::take_up(context, &library, &row.id, &row.state) {
        Ok((plan, session)) if attempt::recorded(store, &plan).is_none() => {
            let mut given_up = attempt::build(store, &plan, &session);
            given_up.abandoned = !session.state.locked;
            if given_up.abandoned {
                given_up.bounds = None;
            }
            vec![Body::Attempt(Box::new(given_up))]
        }
        Ok(_) => Vec::new(),
        Err(error) => {
            // its deck is gone or its state can't be read: closing must work all the same
            context.console.error("the session can't be turned into an attempt", &[error.to_string()], &[]);
            Vec::new()
        }
    };
    run::close(context, store, &row.id, Ended::Abandoned, &entries)?;
    context.console.talk(&format!("Closed the session on {}. Its files stay where they are.", row.item));
    Ok(Exit::Done)
}

/// Asks for the scores of attempts of the last days that have none yet.
pub fn owed(context: &Context, mut store: Store) -> Result<Exit> {
    let today = context.today(&store.settings()?);
    let owed = store.owed(today + -OWED_DAYS)?;
    if owed.is_empty() {
        context.console.talk("Nothing to resume. `drill today` says what is due.");
        return Ok(Exit::Done);
    }
    context.need_terminal("`drill amend ATTEMPT --score Q` gives a score without one")?;
    let signals = run::signals()?;
    let library = context.library(&mut store)?;
    for row in owed {
        let prompt = Prompt::new(&context.console, &signals);
        score_later(context, &mut store, &library, &row, &prompt)?;
    }
    Ok(Exit::Done)
}

fn score_later(
    context: &Context,
    store: &mut Store,
    library: &crate::content::Library,
    row: &AttemptRow,
    prompt: &Prompt<'_>,
) -> Result<()> {
    let Some(bounds) = row.attempt.bounds else { return Ok(()) };
    let title = library.get(&row.item).map_or_else(|| row.item.to_string(), |item| item.title.clone());
    context.console.talk(&format!(
        "{}\npractised {}, not scored yet\n",
        context.console.talk_styles().heading(&title),
        row.attempt.started_at.to_local_text()
    ));
    let suggestion = Suggestion { score: bounds.high, bounds };
    let chosen = debrief::ask_score(context, row.item.kind(), suggestion, row.attempt.predicted, prompt)
        .map_err(prompt_error)?;
    let today = context.now().day(store.settings()?.rollover);
    let mut entries = vec![Body::Score(Scored {
        attempt: row.id.clone(),
        score: chosen.score,
        rubric: Vec::new(),
        cruxes: Vec::new(),
        cause: chosen.cause,
        line: chosen.line.clone(),
        evidence: None,
        bounds: None,
        seconds: None,
    })];
    if let Some(line) = &chosen.line {
        entries.push(debrief::card(&row.item, &title, line, today, store)?);
    }
    context.append(store, &entries)?;
    debrief::say_schedule(context, store, &row.item, chosen.score, today)
}
