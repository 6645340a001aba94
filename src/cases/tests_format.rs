//! `tests.json` as values: examples, cases by hand and generated ones, and the cases they come to, in the order they
//! run. Reading the file is the content's part; this only says what its fields are and makes what is generated.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::generator::{Argument, GenerateError, generate};
use super::signature::{Case, Expected, Signature};
use super::value::input_size;

/// A problem's `tests.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestsFile {
    /// 1.
    pub format: u32,
    /// Shown to the user.
    pub examples: Vec<ExampleCase>,
    /// Hidden, written by hand.
    pub cases: Vec<HandCase>,
    /// Hidden, made from a seed and a size.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub generated: Vec<GeneratedCase>,
}

/// A case that the user sees.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleCase {
    /// What it is.
    pub name: String,
    /// Of the function, the constructor or the codec.
    pub arguments: Vec<Value>,
    /// Of a class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operations: Option<Vec<Value>>,
    /// One value per output, one per operation of a class; none while writing, and none for a codec.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Vec<Value>>,
}

/// A hidden case, written by hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandCase {
    /// What it is.
    pub name: String,
    /// What it catches.
    pub catches: String,
    /// Of the function, the constructor or the codec.
    pub arguments: Vec<Value>,
    /// Of a class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operations: Option<Vec<Value>>,
    /// As for an example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Vec<Value>>,
}

/// A hidden case, made from a seed and a size.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GeneratedCase {
    /// What it is.
    pub name: String,
    /// What it catches.
    pub catches: String,
    /// Where chance begins.
    pub seed: u64,
    /// What `size` is in its formulas.
    pub size: u64,
    /// How each argument is made.
    pub arguments: Vec<Argument>,
    /// How a class's operations are made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operations: Option<Argument>,
    /// As for an example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Vec<Value>>,
    /// Instead of `expected`, where the comparison is exact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
}

/// A case that cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MaterializeError {
    /// A generator cannot do what it is asked.
    #[error("generated[{index}] (`{name}`): {source}")]
    Generate {
        /// Its position under `generated`, from 0.
        index: usize,
        /// Its name.
        name: String,
        /// Why.
        source: GenerateError,
    },
    /// Both `expected` and `digest`.
    #[error("generated[{index}] (`{name}`): either `expected` or `digest`, not both")]
    Twice {
        /// Its position under `generated`, from 0.
        index: usize,
        /// Its name.
        name: String,
    },
    /// No digest.
    #[error(
        "generated[{index}] (`{name}`): a digest is `fnv1a64:` and 16 hexadecimal digits, not `{digest}`"
    )]
    Digest {
        /// Its position under `generated`, from 0.
        index: usize,
        /// Its name.
        name: String,
        /// What is there.
        digest: String,
    },
}

/// What a generated case expects, once it is known that it can be made.
pub fn expected_of(case: &GeneratedCase, signature: &Signature) -> Expected {
    match (&case.digest, &case.expected) {
        (Some(digest), _) => Expected::Digest(digest.clone()),
        (None, expected) => known(expected, signature),
    }
}

fn known(expected: &Option<Vec<Value>>, signature: &Signature) -> Expected {
    match (expected, signature) {
        (_, Signature::Codec { .. }) => Expected::Values(Vec::new()),
        (Some(values), _) => Expected::Values(values.clone()),
        (None, _) => Expected::Unknown,
    }
}

/// All cases in the order they run: the examples as they stand, then the hidden ones from the smallest input to the
/// largest, so that a failure shows the smallest case that has it.
///
/// # Errors
/// The first generated case that cannot be made.
pub fn materialize(tests: &TestsFile, signature: &Signature) -> Result<Vec<Case>, MaterializeError> {
    let mut cases: Vec<Case> = tests
        .examples
        .iter()
        .map(|example| Case {
            name: example.name.clone(),
            catches: None,
            example: true,
            arguments: example.arguments.clone(),
            operations: example.operations.clone().unwrap_or_default(),
            expected: known(&example.expected, signature),
        })
        .collect();
    let mut hidden: Vec<Case> = tests
        .cases
        .iter()
        .map(|case| Case {
            name: case.name.clone(),
            catches: Some(case.catches.clone()),
            example: false,
            arguments: case.arguments.clone(),
            operations: case.operations.clone().unwrap_or_default(),
            expected: known(&case.expected, signature),
        })
        .collect();
    for (index, case) in tests.generated.iter().enumerate() {
        let name = || case.name.clone();
        match (&case.expected, &case.digest) {
            (Some(_), Some(_)) => return Err(MaterializeError::Twice { index, name: name() }),
            (None, Some(digest)) if !is_digest(digest) => {
                return Err(MaterializeError::Digest { index, name: name(), digest: digest.clone() });
            }
            _ => {}
        }
        let made = generate(&case.arguments, case.operations.as_ref(), case.seed, case.size, signature)
            .map_err(|source| MaterializeError::Generate { index, name: name(), source })?;
        hidden.push(Case {
            name: name(),
            catches: Some(case.catches.clone()),
            example: false,
            arguments: made.arguments,
            operations: made.operations,
            expected: expected_of(case, signature),
        });
    }
    hidden.sort_by_cached_key(input_size);
    cases.append(&mut hidden);
    Ok(cases)
}

fn is_digest(text: &str) -> bool {
    text.strip_prefix("fnv1a64:").is_some_and(|digits| {
        digits.len() == 16 && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sum() -> Signature {
        serde_json::from_value(json!({"kind": "function", "name": "sum",
            "params": [{"name": "nums", "type": "int[]"}], "returns": "int"}))
        .unwrap()
    }

    fn tests(generated: Value) -> TestsFile {
        serde_json::from_value(json!({
            "format": 1,
            "examples": [{"name": "long", "arguments": [[1, 2, 3, 4]], "expected": [10]},
                         {"name": "short", "arguments": [[1]], "expected": [1]}],
            "cases": [{"name": "big", "catches": "b", "arguments": [[9, 9, 9]], "expected": [27]},
                      {"name": "empty", "catches": "e", "arguments": [[]]}],
            "generated": [generated]
        }))
        .unwrap()
    }

    fn made(digest: Value) -> Value {
        let mut case = json!({"name": "two", "catches": "t", "seed": 1, "size": 2,
            "arguments": [{"make": "ints", "length": "size", "low": 0, "high": 9}]});
        if !digest.is_null() {
            case["digest"] = digest;
        }
        case
    }

    #[test]
    fn examples_come_first_and_hidden_cases_by_size() {
        let digest = "fnv1a64:0123456789abcdef";
        let cases = materialize(&tests(made(json!(digest))), &sum()).unwrap();
        let names: Vec<&str> = cases.iter().map(|case| case.name.as_str()).collect();
        assert_eq!(names, ["long", "short", "empty", "two", "big"]);
        assert_eq!(cases.iter().filter(|case| case.example).count(), 2);
        assert_eq!(cases[2].expected, Expected::Unknown);
        assert_eq!(cases[3].expected, Expected::Digest(digest.to_string()));
        assert_eq!(cases[3].arguments[0].as_array().unwrap().len(), 2);
        assert_eq!(cases[4].expected, Expected::Values(vec![json!(27)]));
        assert_eq!(cases[4].catches.as_deref(), Some("b"));
    }

    #[test]
    fn a_case_that_cannot_be_made_says_which_and_why() {
        let says = |case: Value| materialize(&tests(case), &sum()).unwrap_err().to_string();
        assert!(says(made(json!("sha1:0"))).contains("generated[0] (`two`): a digest is"));
        let mut both = made(json!("fnv1a64:0123456789abcdef"));
        both["expected"] = json!([1]);
        assert!(says(both).contains("not both"));
        let mut wrong = made(Value::Null);
        wrong["arguments"][0]["high"] = json!(-1);
        assert_eq!(
            says(wrong),
            "generated[0] (`two`): arguments[0]: `low` is 0 and `high` is -1: the range is empty"
        );
    }

    #[test]
    fn a_codec_expects_what_went_in() {
        let signature: Signature =
            serde_json::from_value(json!({"kind": "codec", "name": "nums", "type": "int[]"})).unwrap();
        let cases = materialize(&tests(made(Value::Null)), &signature).unwrap();
        assert!(cases.iter().all(|case| case.expected == Expected::Values(vec![])));
    }

    #[test]
    fn unknown_and_missing_fields_are_refused() {
        let refused = |change: fn(&mut Value)| {
            let mut file = serde_json::to_value(tests(made(Value::Null))).unwrap();
            change(&mut file);
            serde_json::from_value::<TestsFile>(file).is_err()
        };
        assert!(!refused(|_| ()));
        assert!(refused(|file| file["example"] = json!([])));
        assert!(refused(|file| file["cases"][0]["expect"] = json!([])));
        assert!(refused(|file| file["generated"][0]["length"] = json!(1)));
        assert!(refused(|file| {
            file["cases"][0].as_object_mut().unwrap().remove("catches");
        }));
        assert!(refused(|file| {
            file["generated"][0].as_object_mut().unwrap().remove("seed");
        }));
    }
}
