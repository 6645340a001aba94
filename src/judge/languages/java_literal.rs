//! Types, names and values as Java writes them.

use serde_json::Value;

use super::literal::{chain_of_calls, tree_of_calls};
use super::row::resolved;
use crate::cases::{Param, Type};
use crate::judge::names::{camel, free};

/// Words that name nothing in Java.
const TAKEN: &[&str] = &[
    "abstract",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extends",
    "false",
    "final",
    "finally",
    "float",
    "for",
    "goto",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "short",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "transient",
    "true",
    "try",
    "void",
    "volatile",
    "while",
];

/// The most nodes or elements of a value that is written into a file.
pub(super) const SHOWN: usize = 40;

/// A type as Java writes it.
pub(super) fn java_type(of: &Type, params: &[Param]) -> String {
    match resolved(of, params) {
        Type::Void | Type::Ref(_) => "void".to_string(),
        Type::Int => "int".to_string(),
        Type::Long => "long".to_string(),
        Type::Double => "double".to_string(),
        Type::Bool => "boolean".to_string(),
        Type::Char => "char".to_string(),
        Type::String => "String".to_string(),
        Type::List(element) => format!("{}[]", java_type(element, params)),
        node => node.to_string(),
    }
}

/// A parameter's name.
pub(super) fn variable(name: &str) -> String {
    free(camel(name), TAKEN)
}

/// A method's name: that of a function, of an operation, of one side of a codec.
pub(super) fn method(name: &str) -> String {
    camel(name)
}

/// Values for all parameters; `None` where one has no literal.
pub(super) fn literals(params: &[Param], values: &[Value]) -> Option<Vec<String>> {
    if params.len() != values.len() {
        return None;
    }
    params.iter().zip(values).map(|(param, value)| literal(&param.of, value)).collect()
}

/// A value as an expression; `None` where it is too long or has none.
pub(super) fn literal(of: &Type, value: &Value) -> Option<String> {
    let inner = inner(of, value)?;
    Some(match of {
        Type::List(_) => format!("new {} {inner}", java_type(of, &[])),
        _ => inner,
    })
}

/// A value inside the braces of an array, whose type is known.
fn inner(of: &Type, value: &Value) -> Option<String> {
    match (of, value) {
        (Type::List(element), Value::Array(values)) if values.len() <= SHOWN => {
            let parts: Option<Vec<String>> = values.iter().map(|value| inner(element, value)).collect();
            Some(format!("{{{}}}", parts?.join(", ")))
        }
        (Type::ListNode, Value::Array(values)) if values.len() <= SHOWN => {
            Some(chain_of_calls(values, "null", "new ListNode"))
        }
        (Type::TreeNode, Value::Array(values)) if values.len() <= SHOWN => {
            Some(tree_of_calls(values, "null", "new TreeNode"))
        }
        (Type::Int, Value::Number(_)) | (Type::Bool, Value::Bool(_)) => Some(value.to_string()),
        (Type::Long, Value::Number(_)) => Some(format!("{value}L")),
        (Type::Double, Value::Number(number)) => Some(match number.as_f64() {
            Some(whole) if number.is_i64() || number.is_u64() => format!("{whole:?}"),
            _ => number.to_string(),
        }),
        (Type::Double, Value::String(name)) => Some(match name.as_str() {
            "Infinity" => "Double.POSITIVE_INFINITY".to_string(),
            "-Infinity" => "Double.NEGATIVE_INFINITY".to_string(),
            _ => "Double.NaN".to_string(),
        }),
        (Type::Char, Value::String(text)) => match text.as_str() {
            "'" => Some("'\\''".to_string()),
            "\"" => Some("'\"'".to_string()),
            other => Some(format!("'{}'", escaped(other))),
        },
        (Type::String, Value::String(text)) if text.chars().count() <= 10 * SHOWN => {
            Some(format!("\"{}\"", escaped(text)))
        }
        _ => None,
    }
}

/// Text between quotes; what is no ASCII is escaped, because not every compiler reads UTF-8 unasked.
fn escaped(text: &str) -> String {
    let mut made = String::new();
    for letter in text.chars() {
        match letter {
            '"' | '\\' => made.extend(['\\', letter]),
            '\n' => made.push_str("\\n"),
            '\r' => made.push_str("\\r"),
            '\t' => made.push_str("\\t"),
            ' '..='~' => made.push(letter),
            // Octal: the compiler reads `\u000b` before it knows that it stands in a text.
            letter if u32::from(letter) < 0x80 => made.push_str(&format!("\\{:03o}", u32::from(letter))),
            letter => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    made.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
    }
    made
}

/// An expression that prints a value of a type.
pub(super) fn printed(of: &Type, expression: &str) -> String {
    let shown = match of.element() {
        (_, 0) => expression.to_string(),
        (_, 1) => format!("Arrays.toString({expression})"),
        _ => format!("Arrays.deepToString({expression})"),
    };
    format!("System.out.println({shown});")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_written_as_java_reads_them() {
        let text = |of: &str, value: Value| literal(&of.parse().unwrap(), &value);
        assert_eq!(text("int[][]", json!([[1, 2], []])).unwrap(), "new int[][] {{1, 2}, {}}");
        assert_eq!(text("long", json!(-5)).unwrap(), "-5L");
        assert_eq!(text("double[]", json!([1, 0.5, "NaN"])).unwrap(), "new double[] {1.0, 0.5, Double.NaN}");
        assert_eq!(text("char[]", json!(["'", "\"", "\\"])).unwrap(), r#"new char[] {'\'', '"', '\\'}"#);
        assert_eq!(
            text("string", json!("a\"\u{1}é\n\u{1f600}")).unwrap(),
            r#""a\"\001\u00e9\n\ud83d\ude00""#
        );
        assert_eq!(text("ListNode", json!([1, 2])).unwrap(), "new ListNode(1, new ListNode(2))");
        assert_eq!(text("TreeNode", json!([1, null, 2])).unwrap(), "new TreeNode(1, null, new TreeNode(2))");
        assert_eq!(text("ListNode[]", json!([[], [1]])).unwrap(), "new ListNode[] {null, new ListNode(1)}");
        assert_eq!(text("GraphNode", json!([[]])), None);
        assert_eq!(text("int[]", json!(vec![1; 41])), None);
        assert_eq!(variable("class"), "class_");
    }
}
