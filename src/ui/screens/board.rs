//! Today's board: what to do next, each with a key, its minutes and why. Never the backlog, never a pattern.

use crate::ui::style::{Label, Styles};
use crate::ui::text::{Cell, Column, Table, sanitize_line, wrap};

/// One thing to do.
#[derive(Debug, Clone, Default)]
pub struct BoardLine {
    /// The key that starts it.
    pub key: Option<char>,
    /// Minutes planned; 0 where nobody knows.
    pub minutes: u32,
    /// In words.
    pub what: String,
    /// The item's id; empty for several.
    pub item: String,
    /// Why it is here.
    pub why: String,
}

/// The board.
#[derive(Debug, Clone, Default)]
pub struct BoardView {
    /// The logical day.
    pub day: String,
    /// Minutes there are.
    pub budget_minutes: u32,
    /// Minutes planned.
    pub planned_minutes: u32,
    /// What to say when nothing has to be done.
    pub calm: Option<String>,
    /// The lines, the next one first.
    pub lines: Vec<BoardLine>,
}

/// The board as text.
pub fn board(view: &BoardView, width: usize, styles: Styles) -> String {
    let head = format!("{}: {} of {} min planned", view.day, view.planned_minutes, view.budget_minutes);
    let mut text = String::new();
    for line in wrap(&head, width) {
        text.push_str(&format!("{}\n", styles.heading(&line)));
    }
    for line in view.calm.iter().flat_map(|calm| wrap(&sanitize_line(calm), width)) {
        text.push_str(&format!("{line}\n"));
    }
    if view.lines.is_empty() {
        return text;
    }
    let mut table = Table::new(vec![
        Column::text("").importance(9).least(1),
        Column::number("min").importance(9),
        Column::text("what").importance(8).least(8),
        Column::text("why").importance(9),
        Column::text("item").importance(4).least(12),
    ]);
    for line in &view.lines {
        let key = line.key.map(String::from).unwrap_or_default();
        let minutes = if line.minutes == 0 { String::new() } else { line.minutes.to_string() };
        table.row(vec![
            Cell::labelled(Label::Key, &key),
            minutes.into(),
            (&line.what).into(),
            (&line.why).into(),
            Cell::labelled(Label::Dim, &line.item),
        ]);
    }
    text.push_str(&table.render(width, styles));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view() -> BoardView {
        let line = |key, minutes, what: &str, why: &str, item: &str| BoardLine {
            key,
            minutes,
            what: what.into(),
            item: item.into(),
            why: why.into(),
        };
        BoardView {
            day: "2026-11-22".into(),
            budget_minutes: 60,
            planned_minutes: 59,
            calm: None,
            lines: vec![
                line(Some('1'), 12, "Go on: Two coupons", "interrupted", "coding/two-coupons"),
                line(Some('2'), 12, "12 cards", "8 due, 4 new", ""),
                line(None, 30, "knight moves", "due", "coding/elsewhere.knight-moves"),
            ],
        }
    }

    #[test]
    fn each_line_has_its_key_its_minutes_and_a_reason() {
        insta::assert_snapshot!(board(&view(), 80, Styles::PLAIN), @r"
        2026-11-22: 59 of 60 min planned
           min  what                why           item
        1   12  Go on: Two coupons  interrupted   coding/two-coupons
        2   12  12 cards            8 due, 4 new
            30  knight moves        due           coding/elsewhere.knight-moves
        ");
        insta::assert_snapshot!(board(&view(), 40, Styles::PLAIN), @r"
        2026-11-22: 59 of 60 min planned
           min  what                why
        1   12  Go on: Two coupons  interrupted
        2   12  12 cards            8 due, 4 new
            30  knight moves        due
        ");
    }

    #[test]
    fn an_empty_board_is_calm() {
        let calm = Some("Nothing is due.".to_string());
        let view = BoardView { lines: vec![], planned_minutes: 0, calm, ..view() };
        assert_eq!(board(&view, 80, Styles::PLAIN), "2026-11-22: 0 of 60 min planned\nNothing is due.\n");
    }
}
