//! Texts, lists of texts and grids.

use std::collections::HashSet;

use serde_json::Value;

use super::super::alphabet::Alphabet;
use super::super::number::Number;
use super::super::types::Type;
use super::making::{Fault, Making, NUMBER_BYTES, element, whole};

/// Characters as a text, or as a list of characters where that is due.
pub(super) fn text(letters: &[char], of: &Type) -> Value {
    if matches!(of, Type::List(_)) {
        return letters.iter().map(|letter| Value::String(letter.to_string())).collect();
    }
    Value::String(letters.iter().collect())
}

pub(super) fn read(alphabet: &str) -> Result<Alphabet, Fault> {
    alphabet.parse().map_err(|error| format!("`alphabet`: {error}"))
}

impl Making<'_> {
    fn letters(&mut self, alphabet: &[char], length: usize) -> Vec<char> {
        (0..length)
            .map(|_| {
                let place = self.words.index(alphabet.len());
                alphabet.get(place).copied().unwrap_or_default()
            })
            .collect()
    }

    pub(super) fn string(&mut self, length: &Number, alphabet: &str, of: &Type) -> Result<Value, Fault> {
        let length = self.count("length", length)?;
        let alphabet = read(alphabet)?;
        self.spend(length as u64, if matches!(of, Type::List(_)) { 4 } else { 1 })?;
        Ok(text(&self.letters(alphabet.letters(), length), of))
    }

    pub(super) fn strings(
        &mut self,
        count: &Number,
        (shortest, longest): (&Number, &Number),
        alphabet: &str,
        distinct: bool,
        of: &Type,
    ) -> Result<Value, Fault> {
        let count = self.count("count", count)?;
        let (shortest, longest) = (self.count("shortest", shortest)?, self.count("longest", longest)?);
        if shortest > longest {
            return Err(format!("`shortest` is {shortest} and `longest` is {longest}"));
        }
        let alphabet = read(alphabet)?;
        self.spend(count as u64, (longest as u64).saturating_add(3))?;
        let texts = if distinct {
            self.distinct_texts(count, shortest, longest, alphabet.letters())?
        } else {
            (0..count).map(|_| self.one_text(shortest, longest, alphabet.letters())).collect()
        };
        Ok(texts.iter().map(|letters| text(letters, element(of))).collect())
    }

    /// The length first, each as likely, then the letters.
    fn one_text(&mut self, shortest: usize, longest: usize, alphabet: &[char]) -> Vec<char> {
        let length = shortest + self.words.index(longest - shortest + 1);
        self.letters(alphabet, length)
    }

    fn distinct_texts(
        &mut self,
        count: usize,
        shortest: usize,
        longest: usize,
        alphabet: &[char],
    ) -> Result<Vec<Vec<char>>, Fault> {
        let mut letters = alphabet.to_vec();
        letters.sort_unstable();
        letters.dedup();
        let possible = possible_texts(letters.len() as u64, shortest, longest);
        if possible < count as u64 {
            return Err(format!(
                "there are only {possible} such texts, {count} different ones are asked for"
            ));
        }
        if possible <= (count as u64).saturating_mul(4) {
            // Nearly all there are: write them out and take some.
            self.spend(possible, (longest as u64).saturating_add(3))?;
            let mut all = every_text(&letters, shortest, longest);
            self.words.shuffle(&mut all);
            all.truncate(count);
            return Ok(all);
        }
        let mut seen = HashSet::with_capacity(count);
        let mut found = Vec::with_capacity(count);
        // Letters of very different weight could make new texts rare; then say so instead of searching for ever.
        let mut tries = (count as u64).saturating_mul(64).saturating_add(1000);
        while found.len() < count {
            tries = tries
                .checked_sub(1)
                .ok_or_else(|| format!("{count} different texts are too hard to find in this alphabet"))?;
            let one = self.one_text(shortest, longest, alphabet);
            if seen.insert(one.clone()) {
                found.push(one);
            }
        }
        Ok(found)
    }

    pub(super) fn grid(
        &mut self,
        (rows, columns): (&Number, &Number),
        alphabet: Option<&str>,
        range: (Option<&Number>, Option<&Number>),
        of: &Type,
    ) -> Result<Value, Fault> {
        let (rows, columns) = (self.count("rows", rows)?, self.count("columns", columns)?);
        let cells = (rows as u64).saturating_mul(columns as u64);
        self.spend(rows as u64, 3)?;
        let row = element(of);
        match (alphabet, range) {
            (Some(alphabet), (None, None)) => {
                let alphabet = read(alphabet)?;
                let as_text = *row == Type::String;
                self.spend(cells, if as_text { 1 } else { 4 })?;
                let row = if as_text { Type::String } else { Type::List(Box::new(Type::Char)) };
                Ok((0..rows).map(|_| text(&self.letters(alphabet.letters(), columns), &row)).collect())
            }
            (None, (Some(low), Some(high))) => {
                let (low, high) = self.range((low, high))?;
                self.spend(cells, NUMBER_BYTES)?;
                Ok((0..rows)
                    .map(|_| {
                        (0..columns)
                            .map(|_| whole(element(row), self.words.between(low, high)))
                            .collect::<Value>()
                    })
                    .collect())
            }
            _ => Err("a grid needs either `alphabet`, or `low` and `high`".to_string()),
        }
    }
}

/// How many texts there are, at most `u64::MAX`.
fn possible_texts(letters: u64, shortest: usize, longest: usize) -> u64 {
    if letters == 1 {
        return (longest - shortest) as u64 + 1;
    }
    let mut total = 0u64;
    for length in shortest..=longest {
        let of_length = u32::try_from(length).ok().and_then(|length| letters.checked_pow(length));
        match of_length.and_then(|of_length| total.checked_add(of_length)) {
            Some(sum) => total = sum,
            None => return u64::MAX,
        }
    }
    total
}

/// All of them, by length, then by letters.
fn every_text(letters: &[char], shortest: usize, longest: usize) -> Vec<Vec<char>> {
    let mut all = Vec::new();
    for length in shortest..=longest {
        let mut places = vec![0usize; length];
        loop {
            all.push(places.iter().filter_map(|place| letters.get(*place).copied()).collect());
            // Count on, the last place fastest.
            let Some(at) = places.iter().rposition(|place| place + 1 < letters.len()) else { break };
            for (index, place) in places.iter_mut().enumerate().skip(at) {
                *place = if index == at { *place + 1 } else { 0 };
            }
        }
    }
    all
}
