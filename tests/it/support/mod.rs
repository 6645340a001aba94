//! What the tests stand on: a hermetic environment, a pseudo-terminal, a way to find processes left behind, editors that
//! do as they are told. Nothing here knows what drill prints.

#![allow(dead_code, unused_imports, reason = "tools for tests; not each of them is in use all the time")]

pub mod editor;
pub mod environment;
pub mod processes;
pub mod screen;
pub mod terminal;

pub use editor::Editor;
pub use environment::{Environment, Output};
pub use screen::Screen;
pub use terminal::{Size, Terminal};

use std::time::Duration;

/// How long anything may take before a test gives up. It is never asserted, only waited for at most.
pub const DEADLINE: Duration = Duration::from_secs(60);
