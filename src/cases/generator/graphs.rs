//! Graphs as edges: no loops, and no two edges with the same ends, whichever way round.

use std::collections::HashSet;

use serde_json::Value;

use super::super::number::Number;

use super::super::types::Type;
use super::making::{Fault, Making, NUMBER_BYTES, element, whole};
use super::shapes::GraphShape;

type Edge = (u64, u64);

impl Making<'_> {
    pub(super) fn edges(
        &mut self,
        nodes: &Number,
        count: Option<&Number>,
        shape: GraphShape,
        first: &Number,
        shuffled: bool,
        of: &Type,
    ) -> Result<Value, Fault> {
        let first = self.number("first", first)?;
        let edges = self.pairs(self.count("nodes", nodes)? as u64, count, shape, shuffled)?;
        let end = element(element(of));
        let name = |node: u64| whole(end, first.saturating_add(i64::try_from(node).unwrap_or(i64::MAX)));
        Ok(edges.into_iter().map(|(from, to)| Value::Array(vec![name(from), name(to)])).collect())
    }

    /// The neighbours of each node.
    pub(super) fn neighbours(
        &mut self,
        nodes: &Number,
        count: Option<&Number>,
        shape: GraphShape,
        shuffled: bool,
        one_way: bool,
    ) -> Result<Value, Fault> {
        let nodes = self.count("nodes", nodes)?;
        self.spend(nodes as u64, 2)?;
        let edges = self.pairs(nodes as u64, count, shape, shuffled)?;
        let mut lists: Vec<Vec<Value>> = vec![Vec::new(); nodes];
        let mut link = |from: u64, to: u64| {
            if let Some(list) = usize::try_from(from).ok().and_then(|from| lists.get_mut(from)) {
                list.push(Value::from(to));
            }
        };
        for (from, to) in edges {
            link(from, to);
            if !one_way {
                link(to, from);
            }
        }
        Ok(lists.into_iter().map(Value::Array).collect())
    }

    fn pairs(
        &mut self,
        nodes: u64,
        count: Option<&Number>,
        shape: GraphShape,
        shuffled: bool,
    ) -> Result<Vec<Edge>, Fault> {
        let backbone = match shape {
            GraphShape::Random | GraphShape::Acyclic | GraphShape::TwoSides => 0,
            GraphShape::Tree | GraphShape::Line | GraphShape::Star => nodes.saturating_sub(1),
            GraphShape::Ring if nodes < 3 => return Err("a ring needs 3 nodes".to_string()),
            GraphShape::Ring => nodes,
            // Four edges for every three nodes after the first, one for each that is left over.
            GraphShape::Diamonds => nodes.saturating_sub(1) + nodes.saturating_sub(1) / 3,
        };
        let count = match count {
            Some(count) => self.count("count", count)? as u64,
            None if backbone == 0
                && matches!(shape, GraphShape::Random | GraphShape::Acyclic | GraphShape::TwoSides) =>
            {
                return Err("missing field `count`".to_string());
            }
            None => backbone,
        };
        let possible = possible(nodes, shape);
        if u128::from(count) > possible {
            return Err(format!("{nodes} nodes have only {possible} edges, not {count}"));
        }
        if count < backbone {
            return Err(format!("{nodes} nodes need {backbone} edges in this shape, `count` is {count}"));
        }
        self.spend(nodes.min(count.saturating_add(1)).saturating_add(count), 2 * NUMBER_BYTES)?;
        let mut edges: Vec<Edge> = match shape {
            GraphShape::Random | GraphShape::Acyclic | GraphShape::TwoSides => Vec::new(),
            GraphShape::Star => (1..nodes).map(|node| (0, node)).collect(),
            GraphShape::Tree => (1..nodes).map(|node| (self.words.below(node), node)).collect(),
            GraphShape::Line => (1..nodes).map(|node| (node - 1, node)).collect(),
            GraphShape::Ring => (0..nodes).map(|node| (node, (node + 1) % nodes)).collect(),
            GraphShape::Diamonds => diamonds(nodes),
        };
        let wanted = usize::try_from(count - backbone).unwrap_or(usize::MAX);
        let extra = match shape {
            GraphShape::TwoSides => self.across(nodes, wanted),
            _ => self.others(&edges, nodes, wanted)?,
        };
        match shape {
            GraphShape::Acyclic => {
                self.spend(nodes, NUMBER_BYTES)?;
                let mut labels: Vec<u64> = (0..nodes).collect();
                self.words.shuffle(&mut labels);
                edges.extend(extra.into_iter().map(|edge| named(&labels, edge)));
            }
            _ => {
                for (first, second) in extra {
                    let turned = self.words.below(2) == 1;
                    edges.push(if turned { (second, first) } else { (first, second) });
                }
            }
        }
        self.words.shuffle(&mut edges);
        if shuffled {
            self.spend(nodes, NUMBER_BYTES)?;
            let mut labels: Vec<u64> = (0..nodes).collect();
            self.words.shuffle(labels.get_mut(1..).unwrap_or_default());
            edges = edges.into_iter().map(|edge| named(&labels, edge)).collect();
        }
        Ok(edges)
    }

    /// So many edges between the two halves, from the first to the second.
    fn across(&mut self, nodes: u64, count: usize) -> Vec<Edge> {
        let (left, right) = (nodes / 2, nodes - nodes / 2);
        // As numbers: which of the left, times the right, plus which of the right.
        let last = i64::try_from(u128::from(left) * u128::from(right)).unwrap_or(i64::MAX) - 1;
        let drawn = self.words.distinct(0, last, count).unwrap_or_default();
        drawn
            .into_iter()
            .filter_map(|edge| u64::try_from(edge).ok())
            .filter_map(|edge| Some((edge.checked_div(right)?, left + edge.checked_rem(right)?)))
            .collect()
    }

    /// So many edges besides the taken ones, the lesser end first.
    fn others(&mut self, taken: &[Edge], nodes: u64, count: usize) -> Result<Vec<Edge>, Fault> {
        if count == 0 {
            return Ok(Vec::new());
        }
        let mut seen: HashSet<Edge> =
            taken.iter().map(|(one, other)| (*one.min(other), *one.max(other))).collect();
        let possible = possible(nodes, GraphShape::Random);
        let left = possible - taken.len() as u128;
        if left <= count as u128 * 4 {
            // Nearly all there are: write them out and take some.
            self.spend(u64::try_from(possible).unwrap_or(u64::MAX), 2)?;
            let mut all: Vec<Edge> = (1..nodes)
                .flat_map(|second| (0..second).map(move |first| (first, second)))
                .filter(|edge| !seen.contains(edge))
                .collect();
            self.words.shuffle(&mut all);
            all.truncate(count);
            return Ok(all);
        }
        let mut found = Vec::with_capacity(count);
        while found.len() < count {
            let (first, second) = (self.words.below(nodes), self.words.below(nodes));
            let edge = (first.min(second), first.max(second));
            if first != second && seen.insert(edge) {
                found.push(edge);
            }
        }
        Ok(found)
    }
}

fn possible(nodes: u64, shape: GraphShape) -> u128 {
    if shape == GraphShape::TwoSides {
        return u128::from(nodes / 2) * u128::from(nodes - nodes / 2);
    }
    u128::from(nodes) * u128::from(nodes.saturating_sub(1)) / 2
}

fn named(labels: &[u64], (first, second): Edge) -> Edge {
    let label =
        |node: u64| usize::try_from(node).ok().and_then(|node| labels.get(node)).copied().unwrap_or(node);
    (label(first), label(second))
}

fn diamonds(nodes: u64) -> Vec<Edge> {
    let mut edges = Vec::new();
    let mut node = 0;
    while node + 3 < nodes {
        edges.extend([(node, node + 1), (node, node + 2), (node + 1, node + 3), (node + 2, node + 3)]);
        node += 3;
    }
    edges.extend((node + 1..nodes).map(|node| (node - 1, node)));
    edges
}
