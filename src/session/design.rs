//! The design session: nine phases as budgets, requirements that come when asked about, estimates and the path read from
//! the notes on save, follow-ups and one curveball on the clock.

use super::event::{Command, Effect, Ending, Event, Message, NotesFacts, Prompt, Request};
use super::script::{DesignScript, touches};
use super::state::{Awaiting, DesignState, Detail, State};
use crate::model::evidence::{Evidence, PathState, Tests};

const REQUIREMENTS: usize = 0;
const ESTIMATES: usize = 1;
const BOTTLENECKS: usize = 5;

/// Within this ratio an estimate is praised.
const TIGHT: f64 = 3.0;
/// Within this ratio it is accepted.
const FINE: f64 = 10.0;

/// How near an estimate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    /// Within three times.
    Tight,
    /// Within ten times.
    Fine,
    /// Further away.
    Off,
    /// It can't be read, or its unit does not fit.
    Unreadable,
}

/// How near a ratio (user's over ours) is.
pub fn nearness(ratio: Option<f64>) -> Nearness {
    match ratio {
        Some(ratio) if ratio.is_finite() && ratio > 0.0 => {
            let off = ratio.max(1.0 / ratio);
            // the edges belong to the better side, whatever the last bit says
            if off <= TIGHT * 1.000_001 {
                Nearness::Tight
            } else if off <= FINE * 1.000_001 {
                Nearness::Fine
            } else {
                Nearness::Off
            }
        }
        _ => Nearness::Unreadable,
    }
}

pub(super) fn on(_script: &DesignScript, state: &mut State, event: Event, effects: &mut Vec<Effect>) {
    if let Event::NotesRead(facts) = event {
        read(state, facts, effects);
    }
}

pub(super) fn command(script: &DesignScript, state: &mut State, request: Request, effects: &mut Vec<Effect>) {
    if state.awaiting == Some(Awaiting::Finish) {
        state.awaiting = None;
        match request.command {
            Command::Finish | Command::Yes if request.from.is_none() => {
                finish(state, effects);
                return;
            }
            Command::No => return,
            _ => {}
        }
    }
    match request.command {
        Command::Ask => effects.push(Effect::ReadLine(Prompt::Ask)),
        Command::Next if state.phase + 1 < script.phases.len() => {
            go(script, state, state.phase + 1, effects);
            effects.extend(Effect::done(&request, "next phase"));
        }
        Command::Next => effects.push(Effect::refuse(&request, "this is the last phase; f ends the session")),
        Command::Digit(digit) => {
            let phase = usize::from(digit).wrapping_sub(1);
            if phase < script.phases.len() && phase != state.phase {
                go(script, state, phase, effects);
            }
        }
        Command::Trace => {
            complete_path(state, effects);
            state.note_time("path traced in words");
        }
        Command::Finish if request.from.is_some() => {
            finish(state, effects);
            effects.extend(Effect::done(&request, "the session is over"));
        }
        Command::Finish => {
            state.awaiting = Some(Awaiting::Finish);
            effects.push(Effect::Say(Message::Remark(
                "f again ends the design; your notes are the answer.".into(),
            )));
        }
        Command::Run | Command::Submit => {
            effects.push(Effect::refuse(
                &request,
                "a design has nothing to run; save your notes and drill reads them",
            ));
        }
        Command::Hint => {
            effects.push(Effect::refuse(&request, "a design has no hints; a asks about a topic"))
        }
        _ => {}
    }
}

pub(super) fn keys(state: &State) -> Vec<(char, &'static str)> {
    if state.awaiting == Some(Awaiting::Finish) {
        return vec![('f', "end the design"), ('x', "no")];
    }
    vec![
        ('n', "next"),
        ('a', "ask"),
        ('e', "edit"),
        ('t', "traced"),
        ('p', "pause"),
        ('f', "finish"),
        ('w', "write"),
        ('1', "1-9 phase"),
        ('?', "help"),
    ]
}

/// A typed topic.
pub(super) fn ask(script: &DesignScript, state: &mut State, text: &str, effects: &mut Vec<Effect>) {
    let design = detail(state);
    let mut found = false;
    for (index, requirement) in script.requirements.iter().enumerate() {
        if touches(text, &requirement.asks) {
            found = true;
            if !design.asked.contains(&index) {
                design.asked.push(index);
            }
            effects.push(Effect::Say(Message::Requirement(requirement.text.clone())));
            effects.push(Effect::KeepNote(requirement.text.clone()));
        }
    }
    if !found {
        effects.push(Effect::Say(Message::NoAnswer));
    }
}

/// What a phase brings when it is entered.
pub(super) fn enter(script: &DesignScript, state: &mut State, effects: &mut Vec<Effect>) {
    let phase = state.phase;
    match phase {
        ESTIMATES if !detail(state).estimates_shown => {
            detail(state).estimates_shown = true;
            effects.push(Effect::Say(Message::Estimates(script.estimates.clone())));
        }
        phase if phase >= BOTTLENECKS => {
            let design = detail(state);
            // one question each time a late phase is entered, in order
            if let Some(question) = script.follow_ups.get(design.follow_ups) {
                design.follow_ups += 1;
                let number = design.follow_ups;
                effects.push(Effect::Say(Message::FollowUp {
                    number,
                    of: script.follow_ups.len(),
                    question: question.clone(),
                }));
                effects.push(Effect::KeepNote(format!("Asked: {question}")));
            }
        }
        _ => {}
    }
}

/// The line for the path, and the curveball at three fifths of the time.
pub(super) fn remind(script: &DesignScript, state: &mut State, effects: &mut Vec<Effect>) {
    let seconds = state.clock.seconds();
    let planned = state.planned_seconds;
    let complete = detail(state).path_complete_at.is_some();
    if seconds >= script.path_line && !complete && !detail(state).path_reminded {
        detail(state).path_reminded = true;
        effects.push(Effect::Bell);
        effects.push(Effect::Say(Message::Remark(
            "The path is not end to end yet. Draw the whole path now, or trace it in words and press t."
                .into(),
        )));
    }
    if u64::from(seconds) * 5 >= u64::from(planned) * 3
        && !detail(state).curveball
        && !script.curveball.is_empty()
    {
        detail(state).curveball = true;
        effects.push(Effect::Bell);
        effects.push(Effect::Say(Message::FollowUp { number: 0, of: 0, question: script.curveball.clone() }));
        effects.push(Effect::KeepNote(format!("Changed: {}", script.curveball)));
    }
}

pub(super) fn evidence(script: &DesignScript, state: &State, evidence: &mut Evidence) {
    let Detail::Design(design) = &state.detail else { return };
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    evidence.requirements =
        Some(Tests { passed: count(design.asked.len()), total: count(script.requirements.len()) });
    evidence.estimates = Some(Tests {
        passed: count(
            design
                .estimates
                .iter()
                .filter(|found| matches!(nearness(found.ratio), Nearness::Tight | Nearness::Fine))
                .count(),
        ),
        total: count(script.estimates.len()),
    });
    evidence.path = Some(match design.path_complete_at {
        Some(at) if at <= script.path_line => PathState::Complete,
        Some(_) => PathState::Late,
        None if design.path_begun => PathState::Some,
        None => PathState::None,
    });
    evidence.follow_ups = count(design.follow_ups);
}

fn read(state: &mut State, facts: NotesFacts, effects: &mut Vec<Effect>) {
    let design = detail(state);
    for found in facts.estimates {
        let known = design.estimates.iter_mut().find(|known| known.name == found.name);
        match known {
            Some(known) if known.written == found.written => {}
            Some(known) => {
                *known = found.clone();
                effects.push(Effect::Say(Message::Estimate(found)));
            }
            None => {
                design.estimates.push(found.clone());
                effects.push(Effect::Say(Message::Estimate(found)));
            }
        }
    }
    design.path_begun |= facts.path_begun;
    if let Some(complaint) = facts.complaint {
        effects.push(Effect::Say(Message::Refusal(complaint)));
    }
    if facts.path_complete {
        complete_path(state, effects);
    }
}

fn complete_path(state: &mut State, effects: &mut Vec<Effect>) {
    let seconds = state.clock.seconds();
    let design = detail(state);
    if design.path_complete_at.is_none() {
        design.path_complete_at = Some(seconds);
        effects.push(Effect::Say(Message::Remark("The path is end to end.".into())));
    }
}

fn go(script: &DesignScript, state: &mut State, phase: usize, effects: &mut Vec<Effect>) {
    let Some(next) = script.phases.get(phase) else { return };
    if state.phase == REQUIREMENTS && !script.requirements.is_empty() {
        let asked = detail(state).asked.len();
        effects.push(Effect::Say(Message::Remark(format!(
            "Requirements brought out so far: {asked} of {}.",
            script.requirements.len()
        ))));
    }
    state.set_phase(phase, &next.name);
    effects.push(Effect::Say(Message::PhaseBegins { phase: next.name.clone(), seconds: next.seconds }));
    enter(script, state, effects);
}

fn finish(state: &mut State, effects: &mut Vec<Effect>) {
    state.locked = true;
    state.ended = true;
    state.note_time("locked");
    effects.push(Effect::StoreAttempt);
    effects.push(Effect::Say(Message::Locked));
    effects.push(Effect::End(Ending::Done));
}

fn detail(state: &mut State) -> &mut DesignState {
    if !matches!(state.detail, Detail::Design(_)) {
        state.detail = Detail::Design(DesignState::default());
    }
    match &mut state.detail {
        Detail::Design(design) => design,
        _ => unreachable!("set just above"),
    }
}
