//! What the store's tests share: a small world with a fold of its own, so that the store is tested without the rules of
//! any schedule.

use crate::model::evidence::Evidence;
use crate::model::{Attempt, Body, Day, EntryId, ItemId, LogEntry, Mode, Moment, Resolved, Schedule, Score};

use super::append::Stamp;
use super::open::Store;

pub fn item(text: &str) -> ItemId {
    text.parse().unwrap()
}

pub fn day(n: i64) -> Day {
    Day::from_ymd(2026, 11, 1).unwrap() + n
}

/// Noon of a day.
pub fn noon(n: i64) -> Moment {
    Moment { utc_millis: 1_793_534_400_000 + n * 86_400_000, offset_minutes: 60 }
}

/// Numbers that look random and never repeat here.
pub fn random() -> impl FnMut() -> u128 {
    let mut state = 0x1234_5678_9abc_def0_u128;
    move || {
        state = state.wrapping_mul(0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645).wrapping_add(0x5851_f42d_4c95);
        state ^ (state >> 64)
    }
}

pub fn store() -> Store {
    Store::in_memory(&mut random()).unwrap()
}

pub fn attempt(name: &str, on: i64, score: Option<u8>) -> Attempt {
    Attempt {
        item: item(name),
        started_at: noon(on),
        day: day(on),
        seconds: 600,
        planned_seconds: 0,
        mode: Mode::Recorded,
        language: None,
        predicted: None,
        bounds: None,
        score: score.map(Score::clamped),
        evidence: Evidence::default(),
        note: None,
        text: None,
        stands_for: None,
        cram: false,
        abandoned: false,
        simulated: false,
        session: None,
    }
}

pub fn practised(name: &str, on: i64, score: u8) -> Body {
    Body::Attempt(Box::new(attempt(name, on, Some(score))))
}

/// A fold simple enough to check by hand: repetitions count what counts, the ease is the last score in hundredths.
pub fn fold(_: &ItemId, entries: &[LogEntry]) -> Option<Schedule> {
    let resolved = Resolved::of(entries);
    let mut state: Option<Schedule> = None;
    for entry in entries.iter().filter(|entry| resolved.is_live(&entry.id)) {
        let Body::Attempt(attempt) = &entry.body else { continue };
        let Some(score) = resolved.folds_at(&entry.id, attempt) else { continue };
        state = Some(Schedule {
            algorithm: "test/1".into(),
            repetitions: state.map_or(0, |state| state.repetitions) + 1,
            ease_hundredths: u32::from(score.get()) * 100,
            interval_days: 1,
            due: attempt.day + 1,
            lapses: 0,
            last_day: attempt.day,
        });
    }
    state
}

/// Appends with a clock at noon of a day.
pub fn append(store: &mut Store, on: i64, entries: &[Body]) -> Vec<EntryId> {
    let mut random = random();
    store.append(entries, &mut Stamp::new(noon(on), &mut random), &fold).unwrap()
}
