//! Each property and rule against what has it and what lacks it.

use serde_json::{Value, json};

use super::{case, check_constraints, check_statically, constraints, function, hold, hold_two};
use crate::cases::signature::Signature;

#[test]
fn properties_of_one_value() {
    for (of, is, good, bad, says) in [
        ("int[]", "turned", json!([4, 5, 1, 2]), json!([4, 5, 1, 6]), "must end below its start 4"),
        ("int[]", "turned", json!([1, 2, 3]), json!([3, 1, 2, 1]), "falls at index 1 and again at 3"),
        ("int[]", "turned", json!([2, 1]), json!([2, 2]), "2 stands there twice"),
        ("int[][]", "increasing_row_by_row", json!([[1, 3], [5, 9]]), json!([[1, 3], [3, 9]]), "row 1: 3"),
        (
            "int[][]",
            "rows_and_columns_increasing",
            json!([[1, 4], [2, 4]]),
            json!([[1, 4], [2, 3]]),
            "column 1",
        ),
        ("int[][]", "distinct_cells", json!([[1, 4], [2, 3]]), json!([[1, 4], [2, 1]]), "1 occurs twice"),
        ("int[]", "at_most_twice", json!([1, 2, 1]), json!([1, 2, 1, 1]), "1 occurs 3 times"),
        ("int[]", "one_doubled", json!([1, 2, 1]), json!([1, 1, 1]), "occurs 3 times"),
        ("int[]", "one_repeated", json!([1, 2, 1, 1]), json!([1, 1, 2, 2]), "1 and 2 occur more than once"),
        ("int[]", "one_repeated", json!([7, 7]), json!([1, 2]), "nothing occurs more than once"),
        ("int[]", "one_alone", json!([1, 2, 1]), json!([1, 2, 1, 2]), "0 elements occur once"),
        ("int[]", "one_alone", json!([5]), json!([1, 1, 1]), "1 occurs 3 times"),
        ("int[]", "has_majority", json!([1, 2, 1]), json!([1, 2, 1, 2]), "more than half"),
        ("string", "no_leading_zeros", json!("0"), json!("01"), "starts with a 0"),
        ("ListNode", "no_trailing_zeros", json!([0, 1]), json!([1, 0]), "ends with a 0"),
        ("string", "log_line", json!("a1 some words"), json!("a1 some 2"), "word 2 after"),
        ("string", "log_line", json!("7 1 23"), json!("7 1  2"), "word 2 after"),
        ("string", "log_line", json!("x y"), json!("x"), "nothing after its id"),
        ("string", "dots_and_stars", json!("a*.*b"), json!("a**"), "character 2"),
        ("int[]", "product_fits", json!([2, 0, -3]), json!([1i64 << 30, 0, 1i64 << 30, 9]), "up to index 3"),
        (
            "int[]",
            "stretch_products_fit",
            json!([1i64 << 30, 0, 1i64 << 30, 0, 9]),
            json!([1i64 << 30, 9, 1i64 << 30]),
            "index 2",
        ),
        ("int[]", "reaches_the_end", json!([2, 0, 0]), json!([1, 0, 0]), "index 2 cannot"),
        ("int[]", "start_before_end", json!([1, 2, 9]), json!([2, 2, 9]), "starts at 2 and ends at 2"),
        ("int[][]", "apart", json!([[1, 2], [3, 4]]), json!([[1, 2], [2, 4]]), "span 1 starts at 2"),
        ("int[][]", "not_overlapping", json!([[1, 2], [2, 4]]), json!([[1, 3], [2, 4]]), "here 3"),
        ("int[][]", "no_edge_twice", json!([[0, 1], [1, 2]]), json!([[0, 1], [1, 0]]), "edge 1"),
        ("int[][]", "no_arc_twice", json!([[0, 1, 5], [1, 0, 5]]), json!([[0, 1, 5], [0, 1, 6]]), "edge 1"),
        ("int[][]", "no_arc_twice", json!([]), json!([[1, 1]]), "from 1 to itself"),
        (
            "int[][]",
            "tree_and_one_edge",
            json!([[5, 7], [7, 9], [9, 5]]),
            json!([[1, 2], [2, 3]]),
            "3 edges, not 2",
        ),
        (
            "int[][]",
            "tree_and_one_edge",
            json!([[1, 2], [2, 3], [3, 1], [3, 4]]),
            json!([[1, 2], [2, 3], [3, 1], [4, 5], [5, 6], [6, 4]]),
            "2 pieces",
        ),
        ("int[][]", "mutual", json!([[1], [0]]), json!([[1], []]), "row 1 does not have 0"),
        ("GraphNode", "mutual", json!([[1], [0]]), json!([[0]]), "itself"),
        ("int[][]", "mutual", json!([[]]), json!([[1, 1], [0]]), "1 twice"),
        (
            "string[][]",
            "shared_under_one_name",
            json!([["a", "x"], ["a", "x", "y"], ["b"]]),
            json!([["a", "x"], ["b", "x"]]),
            "under \"a\" before",
        ),
        ("string[]", "numbers_then_signs", json!(["7", "-2", "/"]), json!(["7", "0", "/"]), "division by 0"),
        ("string[]", "numbers_then_signs", json!(["5"]), json!(["5", "+"]), "two numbers"),
        ("string[]", "numbers_then_signs", json!(["1", "2", "+"]), json!(["1", "2"]), "2 numbers are left"),
        ("string[]", "numbers_then_signs", json!(["-0"]), json!(["+1"]), "neither"),
        (
            "string[]",
            "numbers_then_signs",
            json!(["-3", "2", "*"]),
            json!(["65536", "65536", "*"]),
            "32 bits",
        ),
        ("string", "sum_with_brackets", json!("-(1 + 23) - (-4)"), json!("1 + -2"), "number must come first"),
        ("string", "sum_with_brackets", json!("(((1)))"), json!("((1)"), "1 brackets are never closed"),
        ("string", "sum_with_brackets", json!(" 7 "), json!("1 2"), "a sign must come first"),
        ("string", "sum_with_brackets", json!("2147483647"), json!("2147483647-1"), "32 bits"),
        ("string", "sum_with_brackets", json!("1"), json!("1)"), "never opened"),
        ("string", "sum_with_brackets", json!("(-1)"), json!("()"), "number must come first"),
        ("string", "sum_with_brackets", json!("-1"), json!("2*3"), "no place"),
    ] {
        assert_eq!(hold(of, json!({"on": "x", "is": is}), good.clone()), Ok(()), "{is} {good}");
        let error = hold(of, json!({"on": "x", "is": is}), bad.clone()).expect_err(is);
        assert!(error.contains(says), "{is} {bad}: {error}");
    }
}

#[test]
fn properties_of_two_values() {
    for (types, is, good, bad, says) in [
        (
            ["int[]", "int"],
            "increasing_then_zeros",
            json!([[1, 2, 0], 2]),
            json!([[1, 2, 5], 2]),
            "index 2 must be 0",
        ),
        (
            ["int[]", "int"],
            "increasing_then_zeros",
            json!([[0], 0]),
            json!([[1], 2]),
            "is 2, and there are 1",
        ),
        (["int[]", "int[]"], "each_above", json!([[2, 3], [1, 2]]), json!([[2, 3], [1, 3]]), "index 1"),
        (["int", "int[]"], "occurs_in", json!([2, [1, 2]]), json!([3, [1, 2]]), "3 does not occur in `y`"),
        (["int[]", "int[]"], "all_in", json!([[2], [1, 2]]), json!([[2, 4], [1, 2]]), "4 does not"),
        (["string", "string"], "rearranges", json!(["aab", "aba"]), json!(["aab", "abb"]), "elements of `y`"),
        (
            ["int[]", "bool[][]"],
            "open_cell_of",
            json!([[0, 1], [[true, false]]]),
            json!([[0, 0], [[true]]]),
            "taken",
        ),
        (
            ["int[]", "bool[][]"],
            "open_cell_of",
            json!([[0, 0], [[false]]]),
            json!([[1, 0], [[true]]]),
            "no cell",
        ),
        (
            ["int[]", "int[]"],
            "left_to_right_of",
            json!([[9, 3, 7], [3, 9, 7]]),
            json!([[7, 3, 9], [3, 9, 7]]),
            "no tree",
        ),
        (["int[]", "int[]"], "left_to_right_of", json!([[], []]), json!([[], [1]]), "more numbers"),
        (["double", "int"], "power_fits", json!([-2.5, -3]), json!([0, -1]), "below 0"),
        (["double", "int"], "power_fits", json!([1.0, -2147483648i64]), json!([2.0, 1001]), "beyond"),
        (
            ["int[][]", "int"],
            "connected",
            json!([[[0, 1], [1, 2], [0, 2]], 3]),
            json!([[[0, 1]], 3]),
            "2 of 3",
        ),
        (["int[][]", "int"], "tree", json!([[[1, 2], [3, 2]], 3]), json!([[[1, 2], [2, 1]], 3]), "2 of 3"),
        (["int[][]", "int"], "tree", json!([[], 1]), json!([[[1, 2]], 3]), "has 2 edges, not 1"),
        (
            ["int[][]", "int"],
            "tree",
            json!([[[0, 1, 7]], 2]),
            json!([[[0, 1], [2, 3], [3, 4]], 4]),
            "2 pieces",
        ),
    ] {
        let params = [("x", types[0]), ("y", types[1])];
        let rule = json!({"on": "x", "is": is, "with": "y"});
        assert_eq!(hold_two(&params, rule.clone(), good.clone()), Ok(()), "{is} {good}");
        let error = hold_two(&params, rule, bad.clone()).expect_err(is);
        assert!(error.contains(says), "{is} {bad}: {error}");
    }
}

#[test]
fn a_reference_may_have_to_be_a_node() {
    let rule = json!({"on": "p", "is": "not_null"});
    let params = [("root", "TreeNode"), ("p", "ref(root)")];
    assert_eq!(hold_two(&params, rule.clone(), json!([[1], 0])), Ok(()));
    assert_eq!(hold_two(&params, rule, json!([[1], null])).unwrap_err(), "`p`: is null, must be a node");
}

#[test]
fn rules_that_few_problems_need() {
    for (of, rule, good, bad, says) in [
        (
            "int[]",
            json!({"total": [1, 5]}),
            json!([2, 3]),
            json!([3, 3]),
            "the total is 6, must be from 1 to 5",
        ),
        ("string[]", json!({"total": [0, 5]}), json!(["ab", "cde"]), json!(["abc", "def"]), "is 6"),
        ("ListNode[]", json!({"total": [0, 2]}), json!([[1], [2]]), json!([[1, 2], [2]]), "is 3"),
        ("int", json!({"among": [-1, 0]}), json!(-1), json!(1), "1 is none of -1, 0"),
        ("string", json!({"at_most": {".": 2}}), json!("a.b."), json!("..."), "'.' stands there 3 times"),
        ("string", json!({"unfolds_to": [1, 9]}), json!("3[a2[c]]"), json!("10[a]"), "10 letters"),
        ("string", json!({"unfolds_to": [1, 9]}), json!("ab"), json!("2[]"), "holds nothing"),
        ("string", json!({"unfolds_to": [1, 9]}), json!("1[1[1[a]]]"), json!("02[a]"), "starts with 0"),
        ("string", json!({"unfolds_to": [1, 9]}), json!("2[a]b"), json!("[a]"), "no count"),
        ("string", json!({"unfolds_to": [1, 9]}), json!("z"), json!("3a"), "no bracket"),
        ("string", json!({"unfolds_to": [1, 9]}), json!("z"), json!("2[a"), "never closed"),
        (
            "string[][]",
            json!({"one_trip_from": "A"}),
            json!([["B", "A"], ["A", "B"], ["A", "C"]]),
            json!([["A", "B"], ["A", "C"]]),
            "no one trip from A",
        ),
        (
            "string[][]",
            json!({"one_trip_from": "A"}),
            json!([["B", "A"], ["A", "B"]]),
            json!([["B", "C"], ["C", "B"]]),
            "reaches all",
        ),
        ("int[][]", json!({"on": "x[0]", "length": [2, 2]}), json!([[9, 9]]), json!([]), "no element 0"),
        (
            "int[][]",
            json!({"on": "x[][1]", "range": [0, 3]}),
            json!([[9, 2], [8, 3]]),
            json!([[9, 2], [8, 4]]),
            "`x[1][1]`: 4",
        ),
    ] {
        let mut rule = rule;
        rule["on"] = rule.get("on").cloned().unwrap_or_else(|| json!("x"));
        assert_eq!(hold(of, rule.clone(), good.clone()), Ok(()), "{rule} {good}");
        let error = hold(of, rule.clone(), bad.clone()).unwrap_err();
        assert!(error.contains(says), "{rule} {bad}: {error}");
    }
}

#[test]
fn formulas_measure_other_arguments() {
    let with = |rule: Value, arguments: Value| {
        hold_two(&[("grid", "int[][]"), ("k", "int"), ("list", "int[]")], rule, arguments)
    };
    for (formula, good) in [
        ("columns(grid)", 3),
        ("distinct(list)", 2),
        ("total(list)", 12),
        ("least(list)", 2),
        ("greatest(list)", 5),
    ] {
        let rule = json!({"on": "k", "range": [formula, formula]});
        assert_eq!(with(rule.clone(), json!([[[1, 2, 3]], good, [5, 5, 2]])), Ok(()), "{formula}");
        assert!(with(rule, json!([[[1, 2, 3]], good + 1, [5, 5, 2]])).is_err());
    }
    let rule = json!({"on": "k", "range": [0, "least(list)"]});
    assert!(with(rule, json!([[], 0, []])).unwrap_err().contains("an empty one"));
}

fn desk() -> Signature {
    serde_json::from_value(json!({"kind": "class", "name": "Desk", "params": [{"name": "root", "type": "TreeNode"}],
        "operations": [
            {"name": "put", "params": [{"name": "key", "type": "string"}, {"name": "time", "type": "int"}], "returns": "void"},
            {"name": "take", "params": [{"name": "key", "type": "string"}], "returns": "int"}]}))
    .unwrap()
}

fn held(rule: Value, operations: Value) -> Result<(), String> {
    let rules = constraints(json!([rule]));
    check_statically(&rules, &desk()).unwrap();
    check_constraints(&rules, &desk(), &case(json!([[1, 2]]), operations)).map_err(|error| error.to_string())
}

#[test]
fn rules_over_all_calls() {
    let (put, take) =
        (|key: &str, time: i64| json!(["put", [key, time]]), |key: &str| json!(["take", [key]]));
    let tally = json!({"on": "operations", "tally": {"calls": {"put": {"adds": 1}, "take": {"needs": 1, "adds": -1}}}});
    assert_eq!(held(tally.clone(), json!([put("a", 1), take("b")])), Ok(()));
    assert_eq!(
        held(tally, json!([put("a", 1), take("b"), take("b")])).unwrap_err(),
        "`operation 3, take`: `take` needs 1, and there is 0 then"
    );
    let start = json!({"on": "operations", "tally": {"start": "length(root)", "calls": {"take": {"needs": 1, "adds": -1}}}});
    assert_eq!(held(start.clone(), json!([take("a"), take("a")])), Ok(()));
    assert!(held(start, json!([take("a"), take("a"), take("a")])).is_err());
    let times = [put("a", 1), put("b", 1), put("a", 2)];
    let rising = |is: &str| json!({"on": "put.time", "is": is});
    assert_eq!(held(rising("increasing_over_calls"), json!(times)), Ok(()));
    assert_eq!(
        held(rising("strictly_increasing_over_calls"), json!(times)).unwrap_err(),
        "`operation 2, put.time`: 1 must be more than 1 before it"
    );
    let per = json!({"on": "put.time", "is": "strictly_increasing_over_calls", "with": "key"});
    assert_eq!(held(per.clone(), json!(times)), Ok(()));
    assert!(held(per, json!([put("a", 1), put("b", 1), put("b", 1)])).is_err());
    let distinct = json!({"on": "put.key", "is": "distinct_over_calls"});
    assert_eq!(held(distinct.clone(), json!([put("a", 1), put("b", 1)])), Ok(()));
    assert!(held(distinct, json!(times)).unwrap_err().starts_with("`operation 3, put.key`"));
    let given = json!({"on": "take.key", "is": "given_before", "with": "put.key"});
    assert_eq!(held(given.clone(), json!([put("a", 1), take("a")])), Ok(()));
    assert_eq!(
        held(given, json!([take("a"), put("a", 1)])).unwrap_err(),
        "`operation 1, take.key`: \"a\" was never given as `put.key` before"
    );
}

#[test]
fn what_makes_no_sense_is_found_without_an_input() {
    let says = |rule: Value, signature: &Signature, says: &str| {
        let faults = check_statically(&constraints(json!([rule])), signature).unwrap_err();
        assert!(faults[0].to_string().contains(says), "{}", faults[0]);
    };
    let list = function(&[("nums", "int[]"), ("k", "int"), ("word", "string")]);
    says(json!({"on": "nums[x]", "range": [0, 1]}), &list, "brackets are");
    says(json!({"on": "nums", "total": [0, "columns(nums)"]}), &list, "nothing with columns");
    says(json!({"on": "k", "total": [0, 1]}), &list, "`total` needs");
    says(json!({"on": "k", "among": ["a"]}), &list, "`among`: expected int");
    says(json!({"on": "k", "among": []}), &list, "is empty");
    says(json!({"on": "k", "at_most": {".": 1}}), &list, "`at_most` needs a string");
    says(json!({"on": "k", "unfolds_to": [0, 1]}), &list, "`unfolds_to` needs a string");
    says(json!({"on": "nums", "one_trip_from": "A"}), &list, "string[][]");
    says(json!({"on": "nums", "tally": {"calls": {}}}), &list, "stands on `operations`");
    says(json!({"on": "k", "is": "turned"}), &list, "`turned` is about a list");
    says(json!({"on": "k", "is": "distinct_over_calls"}), &list, "an operation's argument");
    says(json!({"on": "operations", "tally": {"calls": {"get": {}}}}), &desk(), "no operation `get`");
    says(json!({"on": "take.key", "is": "given_before"}), &desk(), "as `put.key`");
    says(json!({"on": "take.key", "is": "given_before", "with": "put.time"}), &desk(), "of type string");
    says(
        json!({"on": "put.time", "is": "increasing_over_calls", "with": "root"}),
        &desk(),
        "no parameter `root`",
    );
    says(json!({"on": "operations", "is": "distinct"}), &desk(), "takes `length` and `tally`");
}

#[test]
fn deep_and_big_inputs_are_held_in_time() {
    let deep = format!("{}1{}", "(".repeat(200_000), ")".repeat(200_000));
    assert_eq!(hold("string", json!({"on": "x", "is": "sum_with_brackets"}), json!(deep)), Ok(()));
    let deep = format!("{}a{}", "1[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(hold("string", json!({"on": "x", "unfolds_to": [1, 1]}), json!(deep)), Ok(()));
    let line: Vec<Value> = (0..200_000).map(|node| json!([node + 1, node])).collect();
    assert_eq!(
        hold_two(
            &[("x", "int[][]"), ("n", "int")],
            json!({"on": "x", "is": "tree", "with": "n"}),
            json!([line, 200_001])
        ),
        Ok(())
    );
}
