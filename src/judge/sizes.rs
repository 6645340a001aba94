//! How big an input is, in words: a program that is too slow dies at a size, and the size says which cost it has.

use serde_json::Value;

use crate::cases::{Case, Signature, Type};

/// Parts below this count are no reason to be slow.
const WORTH_SAYING: usize = 16;

/// `with 200,000 elements in nums`; empty for an input that is small, whatever it holds.
pub(super) fn sizes(signature: &Signature, case: &Case) -> String {
    let mut parts = Vec::new();
    if case.operations.len() >= WORTH_SAYING {
        parts.push(format!("{} operations", grouped(case.operations.len())));
    }
    match signature {
        Signature::Codec { of, .. } => {
            parts.extend(case.arguments.first().and_then(|value| size(of, value, "value")))
        }
        _ => {
            let named = signature.params().iter().zip(&case.arguments);
            parts.extend(named.filter_map(|(param, value)| size(&param.of, value, &param.name)));
        }
    }
    if parts.is_empty() { String::new() } else { format!("with {}", parts.join(", ")) }
}

fn size(of: &Type, value: &Value, name: &str) -> Option<String> {
    let values = value.get("values").unwrap_or(value).as_array().map_or(&[][..], Vec::as_slice);
    let (count, what) = match of {
        Type::String => (value.as_str()?.chars().count(), "characters"),
        Type::ListNode | Type::RandomListNode | Type::GraphNode => (values.len(), "nodes"),
        Type::TreeNode => (values.iter().filter(|value| !value.is_null()).count(), "nodes"),
        Type::List(row) if matches!(**row, Type::List(_)) => {
            let first = values.first().and_then(Value::as_array).map_or(0, Vec::len);
            if values.len().saturating_mul(first) < WORTH_SAYING {
                return None;
            }
            return Some(format!("{} x {} in {name}", grouped(values.len()), grouped(first)));
        }
        Type::List(_) => (values.len(), "elements"),
        _ => return None,
    };
    (count >= WORTH_SAYING).then(|| format!("{} {what} in {name}", grouped(count)))
}

/// How much of a folded value is written down, in bytes.
const WRITTEN: usize = 44;

/// What stands for a value that is too long to be handed on: its beginning and how long it is, as
/// `{"folded": "[3, 1, … 200,000 elements]"}`.
pub(super) fn folded(value: &Value) -> Value {
    let text = match value.get("values").unwrap_or(value) {
        Value::Array(values) => {
            let mut text = String::from("[");
            for element in values {
                let next = element.to_string();
                if text.len() + next.len() > WRITTEN {
                    break;
                }
                text.push_str(&next);
                text.push_str(", ");
            }
            format!("{text}… {} elements]", grouped(values.len()))
        }
        Value::String(whole) => {
            let beginning: String = whole.chars().take(WRITTEN / 2).collect();
            format!("{} … {} characters", Value::String(beginning), grouped(whole.chars().count()))
        }
        other => format!("too long to show: {} bytes", grouped(other.to_string().len())),
    };
    serde_json::json!({ "folded": text })
}

/// Digits in groups of three.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut made = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            made.push(',');
        }
        made.push(digit);
    }
    made
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::cases::signature::Expected;

    fn case(arguments: Value, operations: Value) -> Case {
        Case {
            name: String::new(),
            catches: None,
            example: false,
            arguments: arguments.as_array().unwrap().clone(),
            operations: operations.as_array().unwrap().clone(),
            expected: Expected::Unknown,
        }
    }

    #[test]
    fn what_is_big_is_named_and_what_is_small_is_not() {
        let signature: Signature =
            serde_json::from_value(json!({"kind": "function", "name": "f", "returns": "int",
            "params": [{"name": "nums", "type": "int[]"}, {"name": "k", "type": "int"},
                {"name": "grid", "type": "char[][]"}, {"name": "root", "type": "TreeNode"},
                {"name": "text", "type": "string"}]}))
            .unwrap();
        let row = vec!["a"; 20];
        let nums: Vec<i32> = (0..200_000).collect();
        let big = case(json!([nums, 3, vec![row; 30], [1, null, 2], "ab"]), json!([]));
        assert_eq!(sizes(&signature, &big), "with 200,000 elements in nums, 30 x 20 in grid");
        assert_eq!(sizes(&signature, &case(json!([[1], 3, [["a"]], [], ""]), json!([]))), "");
    }

    #[test]
    fn a_folded_value_shows_its_beginning_and_its_length() {
        let nums: Vec<i32> = (0..5000).collect();
        let text = folded(&json!(nums))["folded"].as_str().unwrap().to_string();
        assert!(text.starts_with("[0, 1, 2, 3, ") && text.ends_with(", … 5,000 elements]"), "{text}");
        let text = folded(&json!("ab".repeat(2000)))["folded"].as_str().unwrap().to_string();
        assert!(text.starts_with("\"abab") && text.ends_with("\" … 4,000 characters"), "{text}");
    }

    #[test]
    fn a_class_is_as_big_as_its_list_of_operations() {
        let signature: Signature =
            serde_json::from_value(json!({"kind": "class", "name": "Pile", "params": [], "operations": []}))
                .unwrap();
        let operations = vec![json!(["push", [1]]); 1000];
        assert_eq!(sizes(&signature, &case(json!([]), json!(operations))), "with 1,000 operations");
    }
}
