//! Generators of things with rules of their own, as content writes them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::number::Number;
use super::shapes::{Hints, MazeShape, Nesting, TreeShape};

/// A grid of ways and walls.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Maze {
    /// How many rows.
    pub rows: Number,
    /// How many in each.
    pub columns: Number,
    /// A cell of the way.
    pub path: Value,
    /// A cell of a wall.
    pub wall: Value,
    /// How the way runs.
    #[serde(default)]
    pub shape: MazeShape,
    /// The numbers of the way rise by 1 from cell to cell, from `path` on.
    #[serde(default)]
    pub rising: bool,
}

/// Tickets of one trip, in random order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trip {
    /// How many.
    pub count: Number,
    /// How many places besides the start, with names of three capitals.
    pub places: Number,
    /// Where it starts.
    pub start: String,
    /// Into how many groups the names fall; the trip goes through one after another, the last in the alphabet first.
    #[serde(default = "one")]
    pub regions: Number,
}

/// Legal brackets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brackets {
    /// How many pairs.
    pub pairs: Number,
    /// Which.
    #[serde(default = "all_kinds")]
    pub kinds: String,
    /// How they lie.
    #[serde(default)]
    pub shape: Nesting,
}

/// Legal shorthand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shorthand {
    /// How long it is when written out.
    pub length: Number,
    /// The letters in it.
    pub alphabet: String,
    /// How it is built.
    #[serde(default)]
    pub shape: Nesting,
}

/// Numbers and signs behind them, a list of texts, every result within 32 bits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumbersThenSigns {
    /// How many numbers.
    pub count: Number,
    /// Least.
    pub low: Number,
    /// Greatest.
    pub high: Number,
    /// `nested`: all numbers before all signs.
    #[serde(default)]
    pub shape: Nesting,
}

/// A sum with brackets, a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SumWithBrackets {
    /// How many numbers, from 0 to `high`.
    pub count: Number,
    /// Greatest.
    pub high: Number,
    /// How it is built.
    #[serde(default)]
    pub shape: Nesting,
    /// Blanks between.
    #[serde(default)]
    pub blanks: bool,
}

/// The numbers of a tree from the top down, then those from left to right: two values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RollCalls {
    /// How many nodes.
    pub count: Number,
    /// Least.
    pub low: Number,
    /// Greatest.
    pub high: Number,
    /// Its form.
    #[serde(default)]
    pub shape: TreeShape,
}

/// A chain with hints.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trail {
    /// How many nodes.
    pub length: Number,
    /// Least.
    pub low: Number,
    /// Greatest.
    pub high: Number,
    /// Where they point.
    #[serde(default)]
    pub hints: Hints,
}

fn one() -> Number {
    Number::Whole(1)
}

fn all_kinds() -> String {
    "()[]{}".to_string()
}
