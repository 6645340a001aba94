//! The live line on the terminal: one line, drawn when the session loop says so, never by a thread of its own. Whatever
//! is printed meanwhile goes through `suspend`, so that nothing garbles.
//!
//! The cursor rests on the first column of the line. When the window is resized, terminals that reflow take the cursor
//! along to where the line now begins, and the next drawing clears from there to the end of the screen: no remains.

use std::cell::{Cell, RefCell};
use std::io;
use std::sync::{Mutex, PoisonError};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle, TermLike};

use super::console::Console;
use super::live_line::{LineView, live_line};

/// The line. Off a terminal, in plain mode and on dumb terminals it is never drawn; announcements are made all the same.
#[derive(Debug)]
pub struct Countdown {
    console: Console,
    bar: Option<ProgressBar>,
    /// The line as it was last drawn; empty while it is cleared.
    drawn: RefCell<String>,
    /// How many `suspend`s are under way.
    suspended: Cell<usize>,
}

impl Countdown {
    /// The line on stderr; nothing is drawn yet.
    pub fn new(console: &Console) -> Countdown {
        let bar = console.redraws().then(|| {
            let target = ProgressDrawTarget::term_like(Box::new(OneLine {
                console: console.clone(),
                waiting: Mutex::default(),
            }));
            let style =
                ProgressStyle::with_template("{msg}").unwrap_or_else(|_| ProgressStyle::default_spinner());
            ProgressBar::with_draw_target(None, target)
                .with_style(style)
                .with_finish(ProgressFinish::AndClear)
        });
        Countdown { console: console.clone(), bar, drawn: RefCell::default(), suspended: Cell::new(0) }
    }

    /// Draws the line. Costs nothing when it has not changed.
    pub fn draw(&self, view: &LineView<'_>) {
        if self.bar.is_some() && self.suspended.get() == 0 {
            let line = live_line(view, self.console.talk_width(), self.console.talk_styles());
            if *self.drawn.borrow() != line {
                self.show(line);
            }
        }
    }

    /// Draws it anew, whatever was drawn before: after a resize, a stop, or another program's use of the terminal.
    pub fn redraw(&self, view: &LineView<'_>) {
        if self.suspended.get() == 0 {
            self.clear();
            self.draw(view);
        }
    }

    /// Takes the line away until the next `draw`.
    pub fn clear(&self) {
        if !self.drawn.borrow().is_empty() {
            self.show(String::new());
        }
    }

    /// Takes the line away, lets something print, and puts it back below.
    pub fn suspend<R>(&self, print: impl FnOnce() -> R) -> R {
        let line = self.drawn.borrow().clone();
        self.clear();
        self.suspended.set(self.suspended.get() + 1);
        let result = print();
        self.suspended.set(self.suspended.get().saturating_sub(1));
        if !line.is_empty() && self.suspended.get() == 0 {
            self.show(line);
        }
        result
    }

    /// Says something above the line: phase ends, time marks. In plain mode this is all there is.
    pub fn announce(&self, text: &str) {
        self.suspend(|| self.console.talk(text));
    }

    /// Says the time on a line of its own, for those who asked and see no live line.
    pub fn tell(&self, view: &LineView<'_>) {
        let line = live_line(view, self.console.talk_width(), self.console.talk_styles());
        self.announce(line.trim_start());
    }

    /// Rings the terminal's bell.
    pub fn bell(&self) {
        if self.console.talk_is_terminal() {
            self.console.talk_raw("\u{7}");
        }
    }

    /// Whether the line can be drawn at all.
    pub fn is_live(&self) -> bool {
        self.bar.is_some()
    }

    fn show(&self, line: String) {
        if let Some(bar) = &self.bar {
            bar.set_message(line.clone());
            *self.drawn.borrow_mut() = line;
        }
    }
}

impl Drop for Countdown {
    fn drop(&mut self) {
        self.clear();
    }
}

/// The minutes at which a session without a live line says the time.
pub const MARKS: [i64; 3] = [15, 5, 0];

/// What to say when the time left has gone from `before` to `now` seconds: at 15, 5 and 0 minutes, else nothing.
pub fn time_mark(before: i64, now: i64) -> Option<String> {
    let mark = MARKS.iter().rev().find(|&&minutes| now <= minutes * 60 && minutes * 60 < before)?;
    Some(match mark {
        0 => "the time is up; from here on it is overtime.".to_string(),
        minutes => format!("{minutes} minutes left."),
    })
}

/// What indicatif draws on: one line, written whole. Its filling blanks are dropped; they would wrap after a resize.
#[derive(Debug)]
struct OneLine {
    console: Console,
    waiting: Mutex<String>,
}

impl OneLine {
    fn push(&self, text: &str) -> io::Result<()> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push_str(text);
        Ok(())
    }
}

impl TermLike for OneLine {
    /// More than any line has, so that indicatif never counts one as wrapped.
    fn width(&self) -> u16 {
        1000
    }

    fn move_cursor_up(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_down(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_right(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_left(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn write_line(&self, text: &str) -> io::Result<()> {
        self.write_str(text)
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        if text.bytes().all(|byte| byte == b' ') { Ok(()) } else { self.push(text) }
    }

    fn clear_line(&self) -> io::Result<()> {
        Ok(())
    }

    fn flush(&self) -> io::Result<()> {
        let line = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        // one write, so that a redraw does not flicker: clear from here on, the line, back to its start
        self.console.talk_raw(&format!("\r\u{1b}[J{line}\r"));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use super::*;
    use crate::os::environment::Environment;
    use crate::ui::console::{Capture, ColorWhen};
    use crate::ui::live_line::LineState;

    fn view(seconds: i64) -> LineView<'static> {
        LineView {
            time_left_seconds: seconds,
            phase: "code",
            phase_left: Some(60),
            keys: Vec::new(),
            state: LineState::Running,
            note: None,
        }
    }

    fn console(plain: bool) -> (Console, Capture) {
        let mut environment = Environment::default().with("TERM", "xterm").with("COLUMNS", "40");
        environment.stderr_is_terminal = true;
        environment.stdout_is_terminal = true;
        Console::captured(&environment, ColorWhen::Never, plain)
    }

    fn rows(capture: &Capture, columns: u16) -> Vec<String> {
        let mut screen = vt100::Parser::new(NonZero::new(6).unwrap(), NonZero::new(columns).unwrap(), 0);
        screen.process(capture.talk().replace('\n', "\r\n").as_bytes());
        let rows: Vec<String> = screen.screen().rows(0, columns).collect();
        let used = rows.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1);
        rows[..used].to_vec()
    }

    #[test]
    fn each_drawing_replaces_the_last() {
        let (console, capture) = console(false);
        let countdown = Countdown::new(&console);
        for seconds in [600, 599, 598, 9] {
            countdown.draw(&view(seconds));
        }
        assert_eq!(rows(&capture, 40), ["  0:09  code 1:00"]);
        countdown.clear();
        assert!(rows(&capture, 40).is_empty());
    }

    #[test]
    fn an_unchanged_line_is_not_written_again() {
        let (console, capture) = console(false);
        let countdown = Countdown::new(&console);
        countdown.draw(&view(600));
        let once = capture.talk();
        countdown.draw(&view(600));
        assert_eq!(capture.talk(), once);
    }

    #[test]
    fn text_goes_above_the_line_and_a_drawing_meanwhile_does_not_garble_it() {
        let (console, capture) = console(false);
        let countdown = Countdown::new(&console);
        countdown.draw(&view(600));
        countdown.suspend(|| {
            console.talk("clarify is over.");
            countdown.announce("plan: 8 minutes.");
            countdown.draw(&view(599));
        });
        assert_eq!(rows(&capture, 40), ["clarify is over.", "plan: 8 minutes.", " 10:00  code 1:00"]);
        drop(countdown);
        assert_eq!(rows(&capture, 40), ["clarify is over.", "plan: 8 minutes."]);
    }

    #[test]
    fn plain_output_has_announcements_and_no_line() {
        let (console, capture) = console(true);
        let countdown = Countdown::new(&console);
        countdown.draw(&view(600));
        countdown.announce("5 minutes left.");
        countdown.tell(&view(300));
        countdown.clear();
        drop(countdown);
        assert_eq!(capture.talk(), "5 minutes left.\n5:00  code 1:00\n");
    }

    #[test]
    fn time_is_called_once_at_fifteen_five_and_zero_minutes() {
        let calls: Vec<String> = (-3..1000).rev().filter_map(|now| time_mark(now + 1, now)).collect();
        assert_eq!(calls.len(), 3);
        assert_eq!(time_mark(901, 900).as_deref(), Some("15 minutes left."));
        assert_eq!(time_mark(900, 899), None);
        assert_eq!(time_mark(2000, 200).as_deref(), Some("5 minutes left."));
        assert_eq!(time_mark(10, -40).as_deref(), Some("the time is up; from here on it is overtime."));
    }
}
