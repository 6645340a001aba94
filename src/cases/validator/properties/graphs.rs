//! Properties of edges: rows that begin with two ends, whatever their names; a weight may follow.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::super::super::types::Type;
use super::super::super::value::brief;
use super::super::kind::{Hold, Kind, Other};
use super::super::shape::{is_scalar, is_whole, rows_of};
use super::groups::Groups;

const EDGES: &str = "a list of edges, the two ends first";

pub(super) const KINDS: [Kind; 5] = [
    Kind {
        name: "no_edge_twice",
        about: EDGES,
        fits: is_edges,
        hold: Hold::Alone(|_, value| read(value)?.none_twice(true)),
    },
    Kind {
        name: "no_arc_twice",
        about: EDGES,
        fits: is_edges,
        hold: Hold::Alone(|_, value| read(value)?.none_twice(false)),
    },
    Kind {
        name: "connected",
        about: EDGES,
        fits: is_edges,
        hold: Hold::With(
            |_, other| is_whole(other),
            |_, value, other| {
                let graph = read(value)?;
                graph.connected(Some(nodes(other)))
            },
        ),
    },
    Kind {
        name: "tree",
        about: EDGES,
        fits: is_edges,
        hold: Hold::With(
            |_, other| is_whole(other),
            |_, value, other| {
                let graph = read(value)?;
                let (edges, nodes) = (graph.edges.len(), nodes(other));
                if edges + 1 != nodes {
                    return Err(format!(
                        "a tree of {nodes} has {} edges, not {edges}",
                        nodes.saturating_sub(1)
                    ));
                }
                graph.connected(Some(nodes))
            },
        ),
    },
    Kind {
        name: "tree_and_one_edge",
        about: EDGES,
        fits: is_edges,
        hold: Hold::Alone(|_, value| {
            let graph = read(value)?;
            graph.none_twice(true)?;
            let (edges, nodes) = (graph.edges.len(), graph.nodes);
            if edges != nodes {
                return Err(format!("a tree of {nodes} and one more edge are {nodes} edges, not {edges}"));
            }
            graph.connected(None)
        }),
    },
];

fn is_edges(of: &Type) -> bool {
    matches!(of, Type::List(row) if matches!(row.as_ref(), Type::List(end) if is_scalar(end)))
}

fn nodes(count: Other<'_>) -> usize {
    count.value.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or(0)
}

/// Edges between nodes that are numbered as they come.
struct Graph {
    nodes: usize,
    edges: Vec<(usize, usize)>,
}

fn read(value: &Value) -> Result<Graph, String> {
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut edges = Vec::new();
    for (index, edge) in rows_of(value).iter().enumerate() {
        let (Some(from), Some(to)) = (edge.get(0), edge.get(1)) else {
            return Err(format!("edge {index} has no two ends"));
        };
        if from == to {
            return Err(format!("edge {index} leads from {} to itself", brief(from)));
        }
        let mut number = |end: &Value| {
            let next = numbers.len();
            *numbers.entry(end.to_string()).or_insert(next)
        };
        edges.push((number(from), number(to)));
    }
    Ok(Graph { nodes: numbers.len(), edges })
}

impl Graph {
    fn none_twice(&self, either_way: bool) -> Result<(), String> {
        let mut seen = HashSet::new();
        let known = |(from, to): &(usize, usize)| match either_way {
            true => (*from.min(to), *from.max(to)),
            false => (*from, *to),
        };
        match self.edges.iter().position(|edge| !seen.insert(known(edge))) {
            Some(index) => Err(format!("edge {index} has the ends of an edge before it")),
            None => Ok(()),
        }
    }

    /// All nodes that occur are in one piece, and there are as many as said. A single node needs no edge.
    fn connected(&self, count: Option<usize>) -> Result<(), String> {
        let mut groups = Groups::default();
        for _ in 0..self.nodes {
            groups.add();
        }
        for (from, to) in &self.edges {
            groups.join(*from, *to);
        }
        if groups.count() > 1 {
            return Err(format!("is in {} pieces", groups.count()));
        }
        match count {
            Some(count) if count != self.nodes.max(1) => {
                Err(format!("edges reach {} of {count} nodes", self.nodes))
            }
            _ => Ok(()),
        }
    }
}
