//! Comparison where the order of some levels does not matter: both sides are sorted at those levels and merged, in
//! n log n time, and what is left over on either side is the difference.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde_json::Value;

use super::super::canonical::order;
use super::super::checkers::Finding;
use super::first;

/// Where two canonical values differ when the order at `levels` (0 the outermost) is ignored.
pub fn difference(levels: &[usize], expected: &Value, got: &Value) -> Option<Finding> {
    let mut path = Vec::new();
    let message = walk(levels, 0, expected, got, &mut path)?;
    Some(Finding { path, message })
}

/// Where the letters of two texts differ when their order is ignored.
pub fn letters(expected: &Value, got: &Value) -> Option<Finding> {
    let split = |value: &Value| {
        let text = value.as_str().unwrap_or_default();
        Value::Array(text.chars().map(|letter| Value::String(letter.to_string())).collect())
    };
    difference(&[0], &split(expected), &split(got))
}

fn walk(
    levels: &[usize],
    depth: usize,
    expected: &Value,
    got: &Value,
    path: &mut Vec<usize>,
) -> Option<String> {
    let (Some(left), Some(right)) = (elements(expected), elements(got)) else {
        return first(expected, got, path);
    };
    if !levels.iter().any(|level| *level >= depth) {
        return first(expected, got, path);
    }
    if levels.contains(&depth) {
        return leftovers(levels, depth, left, right, path);
    }
    for (position, (expected, got)) in left.iter().zip(right).enumerate() {
        path.push(position);
        if let Some(message) = walk(levels, depth + 1, expected, got, path) {
            return Some(message);
        }
        path.pop();
    }
    (left.len() != right.len()).then(|| format!("expected {} elements, got {}", left.len(), right.len()))
}

/// The elements of a list; a ring is no list.
fn elements(value: &Value) -> Option<&[Value]> {
    value.as_array().map(Vec::as_slice)
}

fn first(expected: &Value, got: &Value, path: &mut Vec<usize>) -> Option<String> {
    let finding = first::difference(expected, got, None)?;
    path.extend(finding.path);
    Some(finding.message)
}

/// Sorts at every level from `depth` inwards that is named.
fn sorted<'a>(levels: &[usize], depth: usize, value: &'a Value) -> Cow<'a, Value> {
    match value {
        Value::Array(inner) if levels.iter().any(|level| *level >= depth) => {
            let mut inner: Vec<Value> =
                inner.iter().map(|element| sorted(levels, depth + 1, element).into_owned()).collect();
            if levels.contains(&depth) {
                inner.sort_by(order);
            }
            Cow::Owned(Value::Array(inner))
        }
        other => Cow::Borrowed(other),
    }
}

/// What one side has and the other lacks, each element as often as it occurs.
fn leftovers(
    levels: &[usize],
    depth: usize,
    expected: &[Value],
    got: &[Value],
    path: &mut Vec<usize>,
) -> Option<String> {
    let keyed = |side: &'_ [Value]| -> Vec<(Value, usize)> {
        let mut keyed: Vec<(Value, usize)> = side
            .iter()
            .enumerate()
            .map(|(position, element)| (sorted(levels, depth + 1, element).into_owned(), position))
            .collect();
        keyed.sort_by(|left, right| order(&left.0, &right.0).then(left.1.cmp(&right.1)));
        keyed
    };
    let (left, right) = (keyed(expected), keyed(got));
    let (mut i, mut j) = (0, 0);
    let mut missing: Option<usize> = None;
    let mut extra: Option<(usize, usize)> = None;
    // The leftovers that come first in the lists as they were written are the ones to show.
    let earlier = |found: Option<usize>, position: usize| Some(found.map_or(position, |at| at.min(position)));
    let earlier_extra = |found: Option<(usize, usize)>, key: usize, position: usize| match found {
        Some((_, at)) if at < position => found,
        _ => Some((key, position)),
    };
    while i < left.len() || j < right.len() {
        let turn = match (left.get(i), right.get(j)) {
            (Some(left), Some(right)) => order(&left.0, &right.0),
            (Some(_), None) => Ordering::Less,
            (None, _) => Ordering::Greater,
        };
        match turn {
            Ordering::Equal => (i, j) = (i + 1, j + 1),
            Ordering::Less => {
                missing = earlier(missing, left.get(i).map_or(0, |entry| entry.1));
                i += 1;
            }
            Ordering::Greater => {
                extra = earlier_extra(extra, j, right.get(j).map_or(0, |entry| entry.1));
                j += 1;
            }
        }
    }
    let missing = missing.and_then(|position| expected.get(position)).map(short);
    if let Some((key, position)) = extra {
        path.push(position);
        let wanted = right
            .get(key)
            .is_some_and(|(value, _)| left.binary_search_by(|entry| order(&entry.0, value)).is_ok());
        let element = got.get(position).map(short).unwrap_or_default();
        let mut message = if wanted {
            format!("{element} is there more often than expected")
        } else {
            format!("{element} is not expected")
        };
        if let Some(missing) = missing {
            message.push_str(&format!("; {missing} is missing"));
        }
        return Some(message);
    }
    missing.map(|missing| {
        format!("{missing} is missing: expected {} elements, got {}", expected.len(), got.len())
    })
}

/// JSON of at most about 60 characters; writing stops there, so that a big element costs nothing.
fn short(value: &Value) -> String {
    struct Limited(Vec<u8>);
    impl std::io::Write for Limited {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            if self.0.len() > 60 {
                return Err(std::io::ErrorKind::WriteZero.into());
            }
            self.0.extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut written = Limited(Vec::new());
    let whole = serde_json::to_writer(&mut written, value).is_ok();
    let text = String::from_utf8_lossy(&written.0);
    if whole && text.chars().count() <= 80 {
        return text.into_owned();
    }
    format!("{}…", text.chars().take(60).collect::<String>())
}
