//! Long text through the user's pager: `DRILL_PAGER`, `PAGER`, else `less -FRX`. Only where stdout is a terminal, a person
//! is there to turn pages, and the text is longer than the screen.

use std::io::{ErrorKind, Write};
use std::process::{Command, Stdio};
use std::thread;

use super::console::{Console, OutputError};
use super::text::width;
use crate::os::environment::Environment;
use crate::os::signals::Signals;
use crate::os::terminal;

/// How often the wait for the pager looks for a Ctrl-C that was meant for it.
const CHECK_MILLIS: u64 = 20;

/// Shows data on stdout, page by page if it is long. A pager that cannot be started is no error: the text is printed.
/// With the signal flags a Ctrl-C pressed in the pager stays the pager's; without them it ends both.
pub fn show(
    console: &Console,
    environment: &Environment,
    signals: Option<&Signals>,
    text: &str,
) -> Result<(), OutputError> {
    if paged(console, environment, signals, text)? { Ok(()) } else { console.out(text) }
}

/// The same for talk. Where stderr leads elsewhere and stdout is a terminal, the text goes there.
pub fn page(console: &Console, environment: &Environment, text: &str) {
    // a pager needs stdout; what cannot be flushed to it has been told to whoever wrote it
    if !paged(console, environment, None, text).unwrap_or(false) {
        if console.out_is_terminal() && !console.talk_is_terminal() {
            let _ = console.out(text);
        } else {
            console.talk(text);
        }
    }
}

/// Whether the text went through a pager.
fn paged(
    console: &Console,
    environment: &Environment,
    signals: Option<&Signals>,
    text: &str,
) -> Result<bool, OutputError> {
    let is_long = console.rows().is_some_and(|rows| rows_of(text, console.out_width()) >= rows);
    if !console.out_is_terminal() || !console.can_prompt() || !console.redraws() || !is_long {
        return Ok(false);
    }
    let Some(mut command) = command(environment) else { return Ok(false) };
    console.flush()?;
    Ok(run(&mut command, signals, text).is_some())
}

/// The pager's command; `None` for one that is `cat` or cannot be read: then nothing is paged.
fn command(environment: &Environment) -> Option<Command> {
    let line = environment.text("DRILL_PAGER").or_else(|| environment.text("PAGER"));
    let words = match line {
        Some(line) => shell_words::split(line).ok()?,
        None => ["less", "-FRX"].map(str::to_string).to_vec(),
    };
    let (program, arguments) = words.split_first().filter(|(program, _)| *program != "cat")?;
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped());
    if environment.text("LESS").is_none() {
        // a bare `PAGER=less` would show escape sequences as text
        command.env("LESS", "FRX");
    }
    Some(command)
}

/// Runs the pager until the user leaves it. `None` if it could not be started.
fn run(command: &mut Command, signals: Option<&Signals>, text: &str) -> Option<()> {
    let mut child = command.spawn().ok()?;
    let input = child.stdin.take();
    thread::scope(|scope| {
        // of its own, for a pager reads only as far as the user turns
        scope.spawn(move || {
            if let Some(mut input) = input {
                // who leaves early has read enough
                let _ = input.write_all(text.as_bytes());
            }
        });
        loop {
            match child.try_wait() {
                Ok(None) => {}
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Ok(Some(_)) | Err(_) => break,
            }
            if let Some(signals) = signals {
                signals.forget_interrupt();
                if signals.take_stop() {
                    // Ctrl-Z stops the pager; the shell waits for all of us
                    let _ = signals.stop_now();
                }
                if signals.must_leave() {
                    let _ = child.kill();
                }
            }
            // nothing to read, only time to pass or a signal to come; without poll the loop would spin, but go on
            let _ = terminal::wait_for(None, None, CHECK_MILLIS);
        }
    });
    Some(())
}

/// Rows that a text takes; painted text counts without its colours.
fn rows_of(text: &str, columns: usize) -> usize {
    let plain = anstream::adapter::strip_str(text).to_string();
    plain.lines().map(|line| width(line).div_ceil(columns.max(1)).max(1)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::console::ColorWhen;

    fn words(variables: &[(&str, &str)]) -> Option<Vec<String>> {
        let environment =
            variables.iter().fold(Environment::default(), |all, (name, value)| all.with(name, value));
        let command = command(&environment)?;
        let all = std::iter::once(command.get_program()).chain(command.get_args());
        Some(all.map(|word| word.to_string_lossy().to_string()).collect())
    }

    #[test]
    fn our_own_variable_comes_before_the_common_one() {
        assert_eq!(words(&[("DRILL_PAGER", "most -s"), ("PAGER", "more")]).unwrap(), ["most", "-s"]);
        assert_eq!(words(&[("DRILL_PAGER", ""), ("PAGER", "'my pager' x")]).unwrap(), ["my pager", "x"]);
        assert_eq!(words(&[]).unwrap(), ["less", "-FRX"]);
        assert_eq!(words(&[("PAGER", "cat")]), None);
        assert_eq!(words(&[("PAGER", "less 'open")]), None);
    }

    #[test]
    fn what_is_piped_is_never_paged() {
        let (console, capture) = Console::captured(&Environment::default(), ColorWhen::Auto, false);
        let text = "line\n".repeat(500);
        show(&console, &Environment::default().with("PAGER", "false"), None, &text).unwrap();
        console.flush().unwrap();
        assert_eq!(capture.out(), text);
        page(&console, &Environment::default().with("PAGER", "false"), &text);
        assert_eq!(capture.talk(), text);
    }

    #[test]
    fn the_pager_gets_the_whole_text_and_may_leave_early() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("read");
        let text = "a line of the editorial\n".repeat(50_000);
        let mut command = Command::new("sh");
        command.args(["-c", "cat > \"$1\"", "sh"]).arg(&file).stdin(Stdio::piped());
        assert_eq!(run(&mut command, Some(&Signals::default()), &text), Some(()));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
        let mut command = Command::new("true");
        assert_eq!(run(command.stdin(Stdio::piped()), None, &text), Some(()));
        let mut command = Command::new("/no/such/pager");
        assert_eq!(run(command.stdin(Stdio::piped()), None, &text), None);
    }

    #[test]
    fn long_lines_count_as_the_rows_they_take() {
        assert_eq!(rows_of("ab\n\nabcdef\n\u{1b}[31mabc\u{1b}[0m", 3), 5);
    }
}
