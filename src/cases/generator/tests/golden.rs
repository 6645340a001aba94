//! What each generator has always made of a seed and a size: content that is published hangs on it.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::super::super::canonical::digest;
use super::super::super::signature::{Case, Compare, Expected, Output, Signature};
use super::super::generate;
use super::golden_later::later;
use super::{argument, make, mix, one, shelf};

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
    for (types, value, expected) in golden().into_iter().chain(later()) {
        names.insert(value["make"].as_str().unwrap().to_string());
        assert_eq!(json!(make(&types, value.clone(), 7, 6).unwrap()), expected, "{value}");
    }
    assert_eq!(names.len(), 42, "every generator but `operations` has its golden values");
    let made =
        generate(&[argument(json!({"value": 3}))], Some(&argument(mix(json!("size")))), 7, 6, &shelf())
            .unwrap();
    assert_eq!(json!(made.operations), OPERATIONS.parse::<Value>().unwrap());
    let tally = json!({"make": "operations", "count": "size", "mix": [
        {"name": "put", "weight": 1, "adds": 1, "arguments": [{"make": "int", "low": "index * 10", "high": "index * 10 + 9"}, {"value": ""}]},
        {"name": "get", "weight": 3, "needs": 1, "adds": -1, "arguments": [{"value": 0}]}]});
    let made = generate(&[argument(json!({"value": 3}))], Some(&argument(tally)), 7, 6, &shelf()).unwrap();
    assert_eq!(json!(made.operations), TALLIED.parse::<Value>().unwrap());
}

const TALLIED: &str =
    r#"[["put",[6,""]],["get",[0]],["put",[20,""]],["get",[0]],["put",[46,""]],["get",[0]]]"#;

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
    let trip = json!({"make": "trip", "count": "size", "places": 300, "start": "HOM", "regions": 3});
    let formula = json!({"make": "numbers_then_signs", "count": "size", "low": -100, "high": 100});
    let note = json!({"make": "shorthand", "length": "size", "alphabet": "a-z", "shape": "flat"});
    let woven = json!({"make": "many", "count": "size", "of": {"make": "one_of", "of": [{"make": "int", "low": 0, "high": "index"}, {"value": -1}]}});
    assert_eq!(
        [of("string[][]", trip), of("string[]", formula), of("string", note), of("int[]", woven)],
        [
            "fnv1a64:09e5a67557363d67",
            "fnv1a64:7f13de14809b58da",
            "fnv1a64:ae366c804013a0f2",
            "fnv1a64:c85418c2725a5864"
        ]
    );
}
