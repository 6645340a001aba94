//! Linked structures: there and back, rings, references, results that share nodes with the input.

use drill::model::{Report, Verdict};
use serde_json::{Value, json};

use super::bench::{Bench, difference, function};

/// Runs the same case in Python, and in Go where it is there.
fn both(
    signature: &Value,
    outputs: &Value,
    arguments: &Value,
    expected: &Value,
    python: &str,
    go: &str,
) -> Vec<Report> {
    let run = |bench: Bench| bench.outputs(outputs.clone()).case(arguments.clone(), expected.clone()).run();
    let mut reports = vec![run(Bench::python(signature.clone(), python))];
    reports.extend(Bench::go(signature.clone(), &format!("package main\n\n{go}")).map(run));
    reports
}

fn accepted(signature: &Value, outputs: Value, arguments: Value, expected: Value, python: &str, go: &str) {
    for report in both(signature, &outputs, &arguments, &expected, python, go) {
        assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
    }
}

fn refused(
    signature: &Value,
    outputs: Value,
    arguments: Value,
    expected: Value,
    python: &str,
    go: &str,
    why: &str,
) {
    for report in both(signature, &outputs, &arguments, &expected, python, go) {
        assert_eq!(report.verdict, Verdict::WrongAnswer, "{report:?}");
        assert!(difference(&report).contains(why), "{}: {}", report.language, difference(&report));
    }
}

const RETURN: &str = r#"[{"of": "return", "compare": "exact"}]"#;

fn returned() -> Value {
    serde_json::from_str(RETURN).unwrap()
}

#[test]
fn a_long_chain_in_a_ring_is_found_too() {
    let signature = function("tie", &[("head", "ListNode")], "ListNode");
    let source = "def tie(head):\n    end = head\n    while end.next:\n        end = end.next\n    end.next = head\n    return head\n";
    let values: Vec<i32> = (0..100_000).collect();
    let report = Bench::python(signature, source).case(json!([values]), json!([values])).run();
    assert_eq!(report.verdict, Verdict::WrongAnswer);
    assert!(difference(&report).contains("points back to node 0"));
}

#[test]
fn a_copy_must_not_share_nodes_with_the_original() {
    let outputs = json!([{"of": "return", "compare": "exact", "fresh": true}]);
    let python = "def copy(a):\n    return a\n";
    for (kind, value) in [
        ("ListNode", json!([1, 2])),
        ("TreeNode", json!([1, null, 2])),
        ("RandomListNode", json!([[1, 1], [2, null]])),
        ("GraphNode", json!([[1], [0]])),
    ] {
        let signature = function("copy", &[("a", kind)], kind);
        let go = format!("func copy(a *{kind}) *{kind} {{ return a }}\n");
        refused(
            &signature,
            outputs.clone(),
            json!([value]),
            json!([value]),
            python,
            &go,
            "shares a node with the input",
        );
    }
    let signature = function("copy", &[("a", "GraphNode")], "GraphNode");
    let python = "def copy(a):\n    made = {}\n    def of(node):\n        if node not in made:\n            made[node] = GraphNode(node.val)\n            made[node].neighbors = [of(n) for n in node.neighbors]\n        return made[node]\n    return of(a)\n";
    let go = "func copy(a *GraphNode) *GraphNode {\n\tmade := map[*GraphNode]*GraphNode{}\n\tvar of func(*GraphNode) *GraphNode\n\tof = func(n *GraphNode) *GraphNode {\n\t\tif made[n] == nil {\n\t\t\tmade[n] = &GraphNode{Val: n.Val}\n\t\t\tfor _, m := range n.Neighbors {\n\t\t\t\tmade[n].Neighbors = append(made[n].Neighbors, of(m))\n\t\t\t}\n\t\t}\n\t\treturn made[n]\n\t}\n\treturn of(a)\n}\n";
    let graph = json!([[1, 2], [0], [0, 2]]);
    accepted(&signature, outputs, json!([graph]), json!([graph]), python, go);
}

#[test]
fn what_is_no_tree_is_refused() {
    let signature = function("knot", &[("root", "TreeNode")], "TreeNode");
    let python = "def knot(root):\n    root.left = root\n    return root\n";
    let go = "func knot(root *TreeNode) *TreeNode {\n\troot.Left = root\n\treturn root\n}\n";
    refused(&signature, returned(), json!([[4, 2]]), json!([[4, 2]]), python, go, "is in it twice");
    let report = Bench::python(signature, "def knot(root):\n    return [4, 2]\n")
        .case(json!([[4, 2]]), json!([[4, 2]]))
        .run();
    assert_eq!(report.verdict, Verdict::WrongAnswer);
    assert!(difference(&report).contains("expected a TreeNode"), "{}", difference(&report));
}

#[test]
fn annotations_with_node_types_need_only_the_users_own_imports() {
    let signature = function("same", &[("a", "ListNode")], "ListNode");
    let source = "from typing import List, Optional\n\ndef same(a: Optional[ListNode]) -> Optional['ListNode']:\n    return a\n";
    let report = Bench::python(signature, source).case(json!([[1]]), json!([[1]])).run();
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
}
