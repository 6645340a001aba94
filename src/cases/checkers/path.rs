//! `valid_path`: from one node to another along edges, no node twice.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::super::value::brief;
use super::finding::Finding;
use super::graph::{Label, pair};
use super::roles::Roles;

pub fn valid(roles: &Roles<'_>, got: &Value) -> Result<Option<Finding>, String> {
    let (edges, both_ways) = match roles.optional("edges")? {
        Some(_) => (roles.list("edges")?, true),
        None => (roles.list("arcs")?, false),
    };
    let label = |value| Label::of(value).ok_or_else(|| "a node is a number or a text".to_string());
    let (from, to) = (roles.needed("from")?, roles.needed("to")?);
    let mut next: HashMap<Label<'_>, Vec<Label<'_>>> = HashMap::new();
    for edge in edges {
        let (first, second) = pair(edge)?;
        let (first, second) = (label(first)?, label(second)?);
        next.entry(first).or_default().push(second);
        if both_ways {
            next.entry(second).or_default().push(first);
        }
    }
    let steps = got.as_array().map(Vec::as_slice).unwrap_or_default();
    let (Some(first), Some(last)) = (steps.first(), steps.last()) else {
        return Ok(reaches(&next, label(from)?, label(to)?)
            .then(|| Finding::whole("there is a path, and the result is empty".to_string())));
    };
    if first != from {
        let message = format!("the path starts at {}, not at {}", brief(first), brief(from));
        return Ok(Some(Finding::at(0, message)));
    }
    let arcs: HashSet<(Label<'_>, Label<'_>)> =
        next.iter().flat_map(|(from, all)| all.iter().map(move |to| (*from, *to))).collect();
    let mut seen: HashMap<Label<'_>, usize> = HashMap::new();
    let mut before: Option<Label<'_>> = None;
    for (position, step) in steps.iter().enumerate() {
        let Some(here) = Label::of(step) else {
            return Ok(Some(Finding::at(position, format!("{} is no node", brief(step)))));
        };
        if before.is_some_and(|before| !arcs.contains(&(before, here))) {
            let from = steps.get(position.saturating_sub(1)).map(brief).unwrap_or_default();
            let message = format!("no edge leads from {from} to {}", brief(step));
            return Ok(Some(Finding::at(position, message)));
        }
        if let Some(earlier) = seen.insert(here, position) {
            let message = format!("{} is passed for the second time, first at {earlier}", brief(step));
            return Ok(Some(Finding::at(position, message)));
        }
        before = Some(here);
    }
    if last != to {
        let message = format!("the path ends at {}, not at {}", brief(last), brief(to));
        return Ok(Some(Finding::at(steps.len() - 1, message)));
    }
    if let Some(count) = roles.optional("nodes")?.and_then(Value::as_i64) {
        let known = |step: &Value| step.as_i64().is_some_and(|node| (0..count).contains(&node));
        if let Some(position) = steps.iter().position(|step| !known(step)) {
            return Ok(Some(Finding::at(position, format!("there are only {count} nodes"))));
        }
    }
    Ok(None)
}

fn reaches<'a>(next: &HashMap<Label<'a>, Vec<Label<'a>>>, from: Label<'a>, to: Label<'a>) -> bool {
    let mut seen = HashSet::from([from]);
    let mut open = vec![from];
    while let Some(node) = open.pop() {
        if node == to {
            return true;
        }
        open.extend(next.get(&node).into_iter().flatten().copied().filter(|node| seen.insert(*node)));
    }
    false
}
