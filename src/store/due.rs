//! What is due, and when: from the columns beside the schedules, by an index each. Where thousands of cards are due and a
//! few are shown, only those few are read.

use rusqlite::{Row, params};

use crate::model::{Day, ItemId};

use super::error::Result;
use super::names::{self, CARDS, SESSIONS};
use super::open::Store;
use super::rollups::day_at;

/// An item that is due, with what its schedule says for the order of a queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRow {
    /// The item.
    pub item: ItemId,
    /// Its due day.
    pub due: Day,
    /// The day it was last practised.
    pub last_day: Day,
    /// Its interval in days.
    pub interval_days: u32,
}

/// Which scheduled items are asked for. Cards are thousands and take a minute each; the others are few and take their
/// own time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Of every kind.
    All,
    /// Cards.
    Cards,
    /// All but cards.
    Sessions,
}

impl Which {
    fn condition(self) -> &'static str {
        match self {
            Which::All => "1",
            Which::Cards => CARDS,
            Which::Sessions => SESSIONS,
        }
    }
}

impl Store {
    /// What the queue needs of the items due on this day or earlier, by due day, then id: without reading their whole
    /// schedules.
    pub fn due_until(&self, day: Day, which: Which) -> Result<Vec<DueRow>> {
        let sql = format!("{ROWS} WHERE due <= ?1 AND {} ORDER BY due, item", which.condition());
        self.all(&sql, [day.to_string()], read)
    }

    /// The intervals that scheduled cards have, in days, each with the earliest day on which one of its cards was last
    /// practised. A few hundred at most, however many cards there are.
    pub fn card_intervals(&self) -> Result<Vec<(u32, Day)>> {
        let next = |from: &str| {
            format!(
                "SELECT min(interval_days) FROM schedules INDEXED BY schedules_cards WHERE {CARDS} {from}"
            )
        };
        let sql = format!(
            "WITH RECURSIVE step (days) AS (
                 SELECT ({}) UNION ALL SELECT ({}) FROM step WHERE days IS NOT NULL
             )
             SELECT days, (SELECT min(last_day) FROM schedules INDEXED BY schedules_cards
                           WHERE interval_days = days AND {CARDS})
             FROM step WHERE days IS NOT NULL",
            next(""),
            next("AND interval_days > days")
        );
        self.all(&sql, [], |row| Ok((row.get(0)?, day_at(row, 1)?)))
    }

    /// Cards of one interval due on this day or earlier, the longest waiting first, then by id; those after a row of the
    /// same question, at most so many.
    pub fn due_cards_of(
        &self,
        interval_days: u32,
        day: Day,
        after: Option<&DueRow>,
        limit: u32,
    ) -> Result<Vec<DueRow>> {
        let (last_day, item) =
            after.map_or_else(Default::default, |row| (row.last_day.to_string(), row.item.to_string()));
        let sql = format!(
            "{ROWS} INDEXED BY schedules_cards
             WHERE interval_days = ?1 AND (last_day, item) > (?2, ?3) AND due <= ?4 AND {CARDS}
             ORDER BY last_day, item LIMIT ?5"
        );
        self.all(&sql, params![interval_days, last_day, item, day.to_string(), limit], read)
    }

    /// How many cards are due on a day or were due before it, and how many fall due on each day after it up to the last, by
    /// day. What is overdue is counted without a look at each row.
    pub fn cards_due(&self, today: Day, last: Day) -> Result<Vec<(Day, u64)>> {
        let from = "FROM schedules INDEXED BY schedules_cards_due";
        let now: i64 = self
            .conn
            .prepare_cached(&format!("SELECT count(*) {from} WHERE due <= ?1 AND {CARDS}"))?
            .query_row([today.to_string()], |row| row.get(0))?;
        let sql = format!(
            "SELECT due, count(*) {from} WHERE due > ?1 AND due <= ?2 AND {CARDS} GROUP BY due ORDER BY due"
        );
        let mut days = vec![(today, now.unsigned_abs())];
        days.extend(self.all(&sql, [today.to_string(), last.to_string()], |row| {
            Ok((day_at(row, 0)?, row.get::<_, i64>(1)?.unsigned_abs()))
        })?);
        Ok(days)
    }
}

const ROWS: &str = "SELECT item, due, last_day, interval_days FROM schedules";

fn read(row: &Row<'_>) -> Result<DueRow> {
    Ok(DueRow {
        item: names::at(row, 0)?,
        due: day_at(row, 1)?,
        last_day: day_at(row, 2)?,
        interval_days: row.get(3)?,
    })
}
