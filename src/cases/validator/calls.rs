//! Rules over the whole list of operations: what they count, and how an argument changes from call to call.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::super::canonical::order;
use super::super::signature::{Case, Signature};
use super::super::value::{brief, operation_parts};
use super::constraint::{Broken, Constraint};
use super::kind::Spanning;
use super::place::{Root, Target};

/// Holds the arguments at a place against a property that spans the calls.
pub fn hold(
    constraint: &Constraint,
    target: &Target,
    signature: &Signature,
    case: &Case,
) -> Result<(), Broken> {
    let (Root::OperationArgument(operation, index), Some(spanning)) =
        (&target.root, constraint.is.and_then(|property| property.spanning()))
    else {
        return Ok(());
    };
    let broken =
        |call: usize, message: String| Err((format!("operation {}, {}", call + 1, target.name), message));
    let elsewhere = match (spanning, &constraint.with) {
        (Spanning::GivenBefore, Some(with)) => match Target::read(with, signature) {
            Ok(Target { root: Root::OperationArgument(name, at), .. }) => Some((name, at)),
            _ => return Ok(()),
        },
        _ => None,
    };
    // The position of the argument that tells the groups apart.
    let group = constraint
        .with
        .as_deref()
        .and_then(|with| signature.operation(operation)?.params.iter().position(|param| param.name == with));
    let mut last: HashMap<String, &Value> = HashMap::new();
    let mut seen: HashSet<(String, String)> = HashSet::new();
    for (call, entry) in case.operations.iter().enumerate() {
        let Some((name, given)) = operation_parts(entry) else { continue };
        let value = given.get(*index).filter(|_| name == operation);
        if let (Some(value), Some(_)) = (value, &elsewhere)
            && !seen.contains(&(String::new(), value.to_string()))
        {
            let with = constraint.with.as_deref().unwrap_or_default();
            return broken(call, format!("{} was never given as `{with}` before", brief(value)));
        }
        if let Some(value) =
            elsewhere.as_ref().filter(|(other, _)| name == other).and_then(|(_, at)| given.get(*at))
        {
            seen.insert((String::new(), value.to_string()));
        }
        let Some(value) = value else { continue };
        let key = group.and_then(|at| given.get(at)).map(Value::to_string).unwrap_or_default();
        let fits = |before: &Value| match spanning {
            Spanning::Increasing => order(before, value).is_le(),
            Spanning::StrictlyIncreasing => order(before, value).is_lt(),
            _ => true,
        };
        if let Some(before) = last.get(&key).filter(|before| !fits(before)) {
            let wanted = if spanning == Spanning::Increasing { "at least" } else { "more than" };
            let message = format!("{} must be {wanted} {} before it", brief(value), brief(before));
            return broken(call, message);
        }
        if spanning == Spanning::Distinct && !seen.insert((key.clone(), value.to_string())) {
            return broken(call, format!("{} was given before", brief(value)));
        }
        last.insert(key, value);
    }
    Ok(())
}
