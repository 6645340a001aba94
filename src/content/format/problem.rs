//! `problem.json`: everything about a coding problem that is not prose, tests or code.

use serde::{Deserialize, Serialize};

use super::number::Format;
use crate::cases::validator::Constraint;
use crate::cases::{Output, Signature};
use crate::model::{Difficulty, Slug, Verdict};

/// A coding problem.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Problem {
    /// 1.
    pub format: Format,
    /// Gives no pattern away.
    pub title: String,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// The main pattern.
    pub pattern: Slug,
    /// Further patterns and structures.
    pub topics: Vec<Slug>,
    /// Target time for a prepared person, in minutes.
    pub minutes: u32,
    /// The interviewer's words, incomplete on purpose.
    pub brief: String,
    /// What a good candidate asks.
    pub clarify: Vec<Clarify>,
    /// What the user writes.
    pub signature: Signature,
    /// What is compared, and how; none for a codec.
    pub outputs: Vec<Output>,
    /// The constraints on every input.
    pub validator: Vec<Constraint>,
    /// Three: a nudge, the pattern, the key step.
    pub hints: Vec<String>,
    /// The choices of the complexity question.
    pub complexity: Complexity,
    /// Ways to solve it, right and wrong ones.
    pub approaches: Vec<Approach>,
    /// What goes wrong.
    pub pitfalls: Vec<String>,
    /// Solutions that the tests must reject.
    pub wrong: Vec<Wrong>,
    /// What an interviewer asks next.
    pub follow_ups: Vec<FollowUp>,
    /// Names of well-known twins: `LeetCode 253`.
    pub same_as: Vec<String>,
    /// Items of the same deck that may stand in for this one in a review.
    pub variants: Vec<Slug>,
}

/// A question that a good candidate asks before coding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clarify {
    /// The question.
    pub question: String,
    /// Lower case words or phrases; any of them in a typed question brings the answer.
    pub asks: Vec<String>,
    /// The answer.
    pub answer: String,
    /// Whether the solution depends on it.
    pub matters: bool,
}

/// The choices that are shown when drill asks for time and space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Complexity {
    /// At least three.
    pub time: Vec<String>,
    /// At least three.
    pub space: Vec<String>,
}

/// A way to solve the problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approach {
    /// In a few words.
    pub name: String,
    /// Whether an interviewer would take it.
    pub right: bool,
    /// One of the choices.
    pub time: String,
    /// One of the choices.
    pub space: String,
}

/// A solution that the tests must reject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrong {
    /// In the folder `wrong/`.
    pub file: String,
    /// What the judge must say.
    pub verdict: Verdict,
    /// What is wrong with it.
    pub does: String,
}

/// A question with what a good answer says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// The interviewer's words.
    pub question: String,
    /// What a good answer says.
    pub good_answer: String,
}
