//! Brackets, and formulas whose results stay within 32 bits.

use serde_json::Value;

use super::super::types::Type;
use super::super::validator::combined;
use super::making::{Fault, Making};
use super::shapes::Nesting;
use super::special::{Brackets, NumbersThenSigns, SumWithBrackets};
use super::texts::text;

const SIGNS: [char; 4] = ['+', '-', '*', '/'];

impl Making<'_> {
    pub(super) fn brackets(&mut self, brackets: &Brackets, of: &Type) -> Result<Value, Fault> {
        let pairs = self.count("pairs", &brackets.pairs)?;
        let letters: Vec<char> = brackets.kinds.chars().collect();
        let kinds: Vec<(char, char)> = letters.chunks_exact(2).filter_map(pair).collect();
        if kinds.is_empty() || letters.len() % 2 == 1 {
            return Err("`kinds` must name pairs: `()[]`".to_string());
        }
        self.spend(pairs as u64, if matches!(of, Type::List(_)) { 8 } else { 2 })?;
        let mut made = Vec::new();
        let mut open: Vec<char> = Vec::new();
        let mut left = pairs;
        while left > 0 || !open.is_empty() {
            let opens = match brackets.shape {
                Nesting::Nested => left > 0,
                Nesting::Flat => open.is_empty(),
                Nesting::Random => left > 0 && (open.is_empty() || self.words.below(2) == 0),
            };
            if opens {
                let (first, last) = kinds.get(self.words.index(kinds.len())).copied().unwrap_or(('(', ')'));
                made.push(first);
                open.push(last);
                left -= 1;
            } else {
                made.extend(open.pop());
            }
        }
        Ok(text(&made, of))
    }

    pub(super) fn numbers_then_signs(&mut self, formula: &NumbersThenSigns) -> Result<Value, Fault> {
        let count = self.count("count", &formula.count)?;
        let (low, high) = self.range((&formula.low, &formula.high))?;
        if count == 0 || i32::try_from(low).is_err() || i32::try_from(high).is_err() {
            return Err("a formula needs a number, and all of them within 32 bits".to_string());
        }
        self.spend(count as u64, 20)?;
        let mut tokens: Vec<String> = Vec::with_capacity(count * 2);
        let mut pile: Vec<i64> = Vec::new();
        let mut left = count;
        while left > 0 || pile.len() > 1 {
            let number = match formula.shape {
                Nesting::Nested => left > 0,
                Nesting::Flat => pile.len() < 2,
                Nesting::Random => left > 0 && (pile.len() < 2 || self.words.below(2) == 0),
            };
            if number {
                let number = self.words.between(low, high);
                tokens.push(number.to_string());
                pile.push(number);
                left -= 1;
                continue;
            }
            let (right, under) = (pile.pop().unwrap_or(0), pile.pop().unwrap_or(0));
            // One of the four always fits: what cannot be divided can be added.
            let start = self.words.index(SIGNS.len());
            let fitting = SIGNS.iter().cycle().skip(start).take(SIGNS.len());
            let found = fitting.filter_map(|sign| Some((*sign, combined(under, *sign, right)?))).next();
            let (sign, result) = found.ok_or("no sign fits")?;
            tokens.push(sign.to_string());
            pile.push(result);
        }
        Ok(tokens.into_iter().map(Value::String).collect())
    }

    pub(super) fn sum_with_brackets(&mut self, sum: &SumWithBrackets) -> Result<Value, Fault> {
        let count = self.count("count", &sum.count)?;
        let high = self.number("high", &sum.high)?;
        let together = i64::try_from(count).ok().and_then(|count| count.checked_mul(high));
        if count == 0 || high < 0 || together.is_none_or(|sum| i32::try_from(sum).is_err()) {
            return Err(format!("{count} numbers up to {high} do not add up within 32 bits"));
        }
        self.spend(count as u64, 20)?;
        let mut made = String::new();
        let mut depth = 0usize;
        for number in 0..count {
            if number > 0 {
                self.sign(&mut made, sum.blanks);
            }
            let opens = match sum.shape {
                Nesting::Nested => number > 0,
                Nesting::Flat => false,
                Nesting::Random => self.words.below(3) == 0,
            };
            if opens {
                made.push('(');
                depth += 1;
            }
            if sum.shape == Nesting::Random && (opens || number == 0) && self.words.below(4) == 0 {
                made.push('-');
            }
            made.push_str(&self.words.between(0, high).to_string());
            while sum.shape == Nesting::Random && depth > 0 && self.words.below(3) == 0 {
                made.push(')');
                depth -= 1;
            }
        }
        made.push_str(&")".repeat(depth));
        Ok(Value::String(made))
    }

    fn sign(&mut self, made: &mut String, blanks: bool) {
        let sign = if self.words.below(2) == 0 { '+' } else { '-' };
        for letter in [' ', sign, ' '] {
            if letter != ' ' || (blanks && self.words.below(2) == 0) {
                made.push(letter);
            }
        }
    }
}

fn pair(letters: &[char]) -> Option<(char, char)> {
    match letters {
        [first, last] => Some((*first, *last)),
        _ => None,
    }
}
