//! The integration tests: one binary, modules inside.

mod judge;
