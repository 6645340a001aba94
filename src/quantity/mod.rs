//! Quantities with units (`250M`, `300 B`, `10 / day`, `2.5 Mbps`) and formulas over them. Pure: texts and numbers in,
//! texts and numbers out. It knows no system, no estimate and no file; what an answer is worth is not decided here.

mod dimension;
mod display;
mod formula;
mod literal;
mod scan;
mod unit;

pub use dimension::Dimension;
pub use formula::{Formula, FormulaError, is_reserved_name};
pub use literal::{Literal, QuantityError};
pub use scan::{Found, literals_in};
pub use unit::Unit;

use std::fmt;
use std::str::FromStr;

/// A number with its dimension. The value is held in base units: bytes and seconds (so `8 bps` is 1 byte a second).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quantity {
    /// In bytes and seconds, whatever it was written in. Always finite.
    pub value: f64,
    /// Powers of bytes and of time.
    pub dimension: Dimension,
}

/// Two quantities that cannot be compared: one counts bytes, say, the other bytes a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{left} cannot be compared with {right}")]
pub struct Mismatch {
    /// The dimension of the first.
    pub left: Dimension,
    /// The dimension of the second.
    pub right: Dimension,
}

impl Quantity {
    /// A plain number.
    pub const fn number(value: f64) -> Quantity {
        Quantity { value, dimension: Dimension::NUMBER }
    }

    /// How many times `other` this is. Infinite where `other` is zero, `NaN` where both are.
    ///
    /// # Errors
    /// When the dimensions differ.
    pub fn ratio(self, other: Quantity) -> Result<f64, Mismatch> {
        if self.dimension == other.dimension {
            Ok(self.value / other.value)
        } else {
            Err(Mismatch { left: self.dimension, right: other.dimension })
        }
    }

    /// The quantity in a unit, with two or three significant digits: `5.8k/s`, `150 GB`, `20 %`. A unit without a
    /// prefix gets the one that fits; a unit with a prefix is kept.
    ///
    /// # Errors
    /// When the unit measures something else.
    pub fn in_unit(self, unit: &Unit) -> Result<String, Mismatch> {
        if self.dimension == unit.dimension() {
            Ok(display::in_unit(self.value, unit))
        } else {
            Err(Mismatch { left: self.dimension, right: unit.dimension() })
        }
    }

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
        literal::parse(text)
    }
}

impl fmt::Display for Quantity {
    /// In the most usual unit of its dimension.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&display::in_usual_unit(*self))
    }
}

#[cfg(test)]
mod tests;
