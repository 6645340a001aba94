//! One thing that was written down, in a line or two: by `record`, `amend`, `undo`.

use crate::ui::text::{Indent, days_from, sanitize_line, wrap_with};

/// What was done.
#[derive(Debug, Clone, Default)]
pub struct RecordedView {
    /// In words: `recorded`, `amended`, `took back the attempt`.
    pub did: String,
    /// The item's title; empty where no item is meant.
    pub title: String,
    /// The item's id.
    pub item: String,
    /// The score, where there is one.
    pub score: Option<u8>,
    /// The next due day, and how many days from today that is.
    pub due: Option<(String, i64)>,
}

/// `recorded Two coupons (coding/two-coupons) at 4; due in 6 days (2026-11-28)`.
pub fn recorded(view: &RecordedView, width: usize) -> String {
    let mut text = view.did.clone();
    if !view.title.is_empty() {
        text.push_str(&format!(": {}", sanitize_line(&view.title)));
    }
    if !view.item.is_empty() && view.item != view.title {
        text.push_str(&format!(" ({})", sanitize_line(&view.item)));
    }
    if let Some(score) = view.score {
        text.push_str(&format!(" at {score}"));
    }
    if let Some((day, days)) = &view.due {
        text.push_str(&format!("; due {} ({day})", days_from(*days)));
    } else if !view.item.is_empty() {
        text.push_str("; not scheduled");
    }
    let indent = Indent { first: String::new(), rest: "  ".into() };
    let lines = wrap_with(&text, width, &indent);
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_was_written_and_when_the_item_comes_back() {
        let view = RecordedView {
            did: "recorded".into(),
            title: "Two coupons\u{1b}[2J".into(),
            item: "coding/two-coupons".into(),
            score: Some(4),
            due: Some(("2026-11-28".into(), 6)),
        };
        insta::assert_snapshot!(recorded(&view, 50), @r"
        recorded: Two coupons (coding/two-coupons) at 4;
          due in 6 days (2026-11-28)
        ");
        let view = RecordedView { did: "took back the setting".into(), ..RecordedView::default() };
        assert_eq!(recorded(&view, 50), "took back the setting\n");
    }
}
