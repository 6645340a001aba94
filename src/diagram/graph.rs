//! Nodes and edges.

/// A node, as it was first written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The name, blanks collapsed. Names are the same regardless of case.
    pub name: String,
    /// What stood in braces, `50k/s` in `api {50k/s}`: what it can take.
    pub capacity: Option<String>,
}

/// An arrow between two nodes, by their positions in [`Diagram::nodes`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// Where it starts.
    pub from: usize,
    /// Where it points.
    pub to: usize,
    /// What stood in brackets, `12k/s` in `a -> b [12k/s]`. It holds for every arrow of the chain since the last bracket.
    pub label: Option<String>,
    /// The line it was written in, from 1.
    pub line: usize,
}

/// Nodes and edges in the order in which they were written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diagram {
    /// Each name once.
    pub nodes: Vec<Node>,
    /// Each arrow; `<->` is two.
    pub edges: Vec<Edge>,
}
