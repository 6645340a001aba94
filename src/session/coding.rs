//! The coding session: clarify, plan, code, test, reflect, in three modes. Keys, questions, hints and phases are here;
//! runs and submits in `judging`, what follows the lock in `locked`.

mod judging;
mod locked;
mod redact;
mod steps;

pub(super) use locked::ask_again;
pub use redact::redact;

use judging::{judged, predict_then, run, saved, start, submit};
use locked::{end, judge_complexity, next_follow_up};
use steps::{CLARIFY, CODE, PLAN, TEST, begin, choices, close_plan, count, detail, reply};

use super::event::{Command, Effect, Event, Message, Prompt, Purpose, Request};
use super::script::{CodingScript, touches};
use super::state::{Awaiting, Detail, Judging, State};
use crate::model::evidence::{Evidence, Reveal, Tests};
use crate::model::{Mode, Score};

/// Events other than commands and typed lines.
pub(super) fn on(script: &CodingScript, state: &mut State, event: Event, effects: &mut Vec<Effect>) {
    match event {
        Event::Saved(_) => saved(script, state, effects),
        Event::Judged(report) => judged(script, state, *report, effects),
        Event::JudgeFailed(why) => {
            let from = detail(state).judging.take().and_then(|judging| judging.from);
            match from {
                Some(request) => effects.push(reply(request, 1, &why, None)),
                None => effects.push(Effect::Say(Message::Refusal(why))),
            }
        }
        Event::OwnCases { right, total } => detail(state).own_cases = Some((right, total)),
        _ => {}
    }
}

/// Keys of this kind.
pub(super) fn command(script: &CodingScript, state: &mut State, request: Request, effects: &mut Vec<Effect>) {
    if let Some(awaiting) = state.awaiting.clone()
        && answer(script, state, &awaiting, &request, effects)
    {
        return;
    }
    match request.command {
        Command::Run => run(script, state, request, effects),
        Command::Submit => submit(script, state, request, effects),
        Command::Hint => hint(script, state, &request, effects),
        Command::Next => next(script, state, &request, effects),
        Command::Finish => finish(script, state, &request, effects),
        Command::Ask if state.locked || state.phase > PLAN => {
            effects.push(Effect::refuse(
                &request,
                "questions belong into the first phases; state your assumption as a note",
            ));
        }
        Command::Ask => effects.push(Effect::ReadLine(Prompt::Question)),
        _ => {}
    }
}

/// Whether the statement, and with it the file to edit, is still to come.
pub(super) fn is_before_statement(state: &State) -> bool {
    matches!(&state.detail, Detail::Coding(coding) if !coding.statement_shown)
}

/// Opening the editor closes the plan.
pub(super) fn on_edit(state: &mut State, effects: &mut Vec<Effect>) {
    if matches!(state.detail, Detail::Coding(_)) && state.phase == PLAN && !state.locked {
        close_plan(state, effects);
    }
}

/// A typed question.
pub(super) fn question(script: &CodingScript, state: &mut State, text: &str, effects: &mut Vec<Effect>) {
    let coding = detail(state);
    let mut found = false;
    for (index, clarify) in script.clarify.iter().enumerate() {
        if touches(text, &clarify.asks) {
            found = true;
            if !coding.asked.contains(&index) {
                coding.asked.push(index);
            }
            effects.push(Effect::Say(Message::Clarified {
                question: clarify.question.clone(),
                answer: clarify.answer.clone(),
            }));
        }
    }
    if !found {
        effects.push(Effect::KeepNote(format!("Asked: {text}")));
        effects.push(Effect::Say(Message::NoAnswer));
    }
}

/// The keys that mean something now.
pub(super) fn keys(state: &State) -> Vec<(char, &'static str)> {
    match &state.awaiting {
        Some(Awaiting::Prediction { .. }) => return vec![('0', "… 5 your prediction")],
        Some(Awaiting::Hint) => return vec![('h', "show the hint"), ('x', "no")],
        Some(Awaiting::Finish) => return vec![('f', "lock the answer"), ('x', "no")],
        Some(Awaiting::Traced) => return vec![('y', "traced a case by hand"), ('x', "no")],
        Some(Awaiting::Approach | Awaiting::Time | Awaiting::Space) => return vec![('1', "… your choice")],
        None => {}
    }
    if state.locked {
        return vec![('n', "next"), ('w', "write"), ('v', "view"), ('f', "finish"), ('?', "help")];
    }
    if state.phase == CLARIFY {
        return vec![
            ('a', "ask"),
            ('n', "next"),
            ('w', "write"),
            ('p', "pause"),
            ('f', "finish"),
            ('?', "help"),
        ];
    }
    let mut keys = Vec::new();
    if state.mode != Mode::Paper {
        keys.extend([('r', "run"), ('s', "submit")]);
    }
    keys.extend([
        ('e', "edit"),
        ('h', "hint"),
        ('n', "next"),
        ('p', "pause"),
        ('f', "finish"),
        ('w', "write"),
        ('?', "help"),
    ]);
    keys
}

/// What was seen.
pub(super) fn evidence(script: &CodingScript, state: &State, evidence: &mut Evidence) {
    let Detail::Coding(coding) = &state.detail else { return };
    if let Some(report) = &coding.last_full {
        evidence.tests = Some(Tests { passed: count(report.passed), total: count(report.total) });
        evidence.verdict = Some(report.verdict);
    }
    evidence.failed_submits = coding.failed_submits;
    evidence.runs = coding.runs;
    evidence.complexity_right = coding.complexity_right;
    evidence.seconds_to_plan = coding.to_plan;
    evidence.seconds_to_first_run = coding.to_first_run;
    evidence.seconds_to_pass = coding.to_pass;
    evidence.own_cases = coding.own_cases.map(|(passed, total)| Tests { passed, total });
    evidence.follow_ups = count(coding.follow_ups);
    let important = || script.clarify.iter().enumerate().filter(|(_, clarify)| clarify.matters);
    evidence.clarified = Some(Tests {
        passed: count(important().filter(|(index, _)| coding.asked.contains(index)).count()),
        total: count(important().count()),
    });
}

/// Takes the answer to what was asked; `false` lets the key do what it always does.
fn answer(
    script: &CodingScript,
    state: &mut State,
    awaiting: &Awaiting,
    request: &Request,
    effects: &mut Vec<Effect>,
) -> bool {
    match (awaiting, request.command) {
        (Awaiting::Prediction { then }, Command::Digit(digit)) if digit <= 5 => {
            state.predicted = Some(Score::clamped(digit));
            state.awaiting = None;
            start(state, *then, request.from, effects);
            true
        }
        // another terminal does not answer questions on this one; its request stands for itself
        (Awaiting::Prediction { .. }, Command::Submit | Command::Finish) if request.from.is_some() => {
            state.awaiting = None;
            false
        }
        (Awaiting::Prediction { .. }, Command::No) => {
            state.awaiting = None;
            true
        }
        (Awaiting::Hint, Command::Hint | Command::Yes) => {
            state.awaiting = None;
            give_hint(script, state, request, effects);
            true
        }
        (Awaiting::Finish, Command::Finish | Command::Yes) => {
            state.awaiting = None;
            lock_file(state, request, effects);
            true
        }
        (Awaiting::Traced, Command::Yes | Command::No) => {
            detail(state).traced = request.command == Command::Yes;
            state.awaiting = None;
            predict_then(state, Purpose::Final, request, effects);
            true
        }
        (Awaiting::Approach, Command::Digit(digit)) => {
            if let Some(index) = choice(digit, script.approaches.len()) {
                detail(state).approach = Some(index);
                state.awaiting = Some(Awaiting::Time);
                effects.push(choices("Its time?", &script.times));
            }
            true
        }
        (Awaiting::Time, Command::Digit(digit)) => {
            if let Some(index) = choice(digit, script.times.len()) {
                detail(state).time = Some(index);
                state.awaiting = Some(Awaiting::Space);
                effects.push(choices("Its space, beside the input?", &script.spaces));
            }
            true
        }
        (Awaiting::Space, Command::Digit(digit)) => {
            if let Some(index) = choice(digit, script.spaces.len()) {
                state.awaiting = None;
                judge_complexity(script, state, index, effects);
            }
            true
        }
        (Awaiting::Hint | Awaiting::Finish, _) => {
            state.awaiting = None;
            request.command == Command::No
        }
        // the complexity question may be left with n or f
        (Awaiting::Approach | Awaiting::Time | Awaiting::Space, Command::Next) => {
            state.awaiting = None;
            next_follow_up(script, state, effects);
            true
        }
        _ => false,
    }
}

fn hint(script: &CodingScript, state: &mut State, request: &Request, effects: &mut Vec<Effect>) {
    if state.locked {
        effects.push(Effect::refuse(request, "the answer is locked; hints would come too late"));
    } else if state.phase == CLARIFY {
        effects.push(Effect::refuse(request, "the statement comes first; n ends the questions"));
    } else if state.hints as usize >= script.hints.len() {
        effects.push(Effect::refuse(request, "there are no more hints"));
    } else if request.from.is_some() {
        give_hint(script, state, request, effects);
    } else {
        state.awaiting = Some(Awaiting::Hint);
        let cap = if state.hints as usize + 1 >= script.hints.len() {
            "the last hint counts as the solution: at most 2"
        } else if state.hints == 1 {
            "a second hint: at most 2"
        } else {
            "a hint: at most 3"
        };
        effects.push(Effect::Say(Message::Remark(format!("{cap}. h again shows it."))));
    }
}

fn give_hint(script: &CodingScript, state: &mut State, request: &Request, effects: &mut Vec<Effect>) {
    let Some(text) = script.hints.get(state.hints as usize) else { return };
    state.hints += 1;
    state.note_time("hint");
    let last = state.hints as usize == script.hints.len();
    state.revealed = state.revealed.max(Some(if last { Reveal::Solution } else { Reveal::Hint }));
    effects.push(Effect::LogReveal);
    effects.push(Effect::Say(Message::Hint {
        number: state.hints,
        of: count(script.hints.len()),
        text: text.clone(),
    }));
    if let Some(id) = request.from {
        effects.push(reply(id, 0, text, None));
    }
}

fn next(script: &CodingScript, state: &mut State, request: &Request, effects: &mut Vec<Effect>) {
    if state.locked {
        next_follow_up(script, state, effects);
        effects.extend(Effect::done(request, "next"));
        return;
    }
    match state.phase {
        CLARIFY => close_clarify(script, state, effects),
        PLAN => close_plan(state, effects),
        CODE => begin(script, state, TEST, effects),
        _ => {
            effects.push(Effect::refuse(request, "what is left is to submit (s) or to lock the answer (f)"));
            return;
        }
    }
    effects.extend(Effect::done(request, "next phase"));
}

fn close_clarify(script: &CodingScript, state: &mut State, effects: &mut Vec<Effect>) {
    let coding = detail(state);
    coding.statement_shown = true;
    let missed: Vec<(String, String)> = script
        .clarify
        .iter()
        .enumerate()
        .filter(|(index, clarify)| clarify.matters && !coding.asked.contains(index))
        .map(|(_, clarify)| (clarify.question.clone(), clarify.answer.clone()))
        .collect();
    effects.push(Effect::WriteStatement);
    begin(script, state, PLAN, effects);
    effects.push(Effect::ShowItem);
    if !missed.is_empty() {
        effects.push(Effect::Say(Message::Missed(missed)));
    }
}

fn finish(script: &CodingScript, state: &mut State, request: &Request, effects: &mut Vec<Effect>) {
    if state.locked {
        end(state, effects);
        effects.extend(Effect::done(request, "the session is over"));
        return;
    }
    if matches!(detail(state).judging, Some(Judging { purpose: Purpose::Submit | Purpose::Final, .. })) {
        effects.push(Effect::refuse(request, "the judge is at work on your submit"));
        return;
    }
    if state.phase == CLARIFY {
        detail(state).statement_shown = true;
        effects.push(Effect::WriteStatement);
    }
    let _ = script;
    if request.from.is_some() {
        lock_file(state, request, effects);
        return;
    }
    state.awaiting = Some(Awaiting::Finish);
    effects
        .push(Effect::Say(Message::Remark("f again locks the answer and judges the file as it is.".into())));
}

/// Locks: the file is judged unless those bytes were; the host knows, and answers with the old report then.
fn lock_file(state: &mut State, request: &Request, effects: &mut Vec<Effect>) {
    if state.mode == Mode::Paper && request.from.is_none() {
        state.awaiting = Some(Awaiting::Traced);
        effects.push(Effect::Say(Message::Remark(
            "Did you trace one case by hand, line by line? y or x".into(),
        )));
        return;
    }
    predict_then(state, Purpose::Final, request, effects);
}

fn choice(digit: u8, length: usize) -> Option<usize> {
    let index = usize::from(digit).checked_sub(1)?;
    (index < length).then_some(index)
}
