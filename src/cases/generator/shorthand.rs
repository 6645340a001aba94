//! Shorthand that stands for a text of a given length.

use serde_json::Value;

use super::super::types::Type;
use super::making::{Fault, Making};
use super::shapes::Nesting;
use super::special::Shorthand;
use super::texts::{read, text};

/// Most letters in a row.
const MOST_LETTERS: usize = 5;

impl Making<'_> {
    pub(super) fn shorthand(&mut self, shorthand: &Shorthand, of: &Type) -> Result<Value, Fault> {
        let length = self.count("length", &shorthand.length)?;
        let alphabet = read(&shorthand.alphabet)?;
        // A letter costs at most a bracket and two digits of its own.
        self.spend(length as u64, 8)?;
        let mut made: Vec<char> = Vec::new();
        // How much each open bracket still has to hold, the text itself first.
        let mut open = vec![length];
        while let Some(most) = open.last().copied() {
            if most == 0 {
                open.pop();
                if !open.is_empty() {
                    made.push(']');
                }
                continue;
            }
            let nested = shorthand.shape == Nesting::Nested;
            let deep = open.len() > 1 && shorthand.shape == Nesting::Flat;
            let brackets = most >= 2 && !deep && (nested || self.words.below(2) == 0);
            if brackets {
                let longest = if self.words.below(8) == 0 { 150 } else { 9 };
                let times = if nested { 2 } else { 2 + self.words.index(most.min(longest) - 1) };
                let room = most / times;
                // Flat brackets are short, so that there are many.
                let longest = if shorthand.shape == Nesting::Flat { room.min(MOST_LETTERS) } else { room };
                let inside = if nested { room } else { 1 + self.words.index(longest) };
                made.extend(times.to_string().chars());
                made.push('[');
                open.push(inside);
                let parent = open.len() - 2;
                if let Some(left) = open.get_mut(parent) {
                    *left -= times * inside;
                }
                continue;
            }
            let used = 1 + self.words.index(most.min(MOST_LETTERS));
            for _ in 0..used {
                let place = self.words.index(alphabet.letters().len());
                made.extend(alphabet.letters().get(place));
            }
            if let Some(left) = open.last_mut() {
                *left -= used;
            }
        }
        Ok(text(&made, of))
    }
}
