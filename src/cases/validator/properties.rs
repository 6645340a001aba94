//! The named properties of validators. Each is linear or n log n, goes down no call for depth, and says what breaks it.

mod amounts;
mod counts;
pub(super) mod formulas;
mod graphs;
pub(super) mod groups;
mod order;
mod pairs;
mod rows;
mod spans;
mod texts;
mod trees;

use super::kind::{Hold, Kind, Spanning};
use super::shape::is_scalar;

/// All of them.
pub(super) const KINDS: [&[Kind]; 11] = [
    &order::KINDS,
    &counts::KINDS,
    &pairs::KINDS,
    &rows::KINDS,
    &trees::KINDS,
    &texts::KINDS,
    &formulas::KINDS,
    &amounts::KINDS,
    &spans::KINDS,
    &graphs::KINDS,
    &CALLS,
];

/// Those over all calls of an operation; `calls.rs` holds them.
const CALLS: [Kind; 4] = {
    const fn kind(name: &'static str, spanning: Spanning) -> Kind {
        let about = "an operation's number, text or char, as `put.key`";
        Kind { name, about, fits: is_scalar, hold: Hold::Calls(spanning) }
    }
    [
        kind("increasing_over_calls", Spanning::Increasing),
        kind("strictly_increasing_over_calls", Spanning::StrictlyIncreasing),
        kind("distinct_over_calls", Spanning::Distinct),
        kind("given_before", Spanning::GivenBefore),
    ]
};
