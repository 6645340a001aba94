//! The figures: totals, what is due, by kind and pattern, calibration.

use crate::ui::style::Styles;
use crate::ui::text::{Column, Table, count, days_from, duration, plural, wrap};

/// Figures of the whole or a part.
#[derive(Debug, Clone, Default)]
pub struct FigureLine {
    /// The part's name.
    pub name: String,
    /// Attempts.
    pub attempts: u64,
    /// Their minutes.
    pub minutes: u64,
    /// The mean score in hundredths.
    pub mean_hundredths: Option<u64>,
    /// Passes of a hundred.
    pub pass_percent: Option<u64>,
}

/// What falls due on a day.
#[derive(Debug, Clone, Copy)]
pub struct ForecastLine {
    /// Days from today.
    pub in_days: i64,
    /// Items.
    pub items: u64,
    /// Their minutes.
    pub minutes: u64,
}

/// The figures.
#[derive(Debug, Clone, Default)]
pub struct StatsView {
    /// Everything.
    pub all: FigureLine,
    /// Days in a row.
    pub streak_days: u32,
    /// Today with what is overdue, then the days after it.
    pub forecast: Vec<ForecastLine>,
    /// By kind.
    pub kinds: Vec<FigureLine>,
    /// By pattern.
    pub patterns: Vec<FigureLine>,
    /// Attempts with a prediction, mean gap, spread.
    pub calibration: Option<(u64, f64, f64)>,
}

/// The figures as text.
pub fn stats(view: &StatsView, width: usize, styles: Styles) -> String {
    let mut text = String::new();
    let streak = plural(view.streak_days.into(), "day");
    let head = format!(
        "{}, {}, {streak} in a row",
        plural(view.all.attempts, "attempt"),
        duration(view.all.minutes * 60)
    );
    text.push_str(&lines(&head, width));
    if !view.forecast.is_empty() {
        part(&mut text, "due", styles);
        let mut table = Table::new(vec![
            Column::text("").importance(9),
            Column::number("items").importance(8),
            Column::number("minutes").importance(7),
        ]);
        for day in &view.forecast {
            let (items, minutes) = (count(day.items), count(day.minutes));
            table.row(vec![days_from(day.in_days).into(), items.into(), minutes.into()]);
        }
        text.push_str(&table.render(width, styles));
    }
    for (title, rows) in [("by kind", &view.kinds), ("by pattern", &view.patterns)] {
        if !rows.is_empty() {
            part(&mut text, title, styles);
            text.push_str(&figures(rows).render(width, styles));
        }
    }
    if let Some((attempts, mean, spread)) = view.calibration {
        part(&mut text, "calibration", styles);
        let direction = match mean {
            mean if mean > 0.05 => format!("you expect {mean:.1} too much"),
            mean if mean < -0.05 => format!("you expect {:.1} too little", -mean),
            _ => "your predictions fit".to_string(),
        };
        text.push_str(&lines(
            &format!("{direction}; spread {spread:.1}, {}", plural(attempts, "attempt")),
            width,
        ));
    }
    text
}

fn figures(rows: &[FigureLine]) -> Table {
    let mut table = Table::new(vec![
        Column::text("").importance(9),
        Column::number("attempts").importance(8),
        Column::number("minutes").importance(5),
        Column::number("mean score").importance(7),
        Column::number("passed").importance(6),
    ]);
    for row in rows {
        let mean = row.mean_hundredths.map_or("-".into(), |mean| format!("{}.{:02}", mean / 100, mean % 100));
        let passed = row.pass_percent.map_or("-".into(), |percent| format!("{percent} %"));
        let (attempts, minutes) = (count(row.attempts), count(row.minutes));
        table.row(vec![(&row.name).into(), attempts.into(), minutes.into(), mean.into(), passed.into()]);
    }
    table
}

fn part(text: &mut String, title: &str, styles: Styles) {
    text.push_str(&format!("\n{}\n", styles.heading(title)));
}

fn lines(text: &str, width: usize) -> String {
    wrap(text, width).join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_figures_stand_in_parts_and_empty_parts_are_left_out() {
        let figure = |name: &str| FigureLine {
            name: name.into(),
            attempts: 1200,
            minutes: 340,
            mean_hundredths: Some(367),
            pass_percent: Some(82),
        };
        let view = StatsView {
            all: figure(""),
            streak_days: 1,
            forecast: vec![
                ForecastLine { in_days: 0, items: 12, minutes: 95 },
                ForecastLine { in_days: 1, items: 3, minutes: 45 },
            ],
            kinds: vec![figure("coding"), FigureLine { name: "star".into(), ..FigureLine::default() }],
            patterns: vec![figure("two-pointers")],
            calibration: Some((40, 0.42, 1.1)),
        };
        insta::assert_snapshot!(stats(&view, 60, Styles::PLAIN), @r"
        1,200 attempts, 5 h 40, 1 day in a row

        due
                  items  minutes
        today        12       95
        tomorrow      3       45

        by kind
                attempts  minutes  mean score  passed
        coding     1,200      340        3.67    82 %
        star           0        0           -       -

        by pattern
                      attempts  minutes  mean score  passed
        two-pointers     1,200      340        3.67    82 %

        calibration
        you expect 0.4 too much; spread 1.1, 40 attempts
        ");
        insta::assert_snapshot!(stats(&StatsView::default(), 60, Styles::PLAIN), @r"
        0 attempts, 0 s, 0 days in a row
        ");
    }
}
