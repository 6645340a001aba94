//! Validators: the constraints of a problem as data, and every input held against them. Pure. What a rule needs of the
//! type it stands on is checked once by `check_statically`, for the linter.

mod calls;
mod length;
mod place;
mod properties;
mod property;
mod rules;
mod shorthand;
mod statics;
mod trip;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use calls::{Change, Tally};
pub use properties::formulas::combined;
pub use property::Property;
pub use statics::{ConstraintFault, check_statically};

use super::number::Number;
use super::signature::{Case, Signature};
use super::value::{check_input, operation_parts};
use place::{Root, Scope, Target};
use rules::Rules;

/// One entry of a problem's `validator`: a place and the rules that hold there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    /// `meetings[]`, `meetings[][0]`, `put.key`, `operations`; the value of a codec is `value`.
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
    /// Least and greatest sum of a list's numbers, or of the lengths of its texts, lists or chains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<[Number; 2]>,
    /// The values allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub among: Option<Vec<Value>>,
    /// How often a character may stand in a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<BTreeMap<char, Number>>,
    /// Legal shorthand (`3[a2[c]]`), and the least and greatest length of what it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unfolds_to: Option<[Number; 2]>,
    /// Where one trip starts that uses every ticket once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub one_trip_from: Option<String>,
    /// What the operations of a class count, and which need some of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tally: Option<Tally>,
    /// A property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is: Option<Property>,
    /// The other parameter of a property of two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
}

impl Constraint {
    /// Whether nothing in it hangs on other arguments.
    fn is_the_same_everywhere(&self) -> bool {
        let bounds = [&self.length, &self.range, &self.total, &self.unfolds_to];
        let numbers =
            bounds.into_iter().flatten().flatten().chain(self.at_most.iter().flat_map(BTreeMap::values));
        self.with.is_none() && numbers.into_iter().all(|number| number.names().is_empty())
    }
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
            rules.length(case.operations.len()).map_err(|message| ("operations".to_string(), message))?;
            match &constraint.tally {
                Some(tally) => tally.hold(&case.operations, &|name| arguments.number(name)),
                None => Ok(()),
            }
        }
        Root::Argument(index) => {
            let rules = Rules::read(constraint, &arguments, &constraint.on)?;
            let value = case.arguments.get(*index).unwrap_or(&Value::Null);
            rules
                .each(value, &target.of, &target.steps, &mut Vec::new())
                .map_err(|(at, message)| (format!("{}{}", target.name, brackets(&at)), message))
        }
        Root::OperationArgument(..) if constraint.is.is_some_and(Property::spans_calls) => {
            calls::hold(constraint, &target, signature, case)
        }
        Root::OperationArgument(operation, index) => {
            // Rules without names are the same at every call.
            let same = match constraint.is_the_same_everywhere() {
                true => Some(Rules::read(constraint, &arguments, &constraint.on)?),
                false => None,
            };
            for (number, call) in case.operations.iter().enumerate() {
                let Some((name, given)) = operation_parts(call).filter(|(name, _)| name == operation) else {
                    continue;
                };
                let on = |at: &[usize]| format!("operation {}, {}{}", number + 1, target.name, brackets(at));
                let own = match same {
                    Some(_) => None,
                    None => {
                        let scope = arguments.inside(signature.operation(name), given);
                        Some(Rules::read(constraint, &scope, &on(&[]))?)
                    }
                };
                let Some(rules) = same.as_ref().or(own.as_ref()) else { continue };
                let value = given.get(*index).unwrap_or(&Value::Null);
                rules
                    .each(value, &target.of, &target.steps, &mut Vec::new())
                    .map_err(|(at, message)| (on(&at), message))?;
            }
            Ok(())
        }
    }
}

fn brackets(at: &[usize]) -> String {
    at.iter().map(|position| format!("[{position}]")).collect()
}
