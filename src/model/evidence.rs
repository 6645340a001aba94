//! Evidence: what the machine saw of an attempt, and what the user confirmed. Fields that do not apply are left out.

use serde::{Deserialize, Serialize};

use super::verdict::Verdict;

/// Tests passed of all tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tests {
    /// Passed.
    pub passed: u32,
    /// Of so many.
    pub total: u32,
}

/// Time spent in one phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseTime {
    /// The phase's name.
    pub phase: String,
    /// Seconds on the session's clock.
    pub seconds: u32,
    /// Seconds planned.
    pub planned: u32,
}

/// How much of the reference the user saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reveal {
    /// One or two hints: capped at 3.
    Hint,
    /// The last hint or the solution: capped at 2.
    Solution,
}

/// How a STAR answer used notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notes {
    /// None.
    None,
    /// One glance.
    Glance,
    /// Read from them.
    Read,
}

/// One crux of a design: 0 missed, 1 named, 2 resolved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CruxScore {
    /// The crux's name.
    pub crux: String,
    /// 0, 1 or 2.
    pub level: u8,
    /// The line in the notes that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
}

/// One dimension of a rubric, 0 to 5.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RubricScore {
    /// The dimension's name.
    pub dimension: String,
    /// 0 to 5.
    pub level: u8,
}

/// What was seen of one attempt.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Evidence {
    // every kind
    /// Where the time went.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<PhaseTime>,
    /// Seconds past the planned end.
    #[serde(skip_serializing_if = "is_zero")]
    pub overtime_seconds: u32,
    /// How often the clock was stopped.
    #[serde(skip_serializing_if = "is_zero")]
    pub pauses: u32,
    /// For how long, in seconds of wall time.
    #[serde(skip_serializing_if = "is_zero")]
    pub paused_seconds: u32,
    /// `never`, `long_ago`, `recently`: what the user said before the clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen_before: Option<Seen>,

    // coding
    /// Result of the run that counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tests: Option<Tests>,
    /// Its verdict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// Solved, said by the user (`record --solved`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solved: Option<bool>,
    /// Hints taken.
    #[serde(skip_serializing_if = "is_zero")]
    pub hints: u32,
    /// Submits that failed.
    #[serde(skip_serializing_if = "is_zero")]
    pub failed_submits: u32,
    /// Runs of the examples.
    #[serde(skip_serializing_if = "is_zero")]
    pub runs: u32,
    /// What was revealed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revealed: Option<Reveal>,
    /// Whether approach, time and space were all right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complexity_right: Option<bool>,
    /// Seconds until the plan phase was closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds_to_plan: Option<u32>,
    /// Seconds until the first run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds_to_first_run: Option<u32>,
    /// Seconds until all tests passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds_to_pass: Option<u32>,
    /// The user's own cases: right of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_cases: Option<Tests>,
    /// Important clarifications asked, of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clarified: Option<Tests>,
    /// Follow-ups answered.
    #[serde(skip_serializing_if = "is_zero")]
    pub follow_ups: u32,

    // design
    /// Cruxes with their levels.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cruxes: Vec<CruxScore>,
    /// Requirements asked for, of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirements: Option<Tests>,
    /// Estimates within ten times, of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimates: Option<Tests>,
    /// Whether the path was end to end, and in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<PathState>,

    // design and STAR
    /// Rubric levels, 0 to 5.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rubric: Vec<RubricScore>,

    // STAR
    /// Words of a typed answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<u32>,
    /// Seconds of a spoken answer (typed: words at 140 a minute).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_seconds: Option<u32>,
    /// Seconds of each spoken part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PhaseTime>,
    /// Use of notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Notes>,
    /// Whether a story was told at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub story: Option<Story>,
    /// Probes answered.
    #[serde(skip_serializing_if = "is_zero")]
    pub probes: u32,
}

/// Whether the path through a design was complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PathState {
    /// No end-to-end path.
    None,
    /// Parts of it.
    Some,
    /// Complete, after the line.
    Late,
    /// Complete by minute 27 of 45.
    Complete,
}

/// Whether the answer was a whole story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Story {
    /// No story.
    None,
    /// Parts missing.
    Incomplete,
    /// All parts.
    Complete,
}

/// Whether the user has met the item before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// Never; only this counts for reliability.
    Never,
    /// Long ago.
    LongAgo,
    /// Recently.
    Recently,
}

fn is_zero(n: &u32) -> bool {
    *n == 0
}
