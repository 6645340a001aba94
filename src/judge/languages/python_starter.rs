//! The Python file a user starts from.

use std::fmt::Write as _;

use serde_json::Value;

use super::literal::{chain_of_calls, tree_of_calls};
use super::row::{Task, node_kinds, resolved};
use crate::cases::signature::Expected;
use crate::cases::{Case, Param, Signature, Type};
use crate::judge::names::free;

pub(super) const TAKEN: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not",
    "or", "pass", "raise", "return", "self", "try", "while", "with", "yield",
];

/// The most nodes or elements of an example that is written into the file.
const SHOWN: usize = 40;

/// Node types, an empty body, and a call with the first example that can be written as a literal.
pub(super) fn starter(task: &Task<'_>) -> String {
    let Task { signature, examples, .. } = *task;
    let mut text = String::new();
    let kinds = node_kinds(signature);
    if !kinds.is_empty() {
        text.push_str("from typing import Optional\n\n\n");
    }
    for kind in &kinds {
        text.push_str(node_class(kind));
        text.push_str("\n\n");
    }
    match signature {
        Signature::Function { name, params, returns } => {
            let list = parameters(params, params).join(", ");
            let _ = writeln!(text, "def {name}({list}) -> {}:\n    pass", python_type(returns, params));
        }
        Signature::Class { name, params, operations } => {
            let list = with_self(parameters(params, params));
            let _ = writeln!(text, "class {name}:\n    def __init__({list}):\n        pass");
            for operation in operations {
                let list = with_self(parameters(&operation.params, params));
                let returns = python_type(&operation.returns, params);
                let _ = writeln!(text, "\n    def {}({list}) -> {returns}:\n        pass", operation.name);
            }
        }
        Signature::Codec { name, of } => {
            let of = python_type(of, &[]);
            let _ = writeln!(text, "def encode_{name}(value: {of}) -> str:\n    pass\n\n");
            let _ = writeln!(text, "def decode_{name}(text: str) -> {of}:\n    pass");
        }
    }
    if let Some(call) = examples.iter().find_map(|case| example(signature, case)) {
        let _ = write!(text, "\n\nif __name__ == \"__main__\":\n{call}");
    }
    text
}

pub(super) fn node_class(kind: &Type) -> &'static str {
    match kind {
        Type::ListNode => {
            "class ListNode:\n    def __init__(self, val: int = 0, next: \"Optional[ListNode]\" = None):\n        \
             self.val = val\n        self.next = next\n"
        }
        Type::TreeNode => {
            "class TreeNode:\n    def __init__(self, val: int = 0, left: \"Optional[TreeNode]\" = None, \
             right: \"Optional[TreeNode]\" = None):\n        self.val = val\n        self.left = left\n        \
             self.right = right\n"
        }
        Type::RandomListNode => {
            "class RandomListNode:\n    def __init__(self, val: int = 0, next: \"Optional[RandomListNode]\" = None, \
             random: \"Optional[RandomListNode]\" = None):\n        self.val = val\n        self.next = next\n        \
             self.random = random\n"
        }
        Type::GraphNode => {
            "class GraphNode:\n    def __init__(self, val: int = 0, neighbors: \"Optional[list[GraphNode]]\" = None):\n        \
             self.val = val\n        self.neighbors = neighbors if neighbors is not None else []\n"
        }
        _ => "",
    }
}

fn python_type(of: &Type, params: &[Param]) -> String {
    match resolved(of, params) {
        Type::Void | Type::Ref(_) => "None".to_string(),
        Type::Int | Type::Long => "int".to_string(),
        Type::Double => "float".to_string(),
        Type::Bool => "bool".to_string(),
        Type::Char | Type::String => "str".to_string(),
        Type::List(element) => format!("list[{}]", python_type(element, params)),
        node => format!("Optional[{node}]"),
    }
}

fn parameters(params: &[Param], all: &[Param]) -> Vec<String> {
    params
        .iter()
        .map(|param| format!("{}: {}", free(param.name.clone(), TAKEN), python_type(&param.of, all)))
        .collect()
}

fn with_self(mut list: Vec<String>) -> String {
    list.insert(0, "self".to_string());
    list.join(", ")
}

/// The lines that call the function with an example; `None` where its values have no short literal.
fn example(signature: &Signature, case: &Case) -> Option<String> {
    let mut text = String::new();
    match signature {
        Signature::Function { name, params, returns } => {
            let values = literals(params, &case.arguments)?;
            if *returns == Type::Void {
                let (first, of) = (params.first()?, values.first()?);
                if first.of.element().0.is_node() {
                    return None;
                }
                let first = free(first.name.clone(), TAKEN);
                let rest: Vec<&str> = values.iter().skip(1).map(String::as_str).collect();
                let list = std::iter::once(first.as_str()).chain(rest).collect::<Vec<_>>().join(", ");
                let _ = writeln!(
                    text,
                    "    {first} = {of}\n    {name}({list})\n    print({first}){}",
                    wanted(case)
                );
            } else if matches!(returns.element().0, kind if kind.is_node() || matches!(kind, Type::Ref(_))) {
                return None;
            } else {
                let _ = writeln!(text, "    print({name}({})){}", values.join(", "), wanted(case));
            }
        }
        Signature::Class { name, params, operations } => {
            let _ = writeln!(text, "    it = {name}({})", literals(params, &case.arguments)?.join(", "));
            for step in case.operations.iter().take(8) {
                let (called, arguments) = (step.get(0)?.as_str()?, step.get(1)?.as_array()?);
                let operation = operations.iter().find(|operation| operation.name == called)?;
                let call = format!("it.{called}({})", literals(&operation.params, arguments)?.join(", "));
                let _ = match operation.returns {
                    Type::Void => writeln!(text, "    {call}"),
                    _ => writeln!(text, "    print({call})"),
                };
            }
        }
        Signature::Codec { name, of } => {
            let value = literal(of, case.arguments.first()?)?;
            if of.element().0.is_node() {
                return None;
            }
            let _ = writeln!(text, "    print(decode_{name}(encode_{name}({value})))  # expected: the same");
        }
    }
    Some(text)
}

/// The expected value as a comment, where it is known and short.
fn wanted(case: &Case) -> String {
    match &case.expected {
        Expected::Values(values) => values
            .first()
            .and_then(plain)
            .filter(|text| text.len() <= 60)
            .map_or_else(String::new, |text| format!("  # expected: {text}")),
        _ => String::new(),
    }
}

fn literals(params: &[Param], values: &[Value]) -> Option<Vec<String>> {
    if params.len() != values.len() {
        return None;
    }
    params.iter().zip(values).map(|(param, value)| literal(&param.of, value)).collect()
}

fn literal(of: &Type, value: &Value) -> Option<String> {
    match of {
        Type::ListNode => {
            let values = value.as_array().filter(|values| values.len() <= SHOWN)?;
            Some(chain_of_calls(values, "None", "ListNode"))
        }
        Type::TreeNode => {
            let values = value.as_array().filter(|values| values.len() <= SHOWN)?;
            Some(tree_of_calls(values, "None", "TreeNode"))
        }
        Type::RandomListNode | Type::GraphNode | Type::Ref(_) | Type::Void => None,
        Type::List(element) if element.element().0.is_node() => {
            let parts: Option<Vec<String>> =
                value.as_array()?.iter().map(|value| literal(element, value)).collect();
            Some(format!("[{}]", parts?.join(", ")))
        }
        _ => plain(value),
    }
}

/// A plain value as Python writes it.
fn plain(value: &Value) -> Option<String> {
    Some(match value {
        Value::Null => "None".to_string(),
        Value::Bool(true) => "True".to_string(),
        Value::Bool(false) => "False".to_string(),
        Value::Number(number) => number.to_string(),
        // A JSON text is a Python literal but for what stands beyond the basic plane, which JSON writes as it is.
        Value::String(_) => value.to_string(),
        Value::Array(values) if values.len() <= SHOWN => {
            let parts: Option<Vec<String>> = values.iter().map(plain).collect();
            format!("[{}]", parts?.join(", "))
        }
        _ => return None,
    })
}
