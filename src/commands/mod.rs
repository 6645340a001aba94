//! One file a verb. A command opens what it needs, calls the pure parts, writes and says what happened.

mod amend;
mod attempt_id;
mod attempt_json;
mod coding;
mod context;
mod deck;
mod design;
mod elsewhere;
mod hint;
mod history;
mod key;
mod languages;
mod list;
mod minutes;
mod named;
mod record;
mod resume;
mod show;
mod sitting;
mod solution;
mod star;
mod stats;
mod status;
mod test;
mod today;
mod undo;

pub use context::Context;

use crate::cli::{Cli, Command};
use crate::error::{Error, Exit, Result};

/// Runs the command that was asked for.
pub fn run(mut context: Context, cli: Cli) -> Result<Exit> {
    let Some(command) = cli.command else {
        return Err(Error::usage("not there yet"));
    };
    match command {
        Command::Coding(args) => coding::run(&mut context, &args),
        Command::Design(args) => design::run(&mut context, &args),
        Command::Star(args) => star::run(&mut context, &args),
        Command::Resume(args) => resume::run(&context, &args),
        Command::Status(args) => status::run(&context, &args),
        Command::Key(args) => key::run(&context, &args),
        Command::Today(args) => today::run(&context, &args),
        Command::Stats(args) => stats::run(&context, &args),
        Command::List(args) => list::run(&context, &args),
        Command::Show(args) => show::run(&context, &args),
        Command::Test(args) => test::run(&context, &args),
        Command::Hint(args) => hint::run(&context, &args),
        Command::Solution(args) => solution::run(&context, &args),
        Command::Languages(args) => languages::run(&context, &args),
        Command::Record(args) => record::run(&context, &args),
        Command::History(args) => history::run(&context, &args),
        Command::Undo(args) => undo::run(&context, &args),
        Command::Amend(args) => amend::run(&context, &args),
        Command::Deck(args) => deck::run(&context, &args),
        _ => Err(Error::usage("not there yet")),
    }
}
