//! What a coding problem's inputs and outputs are: types, signatures, cases, and (beside them) validators, generators
//! and comparison. Pure: values in, values out.

pub mod alphabet;
pub mod canonical;
pub mod checkers;
pub mod compare;
pub mod expression;
pub mod generator;
pub mod number;
pub mod signature;
pub mod tests_format;
mod tree;
pub mod types;
pub mod validator;
pub mod value;

pub use compare::{Difference, compare};
pub use signature::{Case, Compare, Expected, Operation, Output, Param, Signature};
pub use types::Type;
