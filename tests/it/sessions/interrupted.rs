//! Ctrl-C, Ctrl-Z, a closed window: the terminal is as it was, the session is kept.

use rustix::process::Signal;

use super::*;

/// Brings a session somewhere and leaves by Ctrl-C there.
#[track_caller]
fn interrupt_at(environment: &Environment, arrive: impl FnOnce(&mut Terminal)) -> Terminal {
    let mut terminal = coding(environment, Size::USUAL, &[]);
    arrive(&mut terminal);
    terminal.press("\x03");
    assert_eq!(terminal.wait_for_end().exit_code(), 130, "{}", terminal.screen());
    assert!(terminal.screen().has("Saved. `drill resume` goes on."), "{}", terminal.screen());
    assert_clean(environment, &mut terminal);
    terminal
}

#[test]
fn control_c_in_every_phase_saves_and_resume_goes_on_there() {
    let phases: [(&str, &str, &str); 4] = [
        ("", "This is all you are told", "clarify"),
        ("n", "Your file:", "plan"),
        ("nn", "Your file:", "code"),
        ("nnn", "Your file:", "test"),
    ];
    for (keys, words, phase) in phases {
        let environment = home();
        // as the live line has it: a path in the last row may hold the word as well
        let phase = format!("  {phase} ");
        interrupt_at(&environment, |terminal| {
            terminal.press(keys);
            terminal.wait_until("the phase", |screen| screen.last_row().contains(&phase));
        });
        let mut terminal = assert_resumable(&environment, words);
        terminal.wait_until("the phase again", |screen| screen.last_row().contains(&phase));
    }
}

#[test]
fn control_c_while_a_line_is_typed_or_a_question_is_open_saves_as_well() {
    for (keys, words) in [
        ("w", "note (Enter ends it):"),
        ("a", "ask (Enter sends it):"),
        ("ns", "how will this go"),
        ("nh", "h again shows it"),
        ("f", "f again locks the answer"),
        ("p", "hidden until you go on"),
        ("?", "Keys"),
    ] {
        let environment = home();
        interrupt_at(&environment, |terminal| {
            terminal.press(keys);
            terminal.wait_for_answer(words);
        });
        drop(assert_resumable(&environment, ""));
    }
}

#[test]
fn control_c_before_the_clock_leaves_nothing_behind() {
    let environment = home();
    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["coding"]);
    terminal.wait_for("Have you met this before?");
    terminal.press("\x03");
    assert_eq!(terminal.wait_for_end().exit_code(), 130);
    assert_clean(&environment, &mut terminal);
    assert!(stored::newest_session(&environment).is_none());
}

#[test]
fn control_c_in_the_debrief_keeps_the_attempt_and_the_score_is_asked_for_later() {
    let environment = home();
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    terminal.press("ff");
    terminal.wait_for_answer("how will this go");
    terminal.press("1");
    terminal.wait_for_answer("Which was weakest?");
    terminal.press("\x03");
    assert_eq!(terminal.wait_for_end().exit_code(), 130);
    assert!(
        terminal.screen().has("Saved without a score. `drill resume` asks again."),
        "{}",
        terminal.screen()
    );
    assert_clean(&environment, &mut terminal);
    let attempt = only_attempt(&environment, PROBLEM);
    assert_eq!(attempt["score"], Value::Null, "{attempt:#}");
    assert_eq!(attempt["predicted"], 1);
    // unscored it counts at its lower bound, so that the item is due again
    assert_eq!(schedule(&environment, PROBLEM)["repetitions"], 0);

    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["resume"]);
    terminal.wait_for("not scored yet");
    terminal.wait_for("How did it go?");
    terminal.press("0");
    terminal.wait_for_answer("What cost you most?");
    terminal.press("p");
    terminal.wait_for_answer("One line to remember");
    terminal.press("\r");
    terminal.wait_for_answer("Due again");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert_clean(&environment, &mut terminal);
    assert_eq!(only_attempt(&environment, PROBLEM)["score"], 0);
}

#[test]
fn what_was_done_before_control_c_is_there_after_resume() {
    let (environment, _editor) = home_with(|home| Editor::that_saves(home, &[WRONG]));
    interrupt_at(&environment, |terminal| {
        terminal.press("n");
        terminal.wait_for_answer("Your file:");
        terminal.press("hh");
        terminal.wait_for_answer("Hint 1 of 3");
        terminal.press("e");
        terminal.wait_for_answer("Wrong answer");
    });
    let saved = stored::open_session(&environment).unwrap();
    let mut terminal = assert_resumable(&environment, "Your file:");
    // the time between does not count
    let left = seconds_left(&terminal.screen()).unwrap();
    assert!(left <= saved.seconds_left(), "{left} {saved:?}");
    terminal.press("hh");
    terminal.wait_for_answer("Hint 2 of 3");
    terminal.press("r");
    terminal.wait_for_answer("Wrong answer");
    terminal.press("ff");
    terminal.wait_for_answer("how will this go");
    terminal.press("1");
    terminal.wait_for_answer("Which was weakest?");
    let attempt = only_attempt(&environment, PROBLEM);
    assert_eq!(attempt["evidence"]["hints"], 2, "{attempt:#}");
}

#[test]
fn control_c_saves_designs_and_stories_too() {
    for (words, arrive, phase) in [
        (&["design", "--system", "url-shortener"][..], "nnn", "schema"),
        (&["star", "--theme", "conflict", "--typed"], "n", "probes"),
        (&["star", "--theme", "conflict", "--spoken"], "  ", "answer"),
    ] {
        let environment = home();
        let mut terminal = Terminal::drill(&environment, Size::USUAL, [words, &["--yes"]].concat());
        wait_for_line(&mut terminal);
        terminal.press(arrive);
        terminal.wait_until("the phase", |screen| screen.last_row().contains(&format!("  {phase} ")));
        terminal.press("\x03");
        assert_eq!(terminal.wait_for_end().exit_code(), 130);
        assert_clean(&environment, &mut terminal);
        let mut terminal = assert_resumable(&environment, "");
        let screen = terminal.screen();
        assert!(screen.last_row().contains(phase), "{screen}");
    }
}

#[test]
fn a_killed_debrief_is_taken_up_and_its_attempt_is_there_once() {
    let environment = home();
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    terminal.press("ff");
    terminal.wait_for_answer("how will this go");
    terminal.press("1");
    terminal.wait_for_answer("Which was weakest?");
    terminal.signal(Signal::KILL);
    terminal.wait_for_end();
    let session = stored::open_session(&environment).unwrap();
    assert!(session.locked());
    assert_eq!(stored::attempts_of(&environment, &session.id), 1);
    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["resume"]);
    terminal.wait_for("on to the debrief");
    terminal.press("\r");
    terminal.wait_for_answer("Which was weakest?");
    terminal.press("0");
    terminal.wait_for_answer("How did it go?");
    terminal.press("0");
    terminal.wait_for_answer("What cost you most?");
    terminal.press("t");
    terminal.wait_for_answer("One line to remember");
    terminal.press("\r");
    terminal.wait_for_answer("Compare?");
    terminal.press("\r");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert_clean(&environment, &mut terminal);
    assert_eq!(only_attempt(&environment, PROBLEM)["score"], 0);
}

#[test]
fn resume_can_close_a_session_or_leave_it() {
    let environment = home();
    interrupt_at(&environment, |_| {});
    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["resume"]);
    terminal.wait_for("This session was interrupted.");
    terminal.press("x");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert!(stored::open_session(&environment).is_some());
    // another session does not start over it
    let mut second = Terminal::drill(&environment, Size::USUAL, ["coding", "--yes"]);
    assert_eq!(second.wait_for_end().exit_code(), 4);
    assert!(second.screen().has("drill resume"), "{}", second.screen());
    let closed = environment.run(["resume", "--close"]).done();
    assert!(closed.stderr.contains("Closed the session"), "{closed:#?}");
    assert!(stored::open_session(&environment).is_none());
    // given up and unscored: the schedule does not move
    assert_eq!(schedule(&environment, PROBLEM), Value::Null);
    stored::assert_sound(&environment);
}

#[test]
fn control_z_gives_the_shell_its_terminal_and_fg_goes_on() {
    let environment = home();
    let mut terminal = Terminal::shell(&environment, Size::USUAL);
    terminal
        .type_line(&format!("{} coding {PROBLEM} --yes --seen never", crate::support::environment::drill()));
    terminal.wait_for("This is all you are told");
    wait_for_line(&mut terminal);
    terminal.press("\x1a");
    terminal.wait_for_answer("Stopped");
    terminal.type_line("echo $((40 + 2)); stty -a");
    terminal.wait_for_answer("42");
    terminal.wait_for_answer(" icanon");
    terminal.wait_for_answer(" echo ");
    assert!(!terminal.screen().cursor_is_hidden());
    terminal.type_line("fg");
    let screen = wait_for_line(&mut terminal);
    assert!(screen.last_row().contains("clarify"), "{screen}");
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    // and in the middle of a line
    terminal.press("w");
    terminal.wait_for_answer("note (Enter ends it):");
    terminal.press("\x1a");
    terminal.wait_for_answer("Stopped");
    terminal.type_line("fg");
    terminal.wait_for_answer("note (Enter ends it):");
    terminal.type_line("still here");
    wait_for_line(&mut terminal);
    terminal.press("\x03");
    terminal.wait_for_answer("Saved.");
    terminal.type_line("echo left with $?");
    terminal.wait_for_answer("left with 130");
    assert!(stored::open_session(&environment).is_some());
    terminal.type_line("exit");
    terminal.wait_for_end();
    assert_clean(&environment, &mut terminal);
}

#[test]
fn time_goes_on_while_the_session_is_stopped() {
    // only `pause` stops the clock: an interviewer would not wait for a shell either
    let environment = home();
    let mut terminal = Terminal::shell(&environment, Size::USUAL);
    terminal
        .type_line(&format!("{} coding {PROBLEM} --yes --seen never", crate::support::environment::drill()));
    terminal.wait_for("This is all you are told");
    wait_for_line(&mut terminal);
    let before = seconds_left(&terminal.screen()).expect("a live line");
    terminal.press("\x1a");
    terminal.wait_for_answer("Stopped");
    // some time passes in the shell: three of its whole seconds are two at least
    terminal.type_line("SECONDS=0; until [ $SECONDS -ge 3 ]; do :; done; echo en''ough");
    terminal.wait_for_answer("enough");
    terminal.type_line("fg");
    let screen = terminal.wait_until("the live line", |screen| seconds_left(screen).is_some());
    assert!(seconds_left(&screen).is_some_and(|left| left <= before - 2), "{before}\n{screen}");
}

#[test]
fn a_closed_window_saves_the_session() {
    for keys in ["", "n", "nw", "p"] {
        let environment = home();
        let mut terminal = coding(&environment, Size::USUAL, &[]);
        terminal.press(keys);
        terminal.close();
        terminal.wait_for_end();
        crate::support::processes::assert_none_left(&environment);
        stored::assert_sound(&environment);
        assert_resumable(&environment, "");
    }
}

#[test]
fn a_closed_window_with_an_open_editor_leaves_nothing_running() {
    let (environment, _editor) = home_with(|home| Editor::that_waits(home, RIGHT));
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    terminal.press("e");
    terminal.wait_for(crate::support::editor::WAITS);
    terminal.close();
    terminal.wait_for_end();
    crate::support::processes::assert_none_left(&environment);
    assert!(stored::open_session(&environment).is_some());
}

#[test]
fn a_request_to_end_saves_the_session() {
    let environment = home();
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.wait_for_end().exit_code(), 130);
    assert_clean(&environment, &mut terminal);
    assert_resumable(&environment, "This is all you are told");
}
