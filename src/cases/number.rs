//! A number of the content's own files: written as itself, or as a formula in a text.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde::{Serialize, Serializer};

use super::expression::{Expression, ExpressionError, Name};

/// A whole number, or a formula for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Number {
    /// Written as a JSON number.
    Whole(i64),
    /// Written as a text.
    Formula(Expression),
}

impl Number {
    /// Its value.
    ///
    /// # Errors
    /// An unknown name, a division by 0, or a number beyond 64 bits.
    pub fn value(&self, names: &dyn Fn(Name<'_>) -> Option<i64>) -> Result<i64, ExpressionError> {
        match self {
            Number::Whole(whole) => Ok(*whole),
            Number::Formula(formula) => formula.value(names),
        }
    }

    /// The names it asks for.
    pub fn names(&self) -> Vec<Name<'_>> {
        match self {
            Number::Whole(_) => Vec::new(),
            Number::Formula(formula) => formula.names(),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Whole(whole) => write!(f, "{whole}"),
            Number::Formula(formula) => write!(f, "`{}`", formula.text()),
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Number::Whole(whole) => serializer.serialize_i64(*whole),
            Number::Formula(formula) => serializer.serialize_str(formula.text()),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl Visitor<'_> for Read {
            type Value = Number;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number or a formula such as \"size / 2\"")
            }
            fn visit_i64<E: serde::de::Error>(self, whole: i64) -> Result<Number, E> {
                Ok(Number::Whole(whole))
            }
            fn visit_u64<E: serde::de::Error>(self, whole: u64) -> Result<Number, E> {
                i64::try_from(whole)
                    .map(Number::Whole)
                    .map_err(|_| E::custom(format!("{whole} needs more than 64 bits")))
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Number, E> {
                text.parse().map(Number::Formula).map_err(E::custom)
            }
        }
        deserializer.deserialize_any(Read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_itself_or_as_a_formula() {
        let read = |text: &str| serde_json::from_str::<Number>(text);
        assert_eq!(read("5").unwrap(), Number::Whole(5));
        assert_eq!(read("\"size - 1\"").unwrap().value(&|_| Some(7)), Ok(6));
        assert_eq!(serde_json::to_string(&read("\"size - 1\"").unwrap()).unwrap(), "\"size - 1\"");
        assert!(read("1.5").unwrap_err().to_string().contains("a whole number or a formula"));
        assert!(read("\"size -\"").unwrap_err().to_string().contains("character 7"));
    }
}
