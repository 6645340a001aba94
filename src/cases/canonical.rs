//! Normal forms of values: one form for each double, a total order, and the digest that stands for a big expected
//! value. The digest's text is written here, digit by digit, so that no library's release can change it.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::signature::{Case, Output, Signature};
use super::types::Type;
use super::value::operation_parts;

/// The same value with every double as a JSON number with a fraction (`2` becomes `2.0`, `-0.0` becomes `0.0`).
/// Values of types without doubles are borrowed as they are.
pub fn canonical<'a>(of: &Type, value: &'a Value) -> Cow<'a, Value> {
    if *of.element().0 == Type::Double { Cow::Owned(with_doubles(value)) } else { Cow::Borrowed(value) }
}

/// Bounded by the nesting of the value, which `value::check` has held against its type.
fn with_doubles(value: &Value) -> Value {
    match value {
        Value::Array(elements) => Value::Array(elements.iter().map(with_doubles).collect()),
        Value::Number(number) => number
            .as_f64()
            .map(|double| if double == 0.0 { 0.0 } else { double })
            .and_then(Number::from_f64)
            .map_or_else(|| value.clone(), Value::Number),
        other => other.clone(),
    }
}

/// A double, or its name where JSON cannot write it.
pub(crate) fn double(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => match text.as_str() {
            "NaN" => Some(f64::NAN),
            "Infinity" => Some(f64::INFINITY),
            "-Infinity" => Some(f64::NEG_INFINITY),
            _ => None,
        },
        _ => None,
    }
}

/// A total order over canonical values: null, bools, numbers, texts, lists, objects; lists element by element.
pub fn order(left: &Value, right: &Value) -> Ordering {
    match (left, right) {
        (Value::Null, Value::Null) => Ordering::Equal,
        (Value::Bool(left), Value::Bool(right)) => left.cmp(right),
        (Value::Number(left), Value::Number(right)) => order_numbers(left, right),
        (Value::String(left), Value::String(right)) => left.cmp(right),
        (Value::Array(left), Value::Array(right)) => left
            .iter()
            .zip(right)
            .map(|(left, right)| order(left, right))
            .find(|found| found.is_ne())
            .unwrap_or_else(|| left.len().cmp(&right.len())),
        (Value::Object(left), Value::Object(right)) => {
            let field = |fields: &serde_json::Map<String, Value>, name| {
                fields.get(name).cloned().unwrap_or(Value::Null)
            };
            order(&field(left, "values"), &field(right, "values"))
                .then_with(|| order(&field(left, "ring"), &field(right, "ring")))
        }
        _ => rank(left).cmp(&rank(right)),
    }
}

fn order_numbers(left: &Number, right: &Number) -> Ordering {
    match (left.as_i128(), right.as_i128()) {
        (Some(left), Some(right)) => left.cmp(&right),
        _ => left.as_f64().unwrap_or(f64::NAN).total_cmp(&right.as_f64().unwrap_or(f64::NAN)),
    }
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    }
}

/// The digest of what a case returned: one value per output, or one per operation of a class.
///
/// `fnv1a64:` and 16 hexadecimal digits of the 64-bit FNV-1a hash over the values' canonical JSON text: a list of
/// them, no blanks; doubles in shortest scientific form (`2` and `2.0` are both `2e0`); texts in UTF-8 with `"`, `\`
/// and control characters escaped as `\u00xx`; a ring as `{"values":…,"ring":…}`.
pub fn digest(signature: &Signature, outputs: &[Output], case: &Case, values: &[Value]) -> String {
    let mut hash = Fnv::new();
    hash.write(b"[");
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            hash.write(b",");
        }
        hash.value(&canonical(result_type(signature, outputs, case, index).unwrap_or(&Type::Void), value));
    }
    hash.write(b"]");
    format!("fnv1a64:{:016x}", hash.0)
}

/// The type of the result at a position: of an output, of an operation, or of what a codec carries.
pub fn result_type<'a>(
    signature: &'a Signature,
    outputs: &[Output],
    case: &Case,
    index: usize,
) -> Option<&'a Type> {
    match signature {
        Signature::Function { .. } => signature.output_type(&outputs.get(index)?.of),
        Signature::Class { .. } => {
            let (name, _) = operation_parts(case.operations.get(index)?)?;
            signature.operation(name).map(|operation| &operation.returns)
        }
        Signature::Codec { of, .. } => (index == 0).then_some(of),
    }
}

/// FNV-1a, 64 bits.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.write(b"null"),
            Value::Bool(true) => self.write(b"true"),
            Value::Bool(false) => self.write(b"false"),
            Value::Number(number) => match (number.as_i128(), number.as_f64()) {
                (Some(whole), _) => self.write(whole.to_string().as_bytes()),
                (None, Some(double)) => self.write(format!("{double:e}").as_bytes()),
                (None, None) => self.write(number.to_string().as_bytes()),
            },
            Value::String(text) => self.text(text),
            Value::Array(elements) => {
                self.write(b"[");
                for (index, element) in elements.iter().enumerate() {
                    if index > 0 {
                        self.write(b",");
                    }
                    self.value(element);
                }
                self.write(b"]");
            }
            Value::Object(fields) => {
                self.write(b"{\"values\":");
                self.value(fields.get("values").unwrap_or(&Value::Null));
                self.write(b",\"ring\":");
                self.value(fields.get("ring").unwrap_or(&Value::Null));
                self.write(b"}");
            }
        }
    }

    fn text(&mut self, text: &str) {
        self.write(b"\"");
        for byte in text.bytes() {
            if byte < 0x20 || byte == b'"' || byte == b'\\' || byte == 0x7f {
                self.write(format!("\\u{byte:04x}").as_bytes());
            } else {
                self.write(&[byte]);
            }
        }
        self.write(b"\"");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::signature::{Compare, Expected};
    use super::*;

    fn digest_as(of: &str, value: Value) -> String {
        let signature =
            Signature::Function { name: "f".to_string(), params: vec![], returns: of.parse().unwrap() };
        let outputs = [Output { of: "return".to_string(), compare: Compare::Exact, fresh: false }];
        let case = Case {
            name: String::new(),
            catches: None,
            example: false,
            arguments: vec![],
            operations: vec![],
            expected: Expected::Unknown,
        };
        digest(&signature, &outputs, &case, &[value])
    }

    #[test]
    fn digests_never_change() {
        // FNV-1a of `[[1,-2]]`, `["a\u0022\u000a"]`, `[[2e0,"NaN"]]`, by an independent implementation.
        assert_eq!(digest_as("int[]", json!([1, -2])), GOLDEN[0]);
        assert_eq!(digest_as("string", json!("a\"\n")), GOLDEN[1]);
        assert_eq!(digest_as("double[]", json!([2.0, "NaN"])), GOLDEN[2]);
    }

    const GOLDEN: [&str; 3] =
        ["fnv1a64:b31f8d9ea678210b", "fnv1a64:ec89851f8789b5d5", "fnv1a64:636c9b742b51146b"];

    #[test]
    fn a_whole_double_digests_like_its_whole_number() {
        assert_eq!(digest_as("double[]", json!([2, 0])), digest_as("double[]", json!([2.0, -0.0])));
        // What Go and Python write for 2^60 as a double.
        let go = json!(1_152_921_504_606_847_000i64);
        let python: Value = serde_json::from_str("1.152921504606847e+18").unwrap();
        assert_eq!(digest_as("double", go), digest_as("double", python));
        let far: Value = serde_json::from_str("100000000000000000000").unwrap();
        assert_eq!(digest_as("double", far), digest_as("double", json!(1e20)));
    }

    #[test]
    fn big_whole_numbers_keep_every_digit() {
        assert_ne!(digest_as("long", json!(i64::MAX)), digest_as("long", json!(i64::MAX - 1)));
    }

    #[test]
    fn structure_is_part_of_the_digest() {
        assert_ne!(digest_as("int[][]", json!([[1], [2]])), digest_as("int[][]", json!([[1, 2]])));
        assert_ne!(digest_as("string[]", json!(["a,b"])), digest_as("string[]", json!(["a", "b"])));
    }

    #[test]
    fn the_order_is_total_over_kinds() {
        let mut values = [json!([1]), json!("a"), json!(2), json!(null), json!([]), json!(true), json!(-1)];
        values.sort_by(order);
        assert_eq!(json!(values), json!([null, true, -1, 2, "a", [], [1]]));
    }
}
