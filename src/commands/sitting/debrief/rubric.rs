//! The questions of a rubric: the anchors of each dimension, and a level as a key.

use crate::commands::Context;
use crate::commands::sitting::messages::capitalised;
use crate::model::evidence::{Evidence, RubricScore};
use crate::scoring::rubric::Dimension;
use crate::ui::prompt::{Choice, Prompt, PromptError};
use crate::ui::screens::debrief::{Anchor, dimension_text};

/// Asks for the level of each dimension.
pub fn ask_rubric(
    context: &Context,
    dimensions: &[Dimension],
    evidence: &mut Evidence,
    prompt: &Prompt<'_>,
) -> Result<(), PromptError> {
    let console = &context.console;
    for dimension in dimensions {
        let anchors: Vec<Anchor> =
            (0u8..=5).zip(dimension.anchors).map(|(level, words)| Anchor::new(level, words)).collect();
        let (width, styles) = (console.talk_width(), console.talk_styles());
        console.talk(&format!(
            "\n{}",
            dimension_text(&capitalised(dimension.name), "", &anchors, width, styles)
        ));
        let key = prompt.key("You?", &levels(0..=5))?;
        let level = key.to_digit(10).unwrap_or(0) as u8;
        evidence.rubric.push(RubricScore { dimension: dimension.name.to_string(), level });
    }
    Ok(())
}

/// Levels as keys; their words stand above.
pub fn levels(range: std::ops::RangeInclusive<u8>) -> Vec<Choice> {
    range.rev().filter_map(|level| Some(Choice::new(char::from_digit(u32::from(level), 10)?, ""))).collect()
}
