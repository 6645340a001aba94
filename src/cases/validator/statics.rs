//! Constraints held against a signature, before any input: places exist, rules fit their types, names are known.

use super::super::alphabet::Alphabet;
use super::super::expression::Name;
use super::super::number::Number;
use super::super::signature::{Param, Signature};
use super::super::types::Type;
use super::Constraint;
use super::place::{Root, Target};

/// A constraint that makes no sense for its signature.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("validator[{index}]: {what}")]
pub struct ConstraintFault {
    /// Which one, from 0.
    pub index: usize,
    /// What is wrong.
    pub what: String,
}

/// Holds constraints against a signature.
///
/// # Errors
/// Every fault, in order.
pub fn check_statically(
    constraints: &[Constraint],
    signature: &Signature,
) -> Result<(), Vec<ConstraintFault>> {
    let mut faults = Vec::new();
    for (index, constraint) in constraints.iter().enumerate() {
        if let Err(what) = check(constraint, signature) {
            faults.push(ConstraintFault { index, what });
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn check(constraint: &Constraint, signature: &Signature) -> Result<(), String> {
    let target = Target::read(&constraint.on, signature)?;
    let scope = Known::at(&target, signature);
    let operations = target.root == Root::Operations;
    let of = target.inner();
    let rules = [constraint.length.is_some(), constraint.range.is_some(), constraint.alphabet.is_some()];
    if !rules.contains(&true) && constraint.is.is_none() {
        return Err("a constraint needs a rule: `length`, `range`, `alphabet` or `is`".to_string());
    }
    let unfit = |rule: &str, needs: &str| format!("`{rule}` needs {needs}, and `{}` is {of}", constraint.on);
    if operations && (constraint.range.is_some() || constraint.alphabet.is_some() || constraint.is.is_some())
    {
        return Err("only the length of `operations` can be constrained".to_string());
    }
    if let Some(bounds) = &constraint.length {
        if !operations && !matches!(of, Type::List(_) | Type::String) && !of.is_node() {
            return Err(unfit("length", "a list, a string or nodes"));
        }
        scope.bounds("length", bounds)?;
        if let [_, Number::Whole(high)] = bounds
            && *high < 0
        {
            return Err("`length` cannot be below 0".to_string());
        }
    }
    if let Some(bounds) = &constraint.range {
        let numbers = matches!(
            of,
            Type::Int | Type::Long | Type::Double | Type::ListNode | Type::TreeNode | Type::RandomListNode
        );
        if !numbers {
            return Err(unfit("range", "a number, a chain or a tree"));
        }
        scope.bounds("range", bounds)?;
    }
    if let Some(alphabet) = &constraint.alphabet {
        if !matches!(of, Type::Char | Type::String) {
            return Err(unfit("alphabet", "a char or a string"));
        }
        alphabet.parse::<Alphabet>().map_err(|error| format!("`alphabet`: {error}"))?;
    }
    match (constraint.is, &constraint.with) {
        (None, None) => Ok(()),
        (None, Some(_)) => Err("`with` goes with `is`".to_string()),
        (Some(property), with) => {
            if !property.fits(of) {
                return Err(format!("`{}` cannot be {}, which is {of}", constraint.on, property.name()));
            }
            match (property.needs_other(), with) {
                (false, None) => Ok(()),
                (false, Some(_)) => Err(format!("`{}` takes no `with`", property.name())),
                (true, None) => Err(format!("`{}` needs `with`, another parameter", property.name())),
                (true, Some(with)) => match scope.find(with) {
                    None => Err(format!("`with`: there is no parameter `{with}` here")),
                    Some(_) if target.depth == 0 && target.name.rsplit('.').next() == Some(with) => {
                        Err("`with` must name another parameter".to_string())
                    }
                    Some(other) if property.fits_other(of, other) => Ok(()),
                    Some(other) => {
                        Err(format!("`{}` does not go with `{with}`, which is {other}", property.name()))
                    }
                },
            }
        }
    }
}

/// The names that formulas may use at a place.
struct Known<'a> {
    params: Vec<(&'a str, &'a Type)>,
    class: bool,
}

impl<'a> Known<'a> {
    fn at(target: &Target, signature: &'a Signature) -> Self {
        let named = |params: &'a [Param]| params.iter().map(|param| (param.name.as_str(), &param.of));
        let mut params: Vec<(&str, &Type)> = Vec::new();
        if let Root::OperationArgument(name, _) = &target.root
            && let Some(operation) = signature.operation(name)
        {
            params.extend(named(&operation.params));
        }
        match signature {
            Signature::Codec { of, .. } => params.push(("value", of)),
            _ => params.extend(named(signature.params())),
        }
        Known { params, class: matches!(signature, Signature::Class { .. }) }
    }

    fn find(&self, name: &str) -> Option<&'a Type> {
        self.params.iter().find(|(known, _)| *known == name).map(|(_, of)| *of)
    }

    fn bounds(&self, rule: &str, bounds: &[Number; 2]) -> Result<(), String> {
        let [low, high] = bounds;
        for asked in low.names().into_iter().chain(high.names()) {
            match asked {
                Name::Length(name) => {
                    let fits = match self.find(name) {
                        Some(of) => matches!(of, Type::List(_) | Type::String) || of.is_node(),
                        None => self.class && name == "operations",
                    };
                    if !fits {
                        return Err(format!("`{rule}`: `{name}` is nothing with a length here"));
                    }
                }
                Name::Number(name) => {
                    if !matches!(self.find(name), Some(Type::Int | Type::Long)) {
                        return Err(format!("`{rule}`: `{name}` is no number that is known here"));
                    }
                }
            }
        }
        match (low, high) {
            (Number::Whole(low), Number::Whole(high)) if low > high => {
                Err(format!("`{rule}` runs backwards: {low} is more than {high}"))
            }
            _ => Ok(()),
        }
    }
}
