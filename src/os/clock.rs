//! The real clock, and the hidden one that starts at a given instant and may run faster. Only this file asks for the time.

#![allow(clippy::disallowed_methods, reason = "the one place that asks for the time")]

use std::time::{Instant, SystemTime};

use chrono::{Local, NaiveDateTime, Offset, Utc};

use super::environment::Environment;
use crate::model::{Clock, Millis, Moment};

/// An instant of the real monotonic clock: for deadlines of other processes, which no simulation hurries.
pub fn instant() -> Instant {
    Instant::now()
}

/// The real time of day: for the dates of files.
pub fn wall() -> SystemTime {
    SystemTime::now()
}

/// Wall and monotonic time of this machine, or a simulation that starts where `DRILL_CLOCK` says.
#[derive(Debug, Clone)]
pub struct SystemClock {
    started: Instant,
    simulated: Option<(Moment, u64)>,
}

impl SystemClock {
    /// Reads `DRILL_CLOCK`: an instant, and after a blank `x60` for a clock that runs sixty times as fast.
    /// A value that can't be read is an error, for a silently wrong clock would spoil the log.
    pub fn from_environment(environment: &Environment) -> Result<SystemClock, String> {
        let simulated = match environment.text("DRILL_CLOCK") {
            None => None,
            Some(text) => {
                let (instant, factor) = text.split_once(" x").unwrap_or((text, "1"));
                let factor: u64 =
                    factor.trim().parse().map_err(|_| format!("DRILL_CLOCK: `{factor}` is no factor"))?;
                Some((instant.trim().parse::<Moment>()?, factor.max(1)))
            }
        };
        Ok(SystemClock { started: Instant::now(), simulated })
    }

    /// Whether time runs faster than it should; such sessions are marked.
    pub fn is_accelerated(&self) -> bool {
        self.simulated.is_some_and(|(_, factor)| factor > 1)
    }

    /// Real milliseconds that pass while so many milliseconds of this clock pass; at least 1.
    pub fn real_millis(&self, millis: u64) -> u64 {
        (millis / self.simulated.map_or(1, |(_, factor)| factor)).max(1)
    }

    /// The instant of a text: RFC 3339, or a date and time of this machine's zone, `2026-11-22 21:40`. An hour that the
    /// clocks pass twice is its first pass.
    ///
    /// # Errors
    /// No such date or time, or one in the hour that the clocks leave out.
    pub fn instant(&self, text: &str) -> Result<Moment, String> {
        let text = text.trim();
        if let Ok(moment) = text.parse::<Moment>() {
            return Ok(moment);
        }
        let local = ["%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
            .iter()
            .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
            .ok_or_else(|| {
                format!(
                    "`{text}` is no instant; write it like '2026-11-22 21:40' or 2026-11-22T21:40:00+01:00"
                )
            })?;
        let offset_minutes = match self.simulated {
            Some((start, _)) => start.offset_minutes,
            None => local
                .and_local_timezone(Local)
                .earliest()
                .ok_or_else(|| format!("`{text}` does not exist here: the clocks went forward over it"))?
                .offset()
                .fix()
                .local_minus_utc()
                .div_euclid(60),
        };
        let utc_millis = local.and_utc().timestamp_millis() - i64::from(offset_minutes) * 60_000;
        Ok(Moment { utc_millis, offset_minutes })
    }

    fn elapsed(&self) -> u64 {
        let real = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        real.saturating_mul(self.simulated.map_or(1, |(_, factor)| factor))
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        match self.simulated {
            Some((start, _)) => start.plus_millis(i64::try_from(self.elapsed()).unwrap_or(i64::MAX)),
            None => {
                let now = Utc::now();
                let offset = now.with_timezone(&Local).offset().fix().local_minus_utc();
                Moment { utc_millis: now.timestamp_millis(), offset_minutes: offset.div_euclid(60) }
            }
        }
    }

    fn monotonic(&self) -> Millis {
        Millis(self.elapsed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_read_with_its_offset_or_in_the_zone_of_the_clock() {
        let environment = Environment::default().with("DRILL_CLOCK", "2026-11-22T09:00:00+01:00");
        let clock = SystemClock::from_environment(&environment).unwrap();
        let read = |text: &str| clock.instant(text).map(|moment| moment.to_string());
        assert_eq!(read("2026-11-20T21:40:00-05:00").unwrap(), "2026-11-20T21:40:00.000-05:00");
        for local in ["2026-11-20 21:40", " 2026-11-20T21:40:00 "] {
            assert_eq!(read(local).unwrap(), "2026-11-20T21:40:00.000+01:00");
        }
        for bad in ["", "yesterday", "2026-02-30 10:00", "2026-11-20", "2026-11-20 25:00"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
