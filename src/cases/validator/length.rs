//! The length of a value by its type, and its other measures, as rules and formulas mean them.

use std::collections::HashSet;

use serde_json::Value;

use super::super::expression::Measure;
use super::super::types::Type;
use super::super::value::chain;

/// Elements of a list, characters of a text, nodes of a chain, a tree or a graph; gaps of a tree do not count.
pub fn length(of: &Type, value: &Value) -> Option<usize> {
    match (of, value) {
        (Type::TreeNode, Value::Array(nodes)) => Some(nodes.iter().filter(|node| !node.is_null()).count()),
        (_, Value::String(text)) => Some(text.chars().count()),
        (_, Value::Array(elements)) => Some(elements.len()),
        (_, Value::Object(_)) => chain(value).map(|(values, _)| values.len()),
        _ => None,
    }
}

/// A measure of a value; none where it has no such thing.
pub fn measure(measure: Measure, of: &Type, value: &Value) -> Option<i64> {
    let numbers = || chain(value).map(|(values, _)| values.iter().filter_map(Value::as_i64));
    match measure {
        Measure::Length => length(of, value).and_then(|length| i64::try_from(length).ok()),
        Measure::Columns => match value.as_array()?.first() {
            None => Some(0),
            Some(row) => length(row_type(of), row).and_then(|length| i64::try_from(length).ok()),
        },
        Measure::Distinct => {
            let different: HashSet<String> = chain(value)?.0.iter().map(Value::to_string).collect();
            i64::try_from(different.len()).ok()
        }
        Measure::Total => numbers()?.try_fold(0i64, i64::checked_add),
        Measure::Least => numbers()?.min(),
        Measure::Greatest => numbers()?.max(),
    }
}

fn row_type(of: &Type) -> &Type {
    if let Type::List(row) = of { row } else { of }
}

/// Whether values of a type have a measure.
pub fn has_measure(measure: Measure, of: &Type) -> bool {
    let numbers =
        *of == Type::ListNode || matches!(of, Type::List(of) if matches!(**of, Type::Int | Type::Long));
    match measure {
        Measure::Length => matches!(of, Type::List(_) | Type::String) || of.is_node(),
        Measure::Columns => matches!(of, Type::List(row) if matches!(**row, Type::List(_) | Type::String)),
        Measure::Distinct => numbers || matches!(of, Type::List(_)),
        Measure::Total | Measure::Least | Measure::Greatest => numbers,
    }
}

/// The numbers of a list together; for a list of texts, lists or chains how long they are together.
pub fn total(of: &Type, value: &Value) -> Option<i128> {
    let (values, _) = chain(value)?;
    let row = row_type(of);
    let one = |value: &Value| match value {
        Value::Number(number) => number.as_i64().map(i128::from),
        other => length(row, other).and_then(|length| i128::try_from(length).ok()),
    };
    values.iter().try_fold(0i128, |sum, value| sum.checked_add(one(value)?))
}

/// Whether `total` makes sense of a type.
pub fn has_total(of: &Type) -> bool {
    *of == Type::ListNode
        || matches!(of, Type::List(element)
            if matches!(**element, Type::Int | Type::Long | Type::String | Type::List(_)) || element.is_node())
}
