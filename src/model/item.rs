//! Kinds, slugs and item ids: what there is to practise, and the names it goes by for ever.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The four kinds of things to practise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Flash cards.
    Card,
    /// Coding problems.
    Coding,
    /// System design prompts.
    Design,
    /// Behavioural questions.
    Star,
}

impl Kind {
    /// All kinds, in the order in which boards and figures show them.
    pub const ALL: [Kind; 4] = [Kind::Coding, Kind::Design, Kind::Star, Kind::Card];

    /// The word used in ids, JSON and the store.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Card => "card",
            Kind::Coding => "coding",
            Kind::Design => "design",
            Kind::Star => "star",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "card" | "cards" => Ok(Kind::Card),
            "coding" => Ok(Kind::Coding),
            "design" => Ok(Kind::Design),
            "star" => Ok(Kind::Star),
            other => Err(format!("`{other}` is no kind; kinds are coding, design, star, card")),
        }
    }
}

/// How hard a coding problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Difficulty {
    /// One known idea, at most 20 minutes.
    Easy,
    /// 25 to 35 minutes.
    Medium,
    /// 40 or 45 minutes.
    Hard,
}

impl Difficulty {
    /// The word used in content and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Difficulty::Easy => "easy",
            Difficulty::Medium => "medium",
            Difficulty::Hard => "hard",
        }
    }
}

impl fmt::Display for Difficulty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Difficulty {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "easy" => Ok(Difficulty::Easy),
            "medium" => Ok(Difficulty::Medium),
            "hard" => Ok(Difficulty::Hard),
            other => Err(format!("`{other}` is no difficulty; use easy, medium or hard")),
        }
    }
}

/// A slug: lower case ASCII letters, digits and single hyphens, neither first nor last. At most 80 bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// Checks and wraps a text.
    pub fn new(text: &str) -> Result<Slug, String> {
        Slug::check(text)?;
        Ok(Slug(text.to_string()))
    }

    fn check(text: &str) -> Result<(), String> {
        // One pass: hundreds are checked at each start. A hyphen is legal where the byte before it is none.
        let mut after_hyphen = true;
        let legal = text.bytes().all(|byte| match byte {
            b'-' => !std::mem::replace(&mut after_hyphen, true),
            b'a'..=b'z' | b'0'..=b'9' => {
                after_hyphen = false;
                true
            }
            _ => false,
        });
        if legal && !after_hyphen && text.len() <= 80 {
            Ok(())
        } else {
            Err(format!("`{text}` is no slug: lower case letters, digits and single hyphens"))
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Slug::check(&text).map_err(serde::de::Error::custom)?;
        Ok(Slug(text))
    }
}

/// The stable name of an item: `<kind>/<slug>`, in a user's deck `<kind>/<deck>.<slug>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct ItemId(String);

impl ItemId {
    /// The id of a shipped item.
    pub fn shipped(kind: Kind, slug: &Slug) -> ItemId {
        ItemId([kind.as_str(), "/", slug.as_str()].concat())
    }

    /// The id of an item in a user's deck.
    pub fn in_deck(kind: Kind, deck: &Slug, slug: &Slug) -> ItemId {
        ItemId([kind.as_str(), "/", deck.as_str(), ".", slug.as_str()].concat())
    }

    /// The whole id.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The kind before the slash.
    pub fn kind(&self) -> Kind {
        let word = self.0.split('/').next().unwrap_or_default();
        word.parse().unwrap_or(Kind::Card)
    }

    /// What stands behind the slash: the slug, with its deck in a user's deck.
    pub fn name(&self) -> &str {
        self.0.split_once('/').map_or("", |(_, name)| name)
    }

    /// The user's deck, if the item belongs to one.
    pub fn deck(&self) -> Option<&str> {
        self.name().split_once('.').map(|(deck, _)| deck)
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for ItemId {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let Some((kind, name)) = text.split_once('/') else {
            return Err(format!("`{text}` is no item id; ids look like coding/two-coupons"));
        };
        let kind: Kind = kind.parse()?;
        let (deck, slug) = name.split_once('.').map_or((None, name), |(deck, slug)| (Some(deck), slug));
        deck.map_or(Ok(()), Slug::check)?;
        Slug::check(slug)?;
        Ok(ItemId([kind.as_str(), "/", name].concat()))
    }
}

impl<'de> Deserialize<'de> for ItemId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_keep_kind_deck_and_slug() {
        let id: ItemId = "coding/mine.two-sums".parse().unwrap();
        assert_eq!((id.kind(), id.deck(), id.name()), (Kind::Coding, Some("mine"), "mine.two-sums"));
        let id: ItemId = "star/conflict-1".parse().unwrap();
        assert_eq!((id.kind(), id.deck(), id.name()), (Kind::Star, None, "conflict-1"));
    }

    #[test]
    fn a_slug_refuses_what_would_break_paths_and_ids() {
        for bad in ["", "-a", "a-", "a--b", "A", "a b", "a.b", "../x", "a/b", "ä"] {
            assert!(Slug::new(bad).is_err(), "{bad}");
        }
        for bad in ["coding", "coding/", "song/x", "coding/a.b.c"] {
            assert!(bad.parse::<ItemId>().is_err(), "{bad}");
        }
    }
}
