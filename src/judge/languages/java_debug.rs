//! `Debug.java`: a main for one case, to be run under a debugger beside the solution. Every argument is a variable, so
//! that it can be looked at; nodes that something else points to are made one by one.

use std::fmt::Write as _;

use serde_json::Value;

use super::java_literal::{SHOWN, java_type, literal, literals, method, printed, variable};
use super::row::{SourceFile, Task};
use crate::cases::{Case, Param, Signature, Type};
use crate::judge::names::{camel, pascal};

/// The file for the first example; `None` where a value is too long or has no literal.
pub(super) fn debug(task: &Task<'_>) -> Option<SourceFile> {
    let body = body(task.signature, task.examples.first()?)?;
    let text = format!(
        "import java.util.*;\n\n// javac -g solution.java Debug.java && java Debug\nclass Debug {{\n    \
         public static void main(String[] args) {{\n{body}    }}\n}}\n"
    );
    Some(SourceFile::new("Debug.java", text))
}

fn body(signature: &Signature, case: &Case) -> Option<String> {
    let mut text = String::new();
    match signature {
        Signature::Function { name, params, returns } => {
            arguments(&mut text, params, &case.arguments)?;
            let call = format!("new Solution().{}({})", method(name), names(params));
            match returns {
                Type::Void => {
                    let first = params.first()?;
                    let _ = writeln!(text, "        {call};");
                    let _ = writeln!(text, "        {}", printed(&first.of, &variable(&first.name)));
                }
                of => {
                    let result = unused("result", params);
                    let _ = writeln!(text, "        {} {result} = {call};", java_type(of, params));
                    let _ = writeln!(text, "        {}", printed(of, &result));
                }
            }
        }
        Signature::Class { name, params, operations } => {
            if case.operations.len() > SHOWN {
                return None;
            }
            arguments(&mut text, params, &case.arguments)?;
            let (class, it) = (pascal(name), unused("it", params));
            let _ = writeln!(text, "        {class} {it} = new {class}({});", names(params));
            for step in &case.operations {
                let (called, given) = (step.get(0)?.as_str()?, step.get(1)?.as_array()?);
                let operation = operations.iter().find(|operation| operation.name == called)?;
                let list = literals(&operation.params, given)?.join(", ");
                let call = format!("{it}.{}({list})", method(called));
                let _ = match operation.returns {
                    Type::Void => writeln!(text, "        {call};"),
                    _ => writeln!(text, "        {}", printed(&operation.returns, &call)),
                };
            }
        }
        Signature::Codec { name, of } => {
            let value = Param { name: "value".to_string(), of: of.clone(), ring: false };
            arguments(&mut text, std::slice::from_ref(&value), &case.arguments)?;
            let (encode, decode) = (camel(&format!("encode_{name}")), camel(&format!("decode_{name}")));
            let _ = writeln!(text, "        String text = new Solution().{encode}(value);");
            let _ = writeln!(text, "        {} back = new Solution().{decode}(text);", java_type(of, &[]));
            let _ = writeln!(text, "        {}", printed(of, "back"));
        }
    }
    Some(text)
}

/// A variable that no parameter is called like.
fn unused(name: &str, params: &[Param]) -> String {
    let taken = params.iter().any(|param| variable(&param.name) == name);
    if taken { format!("{name}Of") } else { name.to_string() }
}

fn names(params: &[Param]) -> String {
    params.iter().map(|param| variable(&param.name)).collect::<Vec<_>>().join(", ")
}

/// Declares a variable for each argument.
fn arguments(text: &mut String, params: &[Param], values: &[Value]) -> Option<()> {
    if params.len() != values.len() {
        return None;
    }
    let pointed = |param: &Param| params.iter().any(|other| other.of == Type::Ref(param.name.clone()));
    for (param, value) in params.iter().zip(values) {
        let (of, name) = (java_type(&param.of, params), variable(&param.name));
        match literal(&param.of, value).filter(|_| !pointed(param)) {
            Some(literal) => {
                let _ = writeln!(text, "        {of} {name} = {literal};");
            }
            None if param.of.is_node() => {
                linked(text, &param.of, &name, value)?;
                let first =
                    if made(value)?.is_empty() { "null".to_string() } else { format!("{name}Nodes[0]") };
                let _ = writeln!(text, "        {of} {name} = {first};");
            }
            None if matches!(param.of, Type::Ref(_)) => {}
            None => return None,
        }
    }
    for (param, value) in params.iter().zip(values) {
        let Type::Ref(of) = &param.of else { continue };
        let (kind, name) = (java_type(&param.of, params), variable(&param.name));
        let node = value.as_u64().map_or("null".to_string(), |at| format!("{}Nodes[{at}]", variable(of)));
        let _ = writeln!(text, "        {kind} {name} = {node};");
    }
    Some(())
}

/// The list in a value: of a chain in a ring it stands inside.
fn made(value: &Value) -> Option<&Vec<Value>> {
    value.get("values").unwrap_or(value).as_array()
}

/// Lines that make the nodes of a value and join them.
fn linked(text: &mut String, of: &Type, name: &str, value: &Value) -> Option<()> {
    let values = made(value).filter(|values| values.len() <= SHOWN)?;
    let nodes = format!("{name}Nodes");
    let node = |(index, value): (usize, &Value)| match of {
        Type::GraphNode => format!("new {of}({index})"),
        _ if value.is_null() => "null".to_string(),
        Type::RandomListNode => format!("new {of}({})", value.get(0).unwrap_or(value)),
        _ => format!("new {of}({value})"),
    };
    let list: Vec<String> = values.iter().enumerate().map(node).collect();
    let _ = writeln!(text, "        {of}[] {nodes} = {{{}}};", list.join(", "));
    let mut link = |from: usize, field: &str, to: usize| {
        let _ = writeln!(text, "        {nodes}[{from}].{field} = {nodes}[{to}];");
    };
    let last = values.len().saturating_sub(1);
    match of {
        Type::ListNode | Type::RandomListNode => {
            (0..last).for_each(|index| link(index, "next", index + 1));
            if let Some(ring) = value.get("ring").and_then(Value::as_u64) {
                link(last, "next", usize::try_from(ring).ok()?);
            }
            for (index, pair) in values.iter().enumerate() {
                if let Some(target) = pair.get(1).and_then(Value::as_u64) {
                    link(index, "random", usize::try_from(target).ok()?);
                }
            }
        }
        Type::TreeNode => {
            let mut next = 1;
            for index in
                (0..values.len()).filter(|index| values.get(*index).is_some_and(|value| !value.is_null()))
            {
                for (side, child) in [("left", next), ("right", next + 1)] {
                    if values.get(child).is_some_and(|value| !value.is_null()) {
                        link(index, side, child);
                    }
                }
                next += 2;
            }
        }
        Type::GraphNode => {
            for (index, neighbors) in values.iter().enumerate() {
                for neighbor in neighbors.as_array()? {
                    let _ = writeln!(text, "        {nodes}[{index}].neighbors.add({nodes}[{neighbor}]);");
                }
            }
        }
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::signature::Expected;
    use serde_json::json;

    fn debugged(signature: Value, arguments: Value) -> Option<String> {
        let signature: Signature = serde_json::from_value(signature).unwrap();
        let case = Case {
            name: "one".to_string(),
            catches: None,
            example: true,
            arguments: arguments.as_array().unwrap().clone(),
            operations: Vec::new(),
            expected: Expected::Values(Vec::new()),
        };
        Some(debug(&Task { signature: &signature, outputs: &[], examples: &[case] })?.text)
    }

    #[test]
    fn what_is_pointed_to_is_made_node_by_node() {
        let signature = json!({"kind": "function", "name": "find_it", "returns": "ref(root)", "params": [
            {"name": "root", "type": "TreeNode"}, {"name": "at", "type": "ref(root)"}, {"name": "k", "type": "int"}]});
        let text = debugged(signature.clone(), json!([[5, null, 6], 2, 1])).unwrap();
        let body = "        TreeNode[] rootNodes = {new TreeNode(5), null, new TreeNode(6)};\n        \
                    rootNodes[0].right = rootNodes[2];\n        TreeNode root = rootNodes[0];\n        int k = 1;\n        \
                    TreeNode at = rootNodes[2];\n        TreeNode result = new Solution().findIt(root, at, k);\n        \
                    System.out.println(result);\n";
        assert!(text.contains(body), "{text}");
        assert_eq!(debugged(signature, json!([vec![1; 41], 2, 1])), None);
    }

    #[test]
    fn rings_copies_and_graphs_have_their_links() {
        let of = |kind: &str| {
            json!({"kind": "function", "name": "f", "returns": "void",
                "params": [{"name": "a", "type": kind, "ring": kind == "ListNode"}]})
        };
        let text = debugged(of("ListNode"), json!([{"values": [1, 2], "ring": 0}])).unwrap();
        assert!(text.contains("aNodes[0].next = aNodes[1];\n        aNodes[1].next = aNodes[0];"), "{text}");
        let text = debugged(of("RandomListNode"), json!([[[1, null], [2, 0]]])).unwrap();
        assert!(
            text.contains("aNodes[0].next = aNodes[1];\n        aNodes[1].random = aNodes[0];"),
            "{text}"
        );
        let text = debugged(of("GraphNode"), json!([[[1], [0]]])).unwrap();
        assert!(text.contains("aNodes[0].neighbors.add(aNodes[1]);"), "{text}");
    }
}
