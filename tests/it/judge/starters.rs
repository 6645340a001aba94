//! Starters run as they stand: in the judge, where they give a wrong answer, and alone.

use std::process::Command;

use drill::cases::{Case, Expected, Signature};
use drill::judge::{Task, companion, find, language, starter};
use drill::model::Verdict;
use serde_json::{Value, json};

use super::bench::{Bench, function};

fn example(arguments: Value, operations: Value, expected: Value) -> Case {
    Case {
        name: "example".to_string(),
        catches: None,
        example: true,
        arguments: arguments.as_array().unwrap().clone(),
        operations: operations.as_array().unwrap().clone(),
        expected: Expected::Values(expected.as_array().unwrap().clone()),
    }
}

/// A signature of each kind and shape, with an example that the starter fails.
fn shapes() -> Vec<(Value, Case)> {
    let class = json!({"kind": "class", "name": "SmallShelf", "params": [{"name": "size", "type": "int"}], "operations": [
        {"name": "put_in", "params": [{"name": "key", "type": "int"}, {"name": "from", "type": "string"}], "returns": "void"},
        {"name": "get", "params": [{"name": "range", "type": "int"}], "returns": "string"}
    ]});
    vec![
        (
            function(
                "rooms_needed",
                &[("meetings", "int[][]"), ("class", "char"), ("func", "double")],
                "long",
            ),
            example(json!([[[1, 2], [3, 4]], "a", 1.5]), json!([]), json!([2])),
        ),
        (
            function("turn", &[("grid", "char[][]"), ("times", "bool")], "void"),
            example(json!([[["a", "b"]], true]), json!([]), json!([[["b", "a"]]])),
        ),
        (
            function(
                "merge_all",
                &[("lists", "ListNode[]"), ("root", "TreeNode"), ("at", "ref(root)")],
                "ListNode",
            ),
            example(json!([[[1], [2, 3]], [1, null, 2], 2]), json!([]), json!([[1, 2, 3]])),
        ),
        (
            function(
                "copy_both",
                &[("a", "RandomListNode"), ("b", "GraphNode"), ("c", "TreeNode")],
                "TreeNode",
            ),
            example(json!([[[1, null]], [[]], [1]]), json!([]), json!([[1]])),
        ),
        (
            function("sum_of", &[("head", "ListNode"), ("root", "TreeNode")], "int"),
            example(json!([[1, 2], [1, null, 2, 3]]), json!([]), json!([9])),
        ),
        (class, example(json!([2]), json!([["put_in", [1, "x"]], ["get", [1]]]), json!([null, "x"]))),
        (
            json!({"kind": "codec", "name": "words", "type": "string[]"}),
            example(json!([["a\"b", "c"]]), json!([]), json!([])),
        ),
    ]
}

fn check(language_id: &str, bench: impl Fn(Value, &str) -> Option<Bench>, alone: impl Fn(&Bench)) {
    for (shape, case) in shapes() {
        let signature: Signature = serde_json::from_value(shape.clone()).unwrap();
        let known = language(language_id).unwrap();
        let outputs = bench(shape.clone(), "").map(|bench| bench.request.outputs).unwrap_or_default();
        let task = Task { signature: &signature, outputs: &outputs, examples: std::slice::from_ref(&case) };
        let text = starter(&task, known);
        let Some(mut bench) = bench(shape, &text) else { return };
        for file in companion(&task, known) {
            std::fs::write(bench.folder.path().join(file.name), file.text).unwrap();
        }
        bench.request.cases.push(case.clone());
        let report = bench.run();
        assert_eq!(report.verdict, Verdict::WrongAnswer, "{text}\n{report:?}");
        alone(&bench);
    }
}

#[test]
fn a_python_starter_fails_its_example_and_runs_alone() {
    check(
        "python",
        |shape, text| Some(Bench::python(shape, text)),
        |bench| {
            let output = Command::new("python3").arg(&bench.request.source).output().unwrap();
            let text = std::fs::read_to_string(&bench.request.source).unwrap();
            // `None` has no methods: only an example that needs the solution's own work may fail.
            assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
        },
    );
}

#[test]
fn a_java_starter_fails_its_example_and_runs_alone() {
    check(
        "java",
        |shape, text| Bench::of("java", shape, text),
        |bench| {
            let java = find(language("java").unwrap(), &bench.places()).unwrap().program;
            let output = Command::new(&java).arg(&bench.request.source).output().unwrap();
            let text = std::fs::read_to_string(&bench.request.source).unwrap();
            assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
        },
    );
}

#[test]
fn a_go_starter_fails_its_example_and_runs_alone() {
    check("go", Bench::go, |bench| {
        let go = find(language("go").unwrap(), &bench.places()).unwrap().program;
        let run = |arguments: &[&str]| {
            let mut command = Command::new(&go);
            command
                .args(arguments)
                .current_dir(bench.folder.path())
                .env("GOTOOLCHAIN", "local")
                .env("GOFLAGS", "");
            command.output().unwrap()
        };
        let output = run(&["run", "."]);
        let text = std::fs::read_to_string(&bench.request.source).unwrap();
        assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
        let gofmt = go.with_file_name("gofmt");
        let output = Command::new(gofmt).arg("-d").arg(&bench.request.source).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), "", "gofmt would change the starter");
    });
}

#[test]
fn a_rust_starter_fails_its_example_and_runs_alone() {
    check(
        "rust",
        |shape, text| Bench::of("rust", shape, text),
        |bench| {
            let rustc = find(language("rust").unwrap(), &bench.places()).unwrap().program;
            let text = std::fs::read_to_string(&bench.request.source).unwrap();
            let run = |command: &mut Command| {
                let output = command.current_dir(bench.folder.path()).output().unwrap();
                let said = [output.stdout, output.stderr].concat();
                let said = String::from_utf8_lossy(&said);
                assert!(output.status.success(), "{text}\n{said}");
            };
            run(Command::new(&rustc).args(["--edition=2021", "main.rs", "-o", "alone"]));
            run(&mut Command::new(bench.folder.path().join("alone")));
            let rustfmt = rustc.with_file_name("rustfmt");
            if rustfmt.exists() {
                run(Command::new(rustfmt).args(["--check", "--edition=2021", "solution.rs"]));
            }
        },
    );
}

#[test]
fn a_javascript_starter_fails_its_example_and_runs_alone() {
    check(
        "javascript",
        |shape, text| Bench::of("javascript", shape, text),
        |bench| runs_in_node("javascript", bench),
    );
}

/// Node takes the types off by itself from 22.18 on; `tsc`, where it is there, checks them.
#[test]
fn a_typescript_starter_fails_its_example_and_runs_alone() {
    check(
        "typescript",
        |shape, text| Bench::of("typescript", shape, text),
        |bench| {
            let places = bench.places();
            if find(language("typescript").unwrap(), &places).unwrap().major_minor() >= (22, 18) {
                runs_in_node("typescript", bench);
            }
            let Some(tsc) = places.tools.get("DRILL_TSC") else { return };
            let mut command = Command::new(tsc);
            command.args(["--noEmit", "--strict", "--target", "es2022"]).arg(&bench.request.source);
            let output = command.current_dir(bench.folder.path()).output().unwrap();
            let text = std::fs::read_to_string(&bench.request.source).unwrap();
            assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stdout));
        },
    );
}

#[test]
fn a_cpp_starter_fails_its_example_and_runs_alone() {
    check(
        "cpp",
        |shape, text| Bench::of("cpp", shape, text),
        |bench| {
            let compiler = find(language("cpp").unwrap(), &bench.places()).unwrap().program;
            let text = std::fs::read_to_string(&bench.request.source).unwrap();
            let mut command = Command::new(compiler);
            command.args(["-std=c++17", "-Wall", "-Werror", "main.cpp"]).current_dir(bench.folder.path());
            let output = command.output().unwrap();
            assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
            let output = Command::new("./a.out").current_dir(bench.folder.path()).output().unwrap();
            assert!(output.status.success(), "{text}\n{output:?}");
        },
    );
}

fn runs_in_node(id: &str, bench: &Bench) {
    let node = find(language(id).unwrap(), &bench.places()).unwrap().program;
    let output = Command::new(node).arg(&bench.request.source).output().unwrap();
    let text = std::fs::read_to_string(&bench.request.source).unwrap();
    assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
}
