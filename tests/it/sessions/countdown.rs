//! The clock: it runs while tests run, while somebody types and while the editor is open; it rings when it should.

use super::*;

#[test]
fn the_countdown_goes_on_while_tests_run() {
    let (environment, _editor) = home_with(|home| Editor::that_saves(home, &[SPINS]));
    let mut terminal = coding(&environment, Size::USUAL, &["--mode", "interview"]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    terminal.press("e");
    wait_for_line(&mut terminal);
    terminal.press("r");
    let judging = terminal.wait_until("the judge at work", |screen| screen.last_row().contains("judging"));
    let before = seconds_left(&judging).unwrap();
    terminal.wait_until("a second less while the judge is at work", |screen| {
        screen.last_row().contains("judging") && seconds_left(screen).is_some_and(|left| left < before)
    });
    // keys act meanwhile
    terminal.press("w");
    terminal.wait_for_answer("note (Enter ends it):");
    terminal.type_line("it hangs");
    terminal.wait_for_answer("ime limit");
    terminal.press("\x03");
    assert_eq!(terminal.wait_for_end().exit_code(), 130);
    assert_clean(&environment, &mut terminal);
}

#[test]
fn leaving_while_tests_run_ends_them() {
    let (environment, _editor) = home_with(|home| Editor::that_saves(home, &[SPINS]));
    let mut terminal = coding(&environment, Size::USUAL, &["--mode", "interview"]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    terminal.press("e");
    wait_for_line(&mut terminal);
    terminal.press("r");
    terminal.wait_until("the judge at work", |screen| screen.last_row().contains("judging"));
    terminal.press("\x03");
    assert_eq!(terminal.wait_for_end().exit_code(), 130);
    assert_clean(&environment, &mut terminal);
    // what the judge did is forgotten; the session is not
    let mut terminal = assert_resumable(&environment, "Your file:");
    assert!(!terminal.screen().last_row().contains("judging"));
}

#[test]
fn time_goes_on_while_a_line_is_typed_and_reminders_wait_for_its_end() {
    let environment = home().at("2026-11-22T10:00:00+01:00 x120");
    let mut terminal = coding(&environment, Size::USUAL, &["--minutes", "20"]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    terminal.press("w");
    terminal.wait_for_answer("note (Enter ends it):");
    let saved = || stored::open_session(&environment).unwrap().active_millis();
    // the state is saved while somebody thinks about what to write
    while saved() < 6 * 60 * 1000 {
        std::thread::yield_now();
    }
    assert!(!terminal.screen().has("15 minutes left."), "{}", terminal.screen());
    terminal.press("abc\r");
    terminal.wait_for_answer("15 minutes left.");
    // what was typed is one piece: nothing was drawn into it
    assert!(
        terminal.rows_so_far().iter().any(|row| row == "note (Enter ends it): abc"),
        "{}",
        terminal.screen()
    );
}

#[test]
fn phase_ends_and_the_last_minutes_ring_and_overtime_counts_up() {
    let environment = home().at("2026-11-22T10:00:00+01:00 x300");
    let mut terminal = coding(&environment, Size::USUAL, &["--minutes", "20"]);
    terminal.wait_for("The time for clarify is over. n goes on to plan.");
    terminal.wait_for("15 minutes left.");
    terminal.wait_for("5 minutes left.");
    terminal.wait_for("Time is up.");
    terminal.wait_until("overtime", |screen| seconds_left(screen).is_some_and(|left| left < -60));
    assert_eq!(terminal.bells(), 4);
    terminal.press("ff");
    terminal.wait_for_answer("how will this go");
    terminal.press("0");
    terminal.wait_for_answer("Which was weakest?");
    let attempt = only_attempt(&environment, PROBLEM);
    assert!(attempt["evidence"]["overtime_seconds"].as_i64().unwrap() > 60, "{attempt:#}");
}
