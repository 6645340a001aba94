//! What the debrief asks after a design session: how far each crux was taken, then the rubric.

use crate::commands::Context;
use crate::commands::sitting::material::DesignMaterial;
use crate::commands::sitting::messages::wrapped;
use crate::model::evidence::{CruxScore, Evidence};
use crate::scoring::rubric;
use crate::ui::prompt::{Prompt, PromptError};
use crate::ui::screens::debrief::{Anchor, dimension_text};

use super::rubric::{ask_rubric, levels};

/// Asks for the cruxes and the rubric. A resolved crux needs a line of the notes, or it counts as named.
pub fn ask(
    context: &Context,
    material: &DesignMaterial,
    notes: &str,
    evidence: &mut Evidence,
    prompt: &Prompt<'_>,
) -> Result<(), PromptError> {
    let console = &context.console;
    let (width, styles) = (console.talk_width(), console.talk_styles());
    console.talk(&wrapped("The hard points of this system. For each: how far did you get?", width));
    for (index, crux) in material.files.design.cruxes.iter().enumerate() {
        let title = format!("{} of {}", index + 1, material.files.design.cruxes.len());
        let anchors = [
            Anchor::new(0, format!("missed: {}", material.fill(&crux.missed))),
            Anchor::new(1, format!("named: {}", material.fill(&crux.named))),
            Anchor::new(2, format!("resolved: {}", material.fill(&crux.resolved))),
        ];
        let text = dimension_text(&title, &material.fill(&crux.issue), &anchors, width, styles);
        console.talk(&format!("\n{text}"));
        let mut level = prompt.key("You?", &levels(0..=2))?.to_digit(10).unwrap_or(0) as u8;
        let mut line = None;
        if level == 2 {
            let typed = prompt.line("Which line of your notes shows it? A few words of it:")?;
            line = find_line(notes, &typed);
            if line.is_none() {
                console
                    .talk(&styles.warning(&wrapped("No such line in the notes: counted as named.", width)));
                level = 1;
            }
        }
        evidence.cruxes.push(CruxScore { crux: crux.name.to_string(), level, line });
    }
    ask_rubric(context, &rubric::DESIGN, evidence, prompt)
}

/// The first line of the notes that holds what was typed, whatever the case; at least four characters must be given.
fn find_line(notes: &str, typed: &str) -> Option<String> {
    let wanted = typed.trim().to_lowercase();
    if wanted.chars().count() < 4 {
        return None;
    }
    notes.lines().find(|line| line.to_lowercase().contains(&wanted)).map(|line| line.trim().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resolved_crux_needs_a_line_that_is_there() {
        let notes = "## Scaling\n- push to followers under 10k, pull above\n";
        assert_eq!(
            find_line(notes, "Push to Followers").as_deref(),
            Some("- push to followers under 10k, pull above")
        );
        assert_eq!(find_line(notes, "sharding"), None);
        assert_eq!(find_line(notes, "pu"), None);
    }
}
