//! Where a constraint stands, and what the names in its formulas mean there.

use serde_json::Value;

use super::super::expression::{Measure, Name};
use super::super::signature::{Case, Operation, Param, Signature};
use super::super::types::Type;
use super::length::measure;

/// What a path starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Root {
    /// An argument, by position.
    Argument(usize),
    /// An argument of an operation: the operation's name, the position.
    OperationArgument(String, usize),
    /// The list of operations.
    Operations,
}

/// A constraint's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Where it starts.
    pub root: Root,
    /// The path without its brackets.
    pub name: String,
    /// The type of the argument.
    pub of: Type,
    /// How to go into lists, the outermost first.
    pub steps: Vec<Step>,
}

/// One step into a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// `[]`: into each element.
    Each,
    /// `[1]`: into the element at this position.
    At(usize),
}

impl Target {
    /// Reads `meetings[]`, `meetings[][0]`, `put.key` or `operations`.
    ///
    /// # Errors
    /// Names that the signature does not have; brackets that are none; more of them than lists.
    pub fn read(path: &str, signature: &Signature) -> Result<Self, String> {
        let (name, brackets) = path.split_at(path.find('[').unwrap_or(path.len()));
        let steps = steps(brackets).ok_or_else(|| format!("`{path}`: brackets are `[]` or `[0]`"))?;
        if let Signature::Codec { of, .. } = signature {
            if name != "value" {
                return Err("what a codec carries is called `value`".to_string());
            }
            return Target { root: Root::Argument(0), name: name.to_string(), of: of.clone(), steps }
                .fitting();
        }
        let class = matches!(signature, Signature::Class { .. });
        if let Some((operation, param)) = name.split_once('.').filter(|_| class) {
            let found = signature
                .operation(operation)
                .ok_or_else(|| format!("there is no operation `{operation}`"))?;
            let (index, param) = find(&found.params, param)
                .ok_or_else(|| format!("operation `{operation}` has no parameter `{param}`"))?;
            let root = Root::OperationArgument(operation.to_string(), index);
            return Target { root, name: name.to_string(), of: param.of.clone(), steps }.fitting();
        }
        if let Some((index, param)) = find(signature.params(), name) {
            let root = Root::Argument(index);
            return Target { root, name: name.to_string(), of: param.of.clone(), steps }.fitting();
        }
        if class && name == "operations" {
            let target = Target { root: Root::Operations, name: name.to_string(), of: Type::Void, steps };
            return match target.steps.as_slice() {
                [] => Ok(target),
                _ => Err("`operations` has no elements to go into".to_string()),
            };
        }
        Err(format!("there is no parameter `{name}`"))
    }

    fn fitting(self) -> Result<Self, String> {
        let (_, lists) = self.of.element();
        let depth = self.steps.len();
        if depth > lists {
            return Err(format!("`{}` is {}, which has no {depth} lists in it", self.name, self.of));
        }
        Ok(self)
    }

    /// The type at the place.
    pub fn inner(&self) -> &Type {
        let mut of = &self.of;
        for _ in &self.steps {
            if let Type::List(element) = of {
                of = element;
            }
        }
        of
    }
}

/// `[]` and `[3]`, one after another.
fn steps(brackets: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = brackets;
    while !rest.is_empty() {
        let (inside, after) = rest.strip_prefix('[')?.split_once(']')?;
        steps.push(match inside {
            "" => Step::Each,
            digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => Step::At(digits.parse().ok()?),
            _ => return None,
        });
        rest = after;
    }
    Some(steps)
}

fn find<'a>(params: &'a [Param], name: &str) -> Option<(usize, &'a Param)> {
    params.iter().enumerate().find(|(_, param)| param.name == name)
}

/// The arguments that names mean at a place: those of the operation first, then those of the whole case.
pub struct Scope<'a> {
    known: Vec<(&'a str, &'a Type, &'a Value)>,
    operations: usize,
}

impl<'a> Scope<'a> {
    /// The arguments of the function, the constructor or the codec.
    pub fn of_arguments(signature: &'a Signature, case: &'a Case) -> Self {
        let known = match signature {
            Signature::Codec { of, .. } => {
                case.arguments.iter().take(1).map(|value| ("value", of, value)).collect()
            }
            _ => named(signature.params(), &case.arguments),
        };
        Scope { known, operations: case.operations.len() }
    }

    /// The same with an operation's arguments in front.
    pub fn inside(&self, operation: Option<&'a Operation>, given: &'a [Value]) -> Self {
        let mut known = operation.map(|operation| named(&operation.params, given)).unwrap_or_default();
        known.extend(&self.known);
        Scope { known, operations: self.operations }
    }

    /// The argument of that name and its type.
    pub fn find(&self, name: &str) -> Option<(&'a Type, &'a Value)> {
        self.known.iter().find(|(known, _, _)| *known == name).map(|(_, of, value)| (*of, *value))
    }

    /// What a name in a formula stands for here.
    pub fn number(&self, name: Name<'_>) -> Option<i64> {
        match name {
            Name::Number(name) => self.find(name)?.1.as_i64(),
            Name::Of(asked, name) => match self.find(name) {
                Some((of, value)) => measure(asked, of, value),
                None if name == "operations" && asked == Measure::Length => {
                    i64::try_from(self.operations).ok()
                }
                None => None,
            },
        }
    }
}

fn named<'a>(params: &'a [Param], values: &'a [Value]) -> Vec<(&'a str, &'a Type, &'a Value)> {
    params.iter().zip(values).map(|(param, value)| (param.name.as_str(), &param.of, value)).collect()
}
