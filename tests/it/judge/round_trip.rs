//! Random values of every type of the signature language go into a program of every language and come back as they
//! were. The table in docs/judge.md says which; this test reads it.

use drill::cases::Type;
use drill::model::Verdict;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

use super::bench::{Bench, function};
use super::programs::all;

/// So many random values of each type.
const VALUES: usize = 40;

/// The languages and the types of the table in docs/judge.md: its rows with a `yes` in every column but what it says.
fn table() -> (Vec<String>, Vec<(String, Vec<String>)>) {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/judge.md")).unwrap();
    let mut rows = text.lines().skip_while(|line| !line.starts_with("| there and back |"));
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|').split(" | ").map(|cell| cell.trim().trim_matches('`').to_string()).collect()
    };
    let languages = cells(rows.next().expect("docs/judge.md has the table")).split_off(1);
    let rows = rows.skip(1).take_while(|line| line.starts_with('|')).map(|line| {
        let mut row = cells(line);
        let of = row.remove(0);
        (of, row)
    });
    (languages, rows.collect())
}

#[test]
fn every_type_survives_the_round_trip_in_every_language() {
    let (languages, rows) = table();
    let names: Vec<&str> =
        all().iter().map(|programs| drill::judge::language(programs.language).unwrap().name).collect();
    assert_eq!(languages, names, "the table has a column a language");
    assert_eq!(rows.iter().map(|(of, _)| of.as_str()).collect::<Vec<_>>(), TYPES, "and a row a type");
    for (of, row) in &rows {
        assert!(row.iter().all(|cell| cell == "yes"), "the table claims less than what is tested: {of}");
    }
    std::thread::scope(|scope| {
        for programs in all() {
            scope.spawn(|| {
                for of in TYPES {
                    survives(programs.language, of, &(programs.same)(of));
                }
            });
        }
    });
}

const TYPES: &[&str] = &[
    "int",
    "long",
    "double",
    "bool",
    "char",
    "string",
    "int[]",
    "long[]",
    "double[]",
    "bool[]",
    "char[]",
    "string[]",
    "int[][]",
    "char[][]",
    "string[][]",
    "char[][][]",
    "ListNode",
    "TreeNode",
    "RandomListNode",
    "GraphNode",
    "ListNode[]",
];

fn survives(language: &str, of: &str, source: &str) {
    let Some(mut bench) = Bench::of(language, function("same", &[("value", of)], of), source) else { return };
    let parsed: Type = of.parse().unwrap();
    for value in values(&parsed) {
        bench = bench.case(json!([value]), json!([value]));
    }
    let report = bench.run();
    assert_eq!(
        report.verdict,
        Verdict::Accepted,
        "{of} in {language}: {:?} {:?}",
        report.failure,
        report.message
    );
}

/// Edges first, then random ones; the same in every run.
fn values(of: &Type) -> Vec<Value> {
    let mut runner =
        TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]));
    let strategy = any_value(of);
    let mut made: Vec<Value> = edges(of);
    made.extend((0..VALUES).map(|_| strategy.new_tree(&mut runner).unwrap().current()));
    made
}

fn edges(of: &Type) -> Vec<Value> {
    match of {
        Type::Int => vec![json!(i32::MIN), json!(i32::MAX), json!(0)],
        Type::Long => vec![json!(i64::MIN), json!(i64::MAX), json!((1_i64 << 53) + 1)],
        Type::Double => vec![
            json!(0.0),
            json!(-0.5),
            json!(5e-324),
            json!(1.797_693_134_862_315_7e308),
            json!(0.1),
            json!("Infinity"),
            json!("-Infinity"),
            json!(9_007_199_254_740_993.0),
        ],
        Type::Bool => vec![json!(true), json!(false)],
        Type::Char => (0x20..0x7f_u8).map(|letter| json!(char::from(letter).to_string())).collect(),
        Type::String => vec![
            json!(""),
            json!("\"\\/\u{8}\u{c}\n\r\t\u{1}\u{1f}\u{7f}"),
            json!("é\u{1f600}\u{2028}\u{ffff}"),
            json!("null"),
        ],
        Type::List(element) => vec![json!([]), Value::Array(edges(element))],
        Type::ListNode | Type::TreeNode => vec![json!([]), json!([i32::MIN]), json!([i32::MAX])],
        Type::RandomListNode => vec![json!([]), json!([[1, 0]]), json!([[1, null]])],
        Type::GraphNode => vec![json!([]), json!([[]]), json!([[0]]), json!([[1, 1], [0]])],
        _ => Vec::new(),
    }
}

fn any_value(of: &Type) -> BoxedStrategy<Value> {
    match of {
        Type::Int => any::<i32>().prop_map(|value| json!(value)).boxed(),
        Type::Long => any::<i64>().prop_map(|value| json!(value)).boxed(),
        Type::Double => prop::num::f64::NORMAL.prop_map(|value| json!(value)).boxed(),
        Type::Bool => any::<bool>().prop_map(|value| json!(value)).boxed(),
        Type::Char => (0x20..0x7f_u8).prop_map(|letter| json!(char::from(letter).to_string())).boxed(),
        Type::String => ".{0,12}".prop_map(|text| json!(text)).boxed(),
        Type::List(element) => prop::collection::vec(any_value(element), 0..6).prop_map(Value::Array).boxed(),
        Type::ListNode => prop::collection::vec(any::<i32>(), 0..12).prop_map(|values| json!(values)).boxed(),
        Type::TreeNode => any_tree(),
        Type::RandomListNode => {
            prop::collection::vec((any::<i32>(), any::<prop::sample::Index>(), any::<bool>()), 0..8)
                .prop_map(|nodes| {
                    let count = nodes.len();
                    let pair = |(value, at, points): &(i32, prop::sample::Index, bool)| {
                        json!([value, points.then(|| at.index(count))])
                    };
                    Value::Array(nodes.iter().map(pair).collect())
                })
                .boxed()
        }
        Type::GraphNode => any_graph(),
        other => panic!("no values of {other}"),
    }
}

/// Level by level: each node says whether it has a left and a right child, as long as there are nodes.
fn any_tree() -> BoxedStrategy<Value> {
    prop::collection::vec((any::<i32>(), any::<bool>(), any::<bool>()), 0..12)
        .prop_map(|nodes| {
            let (mut values, mut nodes) = (Vec::new(), nodes.iter());
            let mut places = std::collections::VecDeque::from([true]);
            while let Some(filled) = places.pop_front() {
                match nodes.next().filter(|_| filled) {
                    Some((value, left, right)) => {
                        values.push(json!(value));
                        places.extend([*left, *right]);
                    }
                    None => values.push(Value::Null),
                }
            }
            while values.last().is_some_and(Value::is_null) {
                values.pop();
            }
            Value::Array(values)
        })
        .boxed()
}

/// Every node can be reached from node 0: each has an arrow from an earlier one.
fn any_graph() -> BoxedStrategy<Value> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..8)
        .prop_map(|links| {
            let mut lists: Vec<Vec<usize>> = vec![Vec::new(); links.len()];
            for (node, (from, to)) in links.iter().enumerate() {
                if node > 0 {
                    lists[from.index(node)].push(node);
                }
                lists[node].push(to.index(links.len()));
            }
            json!(lists)
        })
        .boxed()
}
