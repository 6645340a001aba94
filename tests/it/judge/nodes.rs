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
fn every_kind_of_node_goes_there_and_back() {
    let params = [
        ("a", "ListNode"),
        ("b", "TreeNode"),
        ("c", "RandomListNode"),
        ("d", "GraphNode"),
        ("e", "ListNode[]"),
        ("f", "TreeNode[][]"),
    ];
    let outputs: Vec<Value> =
        params.iter().map(|(name, _)| json!({"of": name, "compare": "exact"})).collect();
    let full = json!([
        [1, 2, 3],
        [1, null, 2, 3, null, null, 4],
        [[7, null], [13, 0], [11, 2]],
        [[1, 2], [0], [0, 1]],
        [[1], [], [2, 3]],
        [[[1], []], []]
    ]);
    let go = "func keep(a *ListNode, b *TreeNode, c *RandomListNode, d *GraphNode, e []*ListNode, f [][]*TreeNode) {}\n";
    let python = "def keep(a, b, c, d, e, f):\n    assert a is None or (a.val, a.next.val) == (1, 2)\n    assert d is None or d.neighbors[1].neighbors[1].val == 1\n";
    let signature = function("keep", &params, "void");
    accepted(&signature, json!(outputs), full.clone(), full, python, go);
    let empty = json!([[], [], [], [], [], []]);
    accepted(&signature, json!(outputs), empty.clone(), empty, python, go);
}

#[test]
fn the_users_own_node_types_are_used() {
    let signature = function("reverse", &[("a", "ListNode")], "ListNode");
    let python = "class ListNode:\n    __slots__ = ('val', 'next', 'seen')\n    def __init__(self, x):\n        self.val = x\n        self.next = None\n        self.seen = False\n\ndef reverse(a):\n    out = None\n    while a:\n        a.seen = True\n        a.next, out, a = out, a, a.next\n    return out\n";
    let go = "type ListNode struct {\n\tVal int\n\tNext *ListNode\n\tseen bool\n}\n\nfunc reverse(a *ListNode) *ListNode {\n\tvar out *ListNode\n\tfor a != nil {\n\t\ta.seen = true\n\t\ta.Next, out, a = out, a, a.Next\n\t}\n\treturn out\n}\n";
    accepted(&signature, returned(), json!([[1, 2, 3]]), json!([[3, 2, 1]]), python, go);
}

#[test]
fn a_ring_is_made_where_it_is_declared_and_refused_where_it_is_not() {
    let mut signature = function("start_of_ring", &[("head", "ListNode")], "ref(head)");
    signature["params"][0]["ring"] = json!(true);
    let outputs = json!([{"of": "return", "compare": "node"}, {"of": "head", "compare": "unchanged"}]);
    let python = "def start_of_ring(head):\n    seen = set()\n    while head and id(head) not in seen:\n        seen.add(id(head))\n        head = head.next\n    return head\n";
    let go = "func startOfRing(head *ListNode) *ListNode {\n\tseen := map[*ListNode]bool{}\n\tfor head != nil && !seen[head] {\n\t\tseen[head] = true\n\t\thead = head.Next\n\t}\n\treturn head\n}\n";
    let ring = json!([{"values": [3, 2, 0, -4], "ring": 1}]);
    accepted(&signature, outputs.clone(), ring, json!([1, null]), python, go);
    accepted(&signature, outputs, json!([[1, 2]]), json!([null, null]), python, go);

    let signature = function("tie", &[("head", "ListNode")], "ListNode");
    let python = "def tie(head):\n    head.next.next.next = head.next\n    return head\n";
    let go = "func tie(head *ListNode) *ListNode {\n\thead.Next.Next.Next = head.Next\n\treturn head\n}\n";
    refused(
        &signature,
        returned(),
        json!([[1, 2, 3]]),
        json!([[1, 2, 3]]),
        python,
        go,
        "node 2 points back to node 1",
    );
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
fn references_point_into_another_argument() {
    let params = [("root", "TreeNode"), ("p", "ref(root)"), ("q", "ref(root)")];
    let signature = function("common_ancestor", &params, "ref(root)");
    let outputs = json!([{"of": "return", "compare": "node"}]);
    let python = "def common_ancestor(root, p, q):\n    if root is None or root is p or root is q:\n        return root\n    left, right = common_ancestor(root.left, p, q), common_ancestor(root.right, p, q)\n    return root if left and right else left or right\n";
    let go = "func commonAncestor(root, p, q *TreeNode) *TreeNode {\n\tif root == nil || root == p || root == q {\n\t\treturn root\n\t}\n\tleft, right := commonAncestor(root.Left, p, q), commonAncestor(root.Right, p, q)\n\tif left != nil && right != nil {\n\t\treturn root\n\t}\n\tif left != nil {\n\t\treturn left\n\t}\n\treturn right\n}\n";
    // Equal values everywhere: only identity tells the nodes apart. Positions count the gaps of the JSON list.
    let tree = json!([5, 5, 5, null, 5, 5, 5]);
    accepted(&signature, outputs.clone(), json!([tree, 5, 6]), json!([2]), python, go);
    accepted(&signature, outputs.clone(), json!([tree, 4, 6]), json!([0]), python, go);
    let python = "def common_ancestor(root, p, q):\n    return TreeNode(5)\n";
    let go = "func commonAncestor(root, p, q *TreeNode) *TreeNode { return &TreeNode{Val: 5} }\n";
    refused(&signature, outputs, json!([tree, 5, 6]), json!([2]), python, go, "none of the nodes of `root`");
}

#[test]
fn a_node_is_compared_by_identity_where_the_output_says_so() {
    let signature = function("middle", &[("head", "ListNode")], "ListNode");
    let outputs = json!([{"of": "return", "compare": "node"}]);
    let python = "def middle(head):\n    return head.next\n";
    let go = "func middle(head *ListNode) *ListNode { return head.Next }\n";
    accepted(&signature, outputs.clone(), json!([[7, 7, 7]]), json!([1]), python, go);
    let python = "def middle(head):\n    return ListNode(7, head.next.next)\n";
    let go = "func middle(head *ListNode) *ListNode { return &ListNode{7, head.Next.Next} }\n";
    refused(&signature, outputs, json!([[7, 7, 7]]), json!([1]), python, go, "none of the nodes of `head`");
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
