//! Generators: inputs made from a name, a seed and a size. Pure, and the same for ever: chance comes from the words of
//! `words.rs` alone, whose seeding, ranges and shuffles are our own, and golden tests hold the first values of each
//! generator. Time is linear or n log n. A parameter that makes no sense is an error, never a panic, and a result
//! beyond 64 MiB is refused before it is made.

mod arrange;
mod combine;
mod formulas;
mod graphs;
mod intervals;
mod lists;
mod make;
mod making;
mod mazes;
mod operations;
mod pair_sum;
mod repeats;
mod shapes;
mod shorthand;
mod special;
mod texts;
mod trees;
mod trips;
mod words;

#[cfg(test)]
mod tests;

use serde_json::Value;

pub use make::Make;
pub use make::{Argument, Mix};

use super::number::Number;
use super::signature::{Case, Expected, Signature};
use super::types::Type;
use super::value::check_input;
use making::{Fault, MOST_BYTES, Making};
use words::Words;

/// Arguments and operations that were made.
#[derive(Debug, Clone, PartialEq)]
pub struct Generated {
    /// Of the function, the constructor or the codec.
    pub arguments: Vec<Value>,
    /// Of a class.
    pub operations: Vec<Value>,
}

/// A generator that cannot do what it is asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{entry}: {what}")]
pub struct GenerateError {
    /// `arguments[1]`, `operations`, or `input` for the whole.
    pub entry: String,
    /// What is wrong.
    pub what: String,
}

/// Makes the input of a case. The same arguments, seed and size give the same input for ever; each entry of
/// `arguments` draws from a stream of its own, so that changing one leaves the others as they are.
///
/// # Errors
/// A parameter that makes no sense, a result that is too big, or one that does not fit the signature.
pub fn generate(
    arguments: &[Argument],
    operations: Option<&Argument>,
    seed: u64,
    size: u64,
    signature: &Signature,
) -> Result<Generated, GenerateError> {
    let types: Vec<&Type> = match signature {
        Signature::Codec { of, .. } => vec![of],
        _ => signature.params().iter().map(|param| &param.of).collect(),
    };
    let mut budget = MOST_BYTES;
    let mut made: Vec<Value> = Vec::new();
    for (index, argument) in arguments.iter().enumerate() {
        let words = Words::new(seed, index as u64);
        let mut making = Making { words, size, signature, budget, indexes: Vec::new() };
        let of = types.get(made.len()).copied().unwrap_or(&Type::Void);
        let values = making
            .argument(argument, of)
            .map_err(|what| GenerateError { entry: format!("arguments[{index}]"), what })?;
        made.extend(values);
        budget = making.budget;
    }
    let mut calls = Vec::new();
    if let Some(argument) = operations {
        let fault = |what: String| GenerateError { entry: "operations".to_string(), what };
        if !matches!(signature, Signature::Class { .. }) {
            return Err(fault("only a class has operations".to_string()));
        }
        let words = Words::new(seed, u64::MAX);
        let mut making = Making { words, size, signature, budget, indexes: Vec::new() };
        calls = match making.argument(argument, &Type::Void).map_err(fault)?.pop() {
            Some(Value::Array(calls)) => calls,
            _ => return Err(fault("must be a list of operations".to_string())),
        };
    }
    let case = Case {
        name: String::new(),
        catches: None,
        example: false,
        arguments: made,
        operations: calls,
        expected: Expected::Unknown,
    };
    check_input(signature, &case)
        .map_err(|misfit| GenerateError { entry: "input".to_string(), what: misfit.to_string() })?;
    Ok(Generated { arguments: case.arguments, operations: case.operations })
}

impl Making<'_> {
    /// The values of one entry: one, except for picks and targets that follow their structure.
    fn argument(&mut self, argument: &Argument, of: &Type) -> Result<Vec<Value>, Fault> {
        let make = match argument {
            Argument::Value(value) => {
                self.spend(super::value::size(value) as u64, 2)?;
                return Ok(vec![value.clone()]);
            }
            Argument::Make(make) => make,
        };
        let one = |value: Value| vec![value];
        match make.as_ref() {
            Make::Int { low, high } => self.int(low, high, of).map(one),
            Make::Ints { length, low, high, order, distinct, most } => match most {
                Some(most) => self.limited(length, (low, high), *order, *distinct, most, of).map(one),
                None => self.ints(length, (low, high), *order, *distinct, of).map(one),
            },
            Make::Doubles { length, low, high, decimals } => {
                self.doubles(length, (low, high), decimals).map(one)
            }
            Make::String { length, alphabet } => self.string(length, alphabet, of).map(one),
            Make::Strings { count, shortest, longest, alphabet, distinct } => {
                self.strings(count, (shortest, longest), alphabet, *distinct, of).map(one)
            }
            Make::Grid { rows, columns, alphabet, low, high } => {
                self.grid((rows, columns), alphabet.as_deref(), (low.as_ref(), high.as_ref()), of).map(one)
            }
            Make::Intervals { count, low, high, longest, shape } => {
                self.intervals(count, (low, high), longest, *shape).map(one)
            }
            Make::Tree { count, low, high, shape, distinct, picks } => {
                let none = Number::Whole(0);
                self.tree(count, (low, high), *shape, trees::Values::of_tree(*distinct), (picks, &none))
            }
            Make::SearchTree { count, low, high, shape, picks, swaps } => {
                self.tree(count, (low, high), *shape, trees::Values::InOrder, (picks, swaps))
            }
            Make::Ring { length, low, high, ring } => self.ring(length, (low, high), ring).map(one),
            Make::Edges { nodes, count, shape, first, shuffled } => {
                self.edges(nodes, count.as_ref(), *shape, first, *shuffled, of).map(one)
            }
            Make::Neighbours { nodes, count, shape, shuffled, one_way } => {
                self.neighbours(nodes, count.as_ref(), *shape, *shuffled, *one_way).map(one)
            }
            Make::PairSum { length, low, high } => self.pair_sum(length, (low, high)),
            Make::Repeat { of: what, length } => self.repeat(what, length, of).map(one),
            Make::Join { parts } => self.join(parts, of).map(one),
            Make::Operations { count, first, start, mix } => {
                self.operations(count, first, start, mix).map(one)
            }
            Make::Shuffle(wrap) => self.shuffle(&wrap.of, of),
            Make::Sort { of: what, alphabet } => self.sort(what, alphabet.as_deref(), of),
            Make::Turn { of: what, by } => self.turn(what, by, of),
            Make::Mirror { of: what, middle } => self.mirror(what, *middle, of).map(one),
            Make::Cut { of: what, columns } => self.cut(what, columns, of).map(one),
            Make::List { of: parts } => self.list(parts, of).map(one),
            Make::Many { count, of: what } => self.many(count, what, of).map(one),
            Make::OneOf { of: parts } => self.one_of(parts, of),
            Make::Choices { length, of: values } => self.choices(length, values, of).map(one),
            Make::Spread(wrap) => self.spread(&wrap.of, of),
            Make::Columns(wrap) => self.columns(&wrap.of, of),
            Make::Beside { of: parts } => self.beside(parts, of).map(one),
            Make::Pick { of: what, picks } => self.pick(what, picks, of),
            Make::Sample { of: what, count } => self.sample(what, count, of),
            Make::Take { of: what, values } => self.take(what, values, of),
            Make::Weave { first, second } => self.weave(first, second, of),
            Make::Subtree { of: what, least } => self.subtree(what, least, of),
            Make::RollCalls(calls) => self.roll_calls(calls),
            Make::Doubled { length, low, high, times } => {
                self.doubled(length, (low, high), times, of).map(one)
            }
            Make::Partners { length, low, high } => self.partners(length, (low, high), of).map(one),
            Make::Trail(trail) => self.trail(trail).map(one),
            Make::Maze(maze) => self.maze(maze, of).map(one),
            Make::Trip(trip) => self.trip(trip).map(one),
            Make::Brackets(brackets) => self.brackets(brackets, of).map(one),
            Make::Shorthand(shorthand) => self.shorthand(shorthand, of).map(one),
            Make::NumbersThenSigns(formula) => self.numbers_then_signs(formula).map(one),
            Make::SumWithBrackets(sum) => self.sum_with_brackets(sum).map(one),
        }
    }
}
