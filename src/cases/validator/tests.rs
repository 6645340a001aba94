//! Constraints against inputs that keep and break them.

mod properties;

use serde_json::json;

use super::super::signature::Expected;
use super::*;

fn function(params: &[(&str, &str)]) -> Signature {
    let params: Vec<Value> = params.iter().map(|(name, of)| json!({"name": name, "type": of})).collect();
    serde_json::from_value(json!({"kind": "function", "name": "f", "params": params, "returns": "int"}))
        .unwrap()
}

fn case(arguments: Value, operations: Value) -> Case {
    Case {
        name: "a case".to_string(),
        catches: None,
        example: false,
        arguments: arguments.as_array().unwrap().clone(),
        operations: operations.as_array().unwrap().clone(),
        expected: Expected::Unknown,
    }
}

fn constraints(value: Value) -> Vec<Constraint> {
    serde_json::from_value(value).unwrap()
}

/// Holds one argument `x` against one constraint, which must make sense for its type.
fn hold(of: &str, rule: Value, value: Value) -> Result<(), String> {
    hold_two(&[("x", of)], rule, json!([value]))
}

fn hold_two(params: &[(&str, &str)], rule: Value, arguments: Value) -> Result<(), String> {
    let signature = function(params);
    let constraints = constraints(json!([rule]));
    check_statically(&constraints, &signature).unwrap();
    check_constraints(&constraints, &signature, &case(arguments, json!([])))
        .map_err(|error| error.to_string())
}

#[test]
fn lengths_and_ranges_include_both_bounds() {
    let rule = json!({"on": "x", "length": [1, 2]});
    assert!(hold("int[]", rule.clone(), json!([5])).is_ok());
    assert!(hold("int[]", rule.clone(), json!([5, 5])).is_ok());
    assert_eq!(
        hold("int[]", rule.clone(), json!([])).unwrap_err(),
        "`x`: the length is 0, must be from 1 to 2"
    );
    assert!(hold("string", rule.clone(), json!("äö")).is_ok());
    assert!(hold("TreeNode", rule.clone(), json!([1, null, 2])).is_ok());
    assert!(hold("TreeNode", rule, json!([1, 2, 3])).is_err());
    let rule = json!({"on": "x[][]", "range": [-1, 9]});
    assert!(hold("int[][]", rule.clone(), json!([[-1], [9]])).is_ok());
    assert_eq!(
        hold("int[][]", rule, json!([[0], [3, 10]])).unwrap_err(),
        "`x[1][1]`: 10 is not from -1 to 9"
    );
}

#[test]
fn a_range_reaches_every_node_and_refuses_nan() {
    let rule = json!({"on": "x", "range": [0, 5]});
    assert!(hold("TreeNode", rule.clone(), json!([1, null, 6])).is_err());
    assert!(hold("ListNode", rule.clone(), json!([1, 6])).is_err());
    assert!(hold("RandomListNode", rule.clone(), json!([[6, null]])).is_err());
    assert!(hold("double", rule.clone(), json!(4.5)).is_ok());
    assert!(hold("double", rule.clone(), json!("NaN")).is_err());
    assert!(hold("double", rule, json!("Infinity")).is_err());
}

#[test]
fn bounds_may_be_formulas_over_other_arguments() {
    let rule = json!({"on": "k", "range": [1, "length(nums) - 1"]});
    let with = |k: i64| hold_two(&[("nums", "int[]"), ("k", "int")], rule.clone(), json!([[1, 2, 3], k]));
    assert!(with(2).is_ok());
    assert_eq!(with(3).unwrap_err(), "`k`: 3 is not from 1 to 2");
}

#[test]
fn an_alphabet_names_the_character_that_is_not_in_it() {
    let rule = json!({"on": "x[][]", "alphabet": "~."});
    assert!(hold("char[][]", rule.clone(), json!([["~", "."]])).is_ok());
    assert!(hold("char[][]", rule, json!([["~", "-"]])).unwrap_err().starts_with("`x[0][1]`: '-' is none"));
}

#[test]
fn each_property_accepts_what_has_it_and_refuses_what_lacks_it() {
    let holds = |of: &str, is: &str, value: Value| hold(of, json!({"on": "x", "is": is}), value).is_ok();
    for (of, is, good, bad) in [
        ("int[]", "increasing", json!([1, 1, 2]), json!([2, 1])),
        ("int[]", "strictly_increasing", json!([1, 2, 10]), json!([1, 1])),
        ("double[]", "increasing", json!([1, 1.5, 2]), json!([1.5, 1])),
        ("ListNode", "increasing", json!([1, 2]), json!([2, 1])),
        ("string[]", "strictly_increasing", json!(["a", "b"]), json!(["b", "a"])),
        ("int[]", "distinct", json!([2, 1]), json!([1, 2, 1])),
        ("double[]", "distinct", json!([2, 1]), json!([1, 2, 1.0])),
        ("int[][]", "distinct", json!([[1], [2]]), json!([[1], [1]])),
        ("string", "distinct", json!("abc"), json!("aba")),
        ("TreeNode", "distinct", json!([1, null, 2]), json!([1, null, 1])),
        ("int[][]", "rectangular", json!([[1], [2]]), json!([[1], [2, 3]])),
        ("string[]", "rectangular", json!(["ab", "cd"]), json!(["ab", "c"])),
        ("char[][]", "square", json!([["a", "b"], ["c", "d"]]), json!([["a", "b"]])),
        ("TreeNode", "search_tree", json!([2, 1, 3]), json!([2, 1, 3, null, null, 1])),
        ("string", "ascii", json!("ab\n"), json!("é")),
    ] {
        assert!(holds(of, is, good.clone()), "{is} {good}");
        assert!(!holds(of, is, bad.clone()), "{is} {bad}");
    }
    assert!(holds("int[][]", "rectangular", json!([])) && holds("TreeNode", "search_tree", json!([])));
}

#[test]
fn properties_of_two_look_at_the_other_argument() {
    let different = json!({"on": "p", "is": "different_from", "with": "q"});
    let params = [("root", "TreeNode"), ("p", "ref(root)"), ("q", "ref(root)")];
    assert!(hold_two(&params, different.clone(), json!([[1, 1], 0, 1])).is_ok());
    assert!(hold_two(&params, different, json!([[1, 1], 1, 1])).is_err());
    let pair = json!({"on": "a", "is": "one_pair_sums_to", "with": "t"});
    let with = |a: Value| hold_two(&[("a", "int[]"), ("t", "int")], pair.clone(), json!([a, 4]));
    assert!(with(json!([1, 3, 9])).is_ok());
    assert!(with(json!([1, 2, 9])).unwrap_err().contains("no pair"));
    assert!(with(json!([1, 3, 3])).unwrap_err().contains("2 pairs"));
    assert!(with(json!([2])).is_err());
    let same = json!({"on": "a", "is": "same_length_as", "with": "b"});
    let params = [("a", "int[]"), ("b", "string")];
    assert!(hold_two(&params, same.clone(), json!([[1, 2], "ab"])).is_ok());
    assert!(hold_two(&params, same, json!([[1, 2], "a"])).is_err());
}

fn shelf() -> Signature {
    serde_json::from_value(json!({"kind": "class", "name": "Shelf",
        "params": [{"name": "capacity", "type": "int"}],
        "operations": [{"name": "put", "params": [{"name": "key", "type": "int"}], "returns": "void"},
                       {"name": "get", "params": [{"name": "key", "type": "int"}], "returns": "int"}]}))
    .unwrap()
}

#[test]
fn a_class_is_held_at_its_constructor_and_each_operation() {
    let rules = constraints(json!([
        {"on": "capacity", "range": [1, 10]},
        {"on": "operations", "length": [1, 3]},
        {"on": "put.key", "range": [0, "capacity - 1"]}
    ]));
    check_statically(&rules, &shelf()).unwrap();
    let with = |capacity: i64, operations: Value| {
        check_constraints(&rules, &shelf(), &case(json!([capacity]), operations))
            .map_err(|error| error.to_string())
    };
    assert!(with(5, json!([["put", [4]], ["get", [9]]])).is_ok());
    assert_eq!(
        with(5, json!([["get", [5]], ["put", [5]]])).unwrap_err(),
        "`operation 2, put.key`: 5 is not from 0 to 4"
    );
    assert!(with(5, json!([])).unwrap_err().contains("`operations`: the length is 0"));
    assert!(with(11, json!([["get", [1]]])).unwrap_err().starts_with("`capacity`"));
}

#[test]
fn what_a_codec_carries_is_called_value() {
    let signature: Signature =
        serde_json::from_value(json!({"kind": "codec", "name": "words", "type": "string[]"})).unwrap();
    let rules = constraints(json!([{"on": "value", "length": [0, 2]}, {"on": "value[]", "is": "ascii"}]));
    check_statically(&rules, &signature).unwrap();
    assert!(check_constraints(&rules, &signature, &case(json!([["a"]]), json!([]))).is_ok());
    assert!(check_constraints(&rules, &signature, &case(json!([["é"]]), json!([]))).is_err());
}

#[test]
fn an_input_outside_its_types_is_a_violation() {
    let violation =
        check_constraints(&[], &function(&[("x", "int")]), &case(json!(["1"]), json!([]))).unwrap_err();
    assert_eq!(violation.to_string(), "`input`: argument `x`: expected int, got text");
}

#[test]
fn constraints_that_make_no_sense_are_found_without_an_input() {
    let signature = function(&[("nums", "int[]"), ("k", "int"), ("word", "string"), ("root", "TreeNode")]);
    for (rule, says) in [
        (json!({"on": "nums"}), "needs a rule"),
        (json!({"on": "numbers", "length": [0, 1]}), "no parameter `numbers`"),
        (json!({"on": "nums[][]", "range": [0, 1]}), "no 2 lists"),
        (json!({"on": "nums", "range": [0, 1]}), "`range` needs a number"),
        (json!({"on": "k", "length": [0, 1]}), "`length` needs a list"),
        (json!({"on": "k", "range": [2, 1]}), "backwards"),
        (json!({"on": "k", "range": [0, "n"]}), "`n` is no number"),
        (json!({"on": "k", "range": [0, "length(k)"]}), "`k` is nothing with a length"),
        (json!({"on": "k", "range": [0, "nums"]}), "`nums` is no number"),
        (json!({"on": "k", "alphabet": "a"}), "`alphabet` needs a char"),
        (json!({"on": "word", "alphabet": "z-a"}), "backwards"),
        (json!({"on": "k", "is": "distinct"}), "cannot be distinct"),
        (json!({"on": "nums", "is": "distinct", "with": "k"}), "takes no `with`"),
        (json!({"on": "nums", "is": "one_pair_sums_to"}), "needs `with`"),
        (json!({"on": "nums", "is": "one_pair_sums_to", "with": "word"}), "does not go with"),
        (json!({"on": "nums", "is": "different_from", "with": "nums"}), "another parameter"),
        (json!({"on": "nums", "length": [0, 1], "with": "k"}), "goes with `is`"),
        (json!({"on": "operations", "length": [0, 1]}), "no parameter `operations`"),
    ] {
        let faults = check_statically(&constraints(json!([rule])), &signature).unwrap_err();
        assert!(faults[0].to_string().contains(says), "{rule}: {}", faults[0]);
    }
    let unknown = serde_json::from_value::<Constraint>(json!({"on": "x", "is": "nice"})).unwrap_err();
    assert!(unknown.to_string().contains("strictly_increasing"));
    assert!(serde_json::from_value::<Constraint>(json!({"on": "x", "lenght": [0, 1]})).is_err());
}

#[test]
fn a_big_input_is_held_against_everything() {
    let long: Vec<i64> = (0..200_000).collect();
    let rule = json!({"on": "x", "length": [1, 200_000], "is": "strictly_increasing"});
    assert!(hold("int[]", rule, json!(long)).is_ok());
    let pair = json!({"on": "a", "is": "one_pair_sums_to", "with": "t"});
    assert!(hold_two(&[("a", "int[]"), ("t", "int")], pair, json!([long, 1])).is_ok());
}
