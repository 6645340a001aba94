//! The named properties of validators. Each is linear or n log n, and says what breaks it.

use std::cmp::Ordering;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::canonical::{canonical, order};
use super::super::tree::Tree;
use super::super::types::Type;
use super::super::value::{brief, chain};
use super::length::length;

/// A property of a value, or of a value and another argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Property {
    /// No element is less than the one before it.
    Increasing,
    /// Each element is greater than the one before it.
    StrictlyIncreasing,
    /// No element occurs twice.
    Distinct,
    /// All rows are of one length.
    Rectangular,
    /// As many columns as rows.
    Square,
    /// Everything left of a node is less than it, everything right greater.
    SearchTree,
    /// Every character is ASCII.
    Ascii,
    /// Not the same as the other argument.
    DifferentFrom,
    /// Exactly one pair of positions holds numbers that add up to the other argument.
    OnePairSumsTo,
    /// As long as the other argument.
    SameLengthAs,
}

/// The other argument of a property of two.
#[derive(Debug, Clone, Copy)]
pub struct Other<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its type.
    pub of: &'a Type,
    /// The argument.
    pub value: &'a Value,
}

impl Property {
    /// Whether it needs another parameter.
    pub fn needs_other(self) -> bool {
        matches!(self, Property::DifferentFrom | Property::OnePairSumsTo | Property::SameLengthAs)
    }

    /// As content writes it.
    pub fn name(self) -> &'static str {
        match self {
            Property::Increasing => "increasing",
            Property::StrictlyIncreasing => "strictly_increasing",
            Property::Distinct => "distinct",
            Property::Rectangular => "rectangular",
            Property::Square => "square",
            Property::SearchTree => "search_tree",
            Property::Ascii => "ascii",
            Property::DifferentFrom => "different_from",
            Property::OnePairSumsTo => "one_pair_sums_to",
            Property::SameLengthAs => "same_length_as",
        }
    }

    /// Whether it makes sense of a value of this type.
    pub fn fits(self, of: &Type) -> bool {
        let inner = |of: &Type| match of {
            Type::List(element) => Some(element.as_ref().clone()),
            Type::ListNode => Some(Type::Int),
            Type::String => Some(Type::Char),
            _ => None,
        };
        match self {
            Property::Increasing | Property::StrictlyIncreasing => inner(of).is_some_and(|element| {
                matches!(element, Type::Int | Type::Long | Type::Double | Type::Char | Type::String)
            }),
            Property::Distinct => inner(of).is_some() || matches!(of, Type::TreeNode | Type::RandomListNode),
            Property::Rectangular | Property::Square => {
                matches!(of, Type::List(row) if matches!(**row, Type::List(_) | Type::String))
            }
            Property::SearchTree => *of == Type::TreeNode,
            Property::Ascii => matches!(of, Type::String | Type::Char),
            Property::DifferentFrom => *of != Type::Void,
            Property::OnePairSumsTo => {
                inner(of).is_some_and(|element| matches!(element, Type::Int | Type::Long))
            }
            Property::SameLengthAs => has_length(of),
        }
    }

    /// Whether the other parameter may be of this type.
    pub fn fits_other(self, of: &Type, other: &Type) -> bool {
        match self {
            Property::DifferentFrom => of == other,
            Property::OnePairSumsTo => matches!(other, Type::Int | Type::Long),
            Property::SameLengthAs => has_length(other),
            _ => false,
        }
    }

    /// Holds a value against the property.
    pub fn hold(self, of: &Type, value: &Value, with: Option<Other<'_>>) -> Result<(), String> {
        let value = canonical(of, value);
        let value = value.as_ref();
        match self {
            Property::Increasing => increasing(value, |found| found != Ordering::Greater, "at least"),
            Property::StrictlyIncreasing => increasing(value, |found| found == Ordering::Less, "more than"),
            Property::Distinct => distinct(of, value),
            Property::Rectangular => rows(value, value.get(0).and_then(width).unwrap_or(0)),
            Property::Square => rows(value, width(value).unwrap_or(0)),
            Property::SearchTree => search_tree(value),
            Property::Ascii => match value.as_str().and_then(|text| text.chars().find(|one| !one.is_ascii()))
            {
                Some(letter) => Err(format!("{letter:?} is not ASCII")),
                None => Ok(()),
            },
            _ => match with {
                Some(other) => self.hold_with(of, value, other),
                None => Err(format!("`{}` needs another argument", self.name())),
            },
        }
    }

    fn hold_with(self, of: &Type, value: &Value, other: Other<'_>) -> Result<(), String> {
        match self {
            Property::DifferentFrom if *value == *canonical(other.of, other.value) => {
                Err(format!("must differ from `{}`, and both are {}", other.name, brief(value)))
            }
            Property::OnePairSumsTo => {
                let target =
                    other.value.as_i64().ok_or_else(|| format!("`{}` is no whole number", other.name))?;
                match pairs(&elements(value), target) {
                    1 => Ok(()),
                    0 => Err(format!("no pair adds up to {target}, exactly one must")),
                    more => Err(format!("{more} pairs add up to {target}, exactly one must")),
                }
            }
            Property::SameLengthAs => {
                let (here, there) = (length(of, value), length(other.of, other.value));
                if here == there {
                    return Ok(());
                }
                let said =
                    |length: Option<usize>| length.map_or_else(|| "none".to_string(), |n| n.to_string());
                Err(format!("the length is {}, and that of `{}` is {}", said(here), other.name, said(there)))
            }
            _ => Ok(()),
        }
    }
}

fn has_length(of: &Type) -> bool {
    matches!(of, Type::List(_) | Type::String) || of.is_node()
}

/// The elements of a list or a chain, the characters of a text.
fn elements(value: &Value) -> Vec<Value> {
    match value {
        Value::String(text) => text.chars().map(|letter| Value::String(letter.to_string())).collect(),
        other => chain(other).map(|(values, _)| values.to_vec()).unwrap_or_default(),
    }
}

fn increasing(value: &Value, fits: impl Fn(Ordering) -> bool, at_least: &str) -> Result<(), String> {
    let elements = elements(value);
    for (position, (before, here)) in elements.iter().zip(elements.iter().skip(1)).enumerate() {
        if !fits(order(before, here)) {
            return Err(format!(
                "index {} is {}, must be {at_least} {} before it",
                position + 1,
                brief(here),
                brief(before)
            ));
        }
    }
    Ok(())
}

fn distinct(of: &Type, value: &Value) -> Result<(), String> {
    let mut elements = match of {
        Type::RandomListNode => {
            value.as_array().into_iter().flatten().filter_map(|node| node.get(0).cloned()).collect()
        }
        Type::TreeNode => {
            value.as_array().into_iter().flatten().filter(|node| !node.is_null()).cloned().collect()
        }
        _ => elements(value),
    };
    elements.sort_by(order);
    match elements.iter().zip(elements.iter().skip(1)).find(|(one, next)| order(one, next).is_eq()) {
        Some((twice, _)) => Err(format!("{} occurs twice", brief(twice))),
        None => Ok(()),
    }
}

/// Elements of a row, or characters of one.
fn width(row: &Value) -> Option<usize> {
    match row {
        Value::String(text) => Some(text.chars().count()),
        other => other.as_array().map(Vec::len),
    }
}

fn rows(value: &Value, wanted: usize) -> Result<(), String> {
    let rows = value.as_array().map(Vec::as_slice).unwrap_or_default();
    match rows.iter().map(width).enumerate().find(|(_, found)| *found != Some(wanted)) {
        Some((row, found)) => Err(format!("row {row} has length {}, must have {wanted}", found.unwrap_or(0))),
        None => Ok(()),
    }
}

fn search_tree(value: &Value) -> Result<(), String> {
    let Some(tree) = Tree::read(value) else { return Err("is no tree".to_string()) };
    let values: Vec<i64> = tree.in_order().into_iter().filter_map(|position| tree.value(position)).collect();
    match values.iter().zip(values.iter().skip(1)).find(|(left, right)| left >= right) {
        Some((left, right)) => {
            Err(format!("is no search tree: from left to right, {right} comes after {left}"))
        }
        None => Ok(()),
    }
}

/// How many pairs of positions hold numbers that add up to `target`.
pub(crate) fn pairs(numbers: &[Value], target: i64) -> u64 {
    let mut seen: HashMap<i128, u64> = HashMap::new();
    let mut pairs = 0u64;
    for number in numbers.iter().filter_map(Value::as_i64).map(i128::from) {
        pairs = pairs.saturating_add(seen.get(&(i128::from(target) - number)).copied().unwrap_or(0));
        *seen.entry(number).or_default() += 1;
    }
    pairs
}
