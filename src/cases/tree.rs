//! Binary trees out of their level-order lists: links, in-order walk and heights, all without recursion, so that a
//! chain of 200,000 nodes is read like any other tree.

use serde_json::Value;

/// A binary tree over the positions of its level-order list.
pub struct Tree<'a> {
    nodes: &'a [Value],
    /// Positions of the left and the right child of each position.
    children: Vec<(Option<usize>, Option<usize>)>,
}

impl<'a> Tree<'a> {
    /// Reads a well-formed level-order list; entries without a parent are left out.
    pub fn read(value: &'a Value) -> Option<Self> {
        let nodes = value.as_array()?;
        let mut children = vec![(None, None); nodes.len()];
        let mut next = 1;
        let child = |next: &mut usize| {
            let position = *next;
            *next += 1;
            nodes.get(position).filter(|node| !node.is_null()).map(|_| position)
        };
        for (position, node) in nodes.iter().enumerate() {
            if !node.is_null()
                && let Some(links) = children.get_mut(position)
            {
                *links = (child(&mut next), child(&mut next));
            }
        }
        Some(Tree { nodes, children })
    }

    /// The value at a position; none for a gap.
    pub fn value(&self, position: usize) -> Option<i64> {
        self.nodes.get(position).and_then(Value::as_i64)
    }

    /// Positions of the left and the right child of a position.
    pub fn links(&self, position: usize) -> (Option<usize>, Option<usize>) {
        self.children.get(position).copied().unwrap_or((None, None))
    }

    fn root(&self) -> Option<usize> {
        self.nodes.first().filter(|node| !node.is_null()).map(|_| 0)
    }

    /// Positions of the nodes, from left to right.
    pub fn in_order(&self) -> Vec<usize> {
        let mut walked = Vec::with_capacity(self.nodes.len());
        let mut open = Vec::new();
        let mut here = self.root();
        while here.is_some() || !open.is_empty() {
            while let Some(position) = here {
                open.push(position);
                here = self.links(position).0;
            }
            if let Some(position) = open.pop() {
                walked.push(position);
                here = self.links(position).1;
            }
        }
        walked
    }

    /// The first position in level order whose sides differ by more than 1 in height, and both heights.
    pub fn first_unbalanced(&self) -> Option<(usize, usize, usize)> {
        let mut heights = vec![0usize; self.nodes.len()];
        let height = |heights: &[usize], link: Option<usize>| {
            link.and_then(|position| heights.get(position).copied()).unwrap_or(0)
        };
        let mut found = None;
        // Children stand after their parents in level order, so that going backwards meets them first.
        for position in (0..self.nodes.len()).rev() {
            if self.nodes.get(position).is_none_or(Value::is_null) {
                continue;
            }
            let (left, right) = self.links(position);
            let (left, right) = (height(&heights, left), height(&heights, right));
            if left.abs_diff(right) > 1 {
                found = Some((position, left, right));
            }
            if let Some(height) = heights.get_mut(position) {
                *height = left.max(right) + 1;
            }
        }
        found
    }
}
