//! One sitting from the draw to the schedule: this is the trip that `drill coding`, `design`, `star` and `resume` share.

use crate::cli::{SeenArg, StartArgs};
use crate::commands::Context;
use crate::commands::context::{fold, is_alive};
use crate::content::{Item, Library};
use crate::error::{Error, Exit, Result};
use crate::model::evidence::Seen;
use crate::model::{Clock, Day};
use crate::os::signals::Signals;
use crate::session::{self, Ending, Event, Session};
use crate::store::{BeginError, Ended, Liveness, SessionRow, Stamp, Store};
use crate::ui::prompt::{Choice, Prompt};

use super::asking::prompt_error;
use super::debrief;
use super::draw;
use super::host::TerminalHost;
use super::plan::{Plan, Wanted};
use super::start;

/// What the start screen decided.
enum Decision {
    Start(Option<Seen>),
    Another,
    Leave,
}

/// Installs the signal flags; comes before any prompt.
pub fn signals() -> Result<Signals> {
    Signals::install_for_session()
        .map_err(|error| Error::new(Exit::Usage, "signals can't be watched").because(error))
}

/// Fails with 4 while another session is open.
pub fn refuse_second(store: &Store) -> Result<()> {
    match store.open_session(&is_alive)? {
        None => Ok(()),
        Some((row, liveness)) => Err(already_open(&row, liveness)),
    }
}

fn already_open(row: &SessionRow, liveness: Liveness) -> Error {
    match liveness {
        Liveness::Live => Error::new(Exit::Store, format!("a session on {} is running in another terminal", row.item))
            .hint("go on there; `drill key finish` ends it from here, and `drill resume` takes it up once it is closed"),
        Liveness::Interrupted => {
            Error::new(Exit::Store, format!("a session on {} was interrupted and is still open", row.item))
                .hint("`drill resume` goes on with it, `drill resume --close` closes it")
        }
    }
}

/// Runs a sitting on an item; `redraw` gives another one when the user asks for it.
#[allow(clippy::too_many_arguments, reason = "a sitting is made of all of it")]
pub fn sit<'a>(
    context: &Context,
    signals: &Signals,
    mut store: Store,
    library: &'a Library,
    first: &'a Item,
    wanted: &Wanted,
    start_args: &StartArgs,
    redraw: &mut dyn FnMut(&Store, &Item) -> Result<&'a Item>,
) -> Result<Exit> {
    refuse_second(&store)?;
    let settings = store.settings()?;
    let today = context.today(&settings);
    let mut item = first;
    let seen = loop {
        match decide(context, &store, signals, item, wanted, start_args, today)? {
            Decision::Start(seen) => break seen,
            Decision::Another => item = redraw(&store, item)?,
            Decision::Leave => return Ok(Exit::Done),
        }
    };
    let (mut plan, mut session) =
        Plan::make(context, library, item, wanted, today, settings.rollover.hour())?;
    session.state.seen_before = seen;
    if wanted.drawn {
        plan.kept.stands_for = draw::stands_for(library, &store, item, today)?;
    }
    let row = SessionRow {
        id: plan.session_id.clone(),
        item: plan.item.clone(),
        kind: item.kind,
        state: plan.store(&session.state),
        created_at: context.now(),
        checkpoint_at: context.now(),
        owner: context.owner(),
        ended: None,
    };
    match store.begin_session(&row, &is_alive) {
        Ok(()) => {}
        Err(BeginError::Live(open)) => return Err(already_open(&open, Liveness::Live)),
        Err(BeginError::Interrupted(open)) => return Err(already_open(&open, Liveness::Interrupted)),
        Err(BeginError::Store(error)) => return Err(error.into()),
    }
    carry_on(context, store, &plan, &mut session, Event::Started, signals)
}

/// Runs the machine to its end, then the debrief.
pub fn carry_on(
    context: &Context,
    store: Store,
    plan: &Plan,
    session: &mut Session,
    first: Event,
    signals: &Signals,
) -> Result<Exit> {
    let (mut store, attempt) = if session.state.ended {
        // the clock had stopped already: only the debrief is left
        (store, None)
    } else {
        let mut host = TerminalHost::new(context, store, plan, signals)?;
        let ending = session::run(session, first, &mut host, context.clock.monotonic());
        let (store, attempt) = host.finish(session);
        match ending? {
            Ending::Interrupted => {
                if !signals.terminal_is_gone() {
                    context.console.talk("Saved. `drill resume` goes on.");
                }
                return Err(Error::silent(Exit::Interrupted));
            }
            Ending::Done => (store, attempt),
        }
    };
    let Some(attempt) = attempt.or_else(|| super::attempt::recorded(&store, plan)) else {
        return Err(Error::new(Exit::Store, "the attempt could not be saved; the session stays open")
            .hint("`drill resume` tries again; what is in the way was said above")
            .hint(format!("your file is {}", plan.folder.main.display())));
    };
    debrief::run(context, &mut store, plan, session, &attempt, signals)
}

/// Closes a session with what it has given: nothing, or entries.
pub fn close(
    context: &Context,
    store: &mut Store,
    id: &str,
    ended: Ended,
    entries: &[crate::model::Body],
) -> Result<()> {
    let mut random = || context.random_wide();
    let mut stamp = Stamp::new(context.now(), &mut random);
    store.finish_session(id, ended, entries, &mut stamp, &fold)?;
    Ok(())
}

fn decide(
    context: &Context,
    store: &Store,
    signals: &Signals,
    item: &Item,
    wanted: &Wanted,
    args: &StartArgs,
    today: Day,
) -> Result<Decision> {
    let seen = args.seen.map(|seen| match seen {
        SeenArg::Never => Seen::Never,
        SeenArg::LongAgo => Seen::LongAgo,
        SeenArg::Recently => Seen::Recently,
    });
    if args.yes {
        return Ok(Decision::Start(seen));
    }
    context.console.talk(&start::screen(context, store, item, wanted, today)?);
    let prompt = Prompt::new(&context.console, signals);
    let mut choices = Vec::new();
    if seen.is_none() {
        choices.extend([
            Choice::new('n', "never seen it: start"),
            Choice::new('l', "seen it long ago: start"),
            Choice::new('r', "seen it recently: start"),
        ]);
    } else {
        choices.push(Choice::new('\n', "start"));
    }
    choices.extend([Choice::new('d', "draw another"), Choice::new('x', "leave")]);
    Ok(match prompt.key("The clock starts with your answer. Have you met this before?", &choices) {
        Ok('n') => Decision::Start(Some(Seen::Never)),
        Ok('l') => Decision::Start(Some(Seen::LongAgo)),
        Ok('r') => Decision::Start(Some(Seen::Recently)),
        Ok('\n') => Decision::Start(seen),
        Ok('d') => Decision::Another,
        Ok(_) => Decision::Leave,
        Err(error) => return Err(prompt_error(error)),
    })
}
