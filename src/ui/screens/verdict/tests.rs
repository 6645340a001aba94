//! Reports of every sort at three widths, and any value within its width.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::model::CaseReport;
use crate::ui::text::width;

fn case(verdict: Verdict, example: bool) -> CaseReport {
    CaseReport { name: "a case".into(), verdict, ms: Some(12.4), example }
}

fn report(verdicts: &[Verdict], failure: Option<Failure>) -> Report {
    let passed = verdicts.iter().filter(|verdict| **verdict == Verdict::Accepted).count();
    Report {
        language: "python".into(),
        verdict: verdicts
            .iter()
            .copied()
            .find(|verdict| *verdict != Verdict::Accepted)
            .unwrap_or(Verdict::Accepted),
        passed,
        total: verdicts.len(),
        cases: verdicts.iter().map(|verdict| case(*verdict, false)).collect(),
        failure,
        message: None,
        source_digest: "fnv1a64:0".into(),
    }
}

fn failure(expected: Value, got: Value) -> Failure {
    Failure {
        name: "touching ends".into(),
        catches: Some("end before start at one moment".into()),
        example: false,
        verdict: Verdict::WrongAnswer,
        arguments: vec![("meetings".into(), json!([[1, 2], [2, 3]]))],
        operations: Vec::new(),
        expected: Some(vec![expected]),
        got: Some(vec![got]),
        difference: None,
        error: None,
        line: None,
        printed: String::new(),
    }
}

fn view<'a>(report: &'a Report, arguments: &'a [Shape], outputs: &'a [OutputView<'a>]) -> VerdictView<'a> {
    VerdictView { report, arguments, outputs, source_line: None, show_failure: true }
}

const RETURN: [OutputView<'static>; 1] = [OutputView { name: "return", shape: Shape::Plain, how: "" }];

/// Many reports under each other.
fn all(columns: usize, styles: Styles) -> String {
    use Verdict::*;
    let mut many = vec![Accepted; 28];
    many.extend([WrongAnswer, TimeLimit, RuntimeError]);
    let show = |report: &Report, arguments: &[Shape], outputs: &[OutputView<'_>]| {
        verdict_text(&view(report, arguments, outputs), columns, styles)
    };
    let mut screens = vec![show(&report(&[Accepted; 31], None), &[], &RETURN)];

    screens.push(show(&report(&many, Some(failure(json!(1), json!(2)))), &[], &RETURN));
    let long: Vec<i64> = (0..20_000).collect();
    let mut wrong = long.clone();
    wrong[15_000] = -7;
    let folded = Failure {
        arguments: vec![("nums".into(), json!(long)), ("limit".into(), json!(7))],
        difference: Some("element 15000".into()),
        printed: "left 0\tright 3\n\u{1b}[31mred\u{1b}[0m\n".repeat(20),
        ..failure(json!(long), json!(wrong))
    };
    screens.push(show(&report(&[WrongAnswer], Some(folded)), &[], &RETURN));

    let chain = Failure {
        arguments: vec![
            ("head".into(), json!([1, 2, 3, 4])),
            ("root".into(), json!([4, 2, 7, 1, 3, null, 9])),
        ],
        difference: Some("element 2".into()),
        ..failure(json!([4, 3, 2, 1]), json!([4, 3, 1]))
    };
    let chains = [OutputView { name: "return", shape: Shape::Chain, how: "" }];
    screens.push(show(&report(&[WrongAnswer], Some(chain)), &[Shape::Chain, Shape::Tree], &chains));

    let tree = Failure {
        difference: Some("the right child of 4".into()),
        ..failure(json!([4, 2, 7]), json!([4, 7, 2]))
    };
    let trees = [OutputView { name: "return", shape: Shape::Tree, how: "" }];
    screens.push(show(&report(&[WrongAnswer], Some(tree)), &[], &trees));

    let two = Failure {
        expected: Some(vec![json!(2), json!([[1], [2]]), json!(null)]),
        got: Some(vec![json!(2), json!([[2], [3]]), json!([1])]),
        difference: Some("`order` has [3], which is not expected".into()),
        ..failure(json!(0), json!(0))
    };
    let outputs = [
        OutputView { name: "return", shape: Shape::Plain, how: "" },
        OutputView { name: "order", shape: Shape::Plain, how: "in any order" },
        OutputView { name: "nums", shape: Shape::Plain, how: "unchanged" },
    ];
    screens.push(show(&report(&[WrongAnswer], Some(two)), &[], &outputs));

    let operations: Vec<Value> = (0..14)
        .map(|n| if n % 2 == 0 { json!(["put", [n, n * n]]) } else { json!(["get", [n - 1]]) })
        .collect();
    let results: Vec<Value> =
        (0..14).map(|n| if n % 2 == 0 { json!(null) } else { json!((n - 1) * (n - 1)) }).collect();
    let mut got = results.clone();
    got[13] = json!(-1);
    let class = Failure {
        arguments: vec![("capacity".into(), json!(3))],
        operations,
        expected: Some(results),
        got: Some(got),
        difference: Some("operation 14, get(12)".into()),
        ..failure(json!(0), json!(0))
    };
    screens.push(show(&report(&[WrongAnswer], Some(class)), &[], &[]));

    let crash = Failure {
        verdict: RuntimeError,
        expected: Some(vec![json!("ab")]),
        got: None,
        // as the judge tells it, with the line below
        error: Some("IndexError: list index out of range\n  line 12: return rooms[len(rooms)]".into()),
        line: Some(12),
        ..failure(json!(0), json!(0))
    };
    let crashed = report(&[Accepted, RuntimeError], Some(crash));
    let with_line =
        VerdictView { source_line: Some("    return rooms[len(rooms)]"), ..view(&crashed, &[], &RETURN) };
    screens.push(verdict_text(&with_line, columns, styles));

    let compiled = Report {
        verdict: CompileError,
        message: Some(
            "./solution.go:7:2: declared and not used: rooms\n./solution.go:9:9: undefined: sort\n".into(),
        ),
        ..report(&[], None)
    };
    screens.push(show(&compiled, &[], &RETURN));

    let hidden = report(&many, Some(failure(json!(1), json!(2))));
    screens.push(verdict_text(
        &VerdictView { show_failure: false, ..view(&hidden, &[], &RETURN) },
        columns,
        styles,
    ));

    let stopped = Report { total: 40, ..report(&[Accepted, TimeLimit, TimeLimit, TimeLimit], None) };
    screens.push(show(&stopped, &[], &RETURN));
    let lots: Vec<Verdict> = (0..1000).map(|n| if n % 4 == 0 { WrongAnswer } else { Accepted }).collect();
    screens.push(show(&report(&lots, None), &[], &RETURN));
    screens.join("\n----\n")
}

#[test]
fn every_report_at_three_widths() {
    for columns in [40, 80, 120] {
        insta::assert_snapshot!(format!("verdict_{columns}"), all(columns, Styles::PLAIN));
    }
}

#[test]
fn every_report_in_colour_says_the_same() {
    let coloured = all(80, Styles::COLOURED);
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), all(80, Styles::PLAIN));
    insta::assert_snapshot!("verdict_coloured", coloured.replace('\u{1b}', "␛"));
}

#[test]
fn the_mark_stands_under_the_first_wrong_element() {
    let report = report(
        &[Verdict::WrongAnswer],
        Some(Failure {
            difference: Some("element 2".into()),
            ..failure(json!([7, 8, 9]), json!([7, 8, 10]))
        }),
    );
    let text = verdict_text(&view(&report, &[], &RETURN), 80, Styles::PLAIN);
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| line.contains("got")).unwrap();
    assert_eq!(lines[at].find("10"), lines[at + 1].find('^'));
    assert!(lines[at + 1].ends_with("^ element 2"));
}

#[test]
fn a_hidden_case_is_not_shown() {
    let report = report(&[Verdict::WrongAnswer], Some(failure(json!(1), json!(2))));
    let text =
        verdict_text(&VerdictView { show_failure: false, ..view(&report, &[], &RETURN) }, 80, Styles::PLAIN);
    assert!(!text.contains("touching ends") && !text.contains("expected"), "{text}");
}

proptest! {
    #[test]
    fn no_report_is_wider_than_asked(columns in 1usize..130) {
        for line in all(columns, Styles::PLAIN).lines().filter(|line| *line != "----") {
            prop_assert!(width(line) <= columns, "{:?} in {}", line, columns);
        }
    }

    #[test]
    fn no_text_of_the_program_gets_through_raw(name in any::<String>(), printed in any::<String>(), columns in 1usize..80) {
        let failure = Failure {
            name: name.clone(), catches: Some(name.clone()), arguments: vec![(name.clone(), json!(printed))],
            error: Some(printed.clone()), line: Some(3), difference: Some(name.clone()), printed: printed.clone(),
            ..failure(json!(name), json!(printed))
        };
        let report = Report { message: Some(printed.clone()), ..report(&[Verdict::WrongAnswer], Some(failure)) };
        let view = VerdictView { source_line: Some(&printed), ..view(&report, &[], &RETURN) };
        for line in verdict_text(&view, columns, Styles::PLAIN).lines() {
            prop_assert!(width(line) <= columns, "{:?} in {}", line, columns);
            prop_assert!(!line.chars().any(char::is_control), "{:?}", line);
        }
    }
}
