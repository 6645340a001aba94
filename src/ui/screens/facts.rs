//! Facts under each other: a name, then its value in a column of its own.

use crate::ui::style::{Label, Styles};
use crate::ui::text::{Align, Indent, Span, cut, pad, sanitize, sanitize_line, width, wrap_spans};

/// A name and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// One or two words.
    pub name: String,
    /// May take several lines.
    pub value: String,
}

impl Fact {
    /// A name and its value.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Fact {
        Fact { name: name.into(), value: value.into() }
    }
}

/// `name  value` in two columns, two blanks in front. Where that leaves too little room the value goes below its name.
pub fn facts_text(facts: &[Fact], columns: usize, styles: Styles) -> String {
    let names: Vec<String> = facts.iter().map(|fact| sanitize_line(&fact.name)).collect();
    let name_width = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let below = name_width + 4 + 16 > columns;
    let mut text = String::new();
    for (fact, name) in facts.iter().zip(&names) {
        let (indent, first) = if below {
            text.push_str(&styles.dim(&cut(&format!("  {name}"), columns)));
            text.push('\n');
            (4.min(columns / 2), Span::plain(""))
        } else {
            let name = pad(name, name_width, Align::Left);
            (name_width + 4, Span::labelled(Label::Dim, format!("  {name}")))
        };
        let value = sanitize(fact.value.trim_end());
        let lines = wrap_spans(&[Span::plain(value)], columns.saturating_sub(indent), &Indent::default());
        for (number, line) in lines.iter().enumerate() {
            let mark = if number == 0 && !below {
                format!("{}  ", Span::paint_all(std::slice::from_ref(&first), styles))
            } else {
                " ".repeat(indent)
            };
            text.push_str(&mark);
            text.push_str(&Span::paint_all(line, styles));
            text.push('\n');
        }
        if lines.is_empty() && !below {
            text.push_str(Span::paint_all(&[first], styles).trim_end());
            text.push('\n');
        }
    }
    text
}
