//! A second process beside a live session: `drill key`, `drill test`, `drill status`, and a second session that is refused.

use super::*;

#[test]
fn keys_from_another_terminal_act_and_are_answered() {
    let (environment, _editor) = home_with(|home| Editor::that_saves(home, &[WRONG]));
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    let key = |words: &[&str]| environment.run([&["key"], words].concat());
    let refused = key(&["run"]);
    assert_eq!(refused.status, Some(1), "{refused:#?}");
    assert!(refused.stdout.contains("the statement comes first"), "{refused:#?}");
    assert_eq!(key(&["next"]).status, Some(0));
    terminal.wait_for_answer("Your file:");
    terminal.press("e");
    terminal.wait_for_answer("Wrong answer");

    let run = key(&["run", "--json"]);
    assert_eq!(run.status, Some(1), "{run:#?}");
    assert_eq!(run.json()["verdict"], "wrong_answer");
    assert_eq!(run.json()["total"], 3);
    let hint = key(&["hint"]);
    assert_eq!(hint.status, Some(0), "{hint:#?}");
    assert!(hint.stdout.contains("Hold one coupon in your hand"), "{hint:#?}");
    terminal.wait_for_answer("Hint 1 of 3");

    let status = environment.run(["status", "--json"]).done().json();
    assert_eq!((&status["state"], &status["item"]), (&"live".into(), &PROBLEM.into()), "{status:#}");
    assert_eq!(key(&["pause"]).status, Some(0));
    terminal.wait_for_answer("hidden until you go on");
    assert_eq!(environment.run(["status", "--json"]).done().json()["state"], "paused");
    assert_eq!(key(&["pause"]).status, Some(0));

    let submit = key(&["submit", "--predict", "4", "--json"]);
    assert_eq!(submit.status, Some(1), "{submit:#?}");
    let names: Vec<String> = submit.json()["cases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|case| case["name"].as_str().unwrap().to_string())
        .collect();
    // hidden cases stay hidden for the other terminal as well
    assert!(names.len() > 3 && names[3..].iter().all(|name| name.starts_with("hidden ")), "{names:?}");
    assert!(!submit.stdout.contains("just two"), "{submit:#?}");

    // what locks is what was judged: its verdict is the answer
    assert_eq!(key(&["finish"]).status, Some(1));
    terminal.wait_for_answer("Which was weakest?");
    drop(terminal);
    crate::support::processes::assert_none_left(&environment);
    stored::assert_sound(&environment);
}

#[test]
fn test_on_the_live_item_joins_the_session() {
    let (environment, _editor) = home_with(|home| Editor::that_saves(home, &[RIGHT]));
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    terminal.press("e");
    terminal.wait_for_answer("ccepted");
    let examples = environment.run(["test", PROBLEM, "--examples", "--json"]);
    assert_eq!((examples.status, &examples.json()["total"]), (Some(0), &3.into()), "{examples:#?}");
    assert!(!stored::open_session(&environment).unwrap().locked());
    let all = environment.run(["test", PROBLEM, "--predict", "5", "--json"]);
    assert_eq!((all.status, &all.json()["verdict"]), (Some(0), &"accepted".into()), "{all:#?}");
    assert_eq!(all.json()["problem"], PROBLEM);
    // the first accepted submit locks the answer, wherever it came from
    terminal.wait_for_answer("The answer is locked and saved.");
    let late = environment.run(["test", PROBLEM]);
    assert_eq!(late.status, Some(1), "{late:#?}");
    assert!(late.stdout.contains("the answer is locked"), "{late:#?}");
    let attempt = only_attempt(&environment, PROBLEM);
    assert_eq!(attempt["predicted"], 5, "{attempt:#}");
}

#[test]
fn a_second_session_is_refused_while_one_lives() {
    let environment = home();
    let mut first = coding(&environment, Size::USUAL, &[]);
    for words in [&["coding", "--yes"][..], &["star", "--typed", "--yes"], &["resume", "--yes"]] {
        let mut second = Terminal::drill(&environment, Size::USUAL, words);
        assert_eq!(second.wait_for_end().exit_code(), 4, "{}", second.screen());
        assert!(second.screen().has("is running in another terminal"), "{}", second.screen());
        assert!(second.is_restored());
    }
    // the first one did not notice
    first.press("n");
    first.wait_for_answer("Your file:");
}

#[test]
fn a_key_without_a_session_says_what_to_do() {
    let environment = home();
    let output = environment.run(["key", "run"]);
    assert_eq!(output.status, Some(2), "{output:#?}");
    assert!(output.stderr.contains("drill coding"), "{output:#?}");
    assert_eq!(environment.run(["status"]).done().stdout, "");
}

#[test]
fn what_would_show_hidden_cases_is_refused_on_the_live_item() {
    let environment = home();
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    terminal.press("n");
    terminal.wait_for_answer("Your file:");
    for flags in [&["--growth"][..], &["--case", "9"], &["--case", "9", "--debug"]] {
        let output = environment.run([&["test", PROBLEM][..], flags].concat());
        assert_eq!((output.status, output.stdout.as_str()), (Some(1), ""), "{output:#?}");
        assert!(output.stderr.contains("live session"), "{output:#?}");
    }
}
