//! The shapes that plain values do not have: in place, rings, node references, copies, graphs, classes, codecs. Each
//! once, for every language that can express it.

use drill::model::{Report, Verdict};
use serde_json::{Value, json};

use super::bench::{Bench, difference, error, function};
use super::programs::all;

/// A program by its name in `Programs::shape`, what it is held to, and the cases.
struct Shape {
    name: &'static str,
    signature: Value,
    outputs: Value,
    /// Arguments, operations of a class, expected values.
    cases: Vec<(Value, Value, Value)>,
    says: Says,
}

/// What the judge must say.
enum Says {
    Accepted,
    /// A wrong answer, with these words.
    Wrong(&'static str),
    /// A runtime error, with these words.
    Fails(&'static str),
}

fn returned() -> Value {
    json!([{"of": "return", "compare": "exact"}])
}

fn shape(
    name: &'static str,
    signature: Value,
    outputs: Value,
    cases: Vec<(Value, Value)>,
    says: Says,
) -> Shape {
    let cases = cases.into_iter().map(|(arguments, expected)| (arguments, json!([]), expected)).collect();
    Shape { name, signature, outputs, cases, says }
}

fn ringed(name: &str, returns: &str) -> Value {
    let mut signature = function(name, &[("head", "ListNode")], returns);
    signature["params"][0]["ring"] = json!(true);
    signature
}

fn in_place() -> Vec<Shape> {
    let sort = || function("sort_up", &[("nums", "int[]"), ("other", "int[]")], "void");
    let sorted = json!([{"of": "nums", "compare": "exact"}, {"of": "other", "compare": "unchanged"}]);
    let sorting = || vec![(json!([[3, 1, 2], [5]]), json!([[1, 2, 3], null]))];
    let kept = json!([{"of": "return", "compare": "exact"}, {"of": "nums", "compare": {"prefix": "return"}}]);
    let grid = json!([{"of": "grid", "compare": "exact"}]);
    vec![
        shape("sort_up", sort(), sorted.clone(), sorting(), Says::Accepted),
        shape("sort_up_and_touch", sort(), sorted, sorting(), Says::Wrong("other")),
        shape(
            "keep_small",
            function("keep_small", &[("nums", "int[]"), ("most", "int")], "int"),
            kept,
            vec![(json!([[9, 1, 8, 2], 5]), json!([2, [1, 2]])), (json!([[], 5]), json!([0, []]))],
            Says::Accepted,
        ),
        shape(
            "turn_grid",
            function("turn_grid", &[("grid", "char[][]")], "void"),
            grid,
            vec![(json!([[["a", "\""], ["\\", "d"]]]), json!([[["\"", "a"], ["d", "\\"]]]))],
            Says::Accepted,
        ),
        shape(
            "drop_second",
            function("drop_second", &[("head", "ListNode")], "void"),
            json!([{"of": "head", "compare": "exact"}]),
            vec![
                (json!([[1, 2, 3]]), json!([[1, 3]])),
                (json!([[]]), json!([[]])),
                (json!([[7]]), json!([[7]])),
            ],
            Says::Accepted,
        ),
        shape(
            "mirror",
            function("mirror", &[("root", "TreeNode")], "void"),
            json!([{"of": "root", "compare": "exact"}]),
            vec![
                (json!([[1, 2, 3, null, 4]]), json!([[1, 3, 2, null, null, 4]])),
                (json!([[]]), json!([[]])),
            ],
            Says::Accepted,
        ),
    ]
}

fn nodes() -> Vec<Shape> {
    let node = || json!([{"of": "return", "compare": "node"}]);
    let ancestor = || {
        function(
            "common_ancestor",
            &[("root", "TreeNode"), ("p", "ref(root)"), ("q", "ref(root)")],
            "ref(root)",
        )
    };
    // Equal values everywhere: only identity tells the nodes apart. Positions count the gaps of the JSON list.
    let tree = json!([5, 5, 5, null, 5, 5, 5]);
    let middle = || function("middle", &[("head", "ListNode")], "ListNode");
    let ring_outputs = json!([{"of": "return", "compare": "node"}, {"of": "head", "compare": "unchanged"}]);
    vec![
        shape(
            "start_of_ring",
            ringed("start_of_ring", "ref(head)"),
            ring_outputs,
            vec![
                (json!([{"values": [3, 2, 0, -4], "ring": 1}]), json!([1, null])),
                (json!([{"values": [7], "ring": 0}]), json!([0, null])),
                (json!([[1, 2]]), json!([null, null])),
                (json!([[]]), json!([null, null])),
            ],
            Says::Accepted,
        ),
        shape(
            "tie",
            function("tie", &[("head", "ListNode")], "ListNode"),
            returned(),
            vec![(json!([[1, 2, 3]]), json!([[1, 2, 3]]))],
            Says::Wrong("node 2 points back to node 1"),
        ),
        shape(
            "common_ancestor",
            ancestor(),
            node(),
            vec![(json!([tree, 5, 6]), json!([2])), (json!([tree, 4, 6]), json!([0]))],
            Says::Accepted,
        ),
        shape(
            "foreign_node",
            ancestor(),
            node(),
            vec![(json!([tree, 5, 6]), json!([2]))],
            Says::Wrong("none of the nodes of `root`"),
        ),
        shape("middle", middle(), node(), vec![(json!([[7, 7, 7]]), json!([1]))], Says::Accepted),
        shape(
            "middle_copied",
            middle(),
            node(),
            vec![(json!([[7, 7, 7]]), json!([1]))],
            Says::Wrong("none of the nodes of `head`"),
        ),
        shape(
            "own_node",
            function("reverse", &[("head", "ListNode")], "ListNode"),
            returned(),
            vec![(json!([[1, 2, 3]]), json!([[3, 2, 1]]))],
            Says::Accepted,
        ),
        shape(
            "chain_all",
            function("chain_all", &[("lists", "ListNode[]")], "ListNode"),
            returned(),
            vec![(json!([[[1], [], [2, 3]]]), json!([[1, 2, 3]])), (json!([[]]), json!([[]]))],
            Says::Accepted,
        ),
        shape(
            "knot",
            function("knot", &[("root", "TreeNode")], "TreeNode"),
            returned(),
            vec![(json!([[4, 2]]), json!([[4, 2]]))],
            Says::Wrong("is in it twice"),
        ),
    ]
}

fn copies() -> Vec<Shape> {
    let fresh = || json!([{"of": "return", "compare": "exact", "fresh": true}]);
    let trail = || function("copy_trail", &[("head", "RandomListNode")], "RandomListNode");
    let graph = || function("copy_graph", &[("node", "GraphNode")], "GraphNode");
    let same = |value: Value| (json!([value]), json!([value]));
    let trails = || vec![same(json!([[7, null], [13, 0], [11, 2]]))];
    let graphs = || vec![same(json!([[1, 2], [0], [0, 2]]))];
    let shares = || Says::Wrong("shares a node with the input");
    vec![
        shape("copy_trail", trail(), fresh(), [trails(), vec![same(json!([]))]].concat(), Says::Accepted),
        shape("same_trail", trail(), fresh(), trails(), shares()),
        shape("copy_graph", graph(), fresh(), [graphs(), vec![same(json!([]))]].concat(), Says::Accepted),
        shape("same_graph", graph(), fresh(), graphs(), shares()),
    ]
}

fn classes() -> Vec<Shape> {
    let operation = |name: &str, params: Value, returns: &str| json!({"name": name, "params": params, "returns": returns});
    let size = || json!([{"name": "size", "type": "int"}]);
    let shelf = || {
        json!({"kind": "class", "name": "Shelf", "params": [{"name": "sizes", "type": "int[]"}], "operations": [
            operation("put", size(), "void"),
            operation("all", json!([]), "int[]"),
            operation("total", json!([]), "long"),
            operation("average", json!([]), "double"),
            operation("holds", size(), "bool"),
            operation("label", json!([{"name": "prefix", "type": "string"}]), "string")
        ]})
    };
    let steps = || {
        json!([
            ["put", [7]],
            ["all", []],
            ["total", []],
            ["put", [2]],
            ["all", []],
            ["average", []],
            ["holds", [2]],
            ["holds", [9]],
            ["label", ["n=\"é\" "]]
        ])
    };
    let results = json!([null, [3, 7], 10, null, [3, 7, 2], 4.0, true, false, "n=\"é\" 3"]);
    let walk = json!({"kind": "class", "name": "Walk", "params": [{"name": "root", "type": "TreeNode"}], "operations": [
        operation("has_next", json!([]), "bool"), operation("next", json!([]), "int")
    ]});
    let walking = json!([["next", []], ["has_next", []], ["next", []], ["next", []], ["has_next", []]]);
    let class = |name, signature, arguments, operations, expected, says| Shape {
        name,
        signature,
        outputs: returned(),
        cases: vec![(arguments, operations, expected)],
        says,
    };
    vec![
        class("shelf", shelf(), json!([[3]]), steps(), results.clone(), Says::Accepted),
        class(
            "shelf_that_fails",
            shelf(),
            json!([[3]]),
            steps(),
            results,
            Says::Fails("operation 7, holds(2)"),
        ),
        class("walk_tree", walk, json!([[2, 1, 3]]), walking, json!([1, true, 2, 3, false]), Says::Accepted),
    ]
}

fn codecs() -> Vec<Shape> {
    let words = || json!({"kind": "codec", "name": "words", "type": "string[]"});
    let tree = json!({"kind": "codec", "name": "tree", "type": "TreeNode"});
    let one = |value: Value| (json!([value]), json!([]));
    vec![
        shape(
            "words",
            words(),
            json!([]),
            vec![one(json!(["a:1", "", "x\n\"\\"])), one(json!([]))],
            Says::Accepted,
        ),
        shape("words_remembered", words(), json!([]), vec![one(json!(["a"]))], Says::Fails("")),
        shape("words_joined", words(), json!([]), vec![one(json!([]))], Says::Wrong("")),
        shape(
            "tree_by_wire",
            tree,
            json!([]),
            vec![one(json!([1, null, -2, 3])), one(json!([]))],
            Says::Accepted,
        ),
    ]
}

fn run(language: &str, shape: &Shape, source: &str) -> Option<Report> {
    let mut bench = Bench::of(language, shape.signature.clone(), source)?.outputs(shape.outputs.clone());
    for (arguments, operations, expected) in &shape.cases {
        bench = bench.case(arguments.clone(), expected.clone()).operations(operations.clone());
    }
    Some(bench.run())
}

fn hold(shapes: Vec<Shape>) {
    for shape in &shapes {
        for programs in all() {
            let Some(source) = (programs.shape)(shape.name) else {
                assert!(
                    CANNOT.contains(&(programs.language, shape.name)),
                    "{} lacks {}",
                    programs.language,
                    shape.name
                );
                continue;
            };
            let Some(report) = run(programs.language, shape, source) else { continue };
            let about = format!("{} in {}: {report:?}", shape.name, programs.language);
            match shape.says {
                Says::Accepted => assert_eq!(report.verdict, Verdict::Accepted, "{about}"),
                Says::Wrong(words) => {
                    assert_eq!(report.verdict, Verdict::WrongAnswer, "{about}");
                    assert!(difference(&report).contains(words), "{about}");
                }
                Says::Fails(words) => {
                    assert_eq!(report.verdict, Verdict::RuntimeError, "{about}");
                    assert!(error(&report).contains(words), "{about}");
                }
            }
        }
    }
}

/// What a language cannot express: owned nodes make no rings.
const CANNOT: &[(&str, &str)] = &[("rust", "tie")];

#[test]
fn changes_in_place_are_compared_and_unchanged_arguments_held() {
    hold(in_place());
}

#[test]
fn nodes_are_told_apart_by_identity_and_rings_are_seen() {
    hold(nodes());
}

#[test]
fn a_copy_must_not_share_nodes_with_the_original() {
    hold(copies());
}

#[test]
fn a_class_is_compared_operation_by_operation() {
    hold(classes());
}

#[test]
fn a_codec_goes_through_text_only() {
    hold(codecs());
}
