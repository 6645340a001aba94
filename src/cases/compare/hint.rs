//! What else is true of a wrong value: right but for the order, for rounding, for blanks. Only hints; a verdict never
//! hangs on them.

use serde_json::Value;

use super::super::canonical::canonical;
use super::super::signature::Compare;
use super::super::types::Type;
use super::{first, unordered};

/// How far two doubles may be apart to be called the same but for rounding.
const ROUNDING: f64 = 1e-6;

/// What the wrong value has right, if it is nearly right.
pub fn hint(of: &Type, compare: &Compare, expected: &Value, got: &Value) -> Option<String> {
    if !matches!(compare, Compare::Exact | Compare::Unordered(_) | Compare::Permutation) {
        return None;
    }
    if let (Value::String(expected), Value::String(got)) = (expected, got) {
        if expected.trim() == got.trim() {
            return Some("right but for blanks at an end".to_string());
        }
        return expected.eq_ignore_ascii_case(got).then(|| "right but for capital letters".to_string());
    }
    let (expected, got) = (canonical(of, expected), canonical(of, got));
    let (element, depth) = of.element();
    if *element == Type::Double && first::difference(&expected, &got, Some(ROUNDING)).is_none() {
        return Some("right but for rounding".to_string());
    }
    let ordered = match element {
        Type::ListNode => depth + 1,
        _ => depth,
    };
    if ordered == 0 {
        return None;
    }
    if unordered::difference(&[0], &expected, &got).is_none() {
        return Some("right but for the order".to_string());
    }
    let every: Vec<usize> = (0..ordered).collect();
    (ordered > 1 && unordered::difference(&every, &expected, &got).is_none())
        .then(|| "right but for the order, of the outer list or inside its elements".to_string())
}
