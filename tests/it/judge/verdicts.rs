//! One test a verdict and language, through the built binary: what a program did is what the judge says of it, and
//! nothing is left behind (`Bench::run` looks).

use drill::judge::Event;
use drill::model::{Report, Verdict};
use serde_json::json;

use super::bench::{Bench, add, additions, difference, error};
use super::programs::{Programs, of};

/// Three additions, of which the middle one is `[0, 0]`; `None` where the language is missing.
fn bench(programs: &Programs, source: &str) -> Option<Bench> {
    Some(additions(Bench::of(programs.language, add(), source)?))
}

fn judged(programs: &Programs, source: &str) -> Option<Report> {
    Some(bench(programs, source)?.run())
}

/// The verdict, how many passed, and of how many.
fn counts(report: &Report) -> (Verdict, usize, usize) {
    (report.verdict, report.passed, report.total)
}

fn right(programs: &Programs) {
    let Some(bench) = bench(programs, programs.right) else { return };
    let report = bench.run();
    assert_eq!(counts(&report), (Verdict::Accepted, 3, 3), "{report:?}");
    assert!(report.cases.iter().all(|case| case.ms.is_some()));
    let (events, report) = bench.events();
    assert!(report.is_accepted());
    assert!(!events.contains(&Event::Compiling) && !events.contains(&Event::Preparing), "it was built again");
}

fn wrong(programs: &Programs) {
    let Some(report) = judged(programs, programs.wrong) else { return };
    assert_eq!(counts(&report), (Verdict::WrongAnswer, 2, 3), "{report:?}");
    let failure = report.failure.unwrap();
    assert_eq!(failure.arguments, [("a".to_string(), json!(0)), ("b".to_string(), json!(0))]);
    assert_eq!((failure.expected, failure.got), (Some(vec![json!(0)]), Some(vec![json!(7)])));
    assert_eq!(failure.printed, "adding 0 0\n");
}

fn crash(programs: &Programs) {
    let (source, line, words) = programs.crash;
    let Some(report) = judged(programs, source) else { return };
    assert_eq!(counts(&report), (Verdict::RuntimeError, 2, 3), "{report:?}");
    assert!(error(&report).contains(words), "{}", error(&report));
    assert_eq!(report.failure.unwrap().line, Some(line));
}

fn no_compile(programs: &Programs) {
    let (source, line, words) = programs.no_compile;
    let Some(report) = judged(programs, source) else { return };
    assert_eq!(counts(&report), (Verdict::CompileError, 0, 3), "{report:?}");
    let message = report.message.unwrap();
    let place = [format!("line {line}"), format!("solution.{}:{line}", extension(programs))];
    assert!(place.iter().any(|place| message.contains(place)) && message.contains(words), "{message}");
}

fn extension(programs: &Programs) -> &'static str {
    drill::judge::language(programs.language).unwrap().extension
}

fn misnamed(programs: &Programs) {
    let (source, words) = programs.misnamed;
    let Some(report) = judged(programs, source) else { return };
    assert_eq!(counts(&report), (Verdict::CompileError, 0, 3), "{report:?}");
    let message = report.message.unwrap();
    assert!(message.contains(words), "{message}");
}

fn endless(programs: &Programs) {
    let Some(bench) = bench(programs, programs.endless) else { return };
    let report = bench.limit_ms(1500).run();
    assert_eq!(counts(&report), (Verdict::TimeLimit, 2, 3), "{report:?}");
    assert_eq!(report.failure.unwrap().printed, "before\n");
}

fn exits(programs: &Programs) {
    for source in programs.exits {
        let Some(report) = judged(programs, source) else { return };
        assert_eq!(counts(&report), (Verdict::RuntimeError, 2, 3), "{source}: {report:?}");
        assert!(error(&report).starts_with("it exited before returning"), "{}", error(&report));
    }
}

fn flood(programs: &Programs) {
    let Some(report) = judged(programs, programs.flood) else { return };
    assert_eq!(counts(&report), (Verdict::OutputLimit, 2, 3), "{report:?}");
    assert!(report.failure.unwrap().printed.len() < 100_000);
}

fn hoard(programs: &Programs) {
    let Some(report) = judged(programs, programs.hoard) else { return };
    assert_eq!(counts(&report), (Verdict::MemoryLimit, 2, 3), "{report:?}");
}

fn deep(programs: &Programs) {
    let deep = programs.deepest;
    let Some(bench) = Bench::of(programs.language, add(), programs.deep) else { return };
    let report = bench.case(json!([deep, 1]), json!([deep + 1])).run();
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
}

fn bottomless(programs: &Programs) {
    let Some(report) = judged(programs, programs.bottomless) else { return };
    assert!(matches!(report.verdict, Verdict::RuntimeError | Verdict::MemoryLimit), "{report:?}");
    assert_eq!(report.passed, 2);
}

fn prints(programs: &Programs) {
    let Some(report) = judged(programs, programs.prints) else { return };
    assert_eq!(report.passed, 2, "{report:?}");
    assert_eq!(report.failure.unwrap().printed, "out 40\nerr 2\ntail");
}

fn leaves(programs: &Programs) {
    let Some(report) = judged(programs, programs.leaves) else { return };
    assert_eq!(report.verdict, Verdict::RuntimeError, "{report:?}");
    assert!(error(&report).contains("left a process running"), "{}", error(&report));
}

fn deaf(programs: &Programs) {
    let Some(bench) = bench(programs, programs.deaf) else { return };
    let report = bench.limit_ms(300).run();
    assert_eq!(counts(&report), (Verdict::TimeLimit, 0, 3), "{report:?}");
}

fn sleeps(programs: &Programs) {
    let Some(bench) = bench(programs, programs.sleeps) else { return };
    let report = bench.limit_ms(1500).run();
    assert_eq!(counts(&report), (Verdict::TimeLimit, 2, 3), "{report:?}");
    assert!(error(&report).contains("waited"), "{}", error(&report));
}

fn closes(programs: &Programs) {
    let Some(report) = judged(programs, programs.closes) else { return };
    assert_eq!(counts(&report), (Verdict::RuntimeError, 2, 3), "{report:?}");
    assert!(error(&report).contains("closed"), "{}", error(&report));
}

fn fills(programs: &Programs) {
    let Some(report) = judged(programs, programs.fills) else { return };
    assert_eq!(counts(&report), (Verdict::OutputLimit, 2, 3), "{report:?}");
    assert!(error(&report).contains("files"), "{}", error(&report));
}

fn cheats(programs: &Programs) {
    for (does, source) in programs.cheats {
        let Some(report) = judged(programs, source) else { return };
        assert_ne!(report.verdict, Verdict::Accepted, "{does}");
        assert_eq!(report.passed, 0, "{does}: {report:?} {}", difference(&report));
    }
}

/// Makes a module of tests for each language.
macro_rules! verdicts {
    ($languages:tt $tests:tt) => {
        verdicts!(@each $languages $tests);
    };
    (@each [$($language:ident)*] $tests:tt) => {
        $(verdicts!(@one $language $tests);)*
    };
    (@one $language:ident { $($test:ident => $check:ident,)* }) => {
        mod $language {
            use super::of;
            $(#[test]
            fn $test() {
                super::$check(of(stringify!($language)));
            })*
        }
    };
}

verdicts! {
    [python go rust javascript typescript java cpp]
    {
        a_right_program_is_accepted_and_a_rerun_builds_nothing => right,
        a_wrong_value_is_shown_beside_the_expected_one_with_what_was_printed => wrong,
        a_crash_names_the_users_own_line_and_the_next_case_runs => crash,
        what_does_not_compile_names_the_users_own_line => no_compile,
        a_missing_function_is_named => misnamed,
        an_endless_loop_is_a_time_limit_and_the_others_still_pass => endless,
        leaving_before_the_last_result_is_a_runtime_error => exits,
        a_flood_of_prints_is_an_output_limit => flood,
        eating_memory_is_a_memory_limit => hoard,
        deep_recursion_works => deep,
        recursion_without_end_is_a_runtime_error_or_fills_the_memory => bottomless,
        each_case_has_its_own_prints_in_their_order => prints,
        a_process_left_running_is_named_and_ended => leaves,
        a_program_that_ignores_signals_is_ended_too => deaf,
        a_sleeping_program_is_said_to_have_waited => sleeps,
        a_program_that_closes_its_files_is_named => closes,
        a_program_that_fills_the_disk_is_named_and_its_files_go => fills,
        cheating_does_not_help => cheats,
    }
}
