//! `drill design`: a timed system design session.

use super::Context;
use super::sitting::draw::{Draw, Filter, How};
use super::sitting::plan::Wanted;
use super::sitting::{run, start};
use crate::cli::{DesignArgs, LevelArg};
use crate::content::{Item, Library};
use crate::error::{Error, Exit, Result};
use crate::model::{Kind, Mode};
use crate::scoring::design::Level;

/// Draws, asks, runs, debriefs.
pub fn run(context: &mut Context, args: &DesignArgs) -> Result<Exit> {
    context.need_terminal("`drill record design/NAME --score Q` enters practice done elsewhere")?;
    let mut store = context.store()?;
    let signals = run::signals()?;
    run::refuse_second(&store)?;
    let library = context.library(&mut store)?;
    let settings = store.settings()?;
    let filter = Filter::default();
    let draw =
        Draw { kind: Kind::Design, filter, how: How::from(&args.draw), today: context.today(&settings) };
    let mut drawn = Vec::new();
    let item = match &args.system {
        Some(name) => system(&library, name)?,
        None => draw.draw(context, &library, &store, &drawn)?,
    };
    if !args.start.yes {
        start::first_run(context, &mut store, &signals)?;
    }
    let level = match args.level {
        LevelArg::Junior => Level::Junior,
        LevelArg::Mid => Level::Mid,
        LevelArg::Senior => Level::Senior,
        LevelArg::Staff => Level::Staff,
    };
    let wanted = Wanted {
        mode: Mode::Design,
        minutes: args.minutes,
        language: None,
        level,
        drawn: args.system.is_none(),
    };
    let context = &*context;
    run::sit(context, &signals, store, &library, item, &wanted, &args.start, &mut |store, last| {
        drawn.push(last.id.clone());
        draw.draw(context, &library, store, &drawn)
    })
}

/// A system by its id, its slug, or a part of its slug or title that fits only one.
fn system<'a>(library: &'a Library, name: &str) -> Result<&'a Item> {
    match library.find(name, Some(Kind::Design)) {
        Ok(item) => Ok(item),
        Err(miss) => {
            let wanted = name.trim().to_lowercase().replace([' ', '_'], "-");
            let fits: Vec<&Item> = library
                .items()
                .iter()
                .filter(|item| item.kind == Kind::Design)
                .filter(|item| {
                    item.id.name().contains(&wanted)
                        || item.title.to_lowercase().replace(' ', "-").contains(&wanted)
                })
                .collect();
            match fits.as_slice() {
                [one] if wanted.len() >= 3 => Ok(one),
                _ => Err(Error::from(miss)),
            }
        }
    }
}
