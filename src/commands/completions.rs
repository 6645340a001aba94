//! `drill completions`: a completion script, made from the same table as the help.

use super::context::Context;
use super::man::visible_commands;
use crate::cli::CompletionsArgs;
use crate::error::{Error, Exit, Result};

/// Runs the command.
pub fn run(context: &Context, args: &CompletionsArgs) -> Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut visible_commands(), "drill", &mut script);
    let script = String::from_utf8(script)
        .map_err(|cause| Error::usage("the completions can't be made").because(cause))?;
    context.console.out(&script)?;
    Ok(Exit::Done)
}
