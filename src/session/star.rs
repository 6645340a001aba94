//! The STAR session: the answer, typed or spoken with its borders marked by a key, then the probes on the clock.

use super::event::{Command, Effect, Ending, Message, Request};
use super::script::StarScript;
use super::state::{Awaiting, Detail, StarState, State};
use crate::model::evidence::{Evidence, PhaseTime};

/// The parts of an answer in their order.
pub const PARTS: [&str; 5] = ["situation", "task", "action", "result", "reflection"];

/// Seconds of speaking at which a spoken answer rings.
const AUDIBLE: [u32; 2] = [120, 180];

pub(super) fn command(script: &StarScript, state: &mut State, request: Request, effects: &mut Vec<Effect>) {
    if state.awaiting == Some(Awaiting::Finish) {
        state.awaiting = None;
        match request.command {
            Command::Finish | Command::Yes if request.from.is_none() => {
                end(state, effects);
                return;
            }
            Command::No => return,
            _ => {}
        }
    }
    match request.command {
        Command::Mark if script.spoken => mark(script, state, effects),
        Command::Next => {
            if is_answering(script, state) {
                if script.spoken && detail(state).marks.is_empty() {
                    mark(script, state, effects);
                } else {
                    close_answer(script, state, effects);
                }
            } else {
                next_probe(script, state, effects);
            }
            effects.extend(Effect::done(&request, "next"));
        }
        Command::Finish if request.from.is_some() => {
            end(state, effects);
            effects.extend(Effect::done(&request, "the session is over"));
        }
        Command::Finish => {
            state.awaiting = Some(Awaiting::Finish);
            effects.push(Effect::Say(Message::Remark("f again ends the answer.".into())));
        }
        Command::Run | Command::Submit | Command::Hint | Command::Ask => {
            effects.push(Effect::refuse(&request, "a story has nothing to run, and no hints"));
        }
        _ => {}
    }
}

pub(super) fn keys(state: &State) -> Vec<(char, &'static str)> {
    if state.awaiting == Some(Awaiting::Finish) {
        return vec![('f', "end the answer"), ('x', "no")];
    }
    let Detail::Star(star) = &state.detail else { return Vec::new() };
    let mut keys = Vec::new();
    if star.answered_at.is_none() {
        if star.spoken {
            keys.push((' ', if star.marks.is_empty() { "start speaking" } else { "next part" }));
        } else {
            keys.push(('e', "write"));
        }
        keys.push(('n', "done, probes"));
    } else {
        keys.push(('n', "next probe"));
    }
    keys.extend([('w', "write"), ('v', "view"), ('p', "pause"), ('f', "finish"), ('?', "help")]);
    keys
}

pub(super) fn evidence(state: &State, evidence: &mut Evidence) {
    let Detail::Star(star) = &state.detail else { return };
    evidence.probes = u32::try_from(star.probes).unwrap_or(u32::MAX);
    if star.spoken {
        let ends = star.marks.iter().skip(1).copied().chain(star.answered_at);
        evidence.parts = PARTS
            .iter()
            .zip(star.marks.iter().zip(ends))
            .map(|(part, (start, end))| PhaseTime {
                phase: (*part).to_string(),
                seconds: end.saturating_sub(*start),
                planned: 0,
            })
            .collect();
        evidence.answer_seconds = star
            .marks
            .first()
            .map(|start| star.answered_at.unwrap_or(state.clock.seconds()).saturating_sub(*start));
    }
}

/// The part that is being spoken; none before the first border and after the last.
pub fn speaking(state: &State) -> Option<&'static str> {
    match &state.detail {
        Detail::Star(star) if star.spoken && star.answered_at.is_none() => {
            star.marks.len().checked_sub(1).and_then(|index| PARTS.get(index)).copied()
        }
        _ => None,
    }
}

fn is_answering(_script: &StarScript, state: &mut State) -> bool {
    detail(state).answered_at.is_none()
}

fn mark(script: &StarScript, state: &mut State, effects: &mut Vec<Effect>) {
    if detail(state).answered_at.is_some() {
        return;
    }
    let seconds = state.clock.seconds();
    let marks = detail(state).marks.len();
    if marks == PARTS.len() {
        close_answer(script, state, effects);
        return;
    }
    detail(state).marks.push(seconds);
    if marks == 0 {
        let answer = script.phases.iter().position(|phase| phase.name == "answer").unwrap_or(0);
        state.set_phase(answer, "answer");
    }
    state.note_time(PARTS[marks]);
    effects.push(Effect::Say(Message::Remark(format!("{}.", PARTS[marks]))));
}

fn close_answer(script: &StarScript, state: &mut State, effects: &mut Vec<Effect>) {
    let seconds = state.clock.seconds();
    detail(state).answered_at.get_or_insert(seconds);
    let probes = script.phases.iter().position(|phase| phase.name == "probes").unwrap_or(0);
    state.set_phase(probes, "probes");
    next_probe(script, state, effects);
}

fn next_probe(script: &StarScript, state: &mut State, effects: &mut Vec<Effect>) {
    let star = detail(state);
    match script.probes.get(star.probes) {
        Some(question) => {
            star.probes += 1;
            let number = star.probes;
            effects.push(Effect::Say(Message::FollowUp {
                number,
                of: script.probes.len(),
                question: question.clone(),
            }));
        }
        None => end(state, effects),
    }
}

/// Two and three minutes of speaking are audible, nothing else.
pub(super) fn ring(state: &mut State, effects: &mut Vec<Effect>) {
    let seconds = state.clock.seconds();
    let star = detail(state);
    let (Some(start), None, true) = (star.marks.first().copied(), star.answered_at, star.spoken) else {
        return;
    };
    for mark in AUDIBLE {
        if seconds.saturating_sub(start) >= mark && !star.rang.contains(&mark) {
            star.rang.push(mark);
            effects.push(Effect::Bell);
            effects.push(Effect::Say(Message::Remark(format!("{}:00 of speaking.", mark / 60))));
        }
    }
}

fn end(state: &mut State, effects: &mut Vec<Effect>) {
    let seconds = state.clock.seconds();
    detail(state).answered_at.get_or_insert(seconds);
    state.locked = true;
    state.ended = true;
    state.note_time("locked");
    effects.push(Effect::StoreAttempt);
    effects.push(Effect::Say(Message::Locked));
    effects.push(Effect::End(Ending::Done));
}

fn detail(state: &mut State) -> &mut StarState {
    if !matches!(state.detail, Detail::Star(_)) {
        state.detail = Detail::Star(StarState::default());
    }
    match &mut state.detail {
        Detail::Star(star) => star,
        _ => unreachable!("set just above"),
    }
}
