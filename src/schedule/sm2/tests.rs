//! `sm2/1` rule by rule: published intervals, each rule that is ours, and what holds for any history.

use proptest::prelude::*;

use super::*;
use crate::model::entry::Scored;
use crate::model::evidence::{Evidence, Reveal};
use crate::model::{Attempt, Body, Bounds, EntryId, ItemId, Mode, Moment};
use crate::schedule::fold::reveal_cap;

fn item() -> ItemId {
    "coding/two-coupons".parse().unwrap()
}

fn day(n: i64) -> Day {
    Day::from_ymd(2026, 1, 1).unwrap() + n
}

fn at(n: i64) -> Moment {
    Moment { utc_millis: 1_767_261_600_000 + n * 86_400_000, offset_minutes: 0 }
}

fn id(n: usize) -> EntryId {
    EntryId::from_text(&format!("{n:08}"))
}

fn entry(n: usize, on: i64, body: Body) -> LogEntry {
    LogEntry { id: id(n), machine: "m".into(), at: at(on), body }
}

fn attempt(on: i64, score: Option<u8>) -> Attempt {
    Attempt {
        item: item(),
        started_at: at(on),
        day: day(on),
        seconds: 60,
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

fn graded(n: usize, on: i64, score: u8) -> LogEntry {
    entry(n, on, Body::Attempt(Box::new(attempt(on, Some(score)))))
}

/// Intervals after each grade, every grade given on the due day.
fn intervals(grades: &[u8]) -> Vec<(u32, u32)> {
    let mut log = Vec::new();
    let mut on = 0;
    grades
        .iter()
        .map(|grade| {
            log.push(graded(log.len(), on, *grade));
            let state = schedule(&log).unwrap();
            on = state.due - day(0);
            (state.interval_days, state.ease_hundredths)
        })
        .collect()
}

fn days(grades: &[u8]) -> Vec<u32> {
    intervals(grades).into_iter().map(|(days, _)| days).collect()
}

#[test]
fn intervals_follow_the_published_text_in_exact_arithmetic() {
    assert_eq!(days(&[4, 4, 4, 4]), [1, 6, 15, 38]);
    assert_eq!(days(&[5, 5, 5, 5, 5]), [1, 6, 17, 50, 150]);
    assert_eq!(days(&[3, 3, 3, 3, 3]), [1, 6, 13, 26, 47]);
    assert_eq!(days(&[5, 5, 5, 2, 5, 5, 5]), [1, 6, 17, 1, 1, 6, 19]);
    assert_eq!(days(&[4, 4, 4, 0, 4, 4, 4]), [1, 6, 15, 1, 1, 6, 15]);
    assert_eq!(days(&[5, 4, 3, 3, 3, 3, 3, 3])[7], 200, "530 days end at 200");
}

#[test]
fn a_failed_review_keeps_the_ease() {
    assert_eq!(intervals(&[5, 5, 5, 2])[3], (1, 280));
    assert_eq!(intervals(&[4, 4, 4, 0])[3], (1, 250));
}

#[test]
fn the_ease_never_falls_under_130() {
    assert_eq!(intervals(&[3; 12])[11].1, 130);
}

#[test]
fn a_late_pass_earns_nothing() {
    let log = [graded(0, 0, 4), graded(1, 1, 4), graded(2, 90, 4)];
    let state = schedule(&log).unwrap();
    assert_eq!((state.interval_days, state.due), (15, day(105)));
}

#[test]
fn a_pass_within_a_tenth_of_the_interval_before_the_due_day_is_a_step() {
    let base = [graded(0, 0, 4), graded(1, 1, 4), graded(2, 7, 4), graded(3, 22, 4)];
    assert_eq!(schedule(&base).unwrap().due, day(60));
    let mut near = base.to_vec();
    near.push(graded(4, 57, 4));
    assert_eq!(schedule(&near).unwrap().interval_days, 95);
    let mut early = base.to_vec();
    early.push(graded(4, 56, 5));
    let state = schedule(&early).unwrap();
    assert_eq!((state.interval_days, state.ease_hundredths, state.repetitions), (38, 250, 4));
    assert_eq!((state.due, state.last_day), (day(94), day(56)));
}

#[test]
fn an_early_failure_is_a_step() {
    let log = [graded(0, 0, 4), graded(1, 1, 4), graded(2, 3, 2)];
    let state = schedule(&log).unwrap();
    assert_eq!((state.repetitions, state.interval_days, state.due, state.lapses), (0, 1, day(4), 1));
}

#[test]
fn lapses_count_failures_after_a_pass() {
    let log: Vec<_> =
        [1, 4, 0, 2, 4, 4, 1].iter().enumerate().map(|(n, q)| graded(n, n as i64 * 10, *q)).collect();
    assert_eq!(schedule(&log).unwrap().lapses, 2);
}

#[test]
fn only_the_first_practice_of_a_day_counts() {
    let log = [graded(0, 0, 1), graded(1, 0, 5)];
    assert_eq!(schedule(&log).unwrap().repetitions, 0);
}

#[test]
fn what_must_not_move_a_schedule_does_not() {
    let mut cram = attempt(0, Some(5));
    cram.cram = true;
    let mut given_up = attempt(0, None);
    given_up.abandoned = true;
    given_up.bounds = Some(Bounds { low: Score::clamped(0), high: Score::clamped(2) });
    let repeat = Body::Repeat { item: item(), day: day(0), score: Score::clamped(2) };
    let log = [
        entry(0, 0, Body::Attempt(Box::new(cram))),
        entry(1, 0, Body::Attempt(Box::new(given_up))),
        entry(2, 0, Body::Attempt(Box::new(attempt(0, None)))),
        entry(3, 0, repeat),
        entry(4, 0, Body::Reveal { item: item(), what: Reveal::Hint, day: day(0) }),
        graded(5, 0, 4),
        entry(6, 0, Body::Void { entry: id(5) }),
    ];
    assert_eq!(schedule(&log), None);
    let mut log = log.to_vec();
    log.push(graded(7, 0, 4));
    assert_eq!(schedule(&log).unwrap().repetitions, 1, "the day's first is the first that counts");
}

#[test]
fn an_owed_score_folds_at_the_lower_bound_until_it_comes() {
    let mut owed = attempt(0, None);
    owed.bounds = Some(Bounds { low: Score::clamped(3), high: Score::clamped(5) });
    let mut log = vec![entry(0, 0, Body::Attempt(Box::new(owed)))];
    assert_eq!(schedule(&log).unwrap().ease_hundredths, 236);
    let chosen = Scored {
        attempt: id(0),
        score: Score::clamped(5),
        rubric: vec![],
        cruxes: vec![],
        cause: None,
        line: None,
        evidence: None,
        bounds: None,
        seconds: None,
    };
    log.push(entry(1, 0, Body::Score(chosen)));
    assert_eq!(schedule(&log).unwrap().ease_hundredths, 260);
    log.push(entry(2, 0, Body::Amend { attempt: id(0), score: Score::clamped(1) }));
    assert_eq!(schedule(&log).unwrap().repetitions, 0);
}

#[test]
fn a_card_starts_due_the_next_day_and_making_it_again_keeps_its_history() {
    let made = |n: usize, on: i64| {
        let item = "card/mine.heap".parse().unwrap();
        entry(n, on, Body::Card { item, front: "f".into(), back: "b".into(), day: day(on), from: None })
    };
    let log = vec![made(0, 0)];
    let state = schedule(&log).unwrap();
    assert_eq!((state.ease_hundredths, state.repetitions, state.interval_days), (250, 0, 1));
    assert_eq!((state.due, state.lapses), (day(1), 0));
    let log = vec![made(0, 0), graded(1, 1, 4), graded(2, 2, 4), made(3, 3)];
    let state = schedule(&log).unwrap();
    assert_eq!((state.repetitions, state.interval_days, state.due), (2, 6, day(8)));
}

#[test]
fn a_reveal_caps_what_is_open_or_begun_later_that_day_and_nothing_later() {
    let hint = entry(0, 5, Body::Reveal { item: item(), what: Reveal::Hint, day: day(5) });
    let solution = entry(1, 6, Body::Reveal { item: item(), what: Reveal::Solution, day: day(6) });
    let log = [hint, solution];
    let hour = 3_600_000;
    let cap = |on: i64, start: Moment| reveal_cap(&log, day(on), start).map(Score::get);
    assert_eq!(cap(6, at(6).plus_millis(hour)), Some(2), "begun later that day");
    assert_eq!(cap(6, at(6).plus_millis(-hour)), Some(2), "open then");
    assert_eq!(reveal_cap(&log[..1], day(5), at(5).plus_millis(hour)).map(Score::get), Some(3));
    assert_eq!(cap(7, at(7)), None, "a later day is free");
    assert_eq!(reveal_cap(&log[..1], day(4), at(5).plus_millis(-60_000)).map(Score::get), Some(3));
}

fn history() -> impl Strategy<Value = Vec<LogEntry>> {
    prop::collection::vec((0i64..400, 0u8..=5, 0u8..20), 1..40).prop_map(|rows| {
        rows.into_iter()
            .enumerate()
            .map(|(n, (on, score, what))| match what {
                0 if n > 0 => entry(n, on, Body::Void { entry: id(on as usize % n) }),
                1 if n > 0 => {
                    entry(n, on, Body::Amend { attempt: id(on as usize % n), score: Score::clamped(score) })
                }
                _ => graded(n, on, score),
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn every_history_keeps_the_bounds(log in history()) {
        if let Some(state) = schedule(&log) {
            prop_assert!((1..=200).contains(&state.interval_days));
            prop_assert!(state.ease_hundredths >= 130);
            prop_assert!(state.due > state.last_day);
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(log in history(), seed in any::<u64>()) {
        let mut shuffled = log.clone();
        let mut state = seed | 1;
        for i in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            shuffled.swap(i, (state >> 33) as usize % (i + 1));
        }
        prop_assert_eq!(schedule(&log), schedule(&shuffled));
    }

    #[test]
    fn a_failure_starts_over_and_keeps_the_ease(log in history(), score in 0u8..3) {
        let before = schedule(&log);
        let mut log = log;
        log.push(graded(9999, 500, score));
        let after = schedule(&log).unwrap();
        prop_assert_eq!((after.repetitions, after.interval_days, after.due), (0, 1, day(501)));
        prop_assert_eq!(after.ease_hundredths, before.map_or(250, |state| state.ease_hundredths));
    }
}
