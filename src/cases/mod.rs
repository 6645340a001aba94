//! What a coding problem's inputs and outputs are: types, signatures, cases, and (beside them) validators, generators
//! and comparison. Pure: values in, values out.

pub mod canonical;
pub mod checkers;
pub mod compare;
pub mod signature;
mod tree;
pub mod types;
pub mod value;

pub use compare::{Difference, compare};
pub use signature::{Case, Compare, Expected, Operation, Output, Param, Signature};
pub use types::Type;
