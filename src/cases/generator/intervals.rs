//! Intervals: pairs with start before end, in the shapes that find careless sweeps.

use serde_json::Value;

use super::super::number::Number;

use super::making::{Fault, Making, NUMBER_BYTES};
use super::shapes::IntervalShape;

impl Making<'_> {
    pub(super) fn intervals(
        &mut self,
        count: &Number,
        range: (&Number, &Number),
        longest: &Number,
        shape: IntervalShape,
    ) -> Result<Value, Fault> {
        let count = self.count("count", count)?;
        let (low, high) = self.range(range)?;
        let longest = self.number("longest", longest)?;
        let width = high.checked_sub(low).ok_or("the range from `low` to `high` is too wide")?;
        if longest < 1 {
            return Err(format!("`longest` is {longest}, must be at least 1"));
        }
        let longest = longest.min(width);
        self.spend(count as u64, 3 * NUMBER_BYTES)?;
        if count == 0 {
            return Ok(Value::Array(Vec::new()));
        }
        if width == 0 {
            return Err(format!("no interval fits between {low} and {high}"));
        }
        let wanted = i64::try_from(count).map_err(|_| "`count` is too big".to_string())?;
        let mut pairs = match shape {
            IntervalShape::Random => (0..count)
                .map(|_| {
                    let length = self.words.between(1, longest);
                    let start = self.words.between(low, high - length);
                    (start, start + length)
                })
                .collect(),
            IntervalShape::Nested => self.nested(count, wanted, low, high, longest)?,
            IntervalShape::Touching => {
                let most = longest.min(width / wanted);
                if most < 1 {
                    return Err(format!(
                        "{count} intervals cannot touch end to end between {low} and {high}"
                    ));
                }
                let mut end = low;
                (0..count)
                    .map(|_| {
                        let start = end;
                        end += self.words.between(1, most);
                        (start, end)
                    })
                    .collect()
            }
            IntervalShape::Apart => {
                let room = width / wanted;
                let most = longest.min(room - 1);
                if most < 1 {
                    return Err(format!("{count} intervals with gaps do not fit between {low} and {high}"));
                }
                // Each in a stretch of its own, whose last place stays free.
                (0..wanted)
                    .map(|index| {
                        let length = self.words.between(1, most);
                        let first = low + index * room;
                        let start = self.words.between(first, first + room - 1 - length);
                        (start, start + length)
                    })
                    .collect()
            }
            IntervalShape::Staircase => self.staircase(count, wanted, low, width, longest)?,
        };
        self.words.shuffle(&mut pairs);
        Ok(pairs.into_iter().map(|(start, end)| Value::from(vec![start, end])).collect())
    }

    /// Twice as many points as intervals, the outermost two the first pair, and so on inwards.
    fn nested(
        &mut self,
        count: usize,
        wanted: i64,
        low: i64,
        high: i64,
        longest: i64,
    ) -> Result<Vec<(i64, i64)>, Fault> {
        // The points lie in a window of `longest`; it must have room for all of them.
        let room = longest.saturating_add(1);
        let points = wanted.checked_mul(2).filter(|points| *points <= room);
        if points.is_none() {
            return Err(format!(
                "{count} nested intervals need `longest` to be at least {}",
                wanted.saturating_mul(2) - 1
            ));
        }
        let start = self.words.between(low, high - longest);
        let mut points = self
            .words
            .distinct(start, start + longest, count * 2)
            .ok_or_else(|| format!("{count} nested intervals do not fit"))?;
        points.sort_unstable();
        let ends = points.iter().rev().copied();
        Ok(points.iter().copied().zip(ends).take(count).collect())
    }

    /// All of one length, each starting inside the one before.
    fn staircase(
        &mut self,
        count: usize,
        wanted: i64,
        low: i64,
        width: i64,
        longest: i64,
    ) -> Result<Vec<(i64, i64)>, Fault> {
        // Half of the room is for the length, the rest for the steps; a step is less than the length.
        let length = longest.min((width / 2).max(2)).min(width);
        let steps = wanted - 1;
        let most = if steps == 0 { 1 } else { (length - 1).min((width - length) / steps) };
        if most < 1 {
            return Err(format!(
                "a staircase of {count} intervals needs a wider range and a greater `longest`: at least {} and 2",
                wanted.saturating_add(1)
            ));
        }
        let mut start = low;
        Ok((0..count)
            .map(|index| {
                if index > 0 {
                    start += self.words.between(1, most);
                }
                (start, start + length)
            })
            .collect())
    }
}
