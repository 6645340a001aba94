//! A binary tree drawn with its branches, when it is small enough to be read.

use serde_json::Value;

use super::value::atom;
use crate::ui::text::width;

/// More nodes are not drawn.
const MOST_NODES: usize = 31;

/// The lines of a tree that is given level by level with `null` for gaps; `None` if it is no tree, too large or too wide.
pub(super) fn draw(levels: &Value, columns: usize) -> Option<Vec<String>> {
    let values = levels.as_array().filter(|values| !values.is_empty() && values.len() <= 2 * MOST_NODES)?;
    let mut nodes: Vec<Node> = Vec::new();
    let mut rest = values.iter();
    nodes.push(Node::new(rest.next()?)?);
    let mut parent = 0;
    while parent < nodes.len() {
        for right in [false, true] {
            let Some(value) = rest.next() else { continue };
            if value.is_null() {
                continue;
            }
            let child = nodes.len();
            nodes.push(Node::new(value)?);
            let node = nodes.get_mut(parent)?;
            if right { node.right = Some(child) } else { node.left = Some(child) }
        }
        parent += 1;
    }
    if nodes.len() > MOST_NODES || rest.next().is_some() {
        return None;
    }
    let block = block(&nodes, 0)?;
    (block.width <= columns).then(|| block.lines.iter().map(|line| line.trim_end().to_string()).collect())
}

struct Node {
    label: String,
    left: Option<usize>,
    right: Option<usize>,
}

impl Node {
    fn new(value: &Value) -> Option<Node> {
        let label = match value {
            Value::Array(_) | Value::Object(_) | Value::Null => return None,
            value => atom(value, 12),
        };
        Some(Node { label, left: None, right: None })
    }
}

/// A drawn subtree: every line has the same width, the root's middle is the column where its branch ends.
struct Block {
    lines: Vec<String>,
    width: usize,
    middle: usize,
}

/// The recursion is as deep as the tree, thus at most [`MOST_NODES`].
fn block(nodes: &[Node], root: usize) -> Option<Block> {
    let node = nodes.get(root)?;
    let child = |index: Option<usize>| -> Option<Block> {
        match index {
            Some(index) => block(nodes, index),
            None => Some(Block { lines: Vec::new(), width: 0, middle: 0 }),
        }
    };
    let (left, right) = (child(node.left)?, child(node.right)?);
    let own = width(&node.label);
    let mut top = String::new();
    if node.left.is_some() {
        top.push_str(&" ".repeat(left.middle));
        top.push('┌');
        top.push_str(&"─".repeat(left.width - left.middle - 1));
    }
    top.push_str(&node.label);
    if node.right.is_some() {
        top.push_str(&"─".repeat(right.middle));
        top.push('┐');
        top.push_str(&" ".repeat(right.width - right.middle - 1));
    }
    let mut lines = vec![top];
    for index in 0..left.lines.len().max(right.lines.len()) {
        let part = |block: &Block| block.lines.get(index).cloned().unwrap_or_else(|| " ".repeat(block.width));
        lines.push(format!("{}{}{}", part(&left), " ".repeat(own), part(&right)));
    }
    Some(Block { lines, width: left.width + own + right.width, middle: left.width + own / 2 })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn drawn(levels: Value) -> String {
        draw(&levels, 80).map_or_else(|| "none".into(), |lines| lines.join("\n"))
    }

    #[test]
    fn branches_end_above_their_nodes() {
        assert_eq!(drawn(json!([4, 2, 7, 1, 3, null, 9])), " ┌─4┐\n┌2┐ 7┐\n1 3  9");
        assert_eq!(drawn(json!([1])), "1");
        assert_eq!(drawn(json!([10, null, 20, 15])), "10───┐\n   ┌20\n  15");
    }

    #[test]
    fn what_is_no_small_tree_is_not_drawn() {
        assert_eq!(drawn(json!([])), "none");
        assert_eq!(drawn(json!({"a": 1})), "none");
        assert_eq!(drawn(json!([null, 1])), "none");
        assert_eq!(drawn(json!([1, null, null, 4])), "none");
        assert_eq!(drawn(json!((0..40).collect::<Vec<i32>>())), "none");
        assert!(draw(&json!((0..31).collect::<Vec<i32>>()), 10).is_none());
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide(levels in prop::collection::vec(prop::option::of(-999i32..999), 0..70), columns in 1usize..90) {
            if let Some(lines) = draw(&json!(levels), columns) {
                prop_assert!(lines.iter().all(|line| width(line) <= columns));
                let shown: usize = lines.join(" ").split(|c: char| !c.is_ascii_digit()).filter(|t| !t.is_empty()).count();
                prop_assert_eq!(shown, levels.iter().flatten().count());
            }
        }
    }
}
