//! Wires the program up: arguments, settings, console, command, exit status.

use std::process::ExitCode;

/// Runs the program.
pub fn main() -> ExitCode {
    ExitCode::SUCCESS
}
