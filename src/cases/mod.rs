//! What a coding problem's inputs and outputs are: types, signatures, cases, and (beside them) validators, generators
//! and comparison. Pure: values in, values out.

pub mod signature;
pub mod types;
pub mod value;

pub use signature::{Case, Compare, Expected, Operation, Output, Param, Signature};
pub use types::Type;
