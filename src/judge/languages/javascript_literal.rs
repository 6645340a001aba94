//! Values, types and node classes as JavaScript and TypeScript write them.

use serde_json::Value;

use super::literal::{chain_of_calls, tree_of_calls};
use super::row::resolved;
use crate::cases::{Param, Type};

/// The most nodes or elements of an example that is written into a file.
const SHOWN: usize = 40;

/// Which of the two is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    JavaScript,
    TypeScript,
}

/// A type as TypeScript and the comments of JavaScript write it.
pub(super) fn script_type(of: &Type, params: &[Param]) -> String {
    match resolved(of, params) {
        Type::Void | Type::Ref(_) => "void".to_string(),
        Type::Int | Type::Double => "number".to_string(),
        Type::Long => "bigint".to_string(),
        Type::Bool => "boolean".to_string(),
        Type::Char | Type::String => "string".to_string(),
        Type::List(element) if element.is_node() => format!("({element} | null)[]"),
        Type::List(element) => format!("{}[]", script_type(element, params)),
        node => format!("{node} | null"),
    }
}

/// A value that a function may give before it is written; nothing for `void`.
pub(super) fn nothing(of: &Type) -> Option<&'static str> {
    Some(match of {
        Type::Void => return None,
        Type::Int | Type::Double => "0",
        Type::Long => "0n",
        Type::Bool => "false",
        Type::Char | Type::String => "\"\"",
        Type::List(_) => "[]",
        _ => "null",
    })
}

/// The class of a kind of nodes.
pub(super) fn node_class(kind: &Type, dialect: Dialect) -> String {
    let nodes = format!("{kind} | null");
    let fields: &[(&str, &str, &str, &str)] = match kind {
        Type::ListNode => &[("val", "number", "number", "0"), ("next", &nodes, &nodes, "null")],
        Type::TreeNode => &[
            ("val", "number", "number", "0"),
            ("left", &nodes, &nodes, "null"),
            ("right", &nodes, &nodes, "null"),
        ],
        Type::RandomListNode => &[
            ("val", "number", "number", "0"),
            ("next", &nodes, &nodes, "null"),
            ("random", &nodes, &nodes, "null"),
        ],
        Type::GraphNode => {
            &[("val", "number", "number", "0"), ("neighbors", "GraphNode[]", "GraphNode[]", "[]")]
        }
        _ => return String::new(),
    };
    let mut text = format!("class {kind} {{\n");
    if dialect == Dialect::TypeScript {
        for (name, of, ..) in fields {
            text.push_str(&format!("  {name}: {of};\n"));
        }
        text.push('\n');
    }
    let list: Vec<String> = fields
        .iter()
        .map(|(name, _, of, value)| match dialect {
            Dialect::JavaScript => format!("{name} = {value}"),
            Dialect::TypeScript if *of == "number" => format!("{name} = {value}"),
            Dialect::TypeScript => format!("{name}: {of} = {value}"),
        })
        .collect();
    text.push_str(&format!("  constructor({}) {{\n", list.join(", ")));
    for (name, ..) in fields {
        text.push_str(&format!("    this.{name} = {name};\n"));
    }
    text.push_str("  }\n}\n");
    text
}

/// The arguments of a call; `None` where one is long or has no literal.
pub(super) fn literals(params: &[Param], values: &[Value]) -> Option<Vec<String>> {
    if params.len() != values.len() {
        return None;
    }
    params.iter().zip(values).map(|(param, value)| literal(&param.of, value)).collect()
}

/// A value as it is written; `None` where it is long or has no literal.
pub(super) fn literal(of: &Type, value: &Value) -> Option<String> {
    match (of, value) {
        (Type::List(element), Value::Array(values)) if values.len() <= SHOWN => {
            let parts: Option<Vec<String>> = values.iter().map(|value| literal(element, value)).collect();
            Some(format!("[{}]", parts?.join(", ")))
        }
        (Type::ListNode, Value::Array(values)) if values.len() <= SHOWN => {
            Some(chain_of_calls(values, "null", "new ListNode"))
        }
        (Type::TreeNode, Value::Array(values)) if values.len() <= SHOWN => {
            Some(tree_of_calls(values, "null", "new TreeNode"))
        }
        (Type::Long, Value::Number(number)) => Some(format!("{number}n")),
        (Type::Int | Type::Double, Value::Number(number)) => Some(number.to_string()),
        (Type::Double, Value::String(name)) => Some(name.clone()),
        (Type::Bool, Value::Bool(_)) | (Type::Char | Type::String, Value::String(_)) => {
            Some(value.to_string())
        }
        _ => None,
    }
}
