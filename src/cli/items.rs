//! What looks at items: what is due, known and judged.

use std::path::PathBuf;

use clap::Args;

use crate::model::{Difficulty, Kind, Score};

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
