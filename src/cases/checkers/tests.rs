//! Each named checker against answers that are right, wrong and impossible.

use std::collections::BTreeMap;

use serde_json::json;

use super::*;

fn judge(name: &str, with: &[(&str, &str, &str, Value)], got: Value) -> Option<String> {
    let params: Vec<Param> = with
        .iter()
        .map(|(_, param, of, _)| Param { name: param.to_string(), of: of.parse().unwrap(), ring: false })
        .collect();
    let arguments: Vec<Value> = with.iter().map(|(_, _, _, value)| value.clone()).collect();
    let roles: BTreeMap<String, String> =
        with.iter().map(|(role, param, _, _)| (role.to_string(), param.to_string())).collect();
    let checker = Checker { name: name.to_string(), with: roles };
    run(&checker, Context { params: &params, arguments: &arguments }, &got)
        .unwrap()
        .map(|finding| finding.message)
}

fn order(n: i64, edges: Value, got: Value) -> Option<String> {
    judge(
        "topological_order",
        &[("nodes", "n", "int", json!(n)), ("before_after", "e", "int[][]", edges)],
        got,
    )
}

#[test]
fn any_topological_order_is_right_and_a_broken_rule_is_named() {
    let edges = json!([[0, 2], [1, 2], [0, 2]]);
    assert_eq!(order(4, edges.clone(), json!([0, 1, 2, 3])), None);
    assert_eq!(order(4, edges.clone(), json!([3, 1, 0, 2])), None);
    assert_eq!(order(0, json!([]), json!([])), None);
    let says = |got| order(4, edges.clone(), got).unwrap();
    assert_eq!(says(json!([0, 2, 1, 3])), "2 stands before 1, which must come first");
    assert!(says(json!([0, 1, 2])).contains("all 4"));
    assert!(says(json!([0, 1, 2, 2])).contains("second time"));
    assert!(says(json!([0, 1, 2, 4])).contains("none of those"));
    assert!(says(json!([])).contains("there is an order"));
}

#[test]
fn where_no_order_exists_only_the_empty_one_is_right() {
    let ring = json!([[0, 1], [1, 0]]);
    assert_eq!(order(2, ring.clone(), json!([])), None);
    assert!(order(2, ring, json!([0, 1])).unwrap().contains("no such order"));
    assert_eq!(order(1, json!([[0, 0]]), json!([])), None);
}

#[test]
fn an_alphabet_puts_the_words_in_order() {
    let letters =
        |words: Value, got: &str| judge("alphabet_order", &[("words", "w", "string[]", words)], json!(got));
    let words = json!(["wrt", "wrf", "er", "ett", "rftt"]);
    assert_eq!(letters(words.clone(), "wertf"), None);
    assert!(letters(words.clone(), "ewrtf").unwrap().contains("must come first"));
    assert!(letters(words, "wert").unwrap().contains("all 5"));
    assert_eq!(letters(json!(["ab", "a"]), ""), None);
    assert!(letters(json!(["ab", "a"]), "ab").is_some());
    assert_eq!(letters(json!(["z", "z"]), "z"), None);
}

#[test]
fn a_path_keeps_to_the_edges_and_passes_no_node_twice() {
    let path = |role: &str, got: Value| {
        let edges = json!([[0, 1], [1, 2], [2, 0], [3, 4]]);
        judge(
            "valid_path",
            &[(role, "e", "int[][]", edges), ("from", "a", "int", json!(0)), ("to", "b", "int", json!(2))],
            got,
        )
    };
    assert_eq!(path("edges", json!([0, 2])), None);
    assert_eq!(path("edges", json!([0, 1, 2])), None);
    assert!(path("arcs", json!([0, 2])).unwrap().contains("no edge leads from 0 to 2"));
    assert!(path("edges", json!([0, 1, 0, 2])).unwrap().contains("second time"));
    assert!(path("edges", json!([1, 2])).unwrap().contains("starts at 1"));
    assert!(path("edges", json!([0, 1])).unwrap().contains("ends at 1"));
    assert!(path("edges", json!([])).unwrap().contains("there is a path"));
}

#[test]
fn a_path_is_empty_exactly_when_there_is_none() {
    let path = |to: i64, got: Value| {
        judge(
            "valid_path",
            &[
                ("edges", "e", "int[][]", json!([[0, 1]])),
                ("from", "a", "int", json!(0)),
                ("to", "b", "int", json!(to)),
                ("nodes", "n", "int", json!(3)),
            ],
            got,
        )
    };
    assert_eq!(path(2, json!([])), None);
    assert!(path(2, json!([0, 2])).is_some());
    assert_eq!(path(0, json!([0])), None);
    assert!(path(0, json!([])).is_some());
}

#[test]
fn letters_stand_apart_where_they_can() {
    let apart =
        |of: &str, got: &str| judge("no_equal_neighbours", &[("of", "s", "string", json!(of))], json!(got));
    assert_eq!(apart("aab", "aba"), None);
    assert!(apart("aab", "aab").unwrap().contains("beside itself"));
    assert!(apart("aab", "bab").unwrap().contains("more often"));
    assert!(apart("aab", "ab").unwrap().contains("all 3"));
    assert!(apart("aab", "").unwrap().contains("there is such an order"));
    assert_eq!(apart("aaab", ""), None);
    assert!(apart("aaab", "aba").unwrap().contains("no such order"));
    assert_eq!(apart("", ""), None);
}

#[test]
fn a_balanced_search_tree_has_exactly_the_keys() {
    let tree =
        |got: Value| judge("balanced_search_tree", &[("keys", "k", "int[]", json!([1, 2, 3, 4]))], got);
    assert_eq!(tree(json!([2, 1, 3, null, null, null, 4])), None);
    assert_eq!(tree(json!([3, 2, 4, 1])), None);
    assert!(tree(json!([1, null, 2, null, 3, null, 4])).unwrap().contains("height"));
    assert!(tree(json!([2, 1, 3])).unwrap().contains("all 4"));
    assert!(tree(json!([2, 1, 4, null, null, null, 3])).unwrap().contains("key number 3"));
    assert!(tree(json!([])).is_some());
}

#[test]
fn an_order_of_many_nodes_is_judged_without_recursion() {
    let n = 200_000i64;
    let edges: Vec<Value> = (1..n).map(|node| json!([node - 1, node])).collect();
    let order_of = |nodes: Vec<i64>| order(n, json!(edges), json!(nodes));
    assert_eq!(order_of((0..n).collect()), None);
    assert!(order_of((0..n).rev().collect()).is_some());
}
