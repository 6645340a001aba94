//! What a person would see: rows of text, a cursor, and the text above that has scrolled away.

use std::fmt;

/// A picture of a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    rows: Vec<String>,
    cursor_is_hidden: bool,
    columns: u16,
}

impl Screen {
    /// Takes the picture.
    pub(super) fn of(screen: &vt100::Screen) -> Screen {
        let (_, columns) = screen.size();
        Screen {
            rows: screen.rows(0, columns.get()).map(|row| row.trim_end().to_string()).collect(),
            cursor_is_hidden: screen.hide_cursor(),
            columns: columns.get(),
        }
    }

    /// The rows from the top, blanks at their ends left out.
    pub fn rows(&self) -> &[String] {
        &self.rows
    }

    /// The last row with something on it: where the live line stands.
    pub fn last_row(&self) -> &str {
        self.rows.iter().rev().find(|row| !row.is_empty()).map_or("", String::as_str)
    }

    /// Whether the words are there, however the rows break them and whatever the case of their letters.
    pub fn has(&self, words: &str) -> bool {
        flat(self.rows.iter().map(String::as_str)).to_lowercase().contains(&words.to_lowercase())
    }

    /// Whether the cursor can't be seen.
    pub fn cursor_is_hidden(&self) -> bool {
        self.cursor_is_hidden
    }
}

impl fmt::Display for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let edge = "-".repeat(usize::from(self.columns));
        writeln!(f, "+{edge}+")?;
        for row in &self.rows {
            writeln!(f, "|{row}")?;
        }
        write!(f, "+{edge}+{}", if self.cursor_is_hidden { " (no cursor)" } else { "" })
    }
}

/// Rows as one line, with one blank between words.
pub(super) fn flat<'a>(rows: impl Iterator<Item = &'a str>) -> String {
    rows.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// The text in a stream of bytes for a terminal: escape sequences and control characters left out.
pub(super) fn plain(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\u{1b}' => match characters.next() {
                Some('[') => while characters.next().is_some_and(|c| !('\u{40}'..='\u{7e}').contains(&c)) {},
                Some(']') => while characters.next().is_some_and(|c| c != '\u{7}' && c != '\u{1b}') {},
                _ => {}
            },
            '\r' | '\n' | '\t' => plain.push(' '),
            c if c.is_control() => {}
            c => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_across_rows_and_colours_do_not_part_them() {
        let mut parser = vt100::Parser::new(5.try_into().unwrap(), 10.try_into().unwrap(), 0);
        parser.process(b"one \x1b[31mtwo\x1b[0m\r\nthree\x1b[?25l\r\n44:59");
        let screen = Screen::of(parser.screen());
        assert_eq!(screen.rows(), ["one two", "three", "44:59", "", ""]);
        assert!(screen.has("Two three") && !screen.has("twothree"));
        assert!(screen.cursor_is_hidden());
        assert_eq!(screen.last_row(), "44:59");
        assert!(screen.to_string().contains("|one two\n|three\n"));
        assert_eq!(plain(b"\x1b[2K\r\x1b[1;31mt\x1b[0mwo\x1b]0;title\x07!\x07\n"), " two! ");
    }
}
