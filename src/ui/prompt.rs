//! Questions with an answer: a list, one key, a line, yes or no. dialoguer asks where its redrawing serves; a single key
//! and free lines are read by our own terminal, for dialoguer misplaces the cursor in wide text and hears no Ctrl-D.
//! Ctrl-C gives `Interrupted` everywhere, Ctrl-D wherever it can be heard; the cursor is always shown again.
//!
//! Prompts need the signal flags: without them Ctrl-C inside dialoguer would end the process with the cursor hidden.

mod choice;
mod dialogue;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use dialoguer::{Confirm, Input as LineInput, Select};

use self::choice::{key_name, matching};
use self::dialogue::{Drawn, PromptTheme, ShowCursor};
use super::console::Console;
use super::text::{cut, sanitize, sanitize_line, width, wrap};
use crate::os::signals::Signals;
use crate::os::terminal::{Input, InputMode, Key, Terminal};

pub use self::choice::{Choice, choices_text};

/// How often a prompt of dialoguer's looks for signals.
const SIGNAL_CHECK: Duration = Duration::from_millis(50);

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum PromptError {
    /// Ctrl-C, Ctrl-D, the end of input, or a signal to leave. Save and go.
    #[error("interrupted")]
    Interrupted,
    /// There is nobody to ask.
    #[error("a terminal is needed")]
    NoTerminal,
    /// The terminal failed.
    #[error("the terminal cannot be used")]
    Terminal(#[from] io::Error),
}

/// Asks. While it does, nothing else may read the terminal or draw on it.
#[derive(Debug)]
pub struct Prompt<'a> {
    console: &'a Console,
    signals: &'a Signals,
    /// Keys that came in one go with the last answer.
    ahead: RefCell<VecDeque<Key>>,
}

impl<'a> Prompt<'a> {
    /// Prompts on stderr, answered on stdin.
    pub fn new(console: &'a Console, signals: &'a Signals) -> Prompt<'a> {
        Prompt { console, signals, ahead: RefCell::default() }
    }

    /// One of several, by arrows and Enter; the first is selected, Enter takes it. Gives the index. Where lines can't be redrawn,
    /// or the list does not fit the screen, the items are numbered and a number is typed.
    pub fn select(&self, question: &str, items: &[String]) -> Result<usize, PromptError> {
        let columns = self.console.talk_width();
        let question = cut(&sanitize_line(question), columns.saturating_sub(2));
        let shown: Vec<String> =
            items.iter().map(|item| cut(&sanitize_line(item), columns.saturating_sub(4))).collect();
        // dialoguer counts bytes to know how many lines to take back, and pages where the screen is too low
        let fits = shown.iter().all(|item| item.len() + 3 < columns)
            && self.console.rows().is_none_or(|rows| shown.len() + 2 <= rows)
            && !shown.is_empty();
        if !fits || !self.console.redraws() {
            return self.select_by_number(&question, items);
        }
        let theme = PromptTheme { styles: self.console.talk_styles() };
        let widths: Vec<usize> =
            std::iter::once(width(&question)).chain(shown.iter().map(|item| width(item) + 2)).collect();
        self.ask(&Drawn { widths, below: true }, move || {
            Select::with_theme(&theme).with_prompt(question.as_str()).items(&shown).default(0).interact()
        })
    }

    fn select_by_number(&self, question: &str, items: &[String]) -> Result<usize, PromptError> {
        self.ready()?;
        let styles = self.console.talk_styles();
        let digits = items.len().to_string().len();
        for (index, item) in items.iter().enumerate() {
            let number = format!("{:>digits$}", index + 1);
            self.console.talk(&format!("{}  {}", styles.key(&number), sanitize_line(item)));
        }
        loop {
            let answer = self.line(&format!("{question} (1 to {})", items.len()))?;
            match answer.trim().parse::<usize>() {
                Ok(number) if (1..=items.len()).contains(&number) => return Ok(number - 1),
                _ => self.console.talk(&format!("a number from 1 to {}, please.", items.len())),
            }
        }
    }

    /// Yes or no, by one key; Enter takes the default, if there is one.
    pub fn confirm(&self, question: &str, default: Option<bool>) -> Result<bool, PromptError> {
        let columns = self.console.talk_width();
        let question = sanitize_line(question);
        if width(&question) + 8 >= columns || !self.console.redraws() {
            let mut choices = vec![Choice::new('y', "yes"), Choice::new('n', "no")];
            if let Some(default) = default {
                choices.push(Choice::new('\n', if default { "yes" } else { "no" }));
            }
            let chosen = self.key(&question, &choices)?;
            return Ok(chosen == 'y' || chosen == '\n' && default == Some(true));
        }
        let theme = PromptTheme { styles: self.console.talk_styles() };
        self.ask(&Drawn { widths: vec![width(&question) + 6], below: false }, move || {
            let confirm = Confirm::with_theme(&theme).with_prompt(question.as_str());
            match default {
                Some(default) => confirm.default(default).interact(),
                None => confirm.interact(),
            }
        })
    }

    /// A short answer such as a date or a language, checked until it is right; an empty one gives the default. The check
    /// says in lower case what is wrong.
    pub fn input(
        &self,
        question: &str,
        default: Option<&str>,
        check: impl Fn(&str) -> Result<(), String>,
    ) -> Result<String, PromptError> {
        let question = sanitize_line(question);
        let shown = default.map(sanitize_line).unwrap_or_default();
        let room = self.console.talk_width();
        if !self.console.redraws() || !question.is_ascii() || question.len() + shown.len() + 24 > room {
            return self.input_by_line(&question, default, check);
        }
        let theme = PromptTheme { styles: self.console.talk_styles() };
        let drawn = Drawn { widths: vec![width(&question) + width(&shown) + 5], below: false };
        loop {
            let (asked, default) = (question.clone(), default.map(str::to_string));
            let answer = self.ask(&drawn, move || {
                let input = LineInput::<String>::with_theme(&theme)
                    .with_prompt(asked.as_str())
                    .report(false)
                    .allow_empty(true);
                match &default {
                    Some(default) if !default.is_empty() => input.default(default.clone()).interact_text(),
                    _ => input.interact_text(),
                }
            })?;
            let answer = sanitize_line(&answer);
            let checked = check(&answer);
            self.console.talk(&format!("{question}: {answer}"));
            match checked {
                Ok(()) => return Ok(answer),
                Err(reason) => {
                    self.console.talk(&self.console.talk_styles().warning(&sanitize_line(&reason)))
                }
            }
        }
    }

    fn input_by_line(
        &self,
        question: &str,
        default: Option<&str>,
        check: impl Fn(&str) -> Result<(), String>,
    ) -> Result<String, PromptError> {
        let question = match default {
            Some(default) if !default.is_empty() => format!("{question} [{}]", sanitize_line(default)),
            _ => question.to_string(),
        };
        loop {
            let answer = sanitize_line(&self.line(&question)?);
            let answer = if answer.is_empty() { default.unwrap_or_default().to_string() } else { answer };
            match check(&answer) {
                Ok(()) => return Ok(answer),
                Err(reason) => self.console.talk(&sanitize_line(&reason)),
            }
        }
    }

    /// One key of several, at once; others are ignored. Capitals count as small letters where no choice is a capital.
    pub fn key(&self, question: &str, choices: &[Choice]) -> Result<char, PromptError> {
        self.ready()?;
        // first the mode, then the question: who sees it may answer at once
        let mut terminal = Terminal::open().map_err(|_| PromptError::NoTerminal)?;
        self.show_choices(question, choices);
        let chosen = loop {
            let next = self.ahead.borrow_mut().pop_front();
            let key = match next {
                Some(key) => key,
                None => {
                    self.wait(&mut terminal, || self.show_choices(question, choices))?;
                    continue;
                }
            };
            match key {
                Key::EndOfInput => return Err(self.left()),
                key => {
                    if let Some(choice) = matching(choices, key) {
                        break choice;
                    }
                }
            }
        };
        terminal.restore();
        self.console.talk(&key_name(chosen.key));
        Ok(chosen.key)
    }

    /// A line of free text, edited by the terminal itself; may be empty. Control characters are taken out.
    pub fn line(&self, question: &str) -> Result<String, PromptError> {
        self.ready()?;
        let ask = || {
            let question = sanitize_line(question);
            let mark = if question.is_empty() || question.ends_with(['?', ':']) { " " } else { ": " };
            let lines = wrap(question.trim(), self.console.talk_width().saturating_sub(2).max(1));
            self.console.talk_inline(format!("{}{mark}", lines.join("\n")).trim_start());
        };
        self.ahead.borrow_mut().clear();
        let mut terminal = Terminal::open().map_err(|_| PromptError::NoTerminal)?;
        terminal.set_mode(InputMode::Lines)?;
        ask();
        loop {
            for input in self.wait_for_input(&mut terminal, ask)? {
                match input {
                    Input::Line(line) => return Ok(sanitize(&line).into_owned()),
                    Input::End => return Err(self.left()),
                    Input::Key(_) => {}
                }
            }
        }
    }

    fn show_choices(&self, question: &str, choices: &[Choice]) {
        let styles = self.console.talk_styles();
        self.console.talk_inline(&choices_text(question, choices, self.console.talk_width(), styles));
    }

    /// Waits until keys have come; they go to `ahead`.
    fn wait(&self, terminal: &mut Terminal, again: impl Fn()) -> Result<(), PromptError> {
        for input in self.wait_for_input(terminal, again)? {
            match input {
                Input::Key(key) => self.ahead.borrow_mut().push_back(key),
                Input::End => return Err(self.left()),
                Input::Line(_) => {}
            }
        }
        Ok(())
    }

    /// Waits until something was typed. After a stop the question is put `again`.
    fn wait_for_input(&self, terminal: &mut Terminal, again: impl Fn()) -> Result<Vec<Input>, PromptError> {
        loop {
            let woken = terminal.wait(None, 1000)?;
            if self.signals.interrupted() || self.signals.must_leave() {
                return Err(self.left());
            }
            if self.signals.take_stop() {
                terminal.restore();
                self.signals.stop_now()?;
                terminal.reenter()?;
                self.signals.take_resumed();
                self.console.talk_inline("\n");
                again();
            }
            if woken.input {
                return Ok(terminal.read()?);
            }
        }
    }

    /// Runs a dialoguer prompt on a thread of its own, for as long as it asks. dialoguer takes any signal that ends its
    /// waiting for Ctrl-C, a resize too; so this thread waits for signals, and that one for keys. Where a resize gets
    /// through all the same, the prompt is taken away and put again.
    fn ask<T: Send + 'static>(
        &self,
        drawn: &Drawn,
        run: impl Fn() -> dialoguer::Result<T> + Clone + Send + 'static,
    ) -> Result<T, PromptError> {
        self.ready()?;
        self.ahead.borrow_mut().clear();
        let _cursor = ShowCursor { console: self.console };
        // dialoguer leaves raw mode between keys: in key mode nothing typed then is echoed or held back
        let terminal = Terminal::open().map_err(|_| PromptError::NoTerminal)?;
        let answer = loop {
            let (sender, answers) = channel();
            let run = run.clone();
            std::thread::Builder::new().spawn(move || sender.send(run()))?;
            let answer = self.heed(&answers);
            // an interruption with the system's own number was a signal, one without it a typed Ctrl-C
            let signal = matches!(&answer, Err(dialoguer::Error::IO(error))
                if error.kind() == io::ErrorKind::Interrupted && error.raw_os_error().is_some());
            if signal && !self.signals.must_leave() && self.signals.take_resized() {
                self.signals.forget_interrupt();
                self.console.talk_raw(&drawn.erase(self.console.talk_width()));
                continue;
            }
            break answer;
        };
        terminal.restore();
        answer.map_err(|dialoguer::Error::IO(error)| match error.kind() {
            io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => self.left(),
            io::ErrorKind::NotConnected => PromptError::NoTerminal,
            // the terminal behind it is gone
            _ if self.signals.must_leave() => self.left(),
            _ => PromptError::Terminal(error),
        })
    }

    /// Waits for a prompt's answer or for a signal to leave. After a signal the prompt's thread stays behind, waiting for
    /// a key: the process is about to end.
    fn heed<T>(&self, answers: &Receiver<dialoguer::Result<T>>) -> dialoguer::Result<T> {
        let mut leaving = false;
        loop {
            match answers.recv_timeout(SIGNAL_CHECK) {
                Ok(answer) => return answer,
                Err(RecvTimeoutError::Timeout) if leaving => {
                    return Err(io::Error::from(io::ErrorKind::Interrupted).into());
                }
                // once more round: the answer that came with the signal goes first
                Err(RecvTimeoutError::Timeout) => {
                    leaving = self.signals.interrupted() || self.signals.must_leave();
                }
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(io::Error::other("the prompt has ended without an answer").into());
                }
            }
        }
    }

    fn ready(&self) -> Result<(), PromptError> {
        if !self.console.can_prompt() {
            return Err(PromptError::NoTerminal);
        }
        if self.signals.interrupted() || self.signals.must_leave() {
            return Err(PromptError::Interrupted);
        }
        // what was written before shall be read before
        let _ = self.console.flush();
        Ok(())
    }

    /// Leaves the prompt's line.
    fn left(&self) -> PromptError {
        self.console.talk_inline("\n");
        PromptError::Interrupted
    }
}

#[cfg(test)]
mod tests;
