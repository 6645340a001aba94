//! Finds out why a program crashed: it is built once more so that it watches itself, and runs the one case that is
//! shown. What it then says names the cause and the user's own line. Where the toolchain lacks what this takes, or
//! nothing is found, the crash's own words stay.

use std::path::Path;
use std::time::Duration;

use rustix::process::Signal;

use super::build::build_watched;
use super::child::{Status, Stop, Watch};
use super::input::Input;
use super::languages::{Cause, Parts};
use super::outcome::Outcome;
use super::passes::Passes;
use super::run::Next;
use super::workshop::Workshop;

/// How long the case may take: watching makes a program several times slower, and it had not ended in vain before.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is known of the run that crashed.
pub(super) struct Crashed<'a> {
    pub workshop: Workshop<'a>,
    pub parts: &'a Parts<'a>,
    pub spec: &'a str,
    /// The user's file.
    pub source: &'a Path,
    /// The case that is shown.
    pub input: &'a Input,
}

/// Whether this is a crash whose cause may be found.
pub(super) fn is_crash(outcome: &Outcome) -> bool {
    let Outcome::Died { status: Status::Signalled(signal), .. } = outcome else { return false };
    let crashes = [Signal::SEGV, Signal::ABORT, Signal::FPE, Signal::BUS, Signal::ILL, Signal::TRAP];
    crashes.iter().any(|crash| crash.as_raw() == *signal)
}

/// The cause, where one is found.
pub(super) fn autopsy(
    watch: &mut Watch,
    crashed: &Crashed<'_>,
    announce: &mut dyn FnMut() -> Result<(), Stop>,
) -> Result<Option<Cause>, Stop> {
    let Workshop { places, language, scratch, .. } = crashed.workshop;
    let Some(of) = &language.autopsy else { return Ok(None) };
    let built = match build_watched(watch, crashed.workshop, crashed.parts, of, announce) {
        Ok(Some(built)) => built,
        Ok(None) => return Ok(None),
        Err(Stop::Cancelled) => return Err(Stop::Cancelled),
        Err(Stop::Broken(_)) => return Ok(None),
    };
    let mut found = None;
    let passes = Passes {
        places,
        built: &built,
        signature: crashed.parts.signature,
        spec: crashed.spec,
        source: crashed.source,
        scratch,
        inputs: &[crashed.input],
        limits: &[PATIENCE],
    };
    passes.run(watch, &mut |_, _, printed| {
        found = (of.cause)(&printed.text());
        Ok(Next::Enough)
    })?;
    Ok(found)
}
