//! Whole sessions in a pseudo-terminal: from the draw to the schedule, and everything that may come between.

mod coding;
mod countdown;
mod design;
mod editors;
mod interrupted;
mod joined;
mod killed;
mod looks;
mod star;
mod stored;
mod unattended;

use std::fs;

use serde_json::Value;

use crate::support::{Editor, Environment, Screen, Size, Terminal};

/// A problem that every session of these tests can solve, with three examples.
const PROBLEM: &str = "coding/two-coupons";

/// Solves it.
const RIGHT: &str = "def two_coupons(amounts, target):\n    seen = {}\n    for place, amount in enumerate(amounts):\n        if target - amount in seen:\n            return [seen[target - amount], place]\n        seen[amount] = place\n    return []\n";

/// Fails two of the examples at least.
const WRONG: &str = "def two_coupons(amounts, target):\n    return [0, 0]\n";

/// Never comes to an end.
const SPINS: &str = "def two_coupons(amounts, target):\n    while True:\n        pass\n";

/// Somebody who has answered the questions of the first run.
fn home() -> Environment {
    let environment = Environment::new();
    let config = environment.folder().join("config");
    fs::create_dir(&config).expect("a folder in a new folder");
    fs::write(config.join("config.toml"), "language = \"python\"\nasked = true\n")
        .expect("a file in a new folder");
    environment
}

/// The same, with an editor in this terminal.
fn home_with(make: impl FnOnce(&Environment) -> Editor) -> (Environment, Editor) {
    let mut environment = home();
    let editor = make(&environment);
    environment.set("EDITOR", editor.command());
    (environment, editor)
}

/// Starts a coding session on the problem; the brief is on the screen.
#[track_caller]
fn coding(environment: &Environment, size: Size, more: &[&str]) -> Terminal {
    let mut words = vec!["coding", PROBLEM, "--yes", "--seen", "never"];
    words.extend_from_slice(more);
    let mut terminal = Terminal::drill(environment, size, words);
    terminal.wait_for("This is all you are told");
    wait_for_line(&mut terminal);
    terminal
}

/// Waits until the live line stands.
#[track_caller]
fn wait_for_line(terminal: &mut Terminal) -> Screen {
    terminal.wait_until("the live line", |screen| seconds_left(screen).is_some())
}

/// The time on the live line, in seconds; negative in overtime.
fn seconds_left(screen: &Screen) -> Option<i64> {
    let word = screen.last_row().split_whitespace().next()?;
    let (sign, face) = match word.strip_prefix(['+', '-']) {
        Some(face) => (-1, face),
        None => (1, word),
    };
    let mut seconds = 0;
    let mut parts = 0;
    for part in face.split(':') {
        seconds = seconds * 60 + part.parse::<i64>().ok()?;
        parts += 1;
    }
    (parts > 1).then_some(sign * seconds)
}

/// Rows that were too wide for their window. A path may be: it has to be copied whole.
fn too_wide(terminal: &mut Terminal) -> Vec<String> {
    let mut rows = terminal.broken_rows();
    rows.retain(|row| !row.contains('/'));
    rows
}

/// A count in an attempt's evidence; what is left out is none.
fn counted(attempt: &Value, what: &str) -> i64 {
    attempt["evidence"][what].as_i64().unwrap_or(0)
}

/// The one attempt of an item.
#[track_caller]
fn only_attempt(environment: &Environment, item: &str) -> Value {
    let history = environment.run(["history", item, "--json"]).done().json();
    let attempts = history["attempts"].as_array().expect("attempts").clone();
    assert_eq!(attempts.len(), 1, "{history:#}");
    attempts.into_iter().next().expect("counted just above")
}

/// The schedule of an item; null before the first attempt.
#[track_caller]
fn schedule(environment: &Environment, item: &str) -> Value {
    environment.run(["show", item, "--json"]).done().json()["schedule"].clone()
}

/// Checks that drill left the terminal as a shell expects it and no process behind.
#[track_caller]
fn assert_clean(environment: &Environment, terminal: &mut Terminal) {
    assert!(terminal.is_restored(), "modes {:?}\n{}", terminal.modes(), terminal.screen());
    crate::support::processes::assert_none_left(environment);
    stored::assert_sound(environment);
}

/// Checks that the session is kept and `drill resume` goes on with it.
#[track_caller]
fn assert_resumable(environment: &Environment, words: &str) -> Terminal {
    let session = stored::open_session(environment).expect("an open session");
    assert!(!session.locked(), "{session:?}");
    let mut terminal = Terminal::drill(environment, Size::USUAL, ["resume"]);
    terminal.wait_for("This session was interrupted.");
    terminal.press("\r");
    terminal.wait_for_answer(words);
    wait_for_line(&mut terminal);
    terminal
}
