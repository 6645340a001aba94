//! What a quantity measures: powers of bytes and of time. Nothing else occurs in an estimate; people, posts and machines
//! are plain numbers.

use std::fmt;

/// Exponents of bytes and of time. A rate has time -1, bytes a second have bytes 1 and time -1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Dimension {
    /// Power of bytes.
    pub bytes: i8,
    /// Power of time.
    pub time: i8,
}

/// Beyond this power no estimate makes sense; it keeps the arithmetic far from overflow.
const HIGHEST_POWER: i8 = 8;

impl Dimension {
    /// A plain number.
    pub const NUMBER: Dimension = Dimension { bytes: 0, time: 0 };
    /// Bytes.
    pub const BYTES: Dimension = Dimension { bytes: 1, time: 0 };
    /// Time.
    pub const TIME: Dimension = Dimension { bytes: 0, time: 1 };
    /// So many a second.
    pub const RATE: Dimension = Dimension { bytes: 0, time: -1 };
    /// Bytes a second.
    pub const BANDWIDTH: Dimension = Dimension { bytes: 1, time: -1 };

    /// The dimension of a product; `None` when a power becomes absurd.
    pub fn times(self, other: Dimension) -> Option<Dimension> {
        Dimension::new(self.bytes.checked_add(other.bytes)?, self.time.checked_add(other.time)?)
    }

    /// The dimension of a quotient; `None` when a power becomes absurd.
    pub fn over(self, other: Dimension) -> Option<Dimension> {
        Dimension::new(self.bytes.checked_sub(other.bytes)?, self.time.checked_sub(other.time)?)
    }

    fn new(bytes: i8, time: i8) -> Option<Dimension> {
        let fits = bytes.unsigned_abs() <= HIGHEST_POWER.unsigned_abs()
            && time.unsigned_abs() <= HIGHEST_POWER.unsigned_abs();
        fits.then_some(Dimension { bytes, time })
    }
}

impl fmt::Display for Dimension {
    /// In words, for messages: `bytes a second`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.bytes, self.time) {
            (0, 0) => f.write_str("a plain number"),
            (1, 0) => f.write_str("bytes"),
            (0, 1) => f.write_str("a time"),
            (0, -1) => f.write_str("a rate (so many a second)"),
            (1, -1) => f.write_str("bytes a second"),
            (1, 1) => f.write_str("bytes times time"),
            (-1, 0) => f.write_str("so many a byte"),
            (0, -2) => f.write_str("a rate divided by time"),
            (bytes, time) => write!(f, "bytes^{bytes} time^{time}"),
        }
    }
}
