//! STAR answers, typed and spoken.

use super::*;

/// Answers every dimension of the rubric alike, scores, and leaves.
#[track_caller]
fn debrief(terminal: &mut Terminal, level: &str, score: &str) {
    for part in ["Situation", "Task", "Action", "Result", "Reflection"] {
        terminal.wait_for_answer(&format!("{part} [5]"));
        terminal.press(level);
    }
    terminal.wait_for_answer("How did it go?");
    terminal.press(score);
    if score < "4" {
        terminal.wait_for_answer("What cost you most?");
        terminal.press("t");
        terminal.wait_for_answer("One line to remember");
        terminal.press("\r");
    }
    terminal.wait_for_answer("Due again");
    terminal.wait_for_answer("Compare?");
    terminal.press("\r");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
}

/// Presses `n` until the probes are over.
#[track_caller]
fn probes(terminal: &mut Terminal) {
    for number in 1.. {
        terminal.wait_for_answer("Question");
        let answer = terminal.answer();
        let of: usize = answer
            .split(&format!("Question {number} of "))
            .nth(1)
            .and_then(|rest| rest.split(' ').next()?.parse().ok())
            .unwrap_or_else(|| panic!("{answer}"));
        assert!((2..=4).contains(&of), "{answer}");
        terminal.press("n");
        if number == of {
            break;
        }
    }
    terminal.wait_for_answer("The answer is locked and saved.");
}

#[test]
fn a_typed_answer_is_measured_by_its_words() {
    let story = format!(
        "# the question\n\n## Situation\n\n{}\n\n## Task\n\n## Action\n\n## Result\n\n## Reflection\n",
        "word ".repeat(350)
    );
    let (environment, editor) = home_with(|home| Editor::that_saves(home, &[&story]));
    let mut terminal = Terminal::drill(
        &environment,
        Size::USUAL,
        ["star", "--theme", "conflict", "--typed", "--yes", "--seen", "never"],
    );
    terminal.wait_for("Your answer:");
    wait_for_line(&mut terminal);
    terminal.press("e");
    terminal.wait_until("the editor's end", |_| editor.files().len() == 1);
    assert!(editor.files()[0].ends_with("answer.md"), "{:?}", editor.files());
    wait_for_line(&mut terminal);
    terminal.press("r");
    terminal.wait_for_answer("nothing to run");
    terminal.press("n");
    probes(&mut terminal);
    terminal.wait_for_answer("350 words: about 2:30 spoken.");
    terminal.wait_for_answer("What was it?");
    terminal.press("c");
    debrief(&mut terminal, "4", "5");
    assert_clean(&environment, &mut terminal);
    assert_eq!(too_wide(&mut terminal), [""; 0]);
    let history = environment.run(["history", "--json"]).done().json();
    let attempt = &history["attempts"][0];
    assert_eq!((&attempt["score"], &attempt["mode"]), (&5.into(), &"typed".into()), "{attempt:#}");
    assert_eq!(attempt["evidence"]["words"], 350, "{attempt:#}");
    assert_eq!(attempt["predicted"], Value::Null);
    assert_eq!(schedule(&environment, attempt["item"].as_str().unwrap())["interval_days"], 1);
}

#[test]
fn a_spoken_answer_is_measured_by_its_borders_and_two_and_three_minutes_are_audible() {
    let environment = home().at("2026-11-22T10:00:00+01:00 x60");
    let mut terminal = Terminal::drill(
        &environment,
        Size::USUAL,
        ["star", "--theme", "conflict", "--spoken", "--yes", "--seen", "never"],
    );
    wait_for_line(&mut terminal);
    for part in ["Situation.", "Task.", "Action."] {
        terminal.press(" ");
        terminal.wait_for_answer(part);
    }
    terminal.wait_for_answer("2:00 of speaking.");
    terminal.wait_for_answer("3:00 of speaking.");
    assert_eq!(terminal.bells(), 2);
    for part in ["Result.", "Reflection."] {
        terminal.press(" ");
        terminal.wait_for_answer(part);
    }
    terminal.press(" ");
    probes(&mut terminal);
    terminal.wait_for_answer("situation 0:");
    terminal.wait_for_answer("What was it?");
    terminal.press("c");
    terminal.wait_for_answer("Notes?");
    terminal.press("g");
    debrief(&mut terminal, "3", "3");
    assert_clean(&environment, &mut terminal);
    let history = environment.run(["history", "--json"]).done().json();
    let attempt = &history["attempts"][0];
    assert_eq!(attempt["mode"], "spoken", "{attempt:#}");
    assert!(attempt["evidence"]["answer_seconds"].as_i64().unwrap() >= 180, "{attempt:#}");
    assert_eq!(attempt["evidence"]["parts"].as_array().unwrap().len(), 5, "{attempt:#}");
    // a faster clock marks the session, and figures leave it out
    assert_eq!(environment.run(["stats", "--json"]).done().json()["attempts"], 0);
}
