//! Scores (SM-2 quality 0 to 5), the bounds that evidence sets, and the causes of a low score.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// SM-2 quality, 0 to 5, whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Score(u8);

impl Score {
    /// `None` above 5.
    pub const fn new(quality: u8) -> Option<Score> {
        if quality <= 5 { Some(Score(quality)) } else { None }
    }

    /// A quality cut at 5.
    pub const fn clamped(quality: u8) -> Score {
        Score(if quality > 5 { 5 } else { quality })
    }

    /// The number.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// 3 or better.
    pub const fn is_pass(self) -> bool {
        self.0 >= 3
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Score {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse()
            .ok()
            .and_then(Score::new)
            .ok_or_else(|| format!("`{text}` is no score; scores are 0 to 5"))
    }
}

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let quality = u8::deserialize(deserializer)?;
        Score::new(quality).ok_or_else(|| serde::de::Error::custom("a score is 0 to 5"))
    }
}

/// The lowest and the highest score that the evidence allows, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounds {
    /// What the attempt folds at until a score is chosen.
    pub low: Score,
    /// The suggestion.
    pub high: Score,
}

impl Bounds {
    /// Whether a score lies inside.
    pub fn holds(self, score: Score) -> bool {
        self.low <= score && score <= self.high
    }
}

/// Why a score was under 4; one key each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Solved another task than the one that was asked.
    Misread,
    /// Did not find the pattern or the approach.
    Pattern,
    /// Knew it, could not get it to work.
    Implementation,
    /// Missed a case.
    EdgeCase,
    /// Too slow, or wrong about the cost.
    Complexity,
    /// Ran out of time.
    Time,
    /// Fought the language or its library.
    Language,
}

impl Cause {
    /// All causes with their key and their words on screen.
    pub const ALL: [(char, Cause, &'static str); 7] = [
        ('m', Cause::Misread, "misread the task"),
        ('p', Cause::Pattern, "did not see the pattern"),
        ('i', Cause::Implementation, "implementation"),
        ('e', Cause::EdgeCase, "missed an edge case"),
        ('c', Cause::Complexity, "complexity"),
        ('t', Cause::Time, "ran out of time"),
        ('l', Cause::Language, "fought the language"),
    ];
}
