//! One entry of a generated input while it is made: its chance, its size, what may still be spent, and how its
//! parameters are read.

use serde_json::Value;

use super::super::expression::Name;
use super::super::number::Number;
use super::super::signature::Signature;
use super::super::types::Type;
use super::words::Words;

/// The most that one case may hold, in bytes of JSON, roughly.
pub const MOST_BYTES: u64 = 64 << 20;
/// What a number in a list counts for.
pub const NUMBER_BYTES: u64 = 8;

/// One entry being made.
pub struct Making<'a> {
    pub words: Words,
    pub size: u64,
    pub signature: &'a Signature,
    /// Bytes left.
    pub budget: u64,
    /// Positions in the lists being made, the outermost first.
    pub indexes: Vec<i64>,
}

/// What is wrong with a parameter.
pub type Fault = String;

impl Making<'_> {
    /// A number.
    pub fn number(&self, field: &str, number: &Number) -> Result<i64, Fault> {
        let known = |name: Name<'_>| match name {
            Name::Number("size") => i64::try_from(self.size).ok(),
            Name::Number("index") => self.indexes.last().copied(),
            Name::Number("outer") => self.indexes.iter().rev().nth(1).copied(),
            _ => None,
        };
        number.value(&known).map_err(|error| format!("`{field}`: {error}"))
    }

    /// How many of something.
    pub fn count(&self, field: &str, number: &Number) -> Result<usize, Fault> {
        let count = self.number(field, number)?;
        usize::try_from(count).map_err(|_| format!("`{field}` is {count}, must not be below 0"))
    }

    /// A range with its ends in order.
    pub fn range(&self, (low, high): (&Number, &Number)) -> Result<(i64, i64), Fault> {
        let (low, high) = (self.number("low", low)?, self.number("high", high)?);
        if low > high {
            return Err(format!("`low` is {low} and `high` is {high}: the range is empty"));
        }
        Ok((low, high))
    }

    /// Takes `count` things of so many bytes off what one case may hold, before they are made.
    pub fn spend(&mut self, count: u64, bytes: u64) -> Result<(), Fault> {
        let left = count.checked_mul(bytes).and_then(|spent| self.budget.checked_sub(spent));
        self.budget = left.ok_or_else(|| format!("one case holds at most {} MiB", MOST_BYTES >> 20))?;
        Ok(())
    }

    /// The same for numbers.
    pub fn spend_numbers(&mut self, count: usize) -> Result<(), Fault> {
        self.spend(count as u64, NUMBER_BYTES)
    }
}

/// A whole number as an element of a type: `bool` is whether it is not 0, a text its digits.
pub fn whole(of: &Type, number: i64) -> Value {
    match of {
        Type::Bool => Value::from(number != 0),
        Type::String => Value::from(number.to_string()),
        _ => Value::from(number),
    }
}

/// The element type of a list.
pub fn element(of: &Type) -> &Type {
    if let Type::List(element) = of { element } else { &Type::Void }
}
