//! Prompts in a pseudo-terminal: the test binary runs itself as a child that asks one question and prints the answer.

#![allow(clippy::disallowed_methods, reason = "a deadline for a screen that never comes")]
#![allow(clippy::disallowed_macros, reason = "the child tells its answer")]

use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};

use super::*;
use crate::os::environment::Environment;
use crate::ui::console::ColorWhen;
use crate::ui::style::Styles;

/// Asks what the environment names. Not a test of its own.
#[test]
#[ignore = "the child of the tests below"]
fn child() {
    let environment = Environment::read();
    let Some(question) = environment.text("DRILL_ASK") else { return };
    let console = Console::new(&environment, ColorWhen::Never, environment.text("DRILL_PLAIN").is_some());
    let signals = Signals::install_for_session().unwrap();
    let prompt = Prompt::new(&console, &signals);
    let items = ["python".to_string(), "go".to_string(), "日本語".to_string()];
    let answer = match question {
        "select" => prompt.select("Language", &items).map(|index| items[index].clone()),
        "confirm by default" => prompt.confirm("Go on", Some(true)).map(|yes| yes.to_string()),
        "confirm" => prompt.confirm("Go on", None).map(|yes| yes.to_string()),
        "input" => prompt.input("Date", Some("not yet"), |text| match text {
            "bad" => Err("no such day".to_string()),
            _ => Ok(()),
        }),
        "key" => prompt
            .key("Score", &[Choice::new('3', "with effort"), Choice::new('\n', "skip")])
            .map(|key| format!("{key:?}")),
        "line" => prompt.line("Note"),
        other => panic!("no question `{other}`"),
    };
    match answer {
        Ok(answer) => println!("ANSWER({answer})"),
        Err(error) => println!("FAILED({error})"),
    }
}

struct Session {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    bytes: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    child: Box<dyn portable_pty::Child + Send + Sync>,
}

impl Session {
    fn ask(question: &str, plain: bool) -> Session {
        let size = PtySize { rows: 20, cols: 60, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args([
            "--exact",
            "ui::prompt::tests::child",
            "--ignored",
            "--nocapture",
            "-q",
            "--test-threads=1",
        ]);
        command.env("TERM", "xterm");
        command.env("DRILL_ASK", question);
        command.env_remove("COLUMNS");
        if plain {
            command.env("DRILL_PLAIN", "1");
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, bytes) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0u8; 4096];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let writer = pair.master.take_writer().unwrap();
        let screen = vt100::Parser::new(NonZero::new(20).unwrap(), NonZero::new(60).unwrap(), 0);
        Session { master: pair.master, writer, bytes, screen, child }
    }

    fn wait_for(&mut self, text: &str) -> &mut Session {
        let deadline = Instant::now() + Duration::from_secs(20);
        while !self.text().contains(text) {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.bytes.recv_timeout(left) {
                Ok(bytes) => self.screen.process(&bytes),
                Err(_) => panic!("no `{text}` on the screen:\n{}", self.text()),
            }
        }
        self
    }

    fn text(&self) -> String {
        self.screen.screen().rows(0, 60).collect::<Vec<_>>().join("\n")
    }

    fn send(&mut self, keys: &str) -> &mut Session {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
        self
    }

    fn resize(&mut self, columns: u16) -> &mut Session {
        self.master.resize(PtySize { rows: 20, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
        self.screen.screen_mut().set_size(NonZero::new(20).unwrap(), NonZero::new(columns).unwrap());
        self
    }

    fn ends_with_a_cursor(&mut self) {
        assert!(!self.screen.screen().hide_cursor(), "the cursor is hidden:\n{}", self.text());
        self.child.wait().unwrap();
    }
}

#[test]
fn a_list_begins_at_its_first_item_and_arrows_move_on() {
    let mut session = Session::ask("select", false);
    session.wait_for("> python").send("\u{1b}[B").wait_for("> go");
    session.send("\r").wait_for("ANSWER(go)").ends_with_a_cursor();
    let mut session = Session::ask("select", false);
    session.wait_for("> python").send("\r").wait_for("ANSWER(python)").ends_with_a_cursor();
}

#[test]
fn ctrl_c_in_a_list_is_an_answer_and_shows_the_cursor() {
    let mut session = Session::ask("select", false);
    session.wait_for("日本語").send("\u{3}").wait_for("FAILED(interrupted)").ends_with_a_cursor();
}

#[test]
fn a_resize_is_no_ctrl_c_and_does_not_excuse_one() {
    let mut session = Session::ask("select", false);
    session.wait_for("> python").resize(50).send("j").wait_for("> go").resize(55);
    session.send("j").wait_for("> 日本語").send("\u{3}").wait_for("FAILED(interrupted)").ends_with_a_cursor();
}

#[test]
fn a_signal_to_leave_is_heard_inside_a_prompt() {
    for question in ["select", "confirm", "input", "key", "line"] {
        let mut session = Session::ask(question, false);
        let shown = ["日本語", "[y/n]", "[not yet]", "[3]", "Note"];
        let at =
            ["select", "confirm", "input", "key", "line"].iter().position(|name| *name == question).unwrap();
        session.wait_for(shown[at]);
        let pid = i32::try_from(session.child.process_id().unwrap()).unwrap();
        let pid = rustix::process::Pid::from_raw(pid).unwrap();
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        session.wait_for("FAILED(interrupted)").ends_with_a_cursor();
    }
}

#[test]
fn without_redrawing_a_list_is_numbered() {
    let mut session = Session::ask("select", true);
    session
        .wait_for("(1 to 3): ")
        .send("7\r")
        .wait_for("a number from 1 to 3")
        .send("3\r")
        .wait_for("ANSWER(日本語)");
    session.ends_with_a_cursor();
    let mut session = Session::ask("select", true);
    session.wait_for("(1 to 3): ").send("\u{4}").wait_for("FAILED(interrupted)").ends_with_a_cursor();
}

#[test]
fn yes_or_no_takes_one_key() {
    Session::ask("confirm", false)
        .wait_for("Go on [y/n]")
        .send("\rn")
        .wait_for("ANSWER(false)")
        .ends_with_a_cursor();
    Session::ask("confirm", true).wait_for("[y]es").send("y").wait_for("ANSWER(true)").ends_with_a_cursor();
    for plain in [false, true] {
        let mut session = Session::ask("confirm by default", plain);
        session.wait_for("Go on").send("\r").wait_for("ANSWER(true)").ends_with_a_cursor();
    }
    let mut session = Session::ask("confirm", false);
    session.wait_for("Go on [y/n]").send("\u{3}").wait_for("FAILED(interrupted)").ends_with_a_cursor();
}

#[test]
fn a_short_answer_is_checked_and_has_a_default() {
    let mut session = Session::ask("input", false);
    session
        .wait_for("Date [not yet]: ")
        .send("bad\r")
        .wait_for("no such day")
        .send("\u{7f}\u{7f}\u{7f}2026-12-01\r");
    session.wait_for("ANSWER(").ends_with_a_cursor();
    assert!(session.text().contains("2026-12-01)"), "{}", session.text());
    Session::ask("input", false)
        .wait_for("[not yet]: ")
        .send("\r")
        .wait_for("ANSWER(not yet)")
        .ends_with_a_cursor();
    Session::ask("input", true)
        .wait_for("[not yet]: ")
        .send("\r")
        .wait_for("ANSWER(not yet)")
        .ends_with_a_cursor();
}

#[test]
fn a_key_answers_at_once_and_others_are_ignored() {
    Session::ask("key", false)
        .wait_for("[3] with effort")
        .send("x9\u{1b}[A3")
        .wait_for("ANSWER('3')")
        .ends_with_a_cursor();
    Session::ask("key", false)
        .wait_for("[enter] skip")
        .send("\r")
        .wait_for("ANSWER('\\n')")
        .ends_with_a_cursor();
    for leave in ["\u{3}", "\u{4}"] {
        Session::ask("key", false)
            .wait_for("[3]")
            .send(leave)
            .wait_for("FAILED(interrupted)")
            .ends_with_a_cursor();
    }
}

#[test]
fn a_line_may_be_wide_and_survives_a_resize() {
    let mut session = Session::ask("line", false);
    session
        .wait_for("Note: ")
        .send("日本 a")
        .wait_for("日本 a")
        .resize(50)
        .send("b\r")
        .wait_for("ANSWER(日本 ab)");
    session.ends_with_a_cursor();
    for leave in ["\u{3}", "\u{4}"] {
        Session::ask("line", false)
            .wait_for("Note: ")
            .send(leave)
            .wait_for("FAILED(interrupted)")
            .ends_with_a_cursor();
    }
}

#[test]
fn choices_are_not_broken_in_two() {
    let choices = [
        Choice::new('m', "misread the task"),
        Choice::new('p', "did not see the pattern"),
        Choice::new(' ', ""),
    ];
    let text = choices_text("What went wrong?", &choices, 40, Styles::PLAIN);
    assert_eq!(text, "What went wrong?  [m]isread the task\n[p] did not see the pattern  [space] ");
}

#[test]
fn where_nobody_can_be_asked_nothing_waits() {
    let signals = Signals::default();
    let console = Console::null();
    let prompt = Prompt::new(&console, &signals);
    assert!(matches!(prompt.line("?"), Err(PromptError::NoTerminal)));
    assert!(matches!(prompt.key("?", &[]), Err(PromptError::NoTerminal)));
    assert!(matches!(prompt.confirm("?", None), Err(PromptError::NoTerminal)));
    assert!(matches!(prompt.select("?", &["a".into()]), Err(PromptError::NoTerminal)));
    assert!(matches!(prompt.input("?", None, |_| Ok(())), Err(PromptError::NoTerminal)));
}
