//! One file a verb. A command opens what it needs, calls the pure parts, writes and says what happened.

mod add;
mod amend;
mod attempt_id;
mod attempt_json;
mod board;
mod cards;
mod coding;
mod completions;
mod config;
mod context;
mod data;
mod deck;
mod design;
mod due_cards;
mod elsewhere;
mod hint;
mod history;
mod key;
mod languages;
mod list;
mod man;
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

use self::board::Next;
use crate::cli::{Cli, Command};
use crate::error::{Error, Exit, Result};

/// Runs the command that was asked for.
pub fn run(mut context: Context, cli: Cli) -> Result<Exit> {
    let command = match cli.command {
        Some(_) if cli.minutes.is_some() => {
            return Err(
                Error::usage("minutes go with the board alone").hint("`drill 45` shows it for 45 minutes")
            );
        }
        Some(command) => command,
        None => match board::run(&context, minutes(cli.minutes.as_deref())?)? {
            Next::Leave => return Ok(Exit::Done),
            Next::Scores => return resume::owed(&context, context.store()?),
            Next::Run(command) => command,
        },
    };
    match command {
        Command::Coding(args) => coding::run(&mut context, &args),
        Command::Design(args) => design::run(&mut context, &args),
        Command::Star(args) => star::run(&mut context, &args),
        Command::Cards(args) => cards::run(&context, &args),
        Command::Add(args) => add::run(&context, &args),
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
        Command::Data(args) => data::run(&context, &args),
        Command::Config(args) => config::run(&mut context, &args),
        Command::Completions(args) => completions::run(&context, &args),
        Command::Man => man::run(&context),
        Command::JudgeProcess | Command::ExecProcess { .. } => {
            Err(Error::usage("this is the judge's own process"))
        }
    }
}

/// The minutes of the board. What is no number was meant as a command: it is answered with the nearest one.
fn minutes(text: Option<&str>) -> Result<Option<u32>> {
    let Some(text) = text else { return Ok(None) };
    if let Ok(minutes) = text.parse::<u32>() {
        return Ok(Some(minutes));
    }
    let made = Error::usage(format!("there is no command `{text}`"));
    let cli = <Cli as clap::CommandFactory>::command();
    let near = cli
        .get_subcommands()
        .filter(|command| !command.is_hide_set())
        .map(|command| (strsim::normalized_damerau_levenshtein(text, command.get_name()), command.get_name()))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    Err(match near {
        Some((_, name)) => made.hint(format!("did you mean `drill {name}`?")),
        None => made.hint("`drill --help` lists the commands; a number is minutes for today's board"),
    })
}
