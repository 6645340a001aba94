//! What log entries say once corrections are applied: which entries were taken back, which score an attempt has.
//! The schedule and the store's projections both read the log through this file, so they cannot disagree. It folds
//! nothing and sorts nothing for its caller.

use std::collections::{HashMap, HashSet};

use super::attempt::Attempt;
use super::entry::{Body, EntryId, LogEntry, Scored};
use super::score::{Bounds, Score};

/// The corrections among a set of entries, applied.
#[derive(Debug, Default)]
pub struct Resolved<'a> {
    voided: HashSet<&'a EntryId>,
    amended: HashMap<&'a EntryId, (&'a EntryId, Score)>,
    scored: HashMap<&'a EntryId, (&'a EntryId, &'a Scored)>,
}

impl<'a> Resolved<'a> {
    /// Reads the corrections of these entries; their order does not matter. A void takes back entries with a smaller
    /// id only, other voids included: the store hands out growing ids, so nothing else can be meant, and a circle of
    /// voids in a foreign log has no say.
    pub fn of(entries: impl IntoIterator<Item = &'a LogEntry>) -> Resolved<'a> {
        let mut voids = Vec::new();
        let mut others = Vec::new();
        for entry in entries {
            match &entry.body {
                Body::Void { entry: target } => voids.push((&entry.id, target)),
                Body::Amend { .. } | Body::Score(_) => others.push(entry),
                _ => {}
            }
        }
        let mut resolved = Resolved::default();
        // From the latest down: when a void's turn comes, everything that could take it back has been seen.
        voids.sort_unstable();
        for (id, target) in voids.into_iter().rev() {
            if target < id && !resolved.voided.contains(id) {
                resolved.voided.insert(target);
            }
        }
        for entry in others {
            if resolved.voided.contains(&entry.id) {
                continue;
            }
            match &entry.body {
                Body::Amend { attempt, score } => {
                    keep_latest(&mut resolved.amended, attempt, &entry.id, *score)
                }
                Body::Score(scored) => {
                    keep_latest(&mut resolved.scored, &scored.attempt, &entry.id, scored);
                }
                _ => {}
            }
        }
        resolved
    }

    /// Whether the entry still counts.
    pub fn is_live(&self, id: &EntryId) -> bool {
        !self.voided.contains(id)
    }

    /// The latest amendment of an attempt.
    pub fn amendment(&self, attempt: &EntryId) -> Option<Score> {
        self.amended.get(attempt).map(|(_, score)| *score)
    }

    /// The latest debrief of an attempt.
    pub fn debrief(&self, attempt: &EntryId) -> Option<&'a Scored> {
        self.scored.get(attempt).map(|(_, scored)| *scored)
    }

    /// Its bounds: those of the debrief where more evidence came after the answer was locked, else its own.
    pub fn bounds(&self, id: &EntryId, attempt: &Attempt) -> Option<Bounds> {
        self.debrief(id).and_then(|scored| scored.bounds).or(attempt.bounds)
    }

    /// Its seconds, up to the end of the session.
    pub fn seconds(&self, id: &EntryId, attempt: &Attempt) -> u32 {
        self.debrief(id).and_then(|scored| scored.seconds).unwrap_or(attempt.seconds)
    }

    /// The score an attempt has: amended, chosen in the debrief, or given at once. `None` while it is owed.
    pub fn score(&self, id: &EntryId, attempt: &Attempt) -> Option<Score> {
        self.amendment(id).or_else(|| self.debrief(id).map(|scored| scored.score)).or(attempt.score)
    }

    /// The score at which an attempt moves a schedule: its own, else the lower bound. `None` for what was given up
    /// without a score.
    pub fn folds_at(&self, id: &EntryId, attempt: &Attempt) -> Option<Score> {
        self.score(id, attempt).or_else(|| {
            let bounds = attempt.bounds.filter(|_| !attempt.abandoned)?;
            Some(bounds.low)
        })
    }
}

fn keep_latest<'a, T>(
    map: &mut HashMap<&'a EntryId, (&'a EntryId, T)>,
    attempt: &'a EntryId,
    by: &'a EntryId,
    value: T,
) {
    if map.get(attempt).is_none_or(|(earlier, _)| *earlier < by) {
        map.insert(attempt, (by, value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Moment;

    fn entry(id: &str, body: Body) -> LogEntry {
        let at = Moment { utc_millis: 0, offset_minutes: 0 };
        LogEntry { id: EntryId::from_text(id), machine: "m".into(), at, body }
    }

    fn void(id: &str, target: &str) -> LogEntry {
        entry(id, Body::Void { entry: EntryId::from_text(target) })
    }

    fn amend(id: &str, score: u8) -> LogEntry {
        entry(id, Body::Amend { attempt: EntryId::from_text("a"), score: Score::clamped(score) })
    }

    #[test]
    fn a_void_of_a_void_brings_the_entry_back() {
        let log = [void("c", "b"), void("b", "a")];
        let resolved = Resolved::of(&log);
        assert!(resolved.is_live(&EntryId::from_text("a")));
        assert!(!resolved.is_live(&EntryId::from_text("b")));
        let log = [void("b", "a"), void("d", "c"), void("c", "b")];
        assert!(!Resolved::of(&log).is_live(&EntryId::from_text("a")));
    }

    #[test]
    fn circles_of_voids_and_voids_of_later_entries_have_no_say() {
        let log = [void("a", "b"), void("b", "b")];
        let resolved = Resolved::of(&log);
        assert!(resolved.is_live(&EntryId::from_text("a")) && resolved.is_live(&EntryId::from_text("b")));
        let circle = [void("a", "b"), void("b", "a")];
        assert!(!Resolved::of(&circle).is_live(&EntryId::from_text("a")));
        assert!(Resolved::of(&circle).is_live(&EntryId::from_text("b")));
    }

    #[test]
    fn the_latest_amendment_that_still_counts_wins_in_any_order() {
        let a = EntryId::from_text("a");
        for log in [vec![amend("c", 4), amend("b", 1)], vec![amend("b", 1), amend("c", 4)]] {
            assert_eq!(Resolved::of(&log).amendment(&a), Score::new(4));
        }
        let log = [amend("b", 1), amend("c", 4), void("d", "c")];
        assert_eq!(Resolved::of(&log).amendment(&a), Score::new(1));
    }
}
