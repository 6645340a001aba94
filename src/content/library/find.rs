//! Finding items by what people type, and by their well-known twins.

use std::collections::HashMap;

use serde::Deserialize;

use super::catalogue::{Library, Twins};
use crate::content::item::Item;
use crate::content::root::Root;
use crate::model::{ItemId, Kind, Slug};

/// Why nothing was found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Miss {
    /// The name fits several items.
    #[error("`{name}` could be {}", join(.candidates))]
    Ambiguous {
        /// As typed.
        name: String,
        /// What it fits.
        candidates: Vec<ItemId>,
    },
    /// The name fits none.
    #[error("there is no item `{name}`")]
    Unknown {
        /// As typed.
        name: String,
        /// The nearest names, nearest first, at most three.
        nearest: Vec<ItemId>,
    },
}

fn join(ids: &[ItemId]) -> String {
    ids.iter().map(ItemId::as_str).collect::<Vec<_>>().join(" or ")
}

/// The last fields of `problem.json`; the rest is skipped.
#[derive(Deserialize)]
struct LightProblem {
    #[serde(default)]
    same_as: Vec<String>,
    #[serde(default)]
    variants: Vec<Slug>,
}

/// Names less alike than this are no typos of each other.
const LIKENESS: f64 = 0.6;

impl Library {
    /// An item by what somebody typed: an id (`coding/two-coupons`), a bare slug, or a slug of a user's deck
    /// (`mine.two-sums`), regardless of case. The kind narrows a bare slug.
    ///
    /// # Errors
    /// When nothing fits, with the nearest names, or when several items do.
    pub fn find(&self, text: &str, kind: Option<Kind>) -> Result<&Item, Miss> {
        self.find_among(text, kind, &[])
    }

    /// As [`Library::find`], among the library's items and these.
    ///
    /// # Errors
    /// As [`Library::find`].
    pub fn find_among<'a>(
        &'a self,
        text: &str,
        kind: Option<Kind>,
        further: &'a [Item],
    ) -> Result<&'a Item, Miss> {
        let name = text.trim().trim_end_matches('/').to_lowercase();
        let fits = |item: &&Item| kind.is_none_or(|kind| item.kind == kind);
        if let Ok(id) = name.parse::<ItemId>()
            && let Some(item) =
                self.get(&id).or_else(|| further.iter().find(|item| item.id == id)).filter(fits)
        {
            return Ok(item);
        }
        let matches = |item: &&Item| {
            let own = item.id.name();
            own == name || own.split_once('.').is_some_and(|(_, slug)| slug == name)
        };
        let mut candidates: Vec<&Item> =
            self.items.iter().chain(further).filter(fits).filter(matches).collect();
        // A shipped slug typed in full is not made unclear by the same slug in somebody's deck.
        if candidates.iter().any(|item| item.id.name() == name) {
            candidates.retain(|item| item.id.name() == name);
        }
        match candidates.as_slice() {
            [item] => Ok(item),
            [] => Err(Miss::Unknown { nearest: self.nearest(&name, kind, further), name: text.to_string() }),
            several => Err(Miss::Ambiguous {
                name: text.to_string(),
                candidates: several.iter().map(|item| item.id.clone()).collect(),
            }),
        }
    }

    /// The items whose names are most like a text, nearest first, at most three.
    fn nearest(&self, name: &str, kind: Option<Kind>, further: &[Item]) -> Vec<ItemId> {
        let bare = name.split_once('/').map_or(name, |(_, bare)| bare);
        let likeness = |item: &Item| {
            let own = item.id.name();
            let titled = item.title.to_lowercase().replace(' ', "-");
            let contained = bare.len() >= 3 && (own.contains(bare) || titled.contains(bare));
            strsim::normalized_damerau_levenshtein(bare, own).max(if contained { 0.9 } else { 0.0 })
        };
        // A very long text is no typo, and comparing it with everything would take long.
        if bare.len() > 100 {
            return Vec::new();
        }
        let mut near: Vec<(f64, &Item)> = self
            .items
            .iter()
            .chain(further)
            .filter(|item| kind.is_none_or(|kind| item.kind == kind))
            .map(|item| (likeness(item), item))
            .filter(|(likeness, _)| *likeness >= LIKENESS)
            .collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.id.cmp(&b.1.id)));
        near.into_iter().take(3).map(|(_, item)| item.id.clone()).collect()
    }

    /// Items that may stand in for this one in a review. Unknown slugs are left out.
    pub fn variants(&self, id: &ItemId) -> &[ItemId] {
        self.twins().get(id).map_or(&[], |twins| &twins.variants)
    }

    /// The well-known twins of a problem: `LeetCode 253`.
    pub fn same_as(&self, id: &ItemId) -> &[String] {
        self.twins().get(id).map_or(&[], |twins| &twins.same_as)
    }

    /// The items with a well-known twin of this name, regardless of case: `leetcode 253`.
    pub fn twins_of(&self, name: &str) -> Vec<&Item> {
        let name = name.trim();
        self.items
            .iter()
            .filter(|item| self.same_as(&item.id).iter().any(|twin| twin.eq_ignore_ascii_case(name)))
            .collect()
    }

    /// Reads the relatives of all problems, once, when somebody asks for the first of them.
    fn twins(&self) -> &HashMap<ItemId, Twins> {
        self.twins.get_or_init(|| {
            let problems = self.items.iter().filter(|item| item.kind == Kind::Coding);
            problems.filter_map(|item| Some((item.id.clone(), self.twins_in_file(&item.id)?))).collect()
        })
    }

    fn twins_in_file(&self, id: &ItemId) -> Option<Twins> {
        let (root, folder) = self.folder_of(id, Kind::Coding).ok()?;
        let text = root.read(&format!("{folder}/problem.json")).ok()?;
        let light: LightProblem = serde_json::from_str(&text).ok()?;
        let deck = match root {
            Root::Table(_) => None,
            Root::Folder(_) => Slug::new(id.deck()?).ok(),
        };
        let variant = |slug: &Slug| match &deck {
            Some(deck) => ItemId::in_deck(Kind::Coding, deck, slug),
            None => ItemId::shipped(Kind::Coding, slug),
        };
        let variants = light.variants.iter().map(variant).filter(|id| self.get(id).is_some()).collect();
        Some(Twins { same_as: light.same_as, variants })
    }
}
