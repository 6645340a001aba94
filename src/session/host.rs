//! The host's side of a session: where events come from and effects go. The real one is in `commands/`, the scripted one
//! in the tests, where a whole session runs in microseconds.

use super::event::{Effect, Ending, Event};
use super::machine::Session;
use crate::model::Millis;

/// Gives events and performs effects.
pub trait Host {
    /// What stops the session altogether.
    type Error;

    /// Waits for the next event; a tick when nothing happens for a while.
    fn next(&mut self, session: &Session) -> Result<(Event, Millis), Self::Error>;

    /// Performs an effect.
    fn perform(&mut self, session: &mut Session, effect: Effect) -> Result<(), Self::Error>;
}

/// Runs a session to its end.
pub fn run<H: Host>(
    session: &mut Session,
    first: Event,
    host: &mut H,
    now: Millis,
) -> Result<Ending, H::Error> {
    let (mut event, mut now) = (first, now);
    loop {
        for effect in session.on(event, now) {
            let ending = match &effect {
                Effect::End(ending) => Some(*ending),
                _ => None,
            };
            host.perform(session, effect)?;
            if let Some(ending) = ending {
                return Ok(ending);
            }
        }
        (event, now) = host.next(session)?;
    }
}
