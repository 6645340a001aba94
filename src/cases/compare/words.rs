//! Places in words: `index 3`, `row 2, column 5`, `level 2`, `node 4`. All count from 0, as code does.

use serde_json::Value;

use super::super::types::Type;
use super::super::value::{brief, operation_parts};

/// A path inside a value of a type, in words; empty for the value itself.
pub fn place(of: &Type, path: &[usize], expected: &Value, got: &Value) -> String {
    let mut said: Vec<String> = Vec::new();
    let (mut of, mut path) = (of, path);
    let (mut expected, mut got) = (Some(expected), Some(got));
    let (_, depth) = of.element();
    let indices = path.len().min(depth);
    match (indices, path) {
        (2, [row, column, ..]) if depth == 2 => said.push(format!("row {row}, column {column}")),
        (0, _) => {}
        (1, [index, ..]) => said.push(format!("index {index}")),
        _ => {
            let brackets: String = path.iter().take(indices).map(|index| format!("[{index}]")).collect();
            said.push(format!("index {brackets}"));
        }
    }
    while let (Type::List(element), [index, rest @ ..]) = (of, path) {
        (of, path) = (element, rest);
        expected = expected.and_then(|value| value.get(index));
        got = got.and_then(|value| value.get(index));
    }
    match (of, path) {
        (_, []) => {}
        (Type::String | Type::Char, [at, ..]) => said.push(format!("character {at}")),
        (Type::TreeNode, [at, ..]) => {
            let level =
                expected.and_then(|tree| level(tree, *at)).or_else(|| got.and_then(|tree| level(tree, *at)));
            match level {
                Some((level, 0)) => said.push(format!("level {level}")),
                Some((level, across)) => said.push(format!("level {level}, entry {across}")),
                None => said.push(format!("position {at}")),
            }
        }
        (Type::ListNode, [at, ..]) => said.push(format!("node {at}")),
        (Type::RandomListNode, [at]) => said.push(format!("node {at}")),
        (Type::RandomListNode, [at, 0, ..]) => said.push(format!("node {at}, its value")),
        (Type::RandomListNode, [at, ..]) => said.push(format!("node {at}, its random pointer")),
        (Type::GraphNode, [at]) => said.push(format!("node {at}")),
        (Type::GraphNode, [at, neighbour, ..]) => said.push(format!("node {at}, neighbour {neighbour}")),
        (_, rest) => said.push(rest.iter().map(|index| format!("[{index}]")).collect()),
    }
    said.join(", ")
}

/// The level of a position in a level-order list, and how far from the left among that level's entries.
fn level(tree: &Value, at: usize) -> Option<(usize, usize)> {
    let nodes = tree.as_array()?;
    let (mut start, mut width, mut level) = (0usize, 1usize, 0usize);
    while width > 0 {
        if at < start + width {
            return Some((level, at - start));
        }
        let end = (start + width).min(nodes.len());
        let parents = nodes.get(start..end)?.iter().filter(|node| !node.is_null()).count();
        (start, width, level) = (end, parents * 2, level + 1);
    }
    None
}

/// `get(2)`, cut after some 60 characters.
pub fn call(operation: &Value) -> String {
    let Some((name, arguments)) = operation_parts(operation) else { return brief(operation) };
    let mut said = format!("{name}(");
    for (index, argument) in arguments.iter().enumerate() {
        if index > 0 {
            said.push_str(", ");
        }
        if said.len() > 60 {
            said.push('…');
            break;
        }
        said.push_str(&brief(argument));
    }
    said.push(')');
    said
}
