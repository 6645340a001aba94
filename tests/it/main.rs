//! The integration tests: one binary, modules inside.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "a test says what is wrong by failing, and works with real processes on a real machine"
)]

mod architecture;
mod board;
mod cards;
mod docs;
mod judge;
mod large_decks;
mod meta;
mod recording;
mod sessions;
mod settings;
mod sm2_oracle;
mod support;
mod test_command;
mod without_toolchains;
mod world;
