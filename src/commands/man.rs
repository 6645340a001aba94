//! `drill man`: one man page with every command, made from the same table as the help.

use clap::{Command, CommandFactory};
use clap_mangen::Man;

use super::context::Context;
use crate::cli::Cli;
use crate::error::{Error, Exit, Result};

/// Runs the command.
pub fn run(context: &Context) -> Result<Exit> {
    let page = page().map_err(|cause| Error::usage("the man page can't be made").because(cause))?;
    context.console.out(&page)?;
    if context.console.out_is_terminal() {
        context.console.talk(&context.console.talk_styles().hint("`drill man | man -l -` lays it out."));
    }
    Ok(Exit::Done)
}

/// The command line without what is hidden: nobody is to call the judge's own processes.
pub fn visible_commands() -> Command {
    let whole = Cli::command();
    let mut command = Command::new("drill").args(whole.get_arguments().cloned());
    command = command.subcommands(whole.get_subcommands().filter(|sub| !sub.is_hide_set()).cloned());
    command = command.version(env!("CARGO_PKG_VERSION"));
    command = command.about(whole.get_about().cloned().unwrap_or_default());
    command.after_help(whole.get_after_help().cloned().unwrap_or_default())
}

fn page() -> std::io::Result<String> {
    let command = visible_commands();
    let man = Man::new(command.clone()).manual("drill");
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    let mut text = String::from_utf8(page).map_err(std::io::Error::other)?;
    for sub in command.get_subcommands() {
        add_command(&mut text, sub, "drill")?;
    }
    let mut rest = Vec::new();
    man.render_extra_section(&mut rest)?;
    man.render_version_section(&mut rest)?;
    text.push_str(&String::from_utf8(rest).map_err(std::io::Error::other)?.replace(".SH EXTRA", ".SH NOTES"));
    Ok(text)
}

/// A section for a command, with its parts as sub-sections; then one for each command below it.
fn add_command(text: &mut String, command: &Command, parent: &str) -> std::io::Result<()> {
    let name = format!("{parent} {}", command.get_name());
    let man = Man::new(command.clone().bin_name(&name).disable_help_flag(true));
    let mut parts = Vec::new();
    man.render_description_section(&mut parts)?;
    man.render_synopsis_section(&mut parts)?;
    if command.get_arguments().next().is_some() {
        man.render_options_section(&mut parts)?;
    }
    let parts = String::from_utf8(parts).map_err(std::io::Error::other)?;
    text.push_str(&format!(".SH \"{}\"\n", name.to_uppercase()));
    for line in parts.lines() {
        match line.strip_prefix(".SH ") {
            // the section's own words need no title of their own
            Some("DESCRIPTION") => {}
            Some(title) => text.push_str(&format!(".SS {title}\n")),
            // every part brings these two lines again
            None if line.starts_with(".ie ") || line.starts_with(".el ") => {}
            None => text.push_str(&format!("{line}\n")),
        }
    }
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        add_command(text, sub, &name)?;
    }
    Ok(())
}
