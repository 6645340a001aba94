//! Binary trees of every shape, and positions in them.

use std::collections::VecDeque;

use serde_json::Value;

use super::super::number::Number;
use super::make::TreeShape;
use super::making::{Fault, Making, NUMBER_BYTES};

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
        picks: &Number,
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
        let numbers = if values == Values::InOrder { links.in_order(numbers) } else { numbers };
        let (tree, positions) = links.level_order(&numbers);
        let mut made = vec![tree];
        let last = i64::try_from(count).unwrap_or(i64::MAX) - 1;
        for pick in self.words.distinct(0, last, picks).unwrap_or_default() {
            let position = usize::try_from(pick).ok().and_then(|node| positions.get(node));
            made.push(position.copied().map_or(Value::Null, Value::from));
        }
        Ok(made)
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
        let mut rising = numbers.into_iter();
        let mut open = Vec::new();
        let mut here = (!self.children.is_empty()).then_some(0);
        while here.is_some() || !open.is_empty() {
            while let Some(node) = here {
                open.push(node);
                here = self.child(node, LEFT);
            }
            if let Some(node) = open.pop() {
                if let (Some(place), Some(number)) = (given.get_mut(node), rising.next()) {
                    *place = number;
                }
                here = self.child(node, RIGHT);
            }
        }
        given
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
