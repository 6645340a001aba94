//! Everything that is drawn: the two streams, text that fits a width, the live line, prompts, screens, the pager.
//! Screens are pure functions from a view of their own to text; only the console writes. Nothing here decides anything
//! about sessions, scores or schedules.

pub mod console;
pub mod countdown;
mod json;
pub mod live_line;
pub mod markdown;
pub mod pager;
pub mod prompt;
pub mod screens;
pub mod style;
pub mod text;
