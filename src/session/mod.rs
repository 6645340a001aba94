//! The session as a pure state machine: `on(event, now) -> effects`. It knows no terminal, no clock and no disk; the
//! state is a plain value that is checkpointed whole, so a killed session goes on where it was.

pub mod clock;
pub mod coding;
pub mod design;
pub mod event;
pub mod host;
pub mod machine;
pub mod phases;
pub mod script;
pub mod star;
pub mod state;

pub use clock::SessionClock;
pub use event::{Command, Effect, Ending, Event, Line, Message, Prompt, Reply, Request};
pub use host::{Host, run};
pub use machine::Session;
pub use phases::{Phase, PhaseId};
pub use script::{CodingScript, DesignScript, Script, StarScript};
pub use state::{Awaiting, Detail, LineState, State};

#[cfg(test)]
mod tests;
