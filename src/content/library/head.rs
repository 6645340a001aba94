//! The first fields of `problem.json` and `design.json`: reading stops as soon as they are known, so that a list of all
//! problems does not read all problems.

use std::fmt;

use serde::de::{Deserializer as _, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::model::{Difficulty, Slug};

/// What lists show of a problem or a system.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Head {
    /// Its title.
    pub title: String,
    /// Target time.
    pub minutes: u32,
    /// Problems only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<Difficulty>,
    /// Problems only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Slug>,
    /// Problems only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Slug>,
}

/// Reads the head of a file; `None` when a field is missing or wrong. The order of fields does not matter, but the usual
/// one (as docs/content.md lists them) is quick.
pub fn read(text: &str, is_problem: bool) -> Option<Head> {
    let mut reader = HeadReader { wanted: if is_problem { 5 } else { 2 }, ..HeadReader::default() };
    let mut json = serde_json::Deserializer::from_str(text);
    // The reader ends with an error on purpose, once it has seen enough.
    let _ = json.deserialize_map(&mut reader);
    (reader.seen == reader.wanted).then_some(reader.head)
}

#[derive(Default)]
struct HeadReader {
    head: Head,
    seen: usize,
    wanted: usize,
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Field {
    Title,
    Minutes,
    Difficulty,
    Pattern,
    Topics,
    #[serde(other)]
    Other,
}

impl<'de> Visitor<'de> for &mut HeadReader {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(field) = map.next_key::<Field>()? {
            let head = &mut self.head;
            match field {
                Field::Title => head.title = map.next_value()?,
                Field::Minutes => head.minutes = map.next_value()?,
                Field::Difficulty if self.wanted == 5 => head.difficulty = Some(map.next_value()?),
                Field::Pattern if self.wanted == 5 => head.pattern = Some(map.next_value()?),
                Field::Topics if self.wanted == 5 => head.topics = map.next_value()?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            }
            self.seen += 1;
            if self.seen == self.wanted {
                return Err(A::Error::custom("enough"));
            }
        }
        Ok(())
    }
}
