//! The console against captured streams, and against real ones in a child process of the test binary.

use std::fs::File;
use std::process::Command;

use super::*;

fn coloured(variables: &[(&str, &str)], color: ColorWhen, is_terminal: bool) -> bool {
    let environment =
        variables.iter().fold(Environment::default(), |all, (name, value)| all.with(name, value));
    resolve_styles(&environment, color, is_terminal).coloured()
}

#[test]
fn no_color_beats_clicolor_force_and_the_flag_beats_both() {
    let both = [("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1"), ("TERM", "xterm")];
    assert!(!coloured(&both, ColorWhen::Auto, true));
    assert!(coloured(&both, ColorWhen::Always, false));
    assert!(coloured(&both[1..], ColorWhen::Auto, false));
    assert!(!coloured(&both[1..], ColorWhen::Never, true));
}

#[test]
fn only_a_terminal_that_can_is_coloured_by_itself() {
    assert!(coloured(&[("TERM", "xterm")], ColorWhen::Auto, true));
    assert!(!coloured(&[("TERM", "xterm")], ColorWhen::Auto, false));
    assert!(!coloured(&[("TERM", "dumb")], ColorWhen::Auto, true));
    assert!(!coloured(&[], ColorWhen::Auto, true));
    assert!(!coloured(&[("TERM", "xterm"), ("CLICOLOR", "0")], ColorWhen::Auto, true));
    assert!(coloured(&[("TERM", "xterm"), ("NO_COLOR", "")], ColorWhen::Auto, true));
}

#[test]
fn streams_differ_in_colour_and_a_painted_text_is_stripped_for_the_other() {
    let mut environment = Environment::default().with("TERM", "xterm");
    environment.stderr_is_terminal = true;
    let (console, capture) = Console::captured(&environment, ColorWhen::Auto, false);
    let painted = console.talk_styles().failure("no");
    console.out(&painted).unwrap();
    console.talk(&painted);
    console.flush().unwrap();
    assert_eq!((capture.out().as_str(), capture.talk()), ("no\n", painted + "\n"));
}

#[test]
fn plain_and_dumb_terminals_are_not_redrawn() {
    let mut environment = Environment::default().with("TERM", "xterm");
    environment.stderr_is_terminal = true;
    let redraws =
        |environment: &Environment, plain| Console::captured(environment, ColorWhen::Auto, plain).0.redraws();
    assert!(redraws(&environment, false));
    assert!(!redraws(&environment, true));
    assert!(!redraws(&environment.clone().with("TERM", "dumb"), false));
    environment.stderr_is_terminal = false;
    assert!(!redraws(&environment, false));
}

#[test]
fn columns_sets_the_width_and_nonsense_in_it_does_not() {
    let width = |columns: &str| {
        let environment = Environment::default().with("COLUMNS", columns);
        Console::captured(&environment, ColorWhen::Auto, false).0.out_width()
    };
    assert_eq!(["120", "0", "x", "99999999", "-1"].map(width), [120, 80, 80, 500, 80]);
}

#[test]
fn data_ends_its_line_once_and_nothing_stays_nothing() {
    let (console, capture) = Console::captured(&Environment::default(), ColorWhen::Auto, false);
    for text in ["a", "b\n", ""] {
        console.out(text).unwrap();
    }
    console.flush().unwrap();
    assert_eq!(capture.out(), "a\nb\n");
}

#[test]
fn an_error_says_what_why_and_what_next() {
    let (console, capture) = Console::captured(&Environment::default(), ColorWhen::Auto, false);
    console.error("cannot open the store", &["disk full".into()], &["drill data path".into()]);
    assert_eq!(capture.talk(), "error: cannot open the store\n  because disk full\nhint: drill data path\n");
}

/// Writes to a stdout that the environment names, and tells on stderr how it went. Not a test of its own.
#[test]
#[ignore = "the child of the tests below"]
fn child() {
    let environment = Environment::read();
    let Some(stdout) = environment.text("DRILL_STDOUT") else { return };
    match stdout {
        "closed pipe" => {
            let (reader, writer) = rustix::pipe::pipe().unwrap();
            drop(reader);
            rustix::stdio::dup2_stdout(writer).unwrap();
        }
        path => rustix::stdio::dup2_stdout(File::create(path).unwrap()).unwrap(),
    }
    let console = Console::new(&environment, ColorWhen::Auto, false);
    let mut lines = 0;
    let result = loop {
        match console.out("a line of data") {
            Ok(()) if lines == 100_000 => break console.flush(),
            Ok(()) => lines += 1,
            Err(error) => break Err(error),
        }
    };
    let again = console.out("more").and_then(|()| console.flush());
    console.talk(&format!("RESULT({result:?}, {again:?})"));
    leave();
}

#[allow(clippy::disallowed_methods, reason = "libtest would panic over its own lines")]
fn leave() {
    std::process::exit(0);
}

fn run_child(stdout: &str) -> String {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "ui::console::tests::child", "--ignored", "--nocapture", "-q"])
        .env("DRILL_STDOUT", stdout)
        .output()
        .unwrap();
    let talk = String::from_utf8_lossy(&output.stderr).to_string();
    let start = talk.find("RESULT").unwrap_or_else(|| panic!("no result:\n{talk}"));
    talk[start..].trim_end().to_string()
}

#[test]
fn a_reader_that_has_enough_is_told_from_a_full_disk() {
    assert_eq!(run_child("closed pipe"), "RESULT(Err(BrokenPipe), Err(BrokenPipe))");
    if std::path::Path::new("/dev/full").exists() {
        let result = run_child("/dev/full");
        assert!(result.starts_with("RESULT(Err(Write(Os { code: 28"), "{result}");
    }
}

#[test]
fn data_reaches_a_file_whole() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("out");
    assert_eq!(run_child(file.to_str().unwrap()), "RESULT(Ok(()), Ok(()))");
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!((text.lines().count(), text.lines().last()), (100_002, Some("more")));
}
