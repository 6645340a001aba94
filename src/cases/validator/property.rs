//! What a named property is: its name, the types it makes sense of, the other parameter it may need, and how it is held.
//! The properties themselves stand in `properties`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::super::canonical::canonical;
use super::super::types::Type;
use super::kind::{Hold, Kind, Need, Other, Spanning};
use super::properties::KINDS;

/// A property of a value, of a value and another argument, or of an argument over all calls.
#[derive(Clone, Copy)]
pub struct Property(&'static Kind);

impl Property {
    /// The property of that name.
    pub fn named(name: &str) -> Option<Self> {
        KINDS.iter().copied().flatten().find(|kind| kind.name == name).map(Property)
    }

    /// As content writes it.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// What it is about.
    pub fn about(self) -> &'static str {
        self.0.about
    }

    /// What it needs beside the value.
    pub fn needs(self) -> Need {
        match self.0.hold {
            Hold::Alone(_) => Need::Nothing,
            Hold::With(..) => Need::Parameter,
            Hold::Calls(Spanning::GivenBefore) => Need::Call,
            Hold::Calls(_) => Need::Group,
        }
    }

    /// How it spans calls, if it does.
    pub fn spanning(self) -> Option<Spanning> {
        match self.0.hold {
            Hold::Calls(spanning) => Some(spanning),
            _ => None,
        }
    }

    /// Whether it spans calls.
    pub fn spans_calls(self) -> bool {
        self.spanning().is_some()
    }

    /// Whether it makes sense of a value of this type.
    pub fn fits(self, of: &Type) -> bool {
        (self.0.fits)(of)
    }

    /// Whether the other parameter may be of this type.
    pub fn fits_other(self, of: &Type, other: &Type) -> bool {
        match self.0.hold {
            Hold::With(fits, _) => fits(of, other),
            _ => false,
        }
    }

    /// Holds a value against the property.
    pub fn hold(self, of: &Type, value: &Value, with: Option<Other<'_>>) -> Result<(), String> {
        let value = canonical(of, value);
        match (self.0.hold, with) {
            (Hold::Alone(hold), _) => hold(of, value.as_ref()),
            (Hold::With(_, hold), Some(other)) => hold(of, value.as_ref(), other),
            (Hold::With(..), None) => Err(format!("`{}` needs another argument", self.name())),
            (Hold::Calls(_), _) => Ok(()),
        }
    }
}

impl std::fmt::Debug for Property {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl PartialEq for Property {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Property {}

impl Serialize for Property {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Property {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        // In the words of serde, which whoever shows the mistake knows how to hint at.
        Property::named(&name).ok_or_else(|| {
            let known: Vec<String> =
                KINDS.iter().copied().flatten().map(|kind| format!("`{}`", kind.name)).collect();
            serde::de::Error::custom(format!(
                "unknown variant `{name}`, expected one of {}",
                known.join(", ")
            ))
        })
    }
}
