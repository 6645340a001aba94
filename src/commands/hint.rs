//! `drill hint`: prints the next hint of a problem and logs the reveal; on the live item it joins the session.

use serde::Serialize;

use super::Context;
use super::key;
use crate::cli::HintArgs;
use crate::error::{Error, Exit, Result};
use crate::model::evidence::Reveal;
use crate::model::{Body, Kind};
use crate::session::Command;
use crate::ui::markdown::markdown;

#[derive(Serialize)]
struct View {
    item: String,
    number: usize,
    of: usize,
    text: String,
}

/// Prints a hint.
pub fn run(context: &Context, args: &HintArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let library = context.library(&mut store)?;
    let item = context.find(&library, &args.item, Some(Kind::Coding))?;
    if let Some(row) = key::live(&store)?
        && row.item == item.id
    {
        let reply = key::send(context, &mut store, &row, Command::Hint, None)?;
        return key::answer(context, item.id.as_str(), &reply, args.json);
    }
    let problem = library.problem(&item.id)?.problem;
    let today = context.today(&store.settings()?);
    let taken = store
        .entries_about(&item.id)?
        .iter()
        .filter(|entry| matches!(&entry.body, Body::Reveal { day, .. } if *day == today))
        .count();
    let number = args.number.map_or(taken + 1, |number| number as usize).clamp(1, problem.hints.len().max(1));
    let Some(text) = problem.hints.get(number - 1) else {
        return Err(Error::new(Exit::Content, format!("{} has no hints", item.id)));
    };
    // the last hint counts as the reference
    let what = if number == problem.hints.len() { Reveal::Solution } else { Reveal::Hint };
    context.append(&mut store, &[Body::Reveal { item: item.id.clone(), what, day: today }])?;
    let view = View { item: item.id.to_string(), number, of: problem.hints.len(), text: text.clone() };
    if args.json {
        context.console.json(&view)?;
    } else {
        let styles = context.console.out_styles();
        context.console.out(&styles.hint(&format!("Hint {number} of {}", view.of)))?;
        context.console.out(&markdown(text, context.console.out_width(), styles))?;
        context.console.talk(&context.console.talk_styles().dim(match what {
            Reveal::Hint => "Logged: an attempt that begins later today is capped at 3.",
            Reveal::Solution => "Logged: an attempt that begins later today is capped at 2.",
        }));
    }
    Ok(Exit::Done)
}
