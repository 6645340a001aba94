//! The forms that generated things come in.

use serde::{Deserialize, Serialize};

/// The order of a list of numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// As drawn.
    #[default]
    Random,
    /// From the least.
    Increasing,
    /// From the greatest.
    Decreasing,
}

/// How intervals lie to each other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IntervalShape {
    /// Anyhow.
    #[default]
    Random,
    /// Each strictly inside another.
    Nested,
    /// Each starts where another ends.
    Touching,
    /// Each overlaps the next, starts and ends rising.
    Staircase,
    /// A gap between any two.
    Apart,
}

/// The form of a tree.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TreeShape {
    /// Each node at a free place, every free place as likely.
    #[default]
    Random,
    /// Left children only.
    LeftChain,
    /// Right children only.
    RightChain,
    /// Left, right, left, …
    Zigzag,
    /// Full levels, the last filled from the left.
    Complete,
}

/// The form of a graph.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GraphShape {
    /// Any edges.
    #[default]
    Random,
    /// Connected: each node from 1 on hangs on a lesser one; more edges than that are random.
    Tree,
    /// 0 to 1 to 2 and so on; more are random.
    Line,
    /// 0 to each other; more are random.
    Star,
    /// No ring, read as arrows from first to second.
    Acyclic,
    /// A line whose last node is joined to its first; more are random.
    Ring,
    /// 0 to 1 and 2, both to 3, and so on: ways double with each; nodes left over make a line; more are random.
    Diamonds,
    /// Only between the first half of the nodes and the second.
    TwoSides,
}

/// How a text of brackets, of shorthand, or a formula is built.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nesting {
    /// Anyhow.
    #[default]
    Random,
    /// As deep as it gets.
    Nested,
    /// One after another.
    Flat,
}

/// The way through a maze.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MazeShape {
    /// Every second row, joined at the right and the left in turn.
    #[default]
    Snake,
    /// Round and inwards, a wall between the turns.
    Spiral,
    /// The first row, and every second column down from it.
    Comb,
}

/// Where the hints of a trail point.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hints {
    /// To any node, or nowhere.
    #[default]
    Random,
    /// Nowhere.
    None,
    /// Each to its own node.
    Itself,
    /// To the first node.
    First,
    /// To the last node.
    Last,
}
