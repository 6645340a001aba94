//! The one real host: the terminal, the clock, the store, the judge and the editor, behind one poll loop. Nothing in it
//! blocks but the wait itself, so the countdown goes on whatever else happens.

use std::collections::VecDeque;
use std::os::fd::AsFd;
use std::process::Child;

use crate::commands::Context;
use crate::commands::context::fold;
use crate::error::{Error, Exit, Result};
use crate::judge::{self, Job};
use crate::model::{Body, Clock, EntryId, Kind, Millis, Report};
use crate::os::editor::Editor;
use crate::os::signals::Signals;
use crate::os::terminal::{Input, InputMode, Key, Terminal};
use crate::session::event::{Line, Prompt, Purpose};
use crate::session::{Effect, Event, Host, LineState, Session};
use crate::store::{RequestId, Stamp, Store, StoreError};
use crate::ui::countdown::Countdown;
use crate::ui::screens::session::paused_text;

use super::attempt;
use super::keys;
use super::line;
use super::material::Material;
use super::messages;
use super::plan::Plan;
use super::workspace::Stamp as FileStamp;
use super::{inbox, judging, notes, own_cases};

/// How often the loop looks at the inbox, the file and the editor, in milliseconds.
const LOOK_EVERY: u64 = 200;

/// The terminal, the store and the judge of one session.
pub struct TerminalHost<'a> {
    context: &'a Context,
    /// The store; the debrief goes on with it.
    pub store: Store,
    plan: &'a Plan,
    signals: &'a Signals,
    terminal: Option<Terminal>,
    countdown: Countdown,
    waiting: VecDeque<Event>,
    reading: Option<Prompt>,
    held: Vec<String>,
    job: Option<Running>,
    own_job: Option<Job>,
    editor: Option<Child>,
    beside: Vec<Child>,
    seen: Option<FileStamp>,
    replies: Vec<(RequestId, String)>,
    unsaved: bool,
    attempt_due: bool,
    /// The attempt in the log, once the answer is locked.
    pub attempt: Option<EntryId>,
    last_tick: Millis,
    last_look: Millis,
    told: Option<String>,
    left: bool,
}

struct Running {
    job: Job,
    purpose: Purpose,
    done: usize,
    total: usize,
}

impl<'a> TerminalHost<'a> {
    /// Takes the terminal.
    pub fn new(
        context: &'a Context,
        store: Store,
        plan: &'a Plan,
        signals: &'a Signals,
    ) -> Result<TerminalHost<'a>> {
        let terminal = Terminal::open().map_err(|error| {
            Error::new(Exit::NoTerminal, "the terminal can't be read key by key").because(error)
        })?;
        let now = context.clock.monotonic();
        Ok(TerminalHost {
            context,
            store,
            plan,
            signals,
            terminal: Some(terminal),
            countdown: Countdown::new(&context.console),
            waiting: VecDeque::new(),
            reading: None,
            held: Vec::new(),
            job: None,
            own_job: None,
            editor: None,
            beside: Vec::new(),
            seen: plan.folder.stamp(plan.main()),
            replies: Vec::new(),
            unsaved: false,
            attempt_due: false,
            attempt: None,
            last_tick: now,
            last_look: now,
            told: None,
            left: false,
        })
    }

    /// Gives the terminal back and hands over what the debrief needs. Own cases that are still being judged are waited
    /// for, a few seconds at most.
    pub fn finish(mut self, session: &mut Session) -> (Store, Option<EntryId>) {
        self.countdown.clear();
        self.terminal = None;
        self.kill_children();
        if let Some(mut job) = self.own_job.take()
            && let Ok(report) = job.wait(std::time::Duration::from_secs(20))
        {
            self.take_own_cases(session, &report);
        }
        if self.attempt_due {
            self.store_attempt(session);
        }
        self.checkpoint(session);
        self.send_replies();
        for text in std::mem::take(&mut self.held) {
            self.context.console.talk(&text);
        }
        (self.store, self.attempt)
    }

    /// Prints now, or when the screen is free again.
    fn say(&mut self, text: String) {
        if text.is_empty() {
            return;
        }
        if self.editor.is_some() || self.reading.is_some() {
            self.held.push(text);
        } else {
            self.countdown.announce(&text);
        }
    }

    fn release_held(&mut self) {
        for text in std::mem::take(&mut self.held) {
            self.countdown.announce(&text);
        }
    }

    fn draw(&mut self, session: &Session) {
        if self.editor.is_some() || self.reading.is_some() || self.signals.terminal_is_gone() {
            return;
        }
        let state = session.line();
        let progress = self.job.as_ref().map(|running| (running.done, running.total));
        line::with_view(&state, progress, |view| self.countdown.draw(view));
        self.tell_when_plain(&state);
    }

    /// Without redrawing, a change of phase is all that is said of the time by itself.
    fn tell_when_plain(&mut self, state: &LineState) {
        if self.countdown.is_live() {
            return;
        }
        let key = format!("{}{}{:?}", state.phase, state.paused, state.awaiting);
        if self.told.as_ref() != Some(&key) {
            self.told = Some(key);
            line::with_view(state, None, |view| self.countdown.tell(view));
        }
    }

    fn redraw(&mut self, session: &Session) {
        if self.editor.is_some() || self.reading.is_some() {
            return;
        }
        let progress = self.job.as_ref().map(|running| (running.done, running.total));
        line::with_view(&session.line(), progress, |view| self.countdown.redraw(view));
    }

    /// Signals first: they decide whether there is a terminal to speak to at all.
    fn look_at_signals(&mut self, session: &Session) -> Result<Option<Event>> {
        if self.editor.is_some() {
            // Ctrl-C in an editor is the editor's
            self.signals.forget_interrupt();
        }
        if (self.signals.must_leave() || self.signals.interrupted()) && !self.left {
            self.left = true;
            self.reading = None;
            return Ok(Some(Event::Interrupt));
        }
        if self.signals.take_stop() {
            self.stop(session)?;
        }
        if self.signals.take_resized() {
            self.redraw(session);
        }
        Ok(None)
    }

    /// Ctrl-Z: the terminal goes back as it was found, and is taken again at `fg`.
    fn stop(&mut self, session: &Session) -> Result<()> {
        let in_editor = self.editor.is_some();
        if !in_editor {
            self.countdown.clear();
            self.checkpoint(session);
            if let Some(terminal) = &self.terminal {
                terminal.restore();
            }
        }
        self.signals.stop_now().map_err(|error| {
            Error::new(Exit::Interrupted, "the session could not be stopped").because(error)
        })?;
        self.signals.take_resumed();
        if !in_editor {
            if let Some(terminal) = &mut self.terminal {
                terminal.reenter().map_err(terminal_gone)?;
            }
            match self.reading {
                Some(prompt) => self.context.console.talk_inline(messages::prompt_text(prompt)),
                None => self.redraw(session),
            }
        }
        Ok(())
    }

    fn look_at_judge(&mut self) {
        let mut finished = None;
        if let Some(running) = &mut self.job {
            loop {
                let event = match running.job.poll() {
                    Ok(Some(event)) => event,
                    Ok(None) => break,
                    Err(error) => {
                        finished = Some(Event::JudgeFailed(error.to_string()));
                        break;
                    }
                };
                match event {
                    judge::Event::Running { done, total } => (running.done, running.total) = (done, total),
                    judge::Event::CaseDone(_) => running.done += 1,
                    judge::Event::Finished(report) => finished = Some(Event::Judged(report)),
                    _ => {}
                }
            }
        }
        if let Some(event) = finished {
            self.job = None;
            self.waiting.push_back(event);
        }
        let mut own = None;
        if let Some(job) = &mut self.own_job {
            loop {
                match job.poll() {
                    Ok(Some(judge::Event::Finished(report))) => own = Some(Some(report)),
                    Ok(Some(_)) => {}
                    Ok(None) => break,
                    Err(_) => {
                        own = Some(None);
                        break;
                    }
                }
            }
        }
        if let Some(report) = own {
            self.own_job = None;
            if let Some(report) = report {
                let (right, total) = counted(&report);
                self.waiting.push_back(Event::OwnCases { right, total });
            }
        }
    }

    fn take_own_cases(&mut self, session: &mut Session, report: &Report) {
        let (right, total) = counted(report);
        if let crate::session::Detail::Coding(coding) = &mut session.state.detail {
            coding.own_cases = Some((right, total));
        }
    }

    /// The inbox, the file, the editor: what has no descriptor to wait on.
    fn look_around(&mut self, session: &Session) {
        match self.store.take_requests(&self.plan.session_id) {
            Ok(requests) => {
                for request in requests {
                    match inbox::request(request.id.0, &request.command) {
                        Some(known) => self.waiting.push_back(Event::Command(known)),
                        None => self.replies.push((
                            request.id,
                            r#"{"exit":1,"text":"this session does not know that command","report":null}"#
                                .to_string(),
                        )),
                    }
                }
            }
            // busy: the next look finds them
            Err(_) => {}
        }
        if self.unsaved {
            self.checkpoint(session);
        }
        if self.attempt_due {
            self.store_attempt(session);
        }
        self.send_replies();
        self.look_at_file();
        self.look_at_editor();
        self.beside.retain_mut(|child| matches!(child.try_wait(), Ok(None)));
    }

    fn look_at_file(&mut self) {
        let stamp = self.plan.folder.stamp(self.plan.main());
        if stamp == self.seen || stamp.is_none() {
            return;
        }
        self.seen = stamp;
        match &self.plan.material {
            Material::Coding(_) => {
                let text = self.plan.folder.read(self.plan.main()).unwrap_or_default();
                self.waiting.push_back(Event::Saved(judge::digest_of_bytes(text.as_bytes())));
            }
            Material::Design(design) => {
                let text = self.plan.folder.read(self.plan.main()).unwrap_or_default();
                self.waiting.push_back(Event::NotesRead(notes::read(&text, &design.files.design)));
            }
            Material::Star(_) => {}
        }
    }

    fn look_at_editor(&mut self) {
        let Some(child) = &mut self.editor else { return };
        let ended = match child.try_wait() {
            Ok(None) => return,
            Ok(Some(status)) if status.success() => None,
            Ok(Some(status)) => Some(format!("The editor ended with {status}. Your file is as it left it.")),
            Err(error) => Some(format!("The editor can't be waited for: {error}.")),
        };
        self.editor = None;
        self.signals.forget_interrupt();
        if let Some(terminal) = &mut self.terminal {
            // a terminal that is gone shows itself at the next wait
            let _ = terminal.set_mode(InputMode::Keys);
        }
        self.context.console.show_cursor();
        if let Some(text) = ended {
            self.held.push(text);
        }
        self.release_held();
    }

    fn open_editor(&mut self) {
        let editor = match Editor::find(&self.context.environment, &self.context.settings) {
            Ok(editor) => editor,
            Err(why) => {
                self.say(format!("No editor: {why}. Your file is {}.", self.plan.folder.main.display()));
                return;
            }
        };
        let file = self.plan.folder.main.clone();
        if editor.place != crate::os::editor::Place::Here {
            match editor.open_beside(&file, &self.plan.folder.path) {
                Ok(child) => self.beside.push(child),
                Err(error) => self.say(format!(
                    "`{}` did not start: {error}. Your file is {}.",
                    editor.name(),
                    file.display()
                )),
            }
            return;
        }
        if self.editor.is_some() {
            return;
        }
        self.countdown.clear();
        if let Some(terminal) = &self.terminal {
            terminal.restore();
        }
        match editor.start_here(&file, &self.plan.folder.path) {
            Ok(child) => self.editor = Some(child),
            Err(error) => {
                if let Some(terminal) = &mut self.terminal {
                    let _ = terminal.reenter();
                }
                self.say(format!(
                    "`{}` did not start: {error}. Your file is {}.",
                    editor.name(),
                    file.display()
                ));
            }
        }
    }

    fn checkpoint(&mut self, session: &Session) {
        let state = self.plan.store(&session.state);
        self.unsaved = match self.store.checkpoint(&self.plan.session_id, &state, self.context.now()) {
            Ok(()) => false,
            Err(StoreError::Busy) => true,
            Err(error) => {
                if !self.unsaved {
                    self.say(format!("Not saved: {error}. drill tries again; the clock goes on."));
                }
                true
            }
        };
    }

    fn store_attempt(&mut self, session: &Session) {
        let entry = Body::Attempt(Box::new(attempt::build(self.context, self.plan, session)));
        let state = self.plan.store(&session.state);
        let mut random = || self.context.random_wide();
        let mut stamp = Stamp::new(self.context.now(), &mut random);
        match self.store.append_in_session(&self.plan.session_id, &state, &[entry], &mut stamp, &fold) {
            Ok(ids) => {
                self.attempt = ids.into_iter().next();
                self.attempt_due = false;
            }
            Err(StoreError::AlreadyRecorded(_)) => {
                self.attempt = attempt::recorded(&self.store, self.plan);
                self.attempt_due = false;
            }
            Err(error) => {
                if !self.attempt_due {
                    self.say(format!(
                        "The attempt is not saved yet: {error}. drill tries again; your file is {}.",
                        self.plan.folder.main.display()
                    ));
                }
                self.attempt_due = true;
            }
        }
    }

    fn send_replies(&mut self) {
        let store = &mut self.store;
        self.replies.retain(|(request, reply)| matches!(store.reply(*request, reply), Err(StoreError::Busy)));
    }

    fn start_judge(&mut self, session: &Session, purpose: Purpose) {
        self.job = None;
        match self.make_job(session, purpose) {
            Ok(Started::Job(job)) => self.job = Some(Running { job, purpose, done: 0, total: 0 }),
            Ok(Started::Known(report)) => self.waiting.push_back(Event::Judged(report)),
            Err(error) => self.waiting.push_back(Event::JudgeFailed(error.to_string())),
        }
    }

    fn make_job(&mut self, session: &Session, purpose: Purpose) -> Result<Started> {
        let Material::Coding(coding) = &self.plan.material else {
            return Err(Error::usage("there is nothing to run"));
        };
        let crate::session::Detail::Coding(state) = &session.state.detail else {
            return Err(Error::usage("there is nothing to run"));
        };
        if purpose == Purpose::Final
            && let Some(report) = &state.last_full
        {
            let bytes = std::fs::read(&self.plan.folder.main).unwrap_or_default();
            if judge::digest_of_bytes(&bytes) == report.source_digest {
                return Ok(Started::Known(Box::new(report.clone())));
            }
        }
        let mut cases = coding.cases()?.to_vec();
        if matches!(purpose, Purpose::Run | Purpose::Save) {
            cases.retain(|case| case.example);
            let text = self.plan.folder.read(own_cases::FILE).unwrap_or_default();
            match own_cases::read(&text, &coding.files.problem.signature, &cases) {
                Ok(own) => cases.extend(own),
                Err(why) => self.say(format!("Your own cases are left out: {why}.")),
            }
        }
        let request =
            judging::request(&self.plan.item, coding, &state.language, &self.plan.folder.main, cases);
        Ok(Started::Job(judging::start(self.context, &request)?))
    }

    /// Holds the user's own cases against the reference, in whichever language works here.
    fn check_own_cases(&mut self) {
        let Material::Coding(coding) = &self.plan.material else { return };
        let Ok(examples) = coding.examples() else { return };
        let text = self.plan.folder.read(own_cases::FILE).unwrap_or_default();
        let Ok(own) = own_cases::read(&text, &coding.files.problem.signature, &examples) else { return };
        if own.is_empty() {
            return;
        }
        self.own_job = attempt::reference_file(self.context, coding).and_then(|(language, path)| {
            let request = judging::request(&self.plan.item, coding, &language, &path, own);
            judging::start(self.context, &request).ok()
        });
    }

    fn read_line(&mut self, prompt: Prompt, session: &Session) {
        if self.reading.is_some() || self.editor.is_some() {
            return;
        }
        self.countdown.clear();
        let Some(terminal) = &mut self.terminal else { return };
        if terminal.set_mode(InputMode::Lines).is_err() {
            return;
        }
        self.reading = Some(prompt);
        if prompt == Prompt::Ask
            && let Some(topics) = messages::topics(session)
        {
            self.context.console.talk(&topics);
        }
        self.context.console.talk_inline(messages::prompt_text(prompt));
    }

    fn end_reading(&mut self) {
        self.reading = None;
        if let Some(terminal) = &mut self.terminal {
            let _ = terminal.set_mode(InputMode::Keys);
        }
        self.release_held();
    }

    fn take_input(&mut self, kind: Kind) -> Result<()> {
        let Some(terminal) = &mut self.terminal else { return Ok(()) };
        for input in terminal.read().map_err(terminal_gone)? {
            match (input, self.reading) {
                (Input::Key(key), _) => self.take_key(key, kind),
                (Input::Line(text), Some(prompt)) => {
                    self.end_reading();
                    self.waiting.push_back(Event::Typed(Line { prompt, text }));
                }
                (Input::Line(_), None) => {}
                // Ctrl-D on an empty line gives the question up; in key mode it means that the terminal is gone
                (Input::End, Some(_)) => {
                    self.context.console.talk("");
                    self.end_reading();
                }
                (Input::End, None) => {
                    if !self.left {
                        self.left = true;
                        self.waiting.push_back(Event::Interrupt);
                    }
                }
            }
        }
        Ok(())
    }

    fn take_key(&mut self, key: Key, kind: Kind) {
        if let Some(command) = keys::command(key, kind) {
            self.waiting.push_back(Event::Command(crate::session::Request::key(command)));
        }
    }

    fn show_item(&mut self, session: &Session) {
        let text = messages::item(self.context, self.plan, session);
        self.say(text);
    }

    fn hide_item(&mut self, session: &Session) {
        self.countdown.clear();
        self.context.console.clear_screen();
        let (width, styles) = (self.context.console.talk_width(), self.context.console.talk_styles());
        self.say(paused_text(session.state.left_seconds(), session.state.clock.pauses, width, styles));
        self.redraw(session);
    }

    fn kill_children(&mut self) {
        if let Some(mut child) = self.editor.take() {
            // the terminal is gone or the session ends: an editor that waits on it would wait for ever
            let _ = child.kill();
            let _ = child.wait();
        }
        self.job = None;
    }

    /// Milliseconds to wait at most.
    fn patience(&self, now: Millis) -> u64 {
        let to_tick = 1000u64.saturating_sub(now.since(self.last_tick));
        self.context.clock.real_millis(to_tick.max(1)).min(LOOK_EVERY)
    }
}

enum Started {
    Job(Job),
    Known(Box<Report>),
}

impl Host for TerminalHost<'_> {
    type Error = Error;

    fn next(&mut self, session: &Session) -> Result<(Event, Millis)> {
        loop {
            if let Some(event) = self.look_at_signals(session)? {
                return Ok((event, self.context.clock.monotonic()));
            }
            self.look_at_judge();
            let now = self.context.clock.monotonic();
            if now.since(self.last_look) >= LOOK_EVERY.min(1000) {
                self.last_look = now;
                self.look_around(session);
            }
            if let Some(event) = self.waiting.pop_front() {
                return Ok((event, now));
            }
            if now.since(self.last_tick) >= 1000 {
                self.last_tick = now;
                return Ok((Event::Tick, now));
            }
            self.draw(session);
            let patience = self.patience(now);
            let judge_fd = self.job.as_ref().map(|running| running.job.as_fd());
            let woken = match (&self.terminal, self.editor.is_some()) {
                (Some(terminal), false) => terminal.wait(judge_fd, patience),
                // the editor has the keyboard
                _ => crate::os::terminal::wait_for(None, judge_fd, patience),
            }
            .map_err(terminal_gone)?;
            if woken.input {
                self.take_input(session.state.item.kind())?;
            }
        }
    }

    fn perform(&mut self, session: &mut Session, effect: Effect) -> Result<()> {
        match effect {
            Effect::Checkpoint => self.checkpoint(session),
            Effect::Say(message) => {
                let text = messages::text(
                    &message,
                    self.plan,
                    self.context.console.talk_width(),
                    self.context.console.talk_styles(),
                );
                self.say(text);
            }
            Effect::Bell => self.countdown.bell(),
            Effect::ShowItem => self.show_item(session),
            Effect::HideItem => self.hide_item(session),
            Effect::WriteStatement => {
                if let Err(error) = self.plan.write_statement() {
                    self.say(format!("The folder can't be written: {error}."));
                }
                self.seen = self.plan.folder.stamp(self.plan.main());
            }
            Effect::OpenEditor => self.open_editor(),
            Effect::ReadLine(prompt) => self.read_line(prompt, session),
            Effect::KeepNote(text) => {
                if let Err(error) = self.plan.folder.note(self.plan.notes_file(), &text) {
                    self.say(format!("The note is not in the folder: {error}. The session has it."));
                }
            }
            Effect::Judge(purpose) => self.start_judge(session, purpose),
            Effect::CheckOwnCases => self.check_own_cases(),
            Effect::LogReveal => {
                let entry = attempt::reveal(self.context, &self.store, session)?;
                if let Err(error) = self.context.append(&mut self.store, &[entry]) {
                    self.say(format!("The hint is not in the log: {error}. The session has it."));
                }
            }
            Effect::StoreAttempt => self.store_attempt(session),
            Effect::Reply { request, reply } => {
                if let Ok(text) = serde_json::to_string(&reply) {
                    self.replies.push((RequestId(request), text));
                }
                self.send_replies();
            }
            Effect::End(_) => {}
        }
        Ok(())
    }
}

fn counted(report: &Report) -> (u32, u32) {
    (u32::try_from(report.passed).unwrap_or(u32::MAX), u32::try_from(report.total).unwrap_or(u32::MAX))
}

fn terminal_gone(error: std::io::Error) -> Error {
    Error::new(Exit::Interrupted, "the terminal is gone; everything is saved")
        .because(error)
        .hint("`drill resume` goes on")
}
