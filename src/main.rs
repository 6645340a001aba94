//! The binary: hands the arguments to the library and turns the result into an exit status. Nothing else lives here.

use std::process::ExitCode;

fn main() -> ExitCode {
    drill::app::main()
}
