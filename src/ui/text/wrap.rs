//! Wrapping to a width, with an indent for the first line and one for the rest. Words that are too long are broken hard;
//! wide characters may be parted anywhere, as their scripts allow. A newline stays a newline.

use super::span::Span;
use super::width::{cluster_width, clusters, cut, width};
use crate::ui::style::Label;

/// What stands before the first line and before the others.
#[derive(Debug, Clone, Default)]
pub struct Indent {
    /// Before the first line; may be a bullet.
    pub first: String,
    /// Before each further line.
    pub rest: String,
}

impl Indent {
    /// The same blanks before every line.
    pub fn blanks(columns: usize) -> Indent {
        Indent { first: " ".repeat(columns), rest: " ".repeat(columns) }
    }

    /// A mark before the first line, blanks as wide before the others.
    pub fn hanging(mark: &str) -> Indent {
        Indent { first: mark.to_string(), rest: " ".repeat(width(mark)) }
    }

    /// The same mark before every line.
    pub fn bar(mark: &str) -> Indent {
        Indent { first: mark.to_string(), rest: mark.to_string() }
    }

    /// This one, and inside it another.
    pub fn around(&self, inner: &Indent) -> Indent {
        Indent {
            first: format!("{}{}", self.first, inner.first),
            rest: format!("{}{}", self.rest, inner.rest),
        }
    }
}

/// Lines of at most so many columns (at least 1).
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    wrap_with(text, columns, &Indent::default())
}

/// Lines of at most so many columns, indents included.
pub fn wrap_with(text: &str, columns: usize, indent: &Indent) -> Vec<String> {
    wrap_spans(&[Span::plain(text)], columns, indent)
        .into_iter()
        .map(|line| line.into_iter().map(|span| span.text).collect())
        .collect()
}

/// Lines of spans of at most so many columns, indents included. Indents too wide for the line are cut to half of it.
pub fn wrap_spans(spans: &[Span], columns: usize, indent: &Indent) -> Vec<Vec<Span>> {
    let columns = columns.max(1);
    let fit = |text: &str| -> String {
        if width(text) > columns / 2 { cut(text, columns / 2) } else { text.to_string() }
    };
    let mut lines = Lines {
        done: Vec::new(),
        line: Vec::new(),
        used: 0,
        filled: false,
        columns,
        first: fit(&indent.first),
        rest: fit(&indent.rest),
    };
    lines.begin();
    let mut word: Vec<(&str, Option<Label>)> = Vec::new();
    let mut blanks: Vec<(&str, Option<Label>)> = Vec::new();
    for span in spans {
        for cluster in clusters(&span.text) {
            match cluster {
                "\n" => {
                    lines.place(&mut blanks, &mut word);
                    blanks.clear();
                    lines.end();
                }
                " " => {
                    lines.place(&mut blanks, &mut word);
                    blanks.push((cluster, span.label));
                }
                _ if cluster_width(cluster) >= 2 => {
                    // a wide character is a word of its own
                    lines.place(&mut blanks, &mut word);
                    word.push((cluster, span.label));
                    lines.place(&mut blanks, &mut word);
                }
                _ => word.push((cluster, span.label)),
            }
        }
    }
    lines.place(&mut blanks, &mut word);
    lines.end();
    lines.done.pop_if(|line| line.is_empty());
    lines.done
}

struct Lines {
    done: Vec<Vec<Span>>,
    line: Vec<Span>,
    used: usize,
    /// The line has more than its indent.
    filled: bool,
    columns: usize,
    first: String,
    rest: String,
}

impl Lines {
    fn begin(&mut self) {
        let indent = if self.done.is_empty() { self.first.clone() } else { self.rest.clone() };
        self.used = width(&indent);
        self.filled = false;
        self.line = if indent.is_empty() { Vec::new() } else { vec![Span::plain(indent)] };
    }

    fn end(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        while let Some(last) = line.last_mut() {
            last.text.truncate(last.text.trim_end_matches(' ').len());
            if !last.text.is_empty() {
                break;
            }
            line.pop();
        }
        self.done.push(line);
        self.begin();
    }

    /// Puts a word and the blanks before it on the line, or on the next one without the blanks.
    fn place(&mut self, blanks: &mut Vec<(&str, Option<Label>)>, word: &mut Vec<(&str, Option<Label>)>) {
        if word.is_empty() {
            return;
        }
        let length: usize = word.iter().map(|(cluster, _)| cluster_width(cluster)).sum();
        if self.used + blanks.len() + length <= self.columns {
            for (cluster, label) in blanks.drain(..).chain(word.drain(..)) {
                self.push(cluster, label);
            }
            return;
        }
        if self.filled {
            self.end();
        }
        blanks.clear();
        for (cluster, label) in word.drain(..) {
            if self.used + cluster_width(cluster) > self.columns && self.filled {
                self.end();
            }
            // only in a line of one column can a wide character still be too wide
            if self.used + cluster_width(cluster) > self.columns {
                self.push("…", label);
            } else {
                self.push(cluster, label);
            }
        }
    }

    fn push(&mut self, cluster: &str, label: Option<Label>) {
        self.used += cluster_width(cluster);
        self.filled = true;
        match self.line.last_mut() {
            Some(last) if last.label == label => last.text.push_str(cluster),
            _ => self.line.push(Span { text: cluster.to_string(), label }),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_go_to_the_next_line_whole() {
        assert_eq!(wrap("the quick brown fox", 10), ["the quick", "brown fox"]);
        assert_eq!(wrap("one\ntwo", 10), ["one", "two"]);
        assert_eq!(wrap("a\n\nb", 10), ["a", "", "b"]);
        assert!(wrap("", 10).is_empty());
    }

    #[test]
    fn a_word_that_is_too_long_is_broken() {
        assert_eq!(wrap("x abcdefghij", 4), ["x", "abcd", "efgh", "ij"]);
        assert_eq!(wrap("日本語です", 5), ["日本", "語で", "す"]);
    }

    #[test]
    fn a_bullet_hangs() {
        assert_eq!(
            wrap_with("the quick brown fox", 12, &Indent::hanging("- ")),
            ["- the quick", "  brown fox"]
        );
    }

    #[test]
    fn a_label_goes_on_over_the_break() {
        let spans = [Span::plain("say "), Span::labelled(Label::Code, "a b")];
        let lines = wrap_spans(&spans, 5, &Indent::default());
        assert_eq!(
            lines,
            [
                vec![Span::plain("say "), Span::labelled(Label::Code, "a")],
                vec![Span::labelled(Label::Code, "b")]
            ]
        );
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked(text in "[\\PC\n ]{0,80}", columns in 1usize..30, indent in 0usize..12) {
            for line in wrap_with(&text, columns, &Indent::blanks(indent)) {
                prop_assert!(width(&line) <= columns, "{:?} in {}", line, columns);
            }
        }

        #[test]
        fn no_letter_is_lost(text in "[a-z日 \n]{0,80}", columns in 2usize..30) {
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&wrap(&text, columns).join("\n")), letters(&text));
        }
    }
}
