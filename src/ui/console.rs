//! The two streams: data on stdout, talk on stderr. Colours, width and redrawing are decided here once, for each stream
//! on its own. A pipe that nobody reads any more ends the output quietly; a terminal that is gone is nobody's error.
//! Nothing else in the program prints.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;

use super::json;
use super::screens::error::{ErrorView, error_text};
use super::style::Styles;
use crate::os::environment::Environment;
use crate::os::terminal;

/// When to colour, as the command line says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColorWhen {
    /// As the environment and the stream suggest.
    #[default]
    Auto,
    /// Whatever they suggest.
    Always,
    /// Not at all.
    Never,
}

/// Columns where nobody tells.
pub const DEFAULT_WIDTH: usize = 80;
/// No screen gets wider than this.
const WIDEST: usize = 500;
/// Data is written in pieces of this size where no person waits for it.
const BUFFER: usize = 64 * 1024;

/// Why data could not be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The reader has enough (`drill list | head`): not a failure; the command stops and the status is 0.
    #[error("nobody reads the output any more")]
    BrokenPipe,
    /// The data did not arrive: a full disk, for one.
    #[error("the output cannot be written")]
    Write(#[from] io::Error),
}

/// The handle to both streams; clones share them.
#[derive(Debug, Clone)]
pub struct Console {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    sink: Sink,
    out: Mutex<Out>,
    out_styles: Styles,
    talk_styles: Styles,
    out_is_terminal: bool,
    talk_is_terminal: bool,
    can_prompt: bool,
    redraws: bool,
    columns: Option<usize>,
}

/// Data on its way.
#[derive(Debug, Default)]
struct Out {
    waiting: Vec<u8>,
    closed: bool,
}

#[derive(Debug)]
enum Sink {
    Streams,
    Nothing,
    Capture(Capture),
}

/// What a captured console was given.
#[derive(Debug, Clone, Default)]
pub struct Capture {
    out: Arc<Mutex<Vec<u8>>>,
    talk: Arc<Mutex<Vec<u8>>>,
}

impl Capture {
    /// Data so far.
    pub fn out(&self) -> String {
        String::from_utf8_lossy(&held(&self.out)).to_string()
    }

    /// Talk so far.
    pub fn talk(&self) -> String {
        String::from_utf8_lossy(&held(&self.talk)).to_string()
    }
}

impl Console {
    /// The process's streams. `plain` asks for no redrawing.
    pub fn new(environment: &Environment, color: ColorWhen, plain: bool) -> Console {
        Console::with_sink(Sink::Streams, environment, color, plain)
    }

    /// A console that says nothing.
    pub fn null() -> Console {
        Console::with_sink(Sink::Nothing, &Environment::default(), ColorWhen::Never, true)
    }

    /// A console that keeps what it is given, for tests. The environment says which streams count as terminals;
    /// `COLUMNS` in it sets the width.
    pub fn captured(environment: &Environment, color: ColorWhen, plain: bool) -> (Console, Capture) {
        let capture = Capture::default();
        (Console::with_sink(Sink::Capture(capture.clone()), environment, color, plain), capture)
    }

    fn with_sink(sink: Sink, environment: &Environment, color: ColorWhen, plain: bool) -> Console {
        let columns = environment
            .text("COLUMNS")
            .and_then(|text| text.trim().parse::<usize>().ok())
            .filter(|&columns| columns > 0)
            .map(|columns| columns.min(WIDEST));
        Console {
            shared: Arc::new(Shared {
                sink,
                out: Mutex::default(),
                out_styles: resolve_styles(environment, color, environment.stdout_is_terminal),
                talk_styles: resolve_styles(environment, color, environment.stderr_is_terminal),
                out_is_terminal: environment.stdout_is_terminal,
                talk_is_terminal: environment.stderr_is_terminal,
                can_prompt: environment.can_prompt(),
                redraws: environment.stderr_is_terminal && !plain && !is_dumb(environment),
                columns,
            }),
        }
    }

    /// Writes data and ends the line.
    pub fn out(&self, text: &str) -> Result<(), OutputError> {
        let text = if self.shared.out_styles.coloured() { text.to_string() } else { stripped(text) };
        self.out_bytes(with_newline(text).as_bytes())
    }

    /// Writes one JSON document: the value's fields behind `"format": 1`. The value is a struct or a map.
    pub fn json<T: Serialize>(&self, value: &T) -> Result<(), OutputError> {
        self.out_bytes(&json::document(value)?)
    }

    /// Writes a value as one line of JSON Lines, as it is.
    pub fn json_line<T: Serialize>(&self, value: &T) -> Result<(), OutputError> {
        self.out_bytes(&json::line(value)?)
    }

    /// Says something and ends the line. What can't be said is lost, and that is no error.
    pub fn talk(&self, text: &str) {
        self.talk_inline(&with_newline(text.to_string()));
    }

    /// Says something and stays on the line.
    pub fn talk_inline(&self, text: &str) {
        // whatever was written before shall stand before it
        let _ = self.flush();
        let text = if self.shared.talk_styles.coloured() { text.to_string() } else { stripped(text) };
        self.talk_raw(&text);
    }

    /// Says what went wrong, why, and what to do next.
    pub fn error(&self, message: &str, causes: &[String], hints: &[String]) {
        let view = ErrorView { message, causes, hints };
        self.talk(&error_text(&view, self.talk_width(), self.talk_styles()));
    }

    /// Control sequences of our own for the terminal behind stderr, at once.
    pub(super) fn talk_raw(&self, text: &str) {
        match &self.shared.sink {
            Sink::Streams => {
                let mut stream = io::stderr().lock();
                // a terminal that is gone, a closed pipe: there is nobody left to tell
                let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
            }
            Sink::Nothing => {}
            Sink::Capture(capture) => held(&capture.talk).extend_from_slice(text.as_bytes()),
        }
    }

    /// Shows the cursor again, after a program that may have left it hidden.
    pub fn show_cursor(&self) {
        if self.shared.redraws {
            self.talk_raw("\u{1b}[?25h");
        }
    }

    /// Empties the screen and what scrolled off it, where lines may be redrawn; elsewhere it does nothing.
    pub fn clear_screen(&self) {
        if self.shared.redraws {
            self.talk_raw("\u{1b}[2J\u{1b}[3J\u{1b}[H");
        }
    }

    /// Writes what waits; the last thing before the program ends, for only now a full disk may show.
    pub fn flush(&self) -> Result<(), OutputError> {
        self.write_waiting(&mut held(&self.shared.out))
    }

    fn out_bytes(&self, bytes: &[u8]) -> Result<(), OutputError> {
        let mut out = held(&self.shared.out);
        if out.closed {
            return Err(OutputError::BrokenPipe);
        }
        out.waiting.extend_from_slice(bytes);
        if self.shared.out_is_terminal || out.waiting.len() >= BUFFER {
            self.write_waiting(&mut out)?;
        }
        Ok(())
    }

    fn write_waiting(&self, out: &mut Out) -> Result<(), OutputError> {
        if out.waiting.is_empty() {
            return Ok(());
        }
        let bytes = std::mem::take(&mut out.waiting);
        match &self.shared.sink {
            Sink::Nothing => Ok(()),
            Sink::Capture(capture) => {
                held(&capture.out).extend_from_slice(&bytes);
                Ok(())
            }
            Sink::Streams => {
                let mut stream = io::stdout().lock();
                match stream.write_all(&bytes).and_then(|()| stream.flush()) {
                    Ok(()) => Ok(()),
                    // the terminal is gone
                    Err(_) if self.shared.out_is_terminal => Ok(()),
                    Err(error) => {
                        out.closed = true;
                        match error.kind() {
                            io::ErrorKind::BrokenPipe => Err(OutputError::BrokenPipe),
                            _ => Err(OutputError::Write(error)),
                        }
                    }
                }
            }
        }
    }

    /// Labels of data.
    pub fn out_styles(&self) -> Styles {
        self.shared.out_styles
    }

    /// Labels of talk.
    pub fn talk_styles(&self) -> Styles {
        self.shared.talk_styles
    }

    /// Columns of stdout: `COLUMNS`, else its terminal's, asked anew each time, else 80.
    pub fn out_width(&self) -> usize {
        self.width(self.shared.out_is_terminal)
    }

    /// Columns of stderr, likewise.
    pub fn talk_width(&self) -> usize {
        self.width(self.shared.talk_is_terminal)
    }

    fn width(&self, is_terminal: bool) -> usize {
        if let Some(columns) = self.shared.columns {
            return columns;
        }
        match self.shared.sink {
            Sink::Streams if is_terminal => {
                terminal::size().map_or(DEFAULT_WIDTH, |(columns, _)| usize::from(columns).min(WIDEST))
            }
            _ => DEFAULT_WIDTH,
        }
    }

    /// Rows of the terminal; `None` where there is none.
    pub fn rows(&self) -> Option<usize> {
        match self.shared.sink {
            Sink::Streams => terminal::size().map(|(_, rows)| usize::from(rows)),
            _ => None,
        }
    }

    /// Whether stdout is a terminal.
    pub fn out_is_terminal(&self) -> bool {
        self.shared.out_is_terminal
    }

    /// Whether stderr is a terminal.
    pub fn talk_is_terminal(&self) -> bool {
        self.shared.talk_is_terminal
    }

    /// Whether somebody can be asked: keys come from a terminal, questions go to one.
    pub fn can_prompt(&self) -> bool {
        self.shared.can_prompt
    }

    /// Whether lines may be redrawn on stderr: a terminal that can, and nobody asked for plain output.
    pub fn redraws(&self) -> bool {
        self.shared.redraws
    }
}

impl Drop for Shared {
    /// What still waits is written; whoever wants to know of failures has called `flush`.
    fn drop(&mut self) {
        let out = self.out.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let (Sink::Streams, false) = (&self.sink, out.waiting.is_empty()) {
            let mut stream = io::stdout().lock();
            let _ = stream.write_all(&out.waiting).and_then(|()| stream.flush());
        }
    }
}

/// Colours for one stream. The flag decides; then `NO_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR=0`, and at last whether the
/// stream is a terminal that can.
fn resolve_styles(environment: &Environment, color: ColorWhen, is_terminal: bool) -> Styles {
    let set = |name: &str| environment.text(name).is_some_and(|value| value != "0");
    let coloured = match color {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto if environment.text("NO_COLOR").is_some() => false,
        ColorWhen::Auto if set("CLICOLOR_FORCE") => true,
        ColorWhen::Auto if environment.text("CLICOLOR") == Some("0") => false,
        ColorWhen::Auto => is_terminal && !is_dumb(environment),
    };
    if coloured { Styles::COLOURED } else { Styles::PLAIN }
}

fn is_dumb(environment: &Environment) -> bool {
    environment.text("TERM").is_none_or(|term| term == "dumb")
}

/// A screen may have been painted for the other stream.
fn stripped(text: &str) -> String {
    if text.contains('\u{1b}') { anstream::adapter::strip_str(text).to_string() } else { text.to_string() }
}

fn with_newline(mut text: String) -> String {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// A lock that a panic elsewhere left behind still holds sound bytes.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
