//! A piece of text with at most one label. Text is laid out as spans and painted last, so that widths are counted on
//! what is seen.

use super::width::width;
use crate::ui::style::{Label, Styles};

/// Some text and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text, sanitized.
    pub text: String,
    /// What it is.
    pub label: Option<Label>,
}

impl Span {
    /// Text without a label.
    pub fn plain(text: impl Into<String>) -> Span {
        Span { text: text.into(), label: None }
    }

    /// Text with a label.
    pub fn labelled(label: Label, text: impl Into<String>) -> Span {
        Span { text: text.into(), label: Some(label) }
    }

    /// Columns of several spans.
    pub fn width_of(spans: &[Span]) -> usize {
        spans.iter().map(|span| width(&span.text)).sum()
    }

    /// One line of spans, painted.
    pub fn paint_all(spans: &[Span], styles: Styles) -> String {
        spans.iter().map(|span| styles.paint_if(span.label, &span.text)).collect()
    }
}
