//! Validators: the constraints of a problem as data, and every input held against them. Pure. What a rule needs of the
//! type it stands on is checked once by `check_statically`, for the linter.

mod length;
mod place;
mod properties;
mod statics;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use properties::Property;
pub use statics::{ConstraintFault, check_statically};

use super::alphabet::Alphabet;
use super::canonical::double;
use super::number::Number;
use super::signature::{Case, Signature};
use super::types::Type;
use super::value::{brief, chain, check_input, operation_parts};
use length::length;
use place::{Root, Scope, Target};
use properties::Other;

/// One entry of a problem's `validator`: a place and the rules that hold there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    /// `meetings[]`, `put.key`, `operations`; the value of a codec is `value`.
    pub on: String,
    /// Least and greatest length, both included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<[Number; 2]>,
    /// Least and greatest number, both included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<[Number; 2]>,
    /// The characters allowed: `a-z0-9`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alphabet: Option<String>,
    /// A property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is: Option<Property>,
    /// The other parameter of a property of two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
}

/// An input that breaks a constraint.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{on}`: {message}")]
pub struct Violation {
    /// Where, with positions: `meetings[3]`, `operation 4, put.key`.
    pub on: String,
    /// What is wrong: `the length is 0, must be from 1 to 9`.
    pub message: String,
    /// Which constraint, from 0; none where the input does not fit its types at all.
    pub constraint: Option<usize>,
}

/// Holds the input of a case against its types and all constraints.
///
/// # Errors
/// The first violation.
pub fn check_constraints(
    constraints: &[Constraint],
    signature: &Signature,
    case: &Case,
) -> Result<(), Violation> {
    check_input(signature, case).map_err(|misfit| Violation {
        on: "input".to_string(),
        message: misfit.to_string(),
        constraint: None,
    })?;
    for (index, constraint) in constraints.iter().enumerate() {
        check_one(constraint, signature, case).map_err(|(on, message)| Violation {
            on,
            message,
            constraint: Some(index),
        })?;
    }
    Ok(())
}

/// Where and what.
type Broken = (String, String);

fn check_one(constraint: &Constraint, signature: &Signature, case: &Case) -> Result<(), Broken> {
    let target =
        Target::read(&constraint.on, signature).map_err(|message| (constraint.on.clone(), message))?;
    let arguments = Scope::of_arguments(signature, case);
    match &target.root {
        Root::Operations => {
            let rules = Rules::read(constraint, &arguments, &constraint.on)?;
            rules.length(case.operations.len()).map_err(|message| ("operations".to_string(), message))
        }
        Root::Argument(index) => {
            let rules = Rules::read(constraint, &arguments, &constraint.on)?;
            let value = case.arguments.get(*index).unwrap_or(&Value::Null);
            rules
                .each(value, &target.of, target.depth, &mut Vec::new())
                .map_err(|(at, message)| (format!("{}{}", target.name, brackets(&at)), message))
        }
        Root::OperationArgument(operation, index) => {
            for (number, call) in case.operations.iter().enumerate() {
                let Some((name, given)) = operation_parts(call).filter(|(name, _)| name == operation) else {
                    continue;
                };
                let on = |at: &[usize]| format!("operation {}, {}{}", number + 1, target.name, brackets(at));
                let scope = arguments.inside(signature.operation(name), given);
                let rules = Rules::read(constraint, &scope, &on(&[]))?;
                let value = given.get(*index).unwrap_or(&Value::Null);
                rules
                    .each(value, &target.of, target.depth, &mut Vec::new())
                    .map_err(|(at, message)| (on(&at), message))?;
            }
            Ok(())
        }
    }
}

fn brackets(at: &[usize]) -> String {
    at.iter().map(|position| format!("[{position}]")).collect()
}

/// A constraint's rules with their formulas worked out.
struct Rules<'a> {
    length: Option<(i64, i64)>,
    range: Option<(i64, i64)>,
    alphabet: Option<(&'a str, Alphabet)>,
    property: Option<(Property, Option<Other<'a>>)>,
}

impl<'a> Rules<'a> {
    fn read(constraint: &'a Constraint, scope: &Scope<'a>, on: &str) -> Result<Self, Broken> {
        let here = |message: String| (on.to_string(), message);
        let bounds = |bounds: &Option<[Number; 2]>| -> Result<Option<(i64, i64)>, Broken> {
            match bounds {
                None => Ok(None),
                Some([low, high]) => {
                    let value = |number: &Number| {
                        number.value(&|name| scope.number(name)).map_err(|error| here(error.to_string()))
                    };
                    Ok(Some((value(low)?, value(high)?)))
                }
            }
        };
        let alphabet = match &constraint.alphabet {
            Some(text) => Some((text.as_str(), text.parse().map_err(here)?)),
            None => None,
        };
        let property = match (constraint.is, &constraint.with) {
            (None, _) => None,
            (Some(property), None) => Some((property, None)),
            (Some(property), Some(with)) => {
                let (of, value) = scope.find(with).ok_or_else(|| here(format!("there is no `{with}`")))?;
                Some((property, Some(Other { name: with, of, value })))
            }
        };
        Ok(Rules {
            length: bounds(&constraint.length)?,
            range: bounds(&constraint.range)?,
            alphabet,
            property,
        })
    }

    /// Holds every element `depth` lists down against the rules; the error carries its positions.
    fn each(
        &self,
        value: &Value,
        of: &Type,
        depth: usize,
        at: &mut Vec<usize>,
    ) -> Result<(), (Vec<usize>, String)> {
        let (Some(inner), Type::List(element), Value::Array(elements)) = (depth.checked_sub(1), of, value)
        else {
            return self.hold(value, of).map_err(|message| (at.clone(), message));
        };
        for (position, element_value) in elements.iter().enumerate() {
            at.push(position);
            self.each(element_value, element, inner, at)?;
            at.pop();
        }
        Ok(())
    }

    fn hold(&self, value: &Value, of: &Type) -> Result<(), String> {
        if self.length.is_some() {
            self.length(length(of, value).ok_or("has no length")?)?;
        }
        if self.range.is_some() {
            match of {
                Type::ListNode | Type::TreeNode => {
                    let (nodes, _) = chain(value).unwrap_or((&[], None));
                    nodes.iter().filter(|node| !node.is_null()).try_for_each(|node| self.range(node))?;
                }
                Type::RandomListNode => {
                    let nodes = value.as_array().into_iter().flatten().filter_map(|node| node.get(0));
                    nodes.into_iter().try_for_each(|node| self.range(node))?;
                }
                _ => self.range(value)?,
            }
        }
        if let Some((written, alphabet)) = &self.alphabet
            && let Some(letter) =
                value.as_str().and_then(|text| text.chars().find(|one| !alphabet.holds(*one)))
        {
            return Err(format!("{letter:?} is none of the characters {written:?}"));
        }
        match &self.property {
            Some((property, with)) => property.hold(of, value, *with),
            None => Ok(()),
        }
    }

    fn length(&self, length: usize) -> Result<(), String> {
        match self.length {
            Some((low, high))
                if !i64::try_from(length).is_ok_and(|length| (low..=high).contains(&length)) =>
            {
                Err(format!("the length is {length}, must be {}", from_to(low, high)))
            }
            _ => Ok(()),
        }
    }

    fn range(&self, value: &Value) -> Result<(), String> {
        let Some((low, high)) = self.range else { return Ok(()) };
        let inside = match value.as_i64() {
            Some(whole) => (low..=high).contains(&whole),
            None => double(value).is_some_and(|double| {
                // Both casts round to the nearest double, which moves a bound by less than any content can mean.
                double >= low as f64 && double <= high as f64
            }),
        };
        if inside { Ok(()) } else { Err(format!("{} is not {}", brief(value), from_to(low, high))) }
    }
}

fn from_to(low: i64, high: i64) -> String {
    if low == high { format!("{low}") } else { format!("from {low} to {high}") }
}
