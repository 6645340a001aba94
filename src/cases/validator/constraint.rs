//! One entry of a problem's `validator`, as content writes it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::number::Number;
use super::property::Property;
use super::tally::Tally;

/// Where and what.
pub(super) type Broken = (String, String);

/// One entry of a problem's `validator`: a place and the rules that hold there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    /// `meetings[]`, `meetings[][0]`, `put.key`, `operations`; the value of a codec is `value`.
    pub on: String,
    /// Least and greatest length, both included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<[Number; 2]>,
    /// Least and greatest number, both included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<[Number; 2]>,
    /// The characters allowed: `a-z0-9`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alphabet: Option<String>,
    /// Least and greatest sum of a list's numbers, or of the lengths of its texts, lists or chains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<[Number; 2]>,
    /// The values allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub among: Option<Vec<Value>>,
    /// How often a character may stand in a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<BTreeMap<char, Number>>,
    /// Legal shorthand (`3[a2[c]]`), and the least and greatest length of what it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unfolds_to: Option<[Number; 2]>,
    /// Where one trip starts that uses every ticket once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub one_trip_from: Option<String>,
    /// What the operations of a class count, and which need some of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tally: Option<Tally>,
    /// A property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is: Option<Property>,
    /// The other parameter of a property of two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
}

impl Constraint {
    /// Whether nothing in it hangs on other arguments.
    pub(super) fn is_the_same_everywhere(&self) -> bool {
        let bounds = [&self.length, &self.range, &self.total, &self.unfolds_to];
        let numbers =
            bounds.into_iter().flatten().flatten().chain(self.at_most.iter().flat_map(BTreeMap::values));
        self.with.is_none() && numbers.into_iter().all(|number| number.names().is_empty())
    }
}
