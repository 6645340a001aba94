//! One file a verb. A command opens what it needs, calls the pure parts, writes and says what happened.

mod amend;
mod attempt_id;
mod attempt_json;
mod context;
mod elsewhere;
mod history;
mod list;
mod minutes;
mod named;
mod record;
mod show;
mod sitting;
mod stats;
mod today;
mod undo;

pub use context::Context;

use crate::cli::{Cli, Command};
use crate::error::{Error, Exit, Result};

/// Runs the command that was asked for.
pub fn run(context: &Context, cli: Cli) -> Result<Exit> {
    let _ = context;
    match cli.command {
        None => Err(Error::usage("not there yet")),
        Some(Command::Record(args)) => record::run(context, &args),
        Some(Command::Amend(args)) => amend::run(context, &args),
        Some(Command::Undo(args)) => undo::run(context, &args),
        Some(Command::History(args)) => history::run(context, &args),
        Some(Command::List(args)) => list::run(context, &args),
        Some(Command::Show(args)) => show::run(context, &args),
        Some(Command::Stats(args)) => stats::run(context, &args),
        Some(Command::Today(args)) => today::run(context, &args),
        Some(Command::Man) => Err(Error::usage("not there yet")),
        Some(_) => Err(Error::usage("not there yet")),
    }
}
