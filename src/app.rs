//! Wires the program up: arguments, settings, console, command, exit status.

use std::process::ExitCode;

/// Runs the program.
pub fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    // The judge's own processes come first: they are started for every run of a solution.
    if let Some(code) = crate::judge::hidden(&arguments) {
        return code;
    }
    ExitCode::SUCCESS
}
