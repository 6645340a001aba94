//! What lists, boards and queues need to know of an item, and nothing that takes long to read.

use serde::{Deserialize, Serialize};

use super::format::Shape;
use crate::model::{Difficulty, ItemId, Kind, Slug};

/// An item of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its stable id.
    pub id: ItemId,
    /// Its kind.
    pub kind: Kind,
    /// Title of a problem or system; the words of a question; the front of a card.
    pub title: String,
    /// The deck's name; `drill` for shipped items.
    pub deck: String,
    /// Target time in minutes, from the deck.
    pub minutes: u32,
    /// Coding: how hard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<Difficulty>,
    /// Coding: the main pattern.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Slug>,
    /// Coding: further topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Slug>,
    /// STAR: the theme's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Slug>,
    /// STAR: what kind of answer it wants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<Shape>,
    /// Card: what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<Slug>,
    /// Design: systems that share their crux.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<Slug>,
    /// Coding, design: the week of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<u32>,
}

impl Item {
    /// An item with nothing but what every kind has.
    pub fn new(id: ItemId, title: impl Into<String>, deck: impl Into<String>, minutes: u32) -> Item {
        Item {
            kind: id.kind(),
            id,
            title: title.into(),
            deck: deck.into(),
            minutes,
            difficulty: None,
            pattern: None,
            topics: Vec::new(),
            theme: None,
            shape: None,
            topic: None,
            family: None,
            week: None,
        }
    }
}
