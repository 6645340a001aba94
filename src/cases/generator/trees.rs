//! Binary trees of every shape, and positions in them.

use std::collections::VecDeque;

use serde_json::Value;

use super::super::number::Number;

use super::making::{Fault, Making, NUMBER_BYTES};
use super::shapes::TreeShape;
use super::special::RollCalls;

/// How values come to nodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Values {
    /// Drawn one by one.
    Any,
    /// None twice.
    Distinct,
    /// None twice, and rising from left to right.
    InOrder,
}

impl Values {
    pub(super) fn of_tree(distinct: bool) -> Self {
        if distinct { Values::Distinct } else { Values::Any }
    }
}

/// Links by node number; node 0 is the root.
struct Links {
    children: Vec<[Option<usize>; 2]>,
}

const LEFT: usize = 0;
const RIGHT: usize = 1;

impl Making<'_> {
    pub(super) fn tree(
        &mut self,
        count: &Number,
        range: (&Number, &Number),
        shape: TreeShape,
        values: Values,
        (picks, swaps): (&Number, &Number),
    ) -> Result<Vec<Value>, Fault> {
        let count = self.count("count", count)?;
        let picks = self.count("picks", picks)?;
        if picks > count {
            return Err(format!("`picks` is {picks}, and the tree has {count} nodes"));
        }
        // Half of the entries of a chain are gaps.
        self.spend(count as u64, 2 * NUMBER_BYTES)?;
        let (low, high) = self.range(range)?;
        let links = self.links(count, shape);
        let numbers = match values {
            Values::Any => (0..count).map(|_| self.words.between(low, high)).collect(),
            Values::Distinct | Values::InOrder => self
                .words
                .distinct(low, high, count)
                .ok_or_else(|| format!("there are no {count} different numbers from {low} to {high}"))?,
        };
        let mut numbers = if values == Values::InOrder { links.in_order(numbers) } else { numbers };
        for _ in 0..self.count("swaps", swaps)? {
            let nodes = self.words.distinct(0, count as i64 - 1, 2).ok_or("two nodes are needed to swap")?;
            if let [one, other] = nodes.as_slice() {
                numbers.swap(*one as usize, *other as usize);
            }
        }
        let (tree, positions) = links.level_order(&numbers);
        let mut made = vec![tree];
        let last = i64::try_from(count).unwrap_or(i64::MAX) - 1;
        for pick in self.words.distinct(0, last, picks).unwrap_or_default() {
            let position = usize::try_from(pick).ok().and_then(|node| positions.get(node));
            made.push(position.copied().map_or(Value::Null, Value::from));
        }
        Ok(made)
    }

    /// The walks of a tree of different numbers: from the top down, and from left to right.
    pub(super) fn roll_calls(&mut self, calls: &RollCalls) -> Result<Vec<Value>, Fault> {
        let count = self.count("count", &calls.count)?;
        self.spend(count as u64, 4 * NUMBER_BYTES)?;
        let (low, high) = self.range((&calls.low, &calls.high))?;
        let links = self.links(count, calls.shape);
        let numbers = self
            .words
            .distinct(low, high, count)
            .ok_or_else(|| format!("there are no {count} different numbers from {low} to {high}"))?;
        let of = |nodes: Vec<usize>| -> Value {
            nodes.into_iter().filter_map(|node| numbers.get(node).copied()).map(Value::from).collect()
        };
        Ok(vec![of(links.top_down()), of(links.left_to_right())])
    }

    fn links(&mut self, count: usize, shape: TreeShape) -> Links {
        let mut links = Links { children: vec![[None, None]; count] };
        // Free places, for the random shape.
        let mut free: Vec<(usize, usize)> = if count > 0 { vec![(0, LEFT), (0, RIGHT)] } else { Vec::new() };
        for node in 1..count {
            let (parent, side) = match shape {
                TreeShape::LeftChain => (node - 1, LEFT),
                TreeShape::RightChain => (node - 1, RIGHT),
                TreeShape::Zigzag => (node - 1, (node + 1) % 2),
                TreeShape::Complete => ((node - 1) / 2, (node + 1) % 2),
                TreeShape::Random => {
                    let place = self.words.index(free.len());
                    let found = free.swap_remove(place);
                    free.extend([(node, LEFT), (node, RIGHT)]);
                    found
                }
            };
            if let Some(place) = links.children.get_mut(parent).and_then(|sides| sides.get_mut(side)) {
                *place = Some(node);
            }
        }
        links
    }
}

impl Links {
    fn child(&self, node: usize, side: usize) -> Option<usize> {
        self.children.get(node).and_then(|sides| sides.get(side)).copied().flatten()
    }

    /// Gives the numbers to the nodes so that they rise from left to right; by node.
    fn in_order(&self, mut numbers: Vec<i64>) -> Vec<i64> {
        numbers.sort_unstable();
        let mut given = vec![0; numbers.len()];
        for (node, number) in self.left_to_right().into_iter().zip(numbers) {
            if let Some(place) = given.get_mut(node) {
                *place = number;
            }
        }
        given
    }

    /// The nodes, each after its left side and before its right.
    fn left_to_right(&self) -> Vec<usize> {
        let mut walked = Vec::with_capacity(self.children.len());
        let mut open = Vec::new();
        let mut here = (!self.children.is_empty()).then_some(0);
        while here.is_some() || !open.is_empty() {
            while let Some(node) = here {
                open.push(node);
                here = self.child(node, LEFT);
            }
            if let Some(node) = open.pop() {
                walked.push(node);
                here = self.child(node, RIGHT);
            }
        }
        walked
    }

    /// The nodes, each before its sides.
    fn top_down(&self) -> Vec<usize> {
        let mut walked = Vec::with_capacity(self.children.len());
        let mut open: Vec<usize> = (!self.children.is_empty()).then_some(0).into_iter().collect();
        while let Some(node) = open.pop() {
            walked.push(node);
            open.extend([self.child(node, RIGHT), self.child(node, LEFT)].into_iter().flatten());
        }
        walked
    }

    /// The JSON list, and each node's position in it.
    fn level_order(&self, numbers: &[i64]) -> (Value, Vec<usize>) {
        let mut list: Vec<Value> = Vec::new();
        let mut positions = vec![0; numbers.len()];
        let mut open: VecDeque<Option<usize>> = VecDeque::new();
        open.extend((!self.children.is_empty()).then_some(Some(0)));
        while let Some(entry) = open.pop_front() {
            let Some(node) = entry else {
                list.push(Value::Null);
                continue;
            };
            if let Some(position) = positions.get_mut(node) {
                *position = list.len();
            }
            list.push(numbers.get(node).copied().map_or(Value::Null, Value::from));
            open.extend([self.child(node, LEFT), self.child(node, RIGHT)]);
        }
        while list.last().is_some_and(Value::is_null) {
            list.pop();
        }
        (Value::Array(list), positions)
    }
}
