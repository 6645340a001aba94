//! Turns one item's log entries into what a scheduling algorithm steps over: dated grades, sorted, with everything
//! left out that must not move a schedule. It knows no algorithm.

use std::collections::HashSet;

use crate::model::evidence::Reveal;
use crate::model::{Body, Day, EntryId, LogEntry, Moment, Resolved, Score};

/// One thing that moves a schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// A card of one's own was made on this day.
    Made(Day),
    /// The item was practised on this day, and went so.
    Graded(Day, Score),
}

/// The events of one item's entries, sorted by (start instant, id). The caller passes the entries of the item, those of
/// attempts that stand for it, and the corrections of all of these; their order does not matter.
///
/// Left out: what was voided, crammed, or given up without a score; same-day repeats of cards; attempts without a score
/// and without bounds; all but the first of a logical day; every making of a card after the first event.
pub fn events(entries: &[LogEntry]) -> Vec<Event> {
    let resolved = Resolved::of(entries);
    let mut dated: Vec<((i64, &EntryId), Event)> = Vec::new();
    for entry in entries.iter().filter(|entry| resolved.is_live(&entry.id)) {
        match &entry.body {
            Body::Attempt(attempt) if !attempt.cram => {
                if let Some(score) = resolved.folds_at(&entry.id, attempt) {
                    let key = (attempt.started_at.utc_millis, &entry.id);
                    dated.push((key, Event::Graded(attempt.day, score)));
                }
            }
            Body::Card { day, .. } => dated.push(((entry.at.utc_millis, &entry.id), Event::Made(*day))),
            _ => {}
        }
    }
    dated.sort_unstable_by_key(|(key, _)| *key);
    // A set, not a look at the last day: a traveller's later instant may fall on an earlier day.
    let mut practised = HashSet::new();
    let mut events = Vec::new();
    for (_, event) in dated {
        let counts = match event {
            Event::Made(_) => events.is_empty(),
            Event::Graded(day, _) => practised.insert(day),
        };
        if counts {
            events.push(event);
        }
    }
    events
}

/// The highest score that reveals leave to an attempt which is locking now: 3 after a hint, 2 after the solution, `None`
/// without a reveal. `entries` are the item's entries so far, `day` and `started_at` the attempt's. A reveal counts when
/// it came while the attempt was open, or earlier on the attempt's day; never when it came on an earlier day.
pub fn reveal_cap(entries: &[LogEntry], day: Day, started_at: Moment) -> Option<Score> {
    let resolved = Resolved::of(entries);
    entries
        .iter()
        .filter(|entry| resolved.is_live(&entry.id))
        .filter_map(|entry| match &entry.body {
            Body::Reveal { what, day: revealed, .. } => {
                let open_then = entry.at.utc_millis >= started_at.utc_millis;
                (open_then || *revealed == day).then_some(match what {
                    Reveal::Hint => Score::clamped(3),
                    Reveal::Solution => Score::clamped(2),
                })
            }
            _ => None,
        })
        .min()
}
