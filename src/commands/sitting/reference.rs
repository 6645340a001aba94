//! What may be read once the score is chosen: editorial, solution, guide, what the question looks for.

use crate::commands::Context;
use crate::content::format::Question;
use crate::os::signals::Signals;
use crate::ui::markdown::markdown;
use crate::ui::pager;
use crate::ui::prompt::{Choice, Prompt, PromptError};

use super::material::Material;
use super::plan::Plan;

/// Offers the reference until the user has had enough.
pub fn offer(
    context: &Context,
    plan: &Plan,
    prompt: &Prompt<'_>,
    signals: &Signals,
) -> Result<(), PromptError> {
    let mut choices = match &plan.material {
        Material::Coding(_) => {
            vec![Choice::new('e', "read the editorial"), Choice::new('s', "see the solution")]
        }
        Material::Design(_) => vec![Choice::new('g', "read the guide")],
        Material::Star(_) => vec![Choice::new('l', "what the question looks for")],
    };
    choices.push(Choice::new('\n', "done"));
    loop {
        match (prompt.key("Compare?", &choices)?, &plan.material) {
            ('e', Material::Coding(coding)) => show_markdown(context, signals, &coding.files.editorial),
            ('s', Material::Coding(coding)) => {
                let language =
                    plan.main().rsplit_once('.').and_then(|(_, end)| crate::judge::of_extension(end));
                let solution = language
                    .and_then(|language| coding.files.solution(language.id))
                    .or_else(|| coding.files.solutions.first());
                if let Some(solution) = solution {
                    show(context, signals, &solution.text);
                }
            }
            ('g', Material::Design(design)) => {
                show_markdown(context, signals, &design.fill(&design.files.guide))
            }
            ('l', Material::Star(question)) => show_markdown(context, signals, &looks_for(question)),
            _ => return Ok(()),
        }
    }
}

/// What a behavioural question is after, as Markdown.
pub fn looks_for(question: &Question) -> String {
    let list = |items: &[String]| items.iter().map(|item| format!("- {item}\n")).collect::<String>();
    format!(
        "{}\n\n**Good signs**\n\n{}\n**Red flags**\n\n{}\n**Probes**\n\n{}",
        question.looks_for,
        list(&question.good_signs),
        list(&question.red_flags),
        list(&question.probes)
    )
}

fn show_markdown(context: &Context, signals: &Signals, text: &str) {
    let width = context.console.talk_width().min(100);
    show(context, signals, &markdown(text, width, context.console.talk_styles()));
}

fn show(context: &Context, signals: &Signals, text: &str) {
    // a reader who has gone has had enough
    let _ = pager::show(&context.console, &context.environment, Some(signals), text);
}
