//! The Java file a user starts from: the class with empty bodies and a `main` with the first example, so that
//! `java solution.java` runs it as it stands, and the node types below it.

use std::fmt::Write as _;

use super::java_literal::{java_type, literal, literals, method, printed, variable};
use super::row::{Task, node_kinds};
use crate::cases::signature::Expected;
use crate::cases::{Case, Param, Signature, Type};
use crate::judge::names::{camel, pascal};

/// The class, then the node types: the first class of a file is the one that runs.
pub(super) fn starter(task: &Task<'_>) -> String {
    let Task { signature, examples, .. } = *task;
    let mut text = "import java.util.*;\n\n".to_string();
    match signature {
        Signature::Function { name, params, returns } => {
            text.push_str("class Solution {\n");
            text.push_str(&empty(&method(name), params, params, returns));
        }
        Signature::Class { name, params, operations } => {
            let class = pascal(name);
            let _ =
                writeln!(text, "class {class} {{\n    {class}({}) {{\n    }}", parameters(params, params));
            for operation in operations {
                text.push('\n');
                text.push_str(&empty(
                    &method(&operation.name),
                    &operation.params,
                    params,
                    &operation.returns,
                ));
            }
        }
        Signature::Codec { name, of } => {
            let of = java_type(of, &[]);
            let (encode, decode) = (camel(&format!("encode_{name}")), camel(&format!("decode_{name}")));
            let _ = write!(
                text,
                "class Solution {{\n    String {encode}({of} value) {{\n        return \"\";\n    }}\n\n    \
                 {of} {decode}(String text) {{\n        return {};\n    }}\n",
                if matches!(of.as_str(), "int" | "long" | "double" | "char") { "0" } else { "null" }
            );
        }
    }
    let call = examples.iter().find_map(|case| example(signature, case));
    let call = call.unwrap_or_else(|| "        // Call it here.\n".to_string());
    let _ = write!(text, "\n    public static void main(String[] args) {{\n{call}    }}\n}}\n");
    for kind in node_kinds(signature) {
        let _ = write!(text, "\n{}", node_class(&kind));
    }
    text
}

/// The declaration of a node type, without the imports above it.
fn node_class(kind: &Type) -> &'static str {
    let text = match kind {
        Type::ListNode => include_str!("../harness/java/ListNode.java"),
        Type::TreeNode => include_str!("../harness/java/TreeNode.java"),
        Type::RandomListNode => include_str!("../harness/java/RandomListNode.java"),
        Type::GraphNode => include_str!("../harness/java/GraphNode.java"),
        _ => "",
    };
    text.find("class ").and_then(|at| text.get(at..)).unwrap_or_default()
}

fn empty(name: &str, params: &[Param], all: &[Param], returns: &Type) -> String {
    let head = format!("    {} {name}({}) {{\n", java_type(returns, all), parameters(params, all));
    let zero = match returns {
        Type::Void => return head + "    }\n",
        Type::Int | Type::Long | Type::Double => "0",
        Type::Bool => "false",
        Type::Char => "' '",
        Type::String => "\"\"",
        _ => "null",
    };
    format!("{head}        return {zero};\n    }}\n")
}

fn parameters(params: &[Param], all: &[Param]) -> String {
    let written: Vec<String> = params
        .iter()
        .map(|param| format!("{} {}", java_type(&param.of, all), variable(&param.name)))
        .collect();
    written.join(", ")
}

/// The lines that call it with an example; `None` where its values have no short literal.
fn example(signature: &Signature, case: &Case) -> Option<String> {
    let mut text = String::new();
    match signature {
        Signature::Function { name, params, returns } => {
            let values = literals(params, &case.arguments)?;
            let name = method(name);
            if *returns != Type::Void {
                let call = format!("new Solution().{name}({})", values.join(", "));
                let _ = writeln!(text, "        {}{}", printed(returns, &call), wanted(case));
                return Some(text);
            }
            let (first, value) = (params.first()?, values.first()?);
            let it = variable(&first.name);
            let rest: String = values.iter().skip(1).map(|value| format!(", {value}")).collect();
            let _ = writeln!(text, "        {} {it} = {value};", java_type(&first.of, params));
            let _ = writeln!(text, "        new Solution().{name}({it}{rest});");
            let _ = writeln!(text, "        {}{}", printed(&first.of, &it), wanted(case));
        }
        Signature::Class { name, params, operations } => {
            let class = pascal(name);
            let list = literals(params, &case.arguments)?.join(", ");
            let _ = writeln!(text, "        {class} it = new {class}({list});");
            for step in case.operations.iter().take(8) {
                let (called, arguments) = (step.get(0)?.as_str()?, step.get(1)?.as_array()?);
                let operation = operations.iter().find(|operation| operation.name == called)?;
                let list = literals(&operation.params, arguments)?.join(", ");
                let call = format!("it.{}({list})", method(called));
                let _ = match operation.returns {
                    Type::Void => writeln!(text, "        {call};"),
                    _ => writeln!(text, "        {}", printed(&operation.returns, &call)),
                };
            }
        }
        Signature::Codec { name, of } => {
            let value = literal(of, case.arguments.first()?)?;
            let (encode, decode) = (camel(&format!("encode_{name}")), camel(&format!("decode_{name}")));
            let _ = writeln!(text, "        Solution it = new Solution();");
            let call = printed(of, &format!("it.{decode}(it.{encode}({value}))"));
            let _ = writeln!(text, "        {call} // expected: the same");
        }
    }
    Some(text)
}

/// The expected value as a comment, where it is known and short.
fn wanted(case: &Case) -> String {
    match &case.expected {
        Expected::Values(values) => values
            .first()
            .map(ToString::to_string)
            .filter(|text| text.len() <= 60 && text.is_ascii() && !text.contains("\\u"))
            .map_or_else(String::new, |text| format!(" // expected: {text}")),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_starter_is_a_class_that_runs() {
        let signature: Signature = serde_json::from_value(json!({"kind": "function", "name": "drop_all",
            "params": [{"name": "head", "type": "ListNode"}, {"name": "new", "type": "long"}], "returns": "bool"}))
        .unwrap();
        let case = Case {
            name: "one".to_string(),
            catches: None,
            example: true,
            arguments: vec![json!([1]), json!(2)],
            operations: Vec::new(),
            expected: Expected::Values(vec![json!(true)]),
        };
        let text = starter(&Task { signature: &signature, outputs: &[], examples: &[case] });
        let begins = "import java.util.*;\n\nclass Solution {\n    boolean dropAll(ListNode head, long new_) {\n        \
                      return false;\n    }\n\n    public static void main(String[] args) {\n        \
                      System.out.println(new Solution().dropAll(new ListNode(1), 2L)); // expected: true\n    }\n}\n\n\
                      class ListNode {\n    int val;\n";
        assert!(text.starts_with(begins), "{text}");
    }
}
