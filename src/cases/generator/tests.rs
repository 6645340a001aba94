//! What generators make, and what they refuse: `golden` holds what they always made, `properties` what holds for every
//! seed.

mod golden;
mod golden_later;
mod passing;
mod properties;

use serde_json::json;

use super::super::validator::{Constraint, check_constraints};
use super::*;

fn function(types: &[&str]) -> Signature {
    let params: Vec<Value> = types
        .iter()
        .enumerate()
        .map(|(index, of)| {
            let (of, ring) = if *of == "ring" { ("ListNode", true) } else { (*of, false) };
            json!({"name": format!("p{index}"), "type": of, "ring": ring})
        })
        .collect();
    serde_json::from_value(json!({"kind": "function", "name": "f", "params": params, "returns": "int"}))
        .unwrap()
}

fn argument(value: Value) -> Argument {
    serde_json::from_value(value).unwrap()
}

fn make(types: &[&str], value: Value, seed: u64, size: u64) -> Result<Vec<Value>, String> {
    generate(&[argument(value)], None, seed, size, &function(types))
        .map(|made| made.arguments)
        .map_err(|error| error.to_string())
}

fn one(of: &str, value: Value, seed: u64, size: u64) -> Value {
    make(&[of], value, seed, size).unwrap().remove(0)
}

fn shelf() -> Signature {
    serde_json::from_value(json!({"kind": "class", "name": "Shelf", "params": [{"name": "capacity", "type": "int"}],
        "operations": [
            {"name": "put", "params": [{"name": "key", "type": "int"}, {"name": "text", "type": "string"}], "returns": "void"},
            {"name": "get", "params": [{"name": "key", "type": "int"}], "returns": "int"}]}))
    .unwrap()
}

fn mix(count: Value) -> Value {
    json!({"make": "operations", "count": count, "first": [["get", [0]]], "mix": [
        {"name": "put", "weight": 1, "arguments": [{"make": "int", "low": 0, "high": 9},
            {"make": "string", "length": 2, "alphabet": "ab"}]},
        {"name": "get", "weight": "size / 2", "arguments": [{"make": "int", "low": 0, "high": 9}]}]})
}

/// Whether a made value keeps a constraint on its first parameter.
fn keeps(types: &[&str], arguments: &[Value], rules: Value) -> Result<(), String> {
    let rules: Vec<Constraint> = serde_json::from_value(rules).unwrap();
    let case = Case {
        name: String::new(),
        catches: None,
        example: false,
        arguments: arguments.to_vec(),
        operations: vec![],
        expected: Expected::Unknown,
    };
    check_constraints(&rules, &function(types), &case).map_err(|violation| violation.to_string())
}

#[test]
fn chains_lean_to_their_side() {
    let shape = |shape: &str| {
        one("TreeNode", json!({"make": "tree", "count": 4, "low": 1, "high": 1, "shape": shape}), 1, 0)
    };
    assert_eq!(shape("left_chain"), json!([1, 1, null, 1, null, 1]));
    assert_eq!(shape("right_chain"), json!([1, null, 1, null, 1, null, 1]));
    assert_eq!(shape("zigzag"), json!([1, 1, null, null, 1, 1]));
    assert_eq!(shape("complete"), json!([1, 1, 1, 1]));
}

#[test]
fn a_deep_chain_of_nodes_is_made_and_fits() {
    let tree = json!({"make": "search_tree", "count": "size", "low": 0, "high": 300_000, "shape": "zigzag", "picks": 2});
    let made = make(&["TreeNode", "ref(p0)", "ref(p0)"], tree, 3, 200_000).unwrap();
    let rules = json!([
        {"on": "p0", "length": [200_000, 200_000], "is": "search_tree"},
        {"on": "p1", "is": "different_from", "with": "p2"}
    ]);
    keeps(&["TreeNode", "ref(p0)", "ref(p0)"], &made, rules).unwrap();
}

#[test]
fn formulas_reckon_with_the_size() {
    let list =
        one("int[]", json!({"make": "ints", "length": "size / 2 + 1", "low": "size", "high": "size"}), 1, 7);
    assert_eq!(list, json!([7, 7, 7, 7]));
}

#[test]
fn values_take_the_form_of_their_type() {
    let grid = json!({"make": "grid", "rows": 2, "columns": 3, "alphabet": "#"});
    assert_eq!(one("char[][]", grid.clone(), 1, 0), json!([["#", "#", "#"], ["#", "#", "#"]]));
    assert_eq!(one("string[]", grid, 1, 0), json!(["###", "###"]));
    let bools = json!({"make": "grid", "rows": 1, "columns": 2, "low": 1, "high": 1});
    assert_eq!(one("bool[][]", bools, 1, 0), json!([[true, true]]));
    assert_eq!(
        one("char[]", json!({"make": "string", "length": 2, "alphabet": "z"}), 1, 0),
        json!(["z", "z"])
    );
    assert_eq!(one("string", json!({"make": "repeat", "of": "abc", "length": 7}), 1, 0), json!("abcabca"));
    assert_eq!(one("int[]", json!({"make": "repeat", "of": [1, 2], "length": 3}), 1, 0), json!([1, 2, 1]));
    assert_eq!(
        one("int[][]", json!({"make": "repeat", "of": [[1, 2]], "length": 2}), 1, 0),
        json!([[1, 2], [1, 2]])
    );
    let joined =
        json!({"make": "join", "parts": [{"make": "repeat", "of": "a", "length": 3}, {"value": "b"}]});
    assert_eq!(one("string", joined, 1, 0), json!("aaab"));
}

#[test]
fn each_argument_draws_from_its_own_stream() {
    let signature = function(&["int[]", "int[]"]);
    let list = |length: i64| argument(json!({"make": "ints", "length": length, "low": 0, "high": 1_000_000}));
    let short = generate(&[list(3), list(5)], None, 1, 0, &signature).unwrap().arguments;
    let long = generate(&[list(9), list(5)], None, 1, 0, &signature).unwrap().arguments;
    assert_eq!(short[1], long[1]);
    assert_ne!(long[0].as_array().unwrap()[..5], *long[1].as_array().unwrap());
}

#[test]
fn operations_follow_their_weights_and_begin_as_told() {
    let made =
        generate(&[argument(json!({"value": 3}))], Some(&argument(mix(json!(10_000)))), 1, 6, &shelf())
            .unwrap();
    assert_eq!(made.operations.len(), 10_000);
    assert_eq!(made.operations[0], json!(["get", [0]]));
    let puts = made.operations.iter().filter(|call| call[0] == "put").count();
    assert!((2_300..2_700).contains(&puts), "{puts}");
}

#[test]
fn what_cannot_be_made_is_an_error_that_says_why() {
    for (of, value, says) in [
        ("int", json!({"make": "int", "low": 2, "high": 1}), "the range is empty"),
        ("int[]", json!({"make": "ints", "length": -1, "low": 0, "high": 1}), "`length` is -1"),
        (
            "int[]",
            json!({"make": "ints", "length": 3, "low": 0, "high": 1, "distinct": true}),
            "no 3 different",
        ),
        ("int[]", json!({"make": "ints", "length": "size", "low": 0, "high": 1}), "64 MiB"),
        ("int[]", json!({"make": "ints", "length": "n", "low": 0, "high": 1}), "`n` is no number"),
        ("int[]", json!({"make": "ints", "length": "size / 0", "low": 0, "high": 1}), "division by 0"),
        ("int[]", json!({"make": "ints", "length": 1, "low": 1i64 << 40, "high": 1i64 << 40}), "32 bits"),
        (
            "double[]",
            json!({"make": "doubles", "length": 1, "low": 0, "high": 1, "decimals": 12}),
            "at most 9",
        ),
        ("double[]", json!({"make": "doubles", "length": 1, "low": 0, "high": i64::MAX}), "double can hold"),
        ("string", json!({"make": "string", "length": 1, "alphabet": ""}), "needs a character"),
        (
            "string[]",
            json!({"make": "strings", "count": 1, "shortest": 2, "longest": 1, "alphabet": "a"}),
            "`shortest`",
        ),
        (
            "string[]",
            json!({"make": "strings", "count": 4, "shortest": 0, "longest": 1, "alphabet": "ab", "distinct": true}),
            "only 3",
        ),
        ("int[][]", json!({"make": "grid", "rows": 1, "columns": 1}), "either `alphabet`"),
        (
            "int[][]",
            json!({"make": "grid", "rows": 1 << 20, "columns": 1 << 20, "low": 0, "high": 1}),
            "64 MiB",
        ),
        (
            "int[][]",
            json!({"make": "intervals", "count": 1, "low": 0, "high": 0, "longest": 1}),
            "no interval fits",
        ),
        (
            "int[][]",
            json!({"make": "intervals", "count": 1, "low": 0, "high": 9, "longest": 0}),
            "`longest` is 0",
        ),
        (
            "int[][]",
            json!({"make": "intervals", "count": 3, "low": 0, "high": 9, "longest": 4, "shape": "nested"}),
            "nested",
        ),
        (
            "int[][]",
            json!({"make": "intervals", "count": 11, "low": 0, "high": 10, "longest": 4, "shape": "touching"}),
            "touch",
        ),
        (
            "int[][]",
            json!({"make": "intervals", "count": 10, "low": 0, "high": 10, "longest": 4, "shape": "staircase"}),
            "staircase",
        ),
        ("TreeNode", json!({"make": "tree", "count": 1, "low": 0, "high": 1, "picks": 2}), "`picks` is 2"),
        ("TreeNode", json!({"make": "search_tree", "count": 3, "low": 0, "high": 1}), "no 3 different"),
        ("ring", json!({"make": "ring", "length": 2, "low": 0, "high": 1, "ring": 2}), "no position"),
        ("int[][]", json!({"make": "edges", "nodes": 3, "count": 4}), "only 3 edges"),
        ("int[][]", json!({"make": "edges", "nodes": 3, "count": 1, "shape": "tree"}), "need 2 edges"),
        ("int[][]", json!({"make": "edges", "nodes": 3}), "missing field `count`"),
        ("int[]", json!({"make": "repeat", "of": [], "length": 1}), "nothing to repeat"),
        ("int[]", json!({"make": "join", "parts": []}), "`parts` is empty"),
        ("int[]", json!({"make": "join", "parts": [{"value": [1]}, {"value": "a"}]}), "cannot be joined"),
        ("string", json!({"make": "ints", "length": 1, "low": 0, "high": 1}), "expected string, got a list"),
    ] {
        let error = make(&[of], value.clone(), 1, 1 << 40).unwrap_err();
        assert!(error.contains(says), "{value}: {error}");
    }
    let pair = |length: i64, low: i64, high: i64| {
        make(
            &["long[]", "long"],
            json!({"make": "pair_sum", "length": length, "low": low, "high": high}),
            1,
            0,
        )
    };
    assert!(pair(1, 0, 9).unwrap_err().contains("needs 2"));
    assert!(pair(3, 4, 4).unwrap_err().contains("cannot all be 4"));
    assert!(pair(3, 0, i64::MAX).unwrap_err().contains("64 bits"));
    assert!(
        make(&["int", "int"], json!({"make": "int", "low": 0, "high": 1}), 1, 0)
            .unwrap_err()
            .contains("expected 2 arguments, got 1")
    );
    let error = generate(&[], Some(&argument(mix(json!(3)))), 1, 1, &function(&[])).unwrap_err();
    assert_eq!(error.to_string(), "operations: only a class has operations");
}

#[test]
fn a_misspelt_generator_is_refused_with_the_field() {
    let error = |value: Value| serde_json::from_value::<Argument>(value).unwrap_err().to_string();
    assert!(error(json!({"make": "intz", "low": 0, "high": 1})).contains("unknown variant `intz`"));
    assert!(error(json!({"make": "int", "low": 0, "hihg": 1})).contains("`hihg`"));
    assert!(error(json!({"make": "int", "low": 0})).contains("missing field `high`"));
    assert!(error(json!({"value": 1, "of": 2})).contains("`of`"));
    assert!(error(json!({"value": 1, "make": "int"})).contains("not both"));
    assert!(error(json!({"low": 1})).contains("missing field `value` or `make`"));
    assert!(
        error(json!({"make": "tree", "count": 1, "low": 0, "high": 1, "shape": "bush"})).contains("`bush`")
    );
}

#[test]
fn entries_are_written_as_they_are_read() {
    for value in [
        json!({"value": [1, "a"]}),
        mix(json!("size - 1")),
        json!({"make": "edges", "nodes": 5, "shape": "line"}),
    ] {
        let read = argument(value);
        assert_eq!(argument(serde_json::to_value(&read).unwrap()), read);
    }
}
