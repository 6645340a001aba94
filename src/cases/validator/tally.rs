//! What the operations of a class count, and which need some of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::expression::Name;
use super::super::number::Number;
use super::super::value::operation_parts;

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
