//! `drill add`: a card of one's own, due tomorrow.

use serde::Serialize;

use super::context::Context;
use super::elsewhere::slug_of;
use crate::cli::AddArgs;
use crate::error::{Error, Exit, Result};
use crate::model::{Body, Day, ItemId, Kind, Slug};
use crate::store::Store;
use crate::ui::screens::recorded::{RecordedView, recorded};

/// The deck of the user's own cards.
const MINE: &str = "mine";
/// The name of a card whose front has no letter that a slug may have.
const NAMELESS: &str = "card";

#[derive(Debug, Serialize)]
struct AddedJson {
    item: ItemId,
    front: String,
    back: String,
    due: Option<Day>,
}

/// Runs the command.
pub fn run(context: &Context, args: &AddArgs) -> Result<Exit> {
    let (front, back) = (args.front.trim(), args.back.trim());
    for (side, text) in [("front", front), ("back", back)] {
        if text.is_empty() {
            return Err(Error::usage(format!("the card's {side} is empty"))
                .hint("`drill add 'the question' 'the answer'`"));
        }
    }
    let mut store = context.store()?;
    let today = context.today(&store.settings()?);
    let twin = store.own_cards()?.into_iter().find(|card| card.front == front);
    let item = name(&store, front)?;
    let card =
        Body::Card { item: item.clone(), front: front.into(), back: back.into(), day: today, from: None };
    context.append(&mut store, &[card])?;
    let due = store.schedule(&item)?.map(|schedule| schedule.due);
    if let Some(twin) = twin {
        context.console.talk(&format!("note: {} asks the same; `drill undo` takes this one back", twin.item));
    }
    if args.json {
        context.console.json(&AddedJson { item, front: front.into(), back: back.into(), due })?;
        return Ok(Exit::Done);
    }
    let view = RecordedView {
        did: "added".into(),
        title: front.into(),
        item: item.to_string(),
        score: None,
        due: due.map(|due| (due.to_string(), due - today)),
    };
    context.console.out(&recorded(&view, context.console.out_width()))?;
    Ok(Exit::Done)
}

/// A name that nothing in the log has had: a card that was taken back keeps its own.
fn name(store: &Store, front: &str) -> Result<ItemId> {
    let deck = Slug::new(MINE).map_err(Error::usage)?;
    let base = slug_of(front).map_or_else(|| NAMELESS.to_string(), |slug| slug.to_string());
    let mut name = base.clone();
    for number in 2u32.. {
        let item = ItemId::in_deck(Kind::Card, &deck, &Slug::new(&name).map_err(Error::usage)?);
        if store.entries_about(&item)?.is_empty() {
            return Ok(item);
        }
        name = format!("{base}-{number}");
    }
    Err(Error::usage("no name is left for this card"))
}
