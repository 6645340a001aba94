//! Questions that several properties ask of a type or a value.

use serde_json::Value;

use super::super::types::Type;
use super::super::value::chain;

pub(super) fn is_scalar(of: &Type) -> bool {
    matches!(of, Type::Int | Type::Long | Type::Char | Type::String)
}

pub(super) fn is_whole(of: &Type) -> bool {
    matches!(of, Type::Int | Type::Long)
}

/// What a list, a chain or a text is made of.
pub(super) fn inner(of: &Type) -> Option<Type> {
    match of {
        Type::List(element) => Some(element.as_ref().clone()),
        Type::ListNode => Some(Type::Int),
        Type::String => Some(Type::Char),
        _ => None,
    }
}

/// Whether it is a list or a chain of whole numbers.
pub(super) fn is_numbers(of: &Type) -> bool {
    *of != Type::String && inner(of).is_some_and(|element| is_whole(&element))
}

/// Whether it is a list of lists of whole numbers.
pub(super) fn is_number_rows(of: &Type) -> bool {
    matches!(of, Type::List(row) if matches!(row.as_ref(), Type::List(cell) if is_whole(cell)))
}

/// Whether it has rows: a list of lists or of texts.
pub(super) fn has_rows(of: &Type) -> bool {
    matches!(of, Type::List(row) if matches!(**row, Type::List(_) | Type::String))
}

/// The elements of a list or a chain, the characters of a text.
pub(super) fn elements(value: &Value) -> Vec<Value> {
    match value {
        Value::String(text) => text.chars().map(|letter| Value::String(letter.to_string())).collect(),
        other => chain(other).map(|(values, _)| values.to_vec()).unwrap_or_default(),
    }
}

/// The whole numbers of a list or a chain.
pub(super) fn numbers(value: &Value) -> Vec<i64> {
    chain(value).map(|(values, _)| values.iter().filter_map(Value::as_i64).collect()).unwrap_or_default()
}

/// The rows of a list.
pub(super) fn rows_of(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
