//! `drill list`: the catalogue, filtered. It names patterns in JSON and in the filter, never on the screen: a list must not
//! give away what a problem wants.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::context::Context;
use super::named::Items;
use crate::cli::ListArgs;
use crate::content::{Item, Library};
use crate::error::{Error, Exit, Result};
use crate::model::{Day, Difficulty, ItemId, Kind, Slug};
use crate::store::{Store, Which};
use crate::ui::screens::list::{ListRow, list};

/// An item as `list` and `show` print it.
#[derive(Debug, Serialize)]
pub struct ItemJson {
    id: ItemId,
    kind: Kind,
    title: String,
    deck: String,
    minutes: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    difficulty: Option<Difficulty>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<Slug>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<Slug>,
    #[serde(skip_serializing_if = "Option::is_none")]
    topic: Option<Slug>,
    /// Attempts that count.
    attempts: u32,
    /// The next due day; null before the first attempt.
    due: Option<Day>,
}

impl ItemJson {
    /// The item with its figures.
    pub fn new(item: Item, attempts: u32, due: Option<Day>) -> ItemJson {
        ItemJson {
            id: item.id,
            kind: item.kind,
            title: item.title,
            deck: item.deck,
            minutes: item.minutes,
            difficulty: item.difficulty,
            pattern: item.pattern,
            theme: item.theme,
            topic: item.topic,
            attempts,
            due,
        }
    }
}

#[derive(Debug, Serialize)]
struct ListJson {
    items: Vec<ItemJson>,
}

/// Up to so many items, each is asked for on its own; above, everything is read at once.
const ONE_BY_ONE: usize = 200;

/// Runs the command.
pub fn run(context: &Context, args: &ListArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let library = context.library(&mut store)?;
    let _snapshot = store.snapshot()?;
    let today = context.today(&store.settings()?);
    check_filters(args, &library, &store)?;

    let due: Option<BTreeMap<ItemId, Day>> = if args.due {
        Some(store.due_until(today, Which::All)?.into_iter().map(|row| (row.item, row.due)).collect())
    } else {
        None
    };
    let practised: Option<BTreeSet<ItemId>> = if args.new {
        Some(store.tallies(args.kind)?.into_iter().map(|tally| tally.item).collect())
    } else {
        None
    };
    let items = Items::new(&library, &store).list(args.limit.unwrap_or(usize::MAX), |item| {
        fits(args, item)
            && due.as_ref().is_none_or(|due| due.contains_key(&item.id))
            && practised.as_ref().is_none_or(|practised| !practised.contains(&item.id))
    })?;
    let figures = figures(&store, &items)?;
    let rows = items.into_iter().zip(figures);
    if args.json {
        let items = rows.map(|(item, (attempts, due))| ItemJson::new(item, attempts, due)).collect();
        context.console.json(&ListJson { items })?;
        return Ok(Exit::Done);
    }
    let rows: Vec<ListRow> = rows
        .map(|(item, (attempts, due))| ListRow {
            id: item.id.to_string(),
            title: item.title,
            about: item
                .difficulty
                .map(|difficulty| difficulty.to_string())
                .or_else(|| item.theme.or(item.topic).map(|slug| slug.to_string()))
                .unwrap_or_default(),
            minutes: item.minutes,
            attempts,
            due_in: due.map(|due| due - today),
        })
        .collect();
    context.console.out(&list(&rows, context.console.out_width(), context.console.out_styles()))?;
    Ok(Exit::Done)
}

/// Attempts and due day of each item, in order.
fn figures(store: &Store, items: &[Item]) -> Result<Vec<(u32, Option<Day>)>> {
    if items.len() <= ONE_BY_ONE {
        return items
            .iter()
            .map(|item| {
                let attempts = store.tally(&item.id)?.map_or(0, |tally| tally.attempts);
                Ok((attempts, store.schedule(&item.id)?.map(|schedule| schedule.due)))
            })
            .collect();
    }
    let tallies: BTreeMap<ItemId, u32> =
        store.tallies(None)?.into_iter().map(|tally| (tally.item, tally.attempts)).collect();
    let due: BTreeMap<ItemId, Day> = store.due_days()?.into_iter().collect();
    Ok(items
        .iter()
        .map(|item| (tallies.get(&item.id).copied().unwrap_or(0), due.get(&item.id).copied()))
        .collect())
}

fn fits(args: &ListArgs, item: &Item) -> bool {
    let is = |wanted: &Option<String>, slug: Option<&str>| {
        wanted.as_ref().is_none_or(|wanted| slug.is_some_and(|slug| slug.eq_ignore_ascii_case(wanted)))
    };
    args.kind.is_none_or(|kind| item.kind == kind)
        && args.difficulty.is_none_or(|difficulty| item.difficulty == Some(difficulty))
        && is(&args.pattern, item.pattern.as_ref().map(Slug::as_str))
        && is(&args.theme, item.theme.as_ref().map(Slug::as_str))
        && is(&args.topic, item.topic.as_ref().map(Slug::as_str))
        && is(&args.deck, Some(&item.deck))
}

/// A pattern, theme, topic or deck that no item has is a typo, and is answered with the nearest one there is.
fn check_filters(args: &ListArgs, library: &Library, store: &Store) -> Result<()> {
    let names = |of: fn(&Item) -> Option<&str>| -> Result<BTreeSet<String>> {
        let mut names: BTreeSet<String> = library.items().iter().filter_map(of).map(str::to_string).collect();
        // the items of a shelf differ in nothing that a filter asks for
        for item in Items::new(library, store).samples()? {
            names.extend(of(&item).map(str::to_string));
        }
        Ok(names)
    };
    check("pattern", &args.pattern, || names(|item| item.pattern.as_ref().map(Slug::as_str)))?;
    check("theme", &args.theme, || names(|item| item.theme.as_ref().map(Slug::as_str)))?;
    check("topic", &args.topic, || names(|item| item.topic.as_ref().map(Slug::as_str)))?;
    check("deck", &args.deck, || names(|item| Some(&item.deck)))
}

fn check(
    what: &str,
    wanted: &Option<String>,
    names: impl FnOnce() -> Result<BTreeSet<String>>,
) -> Result<()> {
    let Some(wanted) = wanted else { return Ok(()) };
    let names = names()?;
    if names.iter().any(|name| name.eq_ignore_ascii_case(wanted)) {
        return Ok(());
    }
    let error = Error::usage(format!("there is no {what} `{wanted}`"));
    let likeness = |name: &str| strsim::normalized_damerau_levenshtein(&wanted.to_lowercase(), name);
    let nearest = names.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    Err(match nearest {
        Some(name) if likeness(name) >= 0.5 => error.hint(format!("did you mean {name}?")),
        _ if names.is_empty() => error,
        _ => error.hint(format!("there are {}", names.into_iter().collect::<Vec<_>>().join(", "))),
    })
}
