//! The catalogue as a table.

use crate::ui::style::{Label, Styles};
use crate::ui::text::{Cell, Column, Table, days_from, plural};

/// One item.
#[derive(Debug, Clone)]
pub struct ListRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Difficulty, theme or topic.
    pub about: String,
    /// Minutes it takes.
    pub minutes: u32,
    /// Attempts so far.
    pub attempts: u32,
    /// Days from today to its due day.
    pub due_in: Option<i64>,
}

/// The items, and how many they are.
pub fn list(rows: &[ListRow], width: usize, styles: Styles) -> String {
    let mut table = Table::new(vec![
        Column::text("item").importance(9).least(16),
        Column::text("title").importance(7),
        Column::text("about").importance(4),
        Column::number("min").importance(3),
        Column::number("done").importance(5),
        Column::text("due").importance(6),
    ]);
    for row in rows {
        let done = if row.attempts == 0 { String::new() } else { row.attempts.to_string() };
        let due = match row.due_in {
            Some(days) if days <= 0 => Cell::labelled(Label::Warning, &due_words(days)),
            Some(days) => due_words(days).into(),
            None => "".into(),
        };
        let minutes = row.minutes.to_string();
        table.row(vec![
            (&row.id).into(),
            (&row.title).into(),
            (&row.about).into(),
            minutes.into(),
            done.into(),
            due,
        ]);
    }
    let count = plural(rows.len() as u64, "item");
    if table.is_empty() {
        return format!("{}\n", styles.dim("no items"));
    }
    format!("{}{}\n", table.render(width, styles), styles.dim(&count))
}

/// `today`, `in 3 days`; what is overdue is due today.
pub(super) fn due_words(days: i64) -> String {
    days_from(days.max(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stand_in_columns_and_the_due_ones_say_today() {
        let row = |id: &str, title: &str, attempts, due_in| ListRow {
            id: id.into(),
            title: title.into(),
            about: "easy".into(),
            minutes: 20,
            attempts,
            due_in,
        };
        let rows = [
            row("coding/two-coupons", "Two coupons", 3, Some(-4)),
            row("coding/harbour", "港の計画", 0, None),
            row("design/feed", "News feed", 1, Some(6)),
        ];
        insta::assert_snapshot!(list(&rows, 70, Styles::PLAIN), @r"
        item                title        about  min  done  due
        coding/two-coupons  Two coupons  easy    20     3  today
        coding/harbour      港の計画     easy    20
        design/feed         News feed    easy    20     1  in 6 days
        3 items
        ");
        assert_eq!(list(&[], 70, Styles::PLAIN), "no items\n");
    }
}
