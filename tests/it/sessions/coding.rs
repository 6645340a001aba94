//! Coding sessions in each mode, from the draw to the schedule.

use super::*;

/// Answers the questions after the answer locked by an accepted submit: approach, time, space.
#[track_caller]
fn tell_the_cost(terminal: &mut Terminal) {
    terminal.wait_for_answer("Which approach is yours?");
    terminal.press("1");
    terminal.wait_for_answer("Its time?");
    terminal.press("1");
    terminal.wait_for_answer("Its space");
    terminal.press("3");
    terminal.wait_for_answer("Right. map from amount to place");
}

/// Goes through the debrief with a score, and out.
#[track_caller]
fn debrief(terminal: &mut Terminal, score: &str) {
    terminal.wait_for_answer("Which was weakest?");
    terminal.press("0");
    terminal.wait_for_answer("How did it go?");
    terminal.press(score);
    if score < "4" {
        terminal.wait_for_answer("What cost you most?");
        terminal.press("i");
        terminal.wait_for_answer("One line to remember");
        terminal.type_line("map first");
    }
    terminal.wait_for_answer("Due again");
    terminal.wait_for_answer("Compare?");
    terminal.press("\r");
    assert_eq!(terminal.wait_for_end().exit_code(), 0, "{}", terminal.screen());
}

#[test]
fn practice_from_the_draw_to_the_schedule() {
    let (environment, editor) = home_with(|home| Editor::that_saves(home, &[WRONG, RIGHT]));
    let mut terminal = Terminal::drill(
        &environment,
        Size::USUAL,
        ["coding", "--pattern", "arrays-hashing", "--difficulty", "easy", "--new"],
    );
    terminal.wait_for("Have you met this before?");
    // nothing gives the pattern away, and the clock does not run yet
    assert!(!terminal.rows_so_far().join(" ").contains("hashing"), "{}", terminal.screen());
    assert!(stored::newest_session(&environment).is_none());
    while !terminal.screen().has("Two coupons, exact amount") {
        terminal.press("d");
        terminal.wait_for_answer("Have you met this before?");
    }
    terminal.press("n");
    terminal.wait_for_answer("This is all you are told");
    assert!(stored::open_session(&environment).is_some(), "the row comes before the clock");
    // clarify
    terminal.press("r");
    terminal.wait_for_answer("The statement comes first");
    terminal.press("a");
    terminal.wait_for_answer("ask (Enter sends it):");
    terminal.type_line("can an amount be negative?");
    terminal.wait_for_answer("a negative one is a surcharge");
    terminal.press("a");
    terminal.wait_for_answer("ask (Enter sends it):");
    terminal.type_line("what colour is it?");
    terminal.wait_for_answer("State your assumption");
    // plan: the statement comes, and what was not asked
    terminal.press("n");
    terminal.wait_for_answer("Not asked, and it mattered:");
    assert!(terminal.answer().contains("May I use one coupon twice?"), "{}", terminal.answer());
    assert!(!terminal.answer().contains("Can an amount be negative or zero?"), "{}", terminal.answer());
    assert!(terminal.rows_so_far().join("\n").contains("Your file:"), "{}", terminal.screen());
    terminal.press("w");
    terminal.wait_for_answer("note (Enter ends it):");
    terminal.type_line("one walk with a map");
    wait_for_line(&mut terminal);
    // code: a save runs the examples
    terminal.press("e");
    terminal.wait_for_answer("Saved:");
    terminal.wait_for_answer("Wrong answer");
    assert_eq!(editor.files().len(), 1);
    assert!(editor.files()[0].ends_with("solution.py"), "{:?}", editor.files());
    terminal.press("r");
    terminal.wait_for_answer("Wrong answer");
    // a hint costs, so it asks first
    terminal.press("h");
    terminal.wait_for_answer("h again shows it");
    terminal.press("h");
    terminal.wait_for_answer("Hint 1 of 3");
    // a pause hides the task and stops the clock
    terminal.press("p");
    terminal.wait_for_answer("hidden until you go on");
    let paused = wait_for_line(&mut terminal);
    assert!(!paused.has("coupons"), "{paused}");
    let stands = seconds_left(&paused);
    terminal.press("r");
    terminal.wait_for_answer("The session is paused");
    assert_eq!(seconds_left(&wait_for_line(&mut terminal)), stands);
    terminal.press("p");
    terminal.wait_for_answer("Your file:");
    terminal.press("e");
    terminal.wait_for_answer("Saved:");
    terminal.wait_for_answer("ccepted");
    // the first verdict on all cases comes after a prediction
    terminal.press("s");
    terminal.wait_for_answer("how will this go, 0 to 5?");
    terminal.press("4");
    terminal.wait_for_answer("The answer is locked and saved.");
    tell_the_cost(&mut terminal);
    terminal.wait_for_answer("Question 1 of 4");
    terminal.press("n");
    terminal.wait_for_answer("A good answer:");
    terminal.wait_for_answer("Question 2 of 4");
    terminal.press("f");
    debrief(&mut terminal, "3");
    assert_clean(&environment, &mut terminal);
    assert_eq!(too_wide(&mut terminal), [""; 0]);

    let attempt = only_attempt(&environment, PROBLEM);
    assert_eq!(
        (&attempt["score"], &attempt["predicted"], &attempt["mode"]),
        (&3.into(), &4.into(), &"practice".into())
    );
    let evidence = &attempt["evidence"];
    assert_eq!(counted(&attempt, "hints"), 1, "{attempt:#}");
    assert_eq!(counted(&attempt, "pauses"), 1, "{attempt:#}");
    assert_eq!(counted(&attempt, "failed_submits"), 0, "{attempt:#}");
    assert_eq!(evidence["complexity_right"], true, "{attempt:#}");
    assert_eq!(evidence["seen_before"], "never", "{attempt:#}");
    assert_eq!(evidence["clarified"]["passed"], 1, "{attempt:#}");
    let schedule = schedule(&environment, PROBLEM);
    assert_eq!(
        (&schedule["repetitions"], &schedule["interval_days"]),
        (&1.into(), &1.into()),
        "{schedule:#}"
    );
    // the lesson is a card, the note is in the folder, the solution is as it was saved
    let cards = environment.run(["list", "card", "--json"]).done().stdout;
    assert!(cards.contains("card/mine.two-coupons"), "{cards}");
    let file = &editor.files()[0];
    assert_eq!(fs::read_to_string(file).unwrap(), RIGHT);
    let notes = fs::read_to_string(file.with_file_name("notes.md")).unwrap();
    assert!(notes.contains("one walk with a map"), "{notes}");
}

#[test]
fn an_interview_has_one_submit_and_no_run_on_save() {
    let (environment, editor) = home_with(|home| Editor::that_saves(home, &[WRONG]));
    let mut terminal = coding(&environment, Size::USUAL, &["--mode", "interview"]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    terminal.press("e");
    terminal.wait_until("the editor's end", |_| editor.files().len() == 1);
    wait_for_line(&mut terminal);
    terminal.press("r");
    terminal.wait_for_answer("Wrong answer");
    assert!(!terminal.rows_so_far().join("\n").contains("Saved:"), "{}", terminal.screen());
    terminal.press("s");
    terminal.wait_for_answer("how will this go");
    terminal.press("5");
    terminal.wait_for_answer("The answer is locked and saved.");
    // hidden cases are named only now
    terminal.wait_for_answer("just two");
    let rows = terminal.rows_so_far();
    let place = |text: &str| rows.iter().position(|row| row.contains(text));
    assert!(place("just two") > place("Debrief"), "{}", terminal.screen());
    debrief(&mut terminal, "0");
    assert_clean(&environment, &mut terminal);
    let attempt = only_attempt(&environment, PROBLEM);
    assert_eq!((&attempt["mode"], &attempt["score"]), (&"interview".into(), &0.into()));
    assert_eq!(attempt["evidence"]["failed_submits"], 1, "{attempt:#}");
    assert_eq!(schedule(&environment, PROBLEM)["repetitions"], 0);
}

#[test]
fn on_paper_nothing_runs_until_the_answer_locks() {
    let (environment, editor) = home_with(|home| Editor::that_saves(home, &[RIGHT]));
    let mut terminal = coding(&environment, Size::USUAL, &["--mode", "paper"]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    terminal.press("e");
    terminal.wait_until("the editor's end", |_| editor.files().len() == 1);
    wait_for_line(&mut terminal);
    let own = r#"{"format": 1, "cases": [
        {"name": "right", "arguments": [[5, 1, 2], 3], "expected": [[1, 2]]},
        {"name": "mistaken", "arguments": [[5, 1, 2], 7], "expected": [[0, 1]]}
    ]}"#;
    fs::write(editor.files()[0].with_file_name("cases.json"), own).unwrap();
    for key in ["r", "s"] {
        terminal.press(key);
        terminal.wait_for_answer("On paper nothing runs until the answer locks");
    }
    terminal.press("f");
    terminal.wait_for_answer("f again locks the answer");
    terminal.press("f");
    terminal.wait_for_answer("Did you trace one case by hand");
    terminal.press("y");
    terminal.wait_for_answer("how will this go");
    terminal.press("3");
    terminal.wait_for_answer("The answer is locked and saved.");
    tell_the_cost(&mut terminal);
    terminal.press("f");
    terminal.wait_for_answer("Own cases: 1 of 2 agree with the reference.");
    debrief(&mut terminal, "5");
    assert_clean(&environment, &mut terminal);
    let attempt = only_attempt(&environment, PROBLEM);
    assert_eq!((&attempt["mode"], &attempt["score"]), (&"paper".into(), &5.into()));
    assert_eq!(counted(&attempt, "runs"), 0, "{attempt:#}");
    assert_eq!(attempt["evidence"]["own_cases"], serde_json::json!({"passed": 1, "total": 2}), "{attempt:#}");
}

#[test]
fn a_failed_submit_in_practice_is_counted_and_the_session_goes_on() {
    let (environment, _editor) = home_with(|home| Editor::that_saves(home, &[WRONG, RIGHT]));
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    terminal.press("e");
    terminal.wait_for_answer("Wrong answer");
    terminal.press("s");
    terminal.wait_for_answer("how will this go");
    terminal.press("2");
    terminal.wait_for_answer("Wrong answer");
    terminal.press("e");
    terminal.wait_for_answer("ccepted");
    // the prediction is asked for once
    terminal.press("s");
    terminal.wait_for_answer("The answer is locked and saved.");
    terminal.press("nf");
    debrief(&mut terminal, "3");
    let attempt = only_attempt(&environment, PROBLEM);
    assert_eq!(
        (&attempt["evidence"]["failed_submits"], &attempt["predicted"]),
        (&1.into(), &2.into()),
        "{attempt:#}"
    );
    assert_clean(&environment, &mut terminal);
}
