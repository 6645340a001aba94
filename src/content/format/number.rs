//! The number of the format.

use serde::{Deserialize, Serialize};

/// The number in `"format": 1`. Any other number is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Format;

impl Format {
    /// The one format that is read.
    pub const NUMBER: u64 = 1;
}

impl Serialize for Format {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(Format::NUMBER)
    }
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u64::deserialize(deserializer)? {
            Format::NUMBER => Ok(Format),
            other => Err(serde::de::Error::custom(format!(
                "format {other} is not known here; this drill reads format 1"
            ))),
        }
    }
}
