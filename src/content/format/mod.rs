//! The formats of docs/content.md as types. Unknown fields are errors everywhere; a missing field is one unless the page
//! calls it optional.

mod curriculum;
mod deck;
mod design;
mod later;
mod problem;

pub use curriculum::{Capstone, Checklist, Curriculum, Milestone, Phase, Task, Topic};
pub use deck::{
    Card, CardDeck, CodingDeck, CodingEntry, Deck, DesignDeck, DesignEntry, Question, Shape, Signal,
    StarDeck, Theme,
};
pub use design::{Crux, Design, Estimate, Input, Reference, Requirement};
pub use later::{Constraint, TestsFile};
pub use problem::{Approach, Clarify, Complexity, FollowUp, Problem, Wrong};

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
