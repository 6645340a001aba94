//! Signatures, outputs and cases: the part of a problem that the judge needs, in the form the content files have.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::types::Type;

/// What the user writes: a function, a class or a pair of codec functions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Signature {
    /// One function.
    Function {
        /// `snake_case`.
        name: String,
        /// Its parameters.
        params: Vec<Param>,
        /// `void` for in-place functions.
        returns: Type,
    },
    /// A constructor and operations.
    Class {
        /// `PascalCase`.
        name: String,
        /// The constructor's parameters.
        params: Vec<Param>,
        /// What can be called.
        operations: Vec<Operation>,
    },
    /// `encode_<name>` in one process, `decode_<name>` in another.
    Codec {
        /// `snake_case`.
        name: String,
        /// What is encoded.
        #[serde(rename = "type")]
        of: Type,
    },
}

impl Signature {
    /// The name as the content has it.
    pub fn name(&self) -> &str {
        match self {
            Signature::Function { name, .. }
            | Signature::Class { name, .. }
            | Signature::Codec { name, .. } => name,
        }
    }

    /// Parameters of the function or the constructor; none for a codec.
    pub fn params(&self) -> &[Param] {
        match self {
            Signature::Function { params, .. } | Signature::Class { params, .. } => params,
            Signature::Codec { .. } => &[],
        }
    }

    /// An operation of a class by its name.
    pub fn operation(&self, name: &str) -> Option<&Operation> {
        match self {
            Signature::Class { operations, .. } => operations.iter().find(|operation| operation.name == name),
            _ => None,
        }
    }

    /// The type of the return value or of the named parameter of a function.
    pub fn output_type(&self, of: &str) -> Option<&Type> {
        match self {
            Signature::Function { returns, .. } if of == "return" => Some(returns),
            Signature::Function { params, .. } => {
                params.iter().find(|param| param.name == of).map(|param| &param.of)
            }
            _ => None,
        }
    }
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Param {
    /// `snake_case`.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub of: Type,
    /// A `ListNode` that may end in a ring.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ring: bool,
}

/// An operation of a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// `snake_case`.
    pub name: String,
    /// Its parameters.
    pub params: Vec<Param>,
    /// `void` for none.
    pub returns: Type,
}

/// One thing to compare after a call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Output {
    /// `return` or the name of a parameter.
    pub of: String,
    /// How.
    pub compare: Compare,
    /// No node may be shared with the input.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fresh: bool,
}

/// How a value is compared with the expected one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Compare {
    /// The same value.
    Exact,
    /// Any order at these levels of nesting, 0 the outermost.
    Unordered(Vec<usize>),
    /// Within this much, absolute or relative.
    Tolerance(f64),
    /// One of the values in the expected list.
    AnyOf,
    /// Only the first elements count, as many as the named output says.
    Prefix(String),
    /// The argument as it was given.
    Unchanged,
    /// The same node: a position, or null.
    Node,
    /// The same elements in any order.
    Permutation,
    /// A named checker.
    Checker(Checker),
}

/// A named checker with its parameters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checker {
    /// `topological_order`, `valid_path`, …
    pub name: String,
    /// Which parameters of the problem play which part.
    #[serde(default)]
    pub with: std::collections::BTreeMap<String, String>,
}

/// One input with what is expected of it, generated values already made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// What it is.
    pub name: String,
    /// What it catches; none for examples.
    pub catches: Option<String>,
    /// Whether the user sees it.
    pub example: bool,
    /// Arguments of the function or the constructor.
    pub arguments: Vec<Value>,
    /// Operations of a class: `["put", [1, 1]]`.
    pub operations: Vec<Value>,
    /// What is expected.
    pub expected: Expected,
}

/// The expected result of a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// One value per output; a class: one per operation; a codec: none.
    Values(Vec<Value>),
    /// The digest of the values, where the comparison is exact.
    Digest(String),
    /// Not known yet (content that is being written).
    Unknown,
}
