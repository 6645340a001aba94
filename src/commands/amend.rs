//! `drill amend`: another score for an attempt. The log keeps both.

use super::attempt_id;
use super::context::Context;
use super::named::Items;
use super::record::RecordedJson;
use crate::cli::AmendArgs;
use crate::error::{Error, Exit, Result};
use crate::model::Body;
use crate::ui::screens::recorded::{RecordedView, recorded};

/// Runs the command.
pub fn run(context: &Context, args: &AmendArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let row = attempt_id::find(&store, &args.attempt)?;
    if row.voided {
        return Err(Error::usage(format!("attempt {} was taken back; it has no score to change", row.id)));
    }
    context.append(&mut store, &[Body::Amend { attempt: row.id.clone(), score: args.score }])?;
    let schedule = store.schedule(&row.item)?;
    if args.json {
        let json = RecordedJson { attempt: row.id, item: row.item, score: Some(args.score), schedule };
        context.console.json(&json)?;
        return Ok(Exit::Done);
    }
    let library = context.library(&mut store)?;
    let today = context.today(&store.settings()?);
    let view = RecordedView {
        did: "amended".into(),
        title: Items::new(&library, &store).title(&row.item)?,
        item: row.item.to_string(),
        score: Some(args.score.get()),
        due: schedule.map(|schedule| (schedule.due.to_string(), schedule.due - today)),
    };
    context.console.out(&recorded(&view, context.console.out_width()))?;
    Ok(Exit::Done)
}
