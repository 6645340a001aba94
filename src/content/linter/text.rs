//! Rules for every text: no control characters, no HTML, no images, nothing empty; no title where drill shows one.

use pulldown_cmark::{Event as Markdown, Options, Parser};

use super::report::Report;
use crate::content::json::{Event, Path, walk};

/// Which strings of a JSON file are held to what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strings {
    /// Words for people: Markdown, never empty.
    Prose,
    /// Test data: anything that is text.
    Data,
}

/// Characters that move the cursor, hide text or turn its direction, and so have no place in content.
fn is_unwanted(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn describe(c: char) -> String {
    format!("the character U+{:04X} has no place in content", u32::from(c))
}

/// Raw characters of any file. A line break may be `\r\n`.
pub fn characters(report: &mut Report<'_>) {
    let text = report.text();
    for (offset, c) in text.char_indices().filter(|(_, c)| is_unwanted(*c)) {
        if c != '\r' || !text[offset..].starts_with("\r\n") {
            report.error_at(offset, describe(c), Some("take it away".to_string()));
        }
    }
}

/// Strings and keys of a JSON file.
pub fn strings(report: &mut Report<'_>, strings: Strings) {
    let text = report.text();
    let mut key = String::new();
    walk(text, |position, event| {
        match event {
            Event::Key { key: name, offset, again } => {
                key = name.to_string();
                if again {
                    let message = format!("`{name}` stands in this object twice");
                    report.error_at(offset, message, Some("keep one of the two".to_string()));
                }
            }
            Event::Text { range } => {
                // Test data may hold any text; what is shown of it is made safe then.
                if strings == Strings::Data {
                    return true;
                }
                let raw = text.get(range.clone()).unwrap_or_default();
                let decoded: String =
                    serde_json::from_str(&format!("\"{raw}\"")).unwrap_or_else(|_| raw.to_string());
                if raw.contains('\\')
                    && let Some(c) = decoded.chars().find(|c| is_unwanted(*c))
                {
                    report.error_in(range.start, &position.path(), describe(c));
                }
                prose(report, &position.path(), &key, &decoded);
            }
            Event::Value { .. } => {}
        }
        true
    });
}

fn prose(report: &mut Report<'_>, path: &Path, key: &str, text: &str) {
    if text.trim().is_empty() && key != "unit" {
        report.error(path, "the text is empty");
    } else if text.trim() != text {
        report.warning(path, "blanks at the start or the end of the text");
    }
    if (text.contains('<') || text.contains("!["))
        && let Some((_, message)) = markup(text).into_iter().next()
    {
        report.error_with(path, message, "write code between backticks; Markdown only");
    }
}

/// A Markdown file: no markup of its own, no title at the start.
pub fn markdown(report: &mut Report<'_>) {
    let text = report.text();
    if text.trim().is_empty() {
        report.error_at(0, "the file is empty", None);
        return;
    }
    for (offset, message) in markup(text) {
        report.error_at(offset, message, Some("write code between backticks; Markdown only".to_string()));
    }
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut lines = text.lines().skip_while(|line| line.trim().is_empty()).skip(1);
    let underlined = lines.next().is_some_and(|line| !line.is_empty() && line.chars().all(|c| c == '='));
    if first.starts_with("# ") || first.starts_with("## ") || underlined {
        report.error_at(0, "the text starts with a title", Some("drill shows the title itself".to_string()));
    }
}

/// HTML and images, with where they stand.
fn markup(text: &str) -> Vec<(usize, String)> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
        .into_offset_iter()
        .filter_map(|(event, range)| match event {
            Markdown::Html(html) | Markdown::InlineHtml(html) if !html.starts_with("</") => {
                let shown: String = html.trim().chars().take(30).collect();
                Some((range.start, format!("HTML is not shown: {shown}")))
            }
            Markdown::Start(pulldown_cmark::Tag::Image { .. }) => {
                Some((range.start, "images are not shown".to_string()))
            }
            _ => None,
        })
        .collect()
}
