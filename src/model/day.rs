//! Instants, logical days and the `Clock` trait. Instants are UTC milliseconds with the offset that was in force;
//! days are civil days that begin at the rollover hour.

use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, SecondsFormat, TimeDelta};
use serde::{Deserialize, Serialize};

/// An instant on the wall clock: milliseconds since 1970-01-01 UTC, with the local offset at that instant in minutes.
/// Ordered by the instant alone where the instants differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// Milliseconds since the Unix epoch.
    pub utc_millis: i64,
    /// Local time minus UTC, in minutes, -1439 to 1439.
    pub offset_minutes: i32,
}

impl Moment {
    /// The logical day: the local civil day of the instant, counted from the rollover hour.
    pub fn day(self, rollover: Rollover) -> Day {
        let local = self.utc_millis + i64::from(self.offset_minutes) * 60_000
            - i64::from(rollover.hour()) * 3_600_000;
        let days = local.div_euclid(86_400_000);
        let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or_default();
        Day(epoch.checked_add_signed(TimeDelta::try_days(days).unwrap_or_default()).unwrap_or(epoch))
    }

    /// The instant moved by so many milliseconds, the offset kept.
    pub fn plus_millis(self, millis: i64) -> Moment {
        Moment { utc_millis: self.utc_millis.saturating_add(millis), ..self }
    }

    /// Local date and time for people: `2026-11-22 21:40`.
    pub fn to_local_text(self) -> String {
        self.to_chrono().map_or_else(String::new, |t| t.format("%Y-%m-%d %H:%M").to_string())
    }

    fn to_chrono(self) -> Option<DateTime<FixedOffset>> {
        let offset = FixedOffset::east_opt(self.offset_minutes * 60)?;
        Some(DateTime::from_timestamp_millis(self.utc_millis)?.with_timezone(&offset))
    }
}

impl fmt::Display for Moment {
    /// RFC 3339 with milliseconds and offset.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to_chrono() {
            Some(time) => f.write_str(&time.to_rfc3339_opts(SecondsFormat::Millis, true)),
            None => write!(f, "{}ms", self.utc_millis),
        }
    }
}

impl FromStr for Moment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let time = DateTime::parse_from_rfc3339(text)
            .map_err(|_| format!("`{text}` is no instant; write it like 2026-11-22T21:40:00+01:00"))?;
        Ok(Moment {
            utc_millis: time.timestamp_millis(),
            offset_minutes: time.offset().local_minus_utc().div_euclid(60),
        })
    }
}

impl Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A logical day, without a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// A civil date; `None` if there is no such date.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Day> {
        NaiveDate::from_ymd_opt(year, month, day).map(Day)
    }

    /// The day so many days later (negative: earlier). Stays put at the ends of the calendar.
    pub fn plus(self, days: i64) -> Day {
        let moved = if days >= 0 {
            self.0.checked_add_days(Days::new(days.unsigned_abs()))
        } else {
            self.0.checked_sub_days(Days::new(days.unsigned_abs()))
        };
        Day(moved.unwrap_or(self.0))
    }

    /// The date.
    pub fn date(self) -> NaiveDate {
        self.0
    }
}

impl Add<i64> for Day {
    type Output = Day;
    fn add(self, days: i64) -> Day {
        self.plus(days)
    }
}

impl Sub for Day {
    type Output = i64;
    /// Days from `other` to `self`.
    fn sub(self, other: Day) -> i64 {
        (self.0 - other.0).num_days()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.format("%Y-%m-%d").to_string())
    }
}

impl FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // the usual form is read digit by digit: stores are full of it
        if let Some(date) = plain_date(text.as_bytes()) {
            return Ok(Day(date));
        }
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .map(Day)
            .map_err(|_| format!("`{text}` is no day; write it like 2026-11-22"))
    }
}

/// A date of exactly the form `2026-11-22`; `None` for any other.
fn plain_date(text: &[u8]) -> Option<NaiveDate> {
    let [year @ .., b'-', m1, m2, b'-', d1, d2] = text else { return None };
    let number = |digits: &[u8]| {
        digits
            .iter()
            .try_fold(0u32, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))
    };
    let year = (year.len() == 4).then(|| number(year)).flatten()?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, number(&[*m1, *m2])?, number(&[*d1, *d2])?)
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The hour at which a new logical day begins, 0 to 23.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rollover(u8);

impl Rollover {
    /// `None` outside 0 to 23.
    pub fn new(hour: u8) -> Option<Rollover> {
        (hour < 24).then_some(Rollover(hour))
    }

    /// The hour.
    pub fn hour(self) -> u8 {
        self.0
    }
}

impl Default for Rollover {
    /// Four in the morning.
    fn default() -> Self {
        Rollover(4)
    }
}

/// A point on the monotonic clock, in milliseconds from an arbitrary start. Only differences mean anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub u64);

impl Millis {
    /// Milliseconds since `earlier`, 0 if it is later.
    pub fn since(self, earlier: Millis) -> u64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// Where time comes from. The one real implementation is in `os/`.
pub trait Clock {
    /// The wall clock, with the local offset.
    fn now(&self) -> Moment;
    /// The monotonic clock; it never runs backwards and stands still while the machine sleeps.
    fn monotonic(&self) -> Millis;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn the_quick_way_to_read_a_day_knows_the_same_days_as_the_slow_one() {
        for text in ["2026-11-22", "2024-02-29", "0001-01-01", "9999-12-31", "2026-2-3", "+12026-01-01"] {
            assert_eq!(
                text.parse::<Day>().ok(),
                NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Day),
                "{text}"
            );
        }
        for text in [
            "",
            "2026-02-30",
            "2025-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "2026-0a-01",
            "20260101",
        ] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_day_lasts_until_the_rollover_hour() {
        let rollover = Rollover::default();
        assert_eq!(moment("2026-11-23T03:59:59.999+01:00").day(rollover).to_string(), "2026-11-22");
        assert_eq!(moment("2026-11-23T04:00:00+01:00").day(rollover).to_string(), "2026-11-23");
        assert_eq!(moment("2026-11-22T23:30:00-08:00").day(rollover).to_string(), "2026-11-22");
    }

    #[test]
    fn a_moment_keeps_its_offset_through_text() {
        let text = "2026-03-29T02:30:00.250-03:30";
        assert_eq!(moment(text).to_string(), text);
        assert_eq!(moment("2026-03-29T02:30:00Z").offset_minutes, 0);
    }

    #[test]
    fn days_subtract_over_month_ends() {
        let a: Day = "2026-02-27".parse().unwrap();
        assert_eq!((a + 2).to_string(), "2026-03-01");
        assert_eq!((a + 2) - a, 2);
        assert_eq!((a + -58).to_string(), "2025-12-31");
    }
}
