//! Operations of a class, drawn from a weighted mix.

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
        mix: &[Mix],
    ) -> Result<Value, Fault> {
        let count = self.count("count", count)?;
        let rest = count
            .checked_sub(first.len())
            .ok_or_else(|| format!("`count` is {count}, and `first` has {} already", first.len()))?;
        self.spend(count as u64, 8)?;
        let mut calls = first.to_vec();
        let mut upper: Vec<u64> = Vec::with_capacity(mix.len());
        let mut total = 0u64;
        for entry in mix {
            let weight = self.count("weight", &entry.weight)? as u64;
            total = total.checked_add(weight).ok_or("the weights are too big")?;
            upper.push(total);
        }
        if rest > 0 && total == 0 {
            return Err("`mix` needs an operation with a weight above 0".to_string());
        }
        for _ in 0..rest {
            let drawn = self.words.below(total);
            let place = upper.partition_point(|upper| *upper <= drawn);
            if let Some(entry) = mix.get(place) {
                calls.push(self.call(entry)?);
            }
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
