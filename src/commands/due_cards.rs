//! The due cards that come first. Thousands may be due and a few are shown: among cards of one interval the gain falls with
//! the day of the last practice, so that each interval is a run in order, and the runs are merged no further than needed.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use super::named::Items;
use crate::content::library::CARD_MINUTES;
use crate::error::Result;
use crate::model::{Day, ItemId};
use crate::schedule::queue::{DueItem, gain};
use crate::store::{DueRow, Store};

/// Rows read at a time.
const BATCH: u32 = 16;

/// The cards that are due and still there, with their titles, the largest gain first, ties by the smaller id: the order of
/// the queue. At most so many. What left its deck is none of them.
pub fn due_cards(items: Items<'_>, store: &Store, day: Day, most: usize) -> Result<Vec<(DueItem, String)>> {
    let mut runs: Vec<Run> = Vec::new();
    let mut heads = BinaryHeap::new();
    for (interval_days, earliest) in store.card_intervals()? {
        heads.push((gain(day, earliest, interval_days, CARD_MINUTES), Head::Unread(runs.len())));
        runs.push(Run { interval_days, rows: VecDeque::new(), last: None });
    }
    let mut due = Vec::new();
    while due.len() < most
        && let Some((_, head)) = heads.pop()
    {
        let number = match head {
            Head::Unread(number) => number,
            Head::Read(Reverse((item, number))) => {
                if let Some(row) = runs.get_mut(number).and_then(|run| run.rows.pop_front())
                    && let Some(card) = items.get(&item)?
                {
                    due.push((due_item(row, CARD_MINUTES), card.title));
                }
                number
            }
        };
        let Some(run) = runs.get_mut(number) else { continue };
        if let Some(row) = run.head(store, day)? {
            let gain = gain(day, row.last_day, row.interval_days, CARD_MINUTES);
            heads.push((gain, Head::Read(Reverse((row.item.clone(), number)))));
        }
    }
    Ok(due)
}

/// A row of a schedule for the queue.
pub fn due_item(row: DueRow, minutes: u32) -> DueItem {
    DueItem {
        item: row.item,
        due: row.due,
        last_day: row.last_day,
        interval_days: row.interval_days,
        minutes,
    }
}

/// The next of a run, by the number of the run. What is not read yet wins a tie: a smaller id may be behind it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Head {
    Read(Reverse<(ItemId, usize)>),
    Unread(usize),
}

/// The cards of one interval.
struct Run {
    interval_days: u32,
    rows: VecDeque<DueRow>,
    /// The last row that was read.
    last: Option<DueRow>,
}

impl Run {
    /// The next row, read if need be.
    fn head(&mut self, store: &Store, day: Day) -> Result<Option<&DueRow>> {
        if self.rows.is_empty() {
            self.rows = store.due_cards_of(self.interval_days, day, self.last.as_ref(), BATCH)?.into();
            self.last = self.rows.back().cloned().or(self.last.take());
        }
        Ok(self.rows.front())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library::Library;
    use crate::model::{Attempt, Body, Evidence, Mode, Moment, Score};
    use crate::schedule::queue::queue;
    use crate::schedule::sm2;
    use crate::store::{Stamp, Which};

    fn at(day: Day) -> Moment {
        format!("{day}T12:00:00+00:00").parse().unwrap()
    }

    fn answered(item: &str, day: Day, score: u8) -> Body {
        Body::Attempt(Box::new(Attempt {
            item: item.parse().unwrap(),
            started_at: at(day),
            day,
            seconds: 9,
            planned_seconds: 0,
            mode: Mode::Card,
            language: None,
            predicted: None,
            bounds: None,
            score: Score::new(score),
            evidence: Evidence::default(),
            note: None,
            text: None,
            stands_for: None,
            cram: false,
            abandoned: false,
            simulated: false,
            session: None,
        }))
    }

    /// A store in which `known` cards of 300 are the user's own, each practised one to four times.
    fn store(known: usize, day: Day) -> Store {
        let mut count = 0;
        let mut store = Store::in_memory(&mut || 7).unwrap();
        let mut entries = Vec::new();
        for number in 0..300 {
            let item = format!("card/mine.c-{}", number * 97 % 300);
            if number < known {
                let item = item.parse().unwrap();
                entries.push(Body::Card {
                    item,
                    front: "f".into(),
                    back: "b".into(),
                    day: day + -200,
                    from: None,
                });
            }
            for time in 0..=(number % 4) as i64 {
                let practised = day + -100 + (number as i64 * 13 % 80) + time * 6;
                entries.push(answered(&item, practised, 2 + (number * 7 % 4) as u8));
            }
        }
        let mut random = || {
            count += 1;
            count
        };
        let fold = |_: &ItemId, entries: &[crate::model::LogEntry]| sm2::schedule(entries);
        store.append(&entries, &mut Stamp::new(at(day), &mut random), &fold).unwrap();
        store
    }

    #[test]
    fn the_first_cards_are_those_that_a_sort_of_all_puts_first() {
        let day: Day = "2026-11-20".parse().unwrap();
        let library = Library::default();
        for known in [300, 120] {
            let store = store(known, day);
            let items = Items::new(&library, &store);
            let mut all = Vec::new();
            for row in store.due_until(day, Which::Cards).unwrap() {
                if items.get(&row.item).unwrap().is_some() {
                    all.push(due_item(row, CARD_MINUTES));
                }
            }
            assert!(all.len() > known / 2, "{} of {known} are due", all.len());
            let sorted: Vec<ItemId> =
                queue(day, u32::MAX, &[], &all, &[]).lines.into_iter().map(|line| line.item).collect();
            let (overdue, later) = (day + -9, day + -5);
            let until = |day: Day| store.due_until(day, Which::Cards).unwrap().len() as u64;
            let counts = store.cards_due(overdue, later).unwrap();
            assert_eq!(counts[0], (overdue, until(overdue)));
            assert!(counts.len() > 2 && counts.is_sorted());
            assert_eq!(counts.iter().map(|(_, count)| count).sum::<u64>(), until(later));
            for most in [0, 1, 5, 61, usize::MAX] {
                let first: Vec<ItemId> = due_cards(items, &store, day, most)
                    .unwrap()
                    .into_iter()
                    .map(|(row, _)| row.item)
                    .collect();
                assert_eq!(first, sorted[..most.min(sorted.len())]);
            }
        }
    }
}
