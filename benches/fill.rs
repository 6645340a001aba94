//! Fills a store for `startup.py`: `fill STORE DAY ATTEMPTS`, the items' ids on standard input, one a line. The attempts
//! lie in the three years before DAY, spread over the items; the same arguments give the same log. Items named
//! `card/mine.…` are made as cards of one's own first.

use std::error::Error;
use std::io::BufRead;
use std::path::Path;

use drill::model::{Attempt, Body, Day, EntryId, Evidence, ItemId, Kind, LogEntry, Mode, Moment, Score};
use drill::schedule::sm2;
use drill::store::Store;
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// Days of practice before DAY.
const DAYS: i64 = 1095;
const DAY_MILLIS: i64 = 86_400_000;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [store, day, attempts] = arguments.as_slice() else {
        return Err("usage: fill STORE DAY ATTEMPTS < ITEMS".into());
    };
    let day: Day = day.parse()?;
    let attempts: i64 = attempts.parse()?;
    let mut items = Vec::new();
    for line in std::io::stdin().lock().lines() {
        items.push(line?.trim().parse::<ItemId>()?);
    }
    let mut chance = ChaCha8Rng::seed_from_u64(1);
    let mut wide = || (u128::from(chance.next_u64()) << 64) | u128::from(chance.next_u64());
    let mut store = Store::open(Path::new(store), &mut wide)?;
    let entries = entries(&items, day, attempts, &mut wide)?;
    let merged = store.merge(&entries, &|_, entries| sm2::schedule(entries))?;
    if merged.added != entries.len() {
        return Err(format!("{} of {} entries were new", merged.added, entries.len()).into());
    }
    Ok(())
}

fn entries(
    items: &[ItemId],
    day: Day,
    attempts: i64,
    wide: &mut dyn FnMut() -> u128,
) -> Result<Vec<LogEntry>, Box<dyn Error>> {
    if items.is_empty() {
        return Err("no items on standard input".into());
    }
    let noon: Moment = format!("{day}T12:00:00+00:00").parse()?;
    let begin = noon.plus_millis(-DAYS * DAY_MILLIS);
    let mut entries = Vec::new();
    for item in items.iter().filter(|item| item.as_str().starts_with("card/mine.")) {
        let body = Body::Card {
            item: item.clone(),
            front: format!("What is {item}?"),
            back: "An answer of one line.".into(),
            day: day + -DAYS,
            from: None,
        };
        entries.push(LogEntry { id: EntryId::new(begin, wide()), machine: "bench".into(), at: begin, body });
    }
    for number in 0..attempts {
        let chance = wide();
        let started_at = begin.plus_millis((DAYS * DAY_MILLIS / attempts.max(1)) * number);
        let item = &items[usize::try_from(chance % items.len() as u128)?];
        // passes four times in five
        let score = [4, 5, 3, 4, 2][usize::try_from((chance >> 64) % 5)?];
        let body = Body::Attempt(Box::new(attempt(
            item,
            started_at,
            day + (started_at_days(started_at, noon)),
            score,
        )));
        let id = EntryId::new(started_at, chance);
        entries.push(LogEntry { id, machine: "bench".into(), at: started_at, body });
    }
    Ok(entries)
}

/// Days from `noon`, never positive.
fn started_at_days(started_at: Moment, noon: Moment) -> i64 {
    (started_at.utc_millis - noon.utc_millis).div_euclid(DAY_MILLIS)
}

fn attempt(item: &ItemId, started_at: Moment, day: Day, score: u8) -> Attempt {
    Attempt {
        item: item.clone(),
        started_at,
        day,
        seconds: 1200,
        planned_seconds: 2700,
        mode: if item.kind() == Kind::Card { Mode::Card } else { Mode::Recorded },
        language: None,
        predicted: Score::new(4),
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
    }
}
