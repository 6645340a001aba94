//! The local judge: runs the user's own program over a problem's cases in its own language and says what happened.
//!
//! `Job` is the side that asks: it starts `drill __judge` and reads its events without ever waiting. `serve` is the
//! main of that hidden command: it compiles, runs, compares and cleans up. Nothing here prints or knows a session.
//! A seatbelt for one's own code, not a prison: limits and clean-up, no isolation from the user's own files.

mod autopsy;
mod build;
mod cache;
mod child;
mod digest;
mod exec;
mod failure;
pub mod growth;
mod input;
mod job;
mod kept;
mod kit;
mod languages;
mod limits;
mod names;
mod outcome;
mod passes;
mod prints;
mod records;
mod request;
mod run;
mod scratch;
mod serve;
mod sizes;
mod stored;
mod toolchain;
mod workshop;

use std::ffi::OsString;
use std::process::ExitCode;

pub use digest::digest_of_bytes;
pub use job::{Job, JudgeError};
pub use kept::{KeptReport, kept_report};
pub use languages::{
    Language, SourceFile, Task, companion, debug, language, languages, of_extension, starter, variables,
};
pub use request::{Event, Limits, Places, Reference, Request, in_order};
pub use toolchain::{Missing, Toolchain, find};

/// Runs the hidden commands `__judge` and `__exec`; `None` when the arguments are none of these.
///
/// Both must be looked for before anything else happens in the program: they are started for every run of a solution.
pub fn hidden(arguments: &[OsString]) -> Option<ExitCode> {
    match arguments.get(1)?.to_str()? {
        "__judge" => Some(serve::serve()),
        "__exec" => Some(exec::exec(arguments.get(2..).unwrap_or_default())),
        _ => None,
    }
}
