//! Properties of a value and another argument.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::super::super::canonical::{canonical, order};
use super::super::super::types::Type;
use super::super::super::value::brief;
use super::super::kind::{Hold, Kind, Other};
use super::super::length::{has_measure, length};
use super::super::shape::{elements, inner, is_numbers, is_scalar, is_whole, numbers, rows_of};
use crate::cases::expression::Measure;

pub(super) const KINDS: [Kind; 8] = [
    Kind {
        name: "different_from",
        about: "any value",
        fits: |of| *of != Type::Void,
        hold: Hold::With(|of, other| of == other, different),
    },
    Kind {
        name: "one_pair_sums_to",
        about: "a list of numbers",
        fits: |of| inner(of).is_some_and(|element| is_whole(&element)),
        hold: Hold::With(|_, other| is_whole(other), |_, value, other| one_pair(value, other)),
    },
    Kind {
        name: "same_length_as",
        about: "a list, a text or nodes",
        fits: has_length,
        hold: Hold::With(|_, other| has_length(other), same_length),
    },
    Kind {
        name: "each_above",
        about: "a list of numbers",
        fits: is_numbers,
        hold: Hold::With(|_, other| is_numbers(other), |_, value, other| each_above(value, other)),
    },
    Kind {
        name: "occurs_in",
        about: "an element of the other list",
        fits: is_scalar,
        hold: Hold::With(
            |of, other| inner(other).as_ref() == Some(of),
            |_, value, other| all_in(std::slice::from_ref(value), other),
        ),
    },
    Kind {
        name: "all_in",
        about: "a list like the other",
        fits: |of| inner(of).is_some(),
        hold: Hold::With(
            |of, other| inner(of) == inner(other),
            |_, value, other| all_in(&elements(value), other),
        ),
    },
    Kind {
        name: "rearranges",
        about: "a list like the other",
        fits: |of| inner(of).is_some(),
        hold: Hold::With(|of, other| inner(of) == inner(other), |_, value, other| rearranges(value, other)),
    },
    Kind {
        name: "open_cell_of",
        about: "a cell, as [row, column]",
        fits: is_numbers,
        hold: Hold::With(
            |_, other| matches!(other, Type::List(row) if matches!(row.as_ref(), Type::List(cell) if **cell == Type::Bool)),
            |_, value, other| open_cell(value, other),
        ),
    },
];

fn has_length(of: &Type) -> bool {
    has_measure(Measure::Length, of)
}

fn different(_: &Type, value: &Value, other: Other<'_>) -> Result<(), String> {
    if *value == *canonical(other.of, other.value) {
        return Err(format!("must differ from `{}`, and both are {}", other.name, brief(value)));
    }
    Ok(())
}

fn one_pair(value: &Value, other: Other<'_>) -> Result<(), String> {
    let target = other.value.as_i64().ok_or_else(|| format!("`{}` is no whole number", other.name))?;
    match pairs(&numbers(value), target) {
        1 => Ok(()),
        0 => Err(format!("no pair adds up to {target}, exactly one must")),
        more => Err(format!("{more} pairs add up to {target}, exactly one must")),
    }
}

/// How many pairs of positions hold numbers that add up to `target`.
fn pairs(numbers: &[i64], target: i64) -> u64 {
    let mut seen: HashMap<i128, u64> = HashMap::new();
    let mut pairs = 0u64;
    for number in numbers.iter().copied().map(i128::from) {
        pairs = pairs.saturating_add(seen.get(&(i128::from(target) - number)).copied().unwrap_or(0));
        *seen.entry(number).or_default() += 1;
    }
    pairs
}

fn same_length(of: &Type, value: &Value, other: Other<'_>) -> Result<(), String> {
    let (here, there) = (length(of, value), length(other.of, other.value));
    if here == there {
        return Ok(());
    }
    let said = |length: Option<usize>| length.map_or_else(|| "none".to_string(), |n| n.to_string());
    Err(format!("the length is {}, and that of `{}` is {}", said(here), other.name, said(there)))
}

fn each_above(value: &Value, other: Other<'_>) -> Result<(), String> {
    let (here, there) = (numbers(value), numbers(other.value));
    if here.len() != there.len() {
        return Err(format!("the length is {}, and that of `{}` is {}", here.len(), other.name, there.len()));
    }
    match here.iter().zip(&there).position(|(here, there)| here <= there) {
        Some(at) => Err(format!("index {at} must be more than that of `{}`", other.name)),
        None => Ok(()),
    }
}

fn all_in(values: &[Value], other: Other<'_>) -> Result<(), String> {
    let there = canonical(other.of, other.value);
    let known: HashSet<String> = elements(&there).iter().map(Value::to_string).collect();
    match values.iter().find(|value| !known.contains(&value.to_string())) {
        Some(value) => Err(format!("{} does not occur in `{}`", brief(value), other.name)),
        None => Ok(()),
    }
}

fn rearranges(value: &Value, other: Other<'_>) -> Result<(), String> {
    let there = canonical(other.of, other.value);
    let (mut here, mut there) = (elements(value), elements(&there));
    here.sort_by(order);
    there.sort_by(order);
    match here.len() == there.len() && here.iter().zip(&there).all(|(one, other)| order(one, other).is_eq()) {
        true => Ok(()),
        false => Err(format!("must have exactly the elements of `{}`", other.name)),
    }
}

fn open_cell(value: &Value, other: Other<'_>) -> Result<(), String> {
    let place = numbers(value);
    let at = |index: usize| place.get(index).and_then(|number| usize::try_from(*number).ok());
    let cell = at(0)
        .and_then(|row| rows_of(other.value).get(row))
        .and_then(|row| rows_of(row).get(at(1)?))
        .filter(|_| place.len() == 2);
    match cell {
        Some(Value::Bool(false)) => Ok(()),
        Some(_) => Err(format!("the cell of `{}` there is taken", other.name)),
        None => Err(format!("is no cell of `{}`", other.name)),
    }
}
