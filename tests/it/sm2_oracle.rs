//! `sm2/1` held against a second SM-2, written from the published rules and nothing else: integers, thirty lines, no type
//! of the crate. Random histories practise on the due day, inside and outside the tenth before it, late, and twice a day.

use drill::model::evidence::Evidence;
use drill::model::{Attempt, Body, Day, EntryId, LogEntry, Mode, Moment, Schedule, Score};
use drill::schedule::sm2;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;

use crate::world::World;

/// The state of the second implementation; days count from 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Oracle {
    pub ease: i64,
    pub repetitions: i64,
    pub interval: i64,
    pub due: i64,
    pub lapses: i64,
    pub last: i64,
}

/// One practice on a day with a quality. `None` is an item never practised.
pub fn oracle(before: Option<Oracle>, day: i64, quality: i64) -> Oracle {
    let o = before.unwrap_or(Oracle {
        ease: 250,
        repetitions: 0,
        interval: 0,
        due: day,
        lapses: 0,
        last: day - 1,
    });
    if day == o.last {
        return o;
    }
    let on_time = day >= o.due - o.interval / 10;
    if quality < 3 {
        let lapses = if o.repetitions > 0 { o.lapses + 1 } else { o.lapses };
        return Oracle { repetitions: 0, interval: 1, due: day + 1, lapses, last: day, ..o };
    }
    if !on_time {
        return Oracle { due: day + o.interval, last: day, ..o };
    }
    let miss = 5 - quality;
    let ease = 130.max(o.ease + 10 - miss * (8 + miss * 2));
    let interval = match o.repetitions {
        0 => 1,
        1 => 6,
        _ => 200.min((o.interval * ease + 99) / 100),
    };
    Oracle { ease, repetitions: o.repetitions + 1, interval, due: day + interval, last: day, ..o }
}

/// When the next practice comes.
#[derive(Debug, Clone, Copy)]
pub enum When {
    Due,
    JustInsideTheTenth,
    JustOutsideTheTenth,
    Early(i64),
    Late(i64),
    Again,
}

/// The day of a practice, never before the last one.
pub fn day_of(state: Option<Oracle>, when: When) -> i64 {
    let Some(state) = state else { return 0 };
    let day = match when {
        When::Due => state.due,
        When::JustInsideTheTenth => state.due - state.interval / 10,
        When::JustOutsideTheTenth => state.due - state.interval / 10 - 1,
        When::Early(days) => state.last + 1 + days.min((state.due - state.last - 1).max(0)),
        When::Late(days) => state.due + days,
        When::Again => state.last,
    };
    day.max(state.last)
}

/// Histories of practices.
pub fn history() -> impl Strategy<Value = Vec<(When, u8)>> {
    let when = prop_oneof![
        6 => Just(When::Due),
        2 => Just(When::JustInsideTheTenth),
        2 => Just(When::JustOutsideTheTenth),
        1 => (0i64..60).prop_map(When::Early),
        2 => (1i64..90).prop_map(When::Late),
        2 => Just(When::Again),
    ];
    let score = prop_oneof![1 => 0u8..3, 4 => 3u8..=5];
    prop::collection::vec((when, score), 1..30)
}

fn entry(n: usize, day: i64, score: u8) -> LogEntry {
    let noon = Moment { utc_millis: 1_767_614_400_000, offset_minutes: 60 };
    let started_at = noon.plus_millis(day * 86_400_000 + n as i64 * 1000);
    let attempt = Attempt {
        item: "coding/two-coupons".parse().unwrap(),
        started_at,
        day: first() + day,
        seconds: 900,
        planned_seconds: 0,
        mode: Mode::Recorded,
        language: None,
        predicted: None,
        bounds: None,
        score: Score::new(score),
        evidence: Evidence::default(),
        note: None,
        text: None,
        stands_for: None,
        cram: false,
        abandoned: false,
        simulated: false,
        session: None,
    };
    let id = EntryId::new(started_at, n as u128);
    LogEntry { id, machine: "m".into(), at: started_at, body: Body::Attempt(Box::new(attempt)) }
}

fn as_oracle(schedule: &Schedule) -> Oracle {
    Oracle {
        ease: schedule.ease_hundredths.into(),
        repetitions: schedule.repetitions.into(),
        interval: schedule.interval_days.into(),
        due: schedule.due - first(),
        lapses: schedule.lapses.into(),
        last: schedule.last_day - first(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_fold_agrees_with_a_second_implementation(history in history()) {
        let mut log = Vec::new();
        let mut expected = None;
        for (n, (when, score)) in history.into_iter().enumerate() {
            let day = day_of(expected, when);
            log.push(entry(n, day, score));
            expected = Some(oracle(expected, day, score.into()));
            let got = sm2::schedule(&log).map(|schedule| as_oracle(&schedule));
            prop_assert_eq!(got, expected, "after {} on day {}", score, day);
        }
    }
}

#[test]
fn the_second_implementation_gives_the_published_intervals() {
    let intervals = |grades: &[i64]| -> Vec<i64> {
        let mut state = None;
        grades
            .iter()
            .map(|grade| {
                let next = oracle(state, state.map_or(0, |state: Oracle| state.due), *grade);
                state = Some(next);
                next.interval
            })
            .collect()
    };
    assert_eq!(intervals(&[5, 5, 5, 5, 5]), [1, 6, 17, 50, 150]);
    assert_eq!(intervals(&[4, 4, 4, 0, 4, 4, 4]), [1, 6, 15, 1, 1, 6, 15]);
}

/// The same through the binary: each practice is a `drill record`, and `drill show` tells the schedule.
#[test]
fn the_binary_agrees_with_a_second_implementation() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..12 {
        let world = World::new();
        let mut expected = None;
        let tree = history().new_tree(&mut runner).unwrap();
        for (n, (when, score)) in tree.current().into_iter().take(10).enumerate() {
            let day = day_of(expected, when);
            expected = Some(oracle(expected, day, score.into()));
            let date = first() + day;
            let at = format!("{date} 12:{n:02}");
            let printed = world.json(&["record", "two-coupons", "--score", &score.to_string(), "--at", &at]);
            assert_eq!(from_json(&printed["schedule"]), expected, "{score} at {at}");
        }
        assert_eq!(from_json(&world.json(&["show", "two-coupons"])["schedule"]), expected);
    }
}

/// What was practised counts by its own instant, whatever the order in which it is told.
#[test]
fn the_order_of_telling_does_not_matter_to_the_binary() {
    let practices = [(0, 4), (1, 5), (7, 3), (7, 0), (20, 2), (21, 4), (22, 5)];
    let mut expected = None;
    for (day, score) in practices {
        expected = Some(oracle(expected, day, score));
    }
    let world = World::new();
    for n in [3, 0, 6, 2, 5, 1, 4] {
        let (day, score) = practices[n];
        let at = format!("{} 12:{n:02}", first() + day);
        world.json(&["record", "two-coupons", "--score", &score.to_string(), "--at", &at]);
    }
    assert_eq!(from_json(&world.json(&["show", "two-coupons"])["schedule"]), expected);
}

fn first() -> Day {
    Day::from_ymd(2026, 1, 5).unwrap()
}

fn from_json(schedule: &serde_json::Value) -> Option<Oracle> {
    let number = |field: &str| schedule[field].as_i64().unwrap();
    let day = |field: &str| schedule[field].as_str().unwrap().parse::<Day>().unwrap() - first();
    assert_eq!(schedule["algorithm"], "sm2/1");
    Some(Oracle {
        ease: number("ease_hundredths"),
        repetitions: number("repetitions"),
        interval: number("interval_days"),
        due: day("due"),
        lapses: number("lapses"),
        last: day("last_day"),
    })
}
