//! What a check of the store found.

use crate::ui::style::Styles;
use crate::ui::text::{Column, Table, plural, sanitize_line, wrap};

/// Rows that are listed before the rest is only counted.
const SHOWN: usize = 30;

/// One thing that is wrong.
#[derive(Debug, Clone)]
pub struct ProblemLine {
    /// The table, `log` or `file`.
    pub place: String,
    /// The row.
    pub key: String,
    /// In words.
    pub problem: String,
}

/// A check.
#[derive(Debug, Clone, Default)]
pub struct CheckView {
    /// Entries of the log.
    pub entries: u64,
    /// What was wrong.
    pub problems: Vec<ProblemLine>,
    /// All of it was made good.
    pub repaired: bool,
    /// All of it can be made again from the log.
    pub repairable: bool,
    /// The store's file.
    pub store: String,
}

/// The check as text.
pub fn check(view: &CheckView, width: usize, styles: Styles) -> String {
    let mut text = String::new();
    if view.problems.is_empty() {
        let entries = plural(view.entries, "entry");
        let words = format!("sound: the file, {entries} in the log, and everything made from them");
        return paint(&words, width, |line| styles.success(line));
    }
    let mut table = Table::new(vec![
        Column::text("where").importance(7),
        Column::text("row").importance(8).least(16),
        Column::text("what").importance(9),
    ]);
    for problem in view.problems.iter().take(SHOWN) {
        table.row(vec![(&problem.place).into(), (&problem.key).into(), (&problem.problem).into()]);
    }
    text.push_str(&table.render(width, styles));
    if view.problems.len() > SHOWN {
        text.push_str(&format!("and {} more\n", view.problems.len() - SHOWN));
    }
    if view.repaired {
        let words =
            format!("repaired: {} made again from the log", plural(view.problems.len() as u64, "row"));
        text.push_str(&paint(&words, width, |line| styles.success(line)));
    } else if !view.repairable {
        let words = format!("the log itself is damaged: {}", sanitize_line(&view.store));
        text.push_str(&paint(&words, width, |line| styles.failure(line)));
    }
    text
}

fn paint(words: &str, width: usize, paint: impl Fn(&str) -> String) -> String {
    wrap(words, width).iter().map(|line| format!("{}\n", paint(line))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_store_is_one_line_and_a_repaired_one_says_what_was_wrong() {
        let sound = CheckView { entries: 1204, ..CheckView::default() };
        assert_eq!(
            check(&sound, 90, Styles::PLAIN),
            "sound: the file, 1,204 entries in the log, and everything made from them\n"
        );
        let problem = ProblemLine {
            place: "schedules".into(),
            key: "coding/two-coupons".into(),
            problem: "differs from what the log says".into(),
        };
        let mut view = CheckView { problems: vec![problem], repaired: true, repairable: true, ..sound };
        insta::assert_snapshot!(check(&view, 80, Styles::PLAIN), @r"
        where      row                 what
        schedules  coding/two-coupons  differs from what the log says
        repaired: 1 row made again from the log
        ");
        view = CheckView { repaired: false, repairable: false, store: "/data/drill.db".into(), ..view };
        assert!(check(&view, 80, Styles::PLAIN).ends_with("the log itself is damaged: /data/drill.db\n"));
        view.problems = vec![view.problems[0].clone(); 45];
        assert!(check(&view, 40, Styles::PLAIN).contains("and 15 more\n"));
    }
}
