//! After the clock: the whole verdict, cruxes and rubric, the score within its bounds, the cause and the line, and what
//! the schedule makes of it. Perform first, compare second: nothing of the reference is shown before the score.

mod coding;
mod design;
mod rubric;
mod star;

use crate::commands::Context;
use crate::commands::context::fold;
use crate::error::{Error, Exit, Result};
use crate::model::entry::Scored;
use crate::model::evidence::Evidence;
use crate::model::{Body, Cause, Day, EntryId, ItemId, Report, Score, Verdict};
use crate::os::signals::Signals;
use crate::os::terminal::Terminal;
use crate::scoring::Suggestion;
use crate::scoring::anchors::anchors;
use crate::session::Session;
use crate::store::{Ended, Stamp, Store, StoreError};
use crate::ui::prompt::{Choice, Prompt, PromptError};
use crate::ui::screens::debrief::{Anchor, anchors_text};
use crate::ui::text::days_from;

use super::asking::prompt_error;
use super::attempt;
use super::material::Material;
use super::messages::wrapped;
use super::plan::Plan;
use super::{reference, verdict};
use rubric::levels;

/// Failed cases that are named.
const NAMES_SHOWN: usize = 12;

/// Runs the debrief and closes the session. Ctrl-C leaves the attempt unscored: it counts at its lower bound until a
/// score arrives, and drill asks again for two days.
pub fn run(
    context: &Context,
    store: &mut Store,
    plan: &Plan,
    session: &mut Session,
    attempt: &EntryId,
    signals: &Signals,
) -> Result<Exit> {
    let mut evidence = attempt::evidence(store, plan, session);
    let prompt = Prompt::new(&context.console, signals);
    // key mode from the first question to the last, or a quick answer would be echoed between two of them
    let quiet = Terminal::open().ok();
    let asked = ask(context, plan, session, &mut evidence, &prompt);
    drop(quiet);
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
            Err(prompt_error(error))
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
            // an accepted one stands on the screen already; of a failed one names and values come only now
            if let Some(full) = session.state.last_full().filter(|full| !full.is_accepted()) {
                let source = plan.folder.read(plan.main()).ok();
                console.talk(&verdict::text(full, plan.problem(), source.as_deref(), width, styles));
                console.talk(&wrapped(&failed_names(full), width));
            }
            if let Some(own) = evidence.own_cases {
                console
                    .talk(&format!("Own cases: {} of {} agree with the reference.", own.passed, own.total));
            }
            coding::ask(evidence, prompt)?;
        }
        Material::Design(material) => {
            let notes = plan.folder.read(plan.main()).unwrap_or_default();
            design::ask(context, material, &notes, evidence, prompt)?;
        }
        Material::Star(_) => star::ask(context, plan, session, evidence, prompt)?,
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
    let allowed = if low == high {
        format!("The evidence allows only {low}.")
    } else {
        format!("The evidence allows {low} to {high}.")
    };
    console.talk(&styles.heading(&allowed));
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
        .talk(&context.console.talk_styles().dim(&format!("Your files:\n{}", plan.folder.path.display())));
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

/// The names of failed cases, which a session keeps back until its end.
fn failed_names(report: &Report) -> String {
    let failed: Vec<&str> = report
        .cases
        .iter()
        .filter(|case| case.verdict != Verdict::Accepted)
        .map(|case| case.name.as_str())
        .collect();
    let shown = failed.iter().take(NAMES_SHOWN).copied().collect::<Vec<_>>().join("; ");
    match failed.len().saturating_sub(NAMES_SHOWN) {
        0 => format!("Failed: {shown}."),
        more => format!("Failed: {shown}; and {more} more."),
    }
}
