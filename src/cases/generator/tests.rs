use std::collections::HashSet;

use proptest::prelude::*;
use serde_json::json;

use super::super::canonical::digest;
use super::super::signature::{Compare, Output};
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

/// Types, generator, and what seed 7 at size 6 has always given.
fn golden() -> Vec<(Vec<&'static str>, Value, Value)> {
    vec![
        (vec!["int"], json!({"make": "int", "low": -100, "high": 100}), json!([-73])),
        (
            vec!["int[]"],
            json!({"make": "ints", "length": "size", "low": 0, "high": 99}),
            json!([[63, 96, 9, 11, 19, 46]]),
        ),
        (
            vec!["int[]"],
            json!({"make": "ints", "length": "size", "low": 0, "high": 9, "distinct": true}),
            json!([[3, 0, 7, 8, 5, 6]]),
        ),
        (
            vec!["int[]"],
            json!({"make": "ints", "length": "size", "low": 0, "high": 1000000, "distinct": true, "order": "increasing"}),
            json!([[22097, 434823, 446939, 458786, 579255, 867100]]),
        ),
        (
            vec!["double[]"],
            json!({"make": "doubles", "length": "size", "low": -1, "high": 1}),
            json!([[-0.73, -0.32, 0.83, 0.39, -0.3, -0.45]]),
        ),
        (vec!["string"], json!({"make": "string", "length": "size", "alphabet": "a-z"}), json!(["xafdzc"])),
        (
            vec!["string[]"],
            json!({"make": "strings", "count": "size", "shortest": 1, "longest": 3, "alphabet": "ab"}),
            json!([["a", "b", "ab", "aaa", "ab", "a"]]),
        ),
        (
            vec!["string[]"],
            json!({"make": "strings", "count": "size", "shortest": 1, "longest": 2, "alphabet": "ab", "distinct": true}),
            json!([["a", "aa", "bb", "ba", "b", "ab"]]),
        ),
        (
            vec!["char[][]"],
            json!({"make": "grid", "rows": 2, "columns": 3, "alphabet": ".#"}),
            json!([[["#", ".", "#"], ["#", "#", "."]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "grid", "rows": 2, "columns": 3, "low": 0, "high": 9}),
            json!([[[3, 6, 9], [1, 9, 6]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "intervals", "count": 3, "low": 0, "high": 99, "longest": 20}),
            json!([[[31, 41], [92, 96], [6, 26]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "intervals", "count": 3, "low": 0, "high": 99, "longest": 20, "shape": "nested"}),
            json!([[[24, 39], [23, 41], [33, 37]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "intervals", "count": 3, "low": 0, "high": 99, "longest": 20, "shape": "touching"}),
            json!([[[0, 4], [21, 31], [4, 21]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "intervals", "count": 3, "low": 0, "high": 99, "longest": 20, "shape": "staircase"}),
            json!([[[28, 48], [17, 37], [0, 20]]]),
        ),
        (
            vec!["TreeNode", "ref(p0)", "ref(p0)"],
            json!({"make": "tree", "count": "size", "low": 0, "high": 9, "picks": 2}),
            json!([[6, null, 9, 6, 8, null, 4, null, 6], 2, 0]),
        ),
        (
            vec!["TreeNode"],
            json!({"make": "tree", "count": "size", "low": 0, "high": 9, "distinct": true, "shape": "complete"}),
            json!([[3, 0, 7, 8, 5, 6]]),
        ),
        (
            vec!["TreeNode", "ref(p0)"],
            json!({"make": "search_tree", "count": "size", "low": 0, "high": 99, "picks": 1}),
            json!([[8, null, 46, 16, 69, null, 34, null, 96], 2]),
        ),
        (
            vec!["ring"],
            json!({"make": "ring", "length": 3, "low": 0, "high": 9, "ring": 1}),
            json!([{"ring":1,"values":[3,6,9]}]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "edges", "nodes": "size", "count": 4}),
            json!([[[4, 2], [0, 2], [5, 4], [5, 3]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "edges", "nodes": 30, "count": 4, "shape": "acyclic"}),
            json!([[[25, 22], [24, 26], [23, 13], [5, 20]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "edges", "nodes": "size", "shape": "tree"}),
            json!([[[3, 4], [0, 1], [0, 3], [4, 5], [0, 2]]]),
        ),
        (
            vec!["int[]", "int"],
            json!({"make": "pair_sum", "length": "size", "low": 0, "high": 99}),
            json!([[9, 19, 96, 63, 11, 46], 159]),
        ),
        (
            vec!["int[]", "int"],
            json!({"make": "pair_sum", "length": "size", "low": 0, "high": 3}),
            json!([[2, 0, 3, 3, 3, 1], 1]),
        ),
        (vec!["string"], json!({"make": "repeat", "of": "ab", "length": "size"}), json!(["ababab"])),
        (
            vec!["int[]"],
            json!({"make": "join", "parts": [{"make": "ints", "length": 2, "low": 0, "high": 9}, {"make": "ints", "length": 2, "low": 100, "high": 109}]}),
            json!([[3, 6, 109, 101]]),
        ),
    ]
}

#[test]
fn every_generator_gives_what_it_always_gave() {
    let mut names = HashSet::new();
    for (types, value, expected) in golden() {
        names.insert(value["make"].as_str().unwrap().to_string());
        assert_eq!(json!(make(&types, value.clone(), 7, 6).unwrap()), expected, "{value}");
    }
    assert_eq!(names.len(), 14, "every generator but `operations` has its golden values");
    let made =
        generate(&[argument(json!({"value": 3}))], Some(&argument(mix(json!("size")))), 7, 6, &shelf())
            .unwrap();
    assert_eq!(json!(made.operations), OPERATIONS.parse::<Value>().unwrap());
}

const OPERATIONS: &str = r#"[["get",[0]],["get",[6]],["get",[5]],["get",[1]],["get",[6]],["get",[8]]]"#;

#[test]
fn big_inputs_are_what_they_always_were() {
    // Digests of the whole, so that nothing may change beyond the first values either.
    let of = |of: &str, value: Value| {
        let signature =
            Signature::Function { name: "f".to_string(), params: vec![], returns: of.parse().unwrap() };
        let outputs = [Output { of: "return".to_string(), compare: Compare::Exact, fresh: false }];
        let case = Case {
            name: String::new(),
            catches: None,
            example: false,
            arguments: vec![],
            operations: vec![],
            expected: Expected::Unknown,
        };
        digest(&signature, &outputs, &case, &[one(of, value, 11, 20_000)])
    };
    let ints = json!({"make": "ints", "length": "size", "low": 0, "high": 1_000_000_000, "distinct": true});
    assert_eq!(of("int[]", ints), "fnv1a64:01966fd259a7d9bd");
    let edges = json!({"make": "edges", "nodes": "size", "count": "size * 2", "shape": "acyclic"});
    assert_eq!(of("int[][]", edges), "fnv1a64:434b3b77063f7d00");
    let tree = json!({"make": "search_tree", "count": "size", "low": 0, "high": 100_000});
    assert_eq!(of("TreeNode", tree), "fnv1a64:4e4142c0891d2b1b");
}

fn numbers(value: &Value) -> Vec<i64> {
    value.as_array().unwrap().iter().map(|number| number.as_i64().unwrap()).collect()
}

fn pairs(value: &Value) -> Vec<(i64, i64)> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| (pair[0].as_i64().unwrap(), pair[1].as_i64().unwrap()))
        .collect()
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

/// Generators that make sense for any small size, with the types they make.
fn sensible(size: u64) -> Vec<(Vec<&'static str>, Value)> {
    let shapes = ["random", "left_chain", "right_chain", "zigzag", "complete"];
    let mut all = vec![
        (vec!["int"], json!({"make": "int", "low": "-size", "high": "size"})),
        (
            vec!["int[]"],
            json!({"make": "ints", "length": "size", "low": -5, "high": 5, "order": "decreasing"}),
        ),
        (
            vec!["ListNode"],
            json!({"make": "ints", "length": "size", "low": 0, "high": "size", "distinct": true}),
        ),
        (vec!["double[]"], json!({"make": "doubles", "length": "size", "low": -5, "high": 5, "decimals": 3})),
        (vec!["string"], json!({"make": "string", "length": "size", "alphabet": "a-z"})),
        (
            vec!["string[]"],
            json!({"make": "strings", "count": "size", "shortest": 1, "longest": 9, "alphabet": "ab", "distinct": true}),
        ),
        (vec!["char[][]"], json!({"make": "grid", "rows": "size", "columns": 3, "alphabet": "..#"})),
        (
            vec!["ring"],
            json!({"make": "ring", "length": "size + 1", "low": 0, "high": 9, "ring": "size / 2"}),
        ),
        (vec!["int[][]"], json!({"make": "edges", "nodes": "size + 3", "count": "size + 3"})),
        (
            vec!["int[][]"],
            json!({"make": "edges", "nodes": "size + 3", "count": "size + 3", "shape": "tree"}),
        ),
        (vec!["int[][]"], json!({"make": "edges", "nodes": "size + 1", "shape": "line"})),
        (vec!["int[][]"], json!({"make": "edges", "nodes": "size + 1", "shape": "star"})),
        (vec!["int[][]"], json!({"make": "edges", "nodes": "size + 3", "count": "size", "shape": "acyclic"})),
        (vec!["int[]", "int"], json!({"make": "pair_sum", "length": "size + 2", "low": -9, "high": "size"})),
    ];
    for shape in shapes {
        let picks = size.min(2);
        let mut types = vec!["TreeNode"];
        types.extend(vec!["ref(p0)"; picks as usize]);
        all.push((
            types.clone(),
            json!({"make": "tree", "count": "size", "low": 0, "high": 3, "shape": shape, "picks": picks}),
        ));
        all.push((types, json!({"make": "search_tree", "count": "size", "low": 0, "high": "size * 2", "shape": shape, "picks": picks})));
    }
    for shape in ["random", "nested", "touching", "staircase"] {
        all.push((vec!["int[][]"], json!({"make": "intervals", "count": "size", "low": -3, "high": "size * 3 + 3", "longest": "size * 3 + 3", "shape": shape})));
    }
    all
}

proptest! {
    #[test]
    fn what_is_made_fits_its_type_and_hangs_on_the_seed_alone(seed: u64, size in 0u64..40) {
        for (types, value) in sensible(size) {
            // `generate` holds what it makes against the types, so success is the fit.
            let made = make(&types, value.clone(), seed, size);
            prop_assert!(made.is_ok(), "{} {:?}", value, made);
            prop_assert_eq!(made, make(&types, value, seed, size));
        }
    }

    #[test]
    fn exactly_one_pair_reaches_the_target(seed: u64, length in 2i64..60, low in -40i64..40, width in 1i64..80) {
        let pair = json!({"make": "pair_sum", "length": length, "low": low, "high": low + width});
        let made = make(&["int[]", "int"], pair, seed, 0).unwrap();
        let rules = json!([
            {"on": "p0", "length": [length, length], "is": "one_pair_sums_to", "with": "p1"},
            {"on": "p0[]", "range": [low, low + width]}
        ]);
        prop_assert_eq!(keeps(&["int[]", "int"], &made, rules), Ok(()));
    }

    #[test]
    fn intervals_have_their_shape(seed: u64, count in 1i64..30, longest in 59i64..200) {
        let of = |shape: &str| {
            let value = json!({"make": "intervals", "count": count, "low": 10, "high": 300, "longest": longest, "shape": shape});
            let mut found = pairs(&one("int[][]", value, seed, 0));
            found.sort_unstable();
            found
        };
        for shape in ["random", "nested", "touching", "staircase"] {
            let found = of(shape);
            prop_assert_eq!(found.len() as i64, count);
            for (start, end) in &found {
                prop_assert!(*start >= 10 && *end <= 300 && start < end && end - start <= longest, "{shape} {start} {end}");
            }
        }
        prop_assert!(of("nested").windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[1].1 < pair[0].1));
        prop_assert!(of("touching").windows(2).all(|pair| pair[0].1 == pair[1].0));
        let stairs = |pair: &[(i64, i64)]| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1 && pair[1].0 < pair[0].1;
        prop_assert!(of("staircase").windows(2).all(stairs));
    }

    #[test]
    fn edges_are_simple_and_have_their_shape(seed: u64, nodes in 2i64..25, more in 0i64..400) {
        let most = nodes * (nodes - 1) / 2;
        let of = |shape: &str, count: i64| {
            pairs(&one("int[][]", json!({"make": "edges", "nodes": nodes, "count": count, "shape": shape}), seed, 0))
        };
        for shape in ["random", "tree", "line", "star", "acyclic"] {
            let least = if shape == "random" || shape == "acyclic" { 0 } else { nodes - 1 };
            let count = (least + more).min(most);
            let found = of(shape, count);
            prop_assert_eq!(found.len() as i64, count);
            let ends: HashSet<(i64, i64)> = found.iter().map(|(a, b)| (*a.min(b), *a.max(b))).collect();
            prop_assert_eq!(ends.len() as i64, count);
            prop_assert!(ends.iter().all(|(a, b)| 0 <= *a && a < b && *b < nodes));
            if shape != "random" && shape != "acyclic" {
                prop_assert!(connected(nodes, &found), "{shape}");
            }
        }
        prop_assert!(has_no_ring(nodes, &of("acyclic", more.min(most))));
        prop_assert!(of("star", nodes - 1).iter().all(|(a, _)| *a == 0));
        prop_assert!(of("line", nodes - 1).iter().all(|(a, b)| a + 1 == *b));
    }

    #[test]
    fn distinct_texts_are_distinct(seed: u64, count in 0i64..30, longest in 4i64..7) {
        let value = json!({"make": "strings", "count": count, "shortest": 1, "longest": longest, "alphabet": "aab", "distinct": true});
        let made = one("string[]", value, seed, 0);
        let texts: HashSet<String> = made.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_string()).collect();
        prop_assert_eq!(texts.len() as i64, count);
        prop_assert!(texts.iter().all(|text| (1..=longest).contains(&(text.len() as i64))));
    }

    #[test]
    fn orders_are_kept(seed: u64, length in 0i64..50) {
        let of = |order: &str, distinct: bool| {
            numbers(&one("int[]", json!({"make": "ints", "length": length, "low": 0, "high": 60, "order": order, "distinct": distinct}), seed, 0))
        };
        prop_assert!(of("increasing", true).windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(of("increasing", false).is_sorted());
        prop_assert!(of("decreasing", false).iter().rev().is_sorted());
    }

    #[test]
    fn no_parameters_make_a_generator_panic(a in extreme(), b in extreme(), c in extreme(), d in extreme(), seed: u64) {
        for value in [
            json!({"make": "int", "low": a, "high": b}),
            json!({"make": "ints", "length": a, "low": b, "high": c, "distinct": true}),
            json!({"make": "doubles", "length": a, "low": b, "high": c, "decimals": d}),
            json!({"make": "strings", "count": a, "shortest": b, "longest": c, "alphabet": "ab", "distinct": true}),
            json!({"make": "grid", "rows": a, "columns": b, "low": c, "high": d}),
            json!({"make": "intervals", "count": a, "low": b, "high": c, "longest": d}),
            json!({"make": "intervals", "count": a, "low": b, "high": c, "longest": d, "shape": "nested"}),
            json!({"make": "intervals", "count": a, "low": b, "high": c, "longest": d, "shape": "touching"}),
            json!({"make": "intervals", "count": a, "low": b, "high": c, "longest": d, "shape": "staircase"}),
            json!({"make": "tree", "count": a, "low": b, "high": c, "picks": d}),
            json!({"make": "search_tree", "count": a, "low": b, "high": c, "picks": d}),
            json!({"make": "ring", "length": a, "low": b, "high": c, "ring": d}),
            json!({"make": "edges", "nodes": a, "count": b}),
            json!({"make": "edges", "nodes": a, "count": b, "shape": "tree"}),
            json!({"make": "pair_sum", "length": a, "low": b, "high": c}),
            json!({"make": "repeat", "of": [1], "length": a}),
        ] {
            let _ = make(&["int"], value, seed, 0);
        }
    }
}

/// Small numbers, and those that overflow.
fn extreme() -> impl Strategy<Value = i64> {
    prop_oneof![
        8 => -3i64..20,
        1 => Just(i64::MAX),
        1 => Just(i64::MIN),
        1 => Just(1i64 << 60),
    ]
}

fn connected(nodes: i64, edges: &[(i64, i64)]) -> bool {
    let mut reached = HashSet::from([0]);
    loop {
        let before = reached.len();
        for (a, b) in edges {
            if reached.contains(a) || reached.contains(b) {
                reached.extend([*a, *b]);
            }
        }
        if reached.len() == before {
            return before as i64 == nodes;
        }
    }
}

fn has_no_ring(nodes: i64, edges: &[(i64, i64)]) -> bool {
    let mut left: HashSet<i64> = (0..nodes).collect();
    loop {
        let free: Vec<i64> = left
            .iter()
            .copied()
            .filter(|node| !edges.iter().any(|(a, b)| b == node && left.contains(a)))
            .collect();
        if free.is_empty() {
            return left.is_empty();
        }
        left.retain(|node| !free.contains(node));
    }
}
