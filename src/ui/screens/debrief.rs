//! The debrief: what was seen, what the evidence allows, what each level means. Nothing is chosen beforehand.

use super::PROSE_WIDTH;
use super::facts::{Fact, facts_text};
use super::session::{heading, lines};
use crate::model::{Bounds, Score};
use crate::ui::style::{Label, Styles};
use crate::ui::text::{Indent, Span, plural, sanitize_line};

/// A level of a scale and what it sounds like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// 0 to 5; a crux: 0 to 2.
    pub level: u8,
    /// Its words.
    pub words: String,
}

impl Anchor {
    /// A level and its words.
    pub fn new(level: u8, words: impl Into<String>) -> Anchor {
        Anchor { level, words: words.into() }
    }
}

/// What the debrief shows before the score is chosen.
#[derive(Debug, Clone)]
pub struct DebriefView<'a> {
    /// What was seen: tests, time, hints.
    pub facts: &'a [Fact],
    /// What the evidence allows; the upper end is the suggestion.
    pub bounds: Bounds,
    /// What was predicted, where it was asked.
    pub predicted: Option<Score>,
    /// The words of each level.
    pub anchors: &'a [Anchor],
    /// Why the suggestion is not higher, in one sentence.
    pub because: Option<&'a str>,
}

/// Facts, suggestion, prediction, and the levels; those that the evidence does not allow have no key.
pub fn debrief_text(view: &DebriefView<'_>, columns: usize, styles: Styles) -> String {
    let prose = columns.min(PROSE_WIDTH);
    let mut text = heading("Debrief", columns, styles);
    text.push_str(&facts_text(view.facts, prose, styles));
    let (low, high) = (view.bounds.low.get(), view.bounds.high.get());
    let mut spans = vec![
        Span::plain("The evidence suggests "),
        Span::labelled(Label::Number, high.to_string()),
        Span::plain(if low == high {
            " and allows nothing else.".into()
        } else {
            format!(" and allows {low} to {high}.")
        }),
    ];
    if let Some(because) = view.because {
        spans.push(Span::plain(format!(" {}", sanitize_line(because))));
    }
    text.push('\n');
    text.push_str(&lines(&spans, prose, &Indent::default(), styles));
    if let Some(predicted) = view.predicted {
        let predicted = predicted.get();
        let gap = match i16::from(predicted) - i16::from(high) {
            0 => "as suggested".to_string(),
            gap => {
                let levels = plural(u64::from(gap.unsigned_abs()), "level");
                format!("{levels} {} the suggestion", if gap > 0 { "above" } else { "below" })
            }
        };
        text.push_str(&lines(
            &[Span::plain(format!("You predicted {predicted}, {gap}."))],
            prose,
            &Indent::default(),
            styles,
        ));
    }
    if !view.anchors.is_empty() {
        text.push('\n');
        let open = |level: u8| (low..=high).contains(&level);
        text.push_str(&anchors_text(view.anchors, &open, columns, styles));
    }
    text
}

/// Levels with their words, the highest first; those that are open have their number as a key.
pub fn anchors_text(anchors: &[Anchor], open: &dyn Fn(u8) -> bool, columns: usize, styles: Styles) -> String {
    let mut anchors: Vec<&Anchor> = anchors.iter().collect();
    anchors.sort_by_key(|anchor| std::cmp::Reverse(anchor.level));
    let mut text = String::new();
    for anchor in anchors {
        let words = sanitize_line(&anchor.words);
        let spans = if open(anchor.level) {
            [Span::labelled(Label::Key, format!("  [{}]", anchor.level)), Span::plain(format!("  {words}"))]
        } else {
            [
                Span::labelled(Label::Dim, format!("   {} ", anchor.level)),
                Span::labelled(Label::Dim, format!("  {words}")),
            ]
        };
        let rest = Indent { first: String::new(), rest: " ".repeat(7) };
        text.push_str(&lines(&spans, columns.min(PROSE_WIDTH), &rest, styles));
    }
    text
}

/// One dimension or crux to score: its title, a question, and the levels, all open.
pub fn dimension_text(
    title: &str,
    question: &str,
    anchors: &[Anchor],
    columns: usize,
    styles: Styles,
) -> String {
    let mut text = heading(title, columns, styles);
    if !question.is_empty() {
        text.push_str(&lines(
            &[Span::plain(sanitize_line(question))],
            columns.min(PROSE_WIDTH),
            &Indent::default(),
            styles,
        ));
    }
    text + &anchors_text(anchors, &|_| true, columns, styles)
}
