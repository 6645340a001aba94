//! What the debrief asks after a behavioural question: whether it was a story, with which notes, then the rubric.

use crate::commands::Context;
use crate::commands::sitting::messages::{time_text, wrapped};
use crate::commands::sitting::plan::Plan;
use crate::model::Mode;
use crate::model::evidence::{Evidence, Notes, Story};
use crate::scoring::{rubric, star};
use crate::session::Session;
use crate::ui::prompt::{Choice, Prompt, PromptError};

use super::rubric::ask_rubric;

/// Asks for the story, and for notes and the rubric where it was a whole one. What was typed is counted in words.
pub fn ask(
    context: &Context,
    plan: &Plan,
    session: &Session,
    evidence: &mut Evidence,
    prompt: &Prompt<'_>,
) -> Result<(), PromptError> {
    let console = &context.console;
    let spoken = session.state.mode == Mode::Spoken;
    if spoken {
        let parts: Vec<String> =
            evidence.parts.iter().map(|part| format!("{} {}", part.phase, time_text(part.seconds))).collect();
        if !parts.is_empty() {
            console.talk(&wrapped(&parts.join(" · "), console.talk_width()));
        }
    } else {
        let text = plan.folder.read(plan.main()).unwrap_or_default();
        let words = u32::try_from(count_words(&text)).unwrap_or(u32::MAX);
        let seconds = star::speaking_seconds(words);
        evidence.words = Some(words);
        evidence.answer_seconds = Some(seconds);
        console.talk(&format!("{words} words: about {} spoken.", time_text(seconds)));
    }
    let choices = [
        Choice::new('c', "a whole story"),
        Choice::new('i', "parts are missing"),
        Choice::new('n', "no story"),
    ];
    evidence.story = Some(match prompt.key("What was it?", &choices)? {
        'c' => Story::Complete,
        'i' => Story::Incomplete,
        _ => Story::None,
    });
    if evidence.story != Some(Story::Complete) {
        return Ok(());
    }
    evidence.notes = Some(if spoken {
        let choices = [
            Choice::new('n', "no notes"),
            Choice::new('g', "one glance"),
            Choice::new('r', "read from notes"),
        ];
        match prompt.key("Notes?", &choices)? {
            'n' => Notes::None,
            'g' => Notes::Glance,
            _ => Notes::Read,
        }
    } else {
        Notes::None
    });
    ask_rubric(context, &rubric::STAR, evidence, prompt)
}

/// Words of an answer; headings and the question on top do not count.
fn count_words(text: &str) -> usize {
    text.lines()
        .filter(|line| !line.trim_start().starts_with('#'))
        .map(|line| line.split_whitespace().count())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_no_words_of_an_answer() {
        assert_eq!(
            count_words("# Tell me about it\n\n## Situation\n\nWe were late.\n## Task\nMine was to ship"),
            7
        );
    }
}
