//! `drill test --case N --debug`: a program that runs one case, written beside the user's file for a debugger. What is
//! there already and differs is never overwritten.

use std::path::Path;

use serde::Serialize;

use crate::cases::Case;
use crate::commands::Context;
use crate::commands::sitting::material::Coding;
use crate::error::{Error, Exit, Result};
use crate::judge::{self, Language, Task};
use crate::os::paths::write_whole;

/// What a comment of the program says before the command that runs it.
const RUN: &str = "Run it with: ";

#[derive(Serialize)]
struct Json<'a> {
    case: &'a str,
    file: String,
    run: Option<String>,
}

/// Writes the program and says where it is and how it is run.
pub fn run(
    context: &Context,
    coding: &Coding,
    language: &Language,
    solution: &Path,
    case: &[Case],
    number: usize,
    json: bool,
) -> Result<Exit> {
    let problem = &coding.files.problem;
    let task = Task { signature: &problem.signature, outputs: &problem.outputs, examples: case };
    let Some(file) = judge::debug(&task, language) else {
        return Err(Error::new(
            Exit::No,
            format!("case {number} can't be written down in {}", language.name),
        )
        .because("its values are too long, or of a type that has no literal")
        .hint("take a smaller case"));
    };
    let name = match file.name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}_case_{number}.{extension}"),
        None => format!("{}_case_{number}", file.name),
    };
    let own = solution.file_name().map(|name| name.to_string_lossy().to_string()).unwrap_or_default();
    let text = file.text.replace("{file}", &name).replace("{solution}", &own);
    let path = solution.with_file_name(&name);
    write(&path, &text)?;
    let command = text.lines().find_map(|line| Some(line.split_once(RUN)?.1.trim().to_string()));
    if json {
        let case = case.first().map_or("", |case| case.name.as_str());
        context.console.json(&Json { case, file: path.display().to_string(), run: command })?;
        return Ok(Exit::Done);
    }
    context.console.out(&path.display().to_string())?;
    if let Some(command) = command {
        context.console.talk(&format!("Run it in its folder with `{command}`, or under your debugger."));
    }
    Ok(Exit::Done)
}

/// Writes the file unless another text is there.
fn write(path: &Path, text: &str) -> Result<()> {
    match std::fs::read(path) {
        Ok(there) if there == text.as_bytes() => return Ok(()),
        Ok(_) => {
            return Err(Error::new(
                Exit::No,
                format!("{} is there already and may be yours", path.display()),
            )
            .hint("move or delete it, then ask again"));
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(refused(path, &error)),
    }
    write_whole(path, text).map_err(|error| refused(path, &error))
}

fn refused(path: &Path, error: &std::io::Error) -> Error {
    Error::new(Exit::Store, format!("cannot write {}", path.display())).because(error)
}
