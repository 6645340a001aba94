//! Measured growth on the screen: the claim, what was measured, and the points behind it.

use super::PROSE_WIDTH;
use super::facts::{Fact, facts_text};
use super::session::lines;
use crate::ui::style::{Label, Styles};
use crate::ui::text::{Column, Indent, Span, Table, count, sanitize_line};

/// What the claim means for the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As it should be.
    Good,
    /// It grows faster than the target.
    Bad,
    /// Nothing is claimed.
    Open,
}

/// Times at one size.
#[derive(Debug, Clone, Copy)]
pub struct PointLine {
    /// The generator's size.
    pub size: u64,
    /// The user's time in milliseconds.
    pub user_ms: f64,
    /// The reference's.
    pub reference_ms: f64,
}

/// A measurement.
#[derive(Debug, Clone)]
pub struct GrowthView<'a> {
    /// The claim in words.
    pub message: &'a str,
    /// What it means.
    pub tone: Tone,
    /// What was measured: the case, what n is, the reference, the slope.
    pub facts: &'a [Fact],
    /// From the smallest size.
    pub points: &'a [PointLine],
}

/// The whole screen.
pub fn growth_text(view: &GrowthView<'_>, columns: usize, styles: Styles) -> String {
    let label = match view.tone {
        Tone::Good => Label::Success,
        Tone::Bad => Label::Failure,
        Tone::Open => Label::Warning,
    };
    let message = Span::labelled(label, sanitize_line(view.message));
    let mut text = lines(&[message], columns.min(PROSE_WIDTH), &Indent::default(), styles);
    if !view.facts.is_empty() {
        text.push('\n');
        text.push_str(&facts_text(view.facts, columns.min(PROSE_WIDTH), styles));
    }
    if !view.points.is_empty() {
        text.push('\n');
        let mut table = Table::new(vec![
            Column::number("n").importance(9),
            Column::number("yours").importance(7),
            Column::number("reference").importance(6),
            Column::number("ratio").importance(8),
        ]);
        for point in view.points {
            table.row(vec![
                count(point.size).into(),
                time(point.user_ms).into(),
                time(point.reference_ms).into(),
                format!("{:.1}", point.user_ms / point.reference_ms).into(),
            ]);
        }
        text.push_str(&table.render(columns, styles));
    }
    text
}

/// A time with about three digits that count.
fn time(ms: f64) -> String {
    let digits = |number: f64| match number {
        number if number < 10.0 => 2,
        number if number < 100.0 => 1,
        _ => 0,
    };
    if ms < 0.9995 {
        let us = ms * 1000.0;
        format!("{us:.*} µs", digits(us).min(1))
    } else {
        format!("{ms:.*} ms", digits(ms))
    }
}

#[cfg(test)]
mod tests;
