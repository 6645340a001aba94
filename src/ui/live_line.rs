//! The live line as text: time left, phase, what goes on, keys. A pure function; it stays under the width by a column at
//! least, since a full line makes terminals wrap and resizes leave remains.

use super::style::{Label, Styles};
use super::text::{Span, clock, cut, sanitize_line, signed_clock, width};

/// What the live line shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineView<'a> {
    /// Seconds until the planned end; negative in overtime.
    pub time_left_seconds: i64,
    /// The phase's name.
    pub phase: &'a str,
    /// Seconds left of the phase, if it has a budget; negative past it.
    pub phase_left: Option<i64>,
    /// Keys that act now, the most important first.
    pub keys: Vec<KeyHint<'a>>,
    /// What goes on.
    pub state: LineState,
    /// Something short to say beside it: `saved`, `examples 2/3`.
    pub note: Option<&'a str>,
}

/// A key and what it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyHint<'a> {
    /// The key as it is written: `r`, `?`, `space`.
    pub key: &'a str,
    /// What it does; empty where the key says it all.
    pub label: &'a str,
}

impl<'a> KeyHint<'a> {
    /// A key and what it does.
    pub fn new(key: &'a str, label: &'a str) -> KeyHint<'a> {
        KeyHint { key, label }
    }
}

/// What goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    /// The clock runs.
    Running,
    /// The clock stands; the phase is hidden like the item.
    Paused,
    /// The judge is at work.
    Judging {
        /// Cases done.
        done: usize,
        /// Of so many; 0 where not known yet.
        total: usize,
    },
    /// An editor has the file.
    Editing,
}

/// Less time than this is yellow.
const SOON_SECONDS: i64 = 5 * 60;
/// Fewer keys than this with their labels are too few.
const FEW: usize = 4;
/// Three blanks and `[?]`.
const HELP_WIDTH: usize = 6;

/// The line, at most one column less than the width. Time comes first and always; then the phase; keys as many as fit.
pub fn live_line(view: &LineView<'_>, columns: usize, styles: Styles) -> String {
    let room = columns.saturating_sub(1);
    let time = signed_clock(view.time_left_seconds);
    let time_label = match view.time_left_seconds {
        ..0 => Label::Failure,
        0..=SOON_SECONDS => Label::Warning,
        _ => Label::Number,
    };
    let time = format!("{time:>6}");
    if width(&time) + 8 > room {
        return styles.paint(time_label, &cut(time.trim_start(), room));
    }
    let mut spans = vec![Span::labelled(time_label, time)];
    let used = Span::width_of(&spans);
    // a note must not push out the way to the help
    let reserved = if view.keys.is_empty() { 2 } else { 2 + HELP_WIDTH };
    for span in middle(view, room.saturating_sub(used + 2), room.saturating_sub(used + reserved)) {
        spans.push(Span::plain("  "));
        spans.push(span);
    }
    let left = room.saturating_sub(Span::width_of(&spans));
    let keys = keys(&view.keys, left);
    spans.extend(keys);
    Span::paint_all(&spans, styles)
}

/// Phase, state and note: the phase within `room` columns, the whole within `all` if it has more than the phase.
fn middle(view: &LineView<'_>, room: usize, all: usize) -> Vec<Span> {
    let mut parts = Vec::new();
    match view.state {
        LineState::Paused => parts.push(Span::labelled(Label::Warning, "paused")),
        _ => {
            let face = view.phase_left.map(|left| match left {
                ..0 => (Some(Label::Warning), format!("+{}", clock(left.unsigned_abs()))),
                _ => (None, clock(left.unsigned_abs())),
            });
            let face_width = face.as_ref().map_or(0, |(_, face)| width(face) + 1);
            let phase = cut(&sanitize_line(view.phase), room.saturating_sub(face_width));
            match face {
                Some((label, face)) if width(&phase) + face_width <= room => {
                    parts.push(Span { text: format!("{phase} {face}").trim_start().to_string(), label });
                }
                _ => parts.push(Span::plain(phase)),
            }
        }
    }
    let state = match view.state {
        LineState::Judging { total: 0, .. } => Some("judging".to_string()),
        LineState::Judging { done, total } => Some(format!("judging {}/{total}", done.min(total))),
        LineState::Editing => Some("editor open".to_string()),
        LineState::Running | LineState::Paused => None,
    };
    let note = view.note.map(sanitize_line).filter(|note| !note.is_empty());
    for (text, label) in [(state, Label::Warning), (note, Label::Hint)] {
        let used = Span::width_of(&parts) + 2 * parts.len();
        let left = all.saturating_sub(used);
        if let Some(text) = text
            && left >= 8.min(width(&text))
        {
            parts.push(Span::labelled(label, cut(&text, left)));
        }
    }
    parts
}

/// Keys from the first on, and always the last one (help), as many as fit behind three blanks.
fn keys(hints: &[KeyHint<'_>], room: usize) -> Vec<Span> {
    let texts: Vec<Vec<Span>> = hints.iter().map(key_spans).collect();
    let widths: Vec<usize> = texts.iter().map(|spans| Span::width_of(spans)).collect();
    let needs = |count: usize| 3 + widths[..count].iter().sum::<usize>() + count.saturating_sub(1);
    let shown: Vec<usize> = if hints.is_empty() {
        Vec::new()
    } else if needs(hints.len()) <= room {
        (0..hints.len()).collect()
    } else {
        let last = hints.len() - 1;
        let fits = (0..last).rev().find(|&count| {
            let before = if count == 0 { 3 } else { needs(count) + 1 };
            before + widths[last] <= room
        });
        let shown = fits.map_or_else(Vec::new, |count| (0..count).chain([last]).collect());
        // on a narrow screen bare letters say more than two words and a gap
        if hints.len() >= FEW
            && shown.len() < FEW
            && let Some(bare) = bare_keys(hints, room)
        {
            return bare;
        }
        shown
    };
    let mut spans = Vec::new();
    for (position, index) in shown.into_iter().enumerate() {
        spans.push(Span::plain(if position == 0 { "   " } else { " " }));
        spans.extend(texts[index].iter().cloned());
    }
    spans
}

/// All keys without their labels, if they fit.
fn bare_keys(hints: &[KeyHint<'_>], room: usize) -> Option<Vec<Span>> {
    let mut spans = Vec::with_capacity(hints.len() * 2);
    for (position, hint) in hints.iter().enumerate() {
        spans.push(Span::plain(if position == 0 { "   " } else { " " }));
        spans.push(Span::labelled(Label::Key, sanitize_line(hint.key)));
    }
    (Span::width_of(&spans) <= room).then_some(spans)
}

/// `[r]un` where the label begins with the key, else `[space] mark`.
pub(super) fn key_spans(hint: &KeyHint<'_>) -> Vec<Span> {
    let key = sanitize_line(hint.key);
    let label = sanitize_line(hint.label);
    let mut spans = vec![Span::labelled(Label::Key, format!("[{key}]"))];
    match label.strip_prefix(&key) {
        Some(rest) if !key.is_empty() => spans.push(Span::plain(rest)),
        _ if label.is_empty() => {}
        _ => spans.push(Span::plain(format!(" {label}"))),
    }
    spans.retain(|span| !span.text.is_empty());
    spans
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn keys_of_coding() -> Vec<KeyHint<'static>> {
        let letters =
            [("r", "run"), ("s", "submit"), ("e", "edit"), ("h", "hint"), ("n", "next"), ("p", "pause")];
        letters
            .into_iter()
            .chain([("f", "finish"), ("?", "")])
            .map(|(key, label)| KeyHint::new(key, label))
            .collect()
    }

    /// Blanks at both ends count, so bars show them.
    fn framed(lines: &[String]) -> String {
        lines.iter().map(|line| format!("|{line}|\n")).collect()
    }

    fn view(time: i64, phase_left: Option<i64>, state: LineState) -> LineView<'static> {
        LineView {
            time_left_seconds: time,
            phase: "code",
            phase_left,
            keys: keys_of_coding(),
            state,
            note: None,
        }
    }

    #[test]
    fn the_line_tells_time_phase_and_keys() {
        let running = view(1930, Some(500), LineState::Running);
        let lines =
            [120, 80, 60, 40, 20, 12, 8, 4, 0].map(|columns| live_line(&running, columns, Styles::PLAIN));
        insta::assert_snapshot!(framed(&lines));
    }

    #[test]
    fn the_states_of_a_line() {
        let note = |view: LineView<'static>| LineView { note: Some("saved, examples 2/3"), ..view };
        let views = [
            view(2700, Some(240), LineState::Running),
            view(300, Some(-65), LineState::Running),
            view(0, Some(0), LineState::Running),
            view(-135, Some(-135), LineState::Running),
            view(1930, Some(500), LineState::Paused),
            view(1930, Some(500), LineState::Judging { done: 12, total: 40 }),
            view(1930, None, LineState::Editing),
            note(view(1930, Some(500), LineState::Running)),
        ];
        let lines: Vec<String> = [80, 40]
            .iter()
            .flat_map(|&columns| views.iter().map(move |view| live_line(view, columns, Styles::PLAIN)))
            .collect();
        insta::assert_snapshot!(framed(&lines));
    }

    #[test]
    fn colour_adds_nothing_but_colour() {
        for state in [LineState::Running, LineState::Paused, LineState::Editing] {
            let view = view(-5, Some(-5), state);
            let coloured = live_line(&view, 80, Styles::COLOURED);
            assert_ne!(coloured, live_line(&view, 80, Styles::PLAIN));
            assert_eq!(
                anstream::adapter::strip_str(&coloured).to_string(),
                live_line(&view, 80, Styles::PLAIN)
            );
        }
    }

    proptest! {
        #[test]
        fn the_line_stays_under_the_width(
            time in any::<i64>(),
            phase in "\\PC{0,30}",
            phase_left in any::<Option<i64>>(),
            note in any::<Option<String>>(),
            done in any::<usize>(),
            columns in 1usize..130,
        ) {
            for state in [LineState::Running, LineState::Paused, LineState::Judging { done, total: 9 }, LineState::Editing] {
                let view = LineView {
                    time_left_seconds: time,
                    phase: &phase,
                    phase_left,
                    keys: keys_of_coding(),
                    state,
                    note: note.as_deref(),
                };
                let line = live_line(&view, columns, Styles::PLAIN);
                prop_assert!(width(&line) < columns, "{:?}", line);
                prop_assert!(!line.chars().any(char::is_control));
            }
        }

        #[test]
        fn time_and_phase_are_there_from_forty_columns_on(time in -5999i64..6000, columns in 40usize..130) {
            let line = live_line(&view(time, Some(500), LineState::Running), columns, Styles::PLAIN);
            prop_assert!(line.contains(&signed_clock(time)) && line.contains("code 8:20") && (line.contains("[?]") || line.ends_with("?")));
        }
    }
}
