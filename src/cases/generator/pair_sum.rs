//! A list in which exactly one pair of positions reaches the target, right by construction.

use std::collections::HashSet;

use serde_json::Value;

use super::super::number::Number;
use super::making::{Fault, Making};

/// Ranges with fewer numbers than this get the narrow construction.
const NARROW: i128 = 16;

impl Making<'_> {
    pub(super) fn pair_sum(
        &mut self,
        length: &Number,
        range: (&Number, &Number),
    ) -> Result<Vec<Value>, Fault> {
        let count = self.count("length", length)?;
        let (low, high) = self.range(range)?;
        if count < 2 {
            return Err(format!("`length` is {count}, and a pair needs 2"));
        }
        let least = low.checked_mul(2).is_some() && high.checked_mul(2).is_some();
        if !least {
            return Err("sums of numbers in this range need more than 64 bits".to_string());
        }
        self.spend_numbers(count + 1)?;
        let width = i128::from(high) - i128::from(low) + 1;
        let (mut list, target) =
            if width < NARROW { self.narrow(count, low, high)? } else { self.wide(count, low, high) };
        self.words.shuffle(&mut list);
        Ok(vec![Value::from(list), Value::from(target)])
    }

    /// The pair is made of the least numbers, and every other sum is greater.
    fn narrow(&mut self, count: usize, low: i64, high: i64) -> Result<(Vec<i64>, i64), Fault> {
        let (second, rest) = match high - low {
            _ if count == 2 => (self.words.between(low, high), high),
            0 => {
                return Err(format!(
                    "more than 2 numbers cannot all be {low}: every pair would reach the target"
                ));
            }
            1 => (low, low + 1),
            _ => (low + 1, low + 2),
        };
        let mut list = vec![low, second];
        list.extend((2..count).map(|_| self.words.between(rest, high)));
        Ok((list, low + second))
    }

    /// Two different numbers at random. Of every two others that would reach the target too, only the one that comes
    /// up first may come up again; about half of all draws are good, whatever came before.
    fn wide(&mut self, count: usize, low: i64, high: i64) -> (Vec<i64>, i64) {
        let first = self.words.between(low, high);
        let second = loop {
            let second = self.words.between(low, high);
            if second != first {
                break second;
            }
        };
        let target = first + second;
        let mut list = vec![first, second];
        let mut seen: HashSet<i64> = HashSet::new();
        while list.len() < count {
            let number = self.words.between(low, high);
            // The doubled range fits in 64 bits, but the difference of a sum and a number may not.
            let partner = i128::from(target) - i128::from(number);
            let partner_came = i64::try_from(partner).is_ok_and(|partner| seen.contains(&partner));
            if number == first || number == second || partner == i128::from(number) || partner_came {
                continue;
            }
            seen.insert(number);
            list.push(number);
        }
        (list, target)
    }
}
