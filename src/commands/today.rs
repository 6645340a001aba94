//! `drill today`: the day's queue, in minutes. What is owed, due and new is gathered here; the order is the queue's.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::context::Context;
use super::due_cards::{due_cards, due_item};
use super::minutes::Minutes;
use super::named::Items;
use crate::cli::TodayArgs;
use crate::content::{Item, Library};
use crate::error::{Exit, Result};
use crate::model::{Day, ItemId, Kind};
use crate::schedule::queue::{DueItem, Line, OpenItem, Queue, Reason, queue};
use crate::store::{Store, Which};
use crate::ui::screens::today::{TodayLine, TodayView, today as screen};

/// Minutes a day until the user says otherwise.
pub const DEFAULT_BUDGET: u32 = 60;
/// Minutes to give the score that an attempt waits for.
const SCORING_MINUTES: u32 = 2;
/// Days for which an owed score is asked for, after the attempt's own.
pub const OWED_DAYS: i64 = 2;
/// New cards offered at once.
const NEW_CARDS: usize = 10;

#[derive(Debug, Serialize)]
struct TodayJson {
    day: Day,
    budget_minutes: u32,
    planned_minutes: u32,
    queue: Vec<LineJson>,
    left_out: Vec<LineJson>,
}

#[derive(Debug, Serialize)]
struct LineJson {
    item: ItemId,
    kind: Kind,
    reason: &'static str,
    minutes: u32,
    due: Option<Day>,
}

/// Runs the command.
pub fn run(context: &Context, args: &TodayArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let library = context.library(&mut store)?;
    let settings = store.settings()?;
    let day = context.today(&settings);
    let budget = args.minutes.or(settings.budget).unwrap_or(DEFAULT_BUDGET);
    let depth = if args.json { Depth::Everything } else { Depth::Lines };
    let board = gather(&library, &store, day, budget, depth)?;
    if args.json {
        let lines = |lines: Vec<Line>| lines.into_iter().map(line_json).collect();
        context.console.json(&TodayJson {
            day,
            budget_minutes: budget,
            planned_minutes: board.queue.planned_minutes,
            queue: lines(board.queue.lines),
            left_out: lines(board.queue.left_out),
        })?;
        return Ok(Exit::Done);
    }
    let text =
        screen(&board.into_view(day, budget), context.console.out_width(), context.console.out_styles());
    context.console.out(&text)?;
    Ok(Exit::Done)
}

/// How much of the queue is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// The lines of the day; of the cards left out, one at least, if there is any.
    Lines,
    /// All that is left out as well.
    Everything,
}

/// The day's queue with what is shown beside it.
pub struct Board {
    /// The queue.
    pub queue: Queue,
    titles: BTreeMap<ItemId, String>,
}

impl Board {
    /// The title of a line's item; its id, where the item is gone.
    pub fn title(&self, item: &ItemId) -> String {
        self.titles.get(item).cloned().unwrap_or_else(|| item.to_string())
    }

    /// For the screen.
    pub fn into_view(self, day: Day, budget: u32) -> TodayView {
        let line = |line: &Line| TodayLine {
            title: self.title(&line.item),
            item: line.item.to_string(),
            reason: match line.reason {
                Reason::Owed => "a score is owed".to_string(),
                Reason::Overdue(_) | Reason::DueToday => "due".to_string(),
                Reason::New => "new".to_string(),
            },
            minutes: line.minutes,
        };
        TodayView {
            day: day.to_string(),
            budget_minutes: budget,
            planned_minutes: self.queue.planned_minutes,
            lines: self.queue.lines.iter().map(line).collect(),
        }
    }
}

fn line_json(line: Line) -> LineJson {
    LineJson {
        item: line.item,
        kind: line.kind,
        reason: line.reason.as_str(),
        minutes: line.minutes,
        due: line.due,
    }
}

/// Reads what may be done today and puts it in order.
pub fn gather(library: &Library, store: &Store, day: Day, budget: u32, depth: Depth) -> Result<Board> {
    let _snapshot = store.snapshot()?;
    let items = Items::new(library, store);

    let owed_rows = store.owed(day + -OWED_DAYS)?;
    let owed_items: BTreeSet<&ItemId> = owed_rows.iter().map(|row| &row.item).collect();
    let owed: Vec<OpenItem> = owed_items
        .into_iter()
        .map(|item| OpenItem { item: item.clone(), minutes: SCORING_MINUTES })
        .collect();
    let usual = store.usual_seconds()?;
    let mut due = due_sessions(items, store, Minutes::new(items, &usual), day)?;
    // A card takes a minute at least, so that no more of them than minutes can be lines; one more shows that some wait.
    let most = match depth {
        Depth::Lines => usize::try_from(budget).unwrap_or(usize::MAX).saturating_add(1),
        Depth::Everything => usize::MAX,
    };
    let mut card_titles = BTreeMap::new();
    for (row, title) in due_cards(items, store, day, most)? {
        card_titles.insert(row.item.clone(), title);
        due.push(row);
    }
    let practised = |item: &ItemId| usual.contains_key(item);
    let new = new_items(items, library, store, &practised)?;
    let queue = queue(day, budget, &owed, &due, &new);
    let mut titles = BTreeMap::new();
    for line in &queue.lines {
        let title = match card_titles.remove(&line.item) {
            Some(title) => title,
            None => items.title(&line.item)?,
        };
        titles.insert(line.item.clone(), title);
    }
    Ok(Board { queue, titles })
}

/// What is due but cards. What left its deck cannot be practised here; what is from elsewhere can, there.
fn due_sessions(items: Items<'_>, store: &Store, minutes: Minutes<'_>, day: Day) -> Result<Vec<DueItem>> {
    let mut due = Vec::new();
    for row in store.due_until(day, Which::Sessions)? {
        if items.has(&row.item)? {
            let minutes = minutes.of(&row.item)?;
            due.push(due_item(row, minutes));
        }
    }
    Ok(due)
}

/// New items worth offering: the problem of the pattern with the fewest attempted, the easiest of it, then deck order; a
/// system of the family met least; a question of the theme used least; some cards in deck order.
fn new_items(
    items: Items<'_>,
    library: &Library,
    store: &Store,
    practised: &dyn Fn(&ItemId) -> bool,
) -> Result<Vec<OpenItem>> {
    let mut met: BTreeMap<(Kind, &str), u32> = BTreeMap::new();
    for item in library.items().iter().filter(|item| practised(&item.id)) {
        *met.entry((item.kind, group(item))).or_default() += 1;
    }
    let mut new = Vec::new();
    for kind in [Kind::Coding, Kind::Card, Kind::Design, Kind::Star] {
        if kind == Kind::Card {
            new.extend(new_cards(items, library, store)?.iter().map(open));
            continue;
        }
        let fresh = library.items().iter().filter(|item| item.kind == kind && !practised(&item.id));
        let least = |item: &&Item| (met.get(&(kind, group(item))).copied().unwrap_or(0), item.difficulty);
        new.extend(fresh.min_by_key(least).map(open));
    }
    Ok(new)
}

/// The first cards without a schedule, in deck order. What was only crammed has none and is new all the same.
fn new_cards(items: Items<'_>, library: &Library, store: &Store) -> Result<Vec<Item>> {
    let mut fresh = Vec::new();
    for item in library.items().iter().filter(|item| item.kind == Kind::Card) {
        if fresh.len() == NEW_CARDS {
            return Ok(fresh);
        }
        if !store.is_scheduled(&item.id)? {
            fresh.push(item.clone());
        }
    }
    fresh.extend(items.fresh_shelved(NEW_CARDS - fresh.len())?);
    Ok(fresh)
}

fn group(item: &Item) -> &str {
    item.pattern.as_ref().or(item.family.as_ref()).or(item.theme.as_ref()).map_or("", |slug| slug.as_str())
}

fn open(item: &Item) -> OpenItem {
    OpenItem { item: item.id.clone(), minutes: item.minutes.max(1) }
}
