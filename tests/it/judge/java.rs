//! What is special to Java: overloads, lists for arrays, public classes, node types of the user's own, huge recursion.

use std::process::Command;

use drill::judge::{Task, debug, find, language};
use drill::model::{Report, Verdict};
use serde_json::{Value, json};

use super::bench::{Bench, add, additions, difference, error, function};

/// Judges a whole file that adds up; `None` where Java is missing.
fn judged(source: &str) -> Option<Report> {
    Some(additions(Bench::of("java", add(), source)?).run())
}

fn accepted(signature: Value, arguments: Value, expected: Value, source: &str) {
    let Some(bench) = Bench::of("java", signature, source) else { return };
    let report = bench.case(arguments, expected).run();
    assert_eq!(report.verdict, Verdict::Accepted, "{source}\n{report:?}");
}

#[test]
fn a_class_may_be_public_static_overloaded_or_extend_another() {
    for source in [
        "public class Solution {\n    public static int addUp(int a, int b) { return a + b; }\n}\n",
        "class Solution {\n    int addUp(int a) { return a; }\n    int addUp(String a, int b) { return 0; }\n    long addUp(long a, long b) { return -1; }\n    int addUp(int a, int b) { return a + b; }\n    int addUp(int a, int b, int c) { return 0; }\n}\n",
        "class Base {\n    int addUp(int a, int b) { return a + b; }\n}\n\nclass Solution extends Base {\n}\n",
        "class Solution {\n    private long addUp(long a, Integer b) { return a + b; }\n}\n",
        "final class Solution {\n    private Solution() { }\n    int addUp(int a, int b) throws Exception { return a + b; }\n}\n",
    ] {
        let Some(report) = judged(source) else { return };
        assert_eq!(report.verdict, Verdict::Accepted, "{source}\n{report:?}");
    }
}

#[test]
fn what_the_file_lacks_is_said_plainly() {
    for (source, words) in [
        ("class Other {\n}\n", "solution.java defines no class `Solution`"),
        (
            "class Solution {\n    int addUp(int[] a, int b) { return 0; }\n}\n",
            "needs `int addUp(int a, int b)`",
        ),
        ("class Solution {\n    void addUp(int a, int b) { }\n}\n", "needs `int addUp(int a, int b)`"),
        (
            "class Solution {\n    Solution(int a) { }\n    int addUp(int a, int b) { return 0; }\n}\n",
            "no constructor `Solution()`",
        ),
        ("\npackage mine;\n\nclass Solution {\n}\n", "solution.java:2:1: the file must not be in a package"),
        (
            "class Solution {\n    int addUp(int a, int b) { return a + b }\n}\n",
            "solution.java:2:43: ';' expected",
        ),
    ] {
        let Some(report) = judged(source) else { return };
        assert_eq!((report.verdict, report.passed), (Verdict::CompileError, 0), "{source}\n{report:?}");
        let message = report.message.unwrap();
        assert!(message.contains(words), "{message}");
    }
    let Some(mut bench) = Bench::of("java", add(), "") else { return };
    bench.request.source = bench.folder.path().join("MyTry.java");
    std::fs::write(&bench.request.source, "class Solution {\n    int add;\n}\n").unwrap();
    assert!(additions(bench).run().message.unwrap().starts_with("MyTry.java defines no method `addUp`"));
}

#[test]
fn a_list_may_be_given_back_for_an_array_and_a_null_for_nothing() {
    let source = "import java.util.*;\nclass Solution {\n    List<List<Integer>> pairs(int[] nums) {\n        List<List<Integer>> all = new LinkedList<>();\n        for (int n : nums) all.add(Arrays.asList(n, -n));\n        return all;\n    }\n}\n";
    let signature = || function("pairs", &[("nums", "int[]")], "int[][]");
    accepted(signature(), json!([[1, 2]]), json!([[[1, -1], [2, -2]]]), source);
    accepted(
        signature(),
        json!([[1]]),
        json!([[[1, -1]]]),
        "import java.util.*;\nclass Solution {\n    Collection<int[]> pairs(int[] nums) {\n        return Set.of(new int[] {1, -1});\n    }\n}\n",
    );
    for (body, words) in
        [("return null;", "null"), ("return List.of(List.of(\"1\"));", "found one of type String")]
    {
        let source = format!(
            "import java.util.*;\nclass Solution {{\n    List<?> pairs(int[] nums) {{ {body} }}\n}}\n"
        );
        let Some(bench) = Bench::of("java", signature(), &source) else { return };
        let report = bench.case(json!([[1]]), json!([[[1, -1]]])).run();
        assert_eq!(report.verdict, Verdict::WrongAnswer, "{report:?}");
        assert!(difference(&report).contains(words), "{}", difference(&report));
    }
}

#[test]
fn the_users_own_nodes_may_look_differently() {
    let reverse = "    ListNode reverse(ListNode head) {\n        ListNode out = null;\n        for (; head != null; ) {\n            ListNode next = head.next;\n            head.next = out;\n            out = head;\n            head = next;\n        }\n        return out;\n    }\n";
    for node in [
        "class ListNode {\n    public int val;\n    public ListNode next;\n}\n",
        "class ListNode {\n    private Integer val;\n    ListNode next;\n    ListNode(ListNode next, int val) { this.next = next; this.val = val; }\n}\n",
        "class ListNode {\n    int val = 9;\n    ListNode next;\n    ListNode() { }\n    ListNode(int x) { val = x; }\n    public boolean equals(Object other) { return true; }\n    public int hashCode() { return 1; }\n}\n",
    ] {
        let signature = function("reverse", &[("head", "ListNode")], "ListNode");
        accepted(
            signature.clone(),
            json!([[1, 2, 3]]),
            json!([[3, 2, 1]]),
            &format!("class Solution {{\n{reverse}}}\n\n{node}"),
        );
        let inner = format!("class Solution {{\n{reverse}\n    static {node}}}\n");
        accepted(signature, json!([[1, 2, 3]]), json!([[3, 2, 1]]), &inner);
    }
    let graph = "import java.util.*;\nclass Solution {\n    GraphNode same(GraphNode node) { return node; }\n}\n\nclass GraphNode {\n    int val;\n    final Set<GraphNode> neighbors = new LinkedHashSet<>();\n}\n";
    accepted(
        function("same", &[("node", "GraphNode")], "GraphNode"),
        json!([[[1], [0]]]),
        json!([[[1], [0]]]),
        graph,
    );
    let record = "class Solution {\n    ListNode reverse(ListNode head) { return head; }\n}\n\nrecord ListNode(int val, ListNode next) { }\n";
    let Some(bench) = Bench::of("java", function("reverse", &[("head", "ListNode")], "ListNode"), record)
    else {
        return;
    };
    let message = bench.case(json!([[1]]), json!([[1]])).run().message.unwrap();
    assert!(message.contains("must not be final"), "{message}");
}

#[test]
fn errors_have_their_cause_and_the_users_own_line() {
    for (body, line, words) in [
        (
            "if (a == 0) return (a == 0 ? addUp(a, b) : 1) + 1;\n        return a + b;",
            3,
            "stack overflow: recursion that does not end?",
        ),
        (
            "if (a == 0) {\n            int[] none = null;\n            return none[0];\n        }\n        return a + b;",
            5,
            "because \"none\" is null",
        ),
        (
            "if (a == 0) {\n            java.util.List.of(1).iterator().remove();\n        }\n        return a + b;",
            4,
            "UnsupportedOperationException",
        ),
        (
            "if (a == 0) throw new Error() { public String getMessage() { throw this; } };\n        return a + b;",
            3,
            "Solution$1: (its message cannot be shown)",
        ),
    ] {
        let source =
            format!("class Solution {{\n    int addUp(int a, int b) {{\n        {body}\n    }}\n}}\n");
        let Some(report) = judged(&source) else { return };
        assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 2), "{report:?}");
        assert!(error(&report).contains(words), "{}", error(&report));
        assert_eq!(report.failure.unwrap().line, Some(line), "{words}");
    }
    let load = "class Solution {\n    static final int[] KEPT = new int[2];\n    static {\n        KEPT[2] = 1;\n    }\n    int addUp(int a, int b) { return a + b; }\n}\n";
    let Some(report) = judged(load) else { return };
    assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 0), "{report:?}");
    assert!(error(&report).starts_with("ArrayIndexOutOfBoundsException"), "{}", error(&report));
    assert_eq!(report.failure.unwrap().line, Some(4));
}

#[test]
fn most_of_the_memory_is_free_to_use_and_no_more() {
    let filling = |words: &str| {
        format!(
            "class Solution {{\n    int addUp(int a, int b) {{\n        {words}\n        return a + b;\n    }}\n}}\n"
        )
    };
    let whole = "int[] all = new int[110_000_000];\n        java.util.Arrays.fill(all, 1);";
    let parts = "int[][] all = new int[46][];\n        for (int i = 0; i < 46; i++) java.util.Arrays.fill(all[i] = new int[2_500_000], 1);";
    for words in [whole, parts] {
        let Some(report) = judged(&filling(words)) else { return };
        assert_eq!(report.verdict, Verdict::Accepted, "{words}\n{report:?}");
    }
    let small = "java.util.List<Object> kept = new java.util.ArrayList<>();\n        while (a == 0) kept.add(new int[7]);";
    let Some(bench) = Bench::of("java", add(), &filling(small)) else { return };
    let report = additions(bench).memory(64).run();
    assert_eq!((report.verdict, report.passed), (Verdict::MemoryLimit, 2), "{report:?}");
    let threads = "while (a == 0) new Thread(() -> java.util.concurrent.locks.LockSupport.park()).start();";
    let Some(report) = judged(&filling(threads)) else { return };
    assert_eq!(report.passed, 2, "{report:?}");
    assert_eq!(report.verdict, Verdict::MemoryLimit, "{report:?}");
}

#[test]
fn many_operations_cost_little_beside_their_work() {
    let signature = json!({"kind": "class", "name": "Counter", "params": [], "operations": [
        {"name": "add", "params": [{"name": "by", "type": "int"}], "returns": "void"},
        {"name": "total", "params": [], "returns": "long"}
    ]});
    let source = "class Counter {\n    private long total;\n    void add(int by) { total += by; }\n    long total() { return total; }\n}\n";
    let Some(bench) = Bench::of("java", signature, source) else { return };
    let steps: Vec<Value> =
        (0..100_000).map(|i| if i % 2 == 0 { json!(["add", [1]]) } else { json!(["total", []]) }).collect();
    let wanted: Vec<Value> =
        (0..100_000).map(|i| if i % 2 == 0 { Value::Null } else { json!(i / 2 + 1) }).collect();
    let report = bench.case(json!([]), json!(wanted)).operations(json!(steps)).run();
    assert_eq!(report.verdict, Verdict::Accepted, "{:?}", report.failure);
    assert!(report.cases[0].ms.unwrap() < 1000.0, "{:?}", report.cases);
}

#[test]
fn a_main_for_the_debugger_compiles_beside_the_starter() {
    let signature = function(
        "walk",
        &[("root", "TreeNode"), ("at", "ref(root)"), ("g", "GraphNode"), ("words", "string[][]")],
        "char[]",
    );
    let Some(bench) = Bench::of("java", signature, "") else { return };
    let case = drill::cases::Case {
        name: "one".to_string(),
        catches: None,
        example: true,
        arguments: vec![json!([1, null, 2]), json!(2), json!([[1], [0]]), json!([["a\"é"]])],
        operations: Vec::new(),
        expected: drill::cases::Expected::Values(vec![json!(["a"])]),
    };
    let task = Task { signature: &bench.request.signature, outputs: &[], examples: &[case] };
    let known = language("java").unwrap();
    std::fs::write(&bench.request.source, drill::judge::starter(&task, known)).unwrap();
    let file = debug(&task, known).unwrap();
    assert_eq!(file.name, "Debug.java");
    std::fs::write(bench.folder.path().join(&file.name), &file.text).unwrap();
    let java = find(known, &bench.places()).unwrap().program;
    let run = |arguments: &[&str]| {
        Command::new(&java).args(arguments).current_dir(bench.folder.path()).output().unwrap()
    };
    let output = run(&[
        "-m",
        "jdk.compiler/com.sun.tools.javac.Main",
        "-encoding",
        "UTF-8",
        "-g",
        "solution.java",
        "Debug.java",
    ]);
    assert!(output.status.success(), "{}\n{}", file.text, String::from_utf8_lossy(&output.stderr));
    let output = run(&["-cp", ".", "Debug"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "null\n");
}
