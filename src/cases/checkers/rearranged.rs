//! `no_equal_neighbours`: the elements of the input, no two equal ones side by side.

use std::collections::HashMap;

use serde_json::Value;

use super::super::value::brief;
use super::finding::Finding;
use super::graph::Label;
use super::roles::Roles;

pub fn apart(roles: &Roles<'_>, got: &Value) -> Result<Option<Finding>, String> {
    let given = elements(roles.needed("of")?).ok_or("`of` must be a text or a list")?;
    let found = elements(got).ok_or("the result must be a text or a list")?;
    let mut counts: HashMap<Label<'_>, i64> = HashMap::new();
    for element in &given {
        let label = Label::of(element).ok_or("an element is a number or a text")?;
        *counts.entry(label).or_default() += 1;
    }
    let most = counts.values().copied().max().unwrap_or(0).unsigned_abs();
    let possible = most <= (given.len() as u64).div_ceil(2);
    if found.is_empty() || !possible {
        return Ok(match (found.is_empty(), possible && !given.is_empty()) {
            (true, true) => {
                Some(Finding::whole("there is such an order, and the result is empty".to_string()))
            }
            (false, false) => {
                Some(Finding::whole("there is no such order; the result must be empty".to_string()))
            }
            _ => None,
        });
    }
    for (position, element) in found.iter().enumerate() {
        if position > 0 && found.get(position - 1) == Some(element) {
            return Ok(Some(Finding::at(position, format!("{} stands beside itself", brief(element)))));
        }
        let left = Label::of(element).and_then(|label| counts.get_mut(&label));
        match left {
            Some(left) if *left > 0 => *left -= 1,
            _ => {
                let message = format!("{} is used more often than it is given", brief(element));
                return Ok(Some(Finding::at(position, message)));
            }
        }
    }
    if found.len() < given.len() {
        let message = format!("all {} elements must be used, got {}", given.len(), found.len());
        return Ok(Some(Finding::whole(message)));
    }
    Ok(None)
}

fn elements(value: &Value) -> Option<Vec<Value>> {
    match value {
        Value::String(text) => Some(text.chars().map(|letter| Value::String(letter.to_string())).collect()),
        Value::Array(elements) => Some(elements.clone()),
        _ => None,
    }
}
