//! Values against the types they are said to have.

use serde_json::json;

use super::*;

fn misfit(value: Value, of: &str) -> String {
    check(&value, &of.parse().unwrap(), false, Context::default()).unwrap_err().to_string()
}

fn fits(value: Value, of: &str) {
    check(&value, &of.parse().unwrap(), false, Context::default()).unwrap();
}

#[test]
fn a_misfit_says_where_and_what() {
    assert_eq!(misfit(json!([[1], [2], [3], [4, "x"]]), "int[][]"), "at [3][1]: expected int, got text");
    assert_eq!(misfit(json!(null), "int"), "expected int, got null");
}

#[test]
fn whole_numbers_keep_to_their_bits() {
    fits(json!([i32::MIN, i32::MAX]), "int[]");
    fits(json!([i64::MIN, i64::MAX]), "long[]");
    assert!(misfit(json!(1i64 << 31), "int").contains("32 bits"));
    assert!(misfit(json!(u64::MAX), "long").contains("64 bits"));
    assert!(misfit(serde_json::from_str("1e20").unwrap(), "long").contains("no whole number"));
    assert!(misfit(json!(2.0), "int").contains("2.0"));
}

#[test]
fn doubles_have_names_for_what_json_cannot_write() {
    fits(json!([1, 2.5, "NaN", "Infinity", "-Infinity"]), "double[]");
    assert_eq!(misfit(json!("nan"), "double"), "expected double, got text");
}

#[test]
fn a_char_is_one_ascii_character() {
    fits(json!(["a", "\n", "\""]), "char[]");
    assert!(misfit(json!("é"), "char").contains("ASCII"));
    assert!(misfit(json!(""), "char").contains("0 characters"));
    assert!(misfit(json!("ab"), "char").contains("2 characters"));
}

#[test]
fn a_ring_is_legal_only_where_it_is_allowed() {
    let ring = json!({"values": [3, 2, 0], "ring": 1});
    assert!(check(&ring, &Type::ListNode, true, Context::default()).is_ok());
    assert!(misfit(ring, "ListNode").contains("not allowed"));
    for bad in [json!({"values": [1], "ring": 1}), json!({"values": [1]}), json!({"values": [], "ring": 0})] {
        assert!(check(&bad, &Type::ListNode, true, Context::default()).is_err(), "{bad}");
    }
}

#[test]
fn a_tree_is_level_order_without_orphans_and_trailing_gaps() {
    for good in [json!([]), json!([1]), json!([1, null, 2]), json!([1, null, 2, 3])] {
        fits(good, "TreeNode");
    }
    assert!(misfit(json!([1, null]), "TreeNode").contains("end in null"));
    assert!(misfit(json!([null]), "TreeNode").contains("end in null"));
    assert!(misfit(json!([1, 2, null, null, null, 5]), "TreeNode").contains("no parent"));
    assert!(misfit(json!([null, 1]), "TreeNode").contains("no parent"));
}

#[test]
fn pointers_stay_inside_their_structure() {
    fits(json!([[7, null], [8, 0], [9, 2]]), "RandomListNode");
    assert!(misfit(json!([[7, 1]]), "RandomListNode").contains("position"));
    fits(json!([[1], [0]]), "GraphNode");
    fits(json!([]), "GraphNode");
    assert_eq!(
        misfit(json!([[1], [0], [0]]), "GraphNode"),
        "at [2]: this node cannot be reached from node 0"
    );
    assert_eq!(misfit(json!([[1], [0, 2]]), "GraphNode"), "at [1][1]: expected a node from 0 to 1, got 2");
}

#[test]
fn a_reference_points_at_a_node_of_the_other_argument() {
    let params = [Param { name: "root".to_string(), of: Type::TreeNode, ring: false }];
    let arguments = [json!([1, null, 2])];
    let context = Context { params: &params, arguments: &arguments };
    let of = Type::Ref("root".to_string());
    assert!(check(&json!(2), &of, false, context).is_ok());
    assert!(check(&json!(null), &of, false, context).is_ok());
    assert!(check(&json!(1), &of, false, context).unwrap_err().what.contains("gap"));
    assert!(check(&json!(3), &of, false, context).is_err());
    assert!(check(&json!(0), &of, false, Context::default()).is_err());
}

#[test]
fn operations_are_held_against_the_class() {
    let signature: Signature = serde_json::from_value(json!({"kind": "class", "name": "Box", "params": [],
        "operations": [{"name": "put", "params": [{"name": "key", "type": "int"}], "returns": "void"}]}))
    .unwrap();
    let case = |operations: Value| Case {
        name: String::new(),
        catches: None,
        example: false,
        arguments: vec![],
        operations: operations.as_array().unwrap().clone(),
        expected: super::super::signature::Expected::Unknown,
    };
    assert!(check_input(&signature, &case(json!([["put", [1]]]))).is_ok());
    for (bad, says) in [
        (json!([["put", [1]], ["get", []]]), "operation 2: there is no operation `get`"),
        (json!([["put", []]]), "operation 1: put takes 1 argument, got 0"),
        (json!([["put", ["x"]]]), "operation 1: put, argument `key`: expected int, got text"),
        (json!(["put"]), "operation 1: expected [\"name\", [arguments]]"),
    ] {
        assert_eq!(check_input(&signature, &case(bad)).unwrap_err().to_string(), says);
    }
}

#[test]
fn size_grows_with_letters_and_elements() {
    assert_eq!(size(&json!(5)), 1);
    assert_eq!(size(&json!("abc")), 4);
    assert_eq!(size(&json!([[1, 2], []])), 5);
}

#[test]
fn a_value_nested_too_deep_is_a_misfit_and_has_a_size() {
    let mut deep = json!(1);
    for _ in 0..100 {
        deep = json!([deep]);
    }
    assert_eq!(size(&deep), 101);
    assert!(misfit(deep, "int[]").starts_with("at [0]: expected int"));
}
