//! After the answer locked: the cost, the follow-ups, the end.

use super::steps::{REFLECT, choices, detail};
use crate::session::event::{Effect, Ending, Message};
use crate::session::script::CodingScript;
use crate::session::state::{Awaiting, State};

pub(super) fn lock(script: &CodingScript, state: &mut State, accepted: bool, effects: &mut Vec<Effect>) {
    state.locked = true;
    state.awaiting = None;
    state.note_time("locked");
    effects.push(Effect::CheckOwnCases);
    effects.push(Effect::StoreAttempt);
    effects.push(Effect::Say(Message::Locked));
    if let Some(reflect) = script.phases.get(REFLECT) {
        state.set_phase(REFLECT, &reflect.name);
    }
    let time_left = state.left_seconds() > 0;
    if accepted && time_left && !script.approaches.is_empty() {
        state.awaiting = Some(Awaiting::Approach);
        let names: Vec<String> = script.approaches.iter().map(|approach| approach.name.clone()).collect();
        effects.push(choices("Which approach is yours?", &names));
    } else if accepted && time_left {
        next_follow_up(script, state, effects);
    } else {
        end(state, effects);
    }
}

pub(super) fn judge_complexity(
    script: &CodingScript,
    state: &mut State,
    space: usize,
    effects: &mut Vec<Effect>,
) {
    let coding = detail(state);
    let chosen = coding.approach.and_then(|index| script.approaches.get(index));
    let time = coding.time.and_then(|index| script.times.get(index));
    let (right, truth) = match chosen {
        Some(approach) => (
            approach.right
                && time == Some(&approach.time)
                && script.spaces.get(space) == Some(&approach.space),
            if approach.right {
                format!("{}: {} time, {} space", approach.name, approach.time, approach.space)
            } else {
                format!("{}: an interviewer would not take it", approach.name)
            },
        ),
        None => (false, String::new()),
    };
    coding.complexity_right = Some(right);
    effects.push(Effect::Say(Message::Complexity { right, truth }));
    next_follow_up(script, state, effects);
}

/// First the good answer to the question that is open, then the next question; after the last one the end is near.
pub(super) fn next_follow_up(script: &CodingScript, state: &mut State, effects: &mut Vec<Effect>) {
    let of = script.follow_ups.len();
    let coding = detail(state);
    if coding.follow_ups > 0
        && !coding.answer_shown
        && let Some((_, answer)) = script.follow_ups.get(coding.follow_ups - 1)
    {
        coding.answer_shown = true;
        effects.push(Effect::Say(Message::GoodAnswer(answer.clone())));
    }
    match script.follow_ups.get(coding.follow_ups) {
        Some((question, _)) => {
            coding.follow_ups += 1;
            coding.answer_shown = false;
            let number = coding.follow_ups;
            effects.push(Effect::Say(Message::FollowUp { number, of, question: question.clone() }));
        }
        None => effects
            .push(Effect::Say(Message::Remark("That was the last question. f ends the session.".into()))),
    }
}

pub(super) fn end(state: &mut State, effects: &mut Vec<Effect>) {
    state.ended = true;
    effects.push(Effect::End(Ending::Done));
}

/// The question on cost that was open when the session was interrupted.
pub(in crate::session) fn ask_again(script: &CodingScript, state: &State, effects: &mut Vec<Effect>) {
    match state.awaiting {
        Some(Awaiting::Approach) => {
            let names: Vec<String> = script.approaches.iter().map(|approach| approach.name.clone()).collect();
            effects.push(choices("Which approach is yours?", &names));
        }
        Some(Awaiting::Time) => effects.push(choices("Its time?", &script.times)),
        Some(Awaiting::Space) => effects.push(choices("Its space, beside the input?", &script.spaces)),
        _ => {}
    }
}
