//! When an item comes back, and what to do today: pure functions of log entries, days and settings. Nothing here
//! reads a clock or a store.

pub mod fold;
pub mod queue;
pub mod sm2;
