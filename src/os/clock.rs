//! The real clock, and the hidden one that starts at a given instant and may run faster. Only this file asks for the time.

#![allow(clippy::disallowed_methods, reason = "the one place that asks for the time")]

use std::time::Instant;

use chrono::{Local, Offset, Utc};

use super::environment::Environment;
use crate::model::{Clock, Millis, Moment};

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
