//! What a generator makes has the property it is there for, for every seed and size; and no parameter makes one panic.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::super::signature::{Case, Expected, Signature};
use super::super::super::validator::{Constraint, check_constraints};
use super::super::generate;
use super::properties::extreme;
use super::{argument, keeps, make};

/// Types, generator and the constraints that its output keeps, for a size of at least 1.
fn promises() -> Vec<(Vec<&'static str>, Value, Value)> {
    let p0 = |is: &str| json!([{"on": "p0", "is": is}]);
    let with = |is: &str| json!([{"on": "p0", "is": is, "with": "p1"}]);
    let rising = json!({"make": "ints", "length": "size", "low": 0, "high": "size * 9", "distinct": true, "order": "increasing"});
    let any = json!({"make": "ints", "length": "size", "low": -9, "high": 9});
    let graph = |shape: &str, more: i64| json!({"make": "edges", "nodes": "size + 4", "count": format!("size + {}", 3 + more), "shape": shape, "shuffled": true, "first": 1});
    let mut all = vec![
        (vec!["int[]"], json!({"make": "turn", "of": rising, "by": "size / 3"}), p0("turned")),
        (
            vec!["int[]", "int"],
            json!({"make": "pick", "of": rising}),
            json!([{"on": "p1", "is": "occurs_in", "with": "p0"}]),
        ),
        (
            vec!["int[]", "int[]"],
            json!({"make": "take", "of": {"make": "sample", "of": rising, "count": "size / 2"}, "values": [1, 0]}),
            with("all_in"),
        ),
        (
            vec!["int[]", "int[]"],
            json!({"make": "take", "of": {"make": "ints", "length": "size", "low": 0, "high": 9}, "values": [0, 0]}),
            with("rearranges"),
        ),
        (
            vec!["int[]"],
            json!({"make": "ints", "length": "size", "low": 1, "high": "size", "most": 2}),
            p0("at_most_twice"),
        ),
        (
            vec!["int[]"],
            json!({"make": "doubled", "length": "size + 1", "low": 1, "high": "size + 1"}),
            p0("one_doubled"),
        ),
        (
            vec!["int[]"],
            json!({"make": "doubled", "length": "size + 2", "low": 1, "high": "size", "times": 3}),
            p0("one_repeated"),
        ),
        (
            vec!["int[]"],
            json!({"make": "partners", "length": "size * 2 + 1", "low": 0, "high": "size"}),
            p0("one_alone"),
        ),
        (
            vec!["int[]"],
            json!({"make": "shuffle", "of": {"make": "join", "parts": [{"make": "repeat", "of": 5, "length": "size / 2 + 1"}, {"make": "ints", "length": "(size - 1) / 2", "low": 0, "high": 9}]}}),
            p0("has_majority"),
        ),
        (vec!["int[][]"], json!({"make": "cut", "of": rising, "columns": 3}), p0("increasing_row_by_row")),
        (
            vec!["int[][]"],
            json!({"make": "sort", "of": {"make": "intervals", "count": "size", "low": 0, "high": "size * 4", "longest": 9, "shape": "apart"}}),
            p0("apart"),
        ),
        (
            vec!["int[]", "int[]"],
            json!({"make": "take", "of": {"make": "columns", "of": {"make": "intervals", "count": "size", "low": 0, "high": 99, "longest": 9}}, "values": [1, 0]}),
            with("each_above"),
        ),
        (
            vec!["int[][]"],
            json!({"make": "beside", "of": [{"make": "intervals", "count": "size", "low": 0, "high": 99, "longest": 9}, any]}),
            json!([{"on": "p0[]", "is": "start_before_end", "length": [3, 3]}]),
        ),
        (
            vec!["int[]", "int[]"],
            json!({"make": "take", "of": {"make": "roll_calls", "count": "size", "low": 0, "high": "size * 2"}, "values": [1, 0]}),
            with("left_to_right_of"),
        ),
        (
            vec!["string[][]"],
            json!({"make": "trip", "count": "size", "places": 6, "start": "HOME", "regions": 2}),
            json!([{"on": "p0", "one_trip_from": "HOME"}]),
        ),
        (
            vec!["RandomListNode"],
            json!({"make": "trail", "length": "size", "low": 0, "high": 9}),
            json!([{"on": "p0", "length": ["length(p0)", "length(p0)"]}]),
        ),
        (
            vec!["string"],
            json!({"make": "mirror", "of": {"make": "string", "length": "size", "alphabet": "ab"}, "middle": true}),
            json!([{"on": "p0", "alphabet": "ab"}]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "neighbours", "nodes": "size + 4", "count": "size + 4", "shape": "ring", "shuffled": true}),
            p0("mutual"),
        ),
        (
            vec!["GraphNode"],
            json!({"make": "neighbours", "nodes": "size + 4", "count": "size + 5", "shape": "tree"}),
            p0("mutual"),
        ),
        (vec!["int[][]"], graph("tree", 1), p0("tree_and_one_edge")),
        (vec!["int[][]"], graph("ring", 1), p0("tree_and_one_edge")),
        (
            vec!["int[][]"],
            json!({"make": "edges", "nodes": "size * 2 + 2", "count": "size", "shape": "two_sides"}),
            p0("no_edge_twice"),
        ),
        (
            vec!["int[][]"],
            json!({"make": "edges", "nodes": "size + 4", "shape": "diamonds"}),
            p0("no_arc_twice"),
        ),
    ];
    for shape in ["tree", "line", "star"] {
        let edges = json!({"make": "list", "of": [graph(shape, 0)]});
        all.push((
            vec!["int[][][]"],
            edges,
            json!([{"on": "p0[0]", "is": "no_edge_twice", "length": [1, 1_000_000]}]),
        ));
    }
    for shape in ["random", "nested", "flat"] {
        all.push((
            vec!["string[]"],
            json!({"make": "numbers_then_signs", "count": "size", "low": -9, "high": 99, "shape": shape}),
            p0("numbers_then_signs"),
        ));
        all.push((
            vec!["string"],
            json!({"make": "sum_with_brackets", "count": "size", "high": 99, "shape": shape, "blanks": true}),
            p0("sum_with_brackets"),
        ));
    }
    all
}

fn hold_all(seed: u64, size: u64) -> Result<(), String> {
    for (types, value, rules) in promises() {
        let made = make(&types, value.clone(), seed, size).map_err(|error| format!("{value}: {error}"))?;
        keeps(&types, &made, rules).map_err(|error| format!("{value}: {error}"))?;
    }
    for shape in ["random", "nested", "flat"] {
        let value = json!({"make": "shorthand", "length": "size * 3", "alphabet": "a-z", "shape": shape});
        let made = make(&["string"], value, seed, size)?;
        let rules = json!([{"on": "p0", "unfolds_to": [size * 3, size * 3]}]);
        keeps(&["string"], &made, rules)?;
        let nodes = size + 4;
        let edges = json!([{"make": "edges", "nodes": nodes, "shape": "tree", "first": 1, "shuffled": true}, {"value": nodes}]);
        let signature = super::function(&["int[][]", "int"]);
        let entries = [argument(edges[0].clone()), argument(edges[1].clone())];
        let made =
            generate(&entries, None, seed, size, &signature).map_err(|error| error.to_string())?.arguments;
        keeps(&["int[][]", "int"], &made, json!([{"on": "p0", "is": "tree", "with": "p1"}]))?;
    }
    Ok(())
}

fn pile() -> Signature {
    serde_json::from_value(json!({"kind": "class", "name": "Pile", "params": [], "operations": [
        {"name": "push", "params": [{"name": "time", "type": "int"}], "returns": "void"},
        {"name": "pop", "params": [], "returns": "void"}]}))
    .unwrap()
}

proptest! {
    #[test]
    fn what_is_made_keeps_its_promise(seed: u64, size in 1u64..40) {
        prop_assert_eq!(hold_all(seed, size), Ok(()));
    }

    #[test]
    fn subtrees_are_parts_and_woven_texts_hold_both(seed: u64, size in 1u64..30) {
        let tree = json!({"make": "subtree", "of": {"make": "tree", "count": "size", "low": 0, "high": 9}, "least": "size / 3"});
        let made = make(&["TreeNode", "TreeNode"], tree, seed, size).unwrap();
        let rules = json!([{"on": "p1", "length": ["length(p0) / 3", "length(p0)"]}]);
        prop_assert_eq!(keeps(&["TreeNode", "TreeNode"], &made, rules), Ok(()));
        let text = json!({"make": "string", "length": "size", "alphabet": "ab"});
        let made = make(&["string", "string", "string"], json!({"make": "weave", "first": text, "second": text}), seed, size).unwrap();
        let rules = json!([{"on": "p2", "length": ["length(p0) + length(p1)", "length(p0) + length(p1)"]}]);
        prop_assert_eq!(keeps(&["string", "string", "string"], &made, rules), Ok(()));
    }

    #[test]
    fn operations_keep_their_tally(seed: u64, count in 1i64..60) {
        let mix = json!({"make": "operations", "count": count, "mix": [
            {"name": "push", "weight": 1, "adds": 1, "arguments": [{"make": "int", "low": "index * 2", "high": "index * 2 + 1"}]},
            {"name": "pop", "weight": 2, "needs": 1, "adds": -1, "arguments": []}]});
        let made = generate(&[], Some(&argument(mix)), seed, 0, &pile()).unwrap();
        let rules: Vec<Constraint> = serde_json::from_value(json!([
            {"on": "operations", "length": [count, count], "tally": {"calls": {"push": {"adds": 1}, "pop": {"needs": 1, "adds": -1}}}},
            {"on": "push.time", "is": "strictly_increasing_over_calls"}])).unwrap();
        let case = Case {
            name: String::new(), catches: None, example: false, arguments: vec![], operations: made.operations, expected: Expected::Unknown,
        };
        prop_assert_eq!(check_constraints(&rules, &pile(), &case), Ok(()));
    }

    #[test]
    fn no_parameters_make_the_later_ones_panic(a in extreme(), b in extreme(), c in extreme(), d in extreme(), seed: u64) {
        let list = json!({"make": "ints", "length": 5, "low": 0, "high": 9});
        for value in [
            json!({"make": "ints", "length": a, "low": b, "high": c, "most": d}),
            json!({"make": "turn", "of": list, "by": a}),
            json!({"make": "cut", "of": list, "columns": a}),
            json!({"make": "many", "count": a, "of": {"make": "int", "low": "index", "high": b}}),
            json!({"make": "choices", "length": a, "of": [1]}),
            json!({"make": "pick", "of": list, "picks": a}),
            json!({"make": "sample", "of": list, "count": a}),
            json!({"make": "subtree", "of": {"make": "tree", "count": 5, "low": 0, "high": 9}, "least": a}),
            json!({"make": "roll_calls", "count": a, "low": b, "high": c}),
            json!({"make": "doubled", "length": a, "low": b, "high": c, "times": d}),
            json!({"make": "partners", "length": a, "low": b, "high": c}),
            json!({"make": "trail", "length": a, "low": b, "high": c, "hints": "last"}),
            json!({"make": "maze", "rows": a, "columns": b, "path": 1, "wall": 0, "rising": true}),
            json!({"make": "maze", "rows": a, "columns": b, "path": c, "wall": 0, "shape": "spiral"}),
            json!({"make": "maze", "rows": a, "columns": b, "path": c, "wall": 0, "shape": "comb"}),
            json!({"make": "trip", "count": a, "places": b, "start": "A", "regions": c}),
            json!({"make": "brackets", "pairs": a}),
            json!({"make": "shorthand", "length": a, "alphabet": "ab"}),
            json!({"make": "shorthand", "length": a, "alphabet": "ab", "shape": "nested"}),
            json!({"make": "numbers_then_signs", "count": a, "low": b, "high": c}),
            json!({"make": "sum_with_brackets", "count": a, "high": b}),
            json!({"make": "edges", "nodes": a, "count": b, "shape": "ring", "first": c, "shuffled": true}),
            json!({"make": "edges", "nodes": a, "count": b, "shape": "diamonds"}),
            json!({"make": "edges", "nodes": a, "count": b, "shape": "two_sides"}),
            json!({"make": "neighbours", "nodes": a, "count": b, "shape": "tree"}),
            json!({"make": "intervals", "count": a, "low": b, "high": c, "longest": d, "shape": "apart"}),
            json!({"make": "search_tree", "count": a, "low": b, "high": c, "swaps": d.min(100)}),
        ] {
            let _ = make(&["int"], value, seed, 0);
        }
    }
}

#[test]
fn big_ones_keep_their_promise_too() {
    hold_all(3, 6_000).unwrap();
}

#[test]
fn what_the_later_ones_cannot_do_they_say() {
    for (of, value, says) in [
        (
            "int[]",
            json!({"make": "ints", "length": 5, "low": 0, "high": 1, "most": 2}),
            "no 5 numbers from 0 to 1, each 2",
        ),
        ("int[]", json!({"make": "shuffle", "of": {"value": 3}}), "a list or a text"),
        ("int[][]", json!({"make": "cut", "of": {"value": [1]}, "columns": 0}), "`columns` is 0"),
        ("int[]", json!({"make": "one_of", "of": []}), "nothing to choose"),
        ("int[]", json!({"make": "choices", "length": 1, "of": []}), "nothing to choose"),
        ("string", json!({"make": "choices", "length": 1, "of": [1]}), "from texts"),
        ("int[]", json!({"make": "columns", "of": {"value": [[1], [1, 2]]}}), "row 1 has 2 elements"),
        (
            "int[][]",
            json!({"make": "beside", "of": [{"value": [1]}, {"value": [1, 2]}]}),
            "of[1] has 2 elements",
        ),
        (
            "int[]",
            json!({"make": "pick", "of": {"value": [1]}, "picks": 2}),
            "`picks` is 2, and the list has 1",
        ),
        ("int[]", json!({"make": "take", "of": {"value": [1]}, "values": [1]}), "there is none 1"),
        (
            "string",
            json!({"make": "weave", "first": {"value": "a"}, "second": {"value": [1]}}),
            "cannot be woven",
        ),
        (
            "TreeNode",
            json!({"make": "subtree", "of": {"value": [1]}, "least": 2}),
            "no part of the tree has 2",
        ),
        ("int[]", json!({"make": "doubled", "length": 3, "low": 1, "high": 3, "times": 4}), "from 1 to 3"),
        ("int[]", json!({"make": "partners", "length": 4, "low": 1, "high": 3}), "must be odd"),
        (
            "char[][]",
            json!({"make": "maze", "rows": 3, "columns": 3, "path": ".", "wall": "#", "rising": true}),
            "only numbers can rise",
        ),
        (
            "string[][]",
            json!({"make": "trip", "count": 3, "places": 3, "start": "A", "regions": 2}),
            "at least two places",
        ),
        ("string", json!({"make": "brackets", "pairs": 1, "kinds": "("}), "must name pairs"),
        (
            "string[]",
            json!({"make": "numbers_then_signs", "count": 0, "low": 0, "high": 1}),
            "needs a number",
        ),
        ("string", json!({"make": "sum_with_brackets", "count": 3, "high": 1_000_000_000}), "within 32 bits"),
        ("int[][]", json!({"make": "edges", "nodes": 2, "shape": "ring"}), "needs 3 nodes"),
        ("int[][]", json!({"make": "edges", "nodes": 4, "count": 5, "shape": "two_sides"}), "only 4 edges"),
        (
            "int[][]",
            json!({"make": "intervals", "count": 9, "low": 0, "high": 9, "longest": 1, "shape": "apart"}),
            "with gaps",
        ),
        (
            "int[]",
            json!({"make": "list", "of": [{"make": "int", "low": "index", "high": 1}]}),
            "`index` is no number",
        ),
    ] {
        let error = make(&[of], value.clone(), 1, 5).unwrap_err();
        assert!(error.contains(says), "{value}: {error}");
    }
    let starved = json!({"make": "operations", "count": 1, "mix": [{"name": "pop", "weight": 1, "needs": 1, "arguments": []}]});
    let error = generate(&[], Some(&argument(starved)), 1, 1, &pile()).unwrap_err();
    assert!(error.to_string().contains("a tally of 0"), "{error}");
}
