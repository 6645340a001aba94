//! The Rust file a user starts from, and the declarations that are looked for in it.

use std::fmt::Write as _;

use super::row::{Task, node_kinds, resolved};
use super::rust_node::declaration;
use super::rust_type::Types;
use crate::cases::{Operation, Output, Param, Signature, Type};
use crate::judge::names::free;

/// Words that are no names.
pub(super) const TAKEN: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// The longest line, as rustfmt has it.
const WIDTH: usize = 100;

/// Node types and an empty body.
pub(super) fn starter(task: &Task<'_>) -> String {
    let Task { signature, outputs, .. } = *task;
    let types = Types::new(signature, outputs, "");
    let mut parts = Vec::new();
    let kinds = node_kinds(signature);
    if kinds.iter().any(|kind| types.is_shared(kind)) {
        parts.push("use std::cell::RefCell;\nuse std::rc::Rc;\n".to_string());
    }
    parts.extend(kinds.iter().map(|kind| declaration(kind, types.shared).to_string()));
    match signature {
        Signature::Function { returns, .. } => {
            parts.push(body(&declared(signature, outputs), returns, types, ""));
        }
        Signature::Class { name, params, operations } => {
            let mut text = format!("pub struct {name} {{}}\n\nimpl {name} {{\n");
            let made = format!("{name} {{}}");
            text.push_str(&laid_out(&constructor(types, params), &made, "    "));
            for operation in operations {
                text.push('\n');
                text.push_str(&body(&method(types, operation), &operation.returns, types, "    "));
            }
            text.push_str("}\n");
            parts.push(text);
        }
        Signature::Codec { name, of } => {
            let kind = types.text(of);
            let encode = format!("pub fn encode_{name}(value: {kind}) -> String");
            parts.push(laid_out(&encode, "String::new()", ""));
            parts.push(body(&format!("pub fn decode_{name}(text: String) -> {kind}"), of, types, ""));
        }
    }
    parts.join("\n")
}

/// The declaration of a function.
pub(super) fn declared(signature: &Signature, outputs: &[Output]) -> String {
    let types = Types::new(signature, outputs, "");
    let Signature::Function { name, params, returns } = signature else { return String::new() };
    let list = parameters(types, params, outputs);
    format!("pub fn {}({}){}", free(name.clone(), TAKEN), list.join(", "), arrow(types, returns))
}

/// The declaration of a class's constructor.
pub(super) fn constructor(types: Types<'_>, params: &[Param]) -> String {
    let list = parameters(Types { path: "", ..types }, params, &[]);
    format!("pub fn new({}) -> Self", list.join(", "))
}

/// The declaration of an operation.
pub(super) fn method(types: Types<'_>, operation: &Operation) -> String {
    let types = Types { path: "", ..types };
    let mut list = vec!["&mut self".to_string()];
    list.extend(parameters(types, &operation.params, &[]));
    let name = free(operation.name.clone(), TAKEN);
    format!("pub fn {name}({}){}", list.join(", "), arrow(types, &operation.returns))
}

fn parameters(types: Types<'_>, params: &[Param], outputs: &[Output]) -> Vec<String> {
    params
        .iter()
        .map(|param| format!("{}: {}", free(param.name.clone(), TAKEN), types.parameter(param, outputs)))
        .collect()
}

fn arrow(types: Types<'_>, returns: &Type) -> String {
    match returns {
        Type::Void => String::new(),
        of => format!(" -> {}", types.text(of)),
    }
}

/// A function with its declaration and what stands for an answer.
fn body(declared: &str, returns: &Type, types: Types<'_>, indent: &str) -> String {
    let zero = match resolved(returns, types.params) {
        Type::Void | Type::Ref(_) => "",
        Type::Int | Type::Long => "0",
        Type::Double => "0.0",
        Type::Bool => "false",
        Type::Char => "' '",
        Type::String => "String::new()",
        Type::List(_) => "Vec::new()",
        _ => "None",
    };
    laid_out(declared, zero, indent)
}

/// A function as rustfmt writes it: a parameter a line where one line is too short.
fn laid_out(declared: &str, body: &str, indent: &str) -> String {
    let brace = if body.is_empty() { " {}" } else { " {" };
    let mut text = if indent.len() + declared.len() + brace.len() <= WIDTH {
        format!("{indent}{declared}{brace}\n")
    } else {
        let (name, rest) = declared.split_once('(').unwrap_or((declared, ""));
        let (list, arrow) = rest.rsplit_once(')').unwrap_or((rest, ""));
        let list = list.replace(", ", &format!(",\n{indent}    "));
        // Without a result the brace stands behind the parenthesis all the same.
        format!("{indent}{name}(\n{indent}    {list},\n{indent}){arrow}{brace}\n")
    };
    if !body.is_empty() {
        let _ = writeln!(text, "{indent}    {body}\n{indent}}}");
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn text(signature: Value, outputs: Value) -> String {
        let signature: Signature = serde_json::from_value(signature).unwrap();
        let outputs: Vec<Output> = serde_json::from_value(outputs).unwrap();
        starter(&Task { signature: &signature, outputs: &outputs, examples: &[] })
    }

    #[test]
    fn a_function_borrows_what_it_may_change() {
        let signature = json!({"kind": "function", "name": "keep", "returns": "int",
            "params": [{"name": "nums", "type": "int[]"}, {"name": "type", "type": "long"}]});
        let outputs = json!([{"of": "nums", "compare": {"prefix": "return"}}]);
        assert_eq!(
            text(signature, outputs),
            "pub fn keep(nums: &mut Vec<i32>, type_: i64) -> i32 {\n    0\n}\n"
        );
    }

    #[test]
    fn a_long_declaration_has_a_parameter_a_line() {
        let param = |name: &str| json!({"name": name, "type": "TreeNode"});
        let signature = json!({"kind": "function", "name": "join", "returns": "TreeNode",
            "params": [param("first"), param("second"), param("third")]});
        let made = text(signature, json!([{"of": "return", "compare": "exact"}]));
        let link = "Option<Rc<RefCell<TreeNode>>>";
        let wanted = format!(
            "pub fn join(\n    first: {link},\n    second: {link},\n    third: {link},\n) -> {link} {{\n    None\n}}\n"
        );
        assert!(
            made.starts_with("use std::cell::RefCell;\nuse std::rc::Rc;\n\n#[derive")
                && made.ends_with(&wanted)
        );
    }

    #[test]
    fn a_class_has_a_new_and_methods() {
        let signature = json!({"kind": "class", "name": "Shelf", "params": [], "operations": [
            {"name": "put", "params": [{"name": "size", "type": "int"}], "returns": "void"},
            {"name": "all", "params": [], "returns": "int[]"}]});
        let wanted = "pub struct Shelf {}\n\nimpl Shelf {\n    pub fn new() -> Self {\n        Shelf {}\n    }\n\n    \
                      pub fn put(&mut self, size: i32) {}\n\n    pub fn all(&mut self) -> Vec<i32> {\n        \
                      Vec::new()\n    }\n}\n";
        assert_eq!(text(signature, json!([{"of": "return", "compare": "exact"}])), wanted);
    }
}
