//! Nodes by label and their arcs, numbered from 0, for the checkers that walk a graph.

use std::collections::HashMap;

use serde_json::Value;

/// Labels of nodes, numbers or texts, and their numbers.
#[derive(Default)]
pub struct Nodes<'a> {
    numbers: HashMap<Label<'a>, usize>,
}

/// A number or a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Label<'a> {
    /// `3`.
    Number(i64),
    /// `"a"`.
    Text(&'a str),
}

impl<'a> Label<'a> {
    /// Numbers and texts are labels.
    pub fn of(value: &'a Value) -> Option<Self> {
        match value {
            Value::Number(number) => number.as_i64().map(Label::Number),
            Value::String(text) => Some(Label::Text(text)),
            _ => None,
        }
    }
}

impl<'a> Nodes<'a> {
    /// The nodes 0 to `count` - 1 or the labels of a list.
    ///
    /// # Errors
    /// Neither a count nor a list of distinct labels.
    pub fn of(value: &'a Value) -> Result<Self, String> {
        let mut nodes = Nodes::default();
        if let Some(count) = value.as_i64() {
            for number in 0..count {
                nodes.number(Label::Number(number));
            }
            return Ok(nodes);
        }
        let labels = value.as_array().ok_or("`nodes` must be a number or a list")?;
        for label in labels {
            let label = Label::of(label).ok_or("a node is a number or a text")?;
            nodes.number(label);
        }
        if nodes.len() != labels.len() {
            return Err("`nodes` names a node twice".to_string());
        }
        Ok(nodes)
    }

    /// The number of a label, which becomes a node if it was none.
    pub fn number(&mut self, label: Label<'a>) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry(label).or_insert(next)
    }

    /// The number of a known label.
    pub fn find(&self, label: &Value) -> Option<usize> {
        Label::of(label).and_then(|label| self.numbers.get(&label).copied())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }
}

/// The two ends of a pair.
///
/// # Errors
/// No pair.
pub fn pair(value: &Value) -> Result<(&Value, &Value), String> {
    match value.as_array().map(Vec::as_slice) {
        Some([from, to]) => Ok((from, to)),
        _ => Err("an edge is a pair".to_string()),
    }
}

/// Whether every node can be put in an order in which each arc leads forward (Kahn's algorithm).
pub fn has_order(nodes: usize, arcs: &[(usize, usize)]) -> bool {
    let mut incoming = vec![0usize; nodes];
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); nodes];
    for (from, to) in arcs {
        if let (Some(incoming), Some(next)) = (incoming.get_mut(*to), next.get_mut(*from)) {
            *incoming += 1;
            next.push(*to);
        }
    }
    let mut ready: Vec<usize> =
        incoming.iter().enumerate().filter(|(_, count)| **count == 0).map(|(node, _)| node).collect();
    let mut placed = 0;
    while let Some(node) = ready.pop() {
        placed += 1;
        for to in next.get(node).into_iter().flatten() {
            if let Some(count) = incoming.get_mut(*to) {
                *count -= 1;
                if *count == 0 {
                    ready.push(*to);
                }
            }
        }
    }
    placed == nodes
}
