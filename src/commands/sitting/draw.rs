//! Drawing an item when none is named: filters, then what is due, what is new or anything.

use std::collections::{BTreeMap, BTreeSet};

use rand::seq::IndexedRandom;

use crate::cli::DrawArgs;
use crate::commands::Context;
use crate::content::{Item, Library};
use crate::error::{Error, Result};
use crate::model::{Day, Difficulty, ItemId, Kind, Slug};
use crate::store::Store;

/// What may be drawn.
#[derive(Debug, Default)]
pub struct Filter<'a> {
    /// Coding: this pattern.
    pub pattern: Option<&'a str>,
    /// Coding: this difficulty.
    pub difficulty: Option<Difficulty>,
    /// STAR: this theme.
    pub theme: Option<&'a str>,
}

impl Filter<'_> {
    fn fits(&self, item: &Item) -> bool {
        let is = |slug: &Option<Slug>, wanted: Option<&str>| {
            wanted.is_none_or(|wanted| slug.as_ref().is_some_and(|slug| slug.as_str() == wanted))
        };
        is(&item.pattern, self.pattern)
            && is(&item.theme, self.theme)
            && self.difficulty.is_none_or(|wanted| item.difficulty == Some(wanted))
    }
}

/// How to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// What is due first, then what is new, then anything.
    Usual,
    /// Only new items.
    New,
    /// Only due items.
    Due,
    /// Any item.
    Random,
}

impl From<&DrawArgs> for How {
    fn from(draw: &DrawArgs) -> How {
        match (draw.new, draw.due, draw.random) {
            (true, ..) => How::New,
            (_, true, _) => How::Due,
            (.., true) => How::Random,
            _ => How::Usual,
        }
    }
}

/// What is drawn.
#[derive(Debug)]
pub struct Draw<'a> {
    /// Items of this kind.
    pub kind: Kind,
    /// Those that fit.
    pub filter: Filter<'a>,
    /// Due, new or any.
    pub how: How,
    /// The day that says what is due.
    pub today: Day,
}

impl Draw<'_> {
    /// Draws an item; `besides` is not drawn again while there is another.
    ///
    /// # Errors
    /// Nothing fits, or nothing that fits is new or due where only that was asked for.
    pub fn draw<'a>(
        &self,
        context: &Context,
        library: &'a Library,
        store: &Store,
        besides: &[ItemId],
    ) -> Result<&'a Item> {
        let Draw { kind, how, today, .. } = *self;
        let filter = &self.filter;
        let all: Vec<&Item> =
            library.items().iter().filter(|item| item.kind == kind && filter.fits(item)).collect();
        if all.is_empty() {
            return Err(nothing_fits(library, kind, filter));
        }
        // an item that was only given up has no schedule: it is as new as before
        let attempted: BTreeSet<ItemId> = store.due_days()?.into_iter().map(|(item, _)| item).collect();
        let due: Vec<ItemId> = store.schedules_due_until(today)?.into_iter().map(|(item, _)| item).collect();
        let is_new = |item: &&Item| !attempted.contains(&item.id);
        let is_due = |item: &&Item| due.contains(&item.id);
        let new = || new_in_order(&all, &attempted);
        let mut pool: Vec<&Item> = match how {
            How::New => new(),
            How::Due => stand_ins(all.iter().copied().filter(is_due).collect(), &all, &attempted),
            How::Random => all.clone(),
            How::Usual => {
                let due = stand_ins(all.iter().copied().filter(is_due).collect(), &all, &attempted);
                let new = new();
                if !due.is_empty() {
                    due
                } else if !new.is_empty() {
                    new
                } else {
                    all.clone()
                }
            }
        };
        if pool.is_empty() {
            let (what, hint) = match how {
                How::Due => ("nothing is due", "`--new` draws something new, `--random` anything"),
                _ => (
                    "everything that fits was attempted before",
                    "`--due` draws what is due, `--random` anything",
                ),
            };
            return Err(Error::usage(what).hint(hint));
        }
        let other: Vec<&Item> = pool.iter().copied().filter(|item| !besides.contains(&item.id)).collect();
        if !other.is_empty() {
            pool = other;
        }
        // new items have an order that teaches: the pattern met least, then the easiest, then the deck's; the rest is chance
        if pool.iter().all(is_new) && how != How::Random {
            return pool.first().copied().ok_or_else(|| Error::usage("nothing to draw"));
        }
        let mut chance = context.chance();
        pool.choose(&mut *chance).copied().ok_or_else(|| Error::usage("nothing to draw"))
    }
}

/// The due question that a drawn one stands for: a review of a behavioural question takes another of its theme that was
/// never practised, and counts for both. The one due longest, ties to the smaller id.
pub fn stands_for(library: &Library, store: &Store, item: &Item, today: Day) -> Result<Option<ItemId>> {
    if item.kind != Kind::Star || store.schedule(&item.id)?.is_some() {
        return Ok(None);
    }
    let mut due = store.schedules_due_until(today)?;
    due.retain(|(id, _)| {
        library.get(id).is_some_and(|other| other.kind == Kind::Star && other.theme == item.theme)
    });
    due.sort_by(|a, b| (a.1.due, &a.0).cmp(&(b.1.due, &b.0)));
    Ok(due.into_iter().next().map(|(id, _)| id))
}

/// For each due question another of its theme that was never practised, where there is one.
fn stand_ins<'a>(due: Vec<&'a Item>, all: &[&'a Item], attempted: &BTreeSet<ItemId>) -> Vec<&'a Item> {
    let other = |item: &'a Item| {
        all.iter().copied().find(|other| other.theme == item.theme && !attempted.contains(&other.id))
    };
    due.into_iter()
        .map(|item| if item.kind == Kind::Star { other(item).unwrap_or(item) } else { item })
        .collect()
}

/// Items never attempted: the pattern (family, theme) with the fewest attempted items first, then the easiest, then the
/// deck's order.
fn new_in_order<'a>(all: &[&'a Item], attempted: &BTreeSet<ItemId>) -> Vec<&'a Item> {
    fn group(item: &Item) -> Option<&Slug> {
        item.pattern.as_ref().or(item.family.as_ref()).or(item.theme.as_ref())
    }
    let mut met: BTreeMap<Option<&Slug>, u32> = BTreeMap::new();
    for item in all.iter().filter(|item| attempted.contains(&item.id)) {
        *met.entry(group(item)).or_default() += 1;
    }
    let mut new: Vec<&'a Item> = all.iter().copied().filter(|item| !attempted.contains(&item.id)).collect();
    new.sort_by_key(|item| (met.get(&group(item)).copied().unwrap_or(0), item.difficulty));
    new
}

fn nothing_fits(library: &Library, kind: Kind, filter: &Filter<'_>) -> Error {
    let known = |slug: fn(&Item) -> Option<&Slug>| {
        let mut names: Vec<&str> = library
            .items()
            .iter()
            .filter(|item| item.kind == kind)
            .filter_map(slug)
            .map(Slug::as_str)
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    };
    let (word, names) = match (filter.pattern, filter.theme) {
        (Some(wanted), _) => (Some(("pattern", wanted)), known(|item| item.pattern.as_ref())),
        (_, Some(wanted)) => (Some(("theme", wanted)), known(|item| item.theme.as_ref())),
        _ => (None, Vec::new()),
    };
    match word {
        Some((word, wanted)) if !names.contains(&wanted) => {
            let made = Error::usage(format!("there is no {word} `{wanted}`"));
            match nearest(wanted, &names) {
                Some(near) => made.hint(format!("did you mean {near}?")),
                None => made.hint(format!("there are {}", names.join(", "))),
            }
        }
        _ => Error::usage(format!("no {kind} item fits")).hint("leave out a filter, or look at `drill list`"),
    }
}

fn nearest<'a>(wanted: &str, names: &[&'a str]) -> Option<&'a str> {
    names
        .iter()
        .map(|name| (strsim::normalized_damerau_levenshtein(wanted, name), *name))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}
