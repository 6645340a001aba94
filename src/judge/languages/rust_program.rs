//! Programs that call a Rust solution with examples: the `main.rs` beside it with which it runs in an editor, and the
//! `debug.rs` for one case.

use std::fmt::Write as _;

use serde_json::Value;

use super::row::{SourceFile, Task, node_kinds};
use super::rust_starter::TAKEN;
use super::rust_type::{Types, borrowed};
use crate::cases::{Case, Compare, Output, Param, Signature, Type};
use crate::judge::names::free;

/// The most nodes or elements of an example that is written into a file.
const SHOWN: usize = 40;

const CARGO: &str = "[package]\nname = \"solution\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[workspace]\n\n\
                     [[bin]]\nname = \"solution\"\npath = \"main.rs\"\n";

/// `main.rs` runs the examples; with `Cargo.toml` the folder is a package, so that `cargo run` and editors work.
pub(super) fn companion(task: &Task<'_>) -> Vec<SourceFile> {
    let calls: String = task.examples.iter().filter_map(|case| example(task, case)).collect();
    let calls = if calls.is_empty() { "    println!(\"write a call here\");\n".to_string() } else { calls };
    vec![SourceFile::new("main.rs", program(task, &calls)), SourceFile::new("Cargo.toml", CARGO)]
}

/// `debug.rs` runs the first example.
pub(super) fn debug(task: &Task<'_>) -> Option<SourceFile> {
    let calls = example(task, task.examples.first()?)?;
    Some(SourceFile::new("debug.rs", program(task, &calls)))
}

/// A program around calls, with the functions that make the nodes in them.
fn program(task: &Task<'_>, calls: &str) -> String {
    let types = Types::new(task.signature, task.outputs, "");
    let (mut helpers, mut used) = (String::new(), Vec::new());
    for kind in node_kinds(task.signature) {
        let (call, helper) = match kind {
            Type::ListNode if types.shared => ("chain(&[", SHARED_CHAIN),
            Type::ListNode => ("chain(&[", CHAIN),
            Type::TreeNode => ("tree(&[", TREE),
            _ => continue,
        };
        if calls.contains(call) {
            let _ = write!(helpers, "\n{helper}");
        }
        if calls.contains(call) || calls.contains(&kind.to_string()) {
            used.push(kind.to_string());
        }
    }
    let mut text = "mod solution;\n".to_string();
    for name in &used {
        let _ = write!(text, "\nuse solution::{name};");
    }
    if helpers.contains("Rc<") || calls.contains("Rc<") {
        text.push_str("\nuse std::cell::RefCell;\nuse std::rc::Rc;");
    }
    if text.ends_with(';') {
        text.push('\n');
    }
    let _ = write!(text, "\nfn main() {{\n{calls}}}\n{helpers}");
    text
}

const CHAIN: &str = "fn chain(values: &[i32]) -> Option<Box<ListNode>> {\n    let mut next = None;\n    \
                     for value in values.iter().rev() {\n        let mut node = ListNode::new(*value);\n        \
                     node.next = next;\n        next = Some(Box::new(node));\n    }\n    next\n}\n";

const SHARED_CHAIN: &str = "fn chain(values: &[i32]) -> Option<Rc<RefCell<ListNode>>> {\n    let mut next = None;\n    \
                            for value in values.iter().rev() {\n        let mut node = ListNode::new(*value);\n        \
                            node.next = next;\n        next = Some(Rc::new(RefCell::new(node)));\n    }\n    next\n}\n";

const TREE: &str = "/// Level by level, `None` for gaps.\nfn tree(values: &[Option<i32>]) -> Option<Rc<RefCell<TreeNode>>> {\n    \
                    let node = |value: &i32| Rc::new(RefCell::new(TreeNode::new(*value)));\n    \
                    let nodes: Vec<_> = values.iter().map(|value| value.as_ref().map(node)).collect();\n    \
                    let mut children = nodes.iter().skip(1).cloned();\n    for node in nodes.iter().flatten() {\n        \
                    node.borrow_mut().left = children.next().flatten();\n        \
                    node.borrow_mut().right = children.next().flatten();\n    }\n    nodes.first()?.clone()\n}\n";

/// The lines that call the solution with an example; `None` where its values have no short literal.
fn example(task: &Task<'_>, case: &Case) -> Option<String> {
    let types = Types::new(task.signature, task.outputs, "");
    let mut text = String::new();
    match task.signature {
        Signature::Function { name, params, returns } => {
            let values = literals(types, params, &case.arguments)?;
            let call =
                |list: Vec<String>| format!("solution::{}({})", free(name.clone(), TAKEN), list.join(", "));
            let changed: Vec<&Param> =
                params.iter().filter(|param| is_changed(param, task.outputs)).collect();
            if changed.is_empty() {
                let list = params.iter().zip(&values).map(|(param, value)| lent(param, value, task.outputs));
                text.push_str(&shown(types, returns, &call(list.collect()), "    "));
            } else {
                text.push_str("    {\n");
                let mut list = Vec::new();
                for (param, value) in params.iter().zip(&values) {
                    let name = free(param.name.clone(), TAKEN);
                    if is_changed(param, task.outputs) {
                        let _ = writeln!(text, "        let mut {name} = {value};");
                        list.push(format!("&mut {name}"));
                    } else {
                        list.push(lent(param, value, task.outputs));
                    }
                }
                text.push_str(&shown(types, returns, &call(list), "        "));
                for param in changed.iter().filter(|param| is_printed(types, &param.of)) {
                    let _ =
                        writeln!(text, "        println!(\"{{:?}}\", {});", free(param.name.clone(), TAKEN));
                }
                text.push_str("    }\n");
            }
        }
        Signature::Class { name, params, operations } => {
            let list = literals(types, params, &case.arguments)?.join(", ");
            let _ = writeln!(text, "    {{\n        let mut it = solution::{name}::new({list});");
            for step in case.operations.iter().take(SHOWN) {
                let (called, arguments) = (step.get(0)?.as_str()?, step.get(1)?.as_array()?);
                let operation = operations.iter().find(|operation| operation.name == called)?;
                let list = literals(types, &operation.params, arguments)?.join(", ");
                let call = format!("it.{}({list})", free(called.to_string(), TAKEN));
                text.push_str(&shown(types, &operation.returns, &call, "        "));
            }
            text.push_str("    }\n");
        }
        Signature::Codec { name, of } => {
            let value = literal(types, of, case.arguments.first()?)?;
            let call = format!("solution::decode_{name}(solution::encode_{name}({value}))");
            text.push_str(&shown(types, of, &call, "    "));
        }
    }
    Some(text)
}

/// A call whose result is printed where it has a printed form.
fn shown(types: Types<'_>, of: &Type, call: &str, indent: &str) -> String {
    match of {
        Type::Void => format!("{indent}{call};\n"),
        _ if is_printed(types, of) => format!("{indent}println!(\"{{:?}}\", {call});\n"),
        _ => format!("{indent}let _result = {call};\n"),
    }
}

/// Nodes that may hold each other in a circle have none.
fn is_printed(types: Types<'_>, of: &Type) -> bool {
    match of.element().0 {
        Type::Ref(_) | Type::RandomListNode | Type::GraphNode => false,
        Type::ListNode => !types.shared,
        _ => true,
    }
}

fn is_changed(param: &Param, outputs: &[Output]) -> bool {
    let compared = |output: &Output| output.of == param.name && output.compare != Compare::Unchanged;
    borrowed(&param.of) && outputs.iter().any(compared)
}

/// An argument as it is passed: one that is held unchanged is only lent.
fn lent(param: &Param, value: &str, outputs: &[Output]) -> String {
    let held = borrowed(&param.of) && outputs.iter().any(|output| output.of == param.name);
    if held { format!("&{value}") } else { value.to_string() }
}

fn literals(types: Types<'_>, params: &[Param], values: &[Value]) -> Option<Vec<String>> {
    if params.len() != values.len() {
        return None;
    }
    params.iter().zip(values).map(|(param, value)| literal(types, &param.of, value)).collect()
}

/// A value as Rust writes it.
fn literal(types: Types<'_>, of: &Type, value: &Value) -> Option<String> {
    Some(match (of, value) {
        (Type::ListNode, Value::Array(values)) if values.len() <= SHOWN => {
            let values: Vec<String> = values.iter().map(Value::to_string).collect();
            format!("chain(&[{}])", values.join(", "))
        }
        (Type::TreeNode, Value::Array(values)) if values.len() <= SHOWN => {
            let value =
                |value: &Value| if value.is_null() { "None".to_string() } else { format!("Some({value})") };
            format!("tree(&[{}])", values.iter().map(value).collect::<Vec<_>>().join(", "))
        }
        (Type::List(element), Value::Array(values)) if values.is_empty() => {
            format!("Vec::<{}>::new()", types.text(element))
        }
        (Type::List(element), Value::Array(values)) if values.len() <= SHOWN => {
            let parts: Option<Vec<String>> =
                values.iter().map(|value| literal(types, element, value)).collect();
            format!("vec![{}]", parts?.join(", "))
        }
        (Type::Char, Value::String(text)) => format!("{:?}", text.chars().next()?),
        (Type::String, Value::String(text)) => format!("{text:?}.to_string()"),
        (Type::Int | Type::Long, Value::Number(number)) => number.to_string(),
        (Type::Double, Value::Number(number)) => format!("{:?}", number.as_f64()?),
        (Type::Double, Value::String(name)) => match name.as_str() {
            "NaN" => "f64::NAN".to_string(),
            "Infinity" => "f64::INFINITY".to_string(),
            _ => "f64::NEG_INFINITY".to_string(),
        },
        (Type::Bool, Value::Bool(value)) => value.to_string(),
        _ => return None,
    })
}
