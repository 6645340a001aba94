//! Rules that hold for words in several formats: names for formulas and code, words that questions are matched by,
//! follow-up questions.

use std::collections::HashSet;
use std::fmt::Display;
use std::hash::Hash;

use super::report::Report;
use crate::content::format::FollowUp;
use crate::content::json::Path;

/// `snake_case`: lower case letters, digits and single underscores, a letter first.
pub fn is_snake_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !name.contains("__")
        && !name.ends_with('_')
}

/// `PascalCase`: letters and digits, a capital first.
pub fn is_pascal_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Words by which a typed question is recognised: lower case, as typed, each once.
pub fn asks(report: &mut Report<'_>, path: &Path, asks: &[String]) {
    let path = path.key("asks");
    if asks.is_empty() {
        report.error_with(&path, "no words to ask by", "give the words that a question about it would have");
    }
    let mut seen = HashSet::new();
    for (index, word) in asks.iter().enumerate() {
        if word.to_lowercase() != *word {
            report.error_with(
                &path.at(index),
                format!("`{word}` has capitals"),
                "questions are matched in lower case",
            );
        }
        if !seen.insert(word) {
            report.error(&path.at(index), format!("`{word}` is there twice"));
        }
    }
}

/// Names or slugs that must differ. `what` is for the message: `theme`.
pub fn distinct<T: Eq + Hash + Display>(
    report: &mut Report<'_>,
    what: &str,
    names: impl Iterator<Item = (Path, T)>,
) {
    let mut seen = HashSet::new();
    for (path, name) in names {
        let message = format!("another {what} is called `{name}`");
        if !seen.insert(name) {
            report.error(&path, message);
        }
    }
}

/// A list that must have so many entries.
pub fn count(report: &mut Report<'_>, path: &Path, found: usize, least: usize, most: usize) {
    if (least..=most).contains(&found) {
        return;
    }
    let wanted = match (least, most) {
        (least, usize::MAX) => format!("at least {least}"),
        (least, most) if least == most => format!("{least}"),
        (least, most) => format!("{least} to {most}"),
    };
    report.error(path, format!("{found} found, {wanted} wanted"));
}

/// A time in minutes.
pub fn minutes(report: &mut Report<'_>, path: &Path, minutes: u32, most: u32) {
    if minutes == 0 || minutes > most {
        report.error(path, format!("{minutes} minutes are out of range, 1 to {most} fit"));
    }
}

/// Questions of an interviewer with good answers: two at least, no question twice.
pub fn follow_ups(report: &mut Report<'_>, follow_ups: &[FollowUp]) {
    let path = Path::from("follow_ups");
    count(report, &path, follow_ups.len(), 2, usize::MAX);
    let questions =
        follow_ups.iter().enumerate().map(|(index, entry)| (path.at(index), entry.question.as_str()));
    distinct(report, "question", questions);
}
