//! Verdicts on Rust programs, each with its reason.

use std::process::Command;

use drill::cases::{Case, Expected, Output, Signature};
use drill::judge::{Task, debug, find, language, starter};
use drill::model::{Report, Verdict};
use serde_json::{Value, json};

use super::bench::{Bench, add, additions, error, function};

/// Judges a body of `add_up`; `None` where Rust is missing.
fn judged(top: &str, body: &str) -> Option<Report> {
    let source = format!("{top}\n\nfn add_up(a: i32, b: i32) -> i32 {{\n{body}\n}}\n");
    Some(additions(Bench::of("rust", add(), &source)?).run())
}

fn message(signature: Value, source: &str) -> Option<String> {
    let report = Bench::of("rust", signature, source)?.case(json!([[1]]), json!([[1]])).run();
    assert_eq!(report.verdict, Verdict::CompileError, "{report:?}");
    report.message
}

#[test]
fn what_the_file_lacks_is_said_in_words_about_the_file() {
    let lists = || function("turn", &[("head", "ListNode")], "ListNode");
    let cases = [
        (
            "fn turn(head: i32) -> i32 { head }",
            "which is `pub fn turn(head: Option<Box<ListNode>>) -> Option<Box<ListNode>>`: mismatched",
        ),
        ("fn turn() {}", "does not fit the signature of the problem"),
        (
            "struct ListNode { val: i32, next: Option<Box<ListNode>>, more: u8 }\n\
             fn turn(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> { head }",
            "declares a node type differently: missing field `more`",
        ),
        ("fn turn(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {\n    head\n", "solution.rs:2"),
    ];
    for (source, words) in cases {
        let Some(message) = message(lists(), source) else { return };
        assert!(message.contains(words), "{message}");
        assert!(!message.contains("call.rs") && !message.contains("nodes.rs"), "{message}");
    }
    let class = json!({"kind": "class", "name": "Shelf", "params": [], "operations": [
        {"name": "get", "params": [], "returns": "int"}]});
    let source = "struct Shelf;\nimpl Shelf { fn new() -> Self { Shelf } }";
    for (source, words) in
        [(source, "solution.rs defines no `Shelf::get`"), ("", "solution.rs defines no `Shelf`")]
    {
        let message = message(class.clone(), source).unwrap();
        assert!(message.starts_with(words), "{message}");
    }
}

#[test]
fn what_stands_at_a_files_top_and_names_of_our_own_do_no_harm() {
    let top = "//! Adds.\n#![allow(dead_code)]\n//! Slowly.\nuse std::rc::Rc;\nmod drill_kit {}\nstruct Vec;\nstruct String;\n\
               macro_rules! format { () => {} }\nfn case() {}\nfn main() {}";
    let Some(report) = judged(top, "a + b") else { return };
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
}

#[test]
fn a_panic_is_told_with_its_words_and_the_users_line() {
    // the addition stands in the standard library: only the stack says from where
    let sum = "// sums";
    let cases = [
        (
            sum,
            "if a == 0 { [i32::MAX, 1 + b].iter().sum() } else { a + b }",
            "attempt to add with overflow",
            4,
        ),
        ("", "if a == 0 { i32::MAX - b + 1 + b } else { a + b }", "attempt to add with overflow", 4),
        ("", "if a == 0 { panic!(\"gone: {}\", b) }\na + b", "panic: gone: 0", 4),
        ("", "if a == 0 { \"x\".parse::<i32>().unwrap(); }\na + b", "InvalidDigit", 4),
        ("", "if a == 0 { std::thread::spawn(|| panic!(\"apart\")).join().unwrap(); }\na + b", "Any", 4),
    ];
    for (top, body, words, line) in cases {
        let Some(bench) = Bench::of("rust", add(), "") else { return };
        let old = find(language("rust").unwrap(), &bench.places()).unwrap().major_minor() < (1, 65);
        let line = Some(line).filter(|_| !old || top != sum);
        let Some(report) = judged(top, body) else { return };
        assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 2), "{words}: {report:?}");
        assert!(error(&report).contains(words), "{}", error(&report));
        let failure = report.failure.unwrap();
        assert!(failure.line == line, "{words}: {failure:?}");
        assert_eq!(failure.printed.contains("apart"), words == "Any", "{}", failure.printed);
    }
}

#[test]
fn a_crash_that_nobody_can_catch_is_explained() {
    let top = "struct Bad;\nimpl Drop for Bad { fn drop(&mut self) { panic!(\"again\") } }";
    let cases = [
        ("if a == 0 { add_up(a, b) + 1 } else { a + b }", "stack overflow", Verdict::RuntimeError),
        ("if a == 0 { let _bad = Bad; panic!(\"once\") }\na + b", "panic", Verdict::RuntimeError),
        ("if a == 0 { std::process::abort() }\na + b", "it aborted", Verdict::RuntimeError),
        (
            "if a == 0 { println!(\"{:?}\", vec![1u8; 1 << 40].iter().max()) }\na + b",
            "memory",
            Verdict::MemoryLimit,
        ),
    ];
    for (body, words, verdict) in cases {
        let Some(report) = judged(top, body) else { return };
        assert_eq!((report.verdict, report.passed), (verdict, 2), "{words}: {report:?}");
        assert!(error(&report).contains(words), "{}", error(&report));
    }
}

#[test]
fn long_chains_of_nodes_come_and_go() {
    let length = 1_000_000;
    let numbers: Vec<i32> = (0..length).collect();
    let source = "fn turn(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> { head }";
    let signature = function("turn", &[("head", "ListNode")], "ListNode");
    let Some(bench) = Bench::of("rust", signature, source) else { return };
    assert_eq!(bench.case(json!([numbers]), json!([numbers])).verdict(), Verdict::Accepted);
    let mut signature = function("turn", &[("head", "ListNode")], "ListNode");
    signature["params"][0]["ring"] = json!(true);
    let source = "use std::cell::RefCell;\nuse std::rc::Rc;\n\
                  fn turn(head: Option<Rc<RefCell<ListNode>>>) -> Option<Rc<RefCell<ListNode>>> { head }";
    let mut bench = Bench::of("rust", signature, source).unwrap();
    let ring = json!({"values": numbers, "ring": 7});
    // Rings that stayed would fill the memory.
    for _ in 0..6 {
        bench = bench.case(json!([ring]), json!([ring]));
    }
    let report = bench.case(json!([numbers]), json!([numbers])).memory(256).run();
    assert_eq!(report.verdict, Verdict::Accepted, "{:?}", report.failure.map(|failure| failure.error));
}

#[test]
fn a_main_for_the_debugger_compiles_beside_the_starter_and_runs() {
    let class = json!({"kind": "class", "name": "Shelf", "params": [{"name": "at", "type": "double"}], "operations": [
        {"name": "move", "params": [{"name": "type", "type": "string"}], "returns": "char"}]});
    let shapes = [
        (
            function("join", &[("a", "ListNode"), ("b", "TreeNode"), ("c", "ListNode[]")], "ListNode"),
            json!([{"of": "return", "compare": "exact"}, {"of": "b", "compare": "unchanged"}]),
            json!([[1, 2], [1, null, -2], [[], [3]]]),
            json!([]),
        ),
        (
            function("turn", &[("match", "char[][]"), ("text", "string"), ("by", "long")], "void"),
            json!([{"of": "match", "compare": "exact"}, {"of": "text", "compare": "unchanged"}]),
            json!([[["'", "\\"], []], "é\"", -5]),
            json!([]),
        ),
        (class, json!([]), json!([1.0]), json!([["move", ["x"]]])),
        (json!({"kind": "codec", "name": "words", "type": "string[]"}), json!([]), json!([[]]), json!([])),
    ];
    for (signature, outputs, arguments, operations) in shapes {
        let Some(bench) = Bench::of("rust", signature, "") else { return };
        let outputs: Vec<Output> = serde_json::from_value(outputs).unwrap();
        let signature: &Signature = &bench.request.signature;
        let case = Case {
            name: "example".to_string(),
            catches: None,
            example: true,
            arguments: arguments.as_array().unwrap().clone(),
            operations: operations.as_array().unwrap().clone(),
            expected: Expected::Unknown,
        };
        let task = Task { signature, outputs: &outputs, examples: std::slice::from_ref(&case) };
        let rust = language("rust").unwrap();
        let main = debug(&task, rust).expect("its values have literals");
        let at = bench.folder.path();
        std::fs::write(at.join("solution.rs"), starter(&task, rust)).unwrap();
        std::fs::write(at.join(&main.name), &main.text).unwrap();
        let rustc = find(rust, &bench.places()).unwrap().program;
        let mut build = Command::new(rustc);
        build.args(["-g", "--edition=2021", &main.name, "-o", "debug"]).current_dir(at);
        let output = build.output().unwrap();
        assert!(output.status.success(), "{}\n{}", main.text, String::from_utf8_lossy(&output.stderr));
        assert!(Command::new(at.join("debug")).status().unwrap().success(), "{}", main.text);
    }
}
