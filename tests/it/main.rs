//! The integration tests: one binary, modules inside.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

mod architecture;
mod docs;
mod judge;
mod meta;
mod recording;
mod sm2_oracle;
mod support;
mod world;
