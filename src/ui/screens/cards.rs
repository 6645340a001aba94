//! A flash card: its front, its back, and the few words at the end of a run.

use super::PROSE_WIDTH;
use crate::ui::markdown::markdown;
use crate::ui::style::Styles;
use crate::ui::text::{cut, duration, plural, sanitize_line, wrap};

/// A card.
#[derive(Debug, Clone, Default)]
pub struct CardView {
    /// Cards still to come, this one included.
    pub left: usize,
    /// What it is about.
    pub about: String,
    /// Why it comes.
    pub why: String,
    /// The question, Markdown.
    pub front: String,
    /// The answer, Markdown.
    pub back: String,
}

/// The question under a line that says where one stands.
pub fn front(view: &CardView, width: usize, styles: Styles) -> String {
    let head = format!("{} left · {} · {}", view.left, sanitize_line(&view.about), view.why);
    format!("\n{}\n{}", styles.dim(&cut(&head, width)), markdown(&view.front, width.min(PROSE_WIDTH), styles))
}

/// The answer under a rule, so that it is not read with the question.
pub fn back(view: &CardView, width: usize, styles: Styles) -> String {
    let rule = "─".repeat(width.clamp(1, 40));
    format!("{}\n{}", styles.dim(&rule), markdown(&view.back, width.min(PROSE_WIDTH), styles))
}

/// A run of cards.
#[derive(Debug, Clone, Default)]
pub struct SummaryView {
    /// Cards answered.
    pub cards: usize,
    /// Of these, right when they first came.
    pub right: usize,
    /// Of these, right at once.
    pub at_once: usize,
    /// Seconds spent.
    pub seconds: u64,
    /// Cards that were answered and shall come again today.
    pub again: usize,
    /// Cards that were not answered.
    pub waiting: usize,
}

/// How it went, and what is left.
pub fn summary(view: &SummaryView, width: usize, styles: Styles) -> String {
    let mut words = if view.cards == 0 {
        "No card answered.".to_string()
    } else {
        let cards = plural(view.cards as u64, "card");
        let right = match (view.right, view.at_once) {
            (0, _) => "none right".to_string(),
            (right, 0) => format!("{right} right"),
            (right, at_once) if right == at_once => format!("{right} right, at once"),
            (right, at_once) => format!("{right} right, {at_once} of them at once"),
        };
        format!("{cards} in {}: {right}.", duration(view.seconds))
    };
    if view.again > 0 {
        words.push_str(&format!(" {} to see again today.", view.again));
    }
    if view.waiting > 0 {
        words.push_str(&format!(" {} not shown.", view.waiting));
    }
    if view.again + view.waiting > 0 {
        words.push_str(" `drill cards` goes on.");
    }
    let lines: Vec<String> = wrap(&words, width).iter().map(|line| styles.heading(line)).collect();
    format!("\n{}\n", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_shows_its_front_alone_and_its_back_under_a_rule() {
        let view = CardView {
            left: 3,
            about: "networking\u{1b}[2J".into(),
            why: "due".into(),
            front: "What does `SYN` carry,\nand why?".into(),
            back: "A **sequence number**, so that old segments are told from new ones.".into(),
        };
        insta::assert_snapshot!(front(&view, 30, Styles::PLAIN), @r"

        3 left · networking · due
        What does `SYN` carry, and
        why?
        ");
        insta::assert_snapshot!(back(&view, 30, Styles::PLAIN), @r"
        ──────────────────────────────
        A sequence number, so that old
        segments are told from new
        ones.
        ");
    }

    #[test]
    fn the_end_says_how_it_went_and_what_is_left() {
        let view = SummaryView { cards: 12, right: 9, at_once: 5, seconds: 500, again: 2, waiting: 3 };
        insta::assert_snapshot!(summary(&view, 80, Styles::PLAIN), @r"

        12 cards in 8 min: 9 right, 5 of them at once. 2 to see again today. 3 not
        shown. `drill cards` goes on.
        ");
        let done = SummaryView { again: 0, waiting: 0, at_once: 9, ..view };
        assert_eq!(summary(&done, 80, Styles::PLAIN), "\n12 cards in 8 min: 9 right, at once.\n");
        assert_eq!(summary(&SummaryView::default(), 80, Styles::PLAIN), "\nNo card answered.\n");
    }
}
