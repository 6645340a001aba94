//! The editor in this terminal: one that waits, fails, is missing, has an empty name, edits nothing.

use super::*;
use crate::support::editor::WAITS;

#[track_caller]
fn at_the_plan(environment: &Environment) -> Terminal {
    let mut terminal = coding(environment, Size::USUAL, &[]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    wait_for_line(&mut terminal);
    terminal
}

/// Leaves by Ctrl-C; terminal, store and session are as they should be.
#[track_caller]
fn leave(environment: &Environment, mut terminal: Terminal) {
    terminal.press("\x03");
    assert_eq!(terminal.wait_for_end().exit_code(), 130);
    assert_clean(environment, &mut terminal);
    assert_resumable(environment, "Your file:");
}

#[test]
fn nothing_is_written_while_the_editor_has_the_terminal_and_control_c_is_the_editors() {
    let (environment, editor) = home_with(|home| Editor::that_waits(home, RIGHT));
    let mut terminal = at_the_plan(&environment);
    terminal.press("e");
    terminal.wait_for(WAITS);
    // the editor finds the terminal as a shell would give it
    assert_eq!(terminal.modes(), (true, true));
    terminal.press("\x03");
    terminal.wait_for_answer("^C");
    // time passes and is saved, but nothing is drawn
    let before = stored::open_session(&environment).unwrap().active_millis();
    while stored::open_session(&environment).unwrap().active_millis() < before + 5_000 {
        std::thread::yield_now();
    }
    assert_eq!(terminal.answer(), "^C");
    editor.release();
    terminal.wait_for_answer("Saved:");
    terminal.wait_for_answer("ccepted");
    wait_for_line(&mut terminal);
    assert_eq!(terminal.modes(), (false, false));
    leave(&environment, terminal);
}

#[test]
fn control_c_again_and_again_is_the_editors_as_well() {
    let (environment, editor) = home_with(|home| Editor::that_waits(home, RIGHT));
    let mut terminal = at_the_plan(&environment);
    terminal.press("e");
    terminal.wait_for(WAITS);
    for _ in 0..40 {
        terminal.press("\x03");
    }
    terminal.wait_for_answer("^C");
    editor.release();
    terminal.wait_for_answer("Saved:");
    wait_for_line(&mut terminal);
    leave(&environment, terminal);
}

#[test]
fn an_editor_that_fails_is_reported_and_the_session_goes_on() {
    let (environment, editor) = home_with(|home| Editor::that_fails(home, 3));
    let mut terminal = at_the_plan(&environment);
    terminal.press("e");
    terminal.wait_for_answer("The editor ended with");
    assert!(terminal.answer().contains('3'), "{}", terminal.answer());
    assert_eq!(editor.files().len(), 1);
    terminal.press("?");
    terminal.wait_for_answer("Keys");
    leave(&environment, terminal);
}

#[test]
fn a_missing_editor_is_named_with_the_file_and_the_session_goes_on() {
    let environment = home().with("EDITOR", "no-such-editor-anywhere --wait");
    let mut terminal = at_the_plan(&environment);
    terminal.press("e");
    terminal.wait_for_answer("`no-such-editor-anywhere` did not start");
    terminal.wait_for_answer("solution.py");
    terminal.press("?");
    terminal.wait_for_answer("Keys");
    leave(&environment, terminal);
}

#[test]
fn an_empty_editor_counts_as_none() {
    let environment = home().with("EDITOR", "").with("VISUAL", "").with("PATH", "/nowhere");
    let mut terminal = at_the_plan(&environment);
    terminal.press("e");
    terminal.wait_for_answer("`vi` did not start");
    terminal.press("?");
    terminal.wait_for_answer("Keys");
    leave(&environment, terminal);
}

#[test]
fn an_editor_that_cannot_be_read_as_words_is_reported() {
    let environment = home().with("EDITOR", "vim 'unclosed");
    let mut terminal = at_the_plan(&environment);
    terminal.press("e");
    terminal.wait_for_answer("vim 'unclosed");
    terminal.press("?");
    terminal.wait_for_answer("Keys");
    leave(&environment, terminal);
}

#[test]
fn an_editor_that_edits_nothing_runs_nothing() {
    let (environment, editor) = home_with(Editor::that_edits_nothing);
    let mut terminal = at_the_plan(&environment);
    terminal.press("e");
    terminal.wait_until("the editor's end", |_| editor.files().len() == 1);
    terminal.press("?");
    terminal.wait_for_answer("Keys");
    assert!(!terminal.rows_so_far().iter().any(|row| row.contains("Saved:")));
    leave(&environment, terminal);
}

#[test]
fn control_z_in_the_editor_stops_both_and_fg_goes_on_with_both() {
    let (environment, editor) = home_with(|home| Editor::that_waits(home, RIGHT));
    let mut terminal = Terminal::shell(&environment, Size::USUAL);
    terminal
        .type_line(&format!("{} coding {PROBLEM} --yes --seen never", crate::support::environment::drill()));
    terminal.wait_for("This is all you are told");
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    terminal.press("e");
    terminal.wait_for(WAITS);
    terminal.press("\x1a");
    terminal.wait_for_answer("Stopped");
    terminal.type_line("fg");
    terminal.wait_for_answer("coding");
    editor.release();
    terminal.wait_for_answer("Saved:");
    terminal.wait_for_answer("ccepted");
    wait_for_line(&mut terminal);
}
