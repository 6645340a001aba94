//! Verdicts on Go programs, each with its reason.

use drill::judge::Event;
use drill::model::{Report, Verdict};
use serde_json::json;

use super::bench::{Bench, add, additions, difference, error, function};

/// Judges a body of `addUp`; `None` where Go is missing.
fn judged(imports: &str, body: &str) -> Option<Report> {
    Some(additions(Bench::go(add(), &source(imports, body))?).run())
}

fn source(imports: &str, body: &str) -> String {
    let imports: String = imports.split_whitespace().map(|name| format!("import {name:?}\n")).collect();
    format!("package main\n\n{imports}\nfunc addUp(a, b int) int {{\n{body}\n}}\n")
}

#[test]
fn a_right_program_is_accepted_and_a_rerun_compiles_nothing() {
    let Some(bench) = Bench::go(add(), &source("", "return a + b")) else { return };
    let bench = additions(bench);
    let (events, report) = bench.events();
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::Accepted, 3, 3), "{report:?}");
    assert!(events.contains(&Event::Compiling));
    let (events, report) = bench.events();
    assert!(report.is_accepted() && !events.contains(&Event::Compiling));
}

#[test]
fn a_wrong_value_is_shown_with_what_was_printed() {
    let body = "fmt.Println(\"adding\", a, b)\nif a == 0 { return 7 }\nreturn a + b";
    let Some(report) = judged("fmt", body) else { return };
    assert_eq!((report.verdict, report.passed), (Verdict::WrongAnswer, 2));
    let failure = report.failure.unwrap();
    assert_eq!((failure.got, failure.printed.as_str()), (Some(vec![json!(7)]), "adding 0 0\n"));
}

#[test]
fn compile_errors_name_the_users_own_line() {
    let Some(report) = judged("", "x := 1\nreturn a + c") else { return };
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::CompileError, 0, 3));
    let message = report.message.unwrap();
    assert!(message.contains("solution.go:6:12: undefined: c"), "{message}");
    let Some(bench) = Bench::go(add(), "package main\n\nfunc add(a, b int) int { return a + b }\n") else {
        return;
    };
    assert_eq!(additions(bench).run().message.unwrap(), "solution.go defines no `addUp`");
    let bench = Bench::go(add(), "package main\n\nfunc addUp(a []int, b int) int { return b }\n").unwrap();
    let message = additions(bench).run().message.unwrap();
    assert!(message.contains("does not fit the signature"), "{message}");
}

#[test]
fn a_main_or_another_package_is_refused_plainly() {
    let Some(bench) =
        Bench::go(add(), "package main\n\nfunc addUp(a, b int) int { return a + b }\n\nfunc main() {}\n")
    else {
        return;
    };
    let report = additions(bench).run();
    assert_eq!(report.verdict, Verdict::CompileError);
    let message = report.message.unwrap();
    assert!(message.contains("must not declare `func main`") && message.contains("line 5"), "{message}");
    let bench = Bench::go(add(), "package solution\n\nfunc addUp(a, b int) int { return a + b }\n").unwrap();
    assert!(additions(bench).run().message.unwrap().contains("package main"));
}

#[test]
fn a_panic_names_the_users_own_line_and_the_next_case_runs() {
    let Some(report) = judged("", "if a == 0 {\n\treturn a / b\n}\nreturn a + b") else { return };
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::RuntimeError, 2, 3));
    assert_eq!(
        error(&report),
        "runtime error: runtime error: integer divide by zero\n  line 6: return a / b"
    );
}

#[test]
fn a_crash_that_nobody_can_recover_is_explained() {
    let cases = [
        ("if a == 0 {\n\tc := make(chan int)\n\t<-c\n}\nreturn a + b", "deadlock", 6),
        ("if a == 0 {\n\tgo func() { panic(\"apart\") }()\n\tselect {}\n}\nreturn a + b", "panic: apart", 5),
        ("if a == 0 {\n\treturn addUp(a, b) + 1\n}\nreturn a + b", "stack overflow", 5),
    ];
    for (body, words, line) in cases {
        let Some(report) = judged("", body) else { return };
        assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 2), "{words}: {report:?}");
        assert!(error(&report).contains(words), "{}", error(&report));
        let failure = report.failure.unwrap();
        assert!(failure.line.is_some_and(|found| found.abs_diff(line) <= 1), "{words}: {:?}", failure.line);
        assert_eq!(failure.printed, "");
    }
}

#[test]
fn leaving_before_the_last_result_is_a_runtime_error() {
    let Some(report) = judged("os", "if a == 0 {\n\tos.Exit(0)\n}\nreturn a + b") else { return };
    assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 2));
    assert_eq!(error(&report), "it exited before returning");
}

#[test]
fn an_endless_loop_is_a_time_limit_and_the_others_still_pass() {
    let Some(bench) = Bench::go(add(), &source("", "for a == 0 {\n}\nreturn a + b")) else { return };
    let report = additions(bench).limit_ms(700).run();
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::TimeLimit, 2, 3));
}

#[test]
fn floods_and_memory_have_their_limits() {
    let Some(report) = judged("fmt", "for a == 0 {\n\tfmt.Printf(\"%099999d\", b)\n}\nreturn a + b") else {
        return;
    };
    assert_eq!((report.verdict, report.passed), (Verdict::OutputLimit, 2));
    let body = "var kept [][]byte\nfor a == 0 {\n\tpiece := make([]byte, 1<<24)\n\tfor i := range piece {\n\t\tpiece[i] = 1\n\t}\n\tkept = append(kept, piece)\n}\nreturn a + b + len(kept)";
    let report = judged("", body).unwrap();
    assert_eq!((report.verdict, report.passed), (Verdict::MemoryLimit, 2), "{report:?}");
}

#[test]
fn deep_recursion_works() {
    let Some(bench) = Bench::go(add(), &source("", "if a == 0 {\n\treturn b\n}\nreturn addUp(a-1, b+1)"))
    else {
        return;
    };
    let report = bench.case(json!([1_000_000, 0]), json!([1_000_000])).run();
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
}

#[test]
fn the_plain_types_go_there_and_back() {
    let cases = [
        ("int[][]", "[][]int", json!([[1, -2], []])),
        ("double[]", "[]float64", json!([1.5, "Infinity", "-Infinity", 1e300, -0.25])),
        ("bool[]", "[]bool", json!([true, false])),
        ("char[][]", "[][]byte", json!([["a", "\""], ["\\", "\n"]])),
        ("string[]", "[]string", json!(["", "é\u{1f600}", "\"\\\u{1}\u{7f}/", "a\tb"])),
        ("long[]", "[]int64", json!([i64::MAX, i64::MIN])),
        ("int[][][]", "[][][]int", json!([[[1]], [[], [2, 3]]])),
        ("string", "string", json!("x y")),
        ("char", "byte", json!(" ")),
    ];
    // One program for all types: compiling is what takes time.
    let params: Vec<(String, &str)> =
        cases.iter().enumerate().map(|(index, (of, _, _))| (format!("p_{index}"), *of)).collect();
    let params: Vec<(&str, &str)> = params.iter().map(|(name, of)| (name.as_str(), *of)).collect();
    let list: Vec<String> =
        cases.iter().enumerate().map(|(index, (_, of, _))| format!("p{index} {of}")).collect();
    let source = format!("package main\n\nfunc sameAgain({}) {{\n}}\n", list.join(", "));
    let Some(bench) = Bench::go(function("same_again", &params, "void"), &source) else { return };
    let outputs: Vec<_> = params.iter().map(|(name, _)| json!({"of": name, "compare": "exact"})).collect();
    let values: Vec<_> = cases.iter().map(|(_, _, value)| value.clone()).collect();
    let report = bench.outputs(json!(outputs)).case(json!(values), json!(values)).run();
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
}

#[test]
fn a_value_outside_its_type_is_a_wrong_answer_with_the_reason() {
    let Some(report) = judged("", "return a + b + 1<<40") else { return };
    assert_eq!(report.verdict, Verdict::WrongAnswer);
    assert!(difference(&report).contains("32 bits"), "{}", difference(&report));
}

#[test]
fn other_files_and_modules_around_the_solution_do_not_matter() {
    let Some(bench) = Bench::go(add(), &source("", "return a + b")) else { return };
    std::fs::write(bench.folder.path().join("main.go"), "package main\n\nfunc main() { broken }\n").unwrap();
    std::fs::write(bench.folder.path().join("go.mod"), "module elsewhere\n\nrequire no.such/thing v1.0.0\n")
        .unwrap();
    assert_eq!(additions(bench).verdict(), Verdict::Accepted);
}

#[test]
fn the_file_may_have_any_name() {
    let Some(mut bench) = Bench::go(add(), "") else { return };
    bench.request.source = bench.folder.path().join("my_try_test.go");
    std::fs::write(&bench.request.source, source("", "return a + b + d")).unwrap();
    let message = additions(bench).run().message.unwrap();
    assert!(message.starts_with("my_try_test.go:5:16: undefined: d"), "{message}");
}
