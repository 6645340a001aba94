//! Placeholders for the types that `cases/` will bring.

/// One entry of `validator`.
pub type Constraint = serde_json::Value;
/// `tests.json`.
pub type TestsFile = serde_json::Value;
