//! `curriculum.json`: what to learn besides the items, in phases of weeks.

use serde::{Deserialize, Serialize};

use super::number::Format;
use crate::model::{Kind, Slug};

/// The whole plan of study.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Curriculum {
    /// 1.
    pub format: Format,
    /// For people.
    pub title: String,
    /// One after another.
    pub phases: Vec<Phase>,
    /// Projects.
    pub capstones: Vec<Capstone>,
    /// Counts to reach.
    pub milestones: Vec<Milestone>,
    /// Lists to go through.
    pub checklists: Vec<Checklist>,
}

/// Some weeks with a common aim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Its stable name.
    pub id: Slug,
    /// For people.
    pub title: String,
    /// First and last week, from 1, both included.
    pub weeks: [u32; 2],
    /// What it covers.
    pub topics: Vec<Topic>,
}

/// Something to learn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its stable name.
    pub id: Slug,
    /// For people.
    pub title: String,
    /// 0 first to 3 last; a shorter plan cuts from the back.
    pub priority: u8,
    /// Topics that come before.
    pub needs: Vec<Slug>,
    /// What to do.
    pub tasks: Vec<Task>,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Its stable name; `plan done` takes it.
    pub id: Slug,
    /// What to do.
    pub title: String,
    /// How long it takes.
    pub minutes: u32,
}

/// A project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capstone {
    /// Its stable name.
    pub id: Slug,
    /// For people.
    pub title: String,
    /// How long it takes.
    pub minutes: u32,
    /// What belongs to it.
    pub parts: Vec<String>,
}

/// A count to reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Its stable name.
    pub id: Slug,
    /// For people.
    pub title: String,
    /// What is counted: passed items of this kind.
    pub kind: Kind,
    /// How many.
    pub at_least: u32,
}

/// A list to go through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Its stable name.
    pub id: Slug,
    /// For people.
    pub title: String,
    /// What to tick off.
    pub items: Vec<String>,
}
