//! Operations of a class, drawn from a weighted mix; a tally keeps out what could not be called yet.

use serde_json::Value;

use super::super::number::Number;
use super::super::types::Type;
use super::make::Mix;
use super::making::{Fault, Making};

impl Making<'_> {
    pub(super) fn operations(
        &mut self,
        count: &Number,
        first: &[Value],
        start: &Number,
        mix: &[Mix],
    ) -> Result<Value, Fault> {
        let count = self.count("count", count)?;
        let rest = count
            .checked_sub(first.len())
            .ok_or_else(|| format!("`count` is {count}, and `first` has {} already", first.len()))?;
        self.spend(count as u64, 8)?;
        let mut calls = first.to_vec();
        let mut upper: Vec<u64> = Vec::with_capacity(mix.len());
        let mut weights: Vec<u64> = Vec::with_capacity(mix.len());
        let mut total = 0u64;
        for entry in mix {
            let weight = self.count("weight", &entry.weight)? as u64;
            total = total.checked_add(weight).ok_or("the weights are too big")?;
            upper.push(total);
            weights.push(weight);
        }
        if rest > 0 && total == 0 {
            return Err("`mix` needs an operation with a weight above 0".to_string());
        }
        let mut tally = self.number("start", start)?;
        let counts = mix.iter().any(|entry| entry.needs != 0);
        for index in first.len()..count {
            self.indexes.push(i64::try_from(index).unwrap_or(i64::MAX));
            if counts {
                // Only what the tally allows now.
                total = 0;
                for ((upper, weight), entry) in upper.iter_mut().zip(&weights).zip(mix) {
                    total += if tally >= entry.needs { *weight } else { 0 };
                    *upper = total;
                }
                if total == 0 {
                    return Err(format!("no operation of the mix can be called with a tally of {tally}"));
                }
            }
            let drawn = self.words.below(total);
            let place = upper.partition_point(|upper| *upper <= drawn);
            if let Some(entry) = mix.get(place) {
                calls.push(self.call(entry)?);
                tally = tally.saturating_add(entry.adds);
            }
            self.indexes.pop();
        }
        Ok(Value::Array(calls))
    }

    fn call(&mut self, entry: &Mix) -> Result<Value, Fault> {
        let signature = self.signature;
        let operation = signature
            .operation(&entry.name)
            .ok_or_else(|| format!("the class has no operation `{}`", entry.name))?;
        let mut arguments = Vec::with_capacity(entry.arguments.len());
        for (index, argument) in entry.arguments.iter().enumerate() {
            let of = operation.params.get(arguments.len()).map_or(&Type::Void, |param| &param.of);
            let made = self
                .argument(argument, of)
                .map_err(|what| format!("{}, arguments[{index}]: {what}", entry.name))?;
            arguments.extend(made);
        }
        Ok(Value::Array(vec![Value::from(entry.name.as_str()), Value::Array(arguments)]))
    }
}
