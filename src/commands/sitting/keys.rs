//! Which key means what while the clock runs. The words on the line come from the machine; this is their other half.

use crate::model::Kind;
use crate::os::terminal::Key;
use crate::session::event::Command;

/// The command behind a key, if it has one in a session of this kind.
pub fn command(key: Key, kind: Kind) -> Option<Command> {
    Some(match key {
        Key::Char(' ') => Command::Mark,
        Key::Char(c) => match c.to_ascii_lowercase() {
            'r' => Command::Run,
            's' => Command::Submit,
            'e' => Command::Edit,
            'h' => Command::Hint,
            'a' => Command::Ask,
            'n' => Command::Next,
            'w' => Command::Note,
            'v' => Command::View,
            'p' => Command::Pause,
            'f' => Command::Finish,
            'y' => Command::Yes,
            'x' => Command::No,
            't' if kind == Kind::Design => Command::Trace,
            '?' => Command::Help,
            digit @ '0'..='9' => Command::Digit(digit as u8 - b'0'),
            _ => return None,
        },
        Key::Escape => Command::No,
        _ => return None,
    })
}
