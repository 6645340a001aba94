//! `drill config`: the settings, with their values and where each comes from. Those of this machine are in `config.toml`;
//! those that change how the log is read from then on are entries of the log.

mod value;

use serde::Serialize;

use self::value::{Setting, Told};
use super::context::Context;
use crate::cli::ConfigArgs;
use crate::error::{Error, Exit, Result};
use crate::model::Body;
use crate::os::paths::Paths;
use crate::store::LogSettings;
use crate::ui::screens::config::{SettingLine, config as screen};

#[derive(Debug, Serialize)]
struct ConfigJson {
    settings: Vec<SettingJson>,
}

#[derive(Debug, Serialize)]
struct SettingJson {
    name: &'static str,
    /// As `drill config NAME VALUE` takes it.
    value: String,
    /// `default`, `config.toml`, `log`, or the name of a variable.
    source: String,
}

/// Runs the command.
pub fn run(context: &mut Context, args: &ConfigArgs) -> Result<Exit> {
    let Some(name) = &args.name else { return list(context, args.json) };
    let setting = Setting::find(name)?;
    match &args.value {
        Some(value) => set(context, setting, value)?,
        None if args.json => {}
        None => {
            let log = context.store()?.settings()?;
            context.console.out(&setting.read(context, &log).value)?;
        }
    }
    if args.json {
        let log = context.store()?.settings()?;
        context.console.json(&json(setting, setting.read(context, &log)))?;
    }
    Ok(Exit::Done)
}

fn list(context: &Context, as_json: bool) -> Result<Exit> {
    let log = context.store()?.settings()?;
    let told = Setting::ALL.map(|setting| (setting, setting.read(context, &log)));
    if as_json {
        let settings = told.into_iter().map(|(setting, told)| json(setting, told)).collect();
        context.console.json(&ConfigJson { settings })?;
        return Ok(Exit::Done);
    }
    let rows: Vec<SettingLine> = told
        .into_iter()
        .map(|(setting, told)| SettingLine {
            name: setting.name().to_string(),
            value: told.value,
            source: told.source,
            about: setting.about().to_string(),
        })
        .collect();
    let file = context.paths.settings().display().to_string();
    context.console.out(&screen(&rows, &file, context.console.out_width(), context.console.out_styles()))?;
    Ok(Exit::Done)
}

fn json(setting: Setting, told: Told) -> SettingJson {
    SettingJson { name: setting.name(), value: told.value, source: told.source }
}

/// Takes a new value and says what holds from now on.
fn set(context: &mut Context, setting: Setting, text: &str) -> Result<()> {
    let mut store = context.store()?;
    if setting.is_in_log() {
        let entry = setting.entry(text)?;
        context.append(&mut store, &[Body::Setting(entry)])?;
    } else {
        let mut settings = context.settings.clone();
        setting.write(&mut settings, text)?;
        settings.write(&context.paths.settings()).map_err(|error| {
            Error::new(Exit::Store, error.to_string())
                .hint("check who owns the folder, or set DRILL_CONFIG_DIR")
        })?;
        let workspace = settings.workspace.as_deref();
        context.paths = Paths::from_environment(&context.environment, workspace).map_err(Error::usage)?;
        context.settings = settings;
    }
    let log: LogSettings = store.settings()?;
    let told = setting.read(context, &log);
    context.console.talk(&format!("{} is {} ({})", setting.name(), told.value, told.source));
    if let Some(warning) = setting.warning(context, &log) {
        context.console.talk(&context.console.talk_styles().warning(&warning));
    }
    Ok(())
}
