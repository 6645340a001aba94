//! Quantities as text, with two or three significant digits and powers of 1,000.

use std::fmt;

use super::dimension::Dimension;
use super::unit::{DAY, HOUR, MINUTE, PREFIXES, Unit, YEAR};
use super::value::{Mismatch, Quantity};

impl Quantity {
    /// The quantity in a unit, with two or three significant digits: `5.8k/s`, `150 GB`, `20 %`. A unit without a
    /// prefix gets the one that fits; a unit with a prefix is kept.
    ///
    /// # Errors
    /// When the unit measures something else.
    pub fn in_unit(self, unit: &Unit) -> Result<String, Mismatch> {
        if self.dimension == unit.dimension() {
            Ok(in_unit(self.value, unit))
        } else {
            Err(Mismatch { left: self.dimension, right: unit.dimension() })
        }
    }
}

impl fmt::Display for Quantity {
    /// In the most usual unit of its dimension.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&in_usual_unit(*self))
    }
}

/// A value (in base units) in a unit of the same dimension.
fn in_unit(value: f64, unit: &Unit) -> String {
    let amount = value / unit.factor;
    let (number, prefix) = if unit.has_prefix || !unit.takes_prefix {
        (fixed(amount), unit.prefix.clone())
    } else {
        scaled(amount)
    };
    let blank = if unit.stands_apart() { " " } else { "" };
    format!("{number}{blank}{prefix}{}", unit.tail)
}

/// The unit that people would choose for the dimension.
fn in_usual_unit(quantity: Quantity) -> String {
    let size = quantity.value.abs();
    let name = match quantity.dimension {
        Dimension::NUMBER => "",
        Dimension::BYTES => "B",
        Dimension::RATE => "/s",
        Dimension::BANDWIDTH => "B/s",
        Dimension::TIME if size >= YEAR => "years",
        Dimension::TIME if size >= 2.0 * DAY => "days",
        Dimension::TIME if size >= 2.0 * HOUR => "h",
        Dimension::TIME if size >= 2.0 * MINUTE => "min",
        Dimension::TIME if size >= 1.0 || size == 0.0 => "s",
        Dimension::TIME => "ms",
        other => return format!("{} ({other})", scaled(quantity.value).0),
    };
    name.parse::<Unit>().map_or_else(|_| fixed(quantity.value), |unit| in_unit(quantity.value, &unit))
}

/// A number with the prefix that leaves 1 to 999 before it.
fn scaled(amount: f64) -> (String, String) {
    let size = amount.abs();
    if size < 1e3 {
        let text = rounded(amount);
        return if text == "1000" { ("1".to_string(), "k".to_string()) } else { (text, String::new()) };
    }
    let mut chosen = PREFIXES.len() - 1;
    for (index, (_, factor)) in PREFIXES.iter().enumerate() {
        // What rounds up to 1,000 takes the next prefix.
        if size < factor * 999.5 {
            chosen = index;
            break;
        }
    }
    let (prefix, factor) = PREFIXES[chosen];
    (fixed(amount / factor), prefix.to_string())
}

/// A number that keeps its unit: three significant digits from 1,000 on, with commas.
fn fixed(amount: f64) -> String {
    if amount.abs() < 999.5 || !amount.is_finite() {
        return rounded(amount);
    }
    let digits = amount.abs().log10().floor() as i32;
    let step = 10f64.powi(digits - 2);
    let whole = format!("{:.0}", (amount / step).round() * step);
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole.as_str()), |rest| ("-", rest));
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}")
}

/// Below 1,000: three digits from 100 on and under 2, else two; zeros at the end go.
fn rounded(amount: f64) -> String {
    let size = amount.abs();
    if size == 0.0 || !amount.is_finite() {
        return "0".to_string();
    }
    let decimals = if size >= 9.95 {
        0
    } else if size >= 1.995 {
        1
    } else if size >= 0.995 {
        2
    } else {
        // Two significant digits of a small number.
        (1 - size.log10().floor() as i32).clamp(0, 12)
    };
    let text = format!("{amount:.*}", decimals as usize);
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_string() } else { text }
}
