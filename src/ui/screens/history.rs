//! Attempts as a table, and the timeline of one.

use crate::ui::style::{Label, Styles};
use crate::ui::text::{Cell, Column, Table, clock, duration, plural, sanitize_line};

/// One attempt.
#[derive(Debug, Clone, Default)]
pub struct AttemptLine {
    /// Its id, or enough of its beginning.
    pub id: String,
    /// Its item.
    pub item: String,
    /// Local date and time of its start.
    pub started: String,
    /// How long it took.
    pub seconds: u32,
    /// How it was run.
    pub mode: String,
    /// Its score.
    pub score: Option<u8>,
    /// What was expected.
    pub predicted: Option<u8>,
    /// It waits for its score.
    pub owed: bool,
    /// What else to say, the user's note last.
    pub remarks: Vec<String>,
    /// It was taken back.
    pub voided: bool,
}

/// Attempts, newest first as given.
pub fn history(rows: &[AttemptLine], width: usize, styles: Styles) -> String {
    if rows.is_empty() {
        return format!("{}\n", styles.dim("no attempts"));
    }
    attempts_table(rows, true).render(width, styles)
}

/// The table, with or without the item.
pub(super) fn attempts_table(rows: &[AttemptLine], with_item: bool) -> Table {
    let mut columns = vec![Column::text("started").importance(8).least(16)];
    if with_item {
        columns.push(Column::text("item").importance(9).least(12));
    }
    columns.extend([
        Column::number("score").importance(9),
        Column::number("time").importance(6),
        Column::text("mode").importance(3),
        Column::text("attempt").importance(7).least(13),
        Column::text("").importance(4),
    ]);
    let mut table = Table::new(columns);
    for row in rows {
        let score = match row.score {
            // in words: a colour alone would not be seen everywhere
            _ if row.voided => "undone".to_string(),
            Some(score) => score.to_string(),
            None if row.owed => "owed".to_string(),
            None => "-".to_string(),
        };
        let cell = |text: &str| if row.voided { Cell::labelled(Label::Dim, text) } else { Cell::from(text) };
        let mut cells = vec![cell(&row.started)];
        if with_item {
            cells.push(cell(&row.item));
        }
        let time = if row.seconds == 0 { String::new() } else { duration(row.seconds.into()) };
        let remarks = row.remarks.join("; ");
        cells.extend([cell(&score), cell(&time), cell(&row.mode), cell(&row.id), cell(&remarks)]);
        table.row(cells);
    }
    table
}

/// One phase of a timeline.
#[derive(Debug, Clone)]
pub struct TimelinePhase {
    /// Its name.
    pub name: String,
    /// Seconds spent.
    pub seconds: u32,
    /// Seconds planned.
    pub planned: u32,
}

/// Where the time of an attempt went.
#[derive(Debug, Clone, Default)]
pub struct Timeline {
    /// The attempt.
    pub attempt: AttemptLine,
    /// Its phases, in order.
    pub phases: Vec<TimelinePhase>,
    /// The parts of a spoken answer, in order.
    pub parts: Vec<TimelinePhase>,
    /// Events with their second on the session's clock.
    pub marks: Vec<(String, u32)>,
    /// Seconds past the end.
    pub overtime_seconds: u32,
    /// How often the clock was stopped.
    pub pauses: u32,
    /// For how long.
    pub paused_seconds: u32,
}

/// Phases with a bar each, then what happened when.
pub fn timeline(view: &Timeline, width: usize, styles: Styles) -> String {
    let title = format!("{}, {}", sanitize_line(&view.attempt.item), sanitize_line(&view.attempt.started));
    let mut text = format!("{}\n", styles.heading(&crate::ui::text::cut(&title, width)));
    if view.phases.is_empty() {
        text.push_str("no phases were recorded\n");
    } else {
        let mut table = Table::new(vec![
            Column::text("phase").importance(9),
            Column::number("spent").importance(9),
            Column::number("planned").importance(7),
            Column::text("").importance(3).least(4),
        ]);
        let longest = view.phases.iter().map(|phase| phase.seconds).max().unwrap_or(0).max(1);
        let mut row = |name: &str, phase: &TimelinePhase| {
            let bar = "█".repeat((u64::from(phase.seconds) * 20 / u64::from(longest)).min(20) as usize);
            let planned = if phase.planned == 0 { String::new() } else { clock(phase.planned.into()) };
            table.row(vec![name.into(), clock(phase.seconds.into()).into(), planned.into(), bar.into()]);
        };
        for phase in &view.phases {
            row(&phase.name, phase);
        }
        for part in &view.parts {
            row(&format!("- {}", part.name), part);
        }
        text.push_str(&table.render(width, styles));
    }
    for (name, seconds) in &view.marks {
        text.push_str(&format!("{name} at {}\n", clock((*seconds).into())));
    }
    if view.overtime_seconds > 0 {
        text.push_str(&format!("overtime {}\n", clock(view.overtime_seconds.into())));
    }
    if view.pauses > 0 {
        let times = plural(view.pauses.into(), "pause");
        text.push_str(&format!("{times}, {}\n", duration(view.paused_seconds.into())));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line() -> AttemptLine {
        AttemptLine {
            id: "0193511e-7a00-7001".into(),
            item: "coding/two-coupons".into(),
            started: "2026-11-22 21:40".into(),
            seconds: 1500,
            mode: "practice".into(),
            score: Some(4),
            predicted: None,
            owed: false,
            remarks: vec!["amended".into(), "off by one\u{1b}[31m".into()],
            voided: false,
        }
    }

    #[test]
    fn attempts_stand_in_columns_and_what_is_owed_says_so() {
        let owed = AttemptLine { score: None, owed: true, remarks: vec![], ..line() };
        insta::assert_snapshot!(history(&[line(), owed], 120, Styles::PLAIN), @r"
        started           item                score    time  mode      attempt
        2026-11-22 21:40  coding/two-coupons      4  25 min  practice  0193511e-7a00-7001  amended; off by one
        2026-11-22 21:40  coding/two-coupons   owed  25 min  practice  0193511e-7a00-7001
        ");
        assert_eq!(history(&[], 80, Styles::PLAIN), "no attempts\n");
    }

    #[test]
    fn a_timeline_shows_phases_and_marks() {
        let phase = |name: &str, seconds, planned| TimelinePhase { name: name.into(), seconds, planned };
        let view = Timeline {
            attempt: line(),
            phases: vec![phase("clarify", 200, 240), phase("code", 1300, 1320)],
            parts: vec![phase("situation", 130, 0)],
            marks: vec![("first run".into(), 900)],
            overtime_seconds: 90,
            pauses: 1,
            paused_seconds: 120,
        };
        insta::assert_snapshot!(timeline(&view, 60, Styles::PLAIN), @r"
        coding/two-coupons, 2026-11-22 21:40
        phase        spent  planned
        clarify       3:20     4:00  ███
        code         21:40    22:00  ████████████████████
        - situation   2:10           ██
        first run at 15:00
        overtime 1:30
        1 pause, 2 min
        ");
    }
}
