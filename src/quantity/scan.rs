//! Finds quantities in running text, so that a linter can ask where each number comes from.

use std::ops::Range;

use super::literal::{from_parts, leading_number};
use super::unit::Unit;
use super::value::Quantity;

/// A quantity in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it means.
    pub quantity: Quantity,
    /// Whether a unit or a prefix was written; a bare number is `false`.
    pub has_unit: bool,
}

/// The longest unit looked for behind a number, in bytes.
const LONGEST_UNIT: usize = 24;

/// All numbers of a text, each with the longest unit that follows it. Numbers inside words (`base64`, `v2`) are left
/// out, and so are times of day and dates.
pub fn literals_in(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let Some((number, length)) = text.get(at..).and_then(leading_number) else {
            at += 1;
            continue;
        };
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let inside_word =
            before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '^' | ':'));
        let end = at + length;
        let (unit, unit_length) = longest_unit(&text[end..]);
        let stop = end + unit_length;
        let after = text[stop..].chars().next();
        let runs_on = after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ':'))
            || (after == Some('-') && text[stop + 1..].starts_with(|c: char| c.is_ascii_digit()));
        if !inside_word
            && !runs_on
            && let Ok(quantity) = from_parts(number, &unit)
        {
            found.push(Found { range: at..stop, quantity, has_unit: unit_length > 0 });
        }
        at = stop.max(at + 1);
        // The rest of a word with digits in it is no number either.
        while at < bytes.len() && (bytes[at].is_ascii_alphanumeric() || bytes[at] == b'_') {
            at += 1;
        }
    }
    found
}

/// The longest prefix of the text that is a unit, with its length. No unit has length 0.
fn longest_unit(text: &str) -> (Unit, usize) {
    let mut best = (Unit::none(), 0);
    let ends = text
        .char_indices()
        .map(|(at, c)| (at + c.len_utf8(), c))
        .take_while(|(end, c)| *end <= LONGEST_UNIT && !matches!(c, '\n' | ',' | ';' | '.' | '(' | ')'));
    for (end, c) in ends {
        let next = text[end..].chars().next();
        let word_goes_on = next.is_some_and(char::is_alphanumeric) && c.is_alphanumeric();
        if c == ' ' || word_goes_on {
            continue;
        }
        if let Ok(unit) = text[..end].parse::<Unit>() {
            best = (unit, end);
        }
    }
    best
}
