//! The integration tests: one binary, modules inside.
mod sm2_oracle;

mod judge;
