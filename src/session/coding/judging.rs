//! Runs and submits: when they are allowed, what they replace, and what their verdicts do to the session.

use super::locked::lock;
use super::redact::redact;
use super::steps::{CLARIFY, PLAN, TEST, close_plan, detail, reply};
use crate::model::{Mode, Report, Verdict};
use crate::session::event::{Effect, Message, Purpose, Request};
use crate::session::script::CodingScript;
use crate::session::state::{Awaiting, Detail, Judging, State};

pub(super) fn run(script: &CodingScript, state: &mut State, request: Request, effects: &mut Vec<Effect>) {
    if let Some(why) = judge_refusal(state) {
        effects.push(Effect::refuse(&request, why));
        return;
    }
    start(script, state, Purpose::Run, request.from, effects);
}

pub(super) fn submit(script: &CodingScript, state: &mut State, request: Request, effects: &mut Vec<Effect>) {
    if let Some(why) = judge_refusal(state) {
        effects.push(Effect::refuse(&request, why));
        return;
    }
    predict_then(script, state, Purpose::Submit, &request, effects);
}

/// Asks for the prediction before the first verdict on all cases, unless it came along.
pub(super) fn predict_then(
    script: &CodingScript,
    state: &mut State,
    purpose: Purpose,
    request: &Request,
    effects: &mut Vec<Effect>,
) {
    let first = detail(state).submits == 0 && detail(state).last_full.is_none();
    if first && state.predicted.is_none() {
        if request.from.is_some() || request.predict.is_some() {
            state.predicted = request.predict;
        } else {
            state.awaiting = Some(Awaiting::Prediction { then: purpose });
            effects.push(Effect::Say(Message::Remark(
                "Before the verdict: how will this go, 0 to 5? (5: all tests, in time, no help; 3: passes somehow)".into(),
            )));
            return;
        }
    }
    start(script, state, purpose, request.from, effects);
}

/// Why neither run nor submit is possible now.
pub(super) fn judge_refusal(state: &State) -> Option<&'static str> {
    if state.locked {
        return Some("the answer is locked");
    }
    if state.mode == Mode::Paper {
        return Some("on paper nothing runs until the answer locks; f locks it");
    }
    if state.phase == CLARIFY {
        return Some("the statement comes first; n ends the questions");
    }
    match &state.detail {
        Detail::Coding(coding) => match coding.judging.as_ref().map(|judging| judging.purpose) {
            Some(Purpose::Submit | Purpose::Final) => Some("the judge is at work on your submit"),
            _ => None,
        },
        _ => None,
    }
}

/// Starts the judge. A run that is under way is dropped, and who waited for it hears so.
pub(super) fn start(
    script: &CodingScript,
    state: &mut State,
    purpose: Purpose,
    from: Option<i64>,
    effects: &mut Vec<Effect>,
) {
    if let Some(dropped) = detail(state).judging.take()
        && let Some(request) = dropped.from
    {
        effects.push(reply(request, 1, "dropped: another run took its place", None));
    }
    if state.phase == PLAN {
        close_plan(script, state, effects);
    }
    let seconds = state.clock.seconds();
    if matches!(purpose, Purpose::Submit) && state.phase < TEST {
        state.set_phase(TEST, "test");
    }
    state.note_time(match purpose {
        Purpose::Run => "run",
        Purpose::Save => "run on save",
        Purpose::Submit => "submit",
        Purpose::Final => "final run",
    });
    let coding = detail(state);
    coding.saved_meanwhile = false;
    if purpose != Purpose::Final {
        coding.to_first_run.get_or_insert(seconds);
    }
    coding.judging = Some(Judging { purpose, from });
    effects.push(Effect::Judge(purpose));
}

pub(super) fn saved(script: &CodingScript, state: &mut State, effects: &mut Vec<Effect>) {
    if state.mode != Mode::Practice || state.locked || state.phase == CLARIFY || state.clock.is_paused() {
        return;
    }
    let coding = detail(state);
    match &coding.judging {
        None => start(script, state, Purpose::Save, None, effects),
        // the newest text is what counts: a run on save starts afresh, other work is left alone
        Some(Judging { purpose: Purpose::Save, .. }) => start(script, state, Purpose::Save, None, effects),
        Some(_) => coding.saved_meanwhile = true,
    }
}

pub(super) fn judged(script: &CodingScript, state: &mut State, report: Report, effects: &mut Vec<Effect>) {
    let Some(judging) = detail(state).judging.take() else { return };
    let shown = redact(&report);
    if let Some(request) = judging.from {
        let exit = u8::from(!report.is_accepted());
        effects.push(reply(request, exit, report.verdict.words(), Some(shown.clone())));
    }
    let accepted = report.is_accepted();
    let seconds = state.clock.seconds();
    match judging.purpose {
        Purpose::Run | Purpose::Save => {
            detail(state).runs += 1;
            effects.push(Effect::Say(Message::Verdict { purpose: judging.purpose, report: Box::new(shown) }));
            if detail(state).saved_meanwhile {
                start(script, state, Purpose::Save, None, effects);
            }
        }
        Purpose::Submit => {
            // a missing toolchain is nobody's failed submit
            if report.verdict == Verdict::NoToolchain {
                effects.push(Effect::Say(Message::Verdict {
                    purpose: judging.purpose,
                    report: Box::new(shown),
                }));
                return;
            }
            let interview = state.mode == Mode::Interview;
            let coding = detail(state);
            coding.submits += 1;
            coding.failed_submits += u32::from(!accepted);
            coding.last_full = Some(report);
            effects.push(Effect::Say(Message::Verdict { purpose: judging.purpose, report: Box::new(shown) }));
            if accepted {
                detail(state).to_pass = Some(seconds);
            }
            if accepted || interview {
                lock(script, state, accepted, effects);
            }
        }
        Purpose::Final => {
            let coding = detail(state);
            if accepted {
                coding.to_pass.get_or_insert(seconds);
            }
            coding.last_full = Some(report);
            effects.push(Effect::Say(Message::Verdict { purpose: judging.purpose, report: Box::new(shown) }));
            lock(script, state, accepted, effects);
        }
    }
}
