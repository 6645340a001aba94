//! The judge's report on the screen: the verdict, the cases at a glance, and of the failing case that teaches most its
//! arguments, what was expected, what came, where they part, and what the program said.

mod rows;

use serde_json::Value;

use self::rows::Rows;
use super::PROSE_WIDTH;
use super::session::lines;
pub use super::value::Shape;
use super::value::first_difference;
use crate::model::verdict::Failure;
use crate::model::{Report, Verdict};
use crate::ui::style::{Label, Styles};
use crate::ui::text::{Indent, Span, count, cut, plural, sanitize, sanitize_line, wrap_with};

/// Lines of prints and of compilers' words.
const PRINTED_LINES: usize = 12;
const MESSAGE_LINES: usize = 24;

/// A report and what is needed to show its values.
#[derive(Debug, Clone, Copy)]
pub struct VerdictView<'a> {
    /// The judge's report.
    pub report: &'a Report,
    /// The shape of each argument; missing ones are plain.
    pub arguments: &'a [Shape],
    /// The outputs in their order; none for a class or a codec.
    pub outputs: &'a [OutputView<'a>],
    /// The user's own line that the failure names.
    pub source_line: Option<&'a str>,
    /// Whether the failing case may be shown; hidden cases of a session give counts only.
    pub show_failure: bool,
}

/// One output.
#[derive(Debug, Clone, Copy)]
pub struct OutputView<'a> {
    /// `return` or a parameter's name.
    pub name: &'a str,
    /// Its shape.
    pub shape: Shape,
    /// How it is compared, in words: `in any order`, `unchanged`; empty for exactly. Only then the first difference is
    /// marked: elsewhere the first place that differs need not be wrong.
    pub how: &'a str,
}

/// The whole screen.
pub fn verdict_text(view: &VerdictView<'_>, columns: usize, styles: Styles) -> String {
    let report = view.report;
    let mut text = summary(report, columns, styles);
    if report.cases.len() > 1 {
        text.push_str(&marks(report, columns, styles));
    }
    if let Some(message) = report.message.as_deref().filter(|message| !message.trim().is_empty()) {
        text.push('\n');
        text.push_str(&block(message, MESSAGE_LINES, columns, styles));
    }
    if let Some(failure) = report.failure.as_ref().filter(|_| view.show_failure) {
        text.push('\n');
        text.push_str(&failure_text(view, failure, columns, styles));
    }
    text
}

/// `wrong answer  28 of 31 cases`, with the slowest case where all passed.
fn summary(report: &Report, columns: usize, styles: Styles) -> String {
    let label = if report.is_accepted() { Label::Success } else { Label::Failure };
    let mut spans = vec![Span::labelled(label, report.verdict.words())];
    if report.total > 0 {
        let noun = if report.cases.iter().all(|case| case.example) && !report.cases.is_empty() {
            "example"
        } else {
            "case"
        };
        let total = u64::try_from(report.total).unwrap_or(u64::MAX);
        let passed = count(u64::try_from(report.passed).unwrap_or(u64::MAX));
        spans.push(Span::plain(format!("  {passed} of {}", plural(total, noun))));
    }
    let slowest = report
        .cases
        .iter()
        .filter_map(|case| case.ms)
        .fold(None, |most: Option<f64>, ms| Some(most.map_or(ms, |most| most.max(ms))));
    if let Some(ms) = slowest.filter(|ms| report.is_accepted() && ms.is_finite()) {
        spans.push(Span::labelled(Label::Dim, format!("  slowest {}", milliseconds(ms))));
    }
    lines(&spans, columns, &Indent::default(), styles)
}

fn milliseconds(ms: f64) -> String {
    if ms < 1.0 {
        "under 1 ms".to_string()
    } else if ms < 1000.0 {
        format!("{ms:.0} ms")
    } else {
        format!("{:.1} s", ms / 1000.0)
    }
}

/// One mark a case, with what the letters mean; very many cases as a bar.
fn marks(report: &Report, columns: usize, styles: Styles) -> String {
    let letter = |verdict: Verdict| match verdict {
        Verdict::Accepted => ('.', Label::Success),
        Verdict::WrongAnswer => ('W', Label::Failure),
        Verdict::TimeLimit => ('T', Label::Failure),
        Verdict::MemoryLimit => ('M', Label::Failure),
        Verdict::RuntimeError => ('R', Label::Failure),
        Verdict::OutputLimit => ('O', Label::Failure),
        Verdict::CompileError | Verdict::NoToolchain => ('-', Label::Failure),
    };
    let room = columns.saturating_sub(2).clamp(1, PROSE_WIDTH);
    let mut text = String::new();
    if report.cases.len() <= 3 * room {
        for row in report.cases.chunks(room) {
            let mut spans: Vec<Span> = vec![Span::plain(if columns > 2 { "  " } else { "" })];
            for case in row {
                let (letter, label) = letter(case.verdict);
                match spans.last_mut() {
                    Some(last) if last.label == Some(label) => last.text.push(letter),
                    _ => spans.push(Span::labelled(label, letter)),
                }
            }
            text.push_str(&Span::paint_all(&spans, styles));
            text.push('\n');
        }
    } else {
        let size = room.saturating_sub(2).min(40);
        let done = size * report.passed.min(report.total) / report.total.max(1);
        let bar = format!("  [{}{}]", "#".repeat(done), "-".repeat(size - done));
        text.push_str(&cut(&bar, columns));
        text.push('\n');
    }
    let mut legend: Vec<String> = Vec::new();
    for case in report.cases.iter().filter(|case| case.verdict != Verdict::Accepted) {
        // hard blanks: a letter stays with its words
        let words = format!("{} {}", letter(case.verdict).0, case.verdict.words()).replace(' ', "\u{a0}");
        if !legend.contains(&words) {
            legend.push(words);
        }
    }
    let left = report.total.saturating_sub(report.cases.len());
    if left > 0 {
        legend.push(format!("{} not run", count(u64::try_from(left).unwrap_or(u64::MAX))));
    }
    if !legend.is_empty() {
        let legend = Span::labelled(Label::Dim, legend.join(", "));
        text.push_str(&lines(&[legend], columns, &Indent::blanks(2), styles).replace('\u{a0}', " "));
    }
    text
}

fn failure_text(view: &VerdictView<'_>, failure: &Failure, columns: usize, styles: Styles) -> String {
    let mut text = String::new();
    let kind = if failure.example { "example" } else { "case" };
    let verdict = if failure.verdict == view.report.verdict {
        String::new()
    } else {
        format!(" ({})", failure.verdict.words())
    };
    let title = [
        Span::plain(format!("{kind}: ")),
        Span::labelled(Label::Strong, sanitize_line(&failure.name)),
        Span::plain(verdict),
    ];
    text.push_str(&lines(&title, columns, &Indent::default(), styles));
    if let Some(catches) = &failure.catches {
        let words = Span::plain(format!("it catches: {}", sanitize_line(catches)));
        text.push_str(&lines(&[words], columns.min(PROSE_WIDTH), &Indent::default(), styles));
    }
    let mut rows = Rows { columns, styles, names: Vec::new(), text: String::new() };
    rows.names.extend(failure.arguments.iter().map(|(name, _)| sanitize_line(name)));
    for ((name, value), index) in failure.arguments.iter().zip(0..) {
        let shape = view.arguments.get(index).copied().unwrap_or_default();
        rows.value(&sanitize_line(name), value, shape, &[], "", None);
    }
    if failure.operations.is_empty() {
        outputs(&mut rows, view, failure);
    } else {
        rows.operations(failure);
    }
    rows.error(failure, view.source_line);
    if !rows.text.is_empty() {
        text.push('\n');
        text.push_str(&rows.text);
    }
    if !failure.printed.trim().is_empty() {
        let title = Span::plain("your program printed");
        text.push('\n');
        text.push_str(&lines(&[title], columns, &Indent::default(), styles));
        text.push_str(&block(&failure.printed, PRINTED_LINES, columns, styles));
    }
    text
}

/// Expected and got of each output, aligned, the first difference marked below.
fn outputs(rows: &mut Rows, view: &VerdictView<'_>, failure: &Failure) {
    let none: &[Value] = &[];
    let expected = failure.expected.as_deref().unwrap_or(none);
    let got = failure.got.as_deref().unwrap_or(none);
    let several = view.outputs.len().max(expected.len()).max(got.len());
    let mut told = failure.difference.as_deref().map(sanitize_line);
    for index in 0..several {
        let output = view.outputs.get(index).copied();
        let (shape, how) = output.map_or((Shape::Plain, ""), |output| (output.shape, output.how));
        let pair = expected.get(index).zip(got.get(index));
        rows.blank();
        if several > 1 {
            let name = sanitize_line(output.map_or("output", |output| output.name));
            if pair.is_some_and(|(expected, got)| expected == got) {
                rows.words(&name, "as expected");
                continue;
            }
            rows.title(&name);
        }
        let focus = match pair {
            Some((expected, got)) if how.is_empty() => first_difference(expected, got),
            _ => Vec::new(),
        };
        match expected.get(index) {
            Some(Value::Null) if !how.is_empty() => rows.words("expected", how),
            Some(value) => rows.value("expected", value, shape, &focus, how, None),
            None => {}
        }
        if let Some(value) = got.get(index) {
            let marked = if focus.is_empty() { None } else { told.take() };
            rows.value("got", value, shape, &focus, "", Some(marked.as_deref().unwrap_or_default()));
        }
    }
    if let Some(difference) = told.filter(|difference| !difference.is_empty()) {
        rows.words("differs", &difference);
    }
}

/// Foreign text as it is laid out, two columns in: broken hard, the first lines of many.
fn block(text: &str, most: usize, columns: usize, styles: Styles) -> String {
    let safe = sanitize(text.trim_end());
    let indent = 2.min(columns / 2);
    let mut rows: Vec<String> = Vec::new();
    let mut left = 0;
    for line in safe.trim_start_matches('\n').split('\n') {
        if rows.len() >= most {
            left += 1;
            continue;
        }
        let wrapped = wrap_with(line, columns - indent, &Indent::default());
        rows.extend(if wrapped.is_empty() { vec![String::new()] } else { wrapped });
    }
    let mut shown = String::new();
    for row in rows.iter().take(most) {
        shown.push_str(format!("{}{row}", " ".repeat(indent)).trim_end());
        shown.push('\n');
    }
    if left > 0 || rows.len() > most {
        let more = match left {
            0 => "…".to_string(),
            left => format!("… {}", plural(left, "more line")),
        };
        shown.push_str(&styles.dim(&cut(&format!("{}{more}", " ".repeat(indent)), columns)));
        shown.push('\n');
    }
    shown
}

#[cfg(test)]
mod tests;
