//! One entry of a generated case, and an operation of a mix, as content writes them.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::super::number::Number;
use super::make::Make;

/// One entry of a generated case's arguments: `{"value": …}` or `{"make": name, …}`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Argument {
    /// Literally this.
    Value(#[serde(serialize_with = "as_field")] Value),
    /// Made.
    Make(Box<Make>),
}

fn as_field<S: serde::Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map([("value", value)])
}

impl<'de> Deserialize<'de> for Argument {
    /// By hand, for an untagged enum could not say what is wrong.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut fields = serde_json::Map::deserialize(deserializer)?;
        match (fields.remove("value"), fields.contains_key("make")) {
            (Some(value), false) => match fields.keys().next() {
                None => Ok(Argument::Value(value)),
                Some(other) => Err(D::Error::custom(format!("unknown field `{other}` beside `value`"))),
            },
            (Some(_), true) => Err(D::Error::custom("either `value` or `make`, not both")),
            (None, true) => Make::deserialize(Value::Object(fields))
                .map(|make| Argument::Make(Box::new(make)))
                .map_err(D::Error::custom),
            (None, false) => Err(D::Error::custom("missing field `value` or `make`")),
        }
    }
}

/// An operation in a mix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mix {
    /// Its name.
    pub name: String,
    /// How likely it is against the others.
    pub weight: Number,
    /// Its arguments, made anew for each.
    pub arguments: Vec<Argument>,
    /// It is drawn only while the tally is at least this.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub needs: i64,
    /// What it adds to the tally.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub adds: i64,
}

fn is_zero(number: &i64) -> bool {
    *number == 0
}
