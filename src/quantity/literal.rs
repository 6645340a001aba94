//! A quantity as it is written in content and in answers: one number and perhaps a unit.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::unit::{QuantityError, Unit};
use super::value::Quantity;

impl Quantity {
    /// Reads what a person typed as an answer: like a literal, but `~58k/s`, `about 58k/s` and `= 58k/s` will do.
    ///
    /// # Errors
    /// When there is no quantity in it.
    pub fn from_answer(text: &str) -> Result<Quantity, QuantityError> {
        let mut rest = text.trim().trim_start_matches(['~', '≈', '=', ' ']);
        for word in ["about ", "around ", "roughly ", "ca. ", "approx. "] {
            rest = rest.strip_prefix(word).unwrap_or(rest);
        }
        rest.trim_end_matches('.').parse()
    }
}

impl FromStr for Quantity {
    type Err = QuantityError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text)
    }
}

/// A quantity in a content file, with the text it was written as.
#[derive(Debug, Clone, PartialEq)]
pub struct Literal {
    /// As written: `10 / day`.
    pub text: String,
    /// What it means.
    pub quantity: Quantity,
}

impl Serialize for Literal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Literal {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let quantity = parse(&text).map_err(serde::de::Error::custom)?;
        Ok(Literal { text, quantity })
    }
}

/// Reads a whole text as one quantity.
fn parse(text: &str) -> Result<Quantity, QuantityError> {
    let text = text.trim();
    let (number, length) = leading_number(text)
        .ok_or_else(|| QuantityError::NoNumber(text.chars().take(40).collect::<String>()))?;
    let unit: Unit = text.get(length..).unwrap_or_default().parse()?;
    from_parts(number, &unit)
}

/// A number of a unit.
pub(super) fn from_parts(number: f64, unit: &Unit) -> Result<Quantity, QuantityError> {
    let value = number * unit.factor;
    if value.is_finite() {
        Ok(Quantity { value, dimension: unit.dimension() })
    } else {
        Err(QuantityError::TooLarge)
    }
}

/// The number at the front of a text and its length in bytes: `1,000`, `2.5`, `1e9`. Commas and underscores group
/// digits in threes; anything else ends the number.
pub(super) fn leading_number(text: &str) -> Option<(f64, usize)> {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut digits = String::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let groups = matches!(byte, b',' | b'_')
            && !digits.is_empty()
            && (1..=3).all(|k| is_digit(at + k))
            && !is_digit(at + 4);
        if byte.is_ascii_digit() {
            digits.push(char::from(byte));
        } else if !groups {
            break;
        }
        at += 1;
    }
    if digits.is_empty() {
        return None;
    }
    if bytes.get(at) == Some(&b'.') && is_digit(at + 1) {
        digits.push('.');
        at += 1;
        while is_digit(at) {
            digits.push(char::from(bytes[at]));
            at += 1;
        }
    }
    let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
    if bytes.get(at) == Some(&b'e') && is_digit(at + 1 + sign) {
        let start = at;
        at += 1 + sign;
        while is_digit(at) {
            at += 1;
        }
        digits.push_str(&text[start..at]);
    }
    digits.parse().ok().map(|number| (number, at))
}
