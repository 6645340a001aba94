//! `balanced_search_tree`: a search tree of exactly the given keys, the sides of each node at most 1 apart in height.

use serde_json::Value;

use super::super::tree::Tree;
use super::finding::Finding;
use super::roles::Roles;

pub fn balanced(roles: &Roles<'_>, got: &Value) -> Result<Option<Finding>, String> {
    let mut keys = Vec::new();
    for key in roles.list("keys")? {
        keys.push(key.as_i64().ok_or("`keys` must be whole numbers")?);
    }
    keys.sort_unstable();
    let tree = Tree::read(got).ok_or("the result must be a tree")?;
    let in_order = tree.in_order();
    for (index, position) in in_order.iter().enumerate() {
        let Some(value) = tree.value(*position) else { continue };
        if keys.get(index) != Some(&value) {
            let expected = keys.get(index).map_or_else(|| "no more keys".to_string(), ToString::to_string);
            let message = format!(
                "read from left to right, {expected} should be key number {}, got {value}",
                index + 1
            );
            return Ok(Some(Finding::at(*position, message)));
        }
    }
    if in_order.len() < keys.len() {
        let message = format!("all {} keys must be in the tree, got {}", keys.len(), in_order.len());
        return Ok(Some(Finding::whole(message)));
    }
    Ok(tree.first_unbalanced().map(|(position, left, right)| {
        Finding::at(position, format!("its left side has height {left}, its right side {right}"))
    }))
}
