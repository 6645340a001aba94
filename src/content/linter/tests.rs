//! The linter over content without mistakes, with files that are missing, of users, and mutated; `rules` holds each rule.

mod rules;

use std::fs;

use proptest::prelude::*;

use super::*;
use crate::content::finding::{Finding, Severity};
use crate::content::fixture::{self, FILES};
use crate::content::source::{Layout, Source};
use crate::model::Verdict;

fn texts() -> Vec<(String, String)> {
    FILES.iter().map(|(path, stored)| ((*path).to_string(), stored.text().to_string())).collect()
}

fn shown(findings: &[Finding]) -> Vec<String> {
    findings
        .iter()
        .map(|found| {
            let mark = if found.severity == Severity::Error { "E" } else { "W" };
            let file = found.file.rsplit('/').next().unwrap_or_default();
            format!("{mark} {file}:{}:{} {}: {}", found.line, found.column, found.path, found.message)
        })
        .collect()
}

/// The findings after one replacement in one file, named by the end of its path.
fn after(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut texts = texts();
    let (_, text) = texts.iter_mut().rfind(|(path, _)| path.ends_with(file)).expect("no such file");
    assert!(text.contains(from), "{from}");
    *text = text.replacen(from, to, 1);
    shown(&check(&Source::from_texts(Layout::Repository, texts)))
}

/// The findings with a file more, or with one less where there is no text.
fn with_file(file: &str, text: Option<&str>) -> Vec<String> {
    let mut texts = texts();
    texts.retain(|(path, _)| path != file);
    texts.extend(text.map(|text| (file.to_string(), text.to_string())));
    shown(&check(&Source::from_texts(Layout::Repository, texts)))
}

#[test]
fn content_without_mistakes_has_no_findings() {
    assert_eq!(shown(&check(&Source::from_table(FILES))), [] as [&str; 0]);
}

#[test]
fn shipped_content_has_no_errors() {
    // Large inputs are made in `drill deck check`, which CI runs as released; here that would take long.
    let findings = check_without_generating(&Source::embedded());
    let errors: Vec<String> =
        findings.iter().filter(|found| found.severity == Severity::Error).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn files_that_are_missing_or_too_many_are_named() {
    let folder = "problems/coding/add-up";
    for (file, text, expected) in [
        ("editorial.md", None, "E editorial.md:0:0 : the file is missing"),
        ("tests.json", None, "E tests.json:0:0 : the file is missing"),
        ("solutions/solution.go", None, "E problem.json:1:1 : there is no go solution"),
        ("wrong/extra.py", Some("x"), "E problem.json:25:12 wrong: wrong/extra.py is not in the list"),
        ("solutions/notes.py", Some("x"), "W problem.json:1:1 : nothing reads solutions/notes.py"),
        ("statement.md", Some("Words.\n"), "E statement.md:1:1 : the statement has no part `Example`"),
        (
            "statement.md",
            Some("# Title\n\nExample Constraints\n"),
            "E statement.md:1:1 : the text starts with a title",
        ),
        (
            "editorial.md",
            Some("Bell \u{7}\n"),
            "E editorial.md:1:6 : the character U+0007 has no place in content",
        ),
        ("editorial.md", Some(" \n"), "E editorial.md:1:1 : the file is empty"),
        ("editorial.md", Some("Ends of lines\r\nwill do.\r\n"), ""),
    ] {
        let found = with_file(&format!("{folder}/{file}"), text);
        if expected.is_empty() {
            assert_eq!(found, [] as [&str; 0], "{file}");
        } else {
            assert!(found.iter().any(|line| line == expected), "{expected}\n{found:#?}");
        }
    }
}

#[test]
fn a_card_is_known_by_one_name_over_all_topics() {
    let other = fixture::CARDS.replace("\"topic\": \"patterns\"", "\"topic\": \"graphs\"");
    let found = with_file("decks/cards/graphs.json", Some(&other));
    assert_eq!(
        found,
        ["E patterns.json:3:22 cards[0].slug: another card in decks/cards/graphs.json is called `pair-sum`"]
    );
}

#[test]
fn a_key_twice_in_free_data_is_found() {
    let found = after("tests.json", "\"make\": \"ints\"", "\"make\": \"ints\", \"make\": \"ints\"");
    assert!(found.iter().any(|line| line.contains("`make`")), "{found:#?}");
}

#[test]
fn findings_of_one_file_end_somewhere() {
    let bells = "\u{7}".repeat(5_000);
    let found = with_file("problems/coding/add-up/editorial.md", Some(&bells));
    assert_eq!(found.len(), 101);
    assert!(
        found.iter().any(|line| line.contains("4900 more findings in this file are not shown")),
        "{}",
        found[0]
    );
}

#[test]
fn a_users_deck_is_held_to_the_rules_for_users() {
    let folder = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "deck.json",
        r#"{"format": 1, "kind": "coding", "name": "team", "title": "Team", "items": [{"slug": "add-up"}]}"#,
    );
    for (path, stored) in FILES {
        if let Some(file) = path.strip_prefix("problems/coding/") {
            write(file, &stored.text());
        }
    }
    let source = Source::open(folder.path()).unwrap();
    assert_eq!(source.layout(), Layout::Deck);
    assert_eq!(shown(&check(&source)), [] as [&str; 0]);
    fs::remove_file(folder.path().join("add-up/solutions/solution.go")).unwrap();
    assert_eq!(shown(&check(&Source::open(folder.path()).unwrap())), [] as [&str; 0], "one language will do");
    fs::write(folder.path().join("add-up/editorial.md"), b"\xff").unwrap();
    fs::write(folder.path().join("add-up/picture.png"), b"\xff").unwrap();
    assert_eq!(
        shown(&check(&Source::open(folder.path()).unwrap())),
        [
            "E editorial.md:1:1 : not UTF-8 at byte 0",
            "W picture.png:0:0 : not a content file, nothing reads it"
        ]
    );
    let one = Source::open(&folder.path().join("add-up")).unwrap();
    assert_eq!(one.layout(), Layout::Item(crate::model::Kind::Coding));
    assert_eq!(runs(&one).len(), 5);
    assert!(Source::open(&folder.path().join("add-up/wrong")).is_err());
}

#[test]
fn a_users_deck_has_a_name_that_drill_does_not_use() {
    let folder = tempfile::tempdir().unwrap();
    for (name, expected) in [
        ("team", vec![]),
        ("drill", vec!["E deck.json:2:40 name: the name `drill` is taken"]),
        ("mine", vec!["E deck.json:2:40 name: the name `mine` is taken"]),
        ("elsewhere", vec!["E deck.json:2:40 name: the name `elsewhere` is taken"]),
    ] {
        let deck = fixture::CARDS.replace("\"name\": \"drill\"", &format!("\"name\": \"{name}\""));
        fs::write(folder.path().join("deck.json"), deck).unwrap();
        assert_eq!(shown(&check(&Source::open(folder.path()).unwrap())), expected);
    }
}

#[test]
fn every_program_has_a_run_with_its_verdict() {
    let found: Vec<(String, Role, Verdict, &str)> = runs(&Source::from_table(FILES))
        .into_iter()
        .map(|run| (run.file.rsplit('/').next().unwrap().to_string(), run.role, run.expected, run.language))
        .collect();
    assert_eq!(
        found,
        [
            ("solution.go".into(), Role::Solution, Verdict::Accepted, "go"),
            ("solution.py".into(), Role::Solution, Verdict::Accepted, "python"),
            ("brute.py".into(), Role::Brute, Verdict::Accepted, "python"),
            ("starts-at-one.py".into(), Role::Wrong, Verdict::WrongAnswer, "python"),
            ("first-only.py".into(), Role::Wrong, Verdict::WrongAnswer, "python"),
            ("too-slow.py".into(), Role::Wrong, Verdict::TimeLimit, "python"),
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn mutated_content_never_panics(
        file in 0usize..19, at in 0usize..2400, length in 0usize..30, with in "(\\PC|[{}\\[\\]\",:0-9\\\\\n]){0,12}",
    ) {
        let mut texts = texts();
        let file = file % texts.len();
        let text = &texts[file].1;
        let start = at % (text.len() + 1);
        let end = (start + length).min(text.len());
        if let Some((before, after)) = text.get(..start).zip(text.get(end..)) {
            texts[file].1 = format!("{before}{with}{after}");
            let source = Source::from_texts(Layout::Repository, texts);
            let _ = runs(&source);
            for found in check(&source) {
                prop_assert!(!found.message.is_empty());
            }
        }
    }
}
