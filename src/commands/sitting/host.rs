//! The one real host: the terminal, the clock, the store, the judge and the editor, behind one poll loop. Nothing in it
//! blocks but the wait itself, so the countdown goes on whatever else happens.

mod editor;
mod input;
mod keeping;
mod screen;
mod work;

use std::collections::VecDeque;
use std::os::fd::AsFd;
use std::process::Child;

use crate::commands::Context;
use crate::error::{Error, Exit, Result};
use crate::judge::{self, Job};
use crate::model::{Clock, EntryId, Millis};
use crate::os::signals::Signals;
use crate::os::terminal::Terminal;
use crate::session::event::Prompt;
use crate::session::{Detail, Effect, Event, Host, Session};
use crate::store::{RequestId, Store};
use crate::ui::countdown::Countdown;

use super::material::Material;
use super::messages;
use super::plan::Plan;
use super::workspace::Stamp as FileStamp;
use super::{inbox, notes};

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
    /// The answer's file as it was last read, in case it goes away.
    last_text: Option<String>,
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
            last_text: std::fs::read_to_string(&plan.folder.main).ok(),
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
                // the time that passed is counted before the line is drawn again
                None => self.waiting.push_back(Event::Tick),
            }
        }
        Ok(())
    }

    /// The inbox, the file, the editor: what has no descriptor to wait on.
    fn look_around(&mut self, session: &Session) {
        // when the store is busy, the next look finds them
        if let Ok(requests) = self.store.take_requests(&self.plan.session_id) {
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
        let text = self.plan.folder.read(self.plan.main()).unwrap_or_default();
        match &self.plan.material {
            Material::Coding(_) => {
                self.waiting.push_back(Event::Saved(judge::digest_of_bytes(text.as_bytes())));
            }
            Material::Design(design) => {
                self.waiting.push_back(Event::NotesRead(notes::read(&text, &design.files.design)));
            }
            Material::Star(_) => {}
        }
        self.last_text = Some(text);
    }

    /// Puts the answer's file back where somebody removed it: what drill last read of it, else a fresh one.
    fn restore_file(&mut self, session: &Session) {
        let before_statement =
            matches!(&session.state.detail, Detail::Coding(state) if !state.statement_shown);
        if before_statement || self.plan.folder.main.is_file() {
            return;
        }
        if let Some(text) = &self.last_text {
            // what fails here shows itself when the file is used
            let _ = self.plan.folder.add(self.plan.main(), text);
        }
        let _ = self.plan.write_files(true);
        self.seen = self.plan.folder.stamp(self.plan.main());
        self.say("Your file was gone. drill wrote it again from what it last read.".to_string());
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
            let ahead = self.editor.is_none() && self.terminal.as_ref().is_some_and(Terminal::has_ahead);
            let patience = if ahead { 0 } else { self.patience(now) };
            let judge_fd = self.job.as_ref().map(|running| running.job.as_fd());
            let woken = match (&self.terminal, self.editor.is_some()) {
                (Some(terminal), false) => terminal.wait(judge_fd, patience),
                // the editor has the keyboard
                _ => crate::os::terminal::wait_for(None, judge_fd, patience),
            }
            .map_err(terminal_gone)?;
            if woken.input || ahead {
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
            Effect::OpenEditor => {
                self.restore_file(session);
                self.open_editor();
            }
            Effect::ReadLine(prompt) => self.read_line(prompt, session),
            Effect::KeepNote(text) => {
                if let Err(error) = self.plan.folder.note(self.plan.notes_file(), &text) {
                    self.say(format!("The note is not in the folder: {error}. The session has it."));
                }
            }
            Effect::Judge(purpose) => {
                self.restore_file(session);
                self.start_judge(session, purpose);
            }
            Effect::CheckOwnCases => self.check_own_cases(),
            Effect::LogReveal => {
                self.log_reveal(session)?;
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

fn terminal_gone(error: std::io::Error) -> Error {
    Error::new(Exit::Interrupted, "the terminal is gone; everything is saved")
        .because(error)
        .hint("`drill resume` goes on")
}
