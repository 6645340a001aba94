//! The command line: clap types and nothing else. What a flag means is decided in `commands/`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::model::{Difficulty, Kind, Score};

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

/// The mode of a coding session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ModeArg {
    /// Examples run on save, any number of submits.
    Practice,
    /// No run on save, one submit.
    Interview,
    /// Nothing runs until you finish; then your own cases and the judge.
    Paper,
}

/// `drill coding`.
#[derive(Debug, Args)]
pub struct CodingArgs {
    /// An item: `coding/two-coupons` or just `two-coupons`.
    pub item: Option<String>,
    /// Draw from this pattern.
    #[arg(long, value_name = "P")]
    pub pattern: Option<String>,
    /// Draw from this difficulty: easy, medium or hard.
    #[arg(long, value_name = "D")]
    pub difficulty: Option<Difficulty>,
    /// Language: python, go, rust, javascript, typescript, java or cpp.
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    /// Length of the session.
    #[arg(long, default_value_t = 45, value_parser = clap::value_parser!(u32).range(5..=240))]
    pub minutes: u32,
    /// How to draw.
    #[command(flatten)]
    pub draw: DrawArgs,
    /// Practice, interview or paper; in the last three weeks before an interview the default is interview.
    #[arg(long, value_enum)]
    pub mode: Option<ModeArg>,
    /// Answers of the start screen, so that nothing is asked.
    #[command(flatten)]
    pub start: StartArgs,
}

/// How an item is drawn when none is named.
#[derive(Debug, Args)]
pub struct DrawArgs {
    /// Only items never attempted.
    #[arg(long, conflicts_with_all = ["due", "random"])]
    pub new: bool,
    /// Only items due today or earlier.
    #[arg(long, conflicts_with = "random")]
    pub due: bool,
    /// Any item.
    #[arg(long)]
    pub random: bool,
}

/// Answers that replace the prompts before the clock.
#[derive(Debug, Args)]
pub struct StartArgs {
    /// Seen before: never, long-ago or recently.
    #[arg(long, value_enum, value_name = "WHEN")]
    pub seen: Option<SeenArg>,
    /// Start at once, without the start screen.
    #[arg(long, short = 'y')]
    pub yes: bool,
}

/// Whether the item was met before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SeenArg {
    /// Never.
    Never,
    /// Long ago.
    LongAgo,
    /// Recently.
    Recently,
}

/// `drill design`.
#[derive(Debug, Args)]
pub struct DesignArgs {
    /// The system: `twitter`, or any part of its name.
    #[arg(long, value_name = "NAME")]
    pub system: Option<String>,
    /// 45 or 60.
    #[arg(long, default_value_t = 45, value_parser = clap::value_parser!(u32).range(10..=240))]
    pub minutes: u32,
    /// The level you interview for.
    #[arg(long, value_enum, default_value_t = LevelArg::Mid)]
    pub level: LevelArg,
    /// How to draw.
    #[command(flatten)]
    pub draw: DrawArgs,
    /// Answers of the start screen.
    #[command(flatten)]
    pub start: StartArgs,
}

/// A level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LevelArg {
    /// Parts and a basic flow.
    Junior,
    /// Breadth, a working system.
    Mid,
    /// Leads, two real depths.
    Senior,
    /// Frames the problem.
    Staff,
}

/// `drill star`.
#[derive(Debug, Args)]
pub struct StarArgs {
    /// Draw from this theme.
    #[arg(long, value_name = "T")]
    pub theme: Option<String>,
    /// This question.
    #[arg(long, value_name = "ITEM")]
    pub question: Option<String>,
    /// Write the answer.
    #[arg(long, conflicts_with = "spoken")]
    pub typed: bool,
    /// Say it aloud; Space marks the borders.
    #[arg(long)]
    pub spoken: bool,
    /// How to draw.
    #[command(flatten)]
    pub draw: DrawArgs,
    /// Answers of the start screen.
    #[command(flatten)]
    pub start: StartArgs,
}

/// `drill cards`.
#[derive(Debug, Args)]
pub struct CardsArgs {
    /// Only this topic.
    #[arg(long, value_name = "T")]
    pub topic: Option<String>,
    /// At most so many cards.
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub limit: usize,
    /// Go through cards that are not due; the schedule does not move.
    #[arg(long)]
    pub cram: bool,
}

/// `drill add`.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// The question.
    pub front: String,
    /// The answer.
    pub back: String,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill resume`.
#[derive(Debug, Args)]
pub struct ResumeArgs {
    /// Close it instead: what was done is recorded as an attempt that was given up.
    #[arg(long, conflicts_with = "yes")]
    pub close: bool,
    /// Go on without asking.
    #[arg(long, short = 'y')]
    pub yes: bool,
}

/// `drill status`.
#[derive(Debug, Args)]
pub struct StatusArgs {
    /// The line: `{time}`, `{phase}`, `{item}`, `{kind}`, `{state}`.
    #[arg(long, value_name = "F")]
    pub format: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// A key of the live session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum KeyArg {
    /// Run the examples.
    Run,
    /// Submit.
    Submit,
    /// The next hint.
    Hint,
    /// The next phase.
    Next,
    /// Stop the clock, or go on.
    Pause,
    /// Lock the answer and end.
    Finish,
}

/// `drill key`.
#[derive(Debug, Args)]
pub struct KeyArgs {
    /// Which key.
    #[arg(value_enum)]
    pub key: KeyArg,
    /// Your prediction, where the session asks for it: 0 to 5.
    #[arg(long, value_name = "Q")]
    pub predict: Option<Score>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill today`.
#[derive(Debug, Args)]
pub struct TodayArgs {
    /// Minutes you have today.
    #[arg(long, value_name = "N")]
    pub minutes: Option<u32>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill stats`.
#[derive(Debug, Args)]
pub struct StatsArgs {
    /// From this day on.
    #[arg(long, value_name = "DAY")]
    pub since: Option<String>,
    /// Only this kind.
    #[arg(long, value_name = "K")]
    pub kind: Option<Kind>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// coding, design, star or card.
    pub kind: Option<Kind>,
    /// Only this pattern.
    #[arg(long, value_name = "P")]
    pub pattern: Option<String>,
    /// Only this difficulty.
    #[arg(long, value_name = "D")]
    pub difficulty: Option<Difficulty>,
    /// Only this theme.
    #[arg(long, value_name = "T")]
    pub theme: Option<String>,
    /// Only this topic.
    #[arg(long, value_name = "T")]
    pub topic: Option<String>,
    /// Only this deck.
    #[arg(long, value_name = "NAME")]
    pub deck: Option<String>,
    /// Only items never attempted.
    #[arg(long, conflicts_with = "due")]
    pub new: bool,
    /// Only items due today or earlier.
    #[arg(long)]
    pub due: bool,
    /// At most so many.
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill show`.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The item.
    pub item: String,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill test`.
#[derive(Debug, Args)]
pub struct TestArgs {
    /// The problem.
    pub item: String,
    /// The file; without it the newest attempt's in the workspace.
    pub file: Option<PathBuf>,
    /// Language; without it the file's ending decides.
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    /// Only the visible examples.
    #[arg(long)]
    pub examples: bool,
    /// Stop at the first failure.
    #[arg(long)]
    pub first: bool,
    /// Only this case, counted from 1: examples first, then by size.
    #[arg(long, value_name = "N", conflicts_with_all = ["examples", "growth"])]
    pub case: Option<usize>,
    /// Write a program that runs this one case, for a debugger; judge nothing.
    #[arg(long, requires = "case")]
    pub debug: bool,
    /// Measure how the time grows with the size of the input, against our solution.
    #[arg(long, conflicts_with_all = ["examples", "first"])]
    pub growth: bool,
    /// Your prediction, when this joins a live session: 0 to 5.
    #[arg(long, value_name = "Q")]
    pub predict: Option<Score>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill hint`.
#[derive(Debug, Args)]
pub struct HintArgs {
    /// The problem.
    pub item: String,
    /// Which hint, 1 to 3; without it the next one of today.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=3))]
    pub number: Option<u32>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill solution`.
#[derive(Debug, Args)]
pub struct SolutionArgs {
    /// The item.
    pub item: String,
    /// Language.
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `drill languages`.
#[derive(Debug, Args)]
pub struct LanguagesArgs {
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

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
