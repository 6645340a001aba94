//! What starts, resumes and steers a session.

use clap::{Args, ValueEnum};

use crate::model::{Difficulty, Score};

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
