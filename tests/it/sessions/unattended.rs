//! Without a terminal: sessions end at once and say what serves instead; data has no escape codes.

use super::*;

#[test]
fn a_session_without_a_terminal_ends_at_once_and_says_what_to_do() {
    let environment = home();
    for (words, instead) in [
        (&["coding"][..], "drill record"),
        (&["coding", PROBLEM, "--yes"], "drill test"),
        (&["design"], "drill record"),
        (&["star"], "drill record"),
        (&["cards"], "drill record"),
    ] {
        let output = environment.run(words);
        assert_eq!((output.status, output.stdout.as_str()), (Some(5), ""), "{words:?} {output:#?}");
        assert!(output.stderr.contains(instead), "{words:?} {output:#?}");
        assert!(!output.stderr.contains('\u{1b}'), "{words:?} {output:#?}");
    }
    // nothing was begun
    let store = environment.data().join("drill.db");
    assert!(!store.exists() || stored::newest_session(&environment).is_none());
    assert!(!environment.workspace().exists());
}

#[test]
fn resume_without_a_terminal_says_what_to_do_as_well() {
    let environment = home();
    let mut terminal = coding(&environment, Size::USUAL, &[]);
    terminal.press("\x03");
    terminal.wait_for_end();
    let output = environment.run(["resume"]);
    assert_eq!(output.status, Some(5), "{output:#?}");
    assert!(output.stderr.contains("drill resume --close"), "{output:#?}");
    // the board offers nothing it can't do, and does not fail
    assert_eq!(environment.run([""; 0]).status, Some(0));
}

#[test]
fn what_is_piped_has_no_escape_codes() {
    let environment = home().with("COLORTERM", "truecolor");
    environment.run(["record", PROBLEM, "--score", "4", "--minutes", "20"]).done();
    environment.run(["add", "front", "back"]).done();
    let file = environment.folder().join("solution.py");
    fs::write(&file, WRONG).unwrap();
    let file = file.to_str().unwrap();
    let commands: [&[&str]; 25] = [
        &[],
        &["--help"],
        &["coding", "--help"],
        &["today"],
        &["stats"],
        &["list"],
        &["list", "card"],
        &["show", PROBLEM],
        &["history"],
        &["history", PROBLEM],
        &["languages"],
        &["hint", PROBLEM],
        &["solution", PROBLEM],
        &["test", PROBLEM, file],
        &["status"],
        &["deck", "list"],
        &["data", "path"],
        &["data", "check"],
        &["config"],
        &["completions", "bash"],
        &["man"],
        &["show", "coding/two-cupons"],
        &["record", PROBLEM, "--score", "9"],
        &["undo", "--yes"],
        &["--version"],
    ];
    for words in commands {
        let output = environment.run(words);
        assert!(matches!(output.status, Some(0..=2)), "{words:?} {output:#?}");
        for text in [&output.stdout, &output.stderr] {
            assert!(!text.contains(['\u{1b}', '\r', '\u{7}']), "{words:?} {output:#?}");
        }
    }
}

#[test]
fn json_is_one_document_with_a_format_and_nothing_else() {
    let environment = home();
    environment.run(["record", PROBLEM, "--score", "4", "--minutes", "20"]).done();
    let file = environment.folder().join("solution.py");
    fs::write(&file, RIGHT).unwrap();
    let file = file.to_str().unwrap();
    let commands: [&[&str]; 13] = [
        &["today"],
        &["stats"],
        &["list"],
        &["list", "star"],
        &["show", PROBLEM],
        &["history"],
        &["languages"],
        &["hint", PROBLEM],
        &["solution", PROBLEM],
        &["test", PROBLEM, file],
        &["deck", "list"],
        &["data", "check"],
        &["record", PROBLEM, "--score", "5"],
    ];
    for words in commands {
        let output = environment.run([words, &["--json", "--color", "always"]].concat()).done();
        assert_eq!(output.json()["format"], 1, "{words:?} {output:#?}");
    }
}

#[test]
fn a_pipe_that_closes_early_is_quiet() {
    let environment = home();
    let script =
        format!("{} list | head -n 1; echo \"${{PIPESTATUS[0]}}\"", crate::support::environment::drill());
    let output = environment.run_program("bash", ["-c", &script]).done();
    assert_eq!(output.stderr, "");
    assert_eq!(output.stdout.lines().last(), Some("0"));
}

#[test]
fn flags_for_every_command_stand_before_or_after_it() {
    let environment = home();
    for words in [&["--color", "never", "list"][..], &["list", "--color", "never"], &["--plain", "today"]] {
        environment.run(words).done();
    }
    // minutes are the board's
    assert_eq!(environment.run(["30", "list"]).status, Some(2));
}
