//! The STAR column of the score table.

use super::{Suggestion, bounded};
use crate::model::Evidence;
use crate::model::evidence::{Notes, Story};

/// Words a minute by which the length of a typed answer is told.
pub const WORDS_A_MINUTE: u32 = 140;

/// Speaking seconds of so many typed words.
pub fn speaking_seconds(words: u32) -> u32 {
    u32::try_from(u64::from(words) * 60 / u64::from(WORDS_A_MINUTE)).unwrap_or(u32::MAX)
}

/// Suggests a score for a STAR attempt. A story that is shorter than two minutes can't be a 5.
pub fn suggest(evidence: &Evidence) -> Suggestion {
    let story = evidence.story.unwrap_or(Story::None);
    let notes = evidence.notes.unwrap_or(Notes::None);
    let seconds = evidence.answer_seconds.unwrap_or(0);
    let levels = || evidence.rubric.iter().map(|part| part.level);
    let rated = evidence.rubric.len() >= 5;
    let lowest = levels().min().unwrap_or(0);
    let at_two = levels().filter(|level| *level == 2).count();
    let score = match story {
        Story::None => 0,
        Story::Incomplete => 1,
        Story::Complete => {
            if rated && notes == Notes::None && (120..=180).contains(&seconds) && lowest >= 4 {
                5
            } else if rated && notes == Notes::None && seconds <= 210 && lowest >= 3 {
                4
            } else if rated && notes <= Notes::Glance && seconds <= 240 && lowest >= 2 && at_two <= 1 {
                3
            } else {
                2
            }
        }
    };
    bounded(score, true, evidence.revealed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::RubricScore;

    fn told(seconds: u32, levels: [u8; 5], notes: Notes) -> Evidence {
        Evidence {
            story: Some(Story::Complete),
            notes: Some(notes),
            answer_seconds: Some(seconds),
            rubric: levels.map(|level| RubricScore { dimension: "d".into(), level }).to_vec(),
            ..Evidence::default()
        }
    }

    fn score(evidence: &Evidence) -> u8 {
        suggest(evidence).score.get()
    }

    #[test]
    fn the_rows_hold_from_the_top() {
        assert_eq!(score(&told(150, [4; 5], Notes::None)), 5);
        assert_eq!(score(&told(181, [4; 5], Notes::None)), 4);
        assert_eq!(score(&told(100, [5; 5], Notes::None)), 4);
        assert_eq!(score(&told(210, [3; 5], Notes::None)), 4);
        assert_eq!(score(&told(211, [4; 5], Notes::None)), 3);
        assert_eq!(score(&told(150, [4; 5], Notes::Glance)), 3);
        assert_eq!(score(&told(150, [4, 4, 2, 4, 4], Notes::None)), 3);
        assert_eq!(score(&told(150, [4, 2, 2, 4, 4], Notes::None)), 2);
        assert_eq!(score(&told(241, [4; 5], Notes::None)), 2);
        assert_eq!(score(&told(150, [5; 5], Notes::Read)), 2);
        assert_eq!(score(&Evidence { story: Some(Story::Incomplete), ..told(150, [5; 5], Notes::None) }), 1);
        assert_eq!(score(&Evidence::default()), 0);
    }

    #[test]
    fn words_are_read_at_a_hundred_and_forty_a_minute() {
        assert_eq!(speaking_seconds(280), 120);
        assert_eq!(speaking_seconds(420), 180);
    }
}
