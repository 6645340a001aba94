//! What is special to JavaScript and TypeScript: the ways to write a file, values that look alike, types taken off.

use std::process::Command;

use drill::cases::{Case, Expected, Signature};
use drill::judge::{Task, debug, find, language};
use drill::model::{Report, Verdict};
use serde_json::{Value, json};

use super::bench::{Bench, add, additions, difference, error, function};

fn judged(id: &str, source: &str) -> Option<Report> {
    Some(additions(Bench::of(id, add(), source)?).run())
}

fn accepted(id: &str, source: &str) {
    let Some(report) = judged(id, source) else { return };
    assert_eq!(report.verdict, Verdict::Accepted, "{source}\n{report:?}");
}

#[test]
fn a_file_may_declare_or_export_its_function() {
    for source in [
        "const addUp = (a, b) => a + b;",
        "let addUp;\naddUp = function (a, b) { return a + b; };",
        "module.exports = { sum: (a, b) => a + b, addUp(a, b) { return this.sum(a, b); } };",
        "exports.addUp = (a, b) => a + b; // no line's end",
        "#!/usr/bin/env node\n'use strict';\nconst { sum } = { sum: (a, b) => a + b };\nfunction addUp(a, b) { return sum(a, b); }",
        "if (require.main === module) { throw new Error('not here'); }\nfunction addUp(a, b) { return a + b; }",
        "export function addUp(a, b) { return a + b; }",
        "import { ok } from 'node:assert';\nimport fs from 'fs';\nok(fs.existsSync('/'));\nexport default function addUp(a, b) { return a + b; }",
        "const sum = (a, b) => a + b;\nawait null;\nexport { sum as addUp };",
    ] {
        accepted("javascript", source);
    }
}

#[test]
fn a_file_beside_the_solution_can_be_required() {
    let Some(bench) = Bench::of("javascript", add(), "const { addUp } = require('./other');") else { return };
    std::fs::write(bench.folder.path().join("other.js"), "exports.addUp = (a, b) => a + b;").unwrap();
    assert_eq!(additions(bench).verdict(), Verdict::Accepted);
}

#[test]
fn what_does_not_compile_in_a_module_names_its_line_too() {
    let source = "import fs from 'fs';\n\nexport function addUp(a, b) {\n  return a +;\n}\n";
    let Some(report) = judged("javascript", source) else { return };
    assert_eq!(report.verdict, Verdict::CompileError, "{report:?}");
    let message = report.message.unwrap();
    assert!(message.contains("line 4: return a +;"), "{message}");
}

#[test]
fn a_value_outside_its_type_is_a_wrong_answer_with_the_reason() {
    for (of, value, reason) in [
        ("int", "undefined", "expected int, got undefined"),
        ("int", "null", "expected int, got null"),
        ("int", "2.5", "expected int, got the number 2.5"),
        ("int", "NaN", "expected int, got the number NaN"),
        ("int", "'3'", "expected int, got text"),
        ("int", "3n", "expected int, got BigInt"),
        ("int", "2 ** 31", "32 bits"),
        ("int", "2 ** 70", "expected int"),
        ("int", "Promise.resolve(3)", "the result is a Promise"),
        ("long", "3", "expected long (a BigInt), got number"),
        ("long", "2n ** 63n", "64 bits"),
        ("double", "3n", "expected double, got BigInt"),
        ("bool", "1", "expected bool, got number"),
        ("char", "'ab'", ""),
        ("string", "new String('x')", "got a value of class String"),
        ("int[]", "new Set([1])", "expected int[], got a value of class Set"),
        ("int[][]", "[[1], [2, , 3]]", "at [1][1]: expected int, got undefined"),
        ("long[]", "[1n, 2]", "at [1]: expected long (a BigInt), got number"),
        ("ListNode", "[1]", "expected a ListNode, got list"),
        ("TreeNode", "({ value: 1 })", "got an object without `val`"),
        ("GraphNode", "new GraphNode(0, 5)", "is no list"),
    ] {
        let source = format!("function give(of) {{\n  return {value};\n}}\n");
        let signature = function("give", &[("of", of)], of);
        let Some(bench) = Bench::of("javascript", signature, &source) else { return };
        let given = match of {
            "bool" => json!(true),
            "char" | "string" => json!("x"),
            "int" | "long" | "double" => json!(7),
            _ => json!([]),
        };
        let report = bench.case(json!([given]), json!([given])).run();
        assert_eq!(report.verdict, Verdict::WrongAnswer, "{value}: {report:?}");
        assert!(difference(&report).contains(reason), "{value}: {}", difference(&report));
    }
}

#[test]
fn minus_zero_is_zero_and_typed_arrays_are_lists() {
    for (of, value, expected) in [
        ("int", "-0", json!(0)),
        ("int[]", "[-0, 1]", json!([0, 1])),
        ("int[]", "new Int32Array([1, -2])", json!([1, -2])),
        ("long[]", "new BigInt64Array([1n])", json!([1])),
        ("double[]", "new Float64Array([0.5])", json!([0.5])),
    ] {
        let source = format!("function give() {{\n  return {value};\n}}\n");
        let Some(bench) = Bench::of("javascript", function("give", &[], of), &source) else { return };
        let report = bench.case(json!([]), json!([expected])).run();
        assert_eq!(report.verdict, Verdict::Accepted, "{value}: {report:?}");
    }
}

#[test]
fn a_full_heap_is_a_memory_limit_and_what_was_printed_stays() {
    let source = "function addUp(a, b) {\n  console.log('before');\n  for (const kept = []; a === 0; ) kept.push({ b });\n  return a + b;\n}\n";
    let Some(report) = judged("javascript", source) else { return };
    assert_eq!((report.verdict, report.passed), (Verdict::MemoryLimit, 2), "{report:?}");
    assert_eq!(report.failure.unwrap().printed.trim_end(), "before");
}

#[test]
fn anything_can_be_thrown() {
    for (thrown, words) in [
        ("'text'", "it threw: \"text\""),
        ("{ a: 1 }", "it threw: [object Object]"),
        ("null", "it threw: null"),
        ("Object.create(null)", "it threw: (its message cannot be shown)"),
        ("new (class Odd extends Error { name = 'Odd' })('no')", "Odd: no\n  line 2"),
    ] {
        let source =
            format!("function addUp(a, b) {{\n  if (a === 0) throw {thrown};\n  return a + b;\n}}\n");
        let Some(report) = judged("javascript", &source) else { return };
        assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 2), "{thrown}: {report:?}");
        assert!(error(&report).starts_with(words), "{thrown}: {}", error(&report));
    }
}

#[test]
fn a_class_without_a_method_is_named() {
    let signature = json!({"kind": "class", "name": "Shelf", "params": [], "operations": [
        {"name": "put_in", "params": [], "returns": "void"}
    ]});
    let Some(bench) = Bench::of("javascript", signature, "class Shelf {\n  put() {}\n}\n") else { return };
    let report = bench.case(json!([]), json!([null])).operations(json!([["put_in", []]])).run();
    assert_eq!(report.verdict, Verdict::CompileError);
    assert_eq!(report.message.unwrap(), "class `Shelf` has no method `putIn`");
}

#[test]
fn types_are_taken_off_and_not_checked() {
    for source in [
        "function addUp<T extends number>(a: T, b: T): T {\n  const sum: string = a + b;\n  return sum as any;\n}\n",
        "import type { Missing } from './missing';\nimport { ok } from 'node:assert';\nok(true);\nexport const addUp = (a: number, b: number): Missing => a + b;\n",
        "declare const require: any;\nabstract class Base { abstract sum(a: number, b: number): number; }\nclass Sum extends Base { override sum(a: number, b: number) { return a + b!; } }\nfunction addUp(a: number, b: number) { return new Sum().sum(a, b) satisfies number; }\n",
    ] {
        accepted("typescript", source);
    }
}

/// Newer versions of Node refuse what is more than types; where it runs, lines are the user's own.
#[test]
fn what_is_more_than_types_runs_or_is_named() {
    let source = "enum Way { Up = 1, Down }\nnamespace Sums {\n  export const one = 0;\n}\nclass Pair {\n  constructor(private a: number, readonly b: number) {}\n\n  sum(): number {\n    if (this.a === 0) throw new Error(Way[Way.Up]);\n    return this.a + this.b + Sums.one;\n  }\n}\n\nfunction addUp(a: number, b: number): number {\n  return new Pair(a, b).sum();\n}\n";
    let Some(report) = judged("typescript", source) else { return };
    if report.verdict == Verdict::CompileError {
        let message = report.message.unwrap();
        assert!(message.contains("enum") && message.contains("line 1"), "{message}");
        return;
    }
    assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 2), "{report:?}");
    assert_eq!(error(&report), "Error: Up\n  line 9: if (this.a === 0) throw new Error(Way[Way.Up]);");
}

#[test]
fn a_main_for_the_debugger_calls_the_solution() {
    let tree = function("sum_of", &[("root", "TreeNode"), ("by", "long[]")], "long");
    let class = json!({"kind": "class", "name": "Shelf", "params": [{"name": "size", "type": "int"}], "operations": [
        {"name": "put_in", "params": [{"name": "key", "type": "string"}], "returns": "void"},
        {"name": "count", "params": [], "returns": "int"}
    ]});
    let put = "class Shelf {\n  constructor(size) {\n    this.size = size;\n  }\n  putIn(key) {\n    this.size += key.length;\n  }\n  count() {\n    return this.size;\n  }\n}\n";
    let sum = "export function sumOf(root, by) {\n  return BigInt(root.left.val) * by[1];\n}\n";
    let cases = [
        (tree, json!([[1, 2], [3, 4]]), json!([]), sum, "8n\n"),
        (class, json!([2]), json!([["put_in", ["a\"b"]], ["count", []]]), put, "5\n"),
    ];
    for (signature, arguments, operations, source, said) in cases {
        let list = |value: Value| value.as_array().unwrap().clone();
        let case = Case {
            name: "example".to_string(),
            catches: None,
            example: true,
            arguments: list(arguments),
            operations: list(operations),
            expected: Expected::Unknown,
        };
        for id in ["javascript", "typescript"] {
            let Some(bench) = Bench::of(id, signature.clone(), source) else { continue };
            let toolchain = find(language(id).unwrap(), &bench.places()).unwrap();
            if id == "typescript" && toolchain.major_minor() < (22, 18) {
                continue;
            }
            let signature: Signature = serde_json::from_value(signature.clone()).unwrap();
            let task = Task { signature: &signature, outputs: &[], examples: std::slice::from_ref(&case) };
            let file = debug(&task, language(id).unwrap()).unwrap();
            let path = bench.folder.path().join(&file.name);
            std::fs::write(&path, &file.text).unwrap();
            let output = Command::new(&toolchain.program).arg(&path).output().unwrap();
            let text = String::from_utf8_lossy(&output.stdout);
            assert_eq!(text, said, "{}\n{}", file.text, String::from_utf8_lossy(&output.stderr));
        }
    }
}
