//! The keyboard of a session: keys, and typed lines while the clock runs.

use super::{TerminalHost, terminal_gone};
use crate::commands::sitting::{keys, messages};
use crate::error::Result;
use crate::model::Kind;
use crate::os::terminal::{Input, InputMode, Key, Terminal};
use crate::session::event::{Line, Prompt};
use crate::session::{Command, Event, Request, Session};
use crate::ui::text::sanitize_line;

impl TerminalHost<'_> {
    pub(super) fn read_line(&mut self, prompt: Prompt, session: &Session) {
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
            self.context.console.talk(&messages::wrapped(&topics, self.context.console.talk_width()));
        }
        let ahead = self.terminal.as_ref().map(Terminal::typed_ahead).unwrap_or_default();
        let ahead = ahead.lines().next().unwrap_or_default();
        self.context.console.talk_inline(&format!(
            "{}{}",
            messages::prompt_text(prompt),
            sanitize_line(ahead)
        ));
        if self.terminal.as_ref().is_some_and(Terminal::has_ahead) {
            // the end of the line was typed ahead as well, and nobody echoes it
            self.context.console.talk_inline("\n");
        }
    }

    pub(super) fn end_reading(&mut self) {
        self.reading = None;
        if let Some(terminal) = &mut self.terminal {
            let _ = terminal.set_mode(InputMode::Keys);
        }
        self.release_held();
    }

    pub(super) fn take_input(&mut self, kind: Kind) -> Result<()> {
        let Some(terminal) = &mut self.terminal else { return Ok(()) };
        let asks = |key| matches!(keys::command(key, kind), Some(Command::Note | Command::Ask));
        for input in terminal.read_until(&asks).map_err(terminal_gone)? {
            match (input, self.reading) {
                (Input::Key(key), _) => self.take_key(key, kind),
                (Input::Line(text), Some(prompt)) => {
                    self.end_reading();
                    self.waiting.push_back(Event::Typed(Line { prompt, text }));
                }
                (Input::Line(_), None) => {}
                // Ctrl-D on an empty line gives the question up; in key mode it means that the terminal is gone
                (Input::End, Some(_)) => {
                    self.context.console.talk_inline("\n");
                    if let Some(terminal) = &mut self.terminal {
                        terminal.forget_ahead();
                    }
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

    pub(super) fn take_key(&mut self, key: Key, kind: Kind) {
        if let Some(command) = keys::command(key, kind) {
            self.waiting.push_back(Event::Command(Request::key(command)));
        }
    }
}
