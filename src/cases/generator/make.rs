//! The generators as content writes them: names, fields and defaults. See docs/content.md.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::super::number::Number;

/// One entry of a generated case's arguments: `{"value": …}` or `{"make": name, …}`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Argument {
    /// Literally this.
    Value(#[serde(serialize_with = "as_field")] Value),
    /// Made.
    Make(Box<Make>),
}

fn as_field<S: serde::Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map([("value", value)])
}

impl<'de> Deserialize<'de> for Argument {
    /// By hand, for an untagged enum could not say what is wrong.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut fields = serde_json::Map::deserialize(deserializer)?;
        match (fields.remove("value"), fields.contains_key("make")) {
            (Some(value), false) => match fields.keys().next() {
                None => Ok(Argument::Value(value)),
                Some(other) => Err(D::Error::custom(format!("unknown field `{other}` beside `value`"))),
            },
            (Some(_), true) => Err(D::Error::custom("either `value` or `make`, not both")),
            (None, true) => Make::deserialize(Value::Object(fields))
                .map(|make| Argument::Make(Box::new(make)))
                .map_err(D::Error::custom),
            (None, false) => Err(D::Error::custom("missing field `value` or `make`")),
        }
    }
}

/// A generator with its parameters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "make", rename_all = "snake_case", deny_unknown_fields)]
pub enum Make {
    /// One number.
    Int {
        /// Least.
        low: Number,
        /// Greatest.
        high: Number,
    },
    /// A list of numbers, or a chain.
    Ints {
        /// How many.
        length: Number,
        /// Least.
        low: Number,
        /// Greatest.
        high: Number,
        /// In which order.
        #[serde(default)]
        order: Order,
        /// None twice.
        #[serde(default)]
        distinct: bool,
    },
    /// A list of doubles.
    Doubles {
        /// How many.
        length: Number,
        /// Least.
        low: Number,
        /// Greatest.
        high: Number,
        /// Digits behind the point, 0 to 9.
        #[serde(default = "two")]
        decimals: Number,
    },
    /// A text, or a list of characters.
    String {
        /// How many characters.
        length: Number,
        /// `a-z0-9`; a character that stands there twice is twice as likely.
        alphabet: String,
    },
    /// A list of texts.
    Strings {
        /// How many.
        count: Number,
        /// Least length.
        shortest: Number,
        /// Greatest length.
        longest: Number,
        /// As above.
        alphabet: String,
        /// None twice.
        #[serde(default)]
        distinct: bool,
    },
    /// A list of rows, of characters or of numbers.
    Grid {
        /// How many rows.
        rows: Number,
        /// How many in each.
        columns: Number,
        /// Characters, as above.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        alphabet: Option<String>,
        /// Numbers: the least.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        low: Option<Number>,
        /// Numbers: the greatest.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        high: Option<Number>,
    },
    /// Pairs, start before end, in random order.
    Intervals {
        /// How many.
        count: Number,
        /// Least start.
        low: Number,
        /// Greatest end.
        high: Number,
        /// Greatest difference of end and start.
        longest: Number,
        /// How they lie to each other.
        #[serde(default)]
        shape: IntervalShape,
    },
    /// A tree, then positions in it.
    Tree {
        /// How many nodes.
        count: Number,
        /// Least value.
        low: Number,
        /// Greatest value.
        high: Number,
        /// Its form.
        #[serde(default)]
        shape: TreeShape,
        /// No value twice.
        #[serde(default)]
        distinct: bool,
        /// How many different positions follow, each a value of its own.
        #[serde(default = "none")]
        picks: Number,
    },
    /// A search tree of different values, then positions in it.
    SearchTree {
        /// How many nodes.
        count: Number,
        /// Least value.
        low: Number,
        /// Greatest value.
        high: Number,
        /// Its form.
        #[serde(default)]
        shape: TreeShape,
        /// How many different positions follow.
        #[serde(default = "none")]
        picks: Number,
    },
    /// A chain whose last node points back.
    Ring {
        /// How many nodes.
        length: Number,
        /// Least value.
        low: Number,
        /// Greatest value.
        high: Number,
        /// The position it points to.
        ring: Number,
    },
    /// Pairs of different numbers below `nodes`, no two of the same ends.
    Edges {
        /// How many nodes.
        nodes: Number,
        /// How many edges; may be left out where the shape has `nodes` - 1 of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        count: Option<Number>,
        /// Which graph.
        #[serde(default)]
        shape: GraphShape,
    },
    /// A list in which exactly one pair of positions reaches a target, then the target.
    PairSum {
        /// How many numbers.
        length: Number,
        /// Least.
        low: Number,
        /// Greatest.
        high: Number,
    },
    /// A value, or the values of a list, over and over; for a text its characters.
    Repeat {
        /// What.
        of: Value,
        /// How many elements or characters in the end.
        length: Number,
    },
    /// Lists or texts one after another.
    Join {
        /// Each as an argument.
        parts: Vec<Argument>,
    },
    /// A list of operations of a class.
    Operations {
        /// How many, the first ones included.
        count: Number,
        /// Literal operations to begin with.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        first: Vec<Value>,
        /// What the others are drawn from.
        mix: Vec<Mix>,
    },
}

/// An operation in a mix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mix {
    /// Its name.
    pub name: String,
    /// How likely it is against the others.
    pub weight: Number,
    /// Its arguments, made anew for each.
    pub arguments: Vec<Argument>,
}

/// The order of a list of numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// As drawn.
    #[default]
    Random,
    /// From the least.
    Increasing,
    /// From the greatest.
    Decreasing,
}

/// How intervals lie to each other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IntervalShape {
    /// Anyhow.
    #[default]
    Random,
    /// Each strictly inside another.
    Nested,
    /// Each starts where another ends.
    Touching,
    /// Each overlaps the next, starts and ends rising.
    Staircase,
}

/// The form of a tree.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TreeShape {
    /// Each node at a free place, every free place as likely.
    #[default]
    Random,
    /// Left children only.
    LeftChain,
    /// Right children only.
    RightChain,
    /// Left, right, left, …
    Zigzag,
    /// Full levels, the last filled from the left.
    Complete,
}

/// The form of a graph.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GraphShape {
    /// Any edges.
    #[default]
    Random,
    /// Connected: each node from 1 on hangs on a lesser one; more edges than that are random.
    Tree,
    /// 0 to 1 to 2 and so on; more are random.
    Line,
    /// 0 to each other; more are random.
    Star,
    /// No ring, read as arrows from first to second.
    Acyclic,
}

fn two() -> Number {
    Number::Whole(2)
}

fn none() -> Number {
    Number::Whole(0)
}
