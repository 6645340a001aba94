//! The command line: clap types and nothing else.

use clap::Parser;

/// Interview practice in the terminal.
#[derive(Debug, Parser)]
#[command(name = "drill", version)]
pub struct Cli {}
