//! One file a verb. A command opens what it needs, calls the pure parts, writes and says what happened.

mod context;
mod sitting;

pub use context::Context;

use crate::cli::{Cli, Command};
use crate::error::{Error, Exit, Result};

/// Runs the command that was asked for.
pub fn run(context: &Context, cli: Cli) -> Result<Exit> {
    let _ = context;
    match cli.command {
        None => Err(Error::usage("not there yet")),
        Some(Command::Man) => Err(Error::usage("not there yet")),
        Some(_) => Err(Error::usage("not there yet")),
    }
}
