//! Rules over the whole list of operations: what they count, and how an argument changes from call to call.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::canonical::order;
use super::super::expression::Name;
use super::super::number::Number;
use super::super::signature::{Case, Signature};
use super::super::value::{brief, operation_parts};
use super::place::{Root, Target};
use super::property::Spanning;
use super::{Broken, Constraint};

/// A count that operations change: what lies on a pile, what is still to come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// What it is at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Number>,
    /// By operation; the others neither need nor change anything.
    pub calls: BTreeMap<String, Change>,
}

/// What one operation does to a tally.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// At least this much must be there before the call.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub needs: i64,
    /// What the call adds; below 0 it takes away.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub adds: i64,
}

fn is_zero(number: &i64) -> bool {
    *number == 0
}

impl Tally {
    /// Holds a list of operations against it.
    pub fn hold(
        &self,
        operations: &[Value],
        names: &dyn Fn(Name<'_>) -> Option<i64>,
    ) -> Result<(), (String, String)> {
        let start = match &self.start {
            Some(start) => {
                start.value(names).map_err(|error| ("operations".to_string(), error.to_string()))?
            }
            None => 0,
        };
        let mut there = start;
        for (index, call) in operations.iter().enumerate() {
            let Some((name, change)) =
                operation_parts(call).and_then(|(name, _)| Some((name, self.calls.get(name)?)))
            else {
                continue;
            };
            if there < change.needs {
                let message = format!("`{name}` needs {}, and there is {there} then", change.needs);
                return Err((format!("operation {}, {name}", index + 1), message));
            }
            there = there.saturating_add(change.adds);
        }
        Ok(())
    }
}

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
