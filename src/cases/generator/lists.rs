//! Numbers and lists of them, repetition and joining.

use serde_json::{Number as JsonNumber, Value};

use super::super::number::Number;
use super::super::types::Type;
use super::make::Argument;
use super::making::{Fault, Making, element, whole};
use super::shapes::Order;

/// Greatest number of digits behind the point.
const MOST_DECIMALS: usize = 9;
/// Beyond this a double no longer has every whole number.
const DOUBLE_WHOLE: i64 = 1 << 53;

impl Making<'_> {
    pub(super) fn int(&mut self, low: &Number, high: &Number, of: &Type) -> Result<Value, Fault> {
        let (low, high) = self.range((low, high))?;
        self.spend_numbers(1)?;
        Ok(whole(of, self.words.between(low, high)))
    }

    pub(super) fn ints(
        &mut self,
        length: &Number,
        range: (&Number, &Number),
        order: Order,
        distinct: bool,
        of: &Type,
    ) -> Result<Value, Fault> {
        let mut numbers = self.numbers(length, range, distinct)?;
        match order {
            Order::Random => {}
            Order::Increasing => numbers.sort_unstable(),
            Order::Decreasing => numbers.sort_unstable_by(|left, right| right.cmp(left)),
        }
        Ok(numbers.into_iter().map(|number| whole(element(of), number)).collect())
    }

    /// So many numbers of a range.
    pub(super) fn numbers(
        &mut self,
        length: &Number,
        range: (&Number, &Number),
        distinct: bool,
    ) -> Result<Vec<i64>, Fault> {
        let count = self.count("length", length)?;
        let (low, high) = self.range(range)?;
        self.spend_numbers(count)?;
        if distinct {
            return self
                .words
                .distinct(low, high, count)
                .ok_or_else(|| format!("there are no {count} different numbers from {low} to {high}"));
        }
        Ok((0..count).map(|_| self.words.between(low, high)).collect())
    }

    pub(super) fn doubles(
        &mut self,
        length: &Number,
        range: (&Number, &Number),
        decimals: &Number,
    ) -> Result<Value, Fault> {
        let count = self.count("length", length)?;
        let (low, high) = self.range(range)?;
        let decimals = self.count("decimals", decimals)?;
        if decimals > MOST_DECIMALS {
            return Err(format!("`decimals` is {decimals}, at most {MOST_DECIMALS}"));
        }
        let scale = (0..decimals).fold(1i64, |scale, _| scale * 10);
        let scaled = |bound: i64| {
            bound
                .checked_mul(scale)
                .filter(|scaled| (-DOUBLE_WHOLE..=DOUBLE_WHOLE).contains(scaled))
                .ok_or_else(|| format!("{bound} with {decimals} decimals is more than a double can hold"))
        };
        let (low, high) = (scaled(low)?, scaled(high)?);
        self.spend_numbers(count)?;
        let mut doubles = Vec::with_capacity(count);
        for _ in 0..count {
            // Both are whole numbers that a double holds exactly, so the quotient is the nearest double.
            let double = self.words.between(low, high) as f64 / scale as f64;
            doubles.push(JsonNumber::from_f64(double).map_or(Value::Null, Value::Number));
        }
        Ok(Value::Array(doubles))
    }

    pub(super) fn ring(
        &mut self,
        length: &Number,
        range: (&Number, &Number),
        ring: &Number,
    ) -> Result<Value, Fault> {
        let values = self.numbers(length, range, false)?;
        let ring = self.count("ring", ring)?;
        if ring >= values.len() {
            return Err(format!("`ring` is {ring}, no position of a chain of {}", values.len()));
        }
        let mut fields = serde_json::Map::new();
        fields.insert("values".to_string(), Value::from(values));
        fields.insert("ring".to_string(), Value::from(ring));
        Ok(Value::Object(fields))
    }

    pub(super) fn repeat(&mut self, what: &Value, length: &Number, of: &Type) -> Result<Value, Fault> {
        let length = self.count("length", length)?;
        let empty = || "there is nothing to repeat in `of`".to_string();
        let letters = *of == Type::String || *element(of) == Type::Char;
        if let (true, Value::String(text)) = (letters, what) {
            let pattern: Vec<char> = text.chars().collect();
            if pattern.is_empty() && length > 0 {
                return Err(empty());
            }
            self.spend(length as u64, 4)?;
            let repeated: Vec<char> = pattern.into_iter().cycle().take(length).collect();
            return Ok(super::texts::text(&repeated, of));
        }
        let pattern = match what {
            Value::Array(values) => values.as_slice(),
            one => std::slice::from_ref(one),
        };
        let longest = pattern.iter().map(super::super::value::size).max();
        let Some(longest) = longest.or((length == 0).then_some(0)) else { return Err(empty()) };
        self.spend(length as u64, (longest as u64).saturating_mul(4))?;
        let repeated = pattern.iter().cycle().take(length);
        if *of == Type::String {
            return repeated
                .map(|piece| piece.as_str().ok_or_else(|| "a text is repeated from texts".to_string()))
                .collect::<Result<String, Fault>>()
                .map(Value::String);
        }
        Ok(repeated.cloned().collect())
    }

    pub(super) fn join(&mut self, parts: &[Argument], of: &Type) -> Result<Value, Fault> {
        let mut lists: Vec<Value> = Vec::new();
        let mut texts = String::new();
        let (mut some_list, mut some_text) = (false, false);
        for (index, part) in parts.iter().enumerate() {
            let made = self.argument(part, of).map_err(|what| format!("parts[{index}]: {what}"))?;
            match <[Value; 1]>::try_from(made) {
                Ok([Value::Array(elements)]) => {
                    some_list = true;
                    lists.extend(elements);
                }
                Ok([Value::String(text)]) => {
                    some_text = true;
                    texts.push_str(&text);
                }
                _ => return Err(format!("parts[{index}]: only one list or one text can be joined")),
            }
        }
        match (some_list, some_text) {
            (true, true) => Err("lists and texts cannot be joined with each other".to_string()),
            (false, true) => Ok(Value::String(texts)),
            (true, false) => Ok(Value::Array(lists)),
            (false, false) => Err("`parts` is empty".to_string()),
        }
    }
}
