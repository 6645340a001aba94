//! What commands ask the store, besides attempts and sessions. Every answer comes from a projection by an index or from a
//! rollup; none walks over the log.

use rusqlite::{OptionalExtension, Row, Rows};

use crate::model::entry::Setting;
use crate::model::{Day, EntryId, ItemId, Kind, LogEntry, Resolved, Rollover, Schedule, Score};

use super::error::{Result, StoreError};
use super::log;
use super::names;
use super::open::Store;

/// A card of the user's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnCard {
    /// Its id.
    pub item: ItemId,
    /// The question.
    pub front: String,
    /// The answer.
    pub back: String,
    /// The day it was made.
    pub day: Day,
    /// The item whose mistake it comes from.
    pub from: Option<ItemId>,
}

/// An item practised elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct External {
    /// Its id.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// Where it is.
    pub link: Option<String>,
}

/// The settings that belong to the history, at their latest values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogSettings {
    /// The hour at which a day begins; 04:00 until it is set.
    pub rollover: Rollover,
    /// Minutes a day, if set.
    pub budget: Option<u32>,
    /// Interview days, in the order given.
    pub interviews: Vec<Day>,
}

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

impl Store {
    /// The name an item goes by today.
    pub fn current_name(&self, item: &ItemId) -> Result<ItemId> {
        names::current(&self.conn, item)
    }

    /// An item's schedule, `None` before its first attempt that counts.
    pub fn schedule(&self, item: &ItemId) -> Result<Option<Schedule>> {
        let item = self.current_name(item)?;
        let state: Option<String> = self
            .conn
            .prepare_cached("SELECT state FROM schedules WHERE item = ?1")?
            .query_row([item.as_str()], |row| row.get(0))
            .optional()?;
        state.map(|state| read_schedule(item.as_str(), &state)).transpose()
    }

    /// Schedules due on this day or earlier, by due day, then id.
    pub fn schedules_due_until(&self, day: Day) -> Result<Vec<(ItemId, Schedule)>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT item, state FROM schedules WHERE due <= ?1 ORDER BY due, item")?;
        let mut rows = statement.query([day.to_string()])?;
        let mut schedules = Vec::new();
        while let Some(row) = rows.next()? {
            let item: String = row.get(0)?;
            let state: String = row.get(1)?;
            schedules.push((names::parse(&item)?, read_schedule(&item, &state)?));
        }
        Ok(schedules)
    }

    /// The items due on this day or earlier, with their due days, by id: without reading their schedules.
    pub fn due_until(&self, day: Day) -> Result<Vec<(ItemId, Day)>> {
        let mut statement =
            self.conn.prepare_cached("SELECT item, due FROM schedules WHERE due <= ?1 ORDER BY item")?;
        read_due(&mut statement.query([day.to_string()])?)
    }

    /// All scheduled items with their due days, by id.
    pub fn due_days(&self) -> Result<Vec<(ItemId, Day)>> {
        let mut statement = self.conn.prepare_cached("SELECT item, due FROM schedules ORDER BY item")?;
        read_due(&mut statement.query([])?)
    }

    /// The entries about one item under all its names, with their corrections, in id order, without texts: what folds
    /// and the cap of reveals read.
    pub fn entries_about(&self, item: &ItemId) -> Result<Vec<LogEntry>> {
        let names = names::of(&self.conn, &self.current_name(item)?)?;
        log::about(&self.conn, &names)
    }

    /// The entries of a rare kind (`plan`, `tick`, ...) that still count, in id order. Attempts are not asked for here.
    pub fn live_entries(&self, kind: &str) -> Result<Vec<LogEntry>> {
        let entries = log::of_kind(&self.conn, kind)?;
        let dead: Vec<bool> = {
            let resolved = Resolved::of(&entries);
            entries.iter().map(|entry| !resolved.is_live(&entry.id) || entry.body.kind() != kind).collect()
        };
        Ok(entries.into_iter().zip(dead).filter(|(_, dead)| !dead).map(|(entry, _)| entry).collect())
    }

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
                item: names::parse(&row.get::<_, String>(0)?)?,
                attempts: row.get(1)?,
                seconds: row.get::<_, i64>(2)?.unsigned_abs(),
                scored: row.get(3)?,
                score_sum: row.get(4)?,
                passes: row.get(5)?,
            });
        }
        Ok(figures)
    }

    /// The seconds of an item's latest attempts, at most `limit`, the latest first; of those with any.
    pub fn recent_seconds(&self, item: &ItemId, limit: u32) -> Result<Vec<u32>> {
        let item = self.current_name(item)?;
        let mut statement = self.conn.prepare_cached(
            "SELECT seconds FROM attempts WHERE item = ?1 AND voided = 0 AND simulated = 0 AND abandoned = 0
             AND seconds > 0 ORDER BY started_at DESC, id DESC LIMIT ?2",
        )?;
        let seconds = statement
            .query_map(rusqlite::params![item.as_str(), limit], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(seconds)
    }

    /// The user's own cards, by id.
    pub fn own_cards(&self) -> Result<Vec<OwnCard>> {
        let mut statement =
            self.conn.prepare_cached("SELECT item, front, back, day, source FROM cards ORDER BY item")?;
        let mut rows = statement.query([])?;
        let mut cards = Vec::new();
        while let Some(row) = rows.next()? {
            let from: Option<String> = row.get(4)?;
            cards.push(OwnCard {
                item: names::parse(&row.get::<_, String>(0)?)?,
                front: row.get(1)?,
                back: row.get(2)?,
                day: day_at(row, 3)?,
                from: from.map(|from| names::parse(&from)).transpose()?,
            });
        }
        Ok(cards)
    }

    /// Items practised elsewhere, by id.
    pub fn externals(&self) -> Result<Vec<External>> {
        let mut statement =
            self.conn.prepare_cached("SELECT item, title, link FROM externals ORDER BY item")?;
        let mut rows = statement.query([])?;
        let mut externals = Vec::new();
        while let Some(row) = rows.next()? {
            externals.push(External {
                item: names::parse(&row.get::<_, String>(0)?)?,
                title: row.get(1)?,
                link: row.get(2)?,
            });
        }
        Ok(externals)
    }

    /// The settings kept in the log.
    pub fn settings(&self) -> Result<LogSettings> {
        let mut statement = self.conn.prepare_cached("SELECT name, value FROM settings")?;
        let mut rows = statement.query([])?;
        let mut settings = LogSettings::default();
        while let Some(row) = rows.next()? {
            let (name, value): (String, String) = (row.get(0)?, row.get(1)?);
            let setting: Setting = serde_json::from_str(&value)
                .map_err(|error| StoreError::BadEntry { id: name, reason: error.to_string() })?;
            match setting {
                Setting::Rollover(rollover) => settings.rollover = rollover,
                Setting::Budget(minutes) => settings.budget = Some(minutes),
                Setting::Interviews(days) => settings.interviews = days,
            }
        }
        Ok(settings)
    }

    /// Walks over the log in id order: an export. Stops at the first error of the visitor, which comes back.
    pub fn each_entry<E: From<StoreError>>(
        &self,
        mut visit: impl FnMut(LogEntry) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = |error: rusqlite::Error| E::from(StoreError::from(error));
        let mut statement = self
            .conn
            .prepare_cached(&format!("SELECT {} FROM log ORDER BY id", log::COLUMNS))
            .map_err(sql)?;
        let mut rows = statement.query([]).map_err(sql)?;
        while let Some(row) = rows.next().map_err(sql)? {
            visit(log::from_row(row)?)?;
        }
        Ok(())
    }

    /// Whether the log holds anything at all.
    pub fn is_empty(&self) -> Result<bool> {
        Ok(!self.conn.prepare_cached("SELECT 1 FROM log LIMIT 1")?.exists([])?)
    }

    /// One entry by its id.
    pub fn entry(&self, id: &EntryId) -> Result<Option<LogEntry>> {
        log::get(&self.conn, id)
    }
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

const TALLIES: &str =
    "SELECT item, attempts, seconds, scored, score_sum, passes, last_score, first_day, last_day
     FROM tallies";

fn read_due(rows: &mut Rows<'_>) -> Result<Vec<(ItemId, Day)>> {
    let mut days = Vec::new();
    while let Some(row) = rows.next()? {
        days.push((names::parse(&row.get::<_, String>(0)?)?, day_at(row, 1)?));
    }
    Ok(days)
}

fn read_tally(row: &Row<'_>) -> Result<Tally> {
    let last_score: Option<u8> = row.get(6)?;
    Ok(Tally {
        item: names::parse(&row.get::<_, String>(0)?)?,
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

fn read_schedule(item: &str, state: &str) -> Result<Schedule> {
    serde_json::from_str(state)
        .map_err(|error| StoreError::BadEntry { id: item.to_string(), reason: error.to_string() })
}

fn day_at(row: &Row<'_>, index: usize) -> Result<Day> {
    let text: String = row.get(index)?;
    text.parse().map_err(|reason| StoreError::BadEntry { id: text.clone(), reason })
}

fn kind_at(row: &Row<'_>, index: usize) -> Result<Kind> {
    let text: String = row.get(index)?;
    text.parse().map_err(|reason| StoreError::BadEntry { id: text.clone(), reason })
}
