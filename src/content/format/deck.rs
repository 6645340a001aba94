//! Deck files: lists of items of one kind. Questions and cards stand in the deck itself, problems and systems in folders.

use serde::{Deserialize, Serialize};

use super::number::Format;
use crate::model::{Kind, Slug};

/// A deck of any kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deck {
    /// Coding problems.
    Coding(CodingDeck),
    /// Systems to design.
    Design(DesignDeck),
    /// Behavioural questions.
    Star(StarDeck),
    /// Flash cards.
    Card(CardDeck),
}

impl Deck {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Deck::Coding(_) => Kind::Coding,
            Deck::Design(_) => Kind::Design,
            Deck::Star(_) => Kind::Star,
            Deck::Card(_) => Kind::Card,
        }
    }

    /// Its name.
    pub fn name(&self) -> &Slug {
        match self {
            Deck::Coding(deck) => &deck.name,
            Deck::Design(deck) => &deck.name,
            Deck::Star(deck) => &deck.name,
            Deck::Card(deck) => &deck.name,
        }
    }

    /// Its title.
    pub fn title(&self) -> &str {
        match self {
            Deck::Coding(deck) => &deck.title,
            Deck::Design(deck) => &deck.title,
            Deck::Star(deck) => &deck.title,
            Deck::Card(deck) => &deck.title,
        }
    }
}

/// A path through coding problems.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodingDeck {
    /// 1.
    pub format: Format,
    /// `coding`.
    pub kind: Kind,
    /// `drill` for the shipped one.
    pub name: Slug,
    /// For people.
    pub title: String,
    /// In the order of the path.
    pub items: Vec<CodingEntry>,
}

/// A problem's place in the deck.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodingEntry {
    /// The folder's name.
    pub slug: Slug,
    /// The week of the plan in which it is met, 1 to 52.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<u32>,
}

/// A path through systems.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DesignDeck {
    /// 1.
    pub format: Format,
    /// `design`.
    pub kind: Kind,
    /// `drill` for the shipped one.
    pub name: Slug,
    /// For people.
    pub title: String,
    /// In the order of the path.
    pub items: Vec<DesignEntry>,
}

/// A system's place in the deck.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DesignEntry {
    /// The folder's name.
    pub slug: Slug,
    /// Systems that share their crux.
    pub family: Slug,
    /// The week of the plan in which it is met, 1 to 52.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<u32>,
}

/// Behavioural questions by theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StarDeck {
    /// 1.
    pub format: Format,
    /// `star`.
    pub kind: Kind,
    /// `drill` for the shipped one.
    pub name: Slug,
    /// For people.
    pub title: String,
    /// Groups of questions.
    pub themes: Vec<Theme>,
    /// The questions.
    pub questions: Vec<Question>,
}

/// A group of questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Named by questions and filters.
    pub id: Slug,
    /// For people.
    pub title: String,
}

/// A behavioural question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its stable name.
    pub slug: Slug,
    /// One of the deck's themes.
    pub theme: Slug,
    /// What kind of answer it wants.
    #[serde(default, skip_serializing_if = "Shape::is_star")]
    pub shape: Shape,
    /// The interviewer's words.
    pub question: String,
    /// For the whole sitting, probes and scoring included.
    pub minutes: u32,
    /// What it measures.
    pub signals: Vec<Signal>,
    /// In one or two sentences.
    pub looks_for: String,
    /// Two to four follow-up questions.
    pub probes: Vec<String>,
    /// Two or more.
    pub good_signs: Vec<String>,
    /// Two or more.
    pub red_flags: Vec<String>,
}

/// What kind of answer a question wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Situation, task, action, result.
    #[default]
    Star,
    /// Introduce yourself, why us, your questions for us.
    Opener,
    /// One project, in depth.
    DeepDive,
}

impl Shape {
    /// Whether it is the usual one.
    pub fn is_star(&self) -> bool {
        *self == Shape::Star
    }
}

/// What a question measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Signal {
    Ambiguity,
    Influence,
    Ownership,
    Judgement,
    Growth,
    Delivery,
    Collaboration,
    Communication,
    Depth,
    Initiative,
}

impl Signal {
    /// The word in content and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Signal::Ambiguity => "ambiguity",
            Signal::Influence => "influence",
            Signal::Ownership => "ownership",
            Signal::Judgement => "judgement",
            Signal::Growth => "growth",
            Signal::Delivery => "delivery",
            Signal::Collaboration => "collaboration",
            Signal::Communication => "communication",
            Signal::Depth => "depth",
            Signal::Initiative => "initiative",
        }
    }
}

/// Cards on one topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardDeck {
    /// 1.
    pub format: Format,
    /// `card`.
    pub kind: Kind,
    /// `drill` for the shipped ones.
    pub name: Slug,
    /// For people.
    pub title: String,
    /// What the cards are about.
    pub topic: Slug,
    /// The cards.
    pub cards: Vec<Card>,
}

/// A flash card: one fact, answerable in a minute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Its stable name.
    pub slug: Slug,
    /// The question, Markdown.
    pub front: String,
    /// The answer, Markdown.
    pub back: String,
}
