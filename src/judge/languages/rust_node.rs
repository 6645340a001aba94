//! Node types of Rust: their declarations, and what tells the harness how to make and read them.

use super::rust_source::Found;
use crate::cases::Type;

/// The declaration of a node type, without the `use` lines it needs.
pub(super) fn declaration(kind: &Type, shared: bool) -> &'static str {
    match kind {
        Type::ListNode if shared => {
            "pub struct ListNode {\n    pub val: i32,\n    pub next: Option<Rc<RefCell<ListNode>>>,\n}\n\n\
             impl ListNode {\n    pub fn new(val: i32) -> Self {\n        ListNode { val, next: None }\n    }\n}\n"
        }
        Type::ListNode => {
            "#[derive(Debug, Clone, PartialEq, Eq)]\n\
             pub struct ListNode {\n    pub val: i32,\n    pub next: Option<Box<ListNode>>,\n}\n\n\
             impl ListNode {\n    pub fn new(val: i32) -> Self {\n        ListNode { val, next: None }\n    }\n}\n"
        }
        Type::TreeNode => {
            "#[derive(Debug, Clone, PartialEq, Eq)]\npub struct TreeNode {\n    pub val: i32,\n    \
             pub left: Option<Rc<RefCell<TreeNode>>>,\n    pub right: Option<Rc<RefCell<TreeNode>>>,\n}\n\n\
             impl TreeNode {\n    pub fn new(val: i32) -> Self {\n        \
             TreeNode {\n            val,\n            left: None,\n            right: None,\n        }\n    }\n}\n"
        }
        Type::RandomListNode => {
            "pub struct RandomListNode {\n    pub val: i32,\n    \
             pub next: Option<Rc<RefCell<RandomListNode>>>,\n    \
             pub random: Option<Rc<RefCell<RandomListNode>>>,\n}\n\n\
             impl RandomListNode {\n    pub fn new(val: i32) -> Self {\n        \
             RandomListNode {\n            val,\n            next: None,\n            random: None,\n        }\n    }\n}\n"
        }
        Type::GraphNode => {
            "pub struct GraphNode {\n    pub val: i32,\n    pub neighbors: Vec<Rc<RefCell<GraphNode>>>,\n}\n\n\
             impl GraphNode {\n    pub fn new(val: i32) -> Self {\n        \
             GraphNode {\n            val,\n            neighbors: Vec::new(),\n        }\n    }\n}\n"
        }
        _ => "",
    }
}

/// How the harness handles a node type: its traits, for the user's own declaration or ours.
pub(super) fn traits(kind: &Type, shared: bool, found: &Found) -> String {
    let name = kind.to_string();
    let declared = found.types.contains(&name);
    let rest = match kind {
        Type::ListNode => "next: None",
        Type::TreeNode => "left: None, right: None",
        Type::RandomListNode => "next: None, random: None",
        _ => "neighbors: Vec::new()",
    };
    let node = if declared && !found.made_by_new.contains(&name) {
        format!("super::{name} {{ val, {rest} }}")
    } else {
        format!("super::{name}::new(val)")
    };
    let link = format!("Option<Rc<RefCell<super::{name}>>>");
    let get = |field: &str| format!("    fn {field}(&self) -> &{link} {{ &self.{field} }}\n");
    if *kind == Type::ListNode && !shared {
        let link = "Option<Box<super::ListNode>>";
        return format!(
            "impl kit::Chain for super::ListNode {{\n\
             \x20   fn make(val: i32, next: {link}) -> Self {{ let mut node = {node}; node.next = next; node }}\n\
             \x20   fn val(&self) -> i32 {{ self.val }}\n    fn next(&self) -> &{link} {{ &self.next }}\n}}\n"
        );
    }
    let (cut, own) = match kind {
        Type::ListNode => (
            "self.next = None;",
            format!(
                "impl kit::SharedChain for super::{name} {{\n{}\
                 \x20   fn set_next(&mut self, next: {link}) {{ self.next = next; }}\n}}\n",
                get("next")
            ),
        ),
        Type::TreeNode => (
            "self.left = None; self.right = None;",
            format!(
                "impl kit::Tree for super::{name} {{\n{}{}\
                 \x20   fn set(&mut self, left: {link}, right: {link}) {{ self.left = left; self.right = right; }}\n}}\n",
                get("left"),
                get("right")
            ),
        ),
        Type::RandomListNode => (
            "self.next = None; self.random = None;",
            format!(
                "impl kit::Random for super::{name} {{\n{}{}\
                 \x20   fn set(&mut self, next: {link}, random: {link}) {{ self.next = next; self.random = random; }}\n}}\n",
                get("next"),
                get("random")
            ),
        ),
        _ => {
            let list = format!("Vec<Rc<RefCell<super::{name}>>>");
            (
                "self.neighbors = Vec::new();",
                format!(
                    "impl kit::Graph for super::{name} {{\n    fn neighbors(&self) -> &{list} {{ &self.neighbors }}\n\
                     \x20   fn set_neighbors(&mut self, neighbors: {list}) {{ self.neighbors = neighbors; }}\n}}\n"
                ),
            )
        }
    };
    format!(
        "impl kit::Node for super::{name} {{\n    fn make(val: i32) -> Self {{ {node} }}\n\
         \x20   fn val(&self) -> i32 {{ self.val }}\n    fn cut(&mut self) {{ {cut} }}\n}}\n{own}"
    )
}
