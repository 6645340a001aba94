//! Placeholders for the types that `cases/` will bring.

/// `tests.json`.
pub type TestsFile = serde_json::Value;
