//! `design.json`: a system to design, with inputs, estimates as formulas, and what its hard parts sound like.

use serde::{Deserialize, Serialize};

use super::number::Format;
use super::problem::FollowUp;
use crate::model::{Day, Slug};
use crate::quantity::Literal;

/// A system to design.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Design {
    /// 1.
    pub format: Format,
    /// What the board shows.
    pub title: String,
    /// For the whole session.
    pub minutes: u32,
    /// What it does.
    pub functional: Vec<Requirement>,
    /// How well it does it.
    pub non_functional: Vec<Requirement>,
    /// The givens.
    pub inputs: Vec<Input>,
    /// What to compute from them.
    pub estimates: Vec<Estimate>,
    /// The issues on which the design turns.
    pub cruxes: Vec<Crux>,
    /// Calls, one a line.
    pub api: Vec<String>,
    /// Tables, one a line.
    pub schema: Vec<String>,
    /// Arrow lines.
    pub architecture: String,
    /// What breaks first.
    pub bottlenecks: Vec<String>,
    /// What to do about it.
    pub scaling: Vec<String>,
    /// What else happens.
    pub edge_cases: Vec<String>,
    /// What an interviewer asks next.
    pub follow_ups: Vec<FollowUp>,
    /// The change that nobody expects.
    pub curveball: FollowUp,
    /// Where facts were checked.
    pub sources: Vec<Reference>,
}

/// A requirement that is revealed when asked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// The requirement.
    pub text: String,
    /// Lower case words or phrases; any of them in a question brings it.
    pub asks: Vec<String>,
}

/// A given number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// For formulas.
    pub name: String,
    /// A quantity: `250M`, `300 B`, `10 / day`.
    pub value: Literal,
    /// What it counts.
    pub says: String,
}

/// A number to estimate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// For later formulas and `{=name}`.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// Over inputs, earlier estimates, numbers and units of time.
    pub formula: String,
    /// The unit to show it in.
    pub unit: String,
    /// What the number decides.
    pub drives: String,
}

/// An issue on which the design turns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crux {
    /// A short name.
    pub name: Slug,
    /// The issue.
    pub issue: String,
    /// What missing it sounds like (0).
    pub missed: String,
    /// What naming it sounds like (1).
    pub named: String,
    /// What resolving it sounds like (2).
    pub resolved: String,
}

/// A source of facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// What it is.
    pub title: String,
    /// The day on which it was checked.
    pub checked: Day,
}
