//! The terminal as an input device: key mode and line mode, the poll loop's waiting, and decoding of keys.
//!
//! Only ECHO and ICANON are ever switched off, never full raw mode: Ctrl-C and Ctrl-Z stay signals and newlines print as
//! usual. A guard restores the mode on drop as well as by explicit call. No thread reads stdin: it would steal keys from
//! prompts and from the editor.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::stdio;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcgetwinsize, tcsetattr};

/// How stdin is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InputMode {
    /// Each key at once, no echo.
    Keys,
    /// Whole lines, with echo and the terminal's own editing.
    Lines,
}

/// What came from the keyboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key, in key mode.
    Key(Key),
    /// A line without its end, in line mode.
    Line(String),
    /// The end of input: the terminal is closed, or Ctrl-D on an empty line.
    End,
}

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A character; blank is `' '`.
    Char(char),
    /// Return.
    Enter,
    /// Escape alone.
    Escape,
    /// Backspace.
    Backspace,
    /// Ctrl-D.
    EndOfInput,
    /// An arrow or function key, or another control character.
    Other,
}

/// What ended a wait.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Woken {
    /// Stdin has something.
    pub input: bool,
    /// The second descriptor has something.
    pub other: bool,
    /// A signal came.
    pub signal: bool,
}

/// The terminal on stdin, with the mode it had before.
#[derive(Debug)]
pub struct Terminal {
    original: Termios,
    mode: InputMode,
    pending: Vec<u8>,
    /// Typed in one go with a key that asks for a line: the beginning of that line, or further keys.
    ahead: Vec<u8>,
}

impl Terminal {
    /// Takes hold of the terminal and enters key mode. Fails where stdin is none.
    pub fn open() -> io::Result<Terminal> {
        let original = tcgetattr(stdio::stdin())?;
        let mut terminal =
            Terminal { original, mode: InputMode::Lines, pending: Vec::new(), ahead: Vec::new() };
        terminal.set_mode(InputMode::Keys)?;
        Ok(terminal)
    }

    /// The current mode.
    pub fn mode(&self) -> InputMode {
        self.mode
    }

    /// Switches between keys and lines.
    pub fn set_mode(&mut self, mode: InputMode) -> io::Result<()> {
        let mut wanted = self.original.clone();
        let switched = LocalModes::ECHO | LocalModes::ICANON;
        match mode {
            InputMode::Keys => wanted.local_modes.remove(switched),
            InputMode::Lines => wanted.local_modes.insert(switched),
        }
        tcsetattr(stdio::stdin(), OptionalActions::Now, &wanted)?;
        self.mode = mode;
        match mode {
            InputMode::Lines => self.pending = std::mem::take(&mut self.ahead),
            InputMode::Keys => self.ahead = std::mem::take(&mut self.pending),
        }
        Ok(())
    }

    /// Gives the terminal back as it was found. The mode is remembered: `reenter` takes it up again.
    pub fn restore(&self) {
        // a terminal that is gone cannot be restored, and that is no one's error
        let _ = tcsetattr(stdio::stdin(), OptionalActions::Now, &self.original);
    }

    /// Takes up the mode again after `restore`, a stop or an editor.
    pub fn reenter(&mut self) -> io::Result<()> {
        self.set_mode(self.mode)
    }

    /// Waits for input, for a second descriptor or for a signal, so many milliseconds at most.
    pub fn wait(&self, other: Option<BorrowedFd<'_>>, millis: u64) -> io::Result<Woken> {
        wait_for(Some(stdio::stdin().as_fd()), other, millis)
    }

    /// Reads what is there. Call it only after `wait` reported input; in line mode it gives whole lines.
    pub fn read(&mut self) -> io::Result<Vec<Input>> {
        let Some(bytes) = self.read_bytes()? else { return Ok(vec![Input::End]) };
        self.pending.extend_from_slice(&bytes);
        Ok(match self.mode {
            InputMode::Lines => self.take_lines(),
            InputMode::Keys => {
                decode_keys(&std::mem::take(&mut self.pending)).into_iter().map(Input::Key).collect()
            }
        })
    }

    /// The bytes that are there; none after a signal, `None` at the end of input.
    fn read_bytes(&self) -> io::Result<Option<Vec<u8>>> {
        let mut buffer = [0u8; 4096];
        match rustix::io::read(stdio::stdin(), &mut buffer) {
            Ok(0) | Err(Errno::IO) => Ok(None),
            Ok(count) => Ok(Some(buffer[..count].to_vec())),
            Err(Errno::INTR | Errno::AGAIN) => Ok(Some(Vec::new())),
            Err(error) => Err(error.into()),
        }
    }

    /// What was typed ahead of a line: to be shown behind its question, for the terminal has not echoed it.
    pub fn typed_ahead(&self) -> String {
        String::from_utf8_lossy(&self.pending).to_string()
    }

    /// Whether keys or whole lines wait that were typed ahead; then `read_until` has them without waiting.
    pub fn has_ahead(&self) -> bool {
        match self.mode {
            InputMode::Keys => !self.ahead.is_empty(),
            InputMode::Lines => self.pending.iter().any(|&b| b == b'\n' || b == b'\r'),
        }
    }

    /// Like `read`, but in key mode it stops behind the first key that `asks` for a line and keeps the rest: as the
    /// beginning of that line if the mode changes, else as keys. What is kept is given first, without reading.
    pub fn read_until(&mut self, asks: &dyn Fn(Key) -> bool) -> io::Result<Vec<Input>> {
        if self.mode == InputMode::Lines {
            if !self.has_ahead() {
                match self.read_bytes()? {
                    Some(bytes) => self.pending.extend_from_slice(&bytes),
                    None => return Ok(vec![Input::End]),
                }
            }
            // one line answers one question; what follows is for whatever comes next
            return Ok(self.take_line().into_iter().collect());
        }
        let mut bytes = std::mem::take(&mut self.ahead);
        if bytes.is_empty() {
            match self.read_bytes()? {
                Some(read) => bytes = read,
                None => return Ok(vec![Input::End]),
            }
        }
        let mut keys = Vec::new();
        let mut from = 0;
        while let Some((key, length)) = bytes.get(from..).and_then(next_key) {
            from += length;
            keys.extend(key.map(Input::Key));
            if key.is_some_and(asks) {
                self.ahead = bytes.split_off(from);
                break;
            }
        }
        Ok(keys)
    }

    fn take_lines(&mut self) -> Vec<Input> {
        std::iter::from_fn(|| self.take_line()).collect()
    }

    fn take_line(&mut self) -> Option<Input> {
        let end = self.pending.iter().position(|&b| b == b'\n' || b == b'\r')?;
        let line: Vec<u8> = self.pending.drain(..=end).collect();
        Some(Input::Line(String::from_utf8_lossy(&line[..line.len() - 1]).trim_end_matches('\r').to_string()))
    }

    /// Drops what was typed ahead: the question was given up.
    pub fn forget_ahead(&mut self) {
        self.pending.clear();
        self.ahead.clear();
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.restore();
    }
}

/// Waits on up to two descriptors; a signal ends the wait early.
pub fn wait_for(
    first: Option<BorrowedFd<'_>>,
    second: Option<BorrowedFd<'_>>,
    millis: u64,
) -> io::Result<Woken> {
    let mut descriptors: Vec<PollFd<'_>> = Vec::with_capacity(2);
    for descriptor in [first, second].into_iter().flatten() {
        descriptors.push(PollFd::from_borrowed_fd(descriptor, PollFlags::IN));
    }
    let timeout = Timespec {
        tv_sec: i64::try_from(millis / 1000).unwrap_or(i64::MAX),
        tv_nsec: i64::try_from(millis % 1000).unwrap_or(0) * 1_000_000,
    };
    match poll(&mut descriptors, Some(&timeout)) {
        Ok(_) => {
            let ready = |index: usize| descriptors.get(index).is_some_and(|fd| !fd.revents().is_empty());
            let second_index = usize::from(first.is_some());
            Ok(Woken {
                input: first.is_some() && ready(0),
                other: second.is_some() && ready(second_index),
                signal: false,
            })
        }
        Err(Errno::INTR) => Ok(Woken { signal: true, ..Woken::default() }),
        Err(error) => Err(error.into()),
    }
}

/// Columns and rows of the terminal on stderr (else stdout, stdin); `None` where there is none.
pub fn size() -> Option<(u16, u16)> {
    let found = tcgetwinsize(stdio::stderr())
        .or_else(|_| tcgetwinsize(stdio::stdout()))
        .or_else(|_| tcgetwinsize(stdio::stdin()));
    found.ok().filter(|size| size.ws_col > 0).map(|size| (size.ws_col, size.ws_row))
}

/// Keys from the bytes of one read. An escape sequence is one `Other`; bytes that are no UTF-8 are dropped.
pub fn decode_keys(bytes: &[u8]) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut rest = bytes;
    while let Some((key, length)) = next_key(rest) {
        keys.extend(key);
        rest = rest.get(length..).unwrap_or_default();
    }
    keys
}

/// The first key and its bytes; no key for bytes that are no UTF-8, `None` at the end.
fn next_key(bytes: &[u8]) -> Option<(Option<Key>, usize)> {
    let (&first, tail) = bytes.split_first()?;
    Some(match first {
        b'\r' | b'\n' => (Some(Key::Enter), 1),
        4 => (Some(Key::EndOfInput), 1),
        8 | 127 => (Some(Key::Backspace), 1),
        27 => match escape_length(tail) {
            0 => (Some(Key::Escape), 1),
            length => (Some(Key::Other), 1 + length),
        },
        0..=31 => (Some(Key::Other), 1),
        _ => {
            let width = match first {
                0..=127 => 1,
                0xc0..=0xdf => 2,
                0xe0..=0xef => 3,
                _ => 4,
            };
            let end = width.min(bytes.len());
            let text = std::str::from_utf8(&bytes[..end]).ok();
            (text.and_then(|text| text.chars().next()).map(Key::Char), end)
        }
    })
}

/// Bytes that follow an escape and belong to it: CSI and SS3 sequences, or one character typed with Alt.
fn escape_length(tail: &[u8]) -> usize {
    match tail.first() {
        None => 0,
        Some(b'[') => match tail[1..].iter().position(|b| (0x40..=0x7e).contains(b)) {
            Some(end) => end + 2,
            None => tail.len(),
        },
        Some(b'O') => tail.len().min(2),
        Some(_) => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arrow_is_one_key_and_not_three_letters() {
        assert_eq!(decode_keys(b"\x1b[Ar"), [Key::Other, Key::Char('r')]);
        assert_eq!(decode_keys(b"\x1bOPn"), [Key::Other, Key::Char('n')]);
        assert_eq!(decode_keys(b"\x1b"), [Key::Escape]);
        assert_eq!(decode_keys(b"\x1b[1;5C"), [Key::Other]);
    }

    #[test]
    fn letters_beyond_ascii_are_whole() {
        assert_eq!(decode_keys("é日\r".as_bytes()), [Key::Char('é'), Key::Char('日'), Key::Enter]);
    }
}
