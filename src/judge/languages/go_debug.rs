//! A Go program for one case, to be run under a debugger beside the solution. It is left out of ordinary builds, so that
//! it may stand beside a `main.go`.

use std::fmt::Write as _;

use serde_json::Value;

use super::go_starter::{TAKEN, literal, literals};
use super::row::{SourceFile, Task};
use crate::cases::signature::Expected;
use crate::cases::{Case, Param, Signature, Type};
use crate::judge::names::{camel, free, pascal};

/// The most elements of a list and the most operations that are written down: compilers are slow with more.
const MOST: usize = 5000;
/// Names that the program uses itself.
const OWN: &[&str] = &["fmt", "got", "it", "main", "text", "showChain", "showTree"];

/// The program; `None` where a value is too long or has no literal.
pub(super) fn debug(task: &Task<'_>) -> Option<SourceFile> {
    let case = task.examples.first()?;
    let mut body = String::new();
    let mut shows: Vec<&'static str> = Vec::new();
    match task.signature {
        Signature::Function { name, params, returns } => {
            let names = arguments(&mut body, params, case)?;
            let call = format!("{}({})", camel(name), names.join(", "));
            let _ = match returns {
                Type::Void => writeln!(body, "\t{call}"),
                _ => writeln!(body, "\tgot := {call}"),
            };
            for (index, output) in task.outputs.iter().enumerate() {
                let param = params.iter().zip(&names).find(|(param, _)| param.name == output.of);
                let value = param.map_or("got", |(_, name)| name.as_str());
                let shown = shown(param.map_or(returns, |(param, _)| &param.of), value, &mut shows);
                let of = if param.is_some() { format!(" {value}") } else { String::new() };
                let expected = match &case.expected {
                    Expected::Values(values) => values.get(index).map_or("?".to_string(), Value::to_string),
                    _ => "not kept: only a digest of it".to_string(),
                };
                let expected = Value::String(expected);
                let _ = write!(
                    body,
                    "\tfmt.Println(\"got     {of}\", {shown})\n\tfmt.Println(\"expected{of}\", {expected})\n"
                );
            }
            if task.outputs.iter().all(|output| output.of != "return") && *returns != Type::Void {
                body.push_str("\t_ = got\n");
            }
        }
        Signature::Class { name, params, operations } => {
            let names = arguments(&mut body, params, case)?;
            let _ = write!(body, "\tit := New{}({})\n\t_ = it\n", pascal(name), names.join(", "));
            if case.operations.len() > MOST {
                return None;
            }
            for (index, step) in case.operations.iter().enumerate() {
                let (called, given) = (step.get(0)?.as_str()?, step.get(1)?.as_array()?);
                let operation = operations.iter().find(|operation| operation.name == called)?;
                let call = format!(
                    "it.{}({})",
                    pascal(called),
                    literals(&operation.params, given, MOST)?.join(", ")
                );
                let wanted = match &case.expected {
                    Expected::Values(values) => values.get(index).map_or("?".to_string(), Value::to_string),
                    _ => "?".to_string(),
                };
                let _ = match operation.returns {
                    Type::Void => writeln!(body, "\t{call}"),
                    _ => writeln!(
                        body,
                        "\tfmt.Println({}, {call}, {})",
                        Value::String(format!("{call} ->")),
                        Value::String(format!(" expected {wanted}"))
                    ),
                };
            }
        }
        Signature::Codec { name, of } => {
            let value = case.arguments.first()?;
            let (encode, decode) = (camel(&format!("encode_{name}")), camel(&format!("decode_{name}")));
            let made = literal(of, value, MOST)?;
            let shown = shown(of, "got", &mut shows);
            let _ = write!(
                body,
                "\ttext := {encode}({made})\n\tfmt.Println(\"text    \", text)\n\tgot := {decode}(text)\n\
                 \tfmt.Println(\"got     \", {shown})\n\tfmt.Println(\"expected\", {})\n",
                Value::String(value.to_string())
            );
        }
    }
    shows.sort_unstable();
    shows.dedup();
    let shows: String = shows.iter().map(|text| format!("\n{text}")).collect();
    let import = if body.contains("fmt.") || !shows.is_empty() { "\nimport \"fmt\"\n" } else { "" };
    let text = format!(
        "//go:build ignore\n\n// One case of the tests, for a debugger. Run it with: go run {{solution}} {{file}}\npackage main\n\
         {import}\nfunc main() {{\n{body}}}\n{shows}"
    );
    Some(SourceFile::new("debug.go", text))
}

/// Each argument as a variable of its own; gives their names.
fn arguments(body: &mut String, params: &[Param], case: &Case) -> Option<Vec<String>> {
    let taken: Vec<&str> = TAKEN.iter().chain(OWN).copied().collect();
    let names: Vec<String> = params.iter().map(|param| free(camel(&param.name), &taken)).collect();
    for (name, value) in names.iter().zip(literals(params, &case.arguments, MOST)?) {
        let _ = writeln!(body, "\t{name} := {value}");
    }
    Some(names)
}

/// An expression that prints as the tests write the value.
fn shown(of: &Type, value: &str, shows: &mut Vec<&'static str>) -> String {
    match of {
        Type::ListNode => {
            shows.push(CHAIN);
            format!("showChain({value})")
        }
        Type::TreeNode => {
            shows.push(TREE);
            format!("showTree({value})")
        }
        _ => value.to_string(),
    }
}

const CHAIN: &str = "func showChain(node *ListNode) []int {\n\tvalues, met := []int{}, map[*ListNode]bool{}\n\
\tfor ; node != nil && !met[node]; node = node.Next {\n\t\tmet[node] = true\n\t\tvalues = append(values, node.Val)\n\t}\n\
\treturn values\n}\n";
const TREE: &str = "func showTree(root *TreeNode) []string {\n\tvalues, last := []string{}, 0\n\
\tfor level := []*TreeNode{root}; len(level) > 0; level = level[1:] {\n\t\tnode := level[0]\n\
\t\tif node == nil {\n\t\t\tvalues = append(values, \"null\")\n\t\t\tcontinue\n\t\t}\n\
\t\tvalues = append(values, fmt.Sprint(node.Val))\n\t\tlast = len(values)\n\
\t\tlevel = append(level, node.Left, node.Right)\n\t}\n\treturn values[:last]\n}\n";
