//! An error on the screen: what happened, why, what to do next.

use crate::ui::style::{Label, Styles};
use crate::ui::text::{Indent, Span, sanitize, wrap_spans};

/// What went wrong.
#[derive(Debug, Clone, Copy)]
pub struct ErrorView<'a> {
    /// What happened; lower case, no full stop.
    pub message: &'a str,
    /// Why, outermost first.
    pub causes: &'a [String],
    /// What to do next.
    pub hints: &'a [String],
}

/// `error: …`, then `  because …` for each cause, then `hint: …` for each hint.
pub fn error_text(view: &ErrorView<'_>, width: usize, styles: Styles) -> String {
    let mut text = String::new();
    let mut part = |label: Label, mark: &str, words: &str, indent: Indent| {
        let spans = [Span::labelled(label, mark), Span::plain(sanitize(words.trim_end()))];
        for line in wrap_spans(&spans, width, &indent) {
            text.push_str(&Span::paint_all(&line, styles));
            text.push('\n');
        }
    };
    let rest = |first: usize, rest: usize| Indent { first: " ".repeat(first), rest: " ".repeat(rest) };
    part(Label::Failure, "error:", &format!(" {}", view.message), rest(0, 2));
    for cause in view.causes {
        part(Label::Dim, "because", &format!(" {cause}"), rest(2, 4));
    }
    for hint in view.hints {
        part(Label::Hint, "hint:", &format!(" {hint}"), rest(0, 6));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_errors_are_wrapped_and_coloured_only_at_their_labels() {
        let causes = ["the disk is full".to_string(), "write failed at byte 4096\u{1b}[2J".to_string()];
        let hints = ["free some space, then `drill data check`".to_string()];
        let view = ErrorView {
            message: "cannot save the attempt in /home/user/data",
            causes: &causes,
            hints: &hints,
        };
        insta::assert_snapshot!(error_text(&view, 40, Styles::PLAIN), @r"
        error: cannot save the attempt in
          /home/user/data
          because the disk is full
          because write failed at byte 4096
        hint: free some space, then `drill data
              check`
        ");
        assert_eq!(
            error_text(&ErrorView { message: "no", causes: &[], hints: &[] }, 40, Styles::COLOURED),
            "\u{1b}[31merror:\u{1b}[0m no\n"
        );
    }
}
