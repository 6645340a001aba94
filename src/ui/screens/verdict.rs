//! The judge's report on the screen: the verdict, the cases at a glance, and of the failing case that teaches most its
//! arguments, what was expected, what came, where they part, and what the program said.

use serde_json::Value;

use super::PROSE_WIDTH;
use super::session::lines;
use super::tree::draw;
pub use super::value::Shape;
use super::value::{first_difference, show};
use crate::model::verdict::Failure;
use crate::model::{Report, Verdict};
use crate::ui::style::{Label, Styles};
use crate::ui::text::{
    Align, Indent, Span, count, cut, pad, plural, sanitize, sanitize_line, width, wrap_with,
};

/// Operations of a class that are shown, the wrong one last.
const OPERATIONS: usize = 6;
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

/// Named values under each other.
struct Rows {
    columns: usize,
    styles: Styles,
    names: Vec<String>,
    text: String,
}

impl Rows {
    /// Columns of the names, within reason.
    fn name_width(&self) -> usize {
        let widest = self.names.iter().map(|name| width(name)).max().unwrap_or(0);
        widest.max(8).min(self.columns / 3)
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn title(&mut self, name: &str) {
        let name = cut(&format!("  {name}"), self.columns);
        self.line(&name);
    }

    /// The name's column, and what is left beside it.
    fn named(&self, name: &str) -> (String, usize) {
        let name_width = self.name_width();
        let name = self.styles.dim(&pad(name, name_width, Align::Left));
        let (before, behind) = if self.columns >= 20 { ("  ", "  ") } else { ("", " ") };
        (
            format!("{before}{name}{behind}"),
            self.columns.saturating_sub(name_width + before.len() + behind.len()),
        )
    }

    fn words(&mut self, name: &str, words: &str) {
        let (mark, room) = self.named(name);
        let indent = " ".repeat(self.columns - room);
        for (index, line) in wrap_with(&sanitize_line(words), room, &Indent::default()).iter().enumerate() {
            let line = cut(line, room);
            self.line(&format!("{}{line}", if index == 0 { &mark } else { &indent }));
        }
    }

    /// A value, folded to one line or drawn. With `told` a mark is put under the focus, those words behind it.
    fn value(
        &mut self,
        name: &str,
        value: &Value,
        shape: Shape,
        focus: &[usize],
        how: &str,
        told: Option<&str>,
    ) {
        let (mark, room) = self.named(name);
        let indent = " ".repeat(self.columns - room);
        if let Some(drawn) = draw(value, room).filter(|drawn| shape == Shape::Tree && drawn.len() > 1) {
            for (index, line) in drawn.iter().enumerate() {
                self.line(&format!("{}{line}", if index == 0 { &mark } else { &indent }));
            }
            if let Some(told) = told.filter(|told| !told.is_empty()) {
                self.words("differs", told);
            }
            return;
        }
        let how = if how.is_empty() { String::new() } else { format!("  ({})", sanitize_line(how)) };
        let how = if width(&how) * 2 > room { String::new() } else { how };
        let shown = show(value, shape, focus, room.saturating_sub(width(&how)));
        self.line(&format!("{mark}{}{}", shown.text, self.styles.dim(&how)));
        if let (Some(told), Some(column)) = (told, shown.mark) {
            // the words stand behind the mark where there is room, else before it
            let behind = format!("^ {told}");
            let line = if column + width(&behind) <= room || width(told) + 1 > column {
                cut(&format!("{}{behind}", " ".repeat(column)), room)
            } else {
                format!("{}{told} ^", " ".repeat(column - width(told) - 1))
            };
            let line = self.styles.failure(line.trim_end());
            self.line(&format!("{indent}{line}"));
        } else if let Some(told) = told.filter(|told| !told.is_empty()) {
            self.words("differs", told);
        }
    }

    /// The last operations of a class with what they returned, the wrong one marked.
    fn operations(&mut self, failure: &Failure) {
        self.blank();
        let total = failure.operations.len();
        let first = total.saturating_sub(OPERATIONS);
        if first > 0 {
            let words = format!(
                "the last {OPERATIONS} of {}",
                plural(u64::try_from(total).unwrap_or(0), "operation")
            );
            self.title(&words);
        }
        let digits = total.to_string().len();
        let result = |list: &Option<Vec<Value>>, index: usize| -> Option<Value> {
            list.as_ref().and_then(|values| values.get(index)).cloned()
        };
        for (index, operation) in failure.operations.iter().enumerate().skip(first) {
            let wrong = index + 1 == total;
            let mark = if wrong { '>' } else { ' ' };
            let before = format!("{mark} {:>digits$}  ", index + 1);
            let room = self.columns.saturating_sub(width(&before));
            let call = call_text(operation, room.saturating_sub(14).max(room / 2));
            let got = result(&failure.got, index);
            let mut line = call;
            if let Some(got) = got.as_ref().filter(|got| !got.is_null() || wrong) {
                line = format!("{line} -> {}", show(got, Shape::Plain, &[], room / 2).text);
            }
            let mut below = None;
            if let Some(expected) = result(&failure.expected, index).filter(|_| wrong) {
                let expected =
                    format!("expected {}", show(&expected, Shape::Plain, &[], room.saturating_sub(9)).text);
                if width(&line) + width(&expected) + 2 <= room {
                    line = format!("{line}, {expected}");
                } else {
                    below = Some(expected);
                }
            }
            let line = cut(&format!("{before}{line}"), self.columns);
            let line = if wrong { self.styles.failure(&line) } else { line };
            self.line(&line);
            if let Some(below) = below {
                let line = cut(&format!("{}{below}", " ".repeat(width(&before))), self.columns);
                self.line(&line);
            }
        }
    }

    fn error(&mut self, failure: &Failure, source_line: Option<&str>) {
        if failure.error.is_none() && failure.line.is_none() {
            return;
        }
        self.blank();
        if let Some(error) = &failure.error {
            self.words("error", error);
        }
        if let Some(number) = failure.line {
            let words = match source_line {
                Some(source) => format!("{number}: {}", sanitize_line(source)),
                None => format!("{number} of your file"),
            };
            self.words("line", &words);
        }
    }
}

/// `put(1, 1)` from `["put", [1, 1]]`.
fn call_text(operation: &Value, room: usize) -> String {
    let parts = operation.as_array();
    let name = parts.and_then(|parts| parts.first()).and_then(Value::as_str);
    let arguments = parts.and_then(|parts| parts.get(1)).and_then(Value::as_array);
    let (Some(name), Some(arguments)) = (name, arguments) else {
        return show(operation, Shape::Plain, &[], room).text;
    };
    let name = sanitize_line(name);
    let share = room.saturating_sub(width(&name) + 2) / arguments.len().max(1);
    let arguments: Vec<String> = arguments
        .iter()
        .map(|argument| show(argument, Shape::Plain, &[], share.saturating_sub(2).max(6)).text)
        .collect();
    cut(&format!("{name}({})", arguments.join(", ")), room)
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
