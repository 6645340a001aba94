//! The generators as content writes them, and the entries that hold them: names, fields and defaults. An entry may hold
//! a generator and a generator entries, so that both stand here. See docs/content.md.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::super::number::Number;
use super::shapes::{GraphShape, IntervalShape, Order, TreeShape};
use super::special::{Brackets, Maze, NumbersThenSigns, RollCalls, Shorthand, SumWithBrackets, Trail, Trip};

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
    /// It is drawn only while the tally is at least this.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub needs: i64,
    /// What it adds to the tally.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub adds: i64,
}

fn is_zero(number: &i64) -> bool {
    *number == 0
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
        /// None more often than this.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        most: Option<Number>,
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
        /// How often two nodes exchange their values, so that it is no search tree any more.
        #[serde(default = "none")]
        swaps: Number,
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
    /// Pairs of different numbers, no two of the same ends.
    Edges {
        /// How many nodes.
        nodes: Number,
        /// How many edges; may be left out where the shape has edges of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        count: Option<Number>,
        /// Which graph.
        #[serde(default)]
        shape: GraphShape,
        /// The number of the first node.
        #[serde(default = "none")]
        first: Number,
        /// All nodes but the first are numbered in random order.
        #[serde(default)]
        shuffled: bool,
    },
    /// The same graphs as the lists of each node's neighbours.
    Neighbours {
        /// As above.
        nodes: Number,
        /// As above.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        count: Option<Number>,
        /// As above.
        #[serde(default)]
        shape: GraphShape,
        /// As above.
        #[serde(default)]
        shuffled: bool,
        /// Only the first end has the second as a neighbour.
        #[serde(default)]
        one_way: bool,
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
        /// The tally before the first drawn one.
        #[serde(default = "none")]
        start: Number,
        /// What the others are drawn from.
        mix: Vec<Mix>,
    },
    /// A value whose elements are put in random order; values that follow it stay.
    Shuffle(Wrap),
    /// The same, sorted.
    Sort {
        /// What.
        of: Argument,
        /// For texts: the order of the letters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        alphabet: Option<String>,
    },
    /// The same, the first elements moved to the end.
    Turn {
        /// What.
        of: Argument,
        /// How many.
        by: Number,
    },
    /// A list or a text, then itself from the back.
    Mirror {
        /// What.
        of: Argument,
        /// The last element is the middle and stands there once.
        #[serde(default)]
        middle: bool,
    },
    /// A list or a text cut into rows.
    Cut {
        /// What.
        of: Argument,
        /// How long a row is; the last may be shorter.
        columns: Number,
    },
    /// A list of values made one by one, or a text of texts.
    List {
        /// Each.
        of: Vec<Argument>,
    },
    /// A list of values made the same way, or a text of texts; formulas inside know `index`, and `outer` of the one around.
    Many {
        /// How many.
        count: Number,
        /// Each.
        of: Argument,
    },
    /// One of several, each as likely.
    OneOf {
        /// Which.
        of: Vec<Argument>,
    },
    /// A list of values drawn from these, or a text of texts.
    Choices {
        /// How many.
        length: Number,
        /// From which; one that stands there twice is twice as likely.
        of: Vec<Value>,
    },
    /// The elements of a list, each a value of its own.
    Spread(Wrap),
    /// The columns of a list of rows, each a value of its own.
    Columns(Wrap),
    /// Lists side by side: a list of rows, each with an element or a row of every list.
    Beside {
        /// Which.
        of: Vec<Argument>,
    },
    /// A list, then elements of it, each a value of its own.
    Pick {
        /// The list.
        of: Argument,
        /// How many, from different positions.
        #[serde(default = "one")]
        picks: Number,
    },
    /// A list, then a list of elements from different positions.
    Sample {
        /// The list.
        of: Argument,
        /// How many.
        count: Number,
    },
    /// The values of an entry in another order, or more than once.
    Take {
        /// The entry.
        of: Argument,
        /// Their numbers, from 0.
        values: Vec<usize>,
    },
    /// Two lists or texts, then both woven into one: three values.
    Weave {
        /// The first.
        first: Argument,
        /// The second.
        second: Argument,
    },
    /// A tree, then the part below one of its nodes: two values.
    Subtree {
        /// The tree.
        of: Argument,
        /// How many nodes the part has at least.
        #[serde(default = "one")]
        least: Number,
    },
    /// The numbers of a tree from the top down, then those from left to right: two values.
    RollCalls(RollCalls),
    /// Different numbers in random order, but for one.
    Doubled {
        /// How many.
        length: Number,
        /// Least.
        low: Number,
        /// Greatest.
        high: Number,
        /// How often that one stands there.
        #[serde(default = "two")]
        times: Number,
    },
    /// Numbers in random order, each twice, but one once.
    Partners {
        /// How many, an odd number.
        length: Number,
        /// Least.
        low: Number,
        /// Greatest.
        high: Number,
    },
    /// A chain with hints.
    Trail(Trail),
    /// A grid of ways and walls.
    Maze(Maze),
    /// Tickets of one trip, in random order.
    Trip(Trip),
    /// Legal brackets.
    Brackets(Brackets),
    /// Legal shorthand.
    Shorthand(Shorthand),
    /// Numbers and signs behind them, a list of texts, every result within 32 bits.
    NumbersThenSigns(NumbersThenSigns),
    /// A sum with brackets, a text.
    SumWithBrackets(SumWithBrackets),
}

/// An entry that something is done to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrap {
    /// The entry.
    pub of: Argument,
}

fn one() -> Number {
    Number::Whole(1)
}

fn two() -> Number {
    Number::Whole(2)
}

fn none() -> Number {
    Number::Whole(0)
}
