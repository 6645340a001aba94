//! The design column of the score table, and the weights of the steps by level.

use super::{Suggestion, bounded};
use crate::model::Evidence;
use crate::model::evidence::PathState;

/// The level that is interviewed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Parts and a basic flow.
    Junior,
    /// Breadth, a working system.
    Mid,
    /// Leads, two real depths.
    Senior,
    /// Frames the problem.
    Staff,
}

impl Level {
    /// Weights of the eight steps, in the order of [`super::rubric::DESIGN`]; they sum to 100.
    pub fn weights(self) -> [u32; 8] {
        match self {
            Level::Junior => [20, 10, 20, 15, 20, 5, 5, 5],
            Level::Mid => [15, 10, 15, 15, 20, 10, 10, 5],
            Level::Senior => [12, 8, 10, 10, 18, 15, 17, 10],
            Level::Staff => [12, 8, 6, 8, 14, 18, 20, 14],
        }
    }

    /// The word in evidence and on screen.
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Junior => "junior",
            Level::Mid => "mid",
            Level::Senior => "senior",
            Level::Staff => "staff",
        }
    }
}

/// Suggests a score for a design attempt. Shares and means are compared as whole numbers, so nothing hangs on rounding.
pub fn suggest(evidence: &Evidence, level: Level, on_time: bool) -> Suggestion {
    let points: u32 = evidence.cruxes.iter().map(|crux| u32::from(crux.level.min(2))).sum();
    let all = u32::try_from(evidence.cruxes.len()).unwrap_or(u32::MAX).saturating_mul(2);
    let crux_at_least = |percent: u32| all > 0 && points * 100 >= percent * all;
    // hundredths of a level times the weights' sum of 100
    let rubric: u32 = evidence
        .rubric
        .iter()
        .zip(level.weights())
        .map(|(score, weight)| u32::from(score.level.min(5)) * weight)
        .sum();
    let rubric = if evidence.rubric.len() >= level.weights().len() { rubric } else { 0 };
    let complete = matches!(evidence.path, Some(PathState::Complete | PathState::Late));
    let begun = complete || evidence.path == Some(PathState::Some);
    let score = if crux_at_least(90) && rubric >= 425 && evidence.path == Some(PathState::Complete) && on_time
    {
        5
    } else if crux_at_least(75) && rubric >= 350 && complete {
        4
    } else if crux_at_least(50) && rubric >= 275 && complete {
        3
    } else if crux_at_least(30) {
        2
    } else {
        u8::from(begun)
    };
    bounded(score, evidence.hints == 0, evidence.revealed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::{CruxScore, RubricScore};

    fn evidence(cruxes: &[u8], level: u8, path: PathState) -> Evidence {
        Evidence {
            cruxes: cruxes.iter().map(|l| CruxScore { crux: "c".into(), level: *l, line: None }).collect(),
            rubric: (0..8).map(|_| RubricScore { dimension: "d".into(), level }).collect(),
            path: Some(path),
            ..Evidence::default()
        }
    }

    fn score(evidence: &Evidence) -> (u8, u8) {
        let suggestion = suggest(evidence, Level::Mid, true);
        (suggestion.score.get(), suggestion.bounds.low.get())
    }

    #[test]
    fn weights_of_every_level_sum_to_a_hundred() {
        for level in [Level::Junior, Level::Mid, Level::Senior, Level::Staff] {
            assert_eq!(level.weights().iter().sum::<u32>(), 100);
        }
    }

    #[test]
    fn the_rows_hold_from_the_top() {
        assert_eq!(score(&evidence(&[2, 2, 2, 2], 5, PathState::Complete)), (5, 3));
        assert_eq!(score(&evidence(&[2, 2, 2, 2], 4, PathState::Complete)), (4, 3));
        assert_eq!(score(&evidence(&[2, 2, 2, 2], 5, PathState::Late)), (4, 3));
        assert_eq!(score(&evidence(&[2, 2, 1, 1], 4, PathState::Complete)), (4, 3));
        assert_eq!(score(&evidence(&[1, 1, 1, 1], 3, PathState::Late)), (3, 3));
        assert_eq!(score(&evidence(&[1, 1, 1, 1], 3, PathState::Some)), (2, 0));
        assert_eq!(score(&evidence(&[1, 0, 0, 1], 5, PathState::Complete)), (1, 0));
        assert_eq!(score(&evidence(&[0, 0, 0, 0], 0, PathState::Some)), (1, 0));
        assert_eq!(score(&evidence(&[0, 0, 0, 0], 0, PathState::None)), (0, 0));
    }

    #[test]
    fn a_rubric_that_was_left_out_earns_no_pass() {
        let mut all = evidence(&[2, 2, 2, 2], 5, PathState::Complete);
        all.rubric.clear();
        assert_eq!(score(&all), (2, 0));
    }
}
