//! The integration tests: one binary, modules inside.

mod recording;
mod sm2_oracle;
mod world;
