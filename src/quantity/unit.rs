//! Units as people write them: `GB`, `Mbps`, `/s`, `GB/day`, `%`, `years`, `k/s`, and none at all.

use std::fmt;
use std::str::FromStr;

use super::dimension::Dimension;

/// Why a text is no quantity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuantityError {
    /// No number at the front.
    #[error("`{0}` does not start with a number")]
    NoNumber(String),
    /// The unit is none of ours.
    #[error(
        "`{0}` is no unit; units are k M G T P, B, b, bps, %, s min h day month year, and a rate like /s or /day"
    )]
    UnknownUnit(String),
    /// `m` may be minutes, months or a small million.
    #[error("`m` is unclear; write min, month or M")]
    Ambiguous,
    /// Past what a double holds.
    #[error("the number is too large")]
    TooLarge,
}

pub(super) const MINUTE: f64 = 60.0;
pub(super) const HOUR: f64 = 3_600.0;
pub(super) const DAY: f64 = 86_400.0;
pub(super) const MONTH: f64 = 30.0 * DAY;
pub(super) const YEAR: f64 = 365.0 * DAY;

/// Powers of 1,000, smallest first. The letter `k` may be written large as well.
pub(super) const PREFIXES: [(&str, f64); 6] =
    [("k", 1e3), ("M", 1e6), ("G", 1e9), ("T", 1e12), ("P", 1e15), ("E", 1e18)];

/// A unit: what one of it is worth in bytes and seconds, and how it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Unit {
    /// One of it, in base units.
    pub(super) factor: f64,
    dimension: Dimension,
    /// Whether a prefix was written (`GB`) or may be chosen (`B`).
    pub(super) has_prefix: bool,
    /// Whether prefixes make sense at all: not for `%`, `days`, `ms`.
    pub(super) takes_prefix: bool,
    /// The prefix as written.
    pub(super) prefix: String,
    /// What follows number and prefix: `B`, `bps`, `/s`, `B/day`, `%`, ` days`.
    pub(super) tail: String,
}

impl Unit {
    /// What it measures.
    pub fn dimension(&self) -> Dimension {
        self.dimension
    }

    /// The unit without any name: plain numbers.
    pub(super) fn none() -> Unit {
        Unit {
            factor: 1.0,
            dimension: Dimension::NUMBER,
            has_prefix: false,
            takes_prefix: true,
            prefix: String::new(),
            tail: String::new(),
        }
    }

    /// Whether a blank belongs between number and unit: `150 GB`, `20 %`, `90 days`, but `12k/s` and `12G`.
    pub(super) fn stands_apart(&self) -> bool {
        !self.tail.is_empty() && !self.tail.starts_with('/')
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.prefix, self.tail)
    }
}

impl FromStr for Unit {
    type Err = QuantityError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let (head, per) = split_per(text);
        let (name, seconds) = match per {
            None => (head, None),
            Some(per) => match time_word(per) {
                Some(seconds) => (head, Some((per, seconds))),
                None => return Err(QuantityError::UnknownUnit(text.chars().take(40).collect())),
            },
        };
        let mut unit = simple_unit(name)?;
        if let Some((per, seconds)) = seconds {
            unit.factor /= seconds;
            unit.dimension = unit
                .dimension
                .over(Dimension::TIME)
                .ok_or_else(|| QuantityError::UnknownUnit(text.to_string()))?;
            unit.tail = format!("{}/{per}", unit.tail);
        }
        Ok(unit)
    }
}

/// Splits `GB / day` and `GB per day` into unit and time word.
fn split_per(text: &str) -> (&str, Option<&str>) {
    if let Some((head, per)) = text.split_once('/') {
        return (head.trim(), Some(per.trim()));
    }
    if let Some(per) = text.strip_prefix("per ") {
        return ("", Some(per.trim()));
    }
    match text.split_once(" per ") {
        Some((head, per)) => (head.trim(), Some(per.trim())),
        None => (text, None),
    }
}

/// Seconds in a time word.
pub(super) fn time_word(word: &str) -> Option<f64> {
    Some(match word {
        "ns" => 1e-9,
        "us" | "µs" | "μs" => 1e-6,
        "ms" => 1e-3,
        "s" | "sec" | "second" | "seconds" => 1.0,
        "min" | "minute" | "minutes" => MINUTE,
        "h" | "hour" | "hours" => HOUR,
        "d" | "day" | "days" => DAY,
        "week" | "weeks" => 7.0 * DAY,
        "month" | "months" => MONTH,
        "y" | "year" | "years" => YEAR,
        _ => return None,
    })
}

/// Number words: `12 million`.
fn number_word(word: &str) -> Option<f64> {
    Some(match word {
        "thousand" => 1e3,
        "million" => 1e6,
        "billion" => 1e9,
        "trillion" => 1e12,
        _ => return None,
    })
}

/// Units that take a prefix.
fn base_unit(name: &str) -> Option<(f64, Dimension)> {
    Some(match name {
        "" => (1.0, Dimension::NUMBER),
        "B" | "bytes" | "byte" => (1.0, Dimension::BYTES),
        "b" | "bit" | "bits" => (0.125, Dimension::BYTES),
        "bps" => (0.125, Dimension::BANDWIDTH),
        "Bps" => (1.0, Dimension::BANDWIDTH),
        "rps" | "qps" | "tps" | "ops" | "QPS" | "RPS" => (1.0, Dimension::RATE),
        _ => return None,
    })
}

fn simple_unit(name: &str) -> Result<Unit, QuantityError> {
    if name == "m" {
        return Err(QuantityError::Ambiguous);
    }
    if name == "%" {
        return Ok(Unit { factor: 0.01, takes_prefix: false, tail: "%".to_string(), ..Unit::none() });
    }
    if let Some(seconds) = time_word(name) {
        return Ok(Unit {
            factor: seconds,
            dimension: Dimension::TIME,
            takes_prefix: false,
            tail: name.to_string(),
            ..Unit::none()
        });
    }
    if let Some(factor) = number_word(name) {
        let prefix = PREFIXES.iter().find(|(_, size)| *size == factor).map_or("", |(prefix, _)| prefix);
        return Ok(Unit { factor, has_prefix: true, prefix: prefix.to_string(), ..Unit::none() });
    }
    if let Some((factor, dimension)) = base_unit(name) {
        return Ok(Unit { factor, dimension, tail: name.to_string(), ..Unit::none() });
    }
    let mut letters = name.chars();
    let first = letters.next().map(|c| if c == 'K' { 'k' } else { c });
    let found = PREFIXES
        .iter()
        .find(|(prefix, _)| prefix.chars().next() == first)
        .and_then(|(prefix, size)| Some((prefix, size, base_unit(letters.as_str().trim_start())?)));
    match found {
        Some((prefix, size, (factor, dimension))) => Ok(Unit {
            factor: size * factor,
            dimension,
            has_prefix: true,
            prefix: (*prefix).to_string(),
            tail: letters.as_str().trim_start().to_string(),
            ..Unit::none()
        }),
        None => Err(QuantityError::UnknownUnit(name.chars().take(40).collect())),
    }
}
