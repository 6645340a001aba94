//! Coding problems: `problem.json` on its own, and its folder. Tests are looked at elsewhere.

use super::report::Report;
use super::words::{asks, count, distinct, follow_ups, minutes};
use crate::content::format::Problem;
use crate::content::json::Path;
use crate::content::library::language_of;
use crate::model::{Difficulty, Verdict};

/// Beyond this it is no interview problem.
const LONGEST: u32 = 90;
/// Sentences of a brief.
const LONGEST_BRIEF: usize = 3;
/// Wrong solutions that a problem should have at least.
const FEW_WRONG: usize = 3;
/// Words of a pattern that say nothing by themselves.
const COMMON_WORDS: [&str; 8] = ["two", "with", "array", "arrays", "string", "strings", "basic", "and"];

/// Everything about `problem.json` that needs no other file.
pub fn check(report: &mut Report<'_>, problem: &Problem) {
    title(report, problem);
    minutes(report, &Path::from("minutes"), problem.minutes, LONGEST);
    let fits = match problem.difficulty {
        Difficulty::Easy => problem.minutes <= 20,
        Difficulty::Medium => (20..=40).contains(&problem.minutes),
        Difficulty::Hard => problem.minutes >= 35,
    };
    if !fits {
        let message = format!("{} minutes do not go with {}", problem.minutes, problem.difficulty);
        report.warning_with(&Path::from("minutes"), message, "easy up to 20, medium 25 to 35, hard 40 or 45");
    }
    if sentences(&problem.brief) > LONGEST_BRIEF {
        report.warning(&Path::from("brief"), "the brief has more than three sentences");
    }
    let clarify = Path::from("clarify");
    count(report, &clarify, problem.clarify.len(), 1, usize::MAX);
    for (index, entry) in problem.clarify.iter().enumerate() {
        asks(report, &clarify.at(index), &entry.asks);
    }
    if !problem.clarify.iter().any(|entry| entry.matters) {
        report.error(&clarify, "no question matters");
    }
    count(report, &Path::from("hints"), problem.hints.len(), 3, 3);
    approaches(report, problem);
    count(report, &Path::from("pitfalls"), problem.pitfalls.len(), 1, usize::MAX);
    follow_ups(report, &problem.follow_ups);
    let same_as = Path::from("same_as");
    distinct(
        report,
        "twin",
        problem.same_as.iter().enumerate().map(|(index, name)| (same_as.at(index), name)),
    );
    let topics = Path::from("topics");
    distinct(
        report,
        "topic",
        problem.topics.iter().enumerate().map(|(index, name)| (topics.at(index), name)),
    );
}

/// The title shows on the board before the session; the pattern must not.
fn title(report: &mut Report<'_>, problem: &Problem) {
    let stem = |word: &str| word.trim_end_matches('s').to_lowercase();
    let words: Vec<String> = problem.title.split(|c: char| !c.is_alphanumeric()).map(stem).collect();
    for part in problem.pattern.as_str().split('-') {
        if part.len() > 3 && !COMMON_WORDS.contains(&part) && words.contains(&stem(part)) {
            let message = format!("the title gives the pattern away: `{part}`");
            report.error_with(&Path::from("title"), message, "the title shows before the session");
        }
    }
}

/// Ends of sentences: `.`, `?` or `!` before a blank or the end.
fn sentences(text: &str) -> usize {
    let ends = text.char_indices().filter(|(at, c)| {
        matches!(c, '.' | '?' | '!') && text[at + 1..].chars().next().is_none_or(char::is_whitespace)
    });
    ends.count()
}

fn approaches(report: &mut Report<'_>, problem: &Problem) {
    let complexity = Path::from("complexity");
    for (name, choices) in [("time", &problem.complexity.time), ("space", &problem.complexity.space)] {
        let path = complexity.key(name);
        count(report, &path, choices.len(), 3, usize::MAX);
        distinct(
            report,
            "choice",
            choices.iter().enumerate().map(|(index, choice)| (path.at(index), choice)),
        );
    }
    let path = Path::from("approaches");
    distinct(
        report,
        "approach",
        problem
            .approaches
            .iter()
            .enumerate()
            .map(|(index, approach)| (path.at(index).key("name"), &approach.name)),
    );
    for (index, approach) in problem.approaches.iter().enumerate() {
        for (name, said, choices) in [
            ("time", &approach.time, &problem.complexity.time),
            ("space", &approach.space, &problem.complexity.space),
        ] {
            if !choices.contains(said) {
                let message = format!("`{said}` is none of the choices");
                let hint = format!("the choices for {name} are {}", choices.join(", "));
                report.error_with(&path.at(index).key(name), message, hint);
            }
        }
    }
    if !problem.approaches.iter().any(|approach| approach.right) {
        report.error(&path, "no approach is right");
    }
}

/// Solutions, wrong ones, and whatever else lies in the folder. `files` are relative to it.
pub fn folder(report: &mut Report<'_>, problem: &Problem, files: &[&str], shipped: bool) {
    let wanted: &[&str] = if shipped { &["python", "go"] } else { &[] };
    let solutions: Vec<&str> = files
        .iter()
        .filter_map(|file| file.strip_prefix("solutions/"))
        .filter(|file| file.starts_with("solution."))
        .collect();
    for language in wanted {
        if !solutions.iter().any(|file| language_of(file) == Some(language)) {
            let message = format!("there is no {language} solution");
            report.error_with(&Path::root(), message, "solutions/solution.py and solutions/solution.go");
        }
    }
    if !shipped && solutions.is_empty() {
        let message = "there is no solution";
        report.error_with(&Path::root(), message, "put one into solutions/, such as solution.py");
    }
    let path = Path::from("wrong");
    distinct(
        report,
        "wrong solution",
        problem.wrong.iter().enumerate().map(|(index, wrong)| (path.at(index).key("file"), &wrong.file)),
    );
    for (index, wrong) in problem.wrong.iter().enumerate() {
        let here = path.at(index);
        if !files.iter().any(|file| file.strip_prefix("wrong/") == Some(wrong.file.as_str())) {
            report.error(&here.key("file"), format!("there is no file wrong/{}", wrong.file));
        } else if language_of(&wrong.file).is_none() {
            report.error(&here.key("file"), format!("`{}` is in no language of ours", wrong.file));
        }
        if matches!(wrong.verdict, Verdict::Accepted | Verdict::NoToolchain) {
            report.error(
                &here.key("verdict"),
                format!("`{}` is no verdict on a wrong solution", wrong.verdict),
            );
        }
    }
    if problem.wrong.len() < FEW_WRONG {
        let message = format!("{} wrong solutions prove little", problem.wrong.len());
        report.warning_with(&path, message, "add plausible ones: the tests must reject each");
    }
    for file in files {
        let known = match file.split_once('/') {
            None => matches!(*file, "problem.json" | "statement.md" | "tests.json" | "editorial.md"),
            Some(("solutions", name)) => {
                language_of(name).is_some() && (name.starts_with("solution.") || name.starts_with("brute."))
            }
            Some(("wrong", name)) => {
                if !problem.wrong.iter().any(|wrong| wrong.file == name) {
                    let message = format!("wrong/{name} is not in the list");
                    report.error_with(&path, message, "say which verdict it must get and what it does");
                }
                true
            }
            Some(_) => false,
        };
        if !known {
            report.warning(&Path::root(), format!("nothing reads {file}"));
        }
    }
}

/// `statement.md`: examples and constraints.
pub fn statement(report: &mut Report<'_>) {
    for word in ["Example", "Constraints"] {
        if !report.text().contains(word) {
            report.error_at(0, format!("the statement has no part `{word}`"), None);
        }
    }
}
