//! Today's queue: an order over what is owed, due and new, cut to the minutes of the day. Computed, never stored; the
//! same input gives the same queue. It never names a pattern.

use crate::model::{Day, ItemId, Kind};

/// Why a line stands in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Practised, not scored yet.
    Owed,
    /// Its day passed so many days ago.
    Overdue(i64),
    /// Its day is today.
    DueToday,
    /// Never practised.
    New,
}

impl Reason {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Owed => "owed",
            Reason::Overdue(_) => "overdue",
            Reason::DueToday => "due",
            Reason::New => "new",
        }
    }
}

/// An item that is due today or earlier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueItem {
    /// The item.
    pub item: ItemId,
    /// Its due day.
    pub due: Day,
    /// The day it was last practised.
    pub last_day: Day,
    /// Its interval in days, at least 1.
    pub interval_days: u32,
    /// Minutes it will take, at least 1.
    pub minutes: u32,
}

/// An item that is no question of days: owed or new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenItem {
    /// The item.
    pub item: ItemId,
    /// Minutes it will take.
    pub minutes: u32,
}

/// One line of the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The item.
    pub item: ItemId,
    /// Its kind.
    pub kind: Kind,
    /// Why it is here.
    pub reason: Reason,
    /// Minutes planned for it.
    pub minutes: u32,
    /// Its due day, for what is due.
    pub due: Option<Day>,
}

/// The day's work.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Queue {
    /// What fits, in order.
    pub lines: Vec<Line>,
    /// Minutes of those lines.
    pub planned_minutes: u32,
    /// What is due and does not fit, in the order in which it would come.
    pub left_out: Vec<Line>,
}

/// The queue of a day: what is owed, then what is due by gain per minute, then what is new in the order given. A line
/// fits when half of it does (a session that started is not cut off); the same order on every run, ties go to the smaller
/// id. New items that do not fit are not listed as left out.
pub fn queue(day: Day, budget_minutes: u32, owed: &[OpenItem], due: &[DueItem], new: &[OpenItem]) -> Queue {
    let mut due: Vec<&DueItem> = due.iter().filter(|row| row.due <= day).collect();
    let gain_of = |row: &DueItem| gain(day, row.last_day, row.interval_days, row.minutes);
    due.sort_by(|a, b| gain_of(b).cmp(&gain_of(a)).then_with(|| a.item.cmp(&b.item)));
    let due = due.into_iter().map(|row| {
        let late = day - row.due;
        let reason = if late > 0 { Reason::Overdue(late) } else { Reason::DueToday };
        line(&row.item, reason, row.minutes, Some(row.due))
    });
    let owed = owed.iter().map(|row| line(&row.item, Reason::Owed, row.minutes, None));
    let new = new.iter().map(|row| line(&row.item, Reason::New, row.minutes, None));

    let mut queue = Queue::default();
    for line in owed.chain(due).chain(new) {
        let left = i64::from(budget_minutes) - i64::from(queue.planned_minutes);
        if left > 0 && 2 * left >= i64::from(line.minutes) {
            queue.planned_minutes = queue.planned_minutes.saturating_add(line.minutes);
            queue.lines.push(line);
        } else if line.reason != Reason::New {
            queue.left_out.push(line);
        }
    }
    queue
}

/// Gain per minute in integers: days since the last practice, over interval and minutes.
pub fn gain(day: Day, last_day: Day, interval_days: u32, minutes: u32) -> i64 {
    let days_since = (day - last_day).max(0);
    let cost = i64::from(interval_days.max(1)) * i64::from(minutes.max(1));
    days_since.saturating_mul(1000) / cost
}

fn line(item: &ItemId, reason: Reason, minutes: u32, due: Option<Day>) -> Line {
    Line { item: item.clone(), kind: item.kind(), reason, minutes, due }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> ItemId {
        text.parse().unwrap()
    }

    fn day(n: i64) -> Day {
        Day::from_ymd(2026, 11, 1).unwrap() + n
    }

    fn due(item: &str, due: i64, last: i64, interval: u32, minutes: u32) -> DueItem {
        DueItem { item: id(item), due: day(due), last_day: day(last), interval_days: interval, minutes }
    }

    fn open(item: &str, minutes: u32) -> OpenItem {
        OpenItem { item: id(item), minutes }
    }

    #[test]
    fn owed_comes_first_then_due_by_gain_then_new() {
        let rows = [
            due("coding/b", 10, 4, 6, 25),
            due("coding/a", 10, 4, 6, 25),
            due("card/c", 8, 7, 1, 1),
            due("coding/later", 11, 5, 6, 25),
        ];
        let queue = queue(day(10), 200, &[open("star/owed", 2)], &rows, &[open("coding/new", 25)]);
        let got: Vec<(&str, Reason)> = queue.lines.iter().map(|l| (l.item.as_str(), l.reason)).collect();
        assert_eq!(
            got,
            [
                ("star/owed", Reason::Owed),
                ("card/c", Reason::Overdue(2)),
                ("coding/a", Reason::DueToday),
                ("coding/b", Reason::DueToday),
                ("coding/new", Reason::New),
            ]
        );
        assert_eq!(queue.planned_minutes, 78);
        assert!(queue.left_out.is_empty());
    }

    #[test]
    fn what_is_due_and_does_not_fit_is_left_out_by_name() {
        let rows =
            [due("coding/a", 10, 4, 6, 25), due("coding/b", 10, 4, 6, 25), due("coding/c", 10, 4, 6, 25)];
        let queue = queue(day(10), 38, &[], &rows, &[open("coding/new", 60)]);
        assert_eq!(queue.lines.len(), 2);
        assert_eq!(queue.left_out.len(), 1);
        assert_eq!(queue.left_out[0].item.as_str(), "coding/c");
        assert_eq!(super::queue(day(10), 0, &[], &rows, &[]).lines, []);
    }
}
