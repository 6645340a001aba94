//! The Go file a user starts from, and the `main.go` beside it with which it runs in an editor.

use std::fmt::Write as _;

use serde_json::Value;

use super::go_call::go_type;
use super::go_node::node;
use super::literal::tree;
use super::row::{SourceFile, Task, node_kinds};
use crate::cases::{Case, Param, Signature, Type};
use crate::judge::names::{camel, free, pascal};

pub(super) const TAKEN: &[&str] = &[
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
    "len",
    "cap",
    "append",
    "copy",
    "make",
    "new",
    "string",
    "int",
    "byte",
    "bool",
    "min",
    "max",
    "clear",
];

/// The most nodes or elements of an example that is written into the file.
const SHOWN: usize = 40;

/// Node types and an empty body.
pub(super) fn starter(task: &Task<'_>) -> String {
    let signature = task.signature;
    let mut text = "package main\n".to_string();
    for kind in node_kinds(signature) {
        if let Some((_, declaration, _)) = node(&kind) {
            let _ = write!(text, "\n{declaration}");
        }
    }
    match signature {
        Signature::Function { name, params, returns } => {
            text.push_str(&function(&camel(name), "", params, params, returns));
        }
        Signature::Class { name, params, operations } => {
            let class = pascal(name);
            let list = parameters(params, params);
            let _ = write!(
                text,
                "\ntype {class} struct {{\n}}\n\nfunc New{class}({list}) *{class} {{\n\treturn &{class}{{}}\n}}\n"
            );
            let letter = class.chars().next().unwrap_or('t').to_lowercase();
            let receiver = format!("({letter} *{class}) ");
            for operation in operations {
                let name = pascal(&operation.name);
                text.push_str(&function(&name, &receiver, &operation.params, params, &operation.returns));
            }
        }
        Signature::Codec { name, of } => {
            let of = go_type(of, &[]);
            let (encode, decode) = (camel(&format!("encode_{name}")), camel(&format!("decode_{name}")));
            let _ = write!(
                text,
                "\nfunc {encode}(value {of}) string {{\n\treturn \"\"\n}}\n\nfunc {decode}(text string) {of} {{\n\
                 \tvar value {of}\n\treturn value\n}}\n"
            );
        }
    }
    text
}

fn function(name: &str, receiver: &str, params: &[Param], all: &[Param], returns: &Type) -> String {
    let list = parameters(params, all);
    if *returns == Type::Void {
        return format!("\nfunc {receiver}{name}({list}) {{\n}}\n");
    }
    let zero = match returns {
        Type::Int | Type::Long | Type::Double | Type::Char => "0",
        Type::Bool => "false",
        Type::String => "\"\"",
        _ => "nil",
    };
    format!("\nfunc {receiver}{name}({list}) {} {{\n\treturn {zero}\n}}\n", go_type(returns, all))
}

/// Parameters; those of one type in a row share it, as gofmt's readers expect.
fn parameters(params: &[Param], all: &[Param]) -> String {
    let written: Vec<(String, String)> =
        params.iter().map(|param| (free(camel(&param.name), TAKEN), go_type(&param.of, all))).collect();
    let mut parts = Vec::new();
    for (index, (name, of)) in written.iter().enumerate() {
        let shared = written.get(index + 1).is_some_and(|(_, next)| next == of);
        parts.push(if shared { name.clone() } else { format!("{name} {of}") });
    }
    parts.join(", ")
}

/// `main.go` runs the examples; `go.mod` makes the folder a module, so that `go run .` works.
pub(super) fn companion(task: &Task<'_>) -> Vec<SourceFile> {
    let Task { signature, examples, .. } = *task;
    let calls: String = examples.iter().filter_map(|case| example(signature, case)).collect();
    let calls = if calls.is_empty() { "\tfmt.Println(\"write a call here\")\n".to_string() } else { calls };
    let main = format!("package main\n\nimport \"fmt\"\n\nfunc main() {{\n{calls}}}\n");
    vec![SourceFile::new("main.go", main), SourceFile::new("go.mod", "module solution\n\ngo 1.19\n")]
}

/// The lines that call the function with an example; `None` where its values have no short literal.
fn example(signature: &Signature, case: &Case) -> Option<String> {
    let mut text = String::new();
    match signature {
        Signature::Function { name, params, returns } => {
            let values = literals(params, &case.arguments, SHOWN)?;
            let name = camel(name);
            if *returns == Type::Void {
                let list = values.join(", ");
                let rest: String = (1..values.len()).map(|index| format!(", a{index}")).collect();
                let names: String = (1..values.len()).map(|index| format!(", a{index}")).collect();
                let _ = write!(
                    text,
                    "\t{{\n\t\ta0{names} := {list}\n\t\t{name}(a0{rest})\n\t\tfmt.Println(a0)\n\t}}\n"
                );
            } else {
                let _ = writeln!(text, "\tfmt.Println({name}({}))", values.join(", "));
            }
        }
        Signature::Class { name, params, operations } => {
            let list = literals(params, &case.arguments, SHOWN)?.join(", ");
            let _ = writeln!(text, "\t{{\n\t\tit := New{}({list})", pascal(name));
            text.push_str("\t\t_ = it\n");
            for step in case.operations.iter().take(8) {
                let (called, arguments) = (step.get(0)?.as_str()?, step.get(1)?.as_array()?);
                let operation = operations.iter().find(|operation| operation.name == called)?;
                let list = literals(&operation.params, arguments, SHOWN)?.join(", ");
                let call = format!("it.{}({list})", pascal(called));
                let _ = match operation.returns {
                    Type::Void => writeln!(text, "\t\t{call}"),
                    _ => writeln!(text, "\t\tfmt.Println({call})"),
                };
            }
            text.push_str("\t}\n");
        }
        Signature::Codec { name, of } => {
            let (encode, decode) = (camel(&format!("encode_{name}")), camel(&format!("decode_{name}")));
            let value = literal(of, case.arguments.first()?, SHOWN)?;
            let _ = writeln!(text, "\tfmt.Println({decode}({encode}({value})))");
        }
    }
    Some(text)
}

pub(super) fn literals(params: &[Param], values: &[Value], most: usize) -> Option<Vec<String>> {
    if params.len() != values.len() {
        return None;
    }
    params.iter().zip(values).map(|(param, value)| literal(&param.of, value, most)).collect()
}

/// A value as Go writes it, its type included; none where it has more than `most` elements.
pub(super) fn literal(of: &Type, value: &Value, most: usize) -> Option<String> {
    let inner = inner(of, value, most)?;
    Some(match of {
        Type::List(_) => format!("{}{inner}", go_type(of, &[])),
        Type::Long => format!("int64({inner})"),
        Type::Double => format!("float64({inner})"),
        Type::Char => format!("byte({inner})"),
        Type::ListNode | Type::TreeNode if inner == "nil" => format!("(*{of})(nil)"),
        _ => inner,
    })
}

/// A value inside a literal that says the type already.
fn inner(of: &Type, value: &Value, most: usize) -> Option<String> {
    match (of, value) {
        (Type::List(element), Value::Array(values)) if values.len() <= most => {
            let parts: Option<Vec<String>> = values.iter().map(|value| inner(element, value, most)).collect();
            Some(format!("{{{}}}", parts?.join(", ")))
        }
        (Type::ListNode, Value::Array(values)) if values.len() <= most => {
            Some(values.iter().rev().fold("nil".to_string(), |rest, value| match rest.as_str() {
                "nil" => format!("&ListNode{{Val: {value}}}"),
                rest => format!("&ListNode{{Val: {value}, Next: {rest}}}"),
            }))
        }
        (Type::TreeNode, Value::Array(values)) if values.len() <= most => {
            Some(tree(values, "nil", &|value, left, right| {
                let part = |name: &str, of: &str| match of {
                    "nil" => String::new(),
                    of => format!(", {name}: {of}"),
                };
                format!("&TreeNode{{Val: {value}{}{}}}", part("Left", left), part("Right", right))
            }))
        }
        (Type::Char, Value::String(text)) => {
            let letter = text.chars().next()?;
            Some(format!("{letter:?}")).filter(|text| letter.is_ascii_graphic() || text == "' '")
        }
        (Type::Int | Type::Long | Type::Double, Value::Number(_)) | (Type::Bool, Value::Bool(_)) => {
            Some(value.to_string())
        }
        (Type::String, Value::String(_)) => Some(value.to_string()),
        _ => None,
    }
}
