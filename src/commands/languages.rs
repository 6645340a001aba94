//! `drill languages`: which languages work here, which are missing, and what installs them.

use serde::Serialize;

use super::Context;
use super::sitting::judging;
use crate::cli::LanguagesArgs;
use crate::error::{Exit, Result};
use crate::judge;

#[derive(Serialize)]
struct View {
    languages: Vec<Language>,
}

#[derive(Serialize)]
struct Language {
    id: &'static str,
    name: &'static str,
    works: bool,
    version: Option<String>,
    path: Option<String>,
    missing: Option<String>,
    install: Option<String>,
}

/// Looks for every toolchain.
pub fn run(context: &Context, args: &LanguagesArgs) -> Result<Exit> {
    let places = judging::places(context)?;
    let languages: Vec<Language> = judge::languages()
        .iter()
        .map(|language| match judge::find(language, &places) {
            Ok(toolchain) => Language {
                id: language.id,
                name: language.name,
                works: true,
                version: Some(toolchain.version.clone()),
                path: Some(toolchain.program.display().to_string()),
                missing: None,
                install: None,
            },
            Err(missing) => Language {
                id: language.id,
                name: language.name,
                works: false,
                version: None,
                path: None,
                missing: Some(missing.what.clone()),
                install: Some(missing.hint.clone()),
            },
        })
        .collect();
    if args.json {
        context.console.json(&View { languages })?;
        return Ok(Exit::Done);
    }
    let styles = context.console.out_styles();
    for language in &languages {
        let line = match (&language.version, &language.path) {
            (Some(version), Some(path)) => {
                format!("{} {:<12} {version}  {}", styles.success("works  "), language.name, styles.dim(path))
            }
            _ => format!(
                "{} {:<12} {}\n                     {}",
                styles.warning("missing"),
                language.name,
                language.missing.as_deref().unwrap_or_default(),
                styles.hint(language.install.as_deref().unwrap_or_default())
            ),
        };
        context.console.out(&line)?;
    }
    Ok(Exit::Done)
}
