//! Lists whose numbers occur so and so often, and chains with hints.

use serde_json::Value;

use super::super::number::Number;
use super::super::types::Type;
use super::making::{Fault, Making, element, whole};
use super::shapes::{Hints, Order};
use super::special::Trail;

impl Making<'_> {
    /// So many numbers, none more often than `most`: different places of a list in which each stands `most` times.
    pub(super) fn limited(
        &mut self,
        length: &Number,
        range: (&Number, &Number),
        order: Order,
        distinct: bool,
        most: &Number,
        of: &Type,
    ) -> Result<Value, Fault> {
        let count = self.count("length", length)?;
        let (low, high) = self.range(range)?;
        let most = self.number("most", most)?;
        if most < 1 || distinct {
            return Err(format!("`most` is {most}, must be at least 1, and does not go with `distinct`"));
        }
        self.spend_numbers(count)?;
        let last = (i128::from(high) - i128::from(low) + 1) * i128::from(most) - 1;
        let last = i64::try_from(last).map_err(|_| "the range is too wide for `most`".to_string())?;
        let mut numbers = self
            .words
            .distinct(0, last, count)
            .ok_or_else(|| format!("there are no {count} numbers from {low} to {high}, each {most} times"))?;
        for number in &mut numbers {
            *number = low + *number / most;
        }
        match order {
            Order::Random => {}
            Order::Increasing => numbers.sort_unstable(),
            Order::Decreasing => numbers.sort_unstable_by(|left, right| right.cmp(left)),
        }
        Ok(list(numbers, of))
    }

    pub(super) fn doubled(
        &mut self,
        length: &Number,
        range: (&Number, &Number),
        times: &Number,
        of: &Type,
    ) -> Result<Value, Fault> {
        let count = self.count("length", length)?;
        let times = self.count("times", times)?;
        let different = (count + 1)
            .checked_sub(times)
            .filter(|_| (1..=count).contains(&times))
            .ok_or_else(|| format!("`times` is {times}, must be from 1 to {count}"))?;
        let mut numbers = self.different(different, range, count)?;
        numbers.extend(vec![numbers.first().copied().unwrap_or(0); times - 1]);
        self.words.shuffle(&mut numbers);
        Ok(list(numbers, of))
    }

    pub(super) fn partners(
        &mut self,
        length: &Number,
        range: (&Number, &Number),
        of: &Type,
    ) -> Result<Value, Fault> {
        let count = self.count("length", length)?;
        if count % 2 == 0 {
            return Err(format!("`length` is {count}, must be odd"));
        }
        let mut numbers = self.different(count / 2 + 1, range, count)?;
        numbers.extend_from_within(1..);
        self.words.shuffle(&mut numbers);
        Ok(list(numbers, of))
    }

    fn different(
        &mut self,
        different: usize,
        range: (&Number, &Number),
        count: usize,
    ) -> Result<Vec<i64>, Fault> {
        let (low, high) = self.range(range)?;
        self.spend_numbers(count)?;
        self.words
            .distinct(low, high, different)
            .ok_or_else(|| format!("there are no {different} different numbers from {low} to {high}"))
    }

    pub(super) fn trail(&mut self, trail: &Trail) -> Result<Value, Fault> {
        let values = self.numbers(&trail.length, (&trail.low, &trail.high), false)?;
        self.spend(values.len() as u64, 10)?;
        let count = values.len();
        let mut nodes = Vec::with_capacity(count);
        for (at, value) in values.into_iter().enumerate() {
            let hint = match trail.hints {
                Hints::Random => Some(self.words.index(count + 1)).filter(|place| *place < count),
                Hints::None => None,
                Hints::Itself => Some(at),
                Hints::First => Some(0),
                Hints::Last => Some(count - 1),
            };
            nodes.push(Value::Array(vec![Value::from(value), hint.map_or(Value::Null, Value::from)]));
        }
        Ok(Value::Array(nodes))
    }
}

fn list(numbers: Vec<i64>, of: &Type) -> Value {
    numbers.into_iter().map(|number| whole(element(of), number)).collect()
}
