//! Properties of how often elements occur.

use std::collections::HashMap;

use serde_json::Value;

use super::super::super::canonical::order;
use super::super::super::types::Type;
use super::super::super::value::brief;
use super::super::kind::{Hold, Kind};
use super::super::shape::{elements, has_rows, inner, rows_of};

const LIST: &str = "a list, a chain or a text";

pub(super) const KINDS: [Kind; 7] = [
    Kind {
        name: "distinct",
        about: "a list, a chain, a tree or a text",
        fits: |of| inner(of).is_some() || matches!(of, Type::TreeNode | Type::RandomListNode),
        hold: Hold::Alone(distinct),
    },
    Kind {
        name: "distinct_cells",
        about: "a list of rows",
        fits: has_rows,
        hold: Hold::Alone(|_, value| none_twice(rows_of(value).iter().flat_map(elements).collect())),
    },
    Kind {
        name: "at_most_twice",
        about: LIST,
        fits: is_list,
        hold: Hold::Alone(|_, value| match counted(value).into_iter().find(|(_, count)| *count > 2) {
            Some((element, count)) => {
                Err(format!("{} occurs {count} times, at most twice is allowed", brief(&element)))
            }
            None => Ok(()),
        }),
    },
    Kind {
        name: "one_doubled",
        about: LIST,
        fits: is_list,
        hold: Hold::Alone(|_, value| one_doubled(value)),
    },
    Kind {
        name: "one_repeated",
        about: LIST,
        fits: is_list,
        hold: Hold::Alone(|_, value| one_repeated(value).map(|_| ())),
    },
    Kind { name: "one_alone", about: LIST, fits: is_list, hold: Hold::Alone(|_, value| one_alone(value)) },
    Kind { name: "has_majority", about: LIST, fits: is_list, hold: Hold::Alone(|_, value| majority(value)) },
];

fn is_list(of: &Type) -> bool {
    inner(of).is_some()
}

fn distinct(of: &Type, value: &Value) -> Result<(), String> {
    none_twice(match of {
        Type::RandomListNode => {
            value.as_array().into_iter().flatten().filter_map(|node| node.get(0).cloned()).collect()
        }
        Type::TreeNode => {
            value.as_array().into_iter().flatten().filter(|node| !node.is_null()).cloned().collect()
        }
        _ => elements(value),
    })
}

fn none_twice(mut elements: Vec<Value>) -> Result<(), String> {
    elements.sort_by(order);
    match elements.iter().zip(elements.iter().skip(1)).find(|(one, next)| order(one, next).is_eq()) {
        Some((twice, _)) => Err(format!("{} occurs twice", brief(twice))),
        None => Ok(()),
    }
}

/// Each element and how often it occurs, in the order of their first places.
fn counted(value: &Value) -> Vec<(Value, usize)> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut counted: Vec<(Value, usize)> = Vec::new();
    for element in elements(value) {
        let place = *places.entry(element.to_string()).or_insert(counted.len());
        match counted.get_mut(place) {
            Some((_, count)) => *count += 1,
            None => counted.push((element, 1)),
        }
    }
    counted
}

/// How often the one element occurs that occurs more than once.
fn one_repeated(value: &Value) -> Result<usize, String> {
    let mut repeated = counted(value).into_iter().filter(|(_, count)| *count > 1);
    match (repeated.next(), repeated.next()) {
        (Some((_, count)), None) => Ok(count),
        (None, _) => Err("nothing occurs more than once, exactly one must".to_string()),
        (Some((one, _)), Some((other, _))) => {
            Err(format!("{} and {} occur more than once, exactly one may", brief(&one), brief(&other)))
        }
    }
}

fn one_doubled(value: &Value) -> Result<(), String> {
    match one_repeated(value)? {
        2 => Ok(()),
        count => Err(format!("one element occurs {count} times, must occur twice")),
    }
}

fn one_alone(value: &Value) -> Result<(), String> {
    let mut alone = 0;
    for (element, count) in counted(value) {
        match count {
            1 => alone += 1,
            2 => {}
            count => return Err(format!("{} occurs {count} times, must once or twice", brief(&element))),
        }
    }
    match alone {
        1 => Ok(()),
        count => Err(format!("{count} elements occur once, exactly one must")),
    }
}

fn majority(value: &Value) -> Result<(), String> {
    let counted = counted(value);
    let all: usize = counted.iter().map(|(_, count)| count).sum();
    match counted.iter().any(|(_, count)| *count > all / 2) {
        true => Ok(()),
        false => Err("nothing makes up more than half".to_string()),
    }
}
