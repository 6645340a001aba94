//! The log: what the user did, one entry each, never changed and never erased.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::attempt::Attempt;
use super::day::{Day, Moment, Rollover};
use super::evidence::{CruxScore, Evidence, Reveal, RubricScore};
use super::item::ItemId;
use super::score::{Bounds, Cause, Score};

/// The id of an entry: a UUIDv7 in its usual text form, so that ids sort by time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryId(String);

impl EntryId {
    /// A UUIDv7 from the wall clock and 80 random bits, of which 74 are used.
    pub fn new(at: Moment, random: u128) -> EntryId {
        let millis = (at.utc_millis.max(0) as u128) & 0xffff_ffff_ffff;
        let rand_a = (random >> 64) & 0xfff;
        let rand_b = random & 0x3fff_ffff_ffff_ffff;
        let bits = (millis << 80) | (0x7 << 76) | (rand_a << 64) | (0b10 << 62) | rand_b;
        let hex = format!("{bits:032x}");
        EntryId(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
    }

    /// An id read from the store or typed by the user; unchecked, a wrong one is simply not found.
    pub fn from_text(text: &str) -> EntryId {
        EntryId(text.to_string())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Sorts by time, merges without collisions.
    pub id: EntryId,
    /// The machine that wrote it.
    pub machine: String,
    /// When it was written.
    pub at: Moment,
    /// What happened.
    #[serde(flatten)]
    pub body: Body,
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "body", rename_all = "snake_case")]
pub enum Body {
    /// One practice of one item.
    Attempt(Box<Attempt>),
    /// The score chosen for an attempt, with its debrief.
    Score(Scored),
    /// Another score for an attempt.
    Amend {
        /// The attempt.
        attempt: EntryId,
        /// Its score from now on.
        score: Score,
    },
    /// An entry that no longer counts.
    Void {
        /// The entry taken back; may itself be a void.
        entry: EntryId,
    },
    /// A hint or a solution was shown.
    Reveal {
        /// Of this item.
        item: ItemId,
        /// What.
        what: Reveal,
        /// The logical day.
        day: Day,
    },
    /// A card came back on its day.
    Repeat {
        /// The card.
        item: ItemId,
        /// The logical day.
        day: Day,
        /// How it went.
        score: Score,
    },
    /// A card of the user's own, typed or made from a mistake.
    Card {
        /// Its id, `card/mine.<slug>`.
        item: ItemId,
        /// The question.
        front: String,
        /// The answer.
        back: String,
        /// The logical day it was made; it is due the next.
        day: Day,
        /// The item whose mistake it comes from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<ItemId>,
    },
    /// An item from elsewhere.
    External {
        /// Its id.
        item: ItemId,
        /// Its title.
        title: String,
        /// Where it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        link: Option<String>,
    },
    /// A task of the plan was done.
    Tick {
        /// The task.
        task: String,
    },
    /// The plan was made, changed or paused.
    Plan(serde_json::Value),
    /// A setting that belongs to the history.
    Setting(Setting),
    /// An item's new name.
    Alias {
        /// The old id.
        from: ItemId,
        /// The new one.
        to: ItemId,
    },
}

impl Body {
    /// The word in the store's `kind` column.
    pub fn kind(&self) -> &'static str {
        match self {
            Body::Attempt(_) => "attempt",
            Body::Score(_) => "score",
            Body::Amend { .. } => "amend",
            Body::Void { .. } => "void",
            Body::Reveal { .. } => "reveal",
            Body::Repeat { .. } => "repeat",
            Body::Card { .. } => "card",
            Body::External { .. } => "external",
            Body::Tick { .. } => "tick",
            Body::Plan(_) => "plan",
            Body::Setting(_) => "setting",
            Body::Alias { .. } => "alias",
        }
    }
}

/// The choice of a score and the debrief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scored {
    /// The attempt.
    pub attempt: EntryId,
    /// The score chosen within the bounds.
    pub score: Score,
    /// Levels of the rubric.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rubric: Vec<RubricScore>,
    /// Levels of the cruxes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cruxes: Vec<CruxScore>,
    /// Why it was under 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// The one line that becomes a card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// Evidence as it stood at the end of the session, where more came after the answer was locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Box<Evidence>>,
    /// The bounds that this evidence gave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bounds: Option<Bounds>,
    /// Seconds on the session's clock at its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
}

/// A setting that changes how the log is read from then on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", content = "value", rename_all = "snake_case")]
pub enum Setting {
    /// Hour at which the day begins.
    Rollover(Rollover),
    /// Minutes a day.
    Budget(u32),
    /// Interview days.
    Interviews(Vec<Day>),
}
