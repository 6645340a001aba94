//! Validators: the constraints of a problem as data, and every input held against them. Pure. What a rule needs of the
//! type it stands on is checked once by `check_statically`, for the linter.

mod calls;
mod constraint;
mod kind;
mod length;
mod place;
mod properties;
mod property;
mod rules;
mod shape;
mod shorthand;
mod statics;
mod tally;
mod trip;

#[cfg(test)]
mod tests;

use serde_json::Value;

pub use constraint::Constraint;
pub use properties::formulas::combined;
pub use property::Property;
pub use statics::{ConstraintFault, check_statically};
pub use tally::{Change, Tally};

use super::signature::{Case, Signature};
use super::value::{check_input, operation_parts};
use constraint::Broken;
use place::{Root, Scope, Target};
use rules::Rules;

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
