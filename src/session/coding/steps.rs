//! Positions of the phases, and the small steps that all parts of the coding session take.

use crate::model::Report;
use crate::session::event::{Effect, Message, Reply};
use crate::session::script::CodingScript;
use crate::session::state::{CodingState, Detail, State};

pub(super) const CLARIFY: usize = 0;
pub(super) const PLAN: usize = 1;
pub(super) const CODE: usize = 2;
pub(super) const TEST: usize = 3;
pub(super) const REFLECT: usize = 4;

pub(super) fn close_plan(script: &CodingScript, state: &mut State, effects: &mut Vec<Effect>) {
    let seconds = state.clock.seconds();
    detail(state).to_plan.get_or_insert(seconds);
    begin(script, state, CODE, effects);
}

pub(super) fn begin(script: &CodingScript, state: &mut State, phase: usize, effects: &mut Vec<Effect>) {
    let Some(next) = script.phases.get(phase) else { return };
    state.set_phase(phase, &next.name);
    effects.push(Effect::Say(Message::PhaseBegins { phase: next.name.clone(), seconds: next.seconds }));
}

pub(super) fn choices(question: &str, choices: &[String]) -> Effect {
    Effect::Say(Message::Choices { question: question.to_string(), choices: choices.to_vec() })
}

pub(super) fn reply(request: i64, exit: u8, text: &str, report: Option<Report>) -> Effect {
    Effect::Reply { request, reply: Box::new(Reply { exit, text: text.to_string(), report }) }
}

pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

pub(super) fn detail(state: &mut State) -> &mut CodingState {
    if !matches!(state.detail, Detail::Coding(_)) {
        // a store that mixes up its rows is read as a fresh session, not as a crash
        state.detail = Detail::Coding(Box::default());
    }
    match &mut state.detail {
        Detail::Coding(coding) => coding,
        _ => unreachable!("set just above"),
    }
}
