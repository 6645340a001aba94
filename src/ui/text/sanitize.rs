//! Text from decks, logs and the user's programs, made safe for a terminal: no control characters but the newline, no
//! escape sequences, no characters that reorder or hide what is read.

use std::borrow::Cow;
use std::iter::Peekable;
use std::str::Chars;

use unicode_width::UnicodeWidthChar;

/// Columns between tab stops.
const TAB: usize = 4;
/// Marks on one base character; more are a trick to smear over neighbouring lines.
const MOST_MARKS: usize = 8;

/// Safe text; newlines stay, tabs become blanks up to the next multiple of four columns.
pub fn sanitize(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte == b'\n' || (0x20..0x7f).contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let mut safe = Safe { text: String::with_capacity(text.len()), column: 0, marks: 0 };
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                if characters.peek() != Some(&'\n') {
                    safe.newline();
                }
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => safe.newline(),
            '\t' => safe.tab(),
            '\u{1b}' => skip_escape(&mut characters),
            '\u{9b}' => skip_control_sequence(&mut characters),
            '\u{90}' | '\u{98}' | '\u{9d}'..='\u{9f}' => skip_string(&mut characters),
            _ if character.is_control() || is_hidden(character) => {}
            _ => safe.push(character),
        }
    }
    Cow::Owned(safe.text)
}

/// Safe text on one line: newlines and runs of blanks become one blank.
pub fn sanitize_line(text: &str) -> String {
    let safe = sanitize(text);
    let mut line = String::with_capacity(safe.len());
    for word in safe.split([' ', '\n']).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

struct Safe {
    text: String,
    column: usize,
    marks: usize,
}

impl Safe {
    fn newline(&mut self) {
        self.text.push('\n');
        self.column = 0;
        self.marks = 0;
    }

    fn tab(&mut self) {
        let blanks = TAB - self.column % TAB;
        self.text.extend(std::iter::repeat_n(' ', blanks));
        self.column += blanks;
        self.marks = 0;
    }

    fn push(&mut self, character: char) {
        let columns = UnicodeWidthChar::width(character).unwrap_or(0);
        if columns == 0 {
            // joiners and selectors belong to scripts and emoji, never behind ASCII; no mark without a base, none in heaps
            let before = self.text.chars().next_back().filter(|&c| c != '\n' && c != ' ');
            let joins = matches!(character, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}');
            if self.marks >= MOST_MARKS || before.is_none_or(|c| joins && c.is_ascii()) {
                return;
            }
            self.marks += 1;
        } else {
            self.marks = 0;
        }
        self.text.push(character);
        self.column += columns;
    }
}

/// Whether a terminal only shows it: no control character, nothing that ends lines, reorders or hides.
pub fn is_safe(character: char) -> bool {
    !character.is_control() && !is_hidden(character) && !matches!(character, '\u{2028}' | '\u{2029}')
}

/// Reorders, hides or tags other text.
fn is_hidden(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

fn skip_escape(characters: &mut Peekable<Chars<'_>>) {
    match characters.peek() {
        Some('[') => {
            characters.next();
            skip_control_sequence(characters);
        }
        Some(']' | 'P' | 'X' | '^' | '_') => {
            characters.next();
            skip_string(characters);
        }
        // designations of character sets and their like: intermediates, then one more
        Some(' '..='/') => {
            while characters.next_if(|c| (' '..='/').contains(c)).is_some() {}
            characters.next_if(|c| ('0'..='~').contains(c));
        }
        Some('0'..='~') => {
            characters.next();
        }
        _ => {}
    }
}

/// Parameters, intermediates and the final byte, as far as they are there.
fn skip_control_sequence(characters: &mut Peekable<Chars<'_>>) {
    while characters.next_if(|c| (' '..='?').contains(c)).is_some() {}
    characters.next_if(|c| ('@'..='~').contains(c));
}

/// The payload of a string sequence with its end; without an end on this line the payload is text.
fn skip_string(characters: &mut Peekable<Chars<'_>>) {
    let mut ahead = characters.clone();
    while let Some(character) = ahead.next() {
        match character {
            '\u{7}' | '\u{9c}' => {
                *characters = ahead;
                return;
            }
            '\u{1b}' => {
                if ahead.next_if_eq(&'\\').is_some() {
                    *characters = ahead;
                }
                return;
            }
            '\n' => return,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn escape_sequences_vanish_whole() {
        assert_eq!(sanitize("a\u{1b}[31;1mred\u{1b}[0m b"), "ared b");
        assert_eq!(sanitize("a\u{1b}]0;title\u{7}b"), "ab");
        assert_eq!(sanitize("a\u{1b}]8;;http://x\u{1b}\\link\u{1b}]8;;\u{1b}\\b"), "alinkb");
        assert_eq!(sanitize("a\u{9b}2Jb\u{1b}(0c\u{1b}cd"), "abcd");
        assert_eq!(sanitize("a\u{1b}Pq#0\u{1b}\\b"), "ab");
    }

    #[test]
    fn an_open_sequence_does_not_swallow_the_rest() {
        assert_eq!(sanitize("a\u{1b}]0;no end\nb"), "a0;no end\nb");
        assert_eq!(sanitize("a\u{1b}"), "a");
        assert_eq!(sanitize("a\u{1b}[\nb"), "a\nb");
    }

    #[test]
    fn reordering_and_hiding_characters_vanish() {
        assert_eq!(sanitize("a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{e0041}f"), "abcdef");
    }

    #[test]
    fn honest_scripts_and_emoji_stay() {
        for text in ["日本語", "e\u{301}té", "👩\u{200d}💻", "نص", "❤\u{fe0f}", "क्\u{200d}ष"]
        {
            assert_eq!(sanitize(text), text);
        }
        assert_eq!(sanitize("a\u{200d}b"), "ab");
        assert_eq!(sanitize(&format!("x{}", "\u{301}".repeat(500))).chars().count(), 9);
    }

    #[test]
    fn tabs_reach_the_next_stop_and_line_ends_become_newlines() {
        assert_eq!(sanitize("\tx\nab\ty"), "    x\nab  y");
        assert_eq!(sanitize("a\r\nb\rc"), "a\nb\nc");
        assert_eq!(sanitize_line(" a\r\n\n b\t c "), "a b c");
    }

    proptest! {
        #[test]
        fn no_control_character_gets_through(text in any::<String>()) {
            let safe = sanitize(&text);
            prop_assert!(safe.chars().all(|c| c == '\n' || is_safe(c)), "{:?}", safe);
        }

        #[test]
        fn sequences_in_the_middle_of_anything_are_gone(
            pieces in prop::collection::vec(
                prop_oneof!["[a-z]{1,3}", "\\x1b\\[[0-9;]{0,4}[A-Za-z]?", "\\x1b\\][a-z]{0,3}\\x07?", "[\\x00-\\x1f\\x7f-\\u{9f}]"],
                0..12,
            )
        ) {
            let text: String = pieces.concat();
            prop_assert!(!sanitize(&text).chars().any(|c| c != '\n' && c.is_control()));
            let line = sanitize_line(&text);
            prop_assert!(!line.contains('\n'));
            prop_assert_eq!(sanitize(&line).into_owned(), line);
        }
    }
}
