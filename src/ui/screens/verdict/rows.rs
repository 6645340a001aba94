//! The failing case in rows: names in one column, values beside them; the operations of a class; the error.

use serde_json::Value;

use crate::model::verdict::Failure;
use crate::ui::screens::tree::draw;
use crate::ui::screens::value::{Shape, show};
use crate::ui::style::Styles;
use crate::ui::text::{Align, Indent, cut, pad, plural, sanitize_line, width, wrap_with};

/// Operations of a class that are shown, the wrong one last.
const OPERATIONS: usize = 6;

/// Named values under each other.
pub(super) struct Rows {
    pub(super) columns: usize,
    pub(super) styles: Styles,
    /// Names that shall share a column.
    pub(super) names: Vec<String>,
    pub(super) text: String,
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

    pub(super) fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    pub(super) fn title(&mut self, name: &str) {
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

    pub(super) fn words(&mut self, name: &str, words: &str) {
        let (mark, room) = self.named(name);
        let indent = " ".repeat(self.columns - room);
        for (index, line) in wrap_with(&sanitize_line(words), room, &Indent::default()).iter().enumerate() {
            let line = cut(line, room);
            self.line(&format!("{}{line}", if index == 0 { &mark } else { &indent }));
        }
    }

    /// A value, folded to one line or drawn. With `told` a mark is put under the focus, those words behind it.
    pub(super) fn value(
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
    pub(super) fn operations(&mut self, failure: &Failure) {
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

    pub(super) fn error(&mut self, failure: &Failure, source_line: Option<&str>) {
        if failure.error.is_none() && failure.line.is_none() {
            return;
        }
        self.blank();
        if let Some(error) = &failure.error {
            // The user's line has a row of its own.
            let line = failure.line.map_or_else(String::new, |number| format!("\n  line {number}"));
            let words = error
                .split_once(&line)
                .filter(|_| !line.is_empty())
                .map_or(error.as_str(), |(words, _)| words);
            self.words("error", words);
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
