//! The screens of a session on its way: start, brief and statement, phases, hints, questions, the pause, the help.

use super::PROSE_WIDTH;
use super::facts::{Fact, facts_text};
use crate::model::Day;
use crate::ui::live_line::KeyHint;
use crate::ui::markdown::markdown;
use crate::ui::style::{Label, Styles};
use crate::ui::text::{
    Indent, Span, days_from, duration, plural, sanitize, sanitize_line, signed_clock, width, wrap_spans,
};

/// What is known before the clock starts; nothing that gives the pattern away.
#[derive(Debug, Clone)]
pub struct StartView<'a> {
    /// `coding`, `design`, `star`, `card`.
    pub kind: &'a str,
    /// The item's title.
    pub title: &'a str,
    /// Minutes planned.
    pub minutes: u32,
    /// The deck's title.
    pub deck: &'a str,
    /// `practice`, `interview`, …; empty for none.
    pub mode: &'a str,
    /// Attempts so far.
    pub times_seen: u32,
    /// Days since the last one.
    pub days_since: Option<i64>,
    /// Phases and their seconds.
    pub phases: &'a [(String, u32)],
    /// What else there is to know: language, folder, …
    pub facts: &'a [Fact],
}

/// The screen before the clock starts.
pub fn start_text(view: &StartView<'_>, columns: usize, styles: Styles) -> String {
    let mut text = heading(view.title, columns, styles);
    let mut words = vec![sanitize_line(view.kind), plural(u64::from(view.minutes), "minute")];
    if !view.mode.is_empty() {
        words.push(format!("{} mode", sanitize_line(view.mode)));
    }
    if !view.deck.is_empty() {
        words.push(format!("deck {}", sanitize_line(view.deck)));
    }
    text.push_str(&prose(&words.join(", "), columns, styles));
    let seen = match (view.times_seen, view.days_since) {
        (0, _) => "not practised before".to_string(),
        (times, None) => format!("practised {}", times_text(times)),
        (times, Some(days)) => format!("practised {}, last {}", times_text(times), days_from(-days)),
    };
    text.push_str(&prose(&seen, columns, styles));
    let mut facts = view.facts.to_vec();
    if !view.phases.is_empty() {
        let phases: Vec<String> = view
            .phases
            .iter()
            .map(|(name, seconds)| format!("{} {}", sanitize_line(name), duration(u64::from(*seconds))))
            .collect();
        facts.insert(0, Fact::new("phases", phases.join(", ")));
    }
    if !facts.is_empty() {
        text.push('\n');
        text.push_str(&facts_text(&facts, columns.min(PROSE_WIDTH), styles));
    }
    text
}

fn times_text(times: u32) -> String {
    match times {
        1 => "once".to_string(),
        2 => "twice".to_string(),
        times => plural(u64::from(times), "time"),
    }
}

/// A text in Markdown under its title: brief, statement, prompt, editorial.
pub fn page_text(title: &str, source: &str, columns: usize, styles: Styles) -> String {
    let body = markdown(source, columns.min(PROSE_WIDTH), styles);
    if title.is_empty() {
        return body;
    }
    format!("{}\n{body}", heading(title, columns, styles))
}

/// `clarify is over. plan: 8 minutes.` Either half may be missing.
pub fn phase_text(over: Option<&str>, next: Option<(&str, u32)>, columns: usize, styles: Styles) -> String {
    let mut spans = Vec::new();
    if let Some(over) = over {
        spans.push(Span::plain(format!("{} is over. ", sanitize_line(over))));
    }
    if let Some((name, seconds)) = next {
        spans.push(Span::labelled(Label::Heading, sanitize_line(name)));
        let time = match seconds {
            0 => String::new(),
            1..60 => format!(": {}", plural(u64::from(seconds), "second")),
            _ => format!(": {}", plural((u64::from(seconds) + 30) / 60, "minute")),
        };
        spans.push(Span::plain(format!("{time}.")));
    }
    lines(&spans, columns, &Indent::default(), styles)
}

/// A hint under its number.
pub fn hint_text(number: usize, of: usize, hint: &str, columns: usize, styles: Styles) -> String {
    let title = Span::labelled(Label::Hint, format!("hint {number} of {of}"));
    format!("{}{}", lines(&[title], columns, &Indent::default(), styles), indented(hint, columns, styles))
}

/// A question that was asked, with its answer below; without one the advice to assume.
pub fn answer_text(question: &str, answer: Option<&str>, columns: usize, styles: Styles) -> String {
    let asked = lines(
        &[Span::labelled(Label::Dim, sanitize(question.trim()))],
        columns.min(PROSE_WIDTH),
        &Indent::hanging("? "),
        styles,
    );
    let answer = answer.unwrap_or("Nobody has said. State your assumption and go on.");
    format!("{asked}{}", indented(answer, columns, styles))
}

/// What stands there while the clock stands: nothing of the item.
pub fn paused_text(seconds_left: i64, pauses: u32, columns: usize, styles: Styles) -> String {
    let time = match seconds_left {
        ..0 => format!("{} of overtime", signed_clock(seconds_left).trim_start_matches('+')),
        _ => format!("{} left", signed_clock(seconds_left)),
    };
    let count = if pauses > 1 { format!(" This is pause {pauses}.") } else { String::new() };
    let words = format!(" with {time}. The item is hidden until you go on.{count}");
    lines(
        &[Span::labelled(Label::Warning, "Paused"), Span::plain(words)],
        columns.min(PROSE_WIDTH),
        &Indent::default(),
        styles,
    )
}

/// The keys with their meanings, one a line.
pub fn help_text(keys: &[(KeyHint<'_>, &str)], columns: usize, styles: Styles) -> String {
    let mut text = heading("Keys", columns, styles);
    let shown: Vec<(String, String)> = keys
        .iter()
        .map(|(key, meaning)| {
            let meaning = match (sanitize_line(key.label), sanitize_line(meaning)) {
                (label, meaning) if label.is_empty() => meaning,
                (label, meaning) if meaning.is_empty() => label,
                (label, meaning) => format!("{label}: {meaning}"),
            };
            (sanitize_line(key.key), meaning)
        })
        .collect();
    let key_width = shown.iter().map(|(key, _)| width(key)).max().unwrap_or(0);
    for (key, meaning) in &shown {
        let blanks = " ".repeat(key_width - width(key) + 2);
        let spans = [
            Span::plain("  "),
            Span::labelled(Label::Key, key.as_str()),
            Span::plain(format!("{blanks}{meaning}")),
        ];
        let rest = Indent { first: String::new(), rest: " ".repeat(key_width + 4) };
        text.push_str(&lines(&spans, columns.min(PROSE_WIDTH), &rest, styles));
    }
    text
}

/// `scheduled: due 2026-11-28 (in 6 days)`.
pub fn scheduled_text(due: Day, today: Day, columns: usize, styles: Styles) -> String {
    let words = format!(" due {due} ({})", days_from(due - today));
    lines(
        &[Span::labelled(Label::Success, "scheduled:"), Span::plain(words)],
        columns,
        &Indent::default(),
        styles,
    )
}

pub(super) fn heading(title: &str, columns: usize, styles: Styles) -> String {
    lines(&[Span::labelled(Label::Heading, sanitize_line(title))], columns, &Indent::default(), styles)
}

pub(super) fn prose(text: &str, columns: usize, styles: Styles) -> String {
    lines(&[Span::plain(sanitize(text))], columns.min(PROSE_WIDTH), &Indent::default(), styles)
}

pub(super) fn lines(spans: &[Span], columns: usize, indent: &Indent, styles: Styles) -> String {
    let mut text = String::new();
    for line in wrap_spans(spans, columns, indent) {
        text.push_str(&Span::paint_all(&line, styles));
        text.push('\n');
    }
    text
}

/// Markdown two columns in.
fn indented(source: &str, columns: usize, styles: Styles) -> String {
    let indent = 2.min(columns / 2);
    let body = markdown(source, columns.min(PROSE_WIDTH) - indent, styles);
    let mut text = String::new();
    for line in body.lines() {
        if !line.is_empty() {
            text.push_str(&" ".repeat(indent));
            text.push_str(line);
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests;
