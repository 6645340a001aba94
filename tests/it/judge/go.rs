//! Verdicts on Go programs, each with its reason.

use drill::model::{Report, Verdict};

use super::bench::{Bench, add, additions, difference, error};

/// Judges a body of `addUp`; `None` where Go is missing.
fn judged(imports: &str, body: &str) -> Option<Report> {
    Some(additions(Bench::go(add(), &source(imports, body))?).run())
}

fn source(imports: &str, body: &str) -> String {
    let imports: String = imports.split_whitespace().map(|name| format!("import {name:?}\n")).collect();
    format!("package main\n\n{imports}\nfunc addUp(a, b int) int {{\n{body}\n}}\n")
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
