//! Long texts on a terminal, through the user's pager.

use std::io::Write;
use std::process::{Command, Stdio};

use super::console::Console;
use crate::os::environment::Environment;

/// Shows a text: through `DRILL_PAGER`, `PAGER` or `less -FRX` on a terminal, else as data. A pager that does not start
/// or fails leaves the text on the screen all the same.
pub fn page(console: &Console, environment: &Environment, text: &str) {
    let command =
        environment.text("DRILL_PAGER").or_else(|| environment.text("PAGER")).unwrap_or("less -FRX");
    let words = shell_words::split(command).unwrap_or_default();
    let fits = console.rows().is_some_and(|rows| text.lines().count() < rows);
    if fits || words.is_empty() || !console.talk_is_terminal() {
        console.talk(text);
        return;
    }
    let started = Command::new(&words[0]).args(&words[1..]).stdin(Stdio::piped()).spawn();
    match started {
        Ok(mut child) => {
            if let Some(mut stdin) = child.stdin.take() {
                // a pager that is left early does not read to the end
                let _ = stdin.write_all(text.as_bytes());
            }
            let _ = child.wait();
        }
        Err(_) => console.talk(text),
    }
}
