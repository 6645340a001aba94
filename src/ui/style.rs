//! The labels that text may carry, and the one place where a label becomes a colour. Text has to be understood without
//! any of them: a label underlines what the words already say.

use std::fmt::Write as _;

use owo_colors::Style;

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Label {
    /// The title of a screen or a part of one.
    Heading,
    /// It went well.
    Success,
    /// It did not.
    Failure,
    /// Look here.
    Warning,
    /// What to do next.
    Hint,
    /// What may be skipped.
    Dim,
    /// A key to press.
    Key,
    /// A number that matters.
    Number,
    /// Strong words of a text.
    Strong,
    /// Emphasised words of a text.
    Emphasis,
    /// Code and names of commands.
    Code,
}

/// Whether labels become colours, for one stream. A plain value, so that screens stay functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Styles {
    coloured: bool,
}

impl Styles {
    /// Labels are dropped.
    pub const PLAIN: Styles = Styles { coloured: false };
    /// Labels become escape sequences.
    pub const COLOURED: Styles = Styles { coloured: true };

    /// Whether labels become colours.
    pub fn coloured(self) -> bool {
        self.coloured
    }

    /// The text with its label's colour. Each line is painted on its own, so that a pager or an indent can't spread it.
    pub fn paint(self, label: Label, text: &str) -> String {
        if !self.coloured || text.is_empty() {
            return text.to_string();
        }
        let style = style_of(label);
        let mut painted = String::with_capacity(text.len() + 16);
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                painted.push('\n');
            }
            if line.trim_end_matches(' ').is_empty() {
                // blanks have no colour
                painted.push_str(line);
            } else {
                // writing to a String cannot fail
                let _ = write!(painted, "{}", style.style(line));
            }
        }
        painted
    }

    /// A text that may have a label.
    pub fn paint_if(self, label: Option<Label>, text: &str) -> String {
        label.map_or_else(|| text.to_string(), |label| self.paint(label, text))
    }

    /// A title.
    pub fn heading(self, text: &str) -> String {
        self.paint(Label::Heading, text)
    }

    /// It went well.
    pub fn success(self, text: &str) -> String {
        self.paint(Label::Success, text)
    }

    /// It did not.
    pub fn failure(self, text: &str) -> String {
        self.paint(Label::Failure, text)
    }

    /// Look here.
    pub fn warning(self, text: &str) -> String {
        self.paint(Label::Warning, text)
    }

    /// What to do next.
    pub fn hint(self, text: &str) -> String {
        self.paint(Label::Hint, text)
    }

    /// What may be skipped.
    pub fn dim(self, text: &str) -> String {
        self.paint(Label::Dim, text)
    }

    /// A key to press.
    pub fn key(self, text: &str) -> String {
        self.paint(Label::Key, text)
    }

    /// A number that matters.
    pub fn number(self, text: &str) -> String {
        self.paint(Label::Number, text)
    }
}

fn style_of(label: Label) -> Style {
    let style = Style::new();
    match label {
        Label::Heading | Label::Strong | Label::Number => style.bold(),
        Label::Success => style.green(),
        Label::Failure => style.red(),
        Label::Warning => style.yellow(),
        Label::Hint | Label::Code => style.cyan(),
        Label::Dim => style.dimmed(),
        Label::Key => style.bold().cyan(),
        Label::Emphasis => style.italic(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_colour_a_label_leaves_the_text_alone() {
        assert_eq!(Styles::PLAIN.failure("wrong answer"), "wrong answer");
        assert_eq!(Styles::COLOURED.failure(""), "");
    }

    #[test]
    fn colours_end_with_each_line() {
        assert_eq!(Styles::COLOURED.failure("a\n\nb"), "\u{1b}[31ma\u{1b}[0m\n\n\u{1b}[31mb\u{1b}[0m");
    }
}
