//! What the debrief asks after a coding session: which part of it was weakest.

use crate::model::evidence::{Evidence, RubricScore};
use crate::scoring::rubric;
use crate::ui::prompt::{Choice, Prompt, PromptError};

/// Asks for the weakest dimension, or none.
pub fn ask(evidence: &mut Evidence, prompt: &Prompt<'_>) -> Result<(), PromptError> {
    let mut choices: Vec<Choice> = rubric::CODING
        .iter()
        .zip(['1', '2', '3', '4'])
        .map(|(dimension, key)| Choice::new(key, dimension.name))
        .collect();
    choices.push(Choice::new('0', "none stands out"));
    let key = prompt.key("Which was weakest?", &choices)?;
    if let Some(dimension) =
        key.to_digit(10).and_then(|digit| digit.checked_sub(1)).and_then(|at| rubric::CODING.get(at as usize))
    {
        evidence.rubric.push(RubricScore { dimension: format!("weakest: {}", dimension.name), level: 0 });
    }
    Ok(())
}
