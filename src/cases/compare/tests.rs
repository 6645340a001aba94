//! Comparison against results that are equal, nearly equal and different, and what it says of the difference.

use proptest::prelude::*;
use serde_json::json;

use super::*;

/// Compares one return value of a function without parameters.
fn returned(of: &str, how: Value, expected: Value, got: Value) -> Result<(), Box<Difference>> {
    function(
        json!([]),
        of,
        json!([{"of": "return", "compare": how}]),
        json!([]),
        json!([expected]),
        json!([got]),
    )
}

fn list(value: Value) -> Vec<Value> {
    value.as_array().unwrap().clone()
}

fn case(arguments: Value, operations: Value, expected: Expected) -> Case {
    Case {
        name: "a case".to_string(),
        catches: None,
        example: false,
        arguments: list(arguments),
        operations: list(operations),
        expected,
    }
}

fn function(
    params: Value,
    returns: &str,
    outputs: Value,
    arguments: Value,
    expected: Value,
    got: Value,
) -> Result<(), Box<Difference>> {
    let signature: Signature = serde_json::from_value(
        json!({"kind": "function", "name": "f", "params": params, "returns": returns}),
    )
    .unwrap();
    let outputs: Vec<Output> = serde_json::from_value(outputs).unwrap();
    check_outputs(&signature, &outputs).unwrap();
    compare(&signature, &outputs, &case(arguments, json!([]), Expected::Values(list(expected))), &list(got))
}

fn says(result: Result<(), Box<Difference>>) -> String {
    result.unwrap_err().to_string()
}

#[test]
fn the_first_difference_is_named_in_the_words_of_the_type() {
    let exact = |of: &str, expected: Value, got: Value| says(returned(of, json!("exact"), expected, got));
    assert_eq!(exact("int", json!(5), json!(7)), "expected 5, got 7");
    assert_eq!(exact("int[]", json!([1, 2, 3, 4]), json!([1, 2, 3, 5])), "index 3: expected 4, got 5");
    assert_eq!(exact("int[]", json!([1, 2]), json!([1])), "expected 2 elements, got 1");
    assert_eq!(
        exact("int[][]", json!([[1, 2], [3, 4]]), json!([[1, 2], [3, 5]])),
        "row 1, column 1: expected 4, got 5"
    );
    assert_eq!(
        exact("int[][]", json!([[1], [2]]), json!([[1], [2, 3]])),
        "index 1: expected 1 element, got 2"
    );
    assert_eq!(exact("int[][][]", json!([[[1]]]), json!([[[2]]])), "index [0][0][0]: expected 1, got 2");
    assert_eq!(exact("TreeNode", json!([1, 2, 3]), json!([1, 2, 4])), "level 1, entry 1: expected 3, got 4");
    assert_eq!(
        exact("TreeNode[]", json!([[], [1, null, 3]]), json!([[], [1, 3]])),
        "index 1, level 1: expected null, got 3"
    );
    assert_eq!(exact("ListNode", json!([1, 2]), json!([1, 3])), "node 1: expected 2, got 3");
    assert_eq!(
        exact("RandomListNode", json!([[1, 0]]), json!([[1, null]])),
        "node 0, its random pointer: expected 0, got null"
    );
    assert_eq!(exact("string", json!("abc"), json!("abd")), "expected \"abc\", got \"abd\"");
}

#[test]
fn a_long_text_is_shown_at_the_character_that_differs() {
    let expected = "a".repeat(100_000);
    let got = format!("{}b{}", "a".repeat(70_000), "a".repeat(29_999));
    let difference = returned("string", json!("exact"), json!(expected), json!(got)).unwrap_err();
    assert_eq!(difference.to_string(), "character 70000: expected 'a', got 'b'");
    assert_eq!(difference.path, [70_000]);
}

#[test]
fn a_value_outside_its_type_is_a_difference_with_its_reason() {
    assert_eq!(
        says(returned("int[]", json!("exact"), json!([1]), json!(["1"]))),
        "index 0: expected int, got text"
    );
    assert!(says(returned("int", json!("exact"), json!(1), json!(1i64 << 40))).contains("32 bits"));
    let ring = json!({"values": [1], "ring": 0});
    assert!(says(returned("ListNode", json!("exact"), json!([1]), ring)).contains("rings are not allowed"));
}

#[test]
fn a_whole_double_equals_its_whole_number() {
    assert!(returned("double[]", json!("exact"), json!([2, -0.0]), json!([2.0, 0])).is_ok());
    assert!(returned("double", json!("exact"), json!("NaN"), json!("NaN")).is_ok());
    let difference = returned("double", json!("exact"), json!(0.3), json!(0.1 + 0.2)).unwrap_err();
    assert_eq!(difference.hint.as_deref(), Some("right but for rounding"));
}

#[test]
fn a_tolerance_is_absolute_or_relative_and_nan_equals_nothing() {
    let near = |expected: Value, got: Value| returned("double[]", json!({"tolerance": 1e-6}), expected, got);
    assert!(near(json!([0.5, 1e12]), json!([0.5000009, 1e12 + 1.0])).is_ok());
    assert!(near(json!([0.5]), json!([0.500002])).is_err());
    assert!(near(json!(["NaN"]), json!(["NaN"])).is_err());
    assert!(near(json!(["Infinity"]), json!(["Infinity"])).is_ok());
    assert!(near(json!(["Infinity"]), json!([1e300])).is_err());
    assert!(near(json!([1]), json!(["-Infinity"])).is_err());
}

#[test]
fn order_is_ignored_at_the_named_levels_only() {
    let with = |levels: Value, got: Value| {
        returned("int[][]", json!({"unordered": levels}), json!([[1, 2], [3, 4], [1, 2]]), got)
    };
    assert!(with(json!([0]), json!([[3, 4], [1, 2], [1, 2]])).is_ok());
    assert!(with(json!([0]), json!([[4, 3], [1, 2], [1, 2]])).is_err());
    assert!(with(json!([1]), json!([[2, 1], [4, 3], [1, 2]])).is_ok());
    assert!(with(json!([1]), json!([[3, 4], [1, 2], [1, 2]])).is_err());
    assert!(with(json!([0, 1]), json!([[4, 3], [2, 1], [1, 2]])).is_ok());
    assert!(with(json!([0, 1]), json!([[4, 3], [2, 1], [1, 1]])).is_err());
}

#[test]
fn unordered_says_what_is_extra_and_what_is_missing() {
    let with = |got: Value| says(returned("int[]", json!({"unordered": [0]}), json!([1, 2, 2, 3]), got));
    assert_eq!(with(json!([3, 2, 9, 1])), "index 2: 9 is not expected; 2 is missing");
    assert_eq!(with(json!([1, 1, 2, 2, 3])), "index 1: 1 is there more often than expected");
    assert_eq!(with(json!([3, 2, 1])), "2 is missing: expected 4 elements, got 3");
}

#[test]
fn a_value_that_only_lacks_the_order_gets_a_hint() {
    let hint = |of: &str, expected: Value, got: Value| {
        returned(of, json!("exact"), expected, got).unwrap_err().hint.unwrap_or_default()
    };
    assert_eq!(hint("int[]", json!([1, 2]), json!([2, 1])), "right but for the order");
    assert!(hint("int[][]", json!([[1, 2], [3]]), json!([[3], [2, 1]])).contains("inside"));
    assert_eq!(hint("ListNode", json!([1, 2]), json!([2, 1])), "right but for the order");
    assert_eq!(hint("string", json!("a b"), json!("a b ")), "right but for blanks at an end");
    assert_eq!(hint("int[]", json!([1, 2]), json!([2, 2])), "");
}

#[test]
fn any_of_takes_each_accepted_value() {
    let any = |got: Value| returned("string", json!("any_of"), json!(["bab", "aba"]), got);
    assert!(any(json!("bab")).is_ok() && any(json!("aba")).is_ok());
    assert_eq!(says(any(json!("bb"))), "none of the 2 accepted values");
}

#[test]
fn a_permutation_may_be_a_text() {
    let with = |got: &str| returned("string", json!("permutation"), json!("aab"), json!(got));
    assert!(with("aba").is_ok());
    assert!(with("abb").is_err());
    assert!(returned("int[]", json!("permutation"), json!([1, 2]), json!([2, 1])).is_ok());
}

#[test]
fn only_the_prefix_that_counts_is_compared() {
    let with = |got: Value| {
        function(
            json!([{"name": "nums", "type": "int[]"}]),
            "int",
            json!([{"of": "nums", "compare": {"prefix": "return"}}, {"of": "return", "compare": "exact"}]),
            json!([[1, 1, 2]]),
            json!([[1, 2], 2]),
            got,
        )
    };
    assert!(with(json!([[1, 2, 99], 2])).is_ok());
    assert_eq!(says(with(json!([[1, 3, 2], 2]))), "`nums`: index 1: expected 2, got 3");
    assert_eq!(says(with(json!([[1], 2]))), "`nums`: 2 elements count, got only 1");
    assert_eq!(says(with(json!([[1, 2, 2], 3]))), "expected 2, got 3");
}

#[test]
fn an_unchanged_argument_is_held_against_what_was_given() {
    let with = |nums: Value| {
        function(
            json!([{"name": "nums", "type": "int[]"}]),
            "int",
            json!([{"of": "return", "compare": "exact"}, {"of": "nums", "compare": "unchanged"}]),
            json!([[2, 1]]),
            json!([1, null]),
            json!([1, nums]),
        )
    };
    assert!(with(json!([2, 1])).is_ok());
    assert!(says(with(json!([1, 2]))).contains("must stay as it was"));
}

#[test]
fn a_node_is_compared_by_its_position() {
    let with = |got: Value| {
        function(
            json!([{"name": "root", "type": "TreeNode"}]),
            "ref(root)",
            json!([{"of": "return", "compare": "node"}]),
            json!([[5, 5, 5]]),
            json!([1]),
            json!([got]),
        )
    };
    assert!(with(json!(1)).is_ok());
    assert_eq!(says(with(json!(2))), "expected 1, got 2");
    assert!(says(with(json!({"foreign_node": true}))).contains("none of the nodes"));
    assert!(says(with(json!(7))).contains("position"));
    assert!(with(json!(null)).is_err());
}

#[test]
fn a_fresh_value_shares_no_node_with_the_input() {
    let with = |fresh: bool, got: Value| {
        function(
            json!([{"name": "head", "type": "ListNode"}]),
            "ListNode",
            json!([{"of": "return", "compare": "exact", "fresh": fresh}]),
            json!([[1, 2]]),
            json!([[1, 2]]),
            json!([got]),
        )
    };
    let shared = json!({"shared_with_input": true, "value": [1, 2]});
    assert!(says(with(true, shared.clone())).contains("shares a node"));
    assert!(with(false, shared).is_ok());
    assert!(with(true, json!({"shared_with_input": false, "value": [1, 2]})).is_ok());
    assert!(with(true, json!([1, 2])).is_ok());
}

#[test]
fn a_ring_may_come_back_where_one_may_go_in() {
    let with = |ring: bool, got: Value| {
        function(
            json!([{"name": "head", "type": "ListNode", "ring": ring}]),
            "ListNode",
            json!([{"of": "return", "compare": "exact"}]),
            json!([[1, 2]]),
            json!([{"values": [1, 2], "ring": 0}]),
            json!([got]),
        )
    };
    let back_to = |position: usize| json!({"values": [1, 2], "ring": position});
    assert!(with(true, back_to(0)).is_ok());
    assert!(says(with(true, back_to(1))).contains("lead back to node 0, got node 1"));
    assert_eq!(says(with(true, json!([1, 2]))), "expected a ring, got a chain that ends");
    assert!(says(with(false, back_to(0))).contains("rings are not allowed"));
}

fn shelf() -> (Signature, Vec<Output>) {
    let signature =
        serde_json::from_value(json!({"kind": "class", "name": "Shelf", "params": [], "operations": [
        {"name": "put", "params": [{"name": "key", "type": "int"}], "returns": "void"},
        {"name": "get", "params": [{"name": "key", "type": "int"}], "returns": "int"},
        {"name": "all", "params": [], "returns": "int[]"}]}))
        .unwrap();
    let outputs = serde_json::from_value(json!([{"of": "return", "compare": "exact"}])).unwrap();
    (signature, outputs)
}

#[test]
fn a_class_is_compared_operation_by_operation() {
    let (signature, outputs) = shelf();
    let case = case(
        json!([]),
        json!([["put", [2]], ["get", [2]], ["all", []]]),
        Expected::Values(list(json!([null, 5, [1, 2]]))),
    );
    let with = |got: Value| compare(&signature, &outputs, &case, &list(got));
    assert!(with(json!([null, 5, [1, 2]])).is_ok());
    let difference = with(json!([null, 6, [1, 2]])).unwrap_err();
    assert_eq!(difference.place, "operation 2, get(2)");
    assert_eq!((difference.output, difference.name.as_str()), (1, "get"));
    assert_eq!(difference.expected, Some(json!(5)));
    assert_eq!(says(with(json!([null, 5, [1, 3]]))), "operation 3, all(), index 1: expected 2, got 3");
    assert_eq!(says(with(json!([null, 5]))), "expected 3 operations to answer, got 2");
    assert!(with(json!([1, 5, [1, 2]])).is_err());
}

#[test]
fn a_codec_must_give_back_what_went_in() {
    let signature: Signature =
        serde_json::from_value(json!({"kind": "codec", "name": "words", "type": "string[]"})).unwrap();
    let case = case(json!([["a", ""]]), json!([]), Expected::Values(vec![]));
    assert!(compare(&signature, &[], &case, &[json!(["a", ""])]).is_ok());
    assert_eq!(says(compare(&signature, &[], &case, &[json!(["a"])])), "expected 2 elements, got 1");
}

#[test]
fn a_digest_stands_for_the_values() {
    let signature: Signature =
        serde_json::from_value(json!({"kind": "function", "name": "f", "params": [], "returns": "double[]"}))
            .unwrap();
    let outputs = [Output { of: "return".to_string(), compare: Compare::Exact, fresh: false }];
    let mut case = case(json!([]), json!([]), Expected::Unknown);
    case.expected = Expected::Digest(digest(&signature, &outputs, &case, &[json!([1, 2.5])]));
    assert!(compare(&signature, &outputs, &case, &[json!([1.0, 2.5])]).is_ok());
    let difference = compare(&signature, &outputs, &case, &[json!([1.0, 2.0])]).unwrap_err();
    assert_eq!((difference.expected, difference.got), (None, Some(json!([1.0, 2.0]))));
    assert!(says(compare(&signature, &outputs, &case, &[json!(["x"])])).contains("expected double"));
}

#[test]
fn what_the_problem_itself_got_wrong_is_said_so() {
    let (signature, outputs) = shelf();
    let unknown = case(json!([]), json!([["get", [1]]]), Expected::Unknown);
    assert!(compare(&signature, &outputs, &unknown, &[json!(1)]).unwrap_err().content_fault);
    let short = case(json!([]), json!([["get", [1]]]), Expected::Values(vec![]));
    assert!(compare(&signature, &outputs, &short, &[json!(1)]).unwrap_err().content_fault);
}

#[test]
fn comparisons_that_do_not_fit_their_type_are_refused() {
    let bad = |signature: Value, outputs: Value| {
        let signature: Signature = serde_json::from_value(signature).unwrap();
        let outputs: Vec<Output> = serde_json::from_value(outputs).unwrap();
        check_outputs(&signature, &outputs).unwrap_err()[0].to_string()
    };
    let f = |returns: &str| json!({"kind": "function", "name": "f", "params": [{"name": "a", "type": "int[]"}], "returns": returns});
    let one = |how: Value| json!([{"of": "return", "compare": how}]);
    assert!(bad(f("int[]"), one(json!({"unordered": [1]}))).contains("nested 2 deep"));
    assert!(bad(f("int"), one(json!({"tolerance": 0.1}))).contains("needs doubles"));
    assert!(bad(f("double"), one(json!({"tolerance": -1.0}))).contains("above 0"));
    assert!(bad(f("int"), one(json!("node"))).contains("needs a node"));
    assert!(bad(f("void"), one(json!("exact"))).contains("neither"));
    assert!(bad(f("int"), one(json!("unchanged"))).contains("only an argument"));
    assert!(bad(f("int[]"), one(json!({"prefix": "a"}))).contains("another output"));
    assert!(bad(f("int[]"), one(json!({"checker": {"name": "magic"}}))).contains("no checker"));
    assert!(
        bad(f("int[]"), one(json!({"checker": {"name": "topological_order", "with": {"nodes": "a"}}})))
            .contains("needs `before_after`")
    );
    assert!(bad(f("int"), json!([])).contains("at least one"));
    assert!(
        bad(f("int"), json!([{"of": "a", "compare": "exact"}, {"of": "a", "compare": "exact"}]))
            .contains("twice")
    );
    assert!(bad(json!({"kind": "codec", "name": "w", "type": "int"}), one(json!("exact"))).contains("codec"));
}

#[test]
fn long_lists_and_long_trees_are_compared() {
    let long: Vec<i64> = (0..200_000).collect();
    let backwards: Vec<i64> = long.iter().rev().copied().collect();
    assert!(returned("int[]", json!({"unordered": [0]}), json!(long), json!(backwards)).is_ok());
    let mut chain = vec![json!(0)];
    for value in 1..100_000 {
        chain.extend([json!(value), Value::Null]);
    }
    chain.pop();
    let mut other = chain.clone();
    *other.last_mut().unwrap() = json!(-1);
    let difference = returned("TreeNode", json!("exact"), json!(chain), json!(other)).unwrap_err();
    assert_eq!(difference.place, "level 99999");
}

fn nested() -> impl Strategy<Value = Vec<Vec<i32>>> {
    prop::collection::vec(prop::collection::vec(-3..3, 0..4), 1..8)
}

proptest! {
    #[test]
    fn unordered_accepts_every_permutation(
        (rows, turned) in nested().prop_flat_map(|rows| {
            let shuffled = Just(rows.clone()).prop_shuffle();
            (Just(rows), shuffled)
        })
    ) {
        let outer = returned("int[][]", json!({"unordered": [0]}), json!(rows), json!(turned));
        prop_assert!(outer.is_ok());
        let inside: Vec<Vec<i32>> = turned.into_iter().map(|mut row| { row.reverse(); row }).collect();
        let both = returned("int[][]", json!({"unordered": [0, 1]}), json!(rows), json!(inside));
        prop_assert!(both.is_ok());
    }

    #[test]
    fn unordered_rejects_a_changed_element(rows in nested(), at in any::<prop::sample::Index>()) {
        let mut changed = rows.clone();
        let index = at.index(rows.len());
        changed[index].push(99);
        changed.rotate_left(1);
        for levels in [json!([0]), json!([1]), json!([0, 1])] {
            let compared = returned("int[][]", json!({"unordered": levels}), json!(rows), json!(changed));
            prop_assert!(compared.is_err());
        }
    }

    #[test]
    fn exact_agrees_with_equality_and_the_path_points_at_the_difference(left in nested(), right in nested()) {
        match returned("int[][]", json!("exact"), json!(left), json!(right)) {
            Ok(()) => prop_assert_eq!(left, right),
            Err(difference) => {
                prop_assert_ne!(&left, &right);
                let at = |value: &Value| {
                    difference.path.iter().try_fold(value.clone(), |value, index| value.get(index).cloned())
                };
                prop_assert_ne!(at(&json!(left)), at(&json!(right)));
            }
        }
    }

    #[test]
    fn anything_that_comes_back_is_judged_without_panic(got in junk(), of in 0..6usize) {
        let of = ["int", "ListNode", "TreeNode", "RandomListNode", "GraphNode", "double[][]"][of];
        let _ = returned(of, json!("exact"), json!([]), got);
    }
}

fn junk() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,3}".prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            (inner.clone(), inner).prop_map(|(values, ring)| json!({"values": values, "ring": ring})),
        ]
    })
}
