//! `drill` alone: what comes first, what a key starts, and what is never said.

use crate::support::{Environment, Size, Terminal};

fn world() -> Environment {
    let environment = Environment::new().at("2026-01-05T09:00:00+01:00").seeded(1);
    environment.run(["config", "language", "python"]).done();
    environment
}

#[test]
fn without_a_terminal_the_board_is_printed_and_that_is_all() {
    let environment = world();
    let output = environment.run(["30"]).done();
    assert!(output.stdout.starts_with("2026-01-05: "), "{}", output.stdout);
    assert!(output.stdout.contains("of 30 min planned\nNothing is due."), "{}", output.stdout);
    assert_eq!(output.stderr, "");
}

#[test]
fn what_is_due_stands_before_what_is_new_and_no_pattern_is_named() {
    let environment = world();
    environment.run(["record", "two-coupons", "--score", "4", "--at", "2026-01-03 10:00"]).done();
    let items = environment.run(["list", "coding", "--json"]).done().json();
    let board = environment.run(["300"]).done().stdout;
    let first = board.lines().nth(2).unwrap();
    assert!(
        first.starts_with("1 ") && first.contains("coding/two-coupons") && first.contains("due"),
        "{board}"
    );
    assert!(board.contains(" cards ") && board.contains("A behavioural question"), "{board}");
    for item in items["items"].as_array().unwrap() {
        let pattern = item["pattern"].as_str().unwrap();
        assert!(!board.contains(pattern), "{pattern} in {board}");
    }
}

#[test]
fn enter_starts_the_first_line_and_an_interrupted_session_comes_first_then() {
    let environment = world();
    environment.run(["record", "two-coupons", "--score", "4", "--at", "2026-01-03 10:00"]).done();
    let mut terminal = Terminal::drill(&environment, Size::USUAL, [""; 0]);
    terminal.wait_for("starts the first");
    terminal.press("\r");
    terminal.wait_for_answer("interview?");
    terminal.press("\r");
    terminal.wait_for_answer("Have you met this before?");
    terminal.press("n");
    terminal.wait_for_answer("[f]inish");
    terminal.press("\x03");
    terminal.wait_for_answer("`drill resume` goes on");
    assert_eq!(terminal.wait_for_end().exit_code(), 130);

    let board = environment.run([""; 0]).done().stdout;
    let lines: Vec<&str> = board.lines().collect();
    assert!(
        lines[2].starts_with("1 ") && lines[2].contains("Go on: ") && lines[2].contains("interrupted"),
        "{board}"
    );
    assert_eq!(board.matches("coding/two-coupons").count(), 1, "{board}");

    let mut terminal = Terminal::drill(&environment, Size::USUAL, [""; 0]);
    terminal.wait_for("starts the first");
    terminal.press("1");
    terminal.wait_for_answer("[f]inish");
    let elsewhere = environment.run([""; 0]).done().stdout;
    assert!(elsewhere.contains("running elsewhere"), "{elsewhere}");
    terminal.press("\x03");
    terminal.wait_for_answer("`drill resume` goes on");
    terminal.wait_for_end();
    assert!(terminal.is_restored());
}

#[test]
fn x_leaves_and_a_digit_starts_that_line() {
    let environment = world();
    let mut terminal = Terminal::drill(&environment, Size::SMALL, ["10"]);
    terminal.wait_for("[x] leaves");
    terminal.press("x");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert!(terminal.broken_rows().is_empty(), "{:?}", terminal.broken_rows());
    let mut terminal = Terminal::drill(&environment, Size::SMALL, ["4"]);
    // no session is that short
    let board = terminal.wait_for("[x] leaves");
    assert!(board.has("4 cards 4 new"), "{board}");
    terminal.press("1");
    terminal.wait_for_answer("4 left");
    terminal.press("x");
    terminal.wait_for_answer("4 not shown");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
}

#[test]
fn control_c_on_the_board_leaves_the_terminal_as_it_was() {
    let environment = world();
    let mut terminal = Terminal::drill(&environment, Size::USUAL, [""; 0]);
    terminal.wait_for("[x] leaves");
    terminal.press("\x03");
    assert_eq!(terminal.wait_for_end().exit_code(), 130);
    assert!(terminal.is_restored());
}

#[test]
fn an_owed_score_can_be_given_from_the_board() {
    let environment = world();
    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["coding", "two-coupons", "--yes"]);
    terminal.wait_for_answer("[f]inish");
    terminal.press("f");
    terminal.wait_for_answer("f again");
    terminal.press("y");
    terminal.wait_for_answer("your prediction");
    terminal.press("0");
    terminal.wait_for_answer("Debrief");
    terminal.wait_for_answer("Which was weakest?");
    terminal.press("\x03");
    terminal.wait_for_answer("Saved without a score");
    terminal.wait_for_end();

    let board = environment.run([""; 0]).done().stdout;
    assert!(board.lines().nth(2).is_some_and(|line| line.contains("Give the score: Two coupons")), "{board}");
    let mut terminal = Terminal::drill(&environment, Size::USUAL, [""; 0]);
    terminal.wait_for("starts the first");
    terminal.press("\r");
    terminal.wait_for_answer("How did it go?");
    terminal.press("0");
    terminal.wait_for_answer("What cost you most?");
    terminal.press("t");
    terminal.wait_for_answer("One line to remember");
    terminal.press("look twice\r");
    terminal.wait_for_answer("Scored 0.");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    let cards = environment.run(["list", "card", "--deck", "mine", "--json"]).done().json();
    assert_eq!(cards["items"][0]["due"], "2026-01-06");
}
