//! What writes down and keeps: attempts, decks, the store, settings.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::model::Score;

/// `drill record`.
#[derive(Debug, Args)]
pub struct RecordArgs {
    /// An item, a link, or a well-known name such as `lc 76`.
    #[arg(required = true, num_args = 1..=2, value_name = "ITEM")]
    pub item: Vec<String>,
    /// How it went, 0 to 5.
    #[arg(long, value_name = "Q")]
    pub score: Score,
    /// How long it took.
    #[arg(long, value_name = "M", value_parser = clap::value_parser!(u32).range(0..=1440))]
    pub minutes: Option<u32>,
    /// When it started: 2026-11-22T21:40:00+01:00 or '2026-11-22 21:40'.
    #[arg(long, value_name = "INSTANT")]
    pub at: Option<String>,
    /// Hints taken.
    #[arg(long, value_name = "N")]
    pub hints: Option<u32>,
    /// Submits that failed.
    #[arg(long, value_name = "N")]
    pub failed: Option<u32>,
    /// It was solved.
    #[arg(long)]
    pub solved: bool,
    /// A note.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill history`.
#[derive(Debug, Args)]
pub struct HistoryArgs {
    /// An item, or an attempt's id.
    pub item: Option<String>,
    /// At most so many, newest first.
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub limit: usize,
    /// Where the time of this attempt went.
    #[arg(long)]
    pub timeline: bool,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill undo`.
#[derive(Debug, Args)]
pub struct UndoArgs {
    /// Do not ask.
    #[arg(long, short = 'y')]
    pub yes: bool,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill amend`.
#[derive(Debug, Args)]
pub struct AmendArgs {
    /// The attempt's id, or enough of its beginning.
    pub attempt: String,
    /// Its score from now on, 0 to 5.
    #[arg(long, value_name = "Q")]
    pub score: Score,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill deck`.
#[derive(Debug, Args)]
pub struct DeckArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: DeckCommand,
}

/// `drill deck …`.
#[derive(Debug, Subcommand)]
pub enum DeckCommand {
    /// All decks
    List {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Check content: ours, or the folders and files named
    Check {
        /// Folders with a deck.json, or a checkout's root.
        paths: Vec<PathBuf>,
        /// Run every solution and every wrong one as well.
        #[arg(long)]
        run: bool,
        /// Fill in missing expected values of generated cases, from the Python reference.
        #[arg(long, requires = "run")]
        fill: bool,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Register a deck of your own
    Add {
        /// Its folder.
        folder: PathBuf,
    },
    /// Forget a deck of your own; its files and your history stay
    Remove {
        /// Its name or folder.
        name: String,
    },
}

/// `drill data`.
#[derive(Debug, Args)]
pub struct DataArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: DataCommand,
}

/// `drill data …`.
#[derive(Debug, Subcommand)]
pub enum DataCommand {
    /// Where your data is
    Path {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Whether the store is sound and every schedule is what its log gives
    Check {
        /// Rebuild what is derived from the log.
        #[arg(long)]
        repair: bool,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
}

/// `drill config`.
#[derive(Debug, Args)]
pub struct ConfigArgs {
    /// A setting: language, editor, editor_command, workspace, budget, rollover, interview.
    pub name: Option<String>,
    /// Its new value; `default` takes it back to what it was at first.
    pub value: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill completions`.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell.
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}
