//! Constraints held against a signature, before any input: places exist, rules fit their types, names are known.

use super::super::alphabet::Alphabet;
use super::super::expression::{Measure, Name};
use super::super::number::Number;
use super::super::signature::{Param, Signature};
use super::super::types::Type;
use super::super::value::{Context, check as check_value};
use super::Constraint;
use super::kind::Need;
use super::length::{has_measure, has_total};
use super::place::{Root, Target};
use super::property::Property;

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
    let values = constraint.range.is_some()
        || constraint.alphabet.is_some()
        || constraint.total.is_some()
        || constraint.among.is_some()
        || constraint.at_most.is_some()
        || constraint.unfolds_to.is_some()
        || constraint.one_trip_from.is_some()
        || constraint.is.is_some();
    if !values && constraint.length.is_none() && constraint.tally.is_none() {
        return Err("a constraint needs a rule: `length`, `range`, `alphabet`, `is` or another".to_string());
    }
    let unfit = |rule: &str, needs: &str| format!("`{rule}` needs {needs}, and `{}` is {of}", constraint.on);
    if operations && values {
        return Err("`operations` takes `length` and `tally`".to_string());
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
    more(constraint, of, operations, &scope, signature)?;
    property(constraint, &target, &scope, signature)
}

/// The rules that few problems need.
fn more(
    constraint: &Constraint,
    of: &Type,
    operations: bool,
    scope: &Known<'_>,
    signature: &Signature,
) -> Result<(), String> {
    let unfit = |rule: &str, needs: &str| format!("`{rule}` needs {needs}, and `{}` is {of}", constraint.on);
    if let Some(bounds) = &constraint.total {
        if !has_total(of) {
            return Err(unfit("total", "a list of numbers, texts, lists or chains"));
        }
        scope.bounds("total", bounds)?;
    }
    if let Some(among) = &constraint.among {
        if !matches!(of, Type::Int | Type::Long | Type::Double | Type::Bool | Type::Char | Type::String) {
            return Err(unfit("among", "a number, a bool, a char or a string"));
        }
        if among.is_empty() {
            return Err("`among` is empty".to_string());
        }
        for value in among {
            check_value(value, of, false, Context::default())
                .map_err(|misfit| format!("`among`: {misfit}"))?;
        }
    }
    for most in constraint.at_most.iter().flatten().map(|(_, most)| most) {
        if *of != Type::String {
            return Err(unfit("at_most", "a string"));
        }
        scope.bounds("at_most", &[Number::Whole(0), most.clone()])?;
    }
    if let Some(bounds) = &constraint.unfolds_to {
        if *of != Type::String {
            return Err(unfit("unfolds_to", "a string"));
        }
        scope.bounds("unfolds_to", bounds)?;
    }
    if constraint.one_trip_from.is_some()
        && !matches!(of, Type::List(ticket) if matches!(ticket.as_ref(), Type::List(place) if **place == Type::String))
    {
        return Err(unfit("one_trip_from", "tickets, which are string[][]"));
    }
    let Some(tally) = &constraint.tally else { return Ok(()) };
    if !operations {
        return Err("`tally` stands on `operations`".to_string());
    }
    if let Some(start) = &tally.start {
        scope.bounds("tally", &[start.clone(), start.clone()])?;
    }
    match tally.calls.keys().find(|name| signature.operation(name).is_none()) {
        Some(name) => Err(format!("`tally`: there is no operation `{name}`")),
        None => Ok(()),
    }
}

/// `is` and `with`.
fn property(
    constraint: &Constraint,
    target: &Target,
    scope: &Known<'_>,
    signature: &Signature,
) -> Result<(), String> {
    let of = target.inner();
    let Some(property) = constraint.is else {
        return match &constraint.with {
            None => Ok(()),
            Some(_) => Err("`with` goes with `is`".to_string()),
        };
    };
    let name = property.name();
    if !property.fits(of) {
        return Err(format!(
            "`{}` cannot be {name}, which is {of}; `{name}` is about {}",
            constraint.on,
            property.about()
        ));
    }
    if property.spans_calls()
        && !(matches!(target.root, Root::OperationArgument(..)) && target.steps.is_empty())
    {
        return Err(format!("`{name}` is about an operation's argument, as `put.key`"));
    }
    match (property.needs(), &constraint.with) {
        (Need::Nothing | Need::Group, None) => Ok(()),
        (Need::Nothing, Some(_)) => Err(format!("`{name}` takes no `with`")),
        (Need::Parameter, None) => Err(format!("`{name}` needs `with`, another parameter")),
        (Need::Call, None) => Err(format!("`{name}` needs `with`, an operation's parameter as `put.key`")),
        (Need::Call, Some(with)) => match Target::read(with, signature)? {
            Target { root: Root::OperationArgument(..), of: other, steps, .. }
                if other == *of && steps.is_empty() =>
            {
                Ok(())
            }
            _ => {
                Err(format!("`{name}` does not go with `{with}`: an operation's parameter of type {of} does"))
            }
        },
        (Need::Group, Some(with)) => match &target.root {
            Root::OperationArgument(operation, _)
                if signature
                    .operation(operation)
                    .is_some_and(|found| found.params.iter().any(|param| param.name == *with)) =>
            {
                Ok(())
            }
            _ => Err(format!("`with`: the operation has no parameter `{with}`")),
        },
        (Need::Parameter, Some(with)) => other(property, constraint, target, scope, with),
    }
}

fn other(
    property: Property,
    constraint: &Constraint,
    target: &Target,
    scope: &Known<'_>,
    with: &str,
) -> Result<(), String> {
    match scope.find(with) {
        None => Err(format!("`with`: there is no parameter `{with}` here")),
        Some(_) if target.steps.is_empty() && constraint.on.rsplit('.').next() == Some(with) => {
            Err("`with` must name another parameter".to_string())
        }
        Some(found) if property.fits_other(target.inner(), found) => Ok(()),
        Some(found) => Err(format!("`{}` does not go with `{with}`, which is {found}", property.name())),
    }
}

/// The names that formulas may use at a place.
struct Known<'a> {
    params: Vec<(&'a str, &'a Type)>,
    class: bool,
    in_call: bool,
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
        let in_call = matches!(target.root, Root::OperationArgument(..));
        Known { params, class: matches!(signature, Signature::Class { .. }), in_call }
    }

    fn find(&self, name: &str) -> Option<&'a Type> {
        self.params.iter().find(|(known, _)| *known == name).map(|(_, of)| *of)
    }

    fn bounds(&self, rule: &str, bounds: &[Number; 2]) -> Result<(), String> {
        let [low, high] = bounds;
        for asked in low.names().into_iter().chain(high.names()) {
            match asked {
                Name::Of(measure, name) => {
                    let fits = match self.find(name) {
                        Some(of) => has_measure(measure, of),
                        None => self.class && name == "operations" && measure == Measure::Length,
                    };
                    if !fits {
                        return Err(format!("`{rule}`: {}", measure.missing(name)));
                    }
                    if self.in_call && !matches!(measure, Measure::Length | Measure::Columns) {
                        return Err(format!("`{rule}`: only `length` and `columns` serve in an operation"));
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
