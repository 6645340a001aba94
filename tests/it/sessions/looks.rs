//! What a session looks like in a usual window and in a narrow one: nothing wider than it, one live line and no remains.

use super::*;

/// Rows that look like a live line; there may be one at most.
fn live_lines(terminal: &mut Terminal) -> Vec<String> {
    let is_one = |row: &String| {
        row.split_whitespace().next().is_some_and(|word| word.contains(':') && !word.ends_with(':'))
            && ["clarify", "plan", "code", "test", "reflect", "paused"]
                .iter()
                .any(|phase| row.contains(phase))
    };
    terminal.rows_so_far().into_iter().filter(is_one).collect()
}

fn a_session_at(size: Size) {
    let (environment, _editor) = home_with(|home| Editor::that_saves(home, &[WRONG, RIGHT]));
    let mut terminal = Terminal::drill(&environment, size, ["coding", PROBLEM]);
    terminal.wait_for("leave");
    terminal.press("n");
    terminal.wait_for_answer("This is all you are told");
    let steps = [
        ("?", "Keys"),
        ("a", "ask (Enter sends it):"),
        ("twice?\r", "they are two different coupons"),
        ("n", "Not asked, and it mattered:"),
        ("h", "h again shows it"),
        ("h", "Hint 1 of 3"),
        ("e", "Wrong answer"),
        ("p", "hidden until you go on"),
        ("p", "Your file:"),
        ("e", "ccepted"),
        ("s", "how will this go"),
        ("4", "Which approach is yours?"),
        ("1", "Its time?"),
        ("1", "Its space"),
        ("3", "Question 1 of 4"),
        ("n", "A good answer:"),
    ];
    for (keys, words) in steps {
        terminal.press(keys);
        terminal.wait_for_answer(words);
        assert_eq!(too_wide(&mut terminal), [""; 0], "after {keys}\n{}", terminal.screen());
    }
    wait_for_line(&mut terminal);
    let lines = live_lines(&mut terminal);
    assert_eq!(lines.len(), 1, "{lines:?}");
    terminal.press("f");
    for (words, keys) in [("Which was weakest?", "1"), ("How did it go?", "3"), ("What cost you most?", "m")]
    {
        terminal.wait_for_answer(words);
        terminal.press(keys);
    }
    terminal.wait_for_answer("One line to remember");
    terminal.press("\r");
    terminal.wait_for_answer("Compare?");
    assert_eq!(too_wide(&mut terminal), [""; 0], "{}", terminal.screen());
    assert_eq!(live_lines(&mut terminal), [""; 0], "a live line stays behind");
}

#[test]
fn a_session_fits_a_usual_window() {
    a_session_at(Size::USUAL);
}

#[test]
fn a_session_fits_a_narrow_window() {
    a_session_at(Size::SMALL);
}

#[test]
fn the_live_line_follows_the_windows_size() {
    let environment = home();
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    let wide = terminal.screen().last_row().to_string();
    assert!(wide.contains("[a]sk") && wide.contains("[f]inish"), "{wide}");
    terminal.resize(Size::SMALL);
    let narrow = terminal.wait_until("a shorter line", |screen| {
        seconds_left(screen).is_some() && screen.last_row().ends_with('?') && screen.last_row().len() < 40
    });
    assert!(narrow.last_row().contains("clarify"), "{narrow}");
    terminal.resize(Size::USUAL);
    terminal.wait_until("the whole line", |screen| {
        seconds_left(screen).is_some() && screen.last_row().contains("[f]inish")
    });
    assert_eq!(live_lines(&mut terminal).len(), 1, "{}", terminal.screen());
    terminal.press("\x03");
    terminal.wait_for_end();
    assert_clean(&environment, &mut terminal);
}

#[test]
fn plain_mode_redraws_nothing() {
    let environment = home();
    let mut terminal = Terminal::drill(&environment, Size::USUAL, ["coding", PROBLEM, "--yes", "--plain"]);
    terminal.wait_for("clarify");
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    terminal.wait_for_answer("plan");
    terminal.press("\x03");
    assert_eq!(terminal.wait_for_end().exit_code(), 130);
    let text = String::from_utf8_lossy(terminal.printed()).into_owned();
    for redrawn in ["\u{1b}[J", "\u{1b}[2K", "\u{1b}[K", "\u{1b}[A", "\u{1b}[?25l"] {
        assert!(!text.contains(redrawn), "{redrawn:?} in {text:?}");
    }
    assert_clean(&environment, &mut terminal);
}

#[test]
fn no_colour_means_none() {
    let environment = home().with("NO_COLOR", "1");
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    let text = String::from_utf8_lossy(terminal.printed()).into_owned();
    let coloured = text.split("\u{1b}[").skip(1).any(|rest| {
        rest.find(|c: char| c.is_ascii_alphabetic()).is_some_and(|end| {
            // bold and dim are no colours, and off is off
            rest[end..].starts_with('m') && !["", "0", "1", "2", "22"].contains(&&rest[..end])
        })
    });
    assert!(!coloured, "{text:?}");
}

#[test]
fn what_is_typed_right_after_a_key_that_asks_for_a_line_is_the_line() {
    let environment = home();
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    // in one write, as from a slow line or a fast hand: none of it may act as keys
    terminal.press("wnow finish\r");
    terminal.wait_for_answer("now finish");
    let screen = wait_for_line(&mut terminal);
    assert!(screen.last_row().contains("plan"), "{screen}");
    terminal.press("\x03");
    terminal.wait_for_end();
    assert_clean(&environment, &mut terminal);
}
