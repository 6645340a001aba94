//! A number with its dimension.

use super::dimension::Dimension;

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
}
