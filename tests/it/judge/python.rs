//! Verdicts on Python programs, each with its reason.

use drill::judge::Event;
use drill::model::Verdict;
use serde_json::json;

use super::bench::{Bench, add, additions, difference, error, function};

fn judged(source: &str) -> drill::model::Report {
    additions(Bench::python(add(), source)).run()
}

#[test]
fn an_error_while_the_file_is_loaded_fails_every_case() {
    let report = judged("import nothing_of_that_name\n");
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::RuntimeError, 0, 3));
    assert!(error(&report).starts_with("ModuleNotFoundError"), "{}", error(&report));
}

#[test]
fn after_three_time_outs_the_rest_counts_as_failed() {
    let mut bench = Bench::python(add(), "def add_up(a, b):\n    while True:\n        pass\n").limit_ms(200);
    for number in 0..6 {
        bench = bench.case(json!([number, 1]), json!([number + 1]));
    }
    let report = bench.run();
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::TimeLimit, 0, 6));
    assert!(report.cases.iter().all(|case| case.verdict == Verdict::TimeLimit && case.ms.is_none()));
}

#[test]
fn eating_memory_is_a_memory_limit() {
    let source = "def add_up(a, b):\n    kept = []\n    while a == 0:\n        kept.append(bytearray(1 << 24))\n    return a + b\n";
    let report = judged(source);
    assert_eq!((report.verdict, report.passed), (Verdict::MemoryLimit, 2), "{report:?}");
    let small = "def add_up(a, b):\n    kept = []\n    while a == 0:\n        kept.append([a] * 7)\n    return a + b\n";
    let report = additions(Bench::python(add(), small)).memory(64).run();
    assert_eq!((report.verdict, report.passed), (Verdict::MemoryLimit, 2), "{report:?}");
}

#[test]
fn half_of_the_memory_is_free_to_use() {
    let source = "def add_up(a, b):\n    kept = bytearray(400 << 20)\n    return a + b + kept[5]\n";
    assert_eq!(judged(source).verdict, Verdict::Accepted);
}

#[test]
fn a_value_outside_its_type_is_a_wrong_answer_with_the_reason() {
    for (value, reason) in [
        ("'3'", "expected int, got text"),
        ("None", "expected int, got null"),
        ("2.5", "int"),
        ("1 << 31", "32 bits"),
        ("10 ** 5000", ""),
        ("{1}", "a value of type set"),
        ("float('nan')", "value of the declared type"),
        ("(lambda l: l.append(l) or l)([])", ""),
    ] {
        let report = judged(&format!("def add_up(a, b):\n    return {value}\n"));
        assert_eq!(report.verdict, Verdict::WrongAnswer, "{value}: {report:?}");
        assert!(difference(&report).contains(reason), "{value}: {}", difference(&report));
    }
}

#[test]
fn the_plain_types_go_there_and_back() {
    let echo = "def echo(a, b, c, d, e, f):\n    assert type(c) is float and all(type(x) is float for x in f)\n    return [repr(a), repr(b), repr(d), e, str(c), str(f)]\n";
    let params =
        [("a", "long"), ("b", "bool"), ("c", "double"), ("d", "char"), ("e", "string"), ("f", "double[]")];
    let bench = Bench::python(function("echo", &params, "string[]"), echo).case(
        json!([i64::MIN, true, 2, "x", "ü\n\"\\\u{1f600}", [1, 0.5, "NaN", "-Infinity"]]),
        json!([[i64::MIN.to_string(), "True", "'x'", "ü\n\"\\\u{1f600}", "2.0", "[1.0, 0.5, nan, -inf]"]]),
    );
    let report = bench.run();
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
    for (of, value) in [
        ("int[][]", json!([[1, -2], []])),
        ("double[]", json!([1.5, "Infinity", "-Infinity", 1e300, -0.25])),
        ("bool[]", json!([true, false])),
        ("char[][]", json!([["a", "\""], ["\\"]])),
        ("string[]", json!(["", "é", "NaN", "\u{7f}"])),
        ("long[]", json!([i64::MAX, i64::MIN])),
        ("int[][][]", json!([[[1]], [[], [2, 3]]])),
    ] {
        let bench = Bench::python(function("same", &[("a", of)], of), "def same(a):\n    return a\n")
            .case(json!([value]), json!([value]));
        let report = bench.run();
        assert_eq!(report.verdict, Verdict::Accepted, "{of}: {report:?}");
    }
}

#[test]
fn the_first_failure_ends_the_run_when_asked() {
    let mut bench = additions(Bench::python(add(), "def add_up(a, b):\n    return a + b if a else 1\n"));
    bench.request.first = true;
    let report = bench.run();
    assert_eq!((report.passed, report.total), (1, 2));
}

#[test]
fn examples_run_first_and_alone_when_asked() {
    let mut bench = additions(Bench::python(add(), "def add_up(a, b):\n    return a + b\n"));
    bench.request.cases[2].example = true;
    assert_eq!(bench.run().cases[0].name, "case 3");
    bench.request.examples_only = true;
    assert_eq!(bench.run().total, 1);
}

#[test]
fn the_reference_is_timed_once_and_a_slower_program_fails() {
    let source = "import time\ndef add_up(a, b):\n    if a == 0:\n        end = time.monotonic() + 1.2\n        while time.monotonic() < end:\n            pass\n    return a + b\n";
    let bench =
        additions(Bench::python(add(), source)).reference("python", "def add_up(a, b):\n    return a + b\n");
    let (events, report) = bench.events();
    assert!(events.contains(&Event::Measuring));
    assert_eq!((report.verdict, report.passed), (Verdict::TimeLimit, 2), "{report:?}");
    let (events, _) = bench.events();
    assert!(!events.contains(&Event::Measuring), "the times are kept");
}

#[test]
fn the_values_that_came_back_are_told_when_asked() {
    let mut bench = additions(Bench::python(add(), "def add_up(a, b):\n    return a + b\n"));
    bench.request.values = true;
    for case in &mut bench.request.cases {
        case.expected = drill::cases::Expected::Unknown;
    }
    let (events, _) = bench.events();
    let got: Vec<_> = events
        .iter()
        .filter_map(|event| match event {
            Event::Returned { got, .. } => Some(got[0].clone()),
            _ => None,
        })
        .collect();
    assert_eq!(got, [json!(3), json!(0), json!(42)]);
}

#[test]
fn a_missing_toolchain_says_what_to_install() {
    let bench = additions(Bench::python(add(), ""));
    let mut places = bench.places();
    places.search = bench.folder.path().as_os_str().to_os_string();
    places.tools.clear();
    let report =
        drill::judge::Job::start(&bench.request, &places).unwrap().wait(super::bench::PATIENCE).unwrap();
    assert_eq!(report.verdict, Verdict::NoToolchain);
    assert!(report.message.unwrap().contains("apt install python3"));
}
