//! Counts and minutes, whole, by kind and by group, and the streak.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Day, Kind};

/// What is known of one day and kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayRow {
    /// The logical day.
    pub day: Day,
    /// The kind.
    pub kind: Kind,
    /// Attempts.
    pub attempts: u64,
    /// Their seconds.
    pub seconds: u64,
    /// How many got each score, 0 to 5.
    pub scores: [u64; 6],
}

/// Sums over some attempts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// Attempts.
    pub attempts: u64,
    /// Their seconds.
    pub seconds: u64,
    /// Attempts with a score.
    pub scored: u64,
    /// Sum of the scores.
    pub score_sum: u64,
    /// Scores of 3 and better.
    pub passes: u64,
}

impl Totals {
    /// Sums the rows.
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a DayRow>) -> Totals {
        rows.into_iter().fold(Totals::default(), |total, row| total.plus(Totals::of_day(row)))
    }

    fn of_day(row: &DayRow) -> Totals {
        let weighted = |(score, count): (usize, &u64)| score as u64 * count;
        Totals {
            attempts: row.attempts,
            seconds: row.seconds,
            scored: row.scores.iter().sum(),
            score_sum: row.scores.iter().enumerate().map(weighted).sum(),
            passes: row.scores[3..].iter().sum(),
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Totals) -> Totals {
        Totals {
            attempts: self.attempts + other.attempts,
            seconds: self.seconds + other.seconds,
            scored: self.scored + other.scored,
            score_sum: self.score_sum + other.score_sum,
            passes: self.passes + other.passes,
        }
    }

    /// Minutes, to the nearest.
    pub fn minutes(self) -> u64 {
        (self.seconds + 30) / 60
    }

    /// The mean score in hundredths, rounded down; `None` without scores.
    pub fn mean_hundredths(self) -> Option<u64> {
        (self.score_sum * 100).checked_div(self.scored)
    }

    /// Passes of a hundred scored attempts, rounded down; `None` without scores.
    pub fn pass_percent(self) -> Option<u64> {
        (self.passes * 100).checked_div(self.scored)
    }
}

/// A named part of the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name: a kind, a pattern.
    pub name: String,
    /// Items of the group that were practised.
    pub items: u64,
    /// Their sums.
    pub totals: Totals,
}

/// Sums by group: each element is an item's group and figures; what has no group is left out. In order of the names.
pub fn by_group<'a>(items: impl IntoIterator<Item = (Option<&'a str>, Totals)>) -> Vec<Group> {
    let mut groups: BTreeMap<&str, (u64, Totals)> = BTreeMap::new();
    for (name, totals) in items {
        let Some(name) = name else { continue };
        let group = groups.entry(name).or_default();
        *group = (group.0 + 1, group.1.plus(totals));
    }
    groups
        .into_iter()
        .map(|(name, (items, totals))| Group { name: name.to_string(), items, totals })
        .collect()
}

/// Days of practice in a row up to today, or up to yesterday when today has none yet; 0 when neither has.
pub fn streak(days: impl IntoIterator<Item = Day>, today: Day) -> u32 {
    let days: BTreeSet<Day> = days.into_iter().collect();
    let mut day = if days.contains(&today) { today } else { today + -1 };
    let mut streak = 0;
    while days.contains(&day) {
        streak += 1;
        day = day + -1;
    }
    streak
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: i64) -> Day {
        Day::from_ymd(2026, 3, 1).unwrap() + n
    }

    fn row(n: i64, scores: [u64; 6]) -> DayRow {
        DayRow { day: day(n), kind: Kind::Coding, attempts: 3, seconds: 100, scores }
    }

    #[test]
    fn totals_count_scores_passes_and_round_minutes() {
        let totals = Totals::of(&[row(0, [1, 0, 0, 1, 0, 0]), row(1, [0, 0, 0, 0, 0, 2])]);
        let expected = Totals { attempts: 6, seconds: 200, scored: 4, score_sum: 13, passes: 3 };
        assert_eq!(totals, expected);
        assert_eq!(
            (totals.minutes(), totals.mean_hundredths(), totals.pass_percent()),
            (3, Some(325), Some(75))
        );
        assert_eq!((Totals::default().mean_hundredths(), Totals::default().pass_percent()), (None, None));
    }

    #[test]
    fn a_streak_ends_today_or_yesterday_and_breaks_at_a_gap() {
        assert_eq!(streak([day(0), day(1), day(3), day(4)], day(4)), 2);
        assert_eq!(streak([day(0), day(1), day(3), day(4)], day(5)), 2, "today is not over");
        assert_eq!(streak([day(0), day(1), day(3), day(4)], day(6)), 0);
        assert_eq!(streak([day(8), day(4)], day(4)), 1, "a day ahead counts for nothing");
        assert_eq!(streak([], day(4)), 0);
    }

    #[test]
    fn groups_are_summed_by_name_and_what_has_none_is_left_out() {
        let one = Totals { attempts: 1, ..Totals::default() };
        let groups = by_group([(Some("heap"), one), (None, one), (Some("graph"), one), (Some("heap"), one)]);
        let got: Vec<_> = groups.iter().map(|g| (g.name.as_str(), g.items, g.totals.attempts)).collect();
        assert_eq!(got, [("graph", 1, 1), ("heap", 2, 2)]);
    }
}
