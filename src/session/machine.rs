//! The machine itself: what every kind of session shares. Time, pause, notes, reminders and checkpoints are here; the
//! rest goes to the kind.

use super::event::{Command, Effect, Ending, Event, Line, Message, Prompt, Request};
use super::script::Script;
use super::state::{Awaiting, Detail, LineState, State};
use super::{coding, design, star};
use crate::model::evidence::Reveal;
use crate::model::{Evidence, Millis};

/// How often the state is stored while nothing happens, in milliseconds. Less than the ten seconds that may be lost.
const CHECKPOINT_EVERY: u64 = 5_000;

/// A session: what it is about, and where it stands.
#[derive(Debug, Clone)]
pub struct Session {
    /// What does not change: phases, questions, hints.
    pub script: Script,
    /// What is checkpointed.
    pub state: State,
    /// Interrupted: nothing happens any more here, and a resume goes on. Never stored.
    left: bool,
}

impl Session {
    /// A new session; the clock starts with the first event.
    pub fn new(script: Script, state: State) -> Session {
        Session { script, state, left: false }
    }

    /// Takes up a stored session: time goes on from the last checkpoint, and what the judge was doing is forgotten.
    pub fn resume(script: Script, mut state: State) -> Session {
        state.clock.detach();
        state.interrupt_judge();
        // the question on cost stays open; everything else can be asked again with its key
        if !matches!(state.awaiting, Some(Awaiting::Approach | Awaiting::Time | Awaiting::Space)) {
            state.awaiting = None;
        }
        state.resumed += 1;
        Session { script, state, left: false }
    }

    /// What happens next. Time is counted up to `now` first, so every effect sees the clock as it stands.
    pub fn on(&mut self, event: Event, now: Millis) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.state.ended || self.left {
            return effects;
        }
        self.state.clock.advance(now);
        match event {
            Event::Started => {
                self.state.note_time("started");
                effects.push(Effect::Checkpoint);
                self.enter_phase(&mut effects);
            }
            Event::Resumed => {
                self.state.note_time("resumed");
                effects.push(Effect::Checkpoint);
                if self.state.clock.is_paused() {
                    effects.push(Effect::Say(Message::Paused));
                } else {
                    effects.push(Effect::ShowItem);
                    if let Script::Coding(script) = &self.script {
                        coding::ask_again(script, &self.state, &mut effects);
                    }
                }
            }
            Event::Tick => {
                if let Script::Star(_) = &self.script {
                    star::ring(&mut self.state, &mut effects);
                }
            }
            Event::Interrupt => {
                self.state.note_time("interrupted");
                effects.push(Effect::Checkpoint);
                effects.push(Effect::End(Ending::Interrupted));
                self.left = true;
                return effects;
            }
            Event::Command(request) => self.command(request, &mut effects),
            Event::Typed(line) => self.typed(line, &mut effects),
            other => match &self.script {
                Script::Coding(script) => {
                    coding::on(script, &mut self.state, other, &mut effects);
                }
                Script::Design(script) => design::on(script, &mut self.state, other, &mut effects),
                // a story has neither a judge nor notes that are read
                Script::Star(_) => {}
            },
        }
        if !self.state.ended {
            self.remind(&mut effects);
        }
        let due =
            self.state.clock.total_millis().saturating_sub(self.state.checkpointed_at) >= CHECKPOINT_EVERY;
        // one checkpoint, after everything that changed the state; the end comes last, for nothing is performed after it
        let checkpoint = due || effects.iter().any(Effect::is_worth_a_checkpoint);
        let ending = effects.iter().find(|effect| matches!(effect, Effect::End(_))).cloned();
        effects.retain(|effect| !matches!(effect, Effect::Checkpoint | Effect::End(_)));
        if checkpoint {
            self.state.checkpointed_at = self.state.clock.total_millis();
            effects.push(Effect::Checkpoint);
        }
        effects.extend(ending);
        effects
    }

    /// What the live line shows.
    pub fn line(&self) -> LineState {
        let state = &self.state;
        let phase = self.script.phases().get(state.phase);
        LineState {
            left_seconds: state.left_seconds(),
            phase: phase.map_or("", |phase| phase.name.as_str()).to_string(),
            phase_left_seconds: phase
                .map(|phase| i64::from(phase.seconds) - i64::from(state.clock.phase_seconds(state.phase))),
            paused: state.clock.is_paused(),
            judging: state.is_judging(),
            awaiting: state.awaiting.clone(),
            locked: state.locked,
            keys: self.keys(),
        }
    }

    /// The keys that mean something now, in the order of the line.
    pub fn keys(&self) -> Vec<(char, &'static str)> {
        if self.state.clock.is_paused() {
            return vec![('p', "go on"), ('?', "help")];
        }
        match &self.script {
            Script::Coding(_) => coding::keys(&self.state),
            Script::Design(_) => design::keys(&self.state),
            Script::Star(_) => star::keys(&self.state),
        }
    }

    /// What the machine saw so far.
    pub fn evidence(&self) -> Evidence {
        let mut evidence = Evidence {
            phases: self
                .script
                .phases()
                .iter()
                .enumerate()
                .map(|(index, phase)| crate::model::evidence::PhaseTime {
                    phase: phase.name.clone(),
                    seconds: self.state.clock.phase_seconds(index),
                    planned: phase.seconds,
                })
                .collect(),
            overtime_seconds: self.state.clock.seconds().saturating_sub(self.state.planned_seconds),
            pauses: self.state.clock.pauses,
            paused_seconds: self.state.clock.paused_seconds(),
            seen_before: self.state.seen_before,
            hints: self.state.hints,
            revealed: self.state.revealed,
            ..Evidence::default()
        };
        match &self.script {
            Script::Coding(script) => coding::evidence(script, &self.state, &mut evidence),
            Script::Design(script) => design::evidence(script, &self.state, &mut evidence),
            Script::Star(_) => star::evidence(&self.state, &mut evidence),
        }
        evidence
    }

    fn command(&mut self, request: Request, effects: &mut Vec<Effect>) {
        let state = &mut self.state;
        if state.clock.is_paused()
            && !matches!(request.command, Command::Pause | Command::Help | Command::Finish)
        {
            effects.push(Effect::refuse(&request, "the session is paused; p goes on"));
            return;
        }
        match request.command {
            Command::Pause => {
                if !state.may_pause {
                    effects.push(Effect::refuse(&request, "there is no pause in a mock interview"));
                    return;
                }
                let paused = state.clock.toggle_pause();
                state.note_time(if paused { "paused" } else { "went on" });
                effects.push(if paused { Effect::HideItem } else { Effect::ShowItem });
                effects.push(Effect::Checkpoint);
                effects.extend(Effect::done(&request, if paused { "paused" } else { "the clock runs" }));
            }
            Command::Help => {
                effects.push(Effect::Say(Message::Help(self.keys())));
            }
            Command::Reveal => {
                if !state.locked {
                    state.revealed = Some(Reveal::Solution);
                    state.note_time("solution shown");
                    effects.push(Effect::LogReveal);
                    effects.push(Effect::Say(Message::Remark(
                        "The solution was shown in another terminal: at most 2.".into(),
                    )));
                }
                effects.extend(Effect::done(&request, "shown"));
            }
            Command::Note => effects.push(Effect::ReadLine(Prompt::Note)),
            Command::View => effects.push(Effect::ShowItem),
            Command::Edit if coding::is_before_statement(state) => {
                effects.push(Effect::refuse(&request, "the statement comes first; n ends the questions"));
            }
            Command::Edit if matches!(&state.detail, Detail::Star(star) if star.spoken) => {
                effects.push(Effect::refuse(&request, "this answer is spoken; nothing is written"));
            }
            Command::Edit if state.locked => {
                effects.push(Effect::refuse(&request, "the answer is locked"));
            }
            Command::Edit => {
                state.note_time("edit");
                coding::on_edit(state, effects);
                effects.push(Effect::OpenEditor);
            }
            _ => match &self.script {
                Script::Coding(script) => coding::command(script, state, request, effects),
                Script::Design(script) => design::command(script, state, request, effects),
                Script::Star(script) => star::command(script, state, request, effects),
            },
        }
    }

    fn typed(&mut self, line: Line, effects: &mut Vec<Effect>) {
        let state = &mut self.state;
        let text = line.text.trim().to_string();
        if text.is_empty() {
            return;
        }
        match line.prompt {
            Prompt::Note => {
                state.notes.push(text.clone());
                effects.push(Effect::KeepNote(text));
                effects.push(Effect::Checkpoint);
            }
            Prompt::Question => {
                if let Script::Coding(script) = &self.script {
                    coding::question(script, state, &text, effects);
                }
            }
            Prompt::Ask => {
                if let Script::Design(script) = &self.script {
                    design::ask(script, state, &text, effects);
                }
            }
        }
    }

    fn enter_phase(&mut self, effects: &mut Vec<Effect>) {
        match &self.script {
            Script::Coding(_) => effects.push(Effect::ShowItem),
            Script::Design(script) => {
                effects.push(Effect::ShowItem);
                design::enter(script, &mut self.state, effects);
            }
            Script::Star(_) => effects.push(Effect::ShowItem),
        }
    }

    /// Bells and lines at the ends of phases and at 15, 5 and 0 minutes, each once.
    fn remind(&mut self, effects: &mut Vec<Effect>) {
        let state = &mut self.state;
        if state.clock.is_paused() || state.quiet {
            return;
        }
        let left = state.left_seconds();
        for minutes in [15i64, 5, 0] {
            let planned = i64::from(state.planned_seconds);
            if left <= minutes * 60 && planned > minutes * 60 && !state.reminded.contains(&(minutes as u32)) {
                state.reminded.push(minutes as u32);
                // a resumed or stopped session may pass several marks at once; the last one counts
                let passed_next = [5i64, 0].iter().any(|next| *next < minutes && left <= next * 60);
                if !passed_next {
                    effects.push(Effect::Bell);
                    effects.push(Effect::Say(Message::TimeLeft(minutes as u32)));
                }
            }
        }
        let Some(phase) = self.script.phases().get(state.phase) else { return };
        if state.clock.phase_seconds(state.phase) >= phase.seconds
            && !state.phase_reminded.contains(&state.phase)
            && left > 0
            && phase.seconds > 0
        {
            state.phase_reminded.push(state.phase);
            effects.push(Effect::Bell);
            effects.push(Effect::Say(Message::PhaseOver {
                phase: phase.name.clone(),
                next: self.script.phases().get(state.phase + 1).map(|next| next.name.clone()),
            }));
        }
        if let Script::Design(script) = &self.script {
            design::remind(script, state, effects);
        }
    }
}
