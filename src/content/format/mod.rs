//! The formats of docs/content.md as types. Unknown fields are errors everywhere; a missing field is one unless the page
//! calls it optional.

mod curriculum;
mod deck;
mod design;
mod number;
mod problem;

pub use curriculum::{Capstone, Checklist, Curriculum, Milestone, Phase, Task, Topic};
pub use deck::{
    Card, CardDeck, CodingDeck, CodingEntry, Deck, DesignDeck, DesignEntry, Question, Shape, Signal,
    StarDeck, Theme,
};
pub use design::{Crux, Design, Estimate, Input, Reference, Requirement};
pub use number::Format;
pub use problem::{Approach, Clarify, Complexity, FollowUp, Problem, Wrong};
