//! The command line: clap types and nothing else. What a flag means is decided in `commands/`.

use clap::{Args, Parser, Subcommand, ValueEnum};

mod items;
mod records;
mod sessions;

pub use items::*;
pub use records::*;
pub use sessions::*;

/// Interview practice in the terminal: coding, system design and behavioural questions against the clock.
#[derive(Debug, Parser)]
#[command(name = "drill", version, max_term_width = 100)]
#[command(after_help = "Start with `drill coding`. `drill today` says what is due.")]
pub struct Cli {
    /// Flags for every command.
    #[command(flatten)]
    pub global: Global,
    /// Minutes you have today, for the board.
    #[arg(value_name = "MINUTES")]
    pub minutes: Option<String>,
    /// What to do; without a command: today's board.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Flags for every command.
#[derive(Debug, Clone, Args)]
pub struct Global {
    /// Colours: auto, always or never.
    #[arg(long, global = true, value_enum, default_value_t = ColorChoice::Auto, value_name = "WHEN")]
    pub color: ColorChoice,
    /// No redrawing at all, for screen readers and logs.
    #[arg(long, global = true)]
    pub plain: bool,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// On a terminal, unless NO_COLOR or TERM=dumb say otherwise.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// A timed coding session with the local judge
    Coding(CodingArgs),
    /// A timed system design session in nine phases
    Design(DesignArgs),
    /// A behavioural question against the clock
    Star(StarArgs),
    /// Flash cards
    Cards(CardsArgs),
    /// A card of your own, due tomorrow
    Add(AddArgs),
    /// Continue or close the session that was interrupted
    Resume(ResumeArgs),
    /// The live session in one line, for a status bar
    Status(StatusArgs),
    /// Press a key of the live session from another terminal
    Key(KeyArgs),
    /// What to do today, in minutes
    Today(TodayArgs),
    /// Figures: attempts, minutes, streak, what is due
    Stats(StatsArgs),
    /// The catalogue
    List(ListArgs),
    /// One item with its schedule and attempts
    Show(ShowArgs),
    /// Judge a solution
    Test(TestArgs),
    /// Print the next hint of a problem
    Hint(HintArgs),
    /// Print the solution of a problem
    Solution(SolutionArgs),
    /// Which languages work here
    Languages(LanguagesArgs),
    /// Enter practice done elsewhere
    Record(RecordArgs),
    /// The log
    History(HistoryArgs),
    /// Take back the last thing you did
    Undo(UndoArgs),
    /// Give an attempt another score
    Amend(AmendArgs),
    /// Decks: list, check, add, remove
    Deck(DeckArgs),
    /// Your data: where it is, whether it is sound
    Data(DataArgs),
    /// Settings: all, one, or a new value for one
    Config(ConfigArgs),
    /// Print completions for a shell
    Completions(CompletionsArgs),
    /// Print the man page
    Man,
    /// The judge's own process
    #[command(name = "__judge", hide = true)]
    JudgeProcess,
    /// Sets limits, then becomes the program
    #[command(name = "__exec", hide = true)]
    ExecProcess {
        /// Limits and the program.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        words: Vec<std::ffi::OsString>,
    },
}
