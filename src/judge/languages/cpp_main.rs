//! A C++ main beside the solution that calls it with examples.

use std::fmt::Write as _;

use serde_json::Value;

use super::cpp_call::{cpp_type, name};
use super::cpp_node::TAKEN;
use super::literal::tree;
use super::row::Task;
use crate::cases::{Case, Expected, Param, Signature, Type};
use crate::judge::names::{camel, free, pascal};

/// The most nodes or elements of an example that is written into the file.
const SHOWN: usize = 40;

/// What shows a result.
const SHOW: &str = "\
template <class T> void write(const T& value) { std::cout << value; }
template <class T> void write(T* node) {
    if (node == nullptr) {
        std::cout << \"nullptr\";
    } else {
        std::cout << \"node \" << node->val;
    }
}
template <class T> void write(const std::vector<T>& values) {
    std::cout << \"[\";
    for (std::size_t i = 0; i < values.size(); i++) {
        if (i > 0) std::cout << \", \";
        write(static_cast<T>(values[i]));
    }
    std::cout << \"]\";
}
template <class T> void show(const T& value) {
    write(value);
    std::cout << std::endl;
}
";

/// The text of a main for these examples, and how many of them are in it.
pub(super) fn main_text(task: &Task<'_>, file: &str, examples: &[Case]) -> (String, usize) {
    let calls: Vec<String> = examples.iter().filter_map(|case| example(task.signature, case)).collect();
    let body = match calls.is_empty() {
        true => "    std::cout << \"write a call here\" << std::endl;\n".to_string(),
        false => calls.concat(),
    };
    let show = if body.contains("show(") {
        format!("namespace {{\n{SHOW}}}  // namespace\n\n")
    } else {
        String::new()
    };
    let text = format!(
        "// g++ -std=c++17 -g {file} && ./a.out\n#include \"solution.cpp\"\n\n#include <iostream>\n#include <string>\n\
         #include <vector>\n\n{show}int main() {{\n    std::cout << std::boolalpha;\n{body}}}\n"
    );
    (text, calls.len())
}

/// Statements that call the function with an example; `None` where its values have no short literal.
fn example(signature: &Signature, case: &Case) -> Option<String> {
    let mut text = "    {\n".to_string();
    match signature {
        Signature::Function { name: own, params, returns } => {
            let own = name(own);
            let names = variables(&mut text, params, &case.arguments, &own)?;
            let call = format!("{own}({})", names.join(", "));
            let wanted = wanted(case);
            let _ = match returns {
                Type::Void => writeln!(text, "        {call};\n        show({});{wanted}", names.first()?),
                _ => writeln!(text, "        show({call});{wanted}"),
            };
        }
        Signature::Class { name: own, params, operations } => {
            let names = variables(&mut text, params, &case.arguments, "it")?.join(", ");
            let list = if names.is_empty() { names } else { format!("({names})") };
            let _ = writeln!(text, "        {} it{list};", pascal(own));
            for step in case.operations.iter().take(8) {
                let (called, arguments) = (step.get(0)?.as_str()?, step.get(1)?.as_array()?);
                let operation = operations.iter().find(|operation| operation.name == called)?;
                text.push_str("        {\n");
                let names = variables(&mut text, &operation.params, arguments, "it")?;
                let call = format!("it.{}({})", name(called), names.join(", "));
                let _ = match operation.returns {
                    Type::Void => writeln!(text, "        {call};"),
                    _ => writeln!(text, "        show({call});"),
                };
                text.push_str("        }\n");
            }
        }
        Signature::Codec { name: own, of } => {
            let value = Param { name: "value".to_string(), of: of.clone(), ring: false };
            let names = variables(&mut text, &[value], &case.arguments, "")?;
            let (encode, decode) = (name(&format!("encode_{own}")), name(&format!("decode_{own}")));
            let _ = writeln!(
                text,
                "        show({decode}({encode}({})));  // expected: the same",
                names.join(", ")
            );
        }
    }
    text.push_str("    }\n");
    Some(text)
}

/// The expected value as a comment, where it is known and short.
fn wanted(case: &Case) -> String {
    let Expected::Values(values) = &case.expected else { return String::new() };
    let text = values.first().map(Value::to_string).filter(|text| text.len() <= 60 && !text.ends_with('\\'));
    text.map_or_else(String::new, |text| format!("  // expected: {text}"))
}

/// A variable for each argument: a reference to it can be taken. Gives their names.
fn variables(text: &mut String, params: &[Param], values: &[Value], called: &str) -> Option<Vec<String>> {
    if params.len() != values.len() {
        return None;
    }
    params
        .iter()
        .zip(values)
        .map(|(param, value)| {
            let mut name = free(camel(&param.name), TAKEN);
            if name == called || name == "show" {
                name.push('_');
            }
            let of =
                cpp_type(&param.of, &[]).replace("vector", "std::vector").replace("string", "std::string");
            let _ = writeln!(text, "        {of} {name} = {};", literal(&param.of, value)?);
            Some(name)
        })
        .collect()
}

/// A value as C++ writes it, where its type is known.
fn literal(of: &Type, value: &Value) -> Option<String> {
    match (of, value) {
        (Type::List(element), Value::Array(values)) if values.len() <= SHOWN => {
            let parts: Option<Vec<String>> = values.iter().map(|value| literal(element, value)).collect();
            Some(format!("{{{}}}", parts?.join(", ")))
        }
        (Type::ListNode, Value::Array(values)) if values.len() <= SHOWN => {
            Some(values.iter().rev().fold("nullptr".to_string(), |rest, value| match rest.as_str() {
                "nullptr" => format!("new ListNode{{{value}}}"),
                rest => format!("new ListNode{{{value}, {rest}}}"),
            }))
        }
        (Type::TreeNode, Value::Array(values)) if values.len() <= SHOWN => {
            Some(tree(values, "nullptr", &|value, left, right| match (left, right) {
                ("nullptr", "nullptr") => format!("new TreeNode{{{value}}}"),
                _ => format!("new TreeNode{{{value}, {left}, {right}}}"),
            }))
        }
        (Type::Char, Value::String(text)) => {
            text.chars().next().filter(char::is_ascii).map(|letter| match letter {
                '\'' => "'\\''".to_string(),
                '"' => "'\"'".to_string(),
                letter => format!("'{}'", escaped(letter)),
            })
        }
        (Type::String, Value::String(text)) if text.len() <= 2000 => {
            Some(format!("\"{}\"", text.chars().map(escaped).collect::<String>()))
        }
        (Type::Long, Value::Number(number)) => Some(match number.as_i64() {
            Some(i64::MIN) => format!("{}LL - 1", i64::MIN + 1),
            _ => format!("{number}LL"),
        }),
        (Type::Int | Type::Double, Value::Number(_)) | (Type::Bool, Value::Bool(_)) => {
            Some(value.to_string())
        }
        _ => None,
    }
}

/// A character inside a literal: three octal digits never run into what follows.
fn escaped(letter: char) -> String {
    match letter {
        '"' | '\\' => format!("\\{letter}"),
        '\n' => "\\n".to_string(),
        '\t' => "\\t".to_string(),
        letter if letter < ' ' || letter == '\u{7f}' => format!("\\{:03o}", u32::from(letter)),
        letter => letter.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn literals_are_those_of_the_language() {
        let of = |text: &str| text.parse::<Type>().unwrap();
        for (kind, value, text) in [
            ("long", json!(i64::MIN), "-9223372036854775807LL - 1"),
            ("char", json!("'"), "'\\''"),
            ("string", json!("a\"\u{1}é"), "\"a\\\"\\001é\""),
            ("ListNode", json!([1, 2]), "new ListNode{1, new ListNode{2}}"),
            ("TreeNode", json!([1, null, 2]), "new TreeNode{1, nullptr, new TreeNode{2}}"),
            ("char[][]", json!([["a"], []]), "{{'a'}, {}}"),
            ("bool[]", json!([true]), "{true}"),
        ] {
            assert_eq!(literal(&of(kind), &value).as_deref(), Some(text));
        }
        assert_eq!(literal(&of("double"), &json!("NaN")), None);
        assert_eq!(literal(&of("int[]"), &json!(vec![0; 41])), None);
    }
}
