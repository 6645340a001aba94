//! After the clock: the whole verdict, cruxes and rubric, the score within its bounds, the cause and the line, and what
//! the schedule makes of it. Perform first, compare second: nothing of the reference is shown before the score.

use crate::commands::Context;
use crate::commands::context::fold;
use crate::content::Library;
use crate::error::{Error, Exit, Result};
use crate::model::entry::Scored;
use crate::model::evidence::{CruxScore, Evidence, Notes, RubricScore, Story};
use crate::model::{Body, Cause, Day, EntryId, ItemId, Score};
use crate::os::signals::Signals;
use crate::scoring::anchors::anchors;
use crate::scoring::rubric::{self, Dimension};
use crate::scoring::{Suggestion, star};
use crate::session::Session;
use crate::store::{Ended, Stamp, Store, StoreError};
use crate::ui::prompt::{Choice, Prompt, PromptError};
use crate::ui::screens::debrief::{Anchor, anchors_text, dimension_text};
use crate::ui::text::days_from;

use super::attempt;
use super::material::Material;
use super::messages::wrapped;
use super::plan::Plan;
use super::{reference, verdict};

/// Runs the debrief and closes the session. Ctrl-C leaves the attempt unscored: it counts at its lower bound until a
/// score arrives, and drill asks again for two days.
pub fn run(
    context: &Context,
    store: &mut Store,
    library: &Library,
    plan: &Plan,
    session: &mut Session,
    attempt: &EntryId,
    signals: &Signals,
) -> Result<Exit> {
    let mut evidence = attempt::evidence(store, plan, session);
    let prompt = Prompt::new(&context.console, signals);
    let asked = ask(context, plan, session, &mut evidence, &prompt);
    let _ = library;
    match asked {
        Ok((suggestion, chosen)) => {
            let day = context.now().day(store.settings()?.rollover);
            let entries = entries(plan, session, attempt, evidence, suggestion, &chosen, day, store)?;
            save(context, store, &plan.session_id, &entries)?;
            report(context, store, plan, chosen.score, day)?;
            match reference::offer(context, plan, &prompt, signals) {
                Ok(()) => Ok(Exit::Done),
                // everything is saved: leaving here is no interruption
                Err(_) => Ok(Exit::Done),
            }
        }
        Err(PromptError::Interrupted) => {
            save(context, store, &plan.session_id, &[])?;
            if !signals.terminal_is_gone() {
                context.console.talk("\nSaved without a score. `drill resume` asks again.");
            }
            Err(Error::silent(Exit::Interrupted))
        }
        Err(error) => {
            save(context, store, &plan.session_id, &[])?;
            Err(super::run::prompt_error(error))
        }
    }
}

/// What the user said of the attempt.
pub struct Chosen {
    /// The score within the bounds.
    pub score: Score,
    /// Why it was under 4.
    pub cause: Option<Cause>,
    /// One line to remember, front and back.
    pub line: Option<String>,
}

fn ask(
    context: &Context,
    plan: &Plan,
    session: &Session,
    evidence: &mut Evidence,
    prompt: &Prompt<'_>,
) -> Result<(Suggestion, Chosen), PromptError> {
    let console = &context.console;
    let (width, styles) = (console.talk_width(), console.talk_styles());
    console.talk(&format!("\n{}", styles.heading("Debrief")));
    match &plan.material {
        Material::Coding(_) => {
            if let Some(full) = session.state.last_full() {
                let source = plan.folder.read(plan.main()).ok();
                console.talk(&verdict::text(full, plan.problem(), source.as_deref(), width, styles));
            }
            if let Some(own) = evidence.own_cases {
                console
                    .talk(&format!("Own cases: {} of {} agree with the reference.", own.passed, own.total));
            }
            ask_weakest(evidence, prompt)?;
        }
        Material::Design(design) => {
            let notes = plan.folder.read(plan.main()).unwrap_or_default();
            ask_cruxes(context, plan, &design.files.design, design, &notes, evidence, prompt)?;
            ask_rubric(context, &rubric::DESIGN, evidence, prompt)?;
        }
        Material::Star(_) => {
            ask_story(context, plan, session, evidence, prompt)?;
        }
    }
    let suggestion = attempt::suggest(plan, session, evidence);
    let chosen = ask_score(context, plan.item.kind(), suggestion, session.state.predicted, prompt)?;
    Ok((suggestion, chosen))
}

/// The score within its bounds, then cause and line where it is under 4. Shared with attempts that are scored later.
pub fn ask_score(
    context: &Context,
    kind: crate::model::Kind,
    suggestion: Suggestion,
    predicted: Option<Score>,
    prompt: &Prompt<'_>,
) -> Result<Chosen, PromptError> {
    let console = &context.console;
    let (width, styles) = (console.talk_width(), console.talk_styles());
    let (low, high) = (suggestion.bounds.low.get(), suggestion.bounds.high.get());
    let words = anchors(kind);
    if let Some(predicted) = predicted {
        let gap = i16::from(predicted.get()) - i16::from(suggestion.score.get());
        let remark = match gap {
            0 => "as the evidence says".to_string(),
            gap if gap > 0 => format!("{gap} higher than the evidence"),
            gap => format!("{} lower than the evidence", -gap),
        };
        console.talk(&wrapped(&format!("You predicted {predicted}: {remark}."), width));
    }
    console.talk(&styles.heading(&format!("The evidence allows {low} to {high}.")));
    let shown: Vec<Anchor> = (0u8..=5).zip(words).map(|(level, words)| Anchor::new(level, words)).collect();
    console.talk(&anchors_text(&shown, &|level| (low..=high).contains(&level), width, styles));
    let key = prompt.key("How did it go?", &levels(low..=high))?;
    let score = key
        .to_digit(10)
        .and_then(|digit| u8::try_from(digit).ok())
        .map_or(suggestion.bounds.low, Score::clamped);
    let (mut cause, mut line) = (None, None);
    if score.get() < 4 {
        let choices: Vec<Choice> =
            Cause::ALL.iter().map(|(key, _, words)| Choice::new(*key, *words)).collect();
        let key = prompt.key("What cost you most?", &choices)?;
        cause = Cause::ALL.iter().find(|(own, ..)| *own == key).map(|(_, cause, _)| *cause);
        let text = prompt.line("One line to remember, due as a card tomorrow (Enter leaves it out):")?;
        line = Some(text.trim().to_string()).filter(|text| !text.is_empty());
    }
    Ok(Chosen { score, cause, line })
}

fn ask_weakest(evidence: &mut Evidence, prompt: &Prompt<'_>) -> Result<(), PromptError> {
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

fn ask_cruxes(
    context: &Context,
    plan: &Plan,
    design: &crate::content::format::Design,
    material: &super::material::DesignMaterial,
    notes: &str,
    evidence: &mut Evidence,
    prompt: &Prompt<'_>,
) -> Result<(), PromptError> {
    let console = &context.console;
    let (width, styles) = (console.talk_width(), console.talk_styles());
    let _ = plan;
    console.talk(&wrapped("The hard points of this system. For each: how far did you get?", width));
    for (index, crux) in design.cruxes.iter().enumerate() {
        let title = format!("{} of {}", index + 1, design.cruxes.len());
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
    Ok(())
}

/// The first line of the notes that holds what was typed, whatever the case; at least four characters must be given.
fn find_line(notes: &str, typed: &str) -> Option<String> {
    let wanted = typed.trim().to_lowercase();
    if wanted.chars().count() < 4 {
        return None;
    }
    notes.lines().find(|line| line.to_lowercase().contains(&wanted)).map(|line| line.trim().to_string())
}

fn ask_rubric(
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

fn ask_story(
    context: &Context,
    plan: &Plan,
    session: &Session,
    evidence: &mut Evidence,
    prompt: &Prompt<'_>,
) -> Result<(), PromptError> {
    let console = &context.console;
    let spoken = session.state.mode == crate::model::Mode::Spoken;
    if spoken {
        let parts: Vec<String> = evidence
            .parts
            .iter()
            .map(|part| format!("{} {}", part.phase, super::messages::time_text(part.seconds)))
            .collect();
        if !parts.is_empty() {
            console.talk(&wrapped(&parts.join(" · "), console.talk_width()));
        }
    } else {
        let text = plan.folder.read(plan.main()).unwrap_or_default();
        let words = u32::try_from(count_words(&text)).unwrap_or(u32::MAX);
        let seconds = star::speaking_seconds(words);
        evidence.words = Some(words);
        evidence.answer_seconds = Some(seconds);
        console.talk(&format!("{words} words: about {} spoken.", super::messages::time_text(seconds)));
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

#[allow(clippy::too_many_arguments, reason = "one entry is made of all of it")]
fn entries(
    plan: &Plan,
    session: &Session,
    attempt: &EntryId,
    evidence: Evidence,
    suggestion: Suggestion,
    chosen: &Chosen,
    day: Day,
    store: &Store,
) -> Result<Vec<Body>> {
    let mut entries = vec![Body::Score(Scored {
        attempt: attempt.clone(),
        score: chosen.score,
        rubric: evidence.rubric.clone(),
        cruxes: evidence.cruxes.clone(),
        cause: chosen.cause,
        line: chosen.line.clone(),
        evidence: Some(Box::new(evidence)),
        bounds: Some(suggestion.bounds),
        seconds: Some(session.state.clock.seconds()),
    })];
    if let Some(line) = &chosen.line {
        entries.push(card(&plan.item, &plan.title, line, day, store)?);
    }
    Ok(entries)
}

/// The card that comes from a mistake: the item on the front, the line on the back.
pub fn card(item: &ItemId, title: &str, line: &str, day: Day, store: &Store) -> Result<Body> {
    let taken: Vec<String> = store.own_cards()?.into_iter().map(|card| card.item.to_string()).collect();
    let base = format!("card/mine.{}", item.name().rsplit('.').next().unwrap_or("line"));
    let mut name = base.clone();
    let mut number = 2;
    while taken.contains(&name) {
        name = format!("{base}-{number}");
        number += 1;
    }
    let id =
        name.parse().map_err(|why: String| Error::new(Exit::Store, "the card has no name").because(why))?;
    Ok(Body::Card {
        item: id,
        front: format!("{title}: what was the lesson of {day}?"),
        back: line.to_string(),
        day,
        from: Some(item.clone()),
    })
}

fn save(context: &Context, store: &mut Store, session_id: &str, entries: &[Body]) -> Result<()> {
    let mut random = || context.random_wide();
    let mut stamp = Stamp::new(context.now(), &mut random);
    match store.finish_session(session_id, Ended::Finished, entries, &mut stamp, &fold) {
        Ok(_) => Ok(()),
        // somebody closed it meanwhile (`drill resume --close`): the score still counts
        Err(StoreError::SessionClosed(_)) => {
            context.append(store, entries)?;
            Ok(())
        }
        Err(error) => Err(error.into()),
    }
}

/// What the schedule made of it.
pub fn report(context: &Context, store: &Store, plan: &Plan, score: Score, today: Day) -> Result<()> {
    say_schedule(context, store, &plan.item, score, today)?;
    context
        .console
        .talk(&context.console.talk_styles().dim(&format!("Your files: {}", plan.folder.path.display())));
    Ok(())
}

/// The line that says when an item comes back.
pub fn say_schedule(context: &Context, store: &Store, item: &ItemId, score: Score, today: Day) -> Result<()> {
    let styles = context.console.talk_styles();
    let line = match store.schedule(item)? {
        Some(schedule) => {
            format!("Scored {score}. Due again {} ({}).", schedule.due, days_from(schedule.due - today))
        }
        None => format!("Scored {score}."),
    };
    context.console.talk(&styles.success(&wrapped(&line, context.console.talk_width())));
    Ok(())
}

/// Levels as keys; their words stand above.
fn levels(range: std::ops::RangeInclusive<u8>) -> Vec<Choice> {
    range.rev().filter_map(|level| Some(Choice::new(char::from_digit(u32::from(level), 10)?, ""))).collect()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
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

    #[test]
    fn headings_are_no_words_of_an_answer() {
        assert_eq!(
            count_words("# Tell me about it\n\n## Situation\n\nWe were late.\n## Task\nMine was to ship"),
            7
        );
    }
}
