//! The JavaScript and the TypeScript file a user starts from: node types, an empty body, a call with the first example.

use std::fmt::Write as _;

use super::javascript_literal::{Dialect, literal, literals, node_class, nothing, script_type};
use super::row::{Task, node_kinds};
use crate::cases::signature::Expected;
use crate::cases::{Case, Param, Signature, Type};
use crate::judge::names::{camel, free};

const TAKEN: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// The JavaScript file.
pub(super) fn javascript(task: &Task<'_>) -> String {
    starter(task, Dialect::JavaScript)
}

/// The TypeScript file.
pub(super) fn typescript(task: &Task<'_>) -> String {
    starter(task, Dialect::TypeScript)
}

fn starter(task: &Task<'_>, dialect: Dialect) -> String {
    let mut text = String::new();
    for kind in node_kinds(task.signature) {
        let _ = writeln!(text, "{}", node_class(&kind, dialect));
    }
    match task.signature {
        Signature::Function { name, params, returns } => {
            let one = Callable { name: camel(name), params, all: params, returns };
            text.push_str(&one.text("function ", "", dialect));
        }
        Signature::Class { name, params, operations } => {
            let _ = writeln!(text, "class {name} {{");
            let one = Callable { name: "constructor".to_string(), params, all: params, returns: &Type::Void };
            text.push_str(&one.text("", "  ", dialect));
            for operation in operations {
                let one = Callable {
                    name: camel(&operation.name),
                    params: &operation.params,
                    all: params,
                    returns: &operation.returns,
                };
                let _ = write!(text, "\n{}", one.text("", "  ", dialect));
            }
            text.push_str("}\n");
        }
        Signature::Codec { name, of } => {
            let [value, given] = [("value", of.clone()), ("text", Type::String)].map(|(name, of)| Param {
                name: name.to_string(),
                of,
                ring: false,
            });
            for (half, param, returns) in [("encode", value, &Type::String), ("decode", given, of)] {
                let params = std::slice::from_ref(&param);
                let name = camel(&format!("{half}_{name}"));
                let one = Callable { name, params, all: &[], returns };
                let gap = if half == "decode" { "\n" } else { "" };
                let _ = write!(text, "{gap}{}", one.text("function ", "", dialect));
            }
        }
    }
    if let Some(call) = task.examples.iter().find_map(|case| example(task.signature, case)) {
        let known = match dialect {
            Dialect::JavaScript => "",
            // Editors without the types of Node do not know `require`.
            Dialect::TypeScript => "// @ts-ignore\n",
        };
        let _ = write!(text, "\n{known}if (require.main === module) {{\n{call}}}\n");
    }
    text
}

/// A function or a method with nothing in it.
struct Callable<'a> {
    name: String,
    params: &'a [Param],
    /// The parameters into which a `ref` points.
    all: &'a [Param],
    returns: &'a Type,
}

impl Callable<'_> {
    fn text(&self, keyword: &str, indent: &str, dialect: Dialect) -> String {
        let names: Vec<(String, String)> = self
            .params
            .iter()
            .map(|param| (free(camel(&param.name), TAKEN), script_type(&param.of, self.all)))
            .collect();
        let returns = script_type(self.returns, self.all);
        let mut text = String::new();
        match dialect {
            Dialect::JavaScript => {
                let mut lines: Vec<String> =
                    names.iter().map(|(name, of)| format!("@param {{{of}}} {name}")).collect();
                if self.name != "constructor" {
                    lines.push(format!("@returns {{{returns}}}"));
                }
                if !lines.is_empty() {
                    let _ = writeln!(text, "{indent}/**");
                    for line in lines {
                        let _ = writeln!(text, "{indent} * {line}");
                    }
                    let _ = writeln!(text, "{indent} */");
                }
                let list: Vec<&str> = names.iter().map(|(name, _)| name.as_str()).collect();
                let _ = writeln!(text, "{indent}{keyword}{}({}) {{", self.name, list.join(", "));
                let _ = writeln!(text, "{indent}}}");
            }
            Dialect::TypeScript => {
                let list: Vec<String> = names.iter().map(|(name, of)| format!("{name}: {of}")).collect();
                let returns = if self.name == "constructor" { String::new() } else { format!(": {returns}") };
                let _ = writeln!(text, "{indent}{keyword}{}({}){returns} {{", self.name, list.join(", "));
                if let Some(value) = nothing(self.returns) {
                    let _ = writeln!(text, "{indent}  return {value};");
                }
                let _ = writeln!(text, "{indent}}}");
            }
        }
        text
    }
}

/// The lines that call the function with an example; `None` where its values have no short literal.
fn example(signature: &Signature, case: &Case) -> Option<String> {
    let mut text = String::new();
    match signature {
        Signature::Function { name, params, returns } => {
            let values = literals(params, &case.arguments)?;
            let name = camel(name);
            if *returns == Type::Void {
                let (first, value) = (params.first()?, values.first()?);
                if first.of.element().0.is_node() {
                    return None;
                }
                let known = free(camel(&first.name), TAKEN);
                let rest: Vec<&str> = values.iter().skip(1).map(String::as_str).collect();
                let list = std::iter::once(known.as_str()).chain(rest).collect::<Vec<_>>().join(", ");
                let wanted = wanted(&first.of, case);
                let _ = writeln!(
                    text,
                    "  const {known} = {value};\n  {name}({list});\n  console.log({known});{wanted}"
                );
            } else if matches!(returns.element().0, kind if kind.is_node() || matches!(kind, Type::Ref(_))) {
                return None;
            } else {
                let _ =
                    writeln!(text, "  console.log({name}({}));{}", values.join(", "), wanted(returns, case));
            }
        }
        Signature::Class { name, params, operations } => {
            let _ =
                writeln!(text, "  const it = new {name}({});", literals(params, &case.arguments)?.join(", "));
            for step in case.operations.iter().take(8) {
                let (called, arguments) = (step.get(0)?.as_str()?, step.get(1)?.as_array()?);
                let operation = operations.iter().find(|operation| operation.name == called)?;
                let list = literals(&operation.params, arguments)?.join(", ");
                let call = format!("it.{}({list})", camel(called));
                let _ = match operation.returns {
                    Type::Void => writeln!(text, "  {call};"),
                    _ => writeln!(text, "  console.log({call});"),
                };
            }
        }
        Signature::Codec { name, of } => {
            let value = literal(of, case.arguments.first()?)?;
            if of.element().0.is_node() {
                return None;
            }
            let (encode, decode) = (camel(&format!("encode_{name}")), camel(&format!("decode_{name}")));
            let _ = writeln!(text, "  console.log({decode}({encode}({value}))); // expected: the same");
        }
    }
    Some(text)
}

/// The expected value as a comment, where it is known and short.
fn wanted(of: &Type, case: &Case) -> String {
    match &case.expected {
        Expected::Values(values) => values
            .first()
            .and_then(|value| literal(of, value))
            .filter(|text| text.len() <= 60)
            .map_or_else(String::new, |text| format!(" // expected: {text}")),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn signature(returns: &str) -> Signature {
        serde_json::from_value(json!({
            "kind": "function", "name": "rooms_needed", "returns": returns,
            "params": [{"name": "new", "type": "long[]"}, {"name": "head_of", "type": "ListNode"}]
        }))
        .unwrap()
    }

    fn case() -> Case {
        Case {
            name: "first".to_string(),
            catches: None,
            example: true,
            arguments: vec![json!([1, 2]), json!([3, 4])],
            operations: Vec::new(),
            expected: Expected::Values(vec![json!(5)]),
        }
    }

    #[test]
    fn javascript_says_its_types_in_comments() {
        let (signature, case) = (signature("long"), case());
        let task = Task { signature: &signature, outputs: &[], examples: &[case] };
        assert_eq!(
            javascript(&task),
            "class ListNode {\n  constructor(val = 0, next = null) {\n    this.val = val;\n    this.next = next;\n  }\n}\n\n\
             /**\n * @param {bigint[]} new_\n * @param {ListNode | null} headOf\n * @returns {bigint}\n */\n\
             function roomsNeeded(new_, headOf) {\n}\n\n\
             if (require.main === module) {\n  \
             console.log(roomsNeeded([1n, 2n], new ListNode(3, new ListNode(4)))); // expected: 5n\n}\n"
        );
    }

    #[test]
    fn typescript_compiles_as_it_stands() {
        let signature = signature("bool");
        let task = Task { signature: &signature, outputs: &[], examples: &[] };
        assert_eq!(
            typescript(&task),
            "class ListNode {\n  val: number;\n  next: ListNode | null;\n\n  \
             constructor(val = 0, next: ListNode | null = null) {\n    this.val = val;\n    this.next = next;\n  }\n}\n\n\
             function roomsNeeded(new_: bigint[], headOf: ListNode | null): boolean {\n  return false;\n}\n"
        );
    }
}
