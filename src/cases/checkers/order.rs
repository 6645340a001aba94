//! `topological_order` and `alphabet_order`: each node once, every arc forward.

use serde_json::Value;

use super::super::value::brief;
use super::finding::Finding;
use super::graph::{Label, Nodes, has_order, pair};
use super::roles::Roles;

pub fn topological(roles: &Roles<'_>, got: &Value) -> Result<Option<Finding>, String> {
    let nodes = Nodes::of(roles.needed("nodes")?)?;
    let mut arcs = Vec::new();
    for edge in roles.list("before_after")? {
        let (before, after) = pair(edge)?;
        let node = |label: &Value| {
            nodes.find(label).ok_or_else(|| format!("{} in `before_after` is no node", brief(label)))
        };
        arcs.push((node(before)?, node(after)?));
    }
    let order = got.as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(judge(&nodes, &arcs, order))
}

pub fn alphabet(roles: &Roles<'_>, got: &Value) -> Result<Option<Finding>, String> {
    let mut letters = Vec::new();
    let words = roles.list("words")?;
    let split = |value: &Value| -> Vec<Value> {
        value.as_str().unwrap_or_default().chars().map(|letter| Value::String(letter.to_string())).collect()
    };
    for word in words {
        letters.push(split(word));
    }
    let mut nodes = Nodes::default();
    for letter in letters.iter().flatten() {
        if let Some(label) = Label::of(letter) {
            nodes.number(label);
        }
    }
    let mut arcs = Vec::new();
    let mut impossible = false;
    for (first, second) in letters.iter().zip(letters.iter().skip(1)) {
        match first.iter().zip(second).find(|(first, second)| first != second) {
            Some((first, second)) => {
                if let (Some(first), Some(second)) = (nodes.find(first), nodes.find(second)) {
                    arcs.push((first, second));
                }
            }
            // A word before its own beginning: no alphabet sorts them so.
            None => impossible |= first.len() > second.len(),
        }
    }
    let order = split(got);
    if impossible {
        return Ok(none_exists(&order));
    }
    Ok(judge(&nodes, &arcs, &order))
}

fn none_exists(order: &[Value]) -> Option<Finding> {
    (!order.is_empty())
        .then(|| Finding::whole("there is no such order; the result must be empty".to_string()))
}

fn judge(nodes: &Nodes<'_>, arcs: &[(usize, usize)], order: &[Value]) -> Option<Finding> {
    if !has_order(nodes.len(), arcs) {
        return none_exists(order);
    }
    if order.is_empty() && nodes.len() > 0 {
        return Some(Finding::whole("there is an order, and the result is empty".to_string()));
    }
    let mut places: Vec<Option<usize>> = vec![None; nodes.len()];
    for (position, label) in order.iter().enumerate() {
        let Some(place) = nodes.find(label).and_then(|node| places.get_mut(node)) else {
            return Some(Finding::at(position, format!("{} is none of those to order", brief(label))));
        };
        if let Some(earlier) = place.replace(position) {
            let message = format!("{} stands here for the second time, first at {earlier}", brief(label));
            return Some(Finding::at(position, message));
        }
    }
    if order.len() < nodes.len() {
        let message = format!("all {} must be in the order, got {}", nodes.len(), order.len());
        return Some(Finding::whole(message));
    }
    let mut first: Option<(usize, usize)> = None;
    for (before, after) in arcs {
        if let (Some(Some(before)), Some(Some(after))) = (places.get(*before), places.get(*after))
            && before >= after
            && first.is_none_or(|(_, earliest)| after < &earliest)
        {
            first = Some((*before, *after));
        }
    }
    let (before, after) = first?;
    let label = |position: usize| order.get(position).map(brief).unwrap_or_default();
    Some(Finding::at(
        after,
        format!("{} stands before {}, which must come first", label(after), label(before)),
    ))
}
