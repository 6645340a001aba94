//! The integration tests: one binary, modules inside.

mod judge;
mod recording;
mod sm2_oracle;
mod world;
