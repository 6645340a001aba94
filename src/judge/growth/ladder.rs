//! The inputs at growing sizes: a generated case of the problem with another `size`, as far as its formulas and the
//! problem's constraints allow. Pure.

use super::subject::Subject;
use crate::cases::generator::{Argument, Make, generate};
use crate::cases::tests_format::GeneratedCase;
use crate::cases::validator::check_constraints;
use crate::cases::value::input_size;
use crate::cases::{Case, Expected, Signature};

/// The biggest input: beyond this it is the caches that are measured.
const BIGGEST: usize = 40_000;

/// The generated cases whose size may be another one, the one with the largest sizes first; of two that differ in
/// nothing but seed and size the larger.
pub(super) fn growable<'a>(subject: &Subject<'a>) -> Vec<&'a GeneratedCase> {
    let mut kept: Vec<&GeneratedCase> = Vec::new();
    let mut all: Vec<&GeneratedCase> = subject.tests.generated.iter().collect();
    all.sort_by_key(|case| std::cmp::Reverse(case.size));
    for case in all {
        let twin =
            |other: &&GeneratedCase| other.arguments == case.arguments && other.operations == case.operations;
        if follows_size(case) && !kept.iter().any(twin) {
            kept.push(case);
        }
    }
    kept
}

fn follows_size(case: &GeneratedCase) -> bool {
    case.arguments.iter().chain(&case.operations).any(|argument| !places(argument).is_empty())
}

/// A field of a generator in whose formula the size stands: `length`, `rows`.
struct Place {
    field: String,
    formula: String,
}

fn places(argument: &Argument) -> Vec<Place> {
    let mut found = Vec::new();
    if let Argument::Make(make) = argument
        && let Ok(value) = serde_json::to_value(make)
    {
        collect(&value, "", &mut found);
    }
    found
}

fn collect(value: &serde_json::Value, field: &str, found: &mut Vec<Place>) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                match name.as_str() {
                    "make" | "alphabet" | "value" => {}
                    // What a list is made of: a generator, some of them, or plain values, which are no formulas.
                    "of" => inner(value).for_each(|value| collect(value, name, found)),
                    _ => collect(value, name, found),
                }
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| collect(value, field, found)),
        serde_json::Value::String(formula) => {
            let is_size = |word: &str| word == "size";
            if formula.split(|letter: char| !letter.is_alphanumeric()).any(is_size)
                && !found.iter().any(|known| known.field == field)
            {
                found.push(Place { field: field.to_string(), formula: formula.clone() });
            }
        }
        _ => {}
    }
}

/// The generators in the field `of`, which may be one or a list of them.
fn inner(of: &serde_json::Value) -> impl Iterator<Item = &serde_json::Value> {
    let several = of.as_array().map(Vec::as_slice);
    several.unwrap_or(std::slice::from_ref(of)).iter().filter(|value| value.is_object())
}

/// What the size is, by the first entry that follows it: `length of songs`, `number of operations`.
pub(super) fn size_is(signature: &Signature, of: &GeneratedCase) -> String {
    let params = match signature {
        Signature::Codec { .. } => vec!["the value"],
        _ => signature.params().iter().map(|param| param.name.as_str()).collect(),
    };
    let named = params.iter().zip(&of.arguments).map(|(name, argument)| (*name, argument));
    let all = named.chain(of.operations.iter().map(|argument| ("operations", argument)));
    for (name, argument) in all {
        let places = places(argument);
        let is_tree = matches!(argument, Argument::Make(make)
            if matches!(make.as_ref(), Make::Tree { .. } | Make::SearchTree { .. }));
        let Some(first) = places.first() else { continue };
        return match first.field.as_str() {
            "count" | "nodes" if is_tree => format!("nodes of {name}"),
            "count" => format!("number of {name}"),
            "low" | "high" if first.formula == "size" => name.to_string(),
            "low" | "high" => format!("where {name} is {}", first.formula.replace("size", "n")),
            "columns" if places.len() > 1 => format!("rows and columns of {name}"),
            other => format!("{other} of {name}"),
        };
    }
    String::new()
}

/// The inputs at these sizes, as far as they can be made.
pub(super) fn inputs(subject: &Subject<'_>, of: &GeneratedCase, sizes: &[u64]) -> Vec<(u64, Case)> {
    sizes.iter().filter_map(|size| Some((*size, input(subject, of, *size)?))).collect()
}

/// The input at a size; none where it cannot be made, breaks a constraint or is too big.
fn input(subject: &Subject<'_>, of: &GeneratedCase, size: u64) -> Option<Case> {
    let made =
        generate(&of.arguments, of.operations.as_ref(), of.seed, size, &subject.request.signature).ok()?;
    let case = Case {
        name: format!("{}, size {size}", of.name),
        catches: None,
        example: false,
        arguments: made.arguments,
        operations: made.operations,
        expected: Expected::Unknown,
    };
    let fits = input_size(&case) <= BIGGEST
        && check_constraints(subject.validator, &subject.request.signature, &case).is_ok();
    fits.then_some(case)
}

/// Sizes from 1 to the most, each about twice the one before; the most is one of them.
pub(super) fn doubling(most: u64) -> Vec<u64> {
    let mut sizes = Vec::new();
    let mut size = most;
    while size > 0 {
        sizes.push(size);
        size /= 2;
    }
    sizes.reverse();
    sizes
}

/// So many sizes from the least to the most, in equal ratios; fewer where they would coincide.
pub(super) fn between(least: u64, most: u64, count: u32) -> Vec<u64> {
    let (low, high) = (least.max(1) as f64, most.max(1) as f64);
    let steps = f64::from(count.max(2) - 1);
    let mut sizes: Vec<u64> = (0..count.max(2))
        .map(|step| (low * (high / low).powf(f64::from(step) / steps)).round() as u64)
        .collect();
    sizes.dedup();
    sizes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_double_up_to_the_most() {
        assert_eq!(doubling(12), [1, 3, 6, 12]);
        assert_eq!(doubling(1), [1]);
        assert!(doubling(0).is_empty());
    }

    #[test]
    fn sizes_between_two_are_in_equal_ratios() {
        assert_eq!(between(1, 16, 5), [1, 2, 4, 8, 16]);
        assert_eq!(between(9, 12, 10), [9, 10, 11, 12]);
        assert_eq!(between(7, 7, 4), [7]);
    }

    #[test]
    fn the_places_of_the_size_are_found_in_formulas_only() {
        let argument = |value: serde_json::Value| -> Argument { serde_json::from_value(value).unwrap() };
        let fields = |argument: &Argument| -> Vec<String> {
            places(argument).into_iter().map(|place| place.field).collect()
        };
        let grid = argument(
            serde_json::json!({"make": "grid", "rows": "size", "columns": "size + 5", "alphabet": "size"}),
        );
        assert_eq!(fields(&grid), ["columns", "rows"]);
        let join = argument(serde_json::json!({"make": "join", "parts": [
            {"make": "ints", "length": "size - 2", "low": 0, "high": 9}, {"value": "size"}]}));
        assert_eq!(fields(&join), ["length"]);
        let shuffled = argument(serde_json::json!({"make": "shuffle", "of":
            {"make": "ints", "length": "size", "low": 0, "high": 9}}));
        assert_eq!(fields(&shuffled), ["length"]);
        let beside = argument(serde_json::json!({"make": "beside", "of": [
            {"make": "repeat", "of": "size", "length": 3}, {"make": "ints", "length": "size", "low": 0, "high": 9}]}));
        assert_eq!(fields(&beside), ["length"]);
        let drawn = argument(serde_json::json!({"make": "choices", "of": ["size", "other"], "length": 5}));
        assert!(fields(&drawn).is_empty());
        assert!(fields(&argument(serde_json::json!({"value": ["size"]}))).is_empty());
    }

    #[test]
    fn what_the_size_is_is_told_by_the_first_entry_that_follows_it() {
        let signature: Signature = serde_json::from_value(serde_json::json!({"kind": "function", "name": "f",
            "params": [{"name": "area", "type": "int"}, {"name": "songs", "type": "int[]"}], "returns": "int"}))
        .unwrap();
        let told = |area: serde_json::Value| {
            let case: GeneratedCase = serde_json::from_value(serde_json::json!({"name": "a", "catches": "b",
                "seed": 1, "size": 9, "arguments": [area, {"make": "ints", "length": "size", "low": 0, "high": 9}]}))
            .unwrap();
            size_is(&signature, &case)
        };
        let int = |formula: &str| serde_json::json!({"make": "int", "low": formula, "high": formula});
        assert_eq!(told(int("size")), "area");
        assert_eq!(told(int("size * size")), "where area is n * n");
        assert_eq!(told(serde_json::json!({"value": 4})), "length of songs");
    }
}
