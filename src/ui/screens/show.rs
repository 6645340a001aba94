//! One item: what it is, when it comes back, how it went.

use crate::ui::style::Styles;
use crate::ui::text::{cut, days_from, plural, sanitize_line, wrap};

use super::history::{AttemptLine, attempts_table};

/// When an item comes back.
#[derive(Debug, Clone)]
pub struct ScheduleView {
    /// The due day.
    pub due: String,
    /// Days from today to it.
    pub due_in: i64,
    /// The interval in days.
    pub interval_days: u32,
    /// The ease in hundredths.
    pub ease_hundredths: u32,
    /// Passes in a row.
    pub repetitions: u32,
    /// Failures after a pass.
    pub lapses: u32,
    /// The rules.
    pub algorithm: String,
}

/// An item.
#[derive(Debug, Clone)]
pub struct ShowView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: String,
    /// Its deck.
    pub deck: String,
    /// Minutes it takes.
    pub minutes: u32,
    /// How hard, for problems.
    pub difficulty: Option<String>,
    /// `None` before the first attempt.
    pub schedule: Option<ScheduleView>,
    /// Its attempts, newest first.
    pub attempts: Vec<AttemptLine>,
    /// How many older ones there are.
    pub more: u64,
}

/// The item.
pub fn show(view: &ShowView, width: usize, styles: Styles) -> String {
    let mut text = String::new();
    for line in wrap(&sanitize_line(&view.title), width) {
        text.push_str(&format!("{}\n", styles.heading(&line)));
    }
    text.push_str(&format!("{}\n", styles.dim(&cut(&sanitize_line(&view.id), width))));
    let difficulty = view.difficulty.as_ref().map(|difficulty| format!("{difficulty}, ")).unwrap_or_default();
    let facts =
        format!("{}, {difficulty}{} min, deck {}", view.kind, view.minutes, sanitize_line(&view.deck));
    text.push_str(&lines(&facts, width));
    match &view.schedule {
        None => text.push_str("not practised yet\n"),
        Some(schedule) => {
            let overdue = if schedule.due_in < 0 { ", overdue" } else { "" };
            let when = format!(
                "due {} ({}{overdue}); interval {}, ease {}.{:02}, {} in a row, {} ({})",
                schedule.due,
                days_from(schedule.due_in),
                plural(schedule.interval_days.into(), "day"),
                schedule.ease_hundredths / 100,
                schedule.ease_hundredths % 100,
                plural(schedule.repetitions.into(), "pass"),
                plural(schedule.lapses.into(), "lapse"),
                schedule.algorithm,
            );
            text.push_str(&lines(&when, width));
        }
    }
    if !view.attempts.is_empty() {
        text.push('\n');
        text.push_str(&attempts_table(&view.attempts, false).render(width, styles));
    }
    if view.more > 0 {
        let older = format!(
            "and {}; `drill history {}` has all",
            plural(view.more, "older attempt"),
            sanitize_line(&view.id)
        );
        text.push_str(&lines(&older, width));
    }
    text
}

fn lines(text: &str, width: usize) -> String {
    wrap(text, width).join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_tells_when_it_comes_back_and_how_it_went() {
        let mut view = ShowView {
            id: "coding/two-coupons".into(),
            title: "Two coupons".into(),
            kind: "coding".into(),
            deck: "drill".into(),
            minutes: 20,
            difficulty: Some("easy".into()),
            schedule: None,
            attempts: vec![],
            more: 0,
        };
        insta::assert_snapshot!(show(&view, 60, Styles::PLAIN), @r"
        Two coupons
        coding/two-coupons
        coding, easy, 20 min, deck drill
        not practised yet
        ");
        view.schedule = Some(ScheduleView {
            due: "2026-11-28".into(),
            due_in: -2,
            interval_days: 6,
            ease_hundredths: 236,
            repetitions: 2,
            lapses: 1,
            algorithm: "sm2/1".into(),
        });
        view.more = 3;
        view.attempts = vec![AttemptLine {
            id: "0193511e-7a00-7001".into(),
            started: "2026-11-22 21:40".into(),
            seconds: 1500,
            mode: "practice".into(),
            score: Some(3),
            ..AttemptLine::default()
        }];
        insta::assert_snapshot!(show(&view, 60, Styles::PLAIN), @r"
        Two coupons
        coding/two-coupons
        coding, easy, 20 min, deck drill
        due 2026-11-28 (2 days ago, overdue); interval 6 days, ease
        2.36, 2 passes in a row, 1 lapse (sm2/1)

        started           score    time  attempt
        2026-11-22 21:40      3  25 min  0193511e-7a00-7001
        and 3 older attempts; `drill history coding/two-coupons` has
        all
        ");
    }
}
