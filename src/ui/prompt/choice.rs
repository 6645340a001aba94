//! Keys to choose from: how they are shown, and which one a typed key means.

use crate::os::terminal::Key;
use crate::ui::style::{Label, Styles};
use crate::ui::text::{Indent, Span, sanitize_line, wrap_spans};

/// A key to choose and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The key; `'\n'` is Enter, `' '` the space bar, `'\u{1b}'` Escape.
    pub key: char,
    /// What it means: `yes`, `misread the task`.
    pub label: String,
}

impl Choice {
    /// A key and what it means.
    pub fn new(key: char, label: impl Into<String>) -> Choice {
        Choice { key, label: label.into() }
    }
}

/// The question and the keys, on as many lines as needed; the cursor stays behind them.
pub fn choices_text(question: &str, choices: &[Choice], columns: usize, styles: Styles) -> String {
    let mut spans = vec![Span::plain(sanitize_line(question))];
    for choice in choices {
        let name = key_name(choice.key);
        let label = sanitize_line(&choice.label);
        // no break inside a choice: its blanks are hard ones until it is painted
        spans.push(Span::plain(if spans[0].text.is_empty() && spans.len() == 1 { "" } else { "  " }));
        spans.push(Span::labelled(Label::Key, format!("[{name}]")));
        match label.strip_prefix(name.as_str()) {
            Some(rest) => spans.push(Span::plain(rest.replace(' ', "\u{a0}"))),
            None if label.is_empty() => {}
            None => spans.push(Span::plain(format!("\u{a0}{}", label.replace(' ', "\u{a0}")))),
        }
    }
    let lines: Vec<String> = wrap_spans(&spans, columns.saturating_sub(2), &Indent::default())
        .iter()
        .map(|line| Span::paint_all(line, styles).replace('\u{a0}', " "))
        .collect();
    format!("{} ", lines.join("\n"))
}

pub(super) fn key_name(key: char) -> String {
    match key {
        '\n' => "enter".to_string(),
        ' ' => "space".to_string(),
        '\u{1b}' => "esc".to_string(),
        key => key.to_string(),
    }
}

pub(super) fn matching(choices: &[Choice], key: Key) -> Option<&Choice> {
    let typed = match key {
        Key::Char(character) => character,
        Key::Enter => '\n',
        Key::Escape => '\u{1b}',
        Key::Backspace | Key::EndOfInput | Key::Other => return None,
    };
    choices.iter().find(|choice| choice.key == typed).or_else(|| {
        let small = typed.to_lowercase().next()?;
        choices.iter().find(|choice| choice.key == small)
    })
}
