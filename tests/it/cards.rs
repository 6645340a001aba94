//! Flash cards in a terminal: each answer is in the log at once, and a card comes back until it is known.

use serde_json::{Value, json};

use crate::support::{Environment, Size, Terminal};

const MORNING: &str = "2026-01-05T09:00:00+01:00";

fn world() -> Environment {
    Environment::new().at(MORNING).seeded(1)
}

/// Own cards with easy names; they are due on the next day.
fn with_cards(names: &[&str]) -> Environment {
    let mut environment = world();
    for name in names {
        environment.run(["add", name, &format!("the back of {name}")]).done();
    }
    environment.set("DRILL_CLOCK", "2026-01-06T09:00:00+01:00");
    environment
}

fn attempts(environment: &Environment) -> Vec<Value> {
    let history = environment.run(["history", "--json"]).done().json();
    history["attempts"].as_array().unwrap().clone()
}

fn schedule(environment: &Environment, item: &str) -> Value {
    environment.run(["show", item, "--json"]).done().json()["schedule"].clone()
}

/// Turns the card that shows these words and gives it a score.
fn answer(terminal: &mut Terminal, words: &str, key: &str) {
    terminal.wait_for_answer(words);
    terminal.wait_for_answer("shows the back");
    terminal.press(" ");
    terminal.wait_for_answer("How did it come?");
    terminal.press(key);
}

#[test]
fn a_card_comes_back_until_it_is_known_and_only_its_first_answer_moves_the_schedule() {
    let environment = with_cards(&["alpha", "beta"]);
    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["cards", "--topic", "mine"]);
    let first = terminal.wait_until("a card", |screen| screen.has("alpha") || screen.has("beta"));
    assert!(first.has("2 left · mine · due") && !first.has("the back of"), "{first}");
    answer(&mut terminal, "alpha", "2");
    answer(&mut terminal, "beta", "5");
    answer(&mut terminal, "alpha", "3");
    assert!(terminal.screen().has("again"));
    answer(&mut terminal, "alpha", "4");
    terminal.wait_for_answer("2 cards in");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert!(terminal.is_restored() && terminal.broken_rows().is_empty());
    let attempts = attempts(&environment);
    assert_eq!(attempts.len(), 2, "repeats are no attempts");
    assert!(attempts.iter().all(|attempt| attempt["mode"] == "card" && attempt["bounds"] == json!(null)));
    let alpha = schedule(&environment, "card/mine.alpha");
    assert_eq!((&alpha["due"], &alpha["repetitions"]), (&json!("2026-01-07"), &json!(0)));
    assert_eq!(schedule(&environment, "card/mine.beta")["repetitions"], 1);
    environment.run(["data", "check"]).done();
}

#[test]
fn leaving_in_the_middle_loses_no_answer_and_the_next_run_goes_on() {
    let environment = with_cards(&["alpha", "beta", "gamma"]);
    let mut terminal = Terminal::drill(&environment, Size::SMALL, ["cards", "--topic", "mine"]);
    answer(&mut terminal, "alpha", "1");
    terminal.wait_for_answer("beta");
    terminal.wait_for_answer("shows the back");
    terminal.press("\x03");
    terminal.wait_for_answer("1 card in");
    terminal.wait_for_answer("1 to see again today. 2 not shown.");
    assert_eq!(terminal.wait_for_end().exit_code(), 130);
    assert!(terminal.is_restored());
    assert_eq!(attempts(&environment).len(), 1);

    let mut terminal = Terminal::drill(&environment, Size::SMALL, ["cards", "--topic", "mine"]);
    terminal.wait_for("3 left · mine · due");
    answer(&mut terminal, "beta", "4");
    answer(&mut terminal, "gamma", "4");
    terminal.wait_for_answer("mine · again");
    answer(&mut terminal, "alpha", "4");
    terminal.wait_for_end();
    assert_eq!(attempts(&environment).len(), 3, "the second answer to alpha is a repeat");
    let mut terminal = Terminal::drill(&environment, Size::SMALL, ["cards", "--topic", "mine"]);
    terminal.wait_for("No card on mine is due or new.");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
}

#[test]
fn killed_between_two_cards_everything_answered_is_there() {
    let environment = with_cards(&["alpha", "beta"]);
    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["cards", "--topic", "mine"]);
    answer(&mut terminal, "alpha", "5");
    terminal.wait_for_answer("beta");
    terminal.signal(rustix::process::Signal::KILL);
    terminal.wait_for_end();
    assert_eq!(attempts(&environment).len(), 1);
}

#[test]
fn the_last_answer_can_be_taken_back() {
    let environment = with_cards(&["alpha", "beta"]);
    let before = schedule(&environment, "card/mine.alpha");
    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["cards", "--topic", "mine"]);
    answer(&mut terminal, "alpha", "0");
    terminal.wait_for_answer("[u]ndoes the last answer");
    terminal.press("u");
    terminal.wait_for_answer("alpha");
    assert_eq!(schedule(&environment, "card/mine.alpha"), before);
    terminal.press("x");
    terminal.wait_for_answer("No card answered. 2 not shown.");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
}

#[test]
fn cramming_moves_no_schedule_and_leaves_new_cards_new() {
    let environment = with_cards(&["alpha"]);
    let before = schedule(&environment, "card/mine.alpha");
    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["cards", "--cram", "--topic", "mine"]);
    answer(&mut terminal, "1 left · mine · cram", "5");
    terminal.wait_for_end();
    assert_eq!(schedule(&environment, "card/mine.alpha"), before);
    assert_eq!(attempts(&environment)[0]["cram"], true);

    let mut terminal = Terminal::drill(
        &environment,
        Size::USUAL,
        ["cards", "--cram", "--topic", "networking", "--limit", "1"],
    );
    answer(&mut terminal, "1 left · networking · cram", "5");
    terminal.wait_for_end();
    let attempts = attempts(&environment);
    let mut items = attempts.iter().filter_map(|attempt| attempt["item"].as_str());
    let crammed = items.find(|item| *item != "card/mine.alpha").unwrap().to_string();
    assert_eq!(schedule(&environment, &crammed), json!(null));
    let limit = environment.run(["list", "card", "--topic", "networking", "--json"]).done().json();
    let count = limit["items"].as_array().unwrap().len().to_string();
    let mut terminal =
        Terminal::drill(&environment, Size::USUAL, ["cards", "--topic", "networking", "--limit", "500"]);
    terminal.wait_for(&format!("{count} left · networking · new"));
    terminal.press("x");
    terminal.wait_for_end();
}

#[test]
fn new_cards_come_behind_the_due_ones_and_the_limit_holds() {
    let environment = with_cards(&["alpha"]);
    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["cards", "--limit", "2"]);
    answer(&mut terminal, "2 left · mine · due", "5");
    answer(&mut terminal, "1 left", "5");
    terminal.wait_for_answer("2 cards in");
    terminal.wait_for_end();
}

#[test]
fn without_a_terminal_nothing_is_asked_and_a_typo_gets_the_nearest_topic() {
    let environment = world();
    let output = environment.run(["cards"]);
    assert_eq!((output.status, output.stdout.as_str()), (Some(5), ""));
    assert!(output.stderr.contains("drill record card/NAME"), "{}", output.stderr);
    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["cards", "--topic", "netwroking"]);
    terminal.wait_for("did you mean networking?");
    assert_eq!(terminal.wait_for_end().exit_code(), 2);
}
