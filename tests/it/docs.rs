//! The pages, held against the program: every command in a `sh` block is run, every query of `docs/store.md` is asked, the
//! worked schedule is folded, every link leads somewhere.

use std::fs;
use std::path::{Path, PathBuf};

use drill::model::{Attempt, Body, Day, EntryId, Evidence, LogEntry, Mode, Moment, Score};
use drill::schedule::sm2;

use crate::architecture::root;
use crate::support::Environment;
use crate::world::World;

/// A line of a fenced block.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    number: usize,
    text: String,
}

/// The lines of all blocks with this word after the fence.
fn blocks(page: &str, language: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut inside: Option<bool> = None;
    for (number, line) in page.lines().enumerate() {
        match (line.trim().strip_prefix("```"), inside) {
            (Some(word), None) => inside = Some(word.trim() == language),
            (Some(_), Some(_)) => inside = None,
            (None, Some(true)) => lines.push(Line { number: number + 1, text: line.to_string() }),
            (None, _) => {}
        }
    }
    assert!(inside.is_none(), "a fence is not closed");
    lines
}

/// What a line of a `sh` block asks for.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    Nothing,
    /// A command of drill's, and the exit status that the page promises.
    Drill(Vec<String>, i32),
    /// Known, and run by other means than this test.
    Elsewhere,
    Unknown,
}

/// Commands that pages may show and this test does not run: they would run this very test, or take minutes.
const ELSEWHERE: &[&str] = &["cargo test", "cargo test --test it docs", ".ci/run"];

/// Sessions need a terminal; without one they say so with this status.
const NO_TERMINAL: i32 = 5;
const SESSIONS: &[&str] = &["coding", "design", "star", "cards", "mock"];

fn asked(text: &str) -> Asked {
    let (command, comment) = text.split_once(" #").unwrap_or((text, ""));
    let command = command.trim();
    if command.is_empty() || command.starts_with('#') {
        return Asked::Nothing;
    }
    if ELSEWHERE.contains(&command) {
        return Asked::Elsewhere;
    }
    if let Some(script) = command.strip_prefix("python3 benches/") {
        // measurements take minutes; what stands on the page is at least there
        return if root().join("benches").join(script).is_file() { Asked::Elsewhere } else { Asked::Unknown };
    }
    let Ok(words) = shell_words::split(command) else { return Asked::Unknown };
    let arguments = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["drill", rest @ ..] | ["cargo", "run", "--release", "--", rest @ ..] => {
            rest.iter().map(ToString::to_string).collect::<Vec<_>>()
        }
        _ => return Asked::Unknown,
    };
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
    let promised = comment.split_once("exit ").and_then(|(_, rest)| digits(rest).parse().ok());
    let is_session = arguments.first().is_some_and(|verb| SESSIONS.contains(&verb.as_str()));
    let expected = promised.unwrap_or(if is_session { NO_TERMINAL } else { 0 });
    Asked::Drill(arguments, expected)
}

/// The pages that people read; `docs/cli.md` is made from the program itself.
fn pages() -> Vec<PathBuf> {
    let mut pages =
        vec![PathBuf::from("README.md"), PathBuf::from("CONTRIBUTING.md"), PathBuf::from("CHANGELOG.md")];
    for entry in fs::read_dir(root().join("docs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "md") {
            pages.push(path.strip_prefix(root()).unwrap().to_path_buf());
        }
    }
    pages.sort();
    pages
}

/// Runs a page's commands one after another in one home, with an accepted solution in its folder; says what went
/// otherwise than promised.
fn run(page: &Path) -> Vec<String> {
    let text = fs::read_to_string(root().join(page)).unwrap();
    let home = Environment::new().at("2026-01-05T09:00:00+01:00").seeded(1);
    let reference = root().join("problems/coding/rooms-needed/solutions/solution.py");
    fs::copy(reference, home.folder().join("solution.py")).unwrap();
    let mut wrong = Vec::new();
    for line in blocks(&text, "sh") {
        let mut say = |what: String| {
            wrong.push(format!("{}:{}: `{}`: {what}", page.display(), line.number, line.text));
        };
        match asked(&line.text) {
            Asked::Nothing | Asked::Elsewhere => {}
            Asked::Unknown => say("no command that this test knows".to_string()),
            Asked::Drill(arguments, expected) => {
                let output = home.run(&arguments);
                if output.status != Some(expected) {
                    say(format!(
                        "exit {:?}, not {expected}\n{}{}",
                        output.status, output.stdout, output.stderr
                    ));
                } else if expected == NO_TERMINAL && !output.stderr.contains("hint") {
                    say(format!("ends for want of a terminal without a hint\n{}", output.stderr));
                }
            }
        }
    }
    wrong
}

#[test]
fn every_command_on_the_pages_does_what_the_page_says() {
    let wrong: Vec<String> = pages().iter().flat_map(|page| run(page)).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn the_readme_shows_the_commands_that_matter() {
    let text = fs::read_to_string(root().join("README.md")).unwrap();
    let shown: Vec<Asked> = blocks(&text, "sh").iter().map(|line| asked(&line.text)).collect();
    let verbs = |asked: &Asked| match asked {
        Asked::Drill(arguments, _) => arguments.first().cloned(),
        _ => None,
    };
    let shown_verbs: Vec<String> = shown.iter().filter_map(verbs).collect();
    for verb in
        ["coding", "design", "star", "cards", "today", "test", "record", "history", "undo", "data", "deck"]
    {
        assert!(shown_verbs.iter().any(|shown| shown == verb), "README.md never shows `drill {verb}`");
    }
    assert!(text.contains("cargo run --release -- coding") && text.contains("cargo test"));
    assert!(text.contains("<!-- session -->") && text.contains("<!-- /session -->"));
}

#[test]
fn the_reader_of_pages_is_not_blind() {
    let page = "a\n```sh\ndrill today # x\n```\n```\ndrill no\n```\n";
    assert_eq!(blocks(page, "sh"), [Line { number: 3, text: "drill today # x".into() }]);
    assert_eq!(asked("drill today   # why"), Asked::Drill(vec!["today".into()], 0));
    assert_eq!(
        asked("drill coding rooms-needed"),
        Asked::Drill(vec!["coding".into(), "rooms-needed".into()], 5)
    );
    assert_eq!(
        asked("drill test a b.py   # exit 1: it is wrong"),
        Asked::Drill(vec!["test".into(), "a".into(), "b.py".into()], 1)
    );
    assert_eq!(asked("cargo run --release -- coding"), Asked::Drill(vec!["coding".into()], 5));
    assert_eq!(asked("drill add \"a b\" c"), Asked::Drill(vec!["add".into(), "a b".into(), "c".into()], 0));
    assert_eq!(asked("rm -r x"), Asked::Unknown);
    assert_eq!(asked("# only talk"), Asked::Nothing);
}

#[test]
fn every_query_of_the_store_page_works() {
    let world = World::new();
    world.json(&["record", "two-coupons", "--score", "4", "--note", "a note"]);
    let store = rusqlite::Connection::open(world.store_file()).unwrap();
    let text = fs::read_to_string(root().join("docs/store.md")).unwrap();
    let sql: String = blocks(&text, "sql").iter().map(|line| format!("{}\n", line.text)).collect();
    let mut asked = 0;
    for query in sql.split(';').filter(|query| !query.trim().is_empty()) {
        let mut statement = store.prepare(query).unwrap_or_else(|error| panic!("{query}: {error}"));
        let mut rows = statement.query([]).unwrap_or_else(|error| panic!("{query}: {error}"));
        let found = rows.next().unwrap_or_else(|error| panic!("{query}: {error}")).is_some();
        assert!(found || query.contains("gap"), "{query}: finds nothing after a record");
        asked += 1;
    }
    assert!(asked >= 4, "only {asked} queries found");
}

#[test]
fn the_store_page_names_every_table() {
    let world = World::new();
    world.json(&["record", "two-coupons", "--score", "4"]);
    let store = rusqlite::Connection::open(world.store_file()).unwrap();
    let mut statement = store
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        .unwrap();
    let names: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert!(names.len() > 5);
    let text = fs::read_to_string(root().join("docs/store.md")).unwrap();
    for name in names {
        assert!(text.contains(&format!("`{name}`")), "docs/store.md does not name the table `{name}`");
    }
}

#[test]
fn the_worked_schedule_is_what_the_program_computes() {
    let text = fs::read_to_string(root().join("docs/schedule.md")).unwrap();
    let mut log = Vec::new();
    for line in text.lines().filter(|line| line.starts_with("| 20")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [day, score, repetitions, ease, interval, due, ..] = cells.as_slice() else { panic!("{line}") };
        log.push(practice(day.parse().unwrap(), score.parse().unwrap()));
        let schedule = sm2::schedule(&log).unwrap();
        let got = [
            schedule.repetitions.to_string(),
            format!("{}.{:02}", schedule.ease_hundredths / 100, schedule.ease_hundredths % 100),
            schedule.interval_days.to_string(),
            schedule.due.to_string(),
        ];
        assert_eq!(got.each_ref().map(String::as_str), [*repetitions, *ease, *interval, *due], "{line}");
    }
    assert!(log.len() >= 8, "only {} rows found", log.len());
}

fn practice(day: Day, score: Score) -> LogEntry {
    let started_at: Moment = format!("{day}T12:00:00+01:00").parse().unwrap();
    let attempt = Attempt {
        item: "coding/two-coupons".parse().unwrap(),
        started_at,
        day,
        seconds: 900,
        planned_seconds: 0,
        mode: Mode::Recorded,
        language: None,
        predicted: None,
        bounds: None,
        score: Some(score),
        evidence: Evidence::default(),
        note: None,
        text: None,
        stands_for: None,
        cram: false,
        abandoned: false,
        simulated: false,
        session: None,
    };
    LogEntry {
        id: EntryId::new(started_at, 1),
        machine: "m".into(),
        at: started_at,
        body: Body::Attempt(Box::new(attempt)),
    }
}

#[test]
fn every_link_leads_to_a_file() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for page in pages() {
        let text = fs::read_to_string(root().join(&page)).unwrap();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = target.split('#').next().unwrap_or_default();
            if file.is_empty() || file.starts_with("https://") {
                continue;
            }
            seen += 1;
            if !root().join(&page).parent().unwrap().join(file).exists() {
                wrong.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(seen > 5, "only {seen} links found");
}

#[test]
fn contributing_gives_a_reason_for_every_dependency() {
    let manifest: toml::Table = fs::read_to_string(root().join("Cargo.toml")).unwrap().parse().unwrap();
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    for table in ["dependencies", "dev-dependencies"] {
        for name in manifest[table].as_table().unwrap().keys() {
            assert!(
                text.contains(&format!("`{name}`")),
                "CONTRIBUTING.md has no line for the crate `{name}`"
            );
        }
    }
}
