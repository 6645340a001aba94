//! Properties of rows: grids, neighbours, and rows that belong together.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::super::super::types::Type;
use super::super::super::value::brief;
use super::super::kind::{Hold, Kind};
use super::super::shape::{elements, has_rows, is_number_rows, rows_of};

pub(super) const KINDS: [Kind; 4] = [
    Kind {
        name: "rectangular",
        about: "a list of rows",
        fits: has_rows,
        hold: Hold::Alone(|_, value| rows(value, value.get(0).and_then(width).unwrap_or(0))),
    },
    Kind {
        name: "square",
        about: "a list of rows",
        fits: has_rows,
        hold: Hold::Alone(|_, value| rows(value, width(value).unwrap_or(0))),
    },
    Kind {
        name: "mutual",
        about: "lists of neighbours",
        fits: |of| *of == Type::GraphNode || is_number_rows(of),
        hold: Hold::Alone(|_, value| mutual(value)),
    },
    Kind {
        name: "shared_under_one_name",
        about: "rows of texts, a name first",
        fits: |of| matches!(of, Type::List(row) if matches!(row.as_ref(), Type::List(cell) if **cell == Type::String)),
        hold: Hold::Alone(|_, value| under_one_name(value)),
    },
];

/// Elements of a row, or characters of one.
fn width(row: &Value) -> Option<usize> {
    match row {
        Value::String(text) => Some(text.chars().count()),
        other => other.as_array().map(Vec::len),
    }
}

fn rows(value: &Value, wanted: usize) -> Result<(), String> {
    match rows_of(value).iter().map(width).enumerate().find(|(_, found)| *found != Some(wanted)) {
        Some((row, found)) => Err(format!("row {row} has length {}, must have {wanted}", found.unwrap_or(0))),
        None => Ok(()),
    }
}

/// Whoever is a neighbour has the other as one too; nobody is one twice, or of itself.
fn mutual(value: &Value) -> Result<(), String> {
    let rows = rows_of(value);
    let mut links: HashSet<(usize, usize)> = HashSet::new();
    for (row, neighbours) in rows.iter().enumerate() {
        for neighbour in elements(neighbours) {
            let number = neighbour.as_u64().and_then(|number| usize::try_from(number).ok());
            match number.filter(|number| *number < rows.len()) {
                None => return Err(format!("row {row}: {} is no other row", brief(&neighbour))),
                Some(number) if number == row => return Err(format!("row {row} has itself as a neighbour")),
                Some(number) if !links.insert((row, number)) => {
                    return Err(format!("row {row} has {number} twice"));
                }
                Some(_) => {}
            }
        }
    }
    match links.iter().filter(|(from, to)| !links.contains(&(*to, *from))).min() {
        Some((from, to)) => Err(format!("row {from} has {to}, but row {to} does not have {from}")),
        None => Ok(()),
    }
}

/// Whatever stands behind the name in two rows stands under the same name.
fn under_one_name(value: &Value) -> Result<(), String> {
    let mut names: HashMap<&str, &str> = HashMap::new();
    for (index, row) in rows_of(value).iter().enumerate() {
        let mut texts = rows_of(row).iter().filter_map(Value::as_str);
        let Some(name) = texts.next() else { return Err(format!("row {index} has no name")) };
        for text in texts {
            let before = *names.entry(text).or_insert(name);
            if before != name {
                return Err(format!(
                    "row {index}: {text:?} stands under {name:?}, and under {before:?} before"
                ));
            }
        }
    }
    Ok(())
}
