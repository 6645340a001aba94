//! Graphs as edges: no loops, and no two edges with the same ends, whichever way round.

use std::collections::HashSet;

use serde_json::Value;

use super::super::number::Number;
use super::make::GraphShape;
use super::making::{Fault, Making, NUMBER_BYTES};

type Edge = (u64, u64);

impl Making<'_> {
    pub(super) fn edges(
        &mut self,
        nodes: &Number,
        count: Option<&Number>,
        shape: GraphShape,
    ) -> Result<Value, Fault> {
        let nodes = self.count("nodes", nodes)? as u64;
        let backbone = match shape {
            GraphShape::Random | GraphShape::Acyclic => 0,
            GraphShape::Tree | GraphShape::Line | GraphShape::Star => nodes.saturating_sub(1),
        };
        let count = match count {
            Some(count) => self.count("count", count)? as u64,
            None if matches!(shape, GraphShape::Random | GraphShape::Acyclic) => {
                return Err("missing field `count`".to_string());
            }
            None => backbone,
        };
        let possible = possible(nodes);
        if u128::from(count) > possible {
            return Err(format!("{nodes} nodes have only {possible} edges, not {count}"));
        }
        if count < backbone {
            return Err(format!("{nodes} nodes need {backbone} edges in this shape, `count` is {count}"));
        }
        self.spend(nodes.min(count.saturating_add(1)).saturating_add(count), 2 * NUMBER_BYTES)?;
        let mut edges: Vec<Edge> = (1..nodes)
            .take(usize::try_from(backbone).unwrap_or(usize::MAX))
            .map(|node| match shape {
                GraphShape::Star => (0, node),
                GraphShape::Tree => (self.words.below(node), node),
                _ => (node - 1, node),
            })
            .collect();
        let extra = self.others(&edges, nodes, usize::try_from(count - backbone).unwrap_or(usize::MAX))?;
        match shape {
            GraphShape::Acyclic => {
                self.spend(nodes, NUMBER_BYTES)?;
                let mut labels: Vec<u64> = (0..nodes).collect();
                self.words.shuffle(&mut labels);
                let label = |node: u64| {
                    usize::try_from(node).ok().and_then(|node| labels.get(node)).copied().unwrap_or(node)
                };
                edges.extend(extra.into_iter().map(|(first, second)| (label(first), label(second))));
            }
            _ => {
                for (first, second) in extra {
                    let turned = self.words.below(2) == 1;
                    edges.push(if turned { (second, first) } else { (first, second) });
                }
            }
        }
        self.words.shuffle(&mut edges);
        Ok(edges.into_iter().map(|(first, second)| Value::from(vec![first, second])).collect())
    }

    /// So many edges besides the taken ones, the lesser end first.
    fn others(&mut self, taken: &[Edge], nodes: u64, count: usize) -> Result<Vec<Edge>, Fault> {
        if count == 0 {
            return Ok(Vec::new());
        }
        let mut seen: HashSet<Edge> = taken.iter().copied().collect();
        let possible = possible(nodes);
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

fn possible(nodes: u64) -> u128 {
    u128::from(nodes) * u128::from(nodes.saturating_sub(1)) / 2
}
