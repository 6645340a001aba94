//! Folding: how a gap is written, and long texts around the place that matters.

use crate::ui::text::{count, is_safe, width};

/// A text, and the columns in it that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) text: String,
    /// First column of the focus.
    pub(super) mark: Option<usize>,
}

/// How a gap is written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fold {
    Counted,
    Short,
}

impl Fold {
    pub(super) fn before(self, hidden: usize) -> String {
        match self {
            Fold::Counted => format!("… {} before …", number(hidden)),
            Fold::Short => "…".to_string(),
        }
    }

    pub(super) fn more(self, hidden: usize) -> String {
        match self {
            Fold::Counted => format!("… {} more …", number(hidden)),
            Fold::Short => "…".to_string(),
        }
    }
}

fn number(length: usize) -> String {
    count(u64::try_from(length).unwrap_or(u64::MAX))
}

/// A text in quotes, escaped as in JSON; long ones in two quoted pieces with the number of characters between them.
pub(super) fn string(text: &str, focus: Option<usize>, columns: usize) -> Shown {
    let quoted = |characters: &mut dyn Iterator<Item = char>| -> String {
        let mut quoted = String::from("\"");
        characters.for_each(|character| escape(character, &mut quoted));
        quoted.push('"');
        quoted
    };
    if text.len() <= columns.saturating_mul(4) {
        let whole = quoted(&mut text.chars());
        if width(&whole) <= columns {
            let before = focus.map(|focus| quoted(&mut text.chars().take(focus)));
            return Shown { text: whole, mark: before.map(|before| width(&before) - 1) };
        }
    }
    let length = text.chars().count();
    // the widest folds and three pairs of quotes
    let room_beside = |fold: Fold| {
        let before = if focus.is_some() { width(&fold.before(length)) + 1 } else { 0 };
        columns.saturating_sub(before + width(&fold.more(length)) + 6)
    };
    let fold = if room_beside(Fold::Counted) >= 10 { Fold::Counted } else { Fold::Short };
    let room = room_beside(fold).max(4);
    let middle = focus.unwrap_or(0).min(length.saturating_sub(1));
    let first = if focus.is_some() { middle.saturating_sub(columns / 8) } else { 0 };
    let shown = (room * 2 / 3).max(middle - first + 1).min(length - first);
    let end = first + shown;
    let mut pieces = String::new();
    if first > 0 {
        pieces.push_str(&format!("{} ", fold.before(first)));
    }
    let mark = focus.map(|_| {
        let before = quoted(&mut text.chars().skip(first).take(middle - first));
        width(&pieces) + width(&before) - 1
    });
    pieces.push_str(&quoted(&mut text.chars().skip(first).take(shown)));
    if end < length {
        let tail = (room / 6).clamp(1, length - end);
        if end + tail < length {
            pieces.push_str(&format!(" {} ", fold.more(length - end - tail)));
        } else {
            pieces.push(' ');
        }
        pieces.push_str(&quoted(&mut text.chars().skip(length - tail)));
    }
    Shown { text: pieces, mark }
}

fn escape(character: char, into: &mut String) {
    match character {
        '"' => into.push_str("\\\""),
        '\\' => into.push_str("\\\\"),
        '\n' => into.push_str("\\n"),
        '\t' => into.push_str("\\t"),
        '\r' => into.push_str("\\r"),
        character if is_safe(character) && width(character.encode_utf8(&mut [0; 4])) > 0 => {
            into.push(character)
        }
        character => into.push_str(&format!("\\u{:04x}", u32::from(character))),
    }
}
