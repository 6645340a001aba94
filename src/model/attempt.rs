//! An attempt: the record of one practice of one item.

use serde::{Deserialize, Serialize};

use super::day::{Day, Moment};
use super::evidence::Evidence;
use super::item::ItemId;
use super::score::{Bounds, Score};

/// How a session was run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Coding: examples rerun on save, any number of submits.
    Practice,
    /// Coding: no rerun on save, one submit.
    Interview,
    /// Coding: nothing runs until the answer locks.
    Paper,
    /// STAR: written.
    Typed,
    /// STAR: said aloud, borders marked by a key.
    Spoken,
    /// Design.
    Design,
    /// Practised elsewhere, entered by `record`.
    Recorded,
    /// A flash card.
    Card,
}

impl Mode {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Mode::Practice => "practice",
            Mode::Interview => "interview",
            Mode::Paper => "paper",
            Mode::Typed => "typed",
            Mode::Spoken => "spoken",
            Mode::Design => "design",
            Mode::Recorded => "recorded",
            Mode::Card => "card",
        }
    }
}

/// The longest solution or notes kept with an attempt, in bytes.
pub const LONGEST_TEXT: usize = 256 * 1024;

/// One attempt, as the log keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// What was practised.
    pub item: ItemId,
    /// The start, with its own offset.
    pub started_at: Moment,
    /// The logical day of the start, under the rollover then in force.
    pub day: Day,
    /// Seconds on the session's clock, pauses left out.
    pub seconds: u32,
    /// Seconds planned; 0 for recorded practice.
    #[serde(default)]
    pub planned_seconds: u32,
    /// How it was run.
    pub mode: Mode,
    /// Language id of a coding attempt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What the user expected before the first verdict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicted: Option<Score>,
    /// What the evidence allows; null for recorded practice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bounds: Option<Bounds>,
    /// The score, where it was known at once (`record`, cards). Else a `score` entry brings it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<Score>,
    /// What was seen.
    #[serde(default)]
    pub evidence: Evidence,
    /// The user's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The solution or notes, cut at [`LONGEST_TEXT`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The item this attempt stands for as well (a variant in a review).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands_for: Option<ItemId>,
    /// Practised without moving the schedule.
    #[serde(default, skip_serializing_if = "is_false")]
    pub cram: bool,
    /// Given up before an answer locked; without a score it moves nothing.
    #[serde(default, skip_serializing_if = "is_false")]
    pub abandoned: bool,
    /// Run on an accelerated clock; figures leave it out.
    #[serde(default, skip_serializing_if = "is_false")]
    pub simulated: bool,
    /// The session it came from; one session gives one attempt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
}

fn is_false(flag: &bool) -> bool {
    !*flag
}
