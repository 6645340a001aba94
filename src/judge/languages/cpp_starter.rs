//! The C++ file a user starts from.

use std::fmt::Write as _;

use super::cpp_call::{cpp_type, name};
use super::cpp_main::main_text;
use super::cpp_node::node;
use super::row::{SourceFile, Task, node_kinds};
use crate::cases::{Param, Signature, Type};
use crate::judge::names::pascal;

/// Node types and an empty body.
pub(super) fn starter(task: &Task<'_>) -> String {
    let signature = task.signature;
    let mut body = String::new();
    for kind in node_kinds(signature) {
        if let Some((_, declaration)) = node(&kind) {
            let _ = write!(body, "\n{}", declaration.replace("std::", ""));
        }
    }
    match signature {
        Signature::Function { name, params, returns } => {
            let _ = write!(body, "\n{}", function(name, params, params, returns, ""));
        }
        Signature::Class { name: own, params, operations } => {
            let _ = write!(
                body,
                "\nclass {name} {{\npublic:\n    {explicit}{name}({list}) {{\n    }}\n",
                name = pascal(own),
                explicit = if params.len() == 1 { "explicit " } else { "" },
                list = parameters(params, params)
            );
            for operation in operations {
                let text = function(&operation.name, &operation.params, params, &operation.returns, "    ");
                let _ = write!(body, "\n{text}");
            }
            body.push_str("};\n");
        }
        Signature::Codec { name: own, of } => {
            let value = Param { name: "value".to_string(), of: of.clone(), ring: false };
            let text = Param { name: "text".to_string(), of: Type::String, ring: false };
            let encode = function(&format!("encode_{own}"), &[value], &[], &Type::String, "");
            let decode = function(&format!("decode_{own}"), &[text], &[], of, "");
            let _ = write!(body, "\n{encode}\n{decode}");
        }
    }
    let headers = ["string", "vector"].into_iter().filter(|header| {
        let at = body.find(header).map(|at| body.get(at..).unwrap_or_default());
        at.is_some_and(|_| body.contains(&format!("{header}<")) || uses(&body, header))
    });
    let headers: String = headers.map(|header| format!("#include <{header}>\n")).collect();
    match headers.as_str() {
        "" => body.trim_start_matches('\n').to_string(),
        headers => format!("{headers}\nusing namespace std;\n{body}"),
    }
}

/// Whether a type stands in the text as a word of its own.
fn uses(text: &str, word: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|found| found == word)
}

fn function(own: &str, params: &[Param], all: &[Param], returns: &Type, indent: &str) -> String {
    let zero = match super::row::resolved(returns, all) {
        Type::Void | Type::Ref(_) => "",
        Type::Int | Type::Long | Type::Double => "0",
        Type::Bool => "false",
        Type::Char => "' '",
        Type::String => "\"\"",
        Type::List(_) => "{}",
        _ => "nullptr",
    };
    let of = cpp_type(returns, all);
    let head = format!("{indent}{of} {}({}) {{\n", name(own), parameters(params, all)).replace("* ", "* ");
    match zero {
        "" => format!("{head}{indent}}}\n"),
        zero => format!("{head}{indent}    return {zero};\n{indent}}}\n"),
    }
}

/// Parameters: lists by reference, everything else by value.
fn parameters(params: &[Param], all: &[Param]) -> String {
    let one = |param: &Param| {
        let reference = if matches!(param.of, Type::List(_)) { "&" } else { "" };
        format!("{}{reference} {}", cpp_type(&param.of, all), name(&param.name))
    };
    params.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// `main.cpp` runs the examples.
pub(super) fn companion(task: &Task<'_>) -> Vec<SourceFile> {
    vec![SourceFile::new("main.cpp", main_text(task, "main.cpp", task.examples).0)]
}

/// `debug.cpp` runs the first example.
pub(super) fn debug(task: &Task<'_>) -> Option<SourceFile> {
    let (text, calls) = main_text(task, "debug.cpp", task.examples.get(..1)?);
    (calls > 0).then(|| SourceFile::new("debug.cpp", text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::cases::{Case, Expected};

    #[test]
    fn the_starter_is_what_one_would_write() {
        let signature: Signature = serde_json::from_value(json!({
            "kind": "function", "name": "rooms_needed", "returns": "long",
            "params": [{"name": "all_meetings", "type": "int[][]"}, {"name": "class", "type": "char"}]
        }))
        .unwrap();
        let case = Case {
            name: "two".to_string(),
            catches: None,
            example: true,
            arguments: vec![json!([[1, 2], []]), json!("'")],
            operations: Vec::new(),
            expected: Expected::Values(vec![json!(2)]),
        };
        let task = Task { signature: &signature, outputs: &[], examples: std::slice::from_ref(&case) };
        assert_eq!(
            starter(&task),
            "#include <vector>\n\nusing namespace std;\n\nlong long roomsNeeded(vector<vector<int>>& allMeetings, \
             char class_) {\n    return 0;\n}\n"
        );
        let main = debug(&task).unwrap();
        assert_eq!(main.name, "debug.cpp");
        assert!(
            main.text.contains("std::vector<std::vector<int>> allMeetings = {{1, 2}, {}};"),
            "{}",
            main.text
        );
        assert!(
            main.text.contains("show(roomsNeeded(allMeetings, class_));  // expected: 2"),
            "{}",
            main.text
        );
    }
}
