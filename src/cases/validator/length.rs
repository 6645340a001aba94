//! The length of a value by its type, as rules and formulas mean it.

use serde_json::Value;

use super::super::types::Type;
use super::super::value::chain;

/// Elements of a list, characters of a text, nodes of a chain, a tree or a graph; gaps of a tree do not count.
pub fn length(of: &Type, value: &Value) -> Option<usize> {
    match (of, value) {
        (Type::TreeNode, Value::Array(nodes)) => Some(nodes.iter().filter(|node| !node.is_null()).count()),
        (_, Value::String(text)) => Some(text.chars().count()),
        (_, Value::Array(elements)) => Some(elements.len()),
        (_, Value::Object(_)) => chain(value).map(|(values, _)| values.len()),
        _ => None,
    }
}
