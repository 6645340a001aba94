//! Wires the program up: arguments, environment, console, command, exit status.

use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use crate::cli::{Cli, ColorChoice};
use crate::commands::{self, Context};
use crate::error::{Error, Exit};
use crate::judge;
use crate::os::environment::Environment;
use crate::ui::console::{ColorWhen, Console};

/// Runs the program.
pub fn main() -> ExitCode {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    // the judge's own processes start many times a session: they come before everything else
    if let Some(code) = judge::hidden(&arguments) {
        return code;
    }
    let environment = Environment::read();
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => return answer_clap(&error),
    };
    let color = match cli.global.color {
        ColorChoice::Auto => ColorWhen::Auto,
        ColorChoice::Always => ColorWhen::Always,
        ColorChoice::Never => ColorWhen::Never,
    };
    let console = Console::new(&environment, color, cli.global.plain);
    let result = Context::new(environment, console.clone())
        .and_then(|context| commands::run(context, cli))
        .and_then(|exit| console.flush().map(|()| exit).map_err(Error::from));
    let exit = match result {
        Ok(exit) => exit,
        Err(error) => {
            // what was written before stands before the message
            let _ = console.flush();
            if !error.silent {
                console.error(&error.message, &error.causes, &error.hints);
            }
            error.exit
        }
    };
    ExitCode::from(exit as u8)
}

/// Help and version go to stdout with 0; a wrong command line is told by clap itself, with 2.
fn answer_clap(error: &clap::Error) -> ExitCode {
    let exit = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Exit::Done,
        _ => Exit::Usage,
    };
    // nobody reads it any more: nothing is left to say
    let _ = error.print();
    ExitCode::from(exit as u8)
}
