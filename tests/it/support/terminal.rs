//! A program in a pseudo-terminal: keys go in, a screen comes out. Waiting is for output, never for time: a thread reads
//! what the program prints, another waits for its end, and both report to one channel.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::fs::{Mode, OFlags, open};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};

use super::screen::{flat, plain};
use super::{DEADLINE, Environment, Screen, environment};

/// Rows that are kept after they scrolled away.
const SCROLLBACK: usize = 5_000;

/// Columns and rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Columns.
    pub columns: u16,
    /// Rows.
    pub rows: u16,
}

impl Size {
    /// The classic one.
    pub const USUAL: Size = Size { columns: 80, rows: 24 };
    /// A narrow split.
    pub const SMALL: Size = Size { columns: 40, rows: 12 };

    fn pty(self) -> PtySize {
        PtySize { rows: self.rows, cols: self.columns, pixel_width: 0, pixel_height: 0 }
    }

    fn cells(self) -> (NonZeroU16, NonZeroU16) {
        (NonZeroU16::new(self.rows).expect("rows"), NonZeroU16::new(self.columns).expect("columns"))
    }
}

/// What the threads report.
enum Report {
    /// The program printed this.
    Printed(Vec<u8>),
    /// Nobody holds the terminal any more.
    Silent,
    /// The program ended.
    Ended(ExitStatus),
}

/// How many times it rang.
#[derive(Debug, Default)]
struct Bells(usize);

impl vt100::Callbacks for Bells {
    fn audible_bell(&mut self, _: &mut vt100::Screen) {
        self.0 += 1;
    }
}

/// A program in a pseudo-terminal.
pub struct Terminal {
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    reader: Option<JoinHandle<()>>,
    closing: Arc<AtomicBool>,
    tty: PathBuf,
    pid: Pid,
    receiver: Receiver<Report>,
    parser: vt100::Parser<Bells>,
    printed: Vec<u8>,
    /// Bytes that were printed before the last key.
    answered: usize,
    silent: bool,
    ended: Option<ExitStatus>,
}

impl Terminal {
    /// Starts drill.
    pub fn drill<I>(environment: &Environment, size: Size, arguments: I) -> Terminal
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>,
    {
        Terminal::start(environment, size, environment::drill(), arguments)
    }

    /// Starts an interactive shell, the way most people start drill, and waits for its prompt.
    #[track_caller]
    pub fn shell(environment: &Environment, size: Size) -> Terminal {
        let words = ["--norc", "--noprofile", "-i"];
        let mut terminal = Terminal::start(environment, size, "bash", words);
        terminal.wait_for(environment::PROMPT);
        terminal
    }

    /// Starts a program as the leader of its own session, with this terminal as its controlling one.
    pub fn start<I>(environment: &Environment, size: Size, program: &str, arguments: I) -> Terminal
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>,
    {
        let pair = native_pty_system().openpty(size.pty()).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        for (name, value) in environment.variables() {
            command.env(name, value);
        }
        command.cwd(environment.folder());
        let mut child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        let pid = child.process_id().and_then(|pid| Pid::from_raw(i32::try_from(pid).ok()?));
        let (sender, receiver) = mpsc::channel();
        let closing = Arc::new(AtomicBool::new(false));
        let mut source = pair.master.try_clone_reader().expect("a reader");
        let (printed, stop) = (sender.clone(), Arc::clone(&closing));
        let reader = thread::spawn(move || {
            let mut buffer = [0; 16 * 1024];
            while let Ok(count) = source.read(&mut buffer) {
                if count == 0 || stop.load(Ordering::SeqCst) {
                    break;
                }
                let _ = printed.send(Report::Printed(buffer[..count].to_vec()));
            }
            drop(source);
            let _ = printed.send(Report::Silent);
        });
        thread::spawn(move || {
            if let Ok(status) = child.wait() {
                let _ = sender.send(Report::Ended(status));
            }
        });
        let (rows, columns) = size.cells();
        Terminal {
            tty: pair.master.tty_name().expect("a terminal has a name"),
            writer: Some(pair.master.take_writer().expect("a writer")),
            master: Some(pair.master),
            reader: Some(reader),
            closing,
            pid: pid.expect("a process has an id"),
            receiver,
            parser: vt100::Parser::new_with_callbacks(rows, columns, SCROLLBACK, Bells::default()),
            printed: Vec::new(),
            answered: 0,
            silent: false,
            ended: None,
        }
    }

    /// Presses keys, one after the other, as fast as a paste. What is printed from now on answers them.
    #[track_caller]
    pub fn press(&mut self, keys: &str) {
        self.take_in();
        self.answered = self.printed.len();
        let writer = self.writer.as_mut().expect("the terminal is open");
        // a program that has ended reads no keys, and the next wait will tell
        let _ = writer.write_all(keys.as_bytes()).and_then(|()| writer.flush());
    }

    /// Types a line and presses Return.
    #[track_caller]
    pub fn type_line(&mut self, text: &str) {
        self.press(&format!("{text}\r"));
    }

    /// Sends a signal to the program itself.
    pub fn signal(&self, signal: Signal) {
        if self.ended.is_none() {
            // it may just have ended
            let _ = kill_process(self.pid, signal);
        }
    }

    /// Changes the window's size; the program gets SIGWINCH.
    pub fn resize(&mut self, size: Size) {
        let master = self.master.as_ref().expect("the terminal is open");
        master.resize(size.pty()).expect("a terminal can be resized");
        let (rows, columns) = size.cells();
        self.parser.set_size(rows, columns);
    }

    /// Closes the window: the program gets SIGHUP and can neither read nor write any more.
    pub fn close(&mut self) {
        self.take_in();
        self.closing.store(true, Ordering::SeqCst);
        let slave =
            open(&self.tty, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).expect("the terminal is there");
        // the writer would type a Ctrl-D when it is dropped; a closed window types nothing
        let mut modes = tcgetattr(&slave).expect("a terminal has modes");
        modes.special_codes[SpecialCodeIndex::VEOF] = 0;
        tcsetattr(&slave, OptionalActions::Now, &modes).expect("modes can be set");
        // wakes the reading thread, which holds the terminal as well
        rustix::io::write(&slave, b"\0").expect("a terminal can be written to");
        if let Some(reader) = self.reader.take() {
            reader.join().expect("the reader ends");
        }
        drop(slave);
        self.writer = None;
        self.master = None;
    }

    /// The screen as it is now.
    pub fn screen(&mut self) -> Screen {
        self.take_in();
        Screen::of(self.parser.screen())
    }

    /// Every row there ever was, oldest first, blanks at their ends left out.
    pub fn rows_so_far(&mut self) -> Vec<String> {
        self.all_rows().into_iter().map(|(row, _)| row).collect()
    }

    /// The rows that did not fit: the terminal broke them.
    pub fn broken_rows(&mut self) -> Vec<String> {
        self.all_rows().into_iter().filter(|(_, broken)| *broken).map(|(row, _)| row).collect()
    }

    fn all_rows(&mut self) -> Vec<(String, bool)> {
        self.take_in();
        let screen = self.parser.screen_mut();
        let (height, length) = (usize::from(screen.size().0.get()), screen.scrollback_len());
        let mut rows = Vec::with_capacity(height + length);
        let mut above = length;
        loop {
            screen.set_scrollback(above);
            let texts: Vec<String> = screen.rows(0, u16::MAX).map(|row| row.trim_end().to_string()).collect();
            let part = texts.into_iter().zip((0u16..).map(|row| screen.row_wrapped(row)));
            let wanted = if above == 0 { height } else { height.min(above) };
            rows.extend(part.take(wanted));
            if above == 0 {
                break;
            }
            above = above.saturating_sub(height);
        }
        screen.set_scrollback(0);
        rows
    }

    /// How often the bell rang.
    pub fn bells(&mut self) -> usize {
        self.take_in();
        self.parser.callbacks().0
    }

    /// Everything that was printed, byte by byte.
    pub fn printed(&mut self) -> &[u8] {
        self.take_in();
        &self.printed
    }

    /// Lets time pass until something is printed, or the program ends, or nothing happens for so long. For moments that
    /// are meant to be random; who waits for something names it.
    pub fn listen(&mut self, longest: Duration) {
        if self.receive(longest) {
            self.take_in();
        }
    }

    /// Whether the program has ended.
    pub fn has_ended(&mut self) -> bool {
        self.take_in();
        self.ended.is_some()
    }

    /// What was printed since the last key, as words with single blanks.
    pub fn answer(&mut self) -> String {
        self.take_in();
        flat([plain(&self.printed[self.answered..]).as_str()].into_iter())
    }

    /// Waits until the screen looks as wished.
    #[track_caller]
    pub fn wait_until(&mut self, what: &str, wished: impl Fn(&Screen) -> bool) -> Screen {
        self.wait_for_some(what, |terminal| {
            let screen = Screen::of(terminal.parser.screen());
            wished(&screen).then_some(screen)
        })
    }

    /// Waits until words stand on the screen.
    #[track_caller]
    pub fn wait_for(&mut self, words: &str) -> Screen {
        self.wait_until(words, |screen| screen.has(words))
    }

    /// Waits until words were printed after the last key, wherever they stand by now, whatever the case of their letters.
    #[track_caller]
    pub fn wait_for_answer(&mut self, words: &str) {
        let wanted = words.to_lowercase();
        self.wait_for_some(words, |terminal| {
            terminal.answer().to_lowercase().contains(&wanted).then_some(())
        });
    }

    /// Waits for the program's end and for all it printed.
    #[track_caller]
    pub fn wait_for_end(&mut self) -> ExitStatus {
        let status = self.wait_for_some("its end", |terminal| terminal.ended.clone());
        if self.master.is_some() {
            self.wait_for_some("its last words", |terminal| terminal.silent.then_some(()));
        }
        status
    }

    /// Whether the terminal echoes and collects lines, as a shell expects it.
    pub fn is_restored(&mut self) -> bool {
        let (echo, lines) = self.modes();
        echo && lines && !self.screen().cursor_is_hidden()
    }

    /// Whether keys are shown, and whether they are collected to lines.
    pub fn modes(&self) -> (bool, bool) {
        let modes =
            self.master.as_ref().and_then(|master| master.get_termios()).expect("the terminal is open");
        let local = LocalModes::from_bits_retain(modes.local_flags.bits());
        (local.contains(LocalModes::ECHO), local.contains(LocalModes::ICANON))
    }

    /// Waits for reports until there is what is wanted. A program that can't print any more ends the wait.
    #[track_caller]
    fn wait_for_some<T>(&mut self, what: &str, wanted: impl Fn(&mut Terminal) -> Option<T>) -> T {
        let started = Instant::now();
        loop {
            self.take_in();
            if let Some(found) = wanted(self) {
                return found;
            }
            let left = DEADLINE.saturating_sub(started.elapsed());
            if left.is_zero() || (self.silent && self.ended.is_some()) {
                let how = match &self.ended {
                    Some(status) => format!("the program has ended: {status}"),
                    None => "the program still runs".to_string(),
                };
                panic!("waited for: {what}\n{how}\n{}\nanswer: {}", self.screen(), self.answer());
            }
            self.receive(left);
        }
    }

    fn take_in(&mut self) {
        while self.receive(Duration::ZERO) {}
    }

    fn receive(&mut self, wait: Duration) -> bool {
        match self.receiver.recv_timeout(wait) {
            Ok(Report::Printed(bytes)) => {
                self.parser.process(&bytes);
                self.printed.extend_from_slice(&bytes);
            }
            Ok(Report::Silent) => self.silent = true,
            Ok(Report::Ended(status)) => self.ended = Some(status),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return false,
        }
        true
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.signal(Signal::KILL);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::support::processes;

    fn shell(environment: &Environment, script: &str) -> Terminal {
        Terminal::start(environment, Size::USUAL, "sh", ["-c", script])
    }

    #[test]
    fn keys_go_in_and_a_screen_comes_out() {
        let environment = Environment::new();
        let mut terminal = Terminal::start(&environment, Size::SMALL, "cat", [""; 0]);
        terminal.type_line("good morning");
        // once from the echo, once from cat
        let screen = terminal.wait_until("both", |screen| screen.rows()[1] == "good morning");
        assert_eq!(screen.rows()[..3], ["good morning", "good morning", ""]);
        terminal.press("\x04");
        assert_eq!(terminal.wait_for_end().exit_code(), 0);
        assert!(terminal.is_restored());
        processes::assert_none_left(&environment);
    }

    #[test]
    fn an_answer_is_what_came_after_the_last_key() {
        let environment = Environment::new();
        let mut terminal =
            shell(&environment, "stty -echo; echo ready; read a; echo one $a; read b; echo two; read c");
        terminal.wait_for("ready");
        terminal.type_line("x");
        terminal.wait_for_answer("one x");
        terminal.type_line("y");
        terminal.wait_for_answer("two");
        assert_eq!(terminal.answer(), "two");
        assert!(terminal.screen().has("one x two"));
    }

    #[test]
    fn modes_cursor_and_bells_are_seen() {
        let environment = Environment::new();
        let mut terminal = shell(
            &environment,
            r"stty -echo -icanon; printf '\033[?25l\a\a:'; read a; stty echo icanon; printf '\033[?25h'",
        );
        terminal.wait_for(":");
        assert_eq!((terminal.modes(), terminal.bells()), ((false, false), 2));
        assert!(!terminal.is_restored());
        terminal.press("\n");
        terminal.wait_for_end();
        assert!(terminal.is_restored());
    }

    #[test]
    fn a_mode_left_behind_is_seen_after_the_end() {
        let environment = Environment::new();
        let mut terminal = shell(&environment, "stty -echo; exit 3");
        assert_eq!(terminal.wait_for_end().exit_code(), 3);
        assert!(!terminal.is_restored());
    }

    #[test]
    fn rows_that_scrolled_away_are_kept_and_broken_ones_are_named() {
        let environment = Environment::new();
        let script =
            "i=0; while [ $i -lt 60 ]; do echo row $i; i=$((i+1)); done; printf '%090d\\n' 0; echo end";
        let mut terminal = shell(&environment, script);
        terminal.wait_for_end();
        let rows = terminal.rows_so_far();
        let expected: Vec<String> = (0..60).map(|row| format!("row {row}")).collect();
        assert_eq!(rows[..60], expected);
        assert_eq!(rows[60..63], ["0".repeat(80), "0".repeat(10), "end".to_string()]);
        assert_eq!(terminal.broken_rows(), ["0".repeat(80)]);
    }

    #[test]
    fn control_c_and_signals_reach_the_program() {
        let environment = Environment::new();
        let mut terminal =
            shell(&environment, "trap 'echo caught; exit 7' INT; echo ready; while :; do read a; done");
        terminal.wait_for("ready");
        terminal.press("\x03");
        terminal.wait_for_answer("caught");
        assert_eq!(terminal.wait_for_end().exit_code(), 7);
        let mut terminal = Terminal::start(&environment, Size::USUAL, "cat", [""; 0]);
        terminal.signal(Signal::KILL);
        assert!(terminal.wait_for_end().signal().is_some());
    }

    #[test]
    fn a_new_size_reaches_the_program() {
        let environment = Environment::new();
        let mut terminal = shell(&environment, "trap 'stty size' WINCH; stty size; while :; do read a; done");
        terminal.wait_for("24 80");
        terminal.resize(Size::SMALL);
        terminal.wait_for("12 40");
    }

    #[test]
    fn a_closed_window_is_a_hangup_and_types_nothing() {
        let environment = Environment::new();
        let script = "trap 'echo hung up >> notes; exit' HUP; echo ready; while read a; do echo got >> notes; done; echo end >> notes; read b";
        let mut terminal = shell(&environment, script);
        terminal.wait_for("ready");
        terminal.close();
        terminal.wait_for_end();
        assert_eq!(std::fs::read_to_string(environment.folder().join("notes")).unwrap(), "hung up\n");
        processes::assert_none_left(&environment);
    }

    #[test]
    fn control_z_stops_a_program_under_a_shell_and_fg_goes_on() {
        let environment = Environment::new();
        let mut terminal = Terminal::shell(&environment, Size::USUAL);
        terminal.type_line("echo rea''dy; cat");
        terminal.wait_for("ready");
        terminal.type_line("hello");
        terminal.wait_until("cat's echo", |screen| {
            screen.rows().iter().filter(|row| *row == "hello").count() == 2
        });
        terminal.press("\x1a");
        terminal.wait_for_answer("Stopped");
        terminal.type_line("fg");
        terminal.wait_for_answer("cat");
        terminal.type_line("again");
        terminal.wait_until("cat's echo", |screen| {
            screen.rows().iter().filter(|row| *row == "again").count() == 2
        });
    }

    #[test]
    #[should_panic(expected = "|something else")]
    fn a_wait_in_vain_shows_the_screen() {
        let environment = Environment::new();
        let mut terminal = shell(&environment, "echo something else");
        terminal.wait_for("this");
    }
}
