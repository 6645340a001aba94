//! What the host puts on the screen: text above the live line, the line itself, the task; and what it holds back while an
//! editor or a question has the terminal.

use super::TerminalHost;
use crate::commands::sitting::{line, messages};
use crate::session::{LineState, Session};
use crate::ui::screens::session::paused_text;

impl TerminalHost<'_> {
    /// Prints now, or when the screen is free again.
    pub(super) fn say(&mut self, text: String) {
        if text.is_empty() {
            return;
        }
        if self.editor.is_some() || self.reading.is_some() {
            self.held.push(text);
        } else {
            self.countdown.announce(&text);
        }
    }

    pub(super) fn release_held(&mut self) {
        for text in std::mem::take(&mut self.held) {
            self.countdown.announce(&text);
        }
    }

    pub(super) fn draw(&mut self, session: &Session) {
        if self.editor.is_some() || self.reading.is_some() || self.signals.terminal_is_gone() {
            return;
        }
        let state = session.line();
        let progress = self.job.as_ref().map(|running| (running.done, running.total));
        line::with_view(&state, progress, |view| self.countdown.draw(view));
        self.tell_when_plain(&state);
    }

    /// Without redrawing, a change of phase is all that is said of the time by itself.
    pub(super) fn tell_when_plain(&mut self, state: &LineState) {
        if self.countdown.is_live() {
            return;
        }
        let key = format!("{}{}{:?}", state.phase, state.paused, state.awaiting);
        if self.told.as_ref() != Some(&key) {
            self.told = Some(key);
            line::with_view(state, None, |view| self.countdown.tell(view));
        }
    }

    pub(super) fn redraw(&mut self, session: &Session) {
        if self.editor.is_some() || self.reading.is_some() {
            return;
        }
        let progress = self.job.as_ref().map(|running| (running.done, running.total));
        line::with_view(&session.line(), progress, |view| self.countdown.redraw(view));
    }

    pub(super) fn show_item(&mut self, session: &Session) {
        let text = messages::item(self.context, self.plan, session);
        self.say(text);
    }

    pub(super) fn hide_item(&mut self, session: &Session) {
        self.countdown.clear();
        self.context.console.clear_screen();
        let (width, styles) = (self.context.console.talk_width(), self.context.console.talk_styles());
        self.say(paused_text(session.state.left_seconds(), session.state.clock.pauses, width, styles));
        self.redraw(session);
    }
}
