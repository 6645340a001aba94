//! Literals that are shaped alike in every language.

use serde_json::Value;

/// A tree as nested calls of a constructor, from its levels. Bounded by `SHOWN` nodes.
pub(super) fn tree(values: &[Value], none: &str, node: &dyn Fn(&Value, &str, &str) -> String) -> String {
    let mut children = vec![(None, None); values.len()];
    let mut next = 1;
    for (index, value) in values.iter().enumerate() {
        if value.is_null() {
            continue;
        }
        if let Some(slot) = children.get_mut(index) {
            *slot = (Some(next), Some(next + 1));
        }
        next += 2;
    }
    // Children stand behind their parents: from the end, every child is written before its parent asks for it.
    let mut written: Vec<String> = vec![none.to_string(); values.len()];
    for (index, value) in values.iter().enumerate().rev().filter(|(_, value)| !value.is_null()) {
        let of = |child: Option<usize>| child.and_then(|at| written.get(at)).map_or(none, String::as_str);
        let (left, right) = children.get(index).copied().unwrap_or_default();
        let text = node(value, of(left), of(right));
        if let Some(slot) = written.get_mut(index) {
            *slot = text;
        }
    }
    written.into_iter().next().unwrap_or_else(|| none.to_string())
}

/// A chain as nested calls of a constructor that takes a value and, where there is one, the next node.
pub(super) fn chain_of_calls(values: &[Value], none: &str, call: &str) -> String {
    values.iter().rev().fold(none.to_string(), |rest, value| {
        if rest == none { format!("{call}({value})") } else { format!("{call}({value}, {rest})") }
    })
}

/// A tree as nested calls of a constructor that takes a value and, unless both are missing, two children.
pub(super) fn tree_of_calls(values: &[Value], none: &str, call: &str) -> String {
    tree(values, none, &|value, left, right| {
        let leaf = left == none && right == none;
        if leaf { format!("{call}({value})") } else { format!("{call}({value}, {left}, {right})") }
    })
}
