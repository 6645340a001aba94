//! The day's queue: what, why, how long. Never the backlog, never a pattern.

use crate::ui::style::Styles;
use crate::ui::text::{Column, Table, wrap};

/// One line of the queue.
#[derive(Debug, Clone)]
pub struct TodayLine {
    /// The item's id.
    pub item: String,
    /// Its title.
    pub title: String,
    /// Why it is here.
    pub reason: String,
    /// Minutes planned.
    pub minutes: u32,
}

/// The queue.
#[derive(Debug, Clone)]
pub struct TodayView {
    /// The logical day.
    pub day: String,
    /// Minutes there are.
    pub budget_minutes: u32,
    /// Minutes planned.
    pub planned_minutes: u32,
    /// The lines, in order.
    pub lines: Vec<TodayLine>,
}

/// The queue as text.
pub fn today(view: &TodayView, width: usize, styles: Styles) -> String {
    let head = format!("{}: {} of {} min planned", view.day, view.planned_minutes, view.budget_minutes);
    let mut text = String::new();
    for line in wrap(&head, width) {
        text.push_str(&format!("{}\n", styles.heading(&line)));
    }
    if view.lines.is_empty() {
        text.push_str("nothing to do today\n");
        return text;
    }
    let mut table = Table::new(vec![
        Column::number("min").importance(8),
        Column::text("item").importance(9).least(16),
        Column::text("title").importance(5),
        Column::text("why").importance(7),
    ]);
    for line in &view.lines {
        let minutes = line.minutes.to_string();
        table.row(vec![minutes.into(), (&line.item).into(), (&line.title).into(), (&line.reason).into()]);
    }
    text.push_str(&table.render(width, styles));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_says_how_long_and_why() {
        let line = |item: &str, title: &str, reason: &str, minutes| TodayLine {
            item: item.into(),
            title: title.into(),
            reason: reason.into(),
            minutes,
        };
        let mut view = TodayView {
            day: "2026-11-22".into(),
            budget_minutes: 60,
            planned_minutes: 27,
            lines: vec![
                line("star/conflict", "A conflict", "a score is owed", 2),
                line("coding/two-coupons", "Two coupons", "due", 25),
            ],
        };
        insta::assert_snapshot!(today(&view, 70, Styles::PLAIN), @r"
        2026-11-22: 27 of 60 min planned
        min  item                title        why
          2  star/conflict       A conflict   a score is owed
         25  coding/two-coupons  Two coupons  due
        ");
        view.lines.clear();
        insta::assert_snapshot!(today(&view, 70, Styles::PLAIN), @r"
        2026-11-22: 27 of 60 min planned
        nothing to do today
        ");
    }
}
