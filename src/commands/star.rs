//! `drill star`: a behavioural question against the clock.

use super::Context;
use super::sitting::asking::prompt_error;
use super::sitting::draw::{Draw, Filter, How};
use super::sitting::plan::Wanted;
use super::sitting::run;
use crate::cli::StarArgs;
use crate::error::{Exit, Result};
use crate::model::{Kind, Mode};
use crate::os::signals::Signals;
use crate::scoring::design::Level;
use crate::ui::prompt::{Choice, Prompt};

/// Draws, asks, runs, debriefs.
pub fn run(context: &mut Context, args: &StarArgs) -> Result<Exit> {
    context.need_terminal("`drill record star/NAME --score Q` enters practice done elsewhere")?;
    let mut store = context.store()?;
    let signals = run::signals()?;
    run::refuse_second(&store)?;
    let library = context.library(&mut store)?;
    let settings = store.settings()?;
    let filter = Filter { theme: args.theme.as_deref(), ..Filter::default() };
    let draw = Draw { kind: Kind::Star, filter, how: How::from(&args.draw), today: context.today(&settings) };
    let mut drawn = Vec::new();
    let item = match &args.question {
        Some(name) => context.find(&library, name, Some(Kind::Star))?,
        None => draw.draw(context, &library, &store, &drawn)?,
    };
    let mode = match (args.typed, args.spoken, args.start.yes) {
        (_, true, _) => Mode::Spoken,
        (true, ..) | (.., true) => Mode::Typed,
        _ => ask_mode(context, &signals)?,
    };
    let wanted = Wanted {
        mode,
        minutes: item.minutes,
        language: None,
        level: Level::Mid,
        drawn: args.question.is_none(),
    };
    let context = &*context;
    run::sit(context, &signals, store, &library, item, &wanted, &args.start, &mut |store, last| {
        drawn.push(last.id.clone());
        draw.draw(context, &library, store, &drawn)
    })
}

fn ask_mode(context: &Context, signals: &Signals) -> Result<Mode> {
    let prompt = Prompt::new(&context.console, signals);
    let choices = [
        Choice::new('s', "spoken: say it aloud, Space marks the parts"),
        Choice::new('t', "typed: write it in your editor"),
    ];
    Ok(match prompt.key("How do you answer?", &choices).map_err(prompt_error)? {
        's' => Mode::Spoken,
        _ => Mode::Typed,
    })
}
