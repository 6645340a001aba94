//! Verdicts on Python programs, each with its reason.

use drill::judge::Event;
use drill::model::Verdict;
use serde_json::json;

use super::bench::{Bench, add, additions, difference, error, function};

fn judged(source: &str) -> drill::model::Report {
    additions(Bench::python(add(), source)).run()
}

#[test]
fn a_right_program_is_accepted_with_a_time_for_each_case() {
    let report = judged("def add_up(a, b):\n    return a + b\n");
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::Accepted, 3, 3));
    assert!(report.cases.iter().all(|case| case.ms.is_some()));
    assert!(report.failure.is_none() && report.source_digest.starts_with("fnv1a64:"));
}

#[test]
fn a_wrong_value_is_shown_beside_the_expected_one() {
    let report = judged("def add_up(a, b):\n    print('adding', a, b)\n    return a + b if a else 7\n");
    assert_eq!((report.verdict, report.passed), (Verdict::WrongAnswer, 2));
    let failure = report.failure.unwrap();
    assert_eq!(failure.name, "case 2");
    assert_eq!(failure.arguments, [("a".to_string(), json!(0)), ("b".to_string(), json!(0))]);
    assert_eq!((failure.expected, failure.got), (Some(vec![json!(0)]), Some(vec![json!(7)])));
    assert_eq!(failure.printed, "adding 0 0\n");
    assert!(failure.difference.unwrap().contains("expected 0, got 7"));
}

#[test]
fn an_exception_names_the_users_own_line_and_the_next_case_runs() {
    let report = judged("def add_up(a, b):\n    if a == 0:\n        return b // a\n    return a + b\n");
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::RuntimeError, 2, 3));
    let failure = report.failure.clone().unwrap();
    assert_eq!(failure.line, Some(3));
    assert_eq!(
        error(&report),
        "ZeroDivisionError: integer division or modulo by zero\n  line 3: return b // a"
    );
}

#[test]
fn a_syntax_error_is_a_compile_error_with_its_line() {
    let report = judged("def add_up(a, b):\n    return a +\n");
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::CompileError, 0, 3));
    let message = report.message.unwrap();
    assert!(message.contains("SyntaxError") && message.contains("line 2: return a +"), "{message}");
}

#[test]
fn a_missing_function_is_named() {
    let report = judged("def add(a, b):\n    return a + b\n");
    assert_eq!(report.verdict, Verdict::CompileError);
    assert_eq!(report.message.unwrap(), "solution.py defines no function `add_up`");
}

#[test]
fn an_error_while_the_file_is_loaded_fails_every_case() {
    let report = judged("import nothing_of_that_name\n");
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::RuntimeError, 0, 3));
    assert!(error(&report).starts_with("ModuleNotFoundError"), "{}", error(&report));
}

#[test]
fn an_endless_loop_is_a_time_limit_and_the_others_still_pass() {
    let source =
        "def add_up(a, b):\n    print('before')\n    while a == 0:\n        pass\n    return a + b\n";
    let report = additions(Bench::python(add(), source)).limit_ms(1000).run();
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::TimeLimit, 2, 3));
    assert_eq!(report.cases[1].ms, None);
    assert_eq!(report.failure.unwrap().printed, "before\n");
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
fn leaving_before_the_last_result_is_a_runtime_error() {
    for leave in ["exit(0)", "import sys; sys.exit(0)", "import os; os._exit(0)"] {
        let report = judged(&format!("def add_up(a, b):\n    if a == 0: {leave}\n    return a + b\n"));
        assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 2), "{leave}");
        assert!(error(&report).starts_with("it exited before returning"), "{}", error(&report));
    }
    let report = judged("import os\nos._exit(0)\n");
    assert_eq!((report.verdict, report.passed, report.total), (Verdict::RuntimeError, 0, 3));
}

#[test]
fn a_flood_of_prints_is_an_output_limit() {
    let source = "def add_up(a, b):\n    while a == 0:\n        print('x' * 100000)\n    return a + b\n";
    let report = judged(source);
    assert_eq!((report.verdict, report.passed), (Verdict::OutputLimit, 2));
    assert!(report.failure.unwrap().printed.len() < 100_000);
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
fn what_is_started_and_left_behind_is_ended() {
    let source = "import os, time\ndef add_up(a, b):\n    if os.fork() == 0:\n        time.sleep(1000)\n        os._exit(0)\n    if os.fork() == 0:\n        os.setsid()\n        if os.fork() == 0:\n            os.close(1); os.close(2)\n            time.sleep(1000)\n        os._exit(0)\n    return a + b\n";
    // `run` holds that no process is left.
    assert_eq!(judged(source).verdict, Verdict::Accepted);
}

#[test]
fn a_program_that_ignores_signals_is_ended_too() {
    let source = "import signal\nfor number in range(1, 30):\n    if number not in (9, 19):\n        try:\n            signal.signal(number, signal.SIG_IGN)\n        except ValueError:\n            pass\ndef add_up(a, b):\n    while True:\n        pass\n";
    let report = additions(Bench::python(add(), source)).limit_ms(200).run();
    assert_eq!(report.verdict, Verdict::TimeLimit);
}

#[test]
fn deep_recursion_works() {
    let source = "def add_up(a, b):\n    return b if a == 0 else add_up(a - 1, b + 1)\n";
    let deep = 200_000;
    let bench = Bench::python(add(), source).case(json!([deep, 1]), json!([deep + 1]));
    let report = bench.run();
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
}

#[test]
fn recursion_without_end_is_a_runtime_error_or_fills_the_memory() {
    let report = judged("def add_up(a, b):\n    return a + b if a else add_up(a, b)\n");
    assert!(matches!(report.verdict, Verdict::RuntimeError | Verdict::MemoryLimit), "{report:?}");
    assert_eq!(report.passed, 2);
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
fn changes_in_place_are_compared_and_unchanged_arguments_held() {
    let signature = function("sort_up", &[("nums", "int[]"), ("other", "int[]")], "void");
    let outputs = json!([{"of": "nums", "compare": "exact"}, {"of": "other", "compare": "unchanged"}]);
    let case = |source: &str| {
        Bench::python(signature.clone(), source)
            .outputs(outputs.clone())
            .case(json!([[3, 1, 2], [5]]), json!([[1, 2, 3], null]))
            .run()
    };
    assert_eq!(case("def sort_up(nums, other):\n    nums.sort()\n").verdict, Verdict::Accepted);
    let report = case("def sort_up(nums, other):\n    nums.sort()\n    other.append(1)\n");
    assert_eq!(report.verdict, Verdict::WrongAnswer);
    assert!(difference(&report).contains("other"), "{}", difference(&report));
}

#[test]
fn each_case_gets_arguments_of_its_own_and_its_own_prints() {
    let source = "import sys\nprint('loading')\ndef add_up(a, b):\n    print('out', a)\n    print('err', b, file=sys.stderr)\n    sys.stdout.write('tail')\n    return -1 if a == 40 else a + b\n";
    let report = judged(source);
    assert_eq!(report.passed, 2);
    assert_eq!(report.failure.unwrap().printed, "out 40\nerr 2\ntail");
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
