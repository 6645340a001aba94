//! What commands ask the store, besides attempts and sessions. Every answer comes from a projection by an index or from a
//! rollup; none walks over the log.

use rusqlite::OptionalExtension;

use crate::model::entry::Setting;
use crate::model::{Day, EntryId, ItemId, LogEntry, Resolved, Rollover, Schedule};

use super::error::{Result, StoreError};
use super::log;
use super::names;
use super::open::Store;
use super::rollups::day_at;

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

    /// Whether an item has a schedule.
    pub fn is_scheduled(&self, item: &ItemId) -> Result<bool> {
        Ok(self.conn.prepare_cached("SELECT 1 FROM schedules WHERE item = ?1")?.exists([item.as_str()])?)
    }

    /// All scheduled items with their due days, by id.
    pub fn due_days(&self) -> Result<Vec<(ItemId, Day)>> {
        let mut statement = self.conn.prepare_cached("SELECT item, due FROM schedules ORDER BY item")?;
        let mut rows = statement.query([])?;
        let mut days = Vec::new();
        while let Some(row) = rows.next()? {
            days.push((names::at(row, 0)?, day_at(row, 1)?));
        }
        Ok(days)
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

fn read_schedule(item: &str, state: &str) -> Result<Schedule> {
    serde_json::from_str(state)
        .map_err(|error| StoreError::BadEntry { id: item.to_string(), reason: error.to_string() })
}
