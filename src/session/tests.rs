//! Whole sessions through the machine, with time as a parameter.

use proptest::prelude::*;

use super::script::{Approach, Clarify, Requirement};
use super::state::{CodingState, DesignState, StarState};
use super::*;
use crate::model::verdict::{CaseReport, Failure};
use crate::model::{Millis, Mode, Report, Score, Verdict};

/// A session with its own time, in seconds, and everything that came out.
struct Sitting {
    session: Session,
    seconds: u64,
    effects: Vec<Effect>,
}

impl Sitting {
    fn coding(mode: Mode) -> Sitting {
        let script = CodingScript {
            phases: phases::coding(45),
            clarify: vec![
                clarify("May meetings touch?", &["touch"], true),
                clarify("Sorted?", &["sort"], true),
                clarify("Colour?", &["colour"], false),
            ],
            hints: vec!["one".into(), "two".into(), "three".into()],
            approaches: vec![
                Approach {
                    name: "sweep".into(),
                    right: true,
                    time: "O(n log n)".into(),
                    space: "O(n)".into(),
                },
                Approach { name: "pairs".into(), right: false, time: "O(n^2)".into(), space: "O(1)".into() },
            ],
            times: vec!["O(n)".into(), "O(n log n)".into(), "O(n^2)".into()],
            spaces: vec!["O(1)".into(), "O(n)".into()],
            follow_ups: vec![
                ("A stream?".into(), "Keep a heap.".into()),
                ("Rooms?".into(), "Two heaps.".into()),
            ],
        };
        let detail =
            Detail::Coding(Box::new(CodingState { language: "python".into(), ..CodingState::default() }));
        Sitting::start(Script::Coding(script), "coding/rooms-needed", mode, detail)
    }

    fn design() -> Sitting {
        let script = DesignScript {
            phases: phases::design(45),
            requirements: vec![Requirement {
                text: "A page opens in 200 ms.".into(),
                asks: vec!["latency".into()],
            }],
            estimates: vec![("peak_reads".into(), "How many reads a second?".into())],
            follow_ups: vec!["What if a node dies?".into()],
            curveball: "Now in three regions.".into(),
            path_line: phases::path_line_seconds(45),
        };
        Sitting::start(
            Script::Design(script),
            "design/twitter",
            Mode::Design,
            Detail::Design(DesignState::default()),
        )
    }

    fn star(spoken: bool) -> Sitting {
        let script = StarScript {
            phases: phases::star(12, spoken),
            probes: vec!["Who?".into(), "How?".into()],
            spoken,
        };
        let mode = if spoken { Mode::Spoken } else { Mode::Typed };
        let detail = Detail::Star(StarState { spoken, ..StarState::default() });
        let mut sitting = Sitting::start(Script::Star(script), "star/conflict-1", mode, detail);
        sitting.session.state.planned_seconds = 720;
        sitting
    }

    fn start(script: Script, item: &str, mode: Mode, detail: Detail) -> Sitting {
        let at = "2026-11-22T10:00:00+01:00".parse().unwrap();
        let state = State::new(item.parse().unwrap(), mode, at, 2700, detail);
        let mut sitting =
            Sitting { session: Session::new(script, state), seconds: 1000, effects: Vec::new() };
        sitting.send(Event::Started);
        sitting
    }

    fn send(&mut self, event: Event) -> &mut Sitting {
        let effects = self.session.on(event, Millis(self.seconds * 1000));
        self.effects.extend(effects);
        self
    }

    fn wait(&mut self, seconds: u64) -> &mut Sitting {
        for _ in 0..seconds {
            self.seconds += 1;
            self.send(Event::Tick);
        }
        self
    }

    fn press(&mut self, command: Command) -> &mut Sitting {
        self.send(Event::Command(Request::key(command)))
    }

    fn send_from_outside(&mut self, command: Command, id: i64) -> &mut Sitting {
        self.send(Event::Command(Request { command, from: Some(id), predict: None }))
    }

    fn judged(&mut self, verdict: Verdict) -> &mut Sitting {
        self.send(Event::Judged(Box::new(report(verdict))))
    }

    fn take(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    fn count(&self, wanted: impl Fn(&Effect) -> bool) -> usize {
        self.effects.iter().filter(|effect| wanted(effect)).count()
    }

    fn coding_state(&self) -> &CodingState {
        match &self.session.state.detail {
            Detail::Coding(coding) => coding,
            other => panic!("{other:?}"),
        }
    }

    fn replies(&self) -> Vec<(i64, u8)> {
        self.effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::Reply { request, reply } => Some((*request, reply.exit)),
                _ => None,
            })
            .collect()
    }
}

fn clarify(question: &str, asks: &[&str], matters: bool) -> Clarify {
    Clarify {
        question: question.into(),
        asks: asks.iter().map(ToString::to_string).collect(),
        answer: "Yes.".into(),
        matters,
    }
}

fn report(verdict: Verdict) -> Report {
    let accepted = verdict == Verdict::Accepted;
    let case =
        |name: &str, example, verdict| CaseReport { name: name.into(), verdict, ms: Some(0.1), example };
    Report {
        language: "python".into(),
        verdict,
        passed: if accepted { 2 } else { 1 },
        total: 2,
        cases: vec![case("two overlap", true, Verdict::Accepted), case("touching ends", false, verdict)],
        failure: (!accepted).then(|| Failure {
            name: "touching ends".into(),
            catches: Some("end before start".into()),
            example: false,
            verdict,
            arguments: vec![("meetings".into(), serde_json::json!([[1, 2], [2, 3]]))],
            operations: vec![],
            expected: Some(vec![serde_json::json!(1)]),
            got: Some(vec![serde_json::json!(2)]),
            difference: Some("the value".into()),
            error: None,
            line: Some(4),
            printed: "secret".into(),
        }),
        message: None,
        source_digest: "fnv1a64:1".into(),
    }
}

fn is_judge(purpose: event::Purpose) -> impl Fn(&Effect) -> bool {
    move |effect| *effect == Effect::Judge(purpose)
}

#[test]
fn a_practice_session_goes_from_draw_to_debrief() {
    let mut sitting = Sitting::coding(Mode::Practice);
    sitting.wait(60).send(Event::Typed(Line { prompt: Prompt::Question, text: "may they touch?".into() }));
    sitting.press(Command::Next);
    assert!(sitting.effects.contains(&Effect::WriteStatement));
    let missed = sitting.effects.iter().find_map(|effect| match effect {
        Effect::Say(Message::Missed(missed)) => Some(missed.clone()),
        _ => None,
    });
    assert_eq!(missed.unwrap(), [("Sorted?".to_string(), "Yes.".to_string())]);
    sitting.wait(120).press(Command::Edit);
    assert_eq!(sitting.session.line().phase, "code");
    sitting.wait(600).send(Event::Saved("fnv1a64:1".into()));
    assert_eq!(sitting.count(is_judge(event::Purpose::Save)), 1);
    sitting.wait(1).judged(Verdict::WrongAnswer);
    sitting.press(Command::Submit);
    assert!(matches!(sitting.session.state.awaiting, Some(Awaiting::Prediction { .. })));
    sitting.press(Command::Digit(4));
    sitting.wait(2).judged(Verdict::WrongAnswer);
    assert!(!sitting.session.state.locked);
    sitting.press(Command::Submit).wait(1).judged(Verdict::Accepted);
    assert!(sitting.session.state.locked);
    assert_eq!(sitting.count(|effect| *effect == Effect::StoreAttempt), 1);
    sitting.press(Command::Digit(1)).press(Command::Digit(2)).press(Command::Digit(2));
    assert_eq!(sitting.coding_state().complexity_right, Some(true));
    sitting.press(Command::Next).press(Command::Finish);
    assert_eq!(sitting.count(|effect| *effect == Effect::End(Ending::Done)), 1);
    let evidence = sitting.session.evidence();
    assert_eq!(evidence.failed_submits, 1);
    assert_eq!(evidence.seconds_to_plan, Some(180));
    assert_eq!(evidence.seconds_to_pass, Some(784));
    assert_eq!((evidence.clarified.unwrap().passed, evidence.clarified.unwrap().total), (1, 2));
    assert_eq!(sitting.session.state.predicted, Score::new(4));
    assert_eq!(evidence.follow_ups, 2);
}

#[test]
fn interview_mode_takes_one_submit_and_does_not_run_on_save() {
    let mut sitting = Sitting::coding(Mode::Interview);
    sitting.press(Command::Next).press(Command::Next).wait(60).send(Event::Saved("x".into()));
    assert_eq!(sitting.count(|effect| matches!(effect, Effect::Judge(_))), 0);
    sitting.press(Command::Submit).press(Command::Digit(3)).judged(Verdict::WrongAnswer);
    assert!(sitting.session.state.locked && sitting.session.state.ended);
    assert_eq!(sitting.count(|effect| *effect == Effect::StoreAttempt), 1);
}

#[test]
fn on_paper_nothing_runs_until_the_answer_locks() {
    let mut sitting = Sitting::coding(Mode::Paper);
    sitting.press(Command::Next).press(Command::Next);
    sitting.press(Command::Run).press(Command::Submit).send(Event::Saved("x".into()));
    sitting.send_from_outside(Command::Run, 7);
    assert_eq!(sitting.count(|effect| matches!(effect, Effect::Judge(_))), 0);
    assert_eq!(sitting.replies(), [(7, 1)]);
    sitting.press(Command::Finish).press(Command::Finish).press(Command::Yes).press(Command::Digit(2));
    assert_eq!(sitting.count(is_judge(event::Purpose::Final)), 1);
    sitting.judged(Verdict::Accepted);
    assert!(sitting.session.state.locked && sitting.coding_state().traced);
    assert!(sitting.effects.contains(&Effect::CheckOwnCases));
}

#[test]
fn a_hint_is_given_at_the_second_press_and_the_last_one_counts_as_the_solution() {
    let mut sitting = Sitting::coding(Mode::Practice);
    sitting.press(Command::Hint);
    assert_eq!(sitting.session.state.hints, 0, "the statement comes first");
    sitting.press(Command::Next).press(Command::Hint).press(Command::No).press(Command::Hint);
    assert_eq!(sitting.session.state.hints, 0);
    for _ in 0..5 {
        sitting.press(Command::Hint);
    }
    assert_eq!(sitting.session.state.hints, 3);
    assert_eq!(sitting.session.state.revealed, Some(crate::model::evidence::Reveal::Solution));
    sitting.press(Command::Hint);
    assert_eq!(sitting.session.state.hints, 3);
}

#[test]
fn a_pause_stops_the_clock_hides_the_item_and_is_evidence() {
    let mut sitting = Sitting::coding(Mode::Practice);
    sitting.wait(100).press(Command::Pause);
    assert!(sitting.effects.contains(&Effect::HideItem));
    sitting.wait(500).press(Command::Submit).press(Command::Pause).wait(20);
    let evidence = sitting.session.evidence();
    assert_eq!(sitting.session.state.clock.seconds(), 120);
    assert_eq!((evidence.pauses, evidence.paused_seconds), (1, 500));
    sitting.session.state.may_pause = false;
    sitting.press(Command::Pause);
    assert!(!sitting.session.state.clock.is_paused());
}

#[test]
fn hidden_cases_keep_their_names_and_values_to_themselves() {
    let mut sitting = Sitting::coding(Mode::Practice);
    sitting
        .press(Command::Next)
        .press(Command::Next)
        .send_from_outside(Command::Submit, 3)
        .judged(Verdict::WrongAnswer);
    let told = format!("{:?}", sitting.effects);
    assert!(told.contains("hidden 1"));
    for secret in ["touching ends", "end before start", "secret", "[2, 3]"] {
        assert!(!told.contains(secret), "{secret}");
    }
    assert_eq!(sitting.replies(), [(3, 1)]);
    assert_eq!(sitting.session.state.predicted, None, "another terminal may submit without a prediction");
    // but the debrief has everything
    assert!(format!("{:?}", sitting.session.state.last_full()).contains("touching ends"));
}

#[test]
fn a_save_while_the_judge_runs_starts_one_run_afterwards() {
    let mut sitting = Sitting::coding(Mode::Practice);
    sitting.press(Command::Next).press(Command::Next).press(Command::Run);
    sitting.send(Event::Saved("a".into())).send(Event::Saved("b".into()));
    assert_eq!(sitting.count(is_judge(event::Purpose::Save)), 0);
    sitting.judged(Verdict::WrongAnswer);
    assert_eq!(sitting.count(is_judge(event::Purpose::Save)), 1);
}

#[test]
fn a_run_that_a_submit_replaces_is_answered() {
    let mut sitting = Sitting::coding(Mode::Practice);
    sitting
        .press(Command::Next)
        .press(Command::Next)
        .send_from_outside(Command::Run, 1)
        .send_from_outside(Command::Submit, 2);
    assert_eq!(sitting.replies(), [(1, 1)]);
    sitting.judged(Verdict::Accepted);
    assert_eq!(sitting.replies(), [(1, 1), (2, 0)]);
}

#[test]
fn phases_and_the_last_minutes_ring_once_each() {
    let mut sitting = Sitting::coding(Mode::Practice);
    sitting.wait(2800);
    let said: Vec<String> = sitting
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Say(Message::TimeLeft(minutes)) => Some(format!("{minutes} left")),
            Effect::Say(Message::PhaseOver { phase, .. }) => Some(phase.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(said, ["clarify", "15 left", "5 left", "0 left"]);
    assert_eq!(sitting.count(|effect| *effect == Effect::Bell), 4);
    assert_eq!(sitting.session.line().left_seconds, -100);
    assert_eq!(sitting.session.evidence().overtime_seconds, 100);
}

#[test]
fn an_interrupted_session_hears_nothing_more_and_goes_on_when_it_is_taken_up() {
    let mut sitting = Sitting::coding(Mode::Practice);
    sitting.wait(60).send(Event::Interrupt);
    assert_eq!(sitting.effects.last(), Some(&Effect::End(Ending::Interrupted)));
    let stored = serde_json::to_string(&sitting.session.state).unwrap();
    sitting.wait(60);
    assert_eq!(sitting.session.state.clock.seconds(), 60);
    let state: State = serde_json::from_str(&stored).unwrap();
    assert!(!state.ended, "its clock has not stopped for good");
    let script = sitting.session.script.clone();
    let mut resumed =
        Sitting { session: Session::resume(script, state), seconds: 500_000, effects: Vec::new() };
    resumed.send(Event::Resumed).wait(10);
    assert_eq!(resumed.session.state.clock.seconds(), 70);
}

#[test]
fn a_resumed_session_has_lost_nothing_but_the_gap() {
    let mut sitting = Sitting::coding(Mode::Practice);
    sitting.press(Command::Next).press(Command::Next).wait(300).press(Command::Run);
    let stored = serde_json::to_string(&sitting.session.state).unwrap();
    let state: State = serde_json::from_str(&stored).unwrap();
    let mut resumed = Sitting {
        session: Session::resume(sitting.session.script.clone(), state),
        seconds: 500_000,
        effects: Vec::new(),
    };
    resumed.send(Event::Resumed).wait(10);
    assert_eq!(resumed.session.state.clock.seconds(), 310);
    assert!(!resumed.session.state.is_judging(), "the judge died with its session");
    assert_eq!(resumed.session.line().phase, "code");
}

#[test]
fn a_checkpoint_comes_with_every_change_and_every_five_seconds() {
    let mut sitting = Sitting::coding(Mode::Practice);
    sitting.take();
    sitting.wait(60);
    assert_eq!(sitting.count(|effect| *effect == Effect::Checkpoint), 12);
    sitting.take();
    sitting.press(Command::Next);
    assert_eq!(sitting.count(|effect| *effect == Effect::Checkpoint), 1);
}

#[test]
fn a_design_reads_its_notes_and_presses_for_the_path() {
    let mut sitting = Sitting::design();
    sitting.send(Event::Typed(Line { prompt: Prompt::Ask, text: "latency".into() }));
    assert!(sitting.effects.contains(&Effect::Say(Message::Requirement("A page opens in 200 ms.".into()))));
    sitting.press(Command::Next);
    assert!(sitting.effects.iter().any(|effect| matches!(effect, Effect::Say(Message::Estimates(_)))));
    let found = event::EstimateFound { name: "peak_reads".into(), written: "58k/s".into(), ratio: Some(1.0) };
    let facts =
        event::NotesFacts { estimates: vec![found], path_begun: true, ..event::NotesFacts::default() };
    sitting.send(Event::NotesRead(facts.clone())).send(Event::NotesRead(facts.clone()));
    assert_eq!(sitting.count(|effect| matches!(effect, Effect::Say(Message::Estimate(_)))), 1);
    sitting.press(Command::Digit(6)).wait(27 * 60);
    let text = format!("{:?}", sitting.effects);
    assert!(text.contains("Draw the whole path now") && text.contains("Now in three regions."));
    sitting.send(Event::NotesRead(event::NotesFacts { path_complete: true, ..facts }));
    sitting.press(Command::Finish).press(Command::Finish);
    let evidence = sitting.session.evidence();
    assert_eq!(evidence.path, Some(crate::model::evidence::PathState::Complete));
    assert_eq!(evidence.estimates.unwrap().passed, 1);
    assert_eq!(sitting.count(|effect| *effect == Effect::End(Ending::Done)), 1);
}

#[test]
fn estimates_are_praised_within_three_and_accepted_within_ten() {
    use design::{Nearness, nearness};
    assert_eq!(nearness(Some(3.0)), Nearness::Tight);
    assert_eq!(nearness(Some(1.0 / 3.0)), Nearness::Tight);
    assert_eq!(nearness(Some(10.0)), Nearness::Fine);
    assert_eq!(nearness(Some(0.09)), Nearness::Off);
    assert_eq!(nearness(Some(0.0)), Nearness::Unreadable);
    assert_eq!(nearness(None), Nearness::Unreadable);
}

#[test]
fn a_spoken_answer_has_parts_rings_twice_and_ends_with_probes() {
    let mut sitting = Sitting::star(true);
    sitting.wait(30).press(Command::Mark).wait(20).press(Command::Mark).wait(10).press(Command::Mark);
    sitting.wait(100).press(Command::Mark).wait(55).press(Command::Mark).wait(10).press(Command::Mark);
    assert_eq!(sitting.count(|effect| *effect == Effect::Bell), 2);
    let evidence = sitting.session.evidence();
    let parts: Vec<u32> = evidence.parts.iter().map(|part| part.seconds).collect();
    assert_eq!(parts, [20, 10, 100, 55, 10]);
    assert_eq!(evidence.answer_seconds, Some(195));
    sitting.press(Command::Next).press(Command::Next);
    assert_eq!(sitting.session.evidence().probes, 2);
    assert_eq!(sitting.count(|effect| *effect == Effect::End(Ending::Done)), 1);
}

#[test]
fn ctrl_c_saves_and_ends_without_an_attempt() {
    let mut sitting = Sitting::star(false);
    sitting.wait(10).take();
    sitting.send(Event::Interrupt);
    assert_eq!(sitting.effects, [Effect::Checkpoint, Effect::End(Ending::Interrupted)]);
    // the process that was told to leave does nothing more; the stored state goes on where it was
    assert!(sitting.session.on(Event::Tick, Millis(20_000)).is_empty());
    let stored = serde_json::to_string(&sitting.session.state).unwrap();
    let state = serde_json::from_str(&stored).unwrap();
    let mut resumed = Session::resume(sitting.session.script.clone(), state);
    assert!(!resumed.state.ended);
    assert!(resumed.on(Event::Resumed, Millis(0)).contains(&Effect::ShowItem));
}

fn any_event() -> impl Strategy<Value = Event> {
    let command = prop_oneof![
        Just(Command::Run),
        Just(Command::Submit),
        Just(Command::Edit),
        Just(Command::Hint),
        Just(Command::Note),
        Just(Command::Ask),
        Just(Command::Next),
        Just(Command::Pause),
        Just(Command::Finish),
        Just(Command::View),
        Just(Command::Yes),
        Just(Command::No),
        Just(Command::Mark),
        Just(Command::Trace),
        (0u8..=9).prop_map(Command::Digit),
    ];
    prop_oneof![
        4 => Just(Event::Tick),
        6 => (command, prop::option::of(1i64..50)).prop_map(|(command, from)| Event::Command(Request { command, from, predict: None })),
        1 => Just(Event::Saved("x".into())),
        2 => prop_oneof![Just(Verdict::Accepted), Just(Verdict::WrongAnswer), Just(Verdict::TimeLimit), Just(Verdict::NoToolchain)]
            .prop_map(|verdict| Event::Judged(Box::new(report(verdict)))),
        1 => Just(Event::JudgeFailed("gone".into())),
        1 => ".{0,12}".prop_map(|text| Event::Typed(Line { prompt: Prompt::Question, text })),
    ]
}

proptest! {
    #[test]
    fn any_events_keep_the_promises(events in prop::collection::vec((any_event(), 0u64..400), 1..80), kind in 0usize..5, cut in 0usize..80) {
        let mut sitting = match kind {
            0 => Sitting::coding(Mode::Practice),
            1 => Sitting::coding(Mode::Interview),
            2 => Sitting::coding(Mode::Paper),
            3 => Sitting::design(),
            _ => Sitting::star(true),
        };
        let mut left = sitting.session.state.left_seconds();
        for (index, (event, seconds)) in events.into_iter().enumerate() {
            if index == cut {
                // a kill and a resume anywhere change nothing of this
                let stored = serde_json::to_string(&sitting.session.state).unwrap();
                sitting.session = Session::resume(sitting.session.script.clone(), serde_json::from_str(&stored).unwrap());
            }
            sitting.seconds += seconds;
            sitting.send(event);
            let now = sitting.session.state.left_seconds();
            prop_assert!(now <= left, "time left rose from {left} to {now}");
            left = now;
        }
        let ends = sitting.count(|effect| matches!(effect, Effect::End(_)));
        let stored = sitting.count(|effect| *effect == Effect::StoreAttempt);
        prop_assert!(ends <= 1);
        prop_assert!(stored <= 1);
        prop_assert_eq!(sitting.session.state.ended, ends == 1);
        if sitting.session.state.ended {
            prop_assert_eq!(stored, 1);
            let ends_last = matches!(sitting.effects.last(), Some(Effect::End(_)));
            prop_assert!(ends_last);
        }
    }
}
