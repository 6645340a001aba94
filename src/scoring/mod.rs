//! From evidence to bounds and a suggestion (DESIGN section 6), and the words of the levels and rubrics. Pure.

pub mod anchors;
pub mod coding;
pub mod design;
pub mod rubric;
pub mod star;

use crate::model::evidence::Reveal;
use crate::model::{Bounds, Score};

/// What the evidence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// The first row of the table that holds.
    pub score: Score,
    /// What the user may choose from.
    pub bounds: Bounds,
}

/// The bounds for a suggestion: an unaided pass is 3 at least, everything else starts at 0.
fn bounded(score: u8, unaided: bool, revealed: Option<Reveal>) -> Suggestion {
    let cap = match revealed {
        Some(Reveal::Solution) => 2,
        Some(Reveal::Hint) => 3,
        None => 5,
    };
    let score = Score::clamped(score.min(cap));
    let low =
        if score.is_pass() && unaided && revealed.is_none() { Score::clamped(3) } else { Score::clamped(0) };
    Suggestion { score, bounds: Bounds { low, high: score } }
}
