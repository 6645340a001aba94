//! Reads the rollups: figures of items and days, without walking over attempts.

use std::collections::BTreeMap;

use rusqlite::Row;

use crate::model::{Day, ItemId, Kind, Score};

use super::error::{Result, StoreError};
use super::names::{self, SESSIONS};
use super::open::Store;

/// Figures of one item over what was neither taken back nor simulated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// The item.
    pub item: ItemId,
    /// Attempts.
    pub attempts: u32,
    /// Their seconds.
    pub seconds: u64,
    /// Attempts with a score.
    pub scored: u32,
    /// Sum of the scores.
    pub score_sum: u32,
    /// Scores of 3 and better.
    pub passes: u32,
    /// The score of the latest attempt that has one.
    pub last_score: Option<Score>,
    /// The first day of practice.
    pub first_day: Day,
    /// The last day of practice.
    pub last_day: Day,
}

/// Figures of one day and kind, over the same attempts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayFigures {
    /// The logical day.
    pub day: Day,
    /// The kind.
    pub kind: Kind,
    /// Attempts.
    pub attempts: u64,
    /// Their seconds.
    pub seconds: u64,
    /// How many got each score, 0 to 5.
    pub scores: [u64; 6],
    /// Attempts with a prediction and a score.
    pub predictions: u64,
    /// Sum of prediction minus score.
    pub gap_sum: i64,
    /// Sum of its squares.
    pub gap_squares: u64,
}

/// Figures of one item over part of its attempts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemFigures {
    /// The item.
    pub item: ItemId,
    /// Attempts.
    pub attempts: u32,
    /// Their seconds.
    pub seconds: u64,
    /// Attempts with a score.
    pub scored: u32,
    /// Sum of the scores.
    pub score_sum: u32,
    /// Scores of 3 and better.
    pub passes: u32,
}

impl Store {
    /// The figures of one item, `None` before its first attempt.
    pub fn tally(&self, item: &ItemId) -> Result<Option<Tally>> {
        let item = self.current_name(item)?;
        let mut statement = self.conn.prepare_cached(&format!("{TALLIES} WHERE item = ?1"))?;
        let mut rows = statement.query([item.as_str()])?;
        rows.next()?.map(read_tally).transpose()
    }

    /// The figures of all practised items of a kind, or of all, by id.
    pub fn tallies(&self, kind: Option<Kind>) -> Result<Vec<Tally>> {
        // The kind is the beginning of the id; `0` is the character after `/`.
        let (from, to) = match kind {
            Some(kind) => (format!("{kind}/"), format!("{kind}0")),
            None => (String::new(), "~".to_string()),
        };
        let mut statement =
            self.conn.prepare_cached(&format!("{TALLIES} WHERE item >= ?1 AND item < ?2 ORDER BY item"))?;
        let mut rows = statement.query([from, to])?;
        let mut tallies = Vec::new();
        while let Some(row) = rows.next()? {
            tallies.push(read_tally(row)?);
        }
        Ok(tallies)
    }

    /// The figures of each day and kind, from a day on, oldest first.
    pub fn daily(&self, since: Option<Day>) -> Result<Vec<DayFigures>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT day, kind, attempts, seconds, scored_0, scored_1, scored_2, scored_3, scored_4, scored_5,
                 predictions, gap_sum, gap_squares
             FROM daily WHERE day >= ?1 ORDER BY day, kind",
        )?;
        let mut rows = statement.query([since.map_or_else(String::new, |day| day.to_string())])?;
        let mut days = Vec::new();
        while let Some(row) = rows.next()? {
            let count = |index: usize| row.get::<_, i64>(index).map(i64::unsigned_abs);
            days.push(DayFigures {
                day: day_at(row, 0)?,
                kind: kind_at(row, 1)?,
                attempts: count(2)?,
                seconds: count(3)?,
                scores: [count(4)?, count(5)?, count(6)?, count(7)?, count(8)?, count(9)?],
                predictions: count(10)?,
                gap_sum: row.get(11)?,
                gap_squares: count(12)?,
            });
        }
        Ok(days)
    }

    /// Figures of the items of a kind since a day: item, attempts, seconds and scores. Reads an index of that
    /// kind's attempts since then; without a day, [`Store::tallies`] has the same from a rollup.
    pub fn item_figures_since(&self, kind: Kind, since: Day) -> Result<Vec<ItemFigures>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT item, count(*), sum(seconds), count(score), coalesce(sum(score), 0),
                 count(*) FILTER (WHERE score >= 3)
             FROM attempts
             WHERE kind = ?1 AND day >= ?2 AND voided = 0 AND simulated = 0 GROUP BY item ORDER BY item",
        )?;
        let mut rows = statement.query([kind.as_str().to_string(), since.to_string()])?;
        let mut figures = Vec::new();
        while let Some(row) = rows.next()? {
            figures.push(ItemFigures {
                item: names::at(row, 0)?,
                attempts: row.get(1)?,
                seconds: row.get::<_, i64>(2)?.unsigned_abs(),
                scored: row.get(3)?,
                score_sum: row.get(4)?,
                passes: row.get(5)?,
            });
        }
        Ok(figures)
    }

    /// Every practised item but cards, with its usual seconds: the median of its latest nine attempts that were finished
    /// and took any time, `None` without one.
    pub fn usual_seconds(&self) -> Result<BTreeMap<ItemId, Option<u32>>> {
        let mut statement =
            self.conn.prepare_cached(&format!("SELECT item, usual_seconds FROM tallies WHERE {SESSIONS}"))?;
        let mut rows = statement.query([])?;
        let mut usual = BTreeMap::new();
        while let Some(row) = rows.next()? {
            usual.insert(names::at(row, 0)?, row.get(1)?);
        }
        Ok(usual)
    }
}

const TALLIES: &str =
    "SELECT item, attempts, seconds, scored, score_sum, passes, last_score, first_day, last_day
     FROM tallies";

fn read_tally(row: &Row<'_>) -> Result<Tally> {
    let last_score: Option<u8> = row.get(6)?;
    Ok(Tally {
        item: names::at(row, 0)?,
        attempts: row.get(1)?,
        seconds: row.get::<_, i64>(2)?.unsigned_abs(),
        scored: row.get(3)?,
        score_sum: row.get(4)?,
        passes: row.get(5)?,
        last_score: last_score.map(Score::clamped),
        first_day: day_at(row, 7)?,
        last_day: day_at(row, 8)?,
    })
}

pub(super) fn day_at(row: &Row<'_>, index: usize) -> Result<Day> {
    let text = row.get_ref(index)?.as_str().map_err(rusqlite::Error::from)?;
    text.parse().map_err(|reason| StoreError::BadEntry { id: text.to_string(), reason })
}

fn kind_at(row: &Row<'_>, index: usize) -> Result<Kind> {
    let text = row.get_ref(index)?.as_str().map_err(rusqlite::Error::from)?;
    text.parse().map_err(|reason| StoreError::BadEntry { id: text.to_string(), reason })
}
