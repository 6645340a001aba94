//! The coding column of the score table.

use super::{Suggestion, bounded};
use crate::model::{Evidence, Verdict};

/// Suggests a score for a coding attempt.
///
/// `planned_seconds` is the session's length, `target_seconds` the problem's own time; a session that is shorter than
/// the target has its own length for a target.
pub fn suggest(evidence: &Evidence, planned_seconds: u32, target_seconds: u32) -> Suggestion {
    let tests = evidence.tests;
    let (passed, total) = tests.map_or((0, 0), |tests| (tests.passed, tests.total));
    let all = total > 0 && passed == total;
    let pass_time = evidence.seconds_to_pass.unwrap_or(u32::MAX);
    let in_time = pass_time <= planned_seconds;
    let within_target = pass_time <= target_seconds.min(planned_seconds);
    let with_slack = u64::from(pass_time) * 10 <= u64::from(planned_seconds) * 8;
    let (hints, failed) = (evidence.hints, evidence.failed_submits);
    let wrong_complexity = evidence.complexity_right == Some(false);
    let too_slow = !all && evidence.verdict == Some(Verdict::TimeLimit);
    let score =
        if all && within_target && hints == 0 && failed <= 1 && evidence.complexity_right == Some(true) {
            5
        } else if all && with_slack && hints == 0 && failed <= 2 && !wrong_complexity {
            4
        } else if all && ((in_time && hints <= 1) || hints == 0) {
            3
        } else if all || too_slow || (total > 0 && passed * 2 >= total) {
            2
        } else {
            u8::from(passed > 0)
        };
    let score = if wrong_complexity { score.min(3) } else { score };
    bounded(score, hints == 0, evidence.revealed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::{Reveal, Tests};

    const PLANNED: u32 = 45 * 60;
    const TARGET: u32 = 25 * 60;

    fn passed_at(minutes: u32) -> Evidence {
        Evidence {
            tests: Some(Tests { passed: 20, total: 20 }),
            verdict: Some(Verdict::Accepted),
            seconds_to_pass: Some(minutes * 60),
            complexity_right: Some(true),
            ..Evidence::default()
        }
    }

    fn failed(passed: u32) -> Evidence {
        Evidence {
            tests: Some(Tests { passed, total: 20 }),
            verdict: Some(Verdict::WrongAnswer),
            ..Evidence::default()
        }
    }

    fn score(evidence: &Evidence) -> (u8, u8, u8) {
        let suggestion = suggest(evidence, PLANNED, TARGET);
        (suggestion.score.get(), suggestion.bounds.low.get(), suggestion.bounds.high.get())
    }

    #[test]
    fn a_pass_in_target_time_with_the_right_cost_is_a_five() {
        assert_eq!(score(&passed_at(25)), (5, 3, 5));
        assert_eq!(score(&Evidence { failed_submits: 1, ..passed_at(20) }), (5, 3, 5));
    }

    #[test]
    fn past_the_target_or_with_two_failed_submits_or_no_answer_on_cost_it_is_a_four() {
        assert_eq!(score(&passed_at(36)), (4, 3, 4));
        assert_eq!(score(&Evidence { failed_submits: 2, ..passed_at(20) }), (4, 3, 4));
        assert_eq!(score(&Evidence { complexity_right: None, ..passed_at(20) }), (4, 3, 4));
    }

    #[test]
    fn a_late_pass_is_a_three_and_so_is_one_hint_in_time() {
        assert_eq!(score(&passed_at(37)), (3, 3, 3));
        assert_eq!(score(&passed_at(50)), (3, 3, 3));
        let hinted = Evidence { hints: 1, revealed: Some(Reveal::Hint), ..passed_at(20) };
        assert_eq!(score(&hinted), (3, 0, 3));
        assert_eq!(score(&Evidence { failed_submits: 3, ..passed_at(20) }), (3, 3, 3));
    }

    #[test]
    fn a_wrong_answer_on_cost_is_at_most_a_three() {
        assert_eq!(score(&Evidence { complexity_right: Some(false), ..passed_at(20) }), (3, 3, 3));
    }

    #[test]
    fn two_hints_a_peek_half_of_the_tests_or_too_slow_is_a_two() {
        let hinted = Evidence { hints: 2, revealed: Some(Reveal::Hint), ..passed_at(20) };
        assert_eq!(score(&hinted), (2, 0, 2));
        let peeked = Evidence { revealed: Some(Reveal::Solution), ..passed_at(20) };
        assert_eq!(score(&peeked), (2, 0, 2));
        assert_eq!(score(&failed(10)), (2, 0, 2));
        let slow = Evidence { verdict: Some(Verdict::TimeLimit), ..failed(9) };
        assert_eq!(score(&slow), (2, 0, 2));
        let late_with_hint = Evidence { hints: 1, revealed: Some(Reveal::Hint), ..passed_at(50) };
        assert_eq!(score(&late_with_hint), (2, 0, 2));
    }

    #[test]
    fn some_tests_are_a_one_and_none_a_zero() {
        assert_eq!(score(&failed(9)), (1, 0, 1));
        assert_eq!(score(&failed(0)), (0, 0, 0));
        assert_eq!(score(&Evidence::default()), (0, 0, 0));
    }

    #[test]
    fn a_short_session_is_its_own_target() {
        let suggestion = suggest(&passed_at(12), 10 * 60, TARGET);
        assert_eq!(suggestion.score.get(), 3);
    }
}
