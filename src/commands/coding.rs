//! `drill coding`: a timed coding session with the local judge.

use super::Context;
use super::sitting::draw::{Draw, Filter, How};
use super::sitting::plan::Wanted;
use super::sitting::{run, start};
use crate::cli::CodingArgs;
use crate::error::{Exit, Result};
use crate::model::Kind;
use crate::scoring::design::Level;

/// Draws, asks, runs, debriefs.
pub fn run(context: &mut Context, args: &CodingArgs) -> Result<Exit> {
    context.need_terminal(
        "`drill test ITEM FILE` judges a file without one, `drill record ITEM --score Q` enters practice done elsewhere",
    )?;
    let mut store = context.store()?;
    let signals = run::signals()?;
    run::refuse_second(&store)?;
    let library = context.library(&mut store)?;
    let filter = Filter { pattern: args.pattern.as_deref(), difficulty: args.difficulty, theme: None };
    let settings = store.settings()?;
    let draw =
        Draw { kind: Kind::Coding, filter, how: How::from(&args.draw), today: context.today(&settings) };
    let mut drawn = Vec::new();
    let item = match &args.item {
        Some(name) => context.find(&library, name, Some(Kind::Coding))?,
        None => draw.draw(context, &library, &store, &drawn)?,
    };
    if !args.start.yes {
        start::first_run(context, &mut store, &signals)?;
    }
    let wanted = Wanted {
        mode: start::coding_mode(args.mode, &store.settings()?.interviews, draw.today),
        minutes: args.minutes,
        language: Some(start::language(context, args.lang.as_deref())?),
        level: Level::Mid,
        drawn: args.item.is_none(),
    };
    let context = &*context;
    run::sit(context, &signals, store, &library, item, &wanted, &args.start, &mut |store, last| {
        drawn.push(last.id.clone());
        draw.draw(context, &library, store, &drawn)
    })
}
