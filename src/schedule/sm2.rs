//! `sm2/1`: SM-2 in integers, a fold over one item's log entries. Same entries, same schedule, on every machine: no
//! setting, no clock and no floating point enters.
//!
//! Where the published text (Wozniak 1990) leaves room, these rules choose: the ease changes only on a pass, the new
//! ease multiplies, intervals round up and end at 200 days, lateness earns nothing, and an early pass only moves the due
//! day.

use crate::model::{Day, LogEntry, Schedule, Score};

use super::fold::{Event, events};

/// Name and version of these rules, kept with every schedule.
pub const ALGORITHM: &str = "sm2/1";

/// The ease of a new item, in hundredths.
const FIRST_EASE: u32 = 250;
/// The lowest ease, in hundredths.
const LOWEST_EASE: u32 = 130;
/// The longest interval, in days.
const LONGEST_INTERVAL: u32 = 200;
/// What each quality from 3 to 5 does to the ease, in hundredths. Qualities under 3 would take 80, 54 and 32; they leave
/// the ease alone, as the published text says.
const EASE_DELTA: [i32; 6] = [-80, -54, -32, -14, 0, 10];

/// The schedule that an item's entries give, `None` before the first one that counts. Which entries to pass, and which
/// of them count: [`events`].
pub fn schedule(entries: &[LogEntry]) -> Option<Schedule> {
    events(entries).into_iter().fold(None, |state, event| match event {
        Event::Made(day) => state.or_else(|| Some(made(day))),
        Event::Graded(day, score) => Some(graded(state, day, score)),
    })
}

/// A card just made: due the next day.
fn made(day: Day) -> Schedule {
    Schedule {
        algorithm: ALGORITHM.to_string(),
        repetitions: 0,
        ease_hundredths: FIRST_EASE,
        interval_days: 1,
        due: day + 1,
        lapses: 0,
        last_day: day,
    }
}

/// One practice, applied. The first ever, and one on or near the due day, is a step; an earlier pass only moves the due
/// day, an earlier failure is a step all the same.
fn graded(state: Option<Schedule>, day: Day, score: Score) -> Schedule {
    let Some(state) = state else { return step(made(day), day, score) };
    let early = day < state.due + -i64::from(state.interval_days / 10);
    if early && score.is_pass() {
        Schedule { due: day + i64::from(state.interval_days), last_day: day, ..state }
    } else {
        step(state, day, score)
    }
}

fn step(state: Schedule, day: Day, score: Score) -> Schedule {
    let next = if score.is_pass() {
        let ease = eased(state.ease_hundredths, score);
        let interval_days = match state.repetitions {
            0 => 1,
            1 => 6,
            _ => (state.interval_days * ease).div_ceil(100).min(LONGEST_INTERVAL),
        };
        Schedule { ease_hundredths: ease, repetitions: state.repetitions + 1, interval_days, ..state }
    } else {
        let lapses = state.lapses + u32::from(state.repetitions > 0);
        Schedule { repetitions: 0, interval_days: 1, lapses, ..state }
    };
    Schedule { due: day + i64::from(next.interval_days), last_day: day, ..next }
}

fn eased(ease: u32, score: Score) -> u32 {
    let delta = EASE_DELTA[usize::from(score.get())];
    ease.saturating_add_signed(delta).max(LOWEST_EASE)
}

#[cfg(test)]
mod tests;
