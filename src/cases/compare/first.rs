//! The first place where two canonical values differ, walking both at once.

use serde_json::Value;

use super::super::canonical::double;
use super::super::checkers::Finding;
use super::super::types::Type;
use super::super::value::{brief, called};

/// Where they first differ. With a tolerance, numbers may be that far apart, absolutely or relative to the expected
/// one, and NaN equals nothing; without, a NaN equals a NaN.
pub fn difference(expected: &Value, got: &Value, tolerance: Option<f64>) -> Option<Finding> {
    let mut path = Vec::new();
    let message = walk(expected, got, tolerance, &mut path)?;
    Some(Finding { path, message })
}

/// Where the first `count` elements differ.
///
/// # Errors
/// The expected list has fewer elements, or either is no list: the content is at fault.
pub fn prefix(of: &Type, expected: &Value, got: &Value, count: usize) -> Result<Option<Finding>, String> {
    let (expected, got) = (super::canonical(of, expected), super::canonical(of, got));
    let (Value::Array(expected), Value::Array(got)) = (expected.as_ref(), got.as_ref()) else {
        return Err("a prefix can only be taken of a list".to_string());
    };
    if expected.len() < count {
        return Err(format!("the expected list has {} elements, and {count} count", expected.len()));
    }
    for (position, expected) in expected.iter().take(count).enumerate() {
        let Some(got) = got.get(position) else {
            return Ok(Some(Finding::whole(format!("{count} elements count, got only {}", got.len()))));
        };
        let mut path = vec![position];
        if let Some(message) = walk(expected, got, None, &mut path) {
            return Ok(Some(Finding { path, message }));
        }
    }
    Ok(None)
}

/// Leaves the place in `path`. Bounded by the nesting of `got`, which has been held against its type.
fn walk(expected: &Value, got: &Value, tolerance: Option<f64>, path: &mut Vec<usize>) -> Option<String> {
    match (expected, got) {
        (Value::Array(expected), Value::Array(got)) => {
            for (position, (expected, got)) in expected.iter().zip(got).enumerate() {
                path.push(position);
                if let Some(message) = walk(expected, got, tolerance, path) {
                    return Some(message);
                }
                path.pop();
            }
            lengths(expected.len(), got.len(), "element")
        }
        (Value::Object(expected), Value::Object(got)) => {
            let field = |name: &str| {
                (expected.get(name).unwrap_or(&Value::Null), got.get(name).unwrap_or(&Value::Null))
            };
            let (expected, got) = field("values");
            if let Some(message) = walk(expected, got, None, path) {
                return Some(message);
            }
            let (expected, got) = field("ring");
            (expected != got)
                .then(|| format!("expected the last node to lead back to node {expected}, got node {got}"))
        }
        (Value::Object(_), Value::Array(_)) => Some("expected a ring, got a chain that ends".to_string()),
        (Value::Array(_), Value::Object(_)) => Some("expected a chain that ends, got a ring".to_string()),
        (Value::String(left), Value::String(right)) if tolerance.is_none() || double(expected).is_none() => {
            texts(left, right, path)
        }
        _ => (!equal(expected, got, tolerance)).then(|| scalars(expected, got)),
    }
}

fn scalars(expected: &Value, got: &Value) -> String {
    let got = if got.is_array() { called(got).to_string() } else { brief(got) };
    format!("expected {}, got {got}", brief(expected))
}

fn lengths(expected: usize, got: usize, what: &str) -> Option<String> {
    let plural = if expected == 1 { "" } else { "s" };
    (expected != got).then(|| format!("expected {expected} {what}{plural}, got {got}"))
}

fn texts(expected: &str, got: &str, path: &mut Vec<usize>) -> Option<String> {
    if expected == got {
        return None;
    }
    let at = expected.chars().zip(got.chars()).position(|(expected, got)| expected != got);
    if expected.len() <= 60 && got.len() <= 60 {
        // Short texts are easier to read whole; a place only helps in longer ones.
        if let Some(at) = at.filter(|at| *at >= 4) {
            path.push(at);
        }
        return Some(format!("expected {expected:?}, got {got:?}"));
    }
    let Some(at) = at else {
        return lengths(expected.chars().count(), got.chars().count(), "character");
    };
    path.push(at);
    let character = |text: &str| text.chars().nth(at).map_or_else(String::new, |found| format!("{found:?}"));
    Some(format!("expected {}, got {}", character(expected), character(got)))
}

fn equal(expected: &Value, got: &Value, tolerance: Option<f64>) -> bool {
    match (tolerance, double(expected), double(got)) {
        (Some(tolerance), Some(left), Some(right)) if is_double(expected) || is_double(got) => {
            close(left, right, tolerance)
        }
        _ => expected == got,
    }
}

/// Whole numbers that are no doubles keep every digit: a tolerance does not reach them.
fn is_double(value: &Value) -> bool {
    value.is_f64() || value.is_string()
}

fn close(expected: f64, got: f64, tolerance: f64) -> bool {
    if expected.is_nan() || got.is_nan() {
        return false;
    }
    if !expected.is_finite() || !got.is_finite() {
        return expected == got;
    }
    let apart = (expected - got).abs();
    apart <= tolerance || apart <= tolerance * expected.abs()
}
