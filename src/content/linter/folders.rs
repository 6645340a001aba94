//! Walks through a body of content and holds each file, and the references between files, to the rules.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::report::Report;
use super::tests_file::Inputs;
use super::text::{Strings, characters, markdown, strings};
use super::{curriculum, decks, design, problem, signature, tests_file};
use crate::content::finding::Finding;
use crate::content::format::{Curriculum, Deck, Design, Problem};
use crate::content::json::Path;
use crate::content::library::parse_tests;
use crate::content::parse::{parse, parse_deck};
use crate::content::source::{Layout, Source, join};
use crate::model::{Kind, Slug};

/// Everything that is wrong with a body of content, by file and place. Generated inputs are made and held against the
/// constraints, which takes most of the time.
pub fn check(source: &Source) -> Vec<Finding> {
    check_all(source, Inputs::Generate)
}

/// The same without the generated inputs.
pub fn check_without_generating(source: &Source) -> Vec<Finding> {
    check_all(source, Inputs::Leave)
}

fn check_all(source: &Source, inputs: Inputs) -> Vec<Finding> {
    let mut findings = source.unread().to_vec();
    for (path, text) in source.files() {
        let mut report = Report::new(source.label(path), text);
        characters(&mut report);
        if path.ends_with(".md") {
            markdown(&mut report);
        }
        findings.extend(report.finish());
    }
    let decks = check_decks(source, &mut findings);
    let folders: Vec<(String, String)> = source
        .item_folders(Kind::Coding)
        .into_iter()
        .filter(|(_, folder)| is_of_kind(source, folder, Kind::Coding, &decks))
        .collect();
    let problems = check_problems(source, &folders, inputs, &mut findings);
    check_variants(source, &problems, &mut findings);
    for (_, folder) in source.item_folders(Kind::Design) {
        if is_of_kind(source, &folder, Kind::Design, &decks) {
            check_design(source, &folder, &mut findings);
        }
    }
    findings.sort_by(|a, b| {
        (&a.file, a.line, a.column, a.severity, &a.message)
            .cmp(&(&b.file, b.line, b.column, b.severity, &b.message))
    });
    findings.dedup();
    findings
}

/// Checks problems side by side, as many at a time as there are processors: making their inputs takes long.
fn check_problems(
    source: &Source,
    folders: &[(String, String)],
    inputs: Inputs,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, (String, Option<Problem>)> {
    let (next, known) = (AtomicUsize::new(0), findings.clone());
    let work = || {
        // What is known already must not be said again, and is there once.
        let (mut problems, mut found) = (Vec::new(), known.clone());
        while let Some((slug, folder)) = folders.get(next.fetch_add(1, Ordering::SeqCst)) {
            let problem = check_problem(source, folder, inputs, &mut found);
            problems.push((slug.clone(), (folder.clone(), problem)));
        }
        (problems, found.split_off(known.len()))
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(folders.len().max(1));
    let mut problems = BTreeMap::new();
    std::thread::scope(|scope| {
        let started: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        for worker in started {
            match worker.join() {
                Ok((checked, found)) => {
                    problems.extend(checked);
                    findings.extend(found);
                }
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    problems
}

/// In a deck's own folder every folder belongs to the deck's kind; elsewhere the place says it.
fn is_of_kind(source: &Source, folder: &str, kind: Kind, decks: &[(String, Deck)]) -> bool {
    match source.layout() {
        Layout::Deck => match decks.first() {
            Some((_, deck)) => deck.kind() == kind,
            None => source.text(&join(folder, main_file(kind))).is_some(),
        },
        _ => true,
    }
}

fn main_file(kind: Kind) -> &'static str {
    if kind == Kind::Coding { "problem.json" } else { "design.json" }
}

/// Reads and checks all deck files and the curriculum; gives the decks that could be read.
fn check_decks(source: &Source, findings: &mut Vec<Finding>) -> Vec<(String, Deck)> {
    let mut decks = Vec::new();
    let mut cards = HashMap::new();
    for (path, text) in source.files() {
        let is_deck = match source.layout() {
            Layout::Repository => path.starts_with("decks/") && path.ends_with(".json"),
            Layout::Deck => path == "deck.json",
            Layout::File => path.ends_with(".json"),
            Layout::Item(_) => false,
        };
        if !is_deck {
            continue;
        }
        let label = source.label(path);
        let mut report = Report::new(label.clone(), text);
        if path.ends_with("curriculum.json") {
            match parse::<Curriculum>(&label, text) {
                Ok(read) => {
                    strings(&mut report, Strings::Prose);
                    curriculum::check(&mut report, &read);
                }
                Err(found) => report.push(*found),
            }
        } else {
            match parse_deck(&label, text) {
                Ok(deck) => {
                    strings(&mut report, Strings::Prose);
                    let shipped = (source.layout() != Layout::File).then(|| source.is_shipped());
                    decks::check(&mut report, path, &deck, shipped, &mut cards);
                    place_of_deck(&mut report, source, path, &deck);
                    members(&mut report, source, &deck);
                    decks.push((path.to_string(), deck));
                }
                Err(found) => report.push(*found),
            }
        }
        findings.extend(report.finish());
    }
    folders_without_deck(source, &decks, findings);
    decks
}

/// In the repository the name of a deck file says what is in it.
fn place_of_deck(report: &mut Report<'_>, source: &Source, path: &str, deck: &Deck) {
    if source.layout() != Layout::Repository {
        return;
    }
    let expected = match deck {
        Deck::Card(deck) => format!("decks/cards/{}.json", deck.topic),
        other => format!("decks/{}.json", other.kind()),
    };
    if path != expected {
        report.error(&Path::root(), format!("this deck belongs into {expected}"));
    }
}

/// Every entry of a coding or design deck has its folder.
fn members(report: &mut Report<'_>, source: &Source, deck: &Deck) {
    let slugs: Vec<&Slug> = match deck {
        Deck::Coding(deck) => deck.items.iter().map(|item| &item.slug).collect(),
        Deck::Design(deck) => deck.items.iter().map(|item| &item.slug).collect(),
        Deck::Star(_) | Deck::Card(_) => return,
    };
    if source.layout() == Layout::File {
        return;
    }
    let folders: HashSet<String> =
        source.item_folders(deck.kind()).into_iter().map(|(slug, _)| slug).collect();
    for (index, slug) in slugs.into_iter().enumerate() {
        if !folders.contains(slug.as_str()) {
            let path = Path::from("items").at(index).key("slug");
            report.error(&path, format!("there is no folder for `{slug}`"));
        }
    }
}

/// Every folder of an item is in a deck.
fn folders_without_deck(source: &Source, decks: &[(String, Deck)], findings: &mut Vec<Finding>) {
    let (Layout::Repository | Layout::Deck) = source.layout() else { return };
    let mut listed: HashSet<(Kind, &str)> = HashSet::new();
    for (_, deck) in decks {
        match deck {
            Deck::Coding(deck) => {
                listed.extend(deck.items.iter().map(|item| (Kind::Coding, item.slug.as_str())))
            }
            Deck::Design(deck) => {
                listed.extend(deck.items.iter().map(|item| (Kind::Design, item.slug.as_str())))
            }
            Deck::Star(_) | Deck::Card(_) => {}
        }
    }
    for kind in [Kind::Coding, Kind::Design] {
        for (slug, folder) in source.item_folders(kind) {
            let has_item = source.text(&join(&folder, main_file(kind))).is_some();
            if (has_item || source.is_shipped()) && !listed.contains(&(kind, slug.as_str())) {
                let found = Finding::error(source.label(&folder), format!("no {kind} deck names `{slug}`"));
                findings.push(found.hint("add it to the deck's items"));
            }
            if let Err(reason) = Slug::new(&slug) {
                findings.push(Finding::error(source.label(&folder), reason));
            }
        }
    }
}

/// A file of an item's folder, or the finding that it is missing.
fn required<'a>(
    source: &'a Source,
    folder: &str,
    file: &str,
    findings: &mut Vec<Finding>,
) -> Option<&'a str> {
    let path = join(folder, file);
    let text = source.text(&path);
    let label = source.label(&path);
    // A file that is there but could not be read has its finding already.
    if text.is_none() && !findings.iter().any(|found| found.file == label) {
        findings.push(Finding::error(label, "the file is missing"));
    }
    text
}

fn check_problem(
    source: &Source,
    folder: &str,
    inputs: Inputs,
    findings: &mut Vec<Finding>,
) -> Option<Problem> {
    let text = required(source, folder, "problem.json", findings);
    let statement = required(source, folder, "statement.md", findings);
    required(source, folder, "editorial.md", findings);
    let tests = required(source, folder, "tests.json", findings);
    if let Some(statement) = statement {
        let mut report = Report::new(source.label(&join(folder, "statement.md")), statement);
        problem::statement(&mut report);
        findings.extend(report.finish());
    }
    let label = source.label(&join(folder, "problem.json"));
    let mut report = Report::new(label.clone(), text?);
    let read = match parse::<Problem>(&label, text?) {
        Ok(read) => {
            strings(&mut report, Strings::Prose);
            problem::check(&mut report, &read);
            signature::check(&mut report, &read);
            let files: Vec<&str> = source.below(folder).collect();
            problem::folder(&mut report, &read, &files, source.is_shipped());
            Some(read)
        }
        Err(found) => {
            report.push(*found);
            None
        }
    };
    findings.extend(report.finish());
    if let Some(tests) = tests {
        let held_against = read.as_ref().map(|problem| (problem, inputs));
        check_tests(source, folder, tests, held_against, findings);
    }
    read
}

/// The tests; without a problem to hold them against only their form.
fn check_tests(
    source: &Source,
    folder: &str,
    text: &str,
    problem: Option<(&Problem, Inputs)>,
    findings: &mut Vec<Finding>,
) {
    let label = source.label(&join(folder, "tests.json"));
    let mut report = Report::new(label.clone(), text);
    match parse_tests(&label, text) {
        Ok(tests) => {
            strings(&mut report, Strings::Data);
            if let Some((problem, inputs)) = problem {
                tests_file::check(&mut report, problem, &tests, inputs);
            }
        }
        Err(found) => report.push(*found),
    }
    findings.extend(report.finish());
}

/// Variants must be other problems of the same deck.
fn check_variants(
    source: &Source,
    problems: &BTreeMap<String, (String, Option<Problem>)>,
    findings: &mut Vec<Finding>,
) {
    if matches!(source.layout(), Layout::Item(_)) {
        return;
    }
    for (slug, (folder, problem)) in problems {
        let Some(problem) = problem else { continue };
        let path = join(folder, "problem.json");
        let mut report = Report::new(source.label(&path), source.text(&path).unwrap_or_default());
        for (index, variant) in problem.variants.iter().enumerate() {
            let here = Path::from("variants").at(index);
            if variant.as_str() == slug {
                report.error(&here, "a problem is no variant of itself");
            } else if !problems.contains_key(variant.as_str()) {
                report.error(&here, format!("there is no problem `{variant}`"));
            }
        }
        findings.extend(report.finish());
    }
}

fn check_design(source: &Source, folder: &str, findings: &mut Vec<Finding>) {
    let text = required(source, folder, "design.json", findings);
    let prompt = required(source, folder, "prompt.md", findings);
    let guide = required(source, folder, "guide.md", findings);
    let Some(text) = text else { return };
    let label = source.label(&join(folder, "design.json"));
    let mut report = Report::new(label.clone(), text);
    match parse::<Design>(&label, text) {
        Ok(read) => {
            strings(&mut report, Strings::Prose);
            let values = design::check(&mut report, &read);
            for (file, text) in [("prompt.md", prompt), ("guide.md", guide)] {
                let Some(text) = text else { continue };
                let mut report = Report::new(source.label(&join(folder, file)), text);
                design::computed_in_markdown(&mut report, &values);
                if file == "guide.md" {
                    design::literals_in_guide(&mut report, &read, prompt.unwrap_or_default());
                }
                findings.extend(report.finish());
            }
        }
        Err(found) => report.push(*found),
    }
    for file in source.below(folder).filter(|file| !matches!(*file, "design.json" | "prompt.md" | "guide.md"))
    {
        report.warning(&Path::root(), format!("nothing reads {file}"));
    }
    findings.extend(report.finish());
}
