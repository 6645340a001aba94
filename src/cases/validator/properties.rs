//! The named properties of validators. Each is linear or n log n, goes down no call for depth, and says what breaks it.

mod amounts;
mod counts;
pub(super) mod formulas;
mod graphs;
pub(super) mod groups;
mod order;
mod pairs;
mod rows;
mod spans;
mod texts;
mod trees;

use serde_json::Value;

use super::super::types::Type;
use super::super::value::chain;
use super::property::Kind;

/// All of them.
pub(super) const KINDS: [&[Kind]; 11] = [
    &order::KINDS,
    &counts::KINDS,
    &pairs::KINDS,
    &rows::KINDS,
    &trees::KINDS,
    &texts::KINDS,
    &formulas::KINDS,
    &amounts::KINDS,
    &spans::KINDS,
    &graphs::KINDS,
    &CALLS,
];

/// Those over all calls of an operation; `calls.rs` holds them.
const CALLS: [Kind; 4] = {
    use super::property::{Hold, Spanning};
    const fn kind(name: &'static str, spanning: Spanning) -> Kind {
        let about = "an operation's number, text or char, as `put.key`";
        Kind { name, about, fits: is_scalar, hold: Hold::Calls(spanning) }
    }
    [
        kind("increasing_over_calls", Spanning::Increasing),
        kind("strictly_increasing_over_calls", Spanning::StrictlyIncreasing),
        kind("distinct_over_calls", Spanning::Distinct),
        kind("given_before", Spanning::GivenBefore),
    ]
};

fn is_scalar(of: &Type) -> bool {
    matches!(of, Type::Int | Type::Long | Type::Char | Type::String)
}

fn is_whole(of: &Type) -> bool {
    matches!(of, Type::Int | Type::Long)
}

/// What a list, a chain or a text is made of.
fn inner(of: &Type) -> Option<Type> {
    match of {
        Type::List(element) => Some(element.as_ref().clone()),
        Type::ListNode => Some(Type::Int),
        Type::String => Some(Type::Char),
        _ => None,
    }
}

/// Whether it is a list or a chain of whole numbers.
fn is_numbers(of: &Type) -> bool {
    *of != Type::String && inner(of).is_some_and(|element| is_whole(&element))
}

/// Whether it is a list of lists of whole numbers.
fn is_number_rows(of: &Type) -> bool {
    matches!(of, Type::List(row) if matches!(row.as_ref(), Type::List(cell) if is_whole(cell)))
}

/// Whether it has rows: a list of lists or of texts.
fn has_rows(of: &Type) -> bool {
    matches!(of, Type::List(row) if matches!(**row, Type::List(_) | Type::String))
}

/// The elements of a list or a chain, the characters of a text.
fn elements(value: &Value) -> Vec<Value> {
    match value {
        Value::String(text) => text.chars().map(|letter| Value::String(letter.to_string())).collect(),
        other => chain(other).map(|(values, _)| values.to_vec()).unwrap_or_default(),
    }
}

/// The whole numbers of a list or a chain.
fn numbers(value: &Value) -> Vec<i64> {
    chain(value).map(|(values, _)| values.iter().filter_map(Value::as_i64).collect()).unwrap_or_default()
}

/// The rows of a list.
fn rows_of(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
