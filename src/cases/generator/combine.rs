//! Values made one by one and put together: lists of entries, the same entry many times, a choice among several.

use serde_json::Value;

use super::super::number::Number;
use super::super::types::Type;
use super::super::value::size;
use super::make::Argument;
use super::making::{Fault, Making, element};

impl Making<'_> {
    pub(super) fn list(&mut self, parts: &[Argument], of: &Type) -> Result<Value, Fault> {
        let inner = pieces_of(of);
        let mut made = Vec::with_capacity(parts.len());
        for (index, part) in parts.iter().enumerate() {
            self.spend(1, 2)?;
            made.extend(self.argument(part, inner).map_err(|what| format!("of[{index}]: {what}"))?);
        }
        together(made, of)
    }

    pub(super) fn many(&mut self, count: &Number, part: &Argument, of: &Type) -> Result<Value, Fault> {
        let count = self.count("count", count)?;
        let inner = pieces_of(of);
        self.spend(count as u64, 3)?;
        let mut made = Vec::with_capacity(count);
        for index in 0..count {
            self.indexes.push(i64::try_from(index).unwrap_or(i64::MAX));
            made.extend(self.argument(part, inner)?);
            self.indexes.pop();
        }
        together(made, of)
    }

    pub(super) fn one_of(&mut self, parts: &[Argument], of: &Type) -> Result<Vec<Value>, Fault> {
        let place = self.words.index(parts.len());
        let part = parts.get(place).ok_or("there is nothing to choose from in `of`")?;
        self.argument(part, of)
    }

    pub(super) fn choices(&mut self, length: &Number, values: &[Value], of: &Type) -> Result<Value, Fault> {
        let length = self.count("length", length)?;
        if values.is_empty() && length > 0 {
            return Err("there is nothing to choose from in `of`".to_string());
        }
        let longest = values.iter().map(size).max().unwrap_or(0);
        self.spend(length as u64, (longest as u64).saturating_mul(4))?;
        let drawn = (0..length).filter_map(|_| values.get(self.words.index(values.len())).cloned());
        together(drawn.collect(), of)
    }
}

/// The type of what a list is made of; a text is made of texts.
fn pieces_of(of: &Type) -> &Type {
    if *of == Type::String { of } else { element(of) }
}

/// A list, or a text where one is due.
fn together(made: Vec<Value>, of: &Type) -> Result<Value, Fault> {
    if *of != Type::String {
        return Ok(Value::Array(made));
    }
    made.iter()
        .map(|piece| piece.as_str().ok_or_else(|| "a text is put together from texts".to_string()))
        .collect::<Result<String, Fault>>()
        .map(Value::String)
}
