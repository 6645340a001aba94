//! What holds for every seed and size: types, shapes, and that no parameter makes a generator panic.

use std::collections::HashSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{keeps, make, one};

fn numbers(value: &Value) -> Vec<i64> {
    value.as_array().unwrap().iter().map(|number| number.as_i64().unwrap()).collect()
}

fn pairs(value: &Value) -> Vec<(i64, i64)> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| (pair[0].as_i64().unwrap(), pair[1].as_i64().unwrap()))
        .collect()
}

/// Generators that make sense for any small size, with the types they make.
fn sensible(size: u64) -> Vec<(Vec<&'static str>, Value)> {
    let shapes = ["random", "left_chain", "right_chain", "zigzag", "complete"];
    let mut all = vec![
        (vec!["int"], json!({"make": "int", "low": "-size", "high": "size"})),
        (
            vec!["int[]"],
            json!({"make": "ints", "length": "size", "low": -5, "high": 5, "order": "decreasing"}),
        ),
        (
            vec!["ListNode"],
            json!({"make": "ints", "length": "size", "low": 0, "high": "size", "distinct": true}),
        ),
        (vec!["double[]"], json!({"make": "doubles", "length": "size", "low": -5, "high": 5, "decimals": 3})),
        (vec!["string"], json!({"make": "string", "length": "size", "alphabet": "a-z"})),
        (
            vec!["string[]"],
            json!({"make": "strings", "count": "size", "shortest": 1, "longest": 9, "alphabet": "ab", "distinct": true}),
        ),
        (vec!["char[][]"], json!({"make": "grid", "rows": "size", "columns": 3, "alphabet": "..#"})),
        (
            vec!["ring"],
            json!({"make": "ring", "length": "size + 1", "low": 0, "high": 9, "ring": "size / 2"}),
        ),
        (vec!["int[][]"], json!({"make": "edges", "nodes": "size + 3", "count": "size + 3"})),
        (
            vec!["int[][]"],
            json!({"make": "edges", "nodes": "size + 3", "count": "size + 3", "shape": "tree"}),
        ),
        (vec!["int[][]"], json!({"make": "edges", "nodes": "size + 1", "shape": "line"})),
        (vec!["int[][]"], json!({"make": "edges", "nodes": "size + 1", "shape": "star"})),
        (vec!["int[][]"], json!({"make": "edges", "nodes": "size + 3", "count": "size", "shape": "acyclic"})),
        (vec!["int[]", "int"], json!({"make": "pair_sum", "length": "size + 2", "low": -9, "high": "size"})),
    ];
    for shape in shapes {
        let picks = size.min(2);
        let mut types = vec!["TreeNode"];
        types.extend(vec!["ref(p0)"; picks as usize]);
        all.push((
            types.clone(),
            json!({"make": "tree", "count": "size", "low": 0, "high": 3, "shape": shape, "picks": picks}),
        ));
        all.push((types, json!({"make": "search_tree", "count": "size", "low": 0, "high": "size * 2", "shape": shape, "picks": picks})));
    }
    for shape in ["random", "nested", "touching", "staircase"] {
        all.push((vec!["int[][]"], json!({"make": "intervals", "count": "size", "low": -3, "high": "size * 3 + 3", "longest": "size * 3 + 3", "shape": shape})));
    }
    all
}

proptest! {
    #[test]
    fn what_is_made_fits_its_type_and_hangs_on_the_seed_alone(seed: u64, size in 0u64..40) {
        for (types, value) in sensible(size) {
            // `generate` holds what it makes against the types, so success is the fit.
            let made = make(&types, value.clone(), seed, size);
            prop_assert!(made.is_ok(), "{} {:?}", value, made);
            prop_assert_eq!(made, make(&types, value, seed, size));
        }
    }

    #[test]
    fn exactly_one_pair_reaches_the_target(seed: u64, length in 2i64..60, low in -40i64..40, width in 1i64..80) {
        let pair = json!({"make": "pair_sum", "length": length, "low": low, "high": low + width});
        let made = make(&["int[]", "int"], pair, seed, 0).unwrap();
        let rules = json!([
            {"on": "p0", "length": [length, length], "is": "one_pair_sums_to", "with": "p1"},
            {"on": "p0[]", "range": [low, low + width]}
        ]);
        prop_assert_eq!(keeps(&["int[]", "int"], &made, rules), Ok(()));
    }

    #[test]
    fn intervals_have_their_shape(seed: u64, count in 1i64..30, longest in 59i64..200) {
        let of = |shape: &str| {
            let value = json!({"make": "intervals", "count": count, "low": 10, "high": 300, "longest": longest, "shape": shape});
            let mut found = pairs(&one("int[][]", value, seed, 0));
            found.sort_unstable();
            found
        };
        for shape in ["random", "nested", "touching", "staircase"] {
            let found = of(shape);
            prop_assert_eq!(found.len() as i64, count);
            for (start, end) in &found {
                prop_assert!(*start >= 10 && *end <= 300 && start < end && end - start <= longest, "{shape} {start} {end}");
            }
        }
        prop_assert!(of("nested").windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[1].1 < pair[0].1));
        prop_assert!(of("touching").windows(2).all(|pair| pair[0].1 == pair[1].0));
        let stairs = |pair: &[(i64, i64)]| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1 && pair[1].0 < pair[0].1;
        prop_assert!(of("staircase").windows(2).all(stairs));
    }

    #[test]
    fn edges_are_simple_and_have_their_shape(seed: u64, nodes in 2i64..25, more in 0i64..400) {
        let most = nodes * (nodes - 1) / 2;
        let of = |shape: &str, count: i64| {
            pairs(&one("int[][]", json!({"make": "edges", "nodes": nodes, "count": count, "shape": shape}), seed, 0))
        };
        for shape in ["random", "tree", "line", "star", "acyclic"] {
            let least = if shape == "random" || shape == "acyclic" { 0 } else { nodes - 1 };
            let count = (least + more).min(most);
            let found = of(shape, count);
            prop_assert_eq!(found.len() as i64, count);
            let ends: HashSet<(i64, i64)> = found.iter().map(|(a, b)| (*a.min(b), *a.max(b))).collect();
            prop_assert_eq!(ends.len() as i64, count);
            prop_assert!(ends.iter().all(|(a, b)| 0 <= *a && a < b && *b < nodes));
            if shape != "random" && shape != "acyclic" {
                prop_assert!(connected(nodes, &found), "{shape}");
            }
        }
        prop_assert!(has_no_ring(nodes, &of("acyclic", more.min(most))));
        prop_assert!(of("star", nodes - 1).iter().all(|(a, _)| *a == 0));
        prop_assert!(of("line", nodes - 1).iter().all(|(a, b)| a + 1 == *b));
    }

    #[test]
    fn distinct_texts_are_distinct(seed: u64, count in 0i64..30, longest in 4i64..7) {
        let value = json!({"make": "strings", "count": count, "shortest": 1, "longest": longest, "alphabet": "aab", "distinct": true});
        let made = one("string[]", value, seed, 0);
        let texts: HashSet<String> = made.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_string()).collect();
        prop_assert_eq!(texts.len() as i64, count);
        prop_assert!(texts.iter().all(|text| (1..=longest).contains(&(text.len() as i64))));
    }

    #[test]
    fn orders_are_kept(seed: u64, length in 0i64..50) {
        let of = |order: &str, distinct: bool| {
            numbers(&one("int[]", json!({"make": "ints", "length": length, "low": 0, "high": 60, "order": order, "distinct": distinct}), seed, 0))
        };
        prop_assert!(of("increasing", true).windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(of("increasing", false).is_sorted());
        prop_assert!(of("decreasing", false).iter().rev().is_sorted());
    }

    #[test]
    fn no_parameters_make_a_generator_panic(a in extreme(), b in extreme(), c in extreme(), d in extreme(), seed: u64) {
        for value in [
            json!({"make": "int", "low": a, "high": b}),
            json!({"make": "ints", "length": a, "low": b, "high": c, "distinct": true}),
            json!({"make": "doubles", "length": a, "low": b, "high": c, "decimals": d}),
            json!({"make": "strings", "count": a, "shortest": b, "longest": c, "alphabet": "ab", "distinct": true}),
            json!({"make": "grid", "rows": a, "columns": b, "low": c, "high": d}),
            json!({"make": "intervals", "count": a, "low": b, "high": c, "longest": d}),
            json!({"make": "intervals", "count": a, "low": b, "high": c, "longest": d, "shape": "nested"}),
            json!({"make": "intervals", "count": a, "low": b, "high": c, "longest": d, "shape": "touching"}),
            json!({"make": "intervals", "count": a, "low": b, "high": c, "longest": d, "shape": "staircase"}),
            json!({"make": "tree", "count": a, "low": b, "high": c, "picks": d}),
            json!({"make": "search_tree", "count": a, "low": b, "high": c, "picks": d}),
            json!({"make": "ring", "length": a, "low": b, "high": c, "ring": d}),
            json!({"make": "edges", "nodes": a, "count": b}),
            json!({"make": "edges", "nodes": a, "count": b, "shape": "tree"}),
            json!({"make": "pair_sum", "length": a, "low": b, "high": c}),
            json!({"make": "repeat", "of": [1], "length": a}),
        ] {
            let _ = make(&["int"], value, seed, 0);
        }
    }
}

/// Small numbers, and those that overflow.
pub fn extreme() -> impl Strategy<Value = i64> {
    prop_oneof![
        8 => -3i64..20,
        1 => Just(i64::MAX),
        1 => Just(i64::MIN),
        1 => Just(1i64 << 60),
    ]
}

fn connected(nodes: i64, edges: &[(i64, i64)]) -> bool {
    let mut reached = HashSet::from([0]);
    loop {
        let before = reached.len();
        for (a, b) in edges {
            if reached.contains(a) || reached.contains(b) {
                reached.extend([*a, *b]);
            }
        }
        if reached.len() == before {
            return before as i64 == nodes;
        }
    }
}

fn has_no_ring(nodes: i64, edges: &[(i64, i64)]) -> bool {
    let mut left: HashSet<i64> = (0..nodes).collect();
    loop {
        let free: Vec<i64> = left
            .iter()
            .copied()
            .filter(|node| !edges.iter().any(|(a, b)| b == node && left.contains(a)))
            .collect();
        if free.is_empty() {
            return left.is_empty();
        }
        left.retain(|node| !free.contains(node));
    }
}
