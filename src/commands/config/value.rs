//! The settings themselves: names, what a value may be, where it is kept and where the one in force comes from.

use std::path::PathBuf;

use crate::commands::context::Context;
use crate::commands::sitting::start::unknown_language;
use crate::commands::today::DEFAULT_BUDGET;
use crate::error::{Error, Result};
use crate::judge;
use crate::model::entry::Setting as LogSetting;
use crate::model::{Day, Rollover};
use crate::os::settings::{EditorPlace, Settings};
use crate::store::LogSettings;

/// The word that takes a setting back to what it was at first.
const DEFAULT: &str = "default";
/// The word for a language that drill chooses.
const AUTO: &str = "auto";
/// The word for no interview.
const NONE: &str = "none";
/// Minutes of a day.
const MOST_MINUTES: u32 = 1440;
/// More interview days are no plan.
const MOST_DAYS: usize = 50;

/// A setting that the user may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Language of coding sessions.
    Language,
    /// Where the editor goes.
    Editor,
    /// The editor's command.
    EditorCommand,
    /// Folder for solutions and notes.
    Workspace,
    /// Minutes a day.
    Budget,
    /// Hour at which a day begins.
    Rollover,
    /// Interview days.
    Interview,
}

/// A value and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// As it is typed.
    pub value: String,
    /// `default`, `config.toml`, `log`, or the name of a variable.
    pub source: String,
}

impl Setting {
    /// All of them, in the order of the list.
    pub const ALL: [Setting; 7] = [
        Setting::Language,
        Setting::Editor,
        Setting::EditorCommand,
        Setting::Workspace,
        Setting::Budget,
        Setting::Rollover,
        Setting::Interview,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Setting::Language => "language",
            Setting::Editor => "editor",
            Setting::EditorCommand => "editor_command",
            Setting::Workspace => "workspace",
            Setting::Budget => "budget",
            Setting::Rollover => "rollover",
            Setting::Interview => "interview",
        }
    }

    /// What it is and what it may be.
    pub fn about(self) -> &'static str {
        match self {
            Setting::Language => "of coding sessions",
            Setting::Editor => "where it goes: auto, pane, window, here",
            Setting::EditorCommand => "before VISUAL and EDITOR",
            Setting::Workspace => "solutions and notes",
            Setting::Budget => "minutes a day",
            Setting::Rollover => "hour at which a day begins",
            Setting::Interview => "days, or none",
        }
    }

    /// The setting of this name; a typo is answered with the nearest one.
    pub fn find(name: &str) -> Result<Setting> {
        let wanted = name.trim().to_lowercase().replace('-', "_");
        if let Some(setting) = Setting::ALL.into_iter().find(|setting| setting.name() == wanted) {
            return Ok(setting);
        }
        let error = Error::usage(format!("there is no setting `{name}`"));
        let names = Setting::ALL.map(Setting::name);
        Err(match nearest(&wanted, &names) {
            Some(name) => error.hint(format!("did you mean {name}?")),
            None => error.hint(format!("there are {}", names.join(", "))),
        })
    }

    /// Whether it belongs to the history and not to this machine.
    pub fn is_in_log(self) -> bool {
        matches!(self, Setting::Budget | Setting::Rollover | Setting::Interview)
    }

    /// The value in force.
    pub fn read(self, context: &Context, log: &LogSettings) -> Told {
        let settings = &context.settings;
        let told = |value: String, source: &str| Told { value, source: source.to_string() };
        let file = |value: Option<&String>, otherwise: &str| match value {
            Some(value) => told(value.clone(), "config.toml"),
            None => told(otherwise.to_string(), DEFAULT),
        };
        match self {
            Setting::Language => file(settings.language.as_ref(), AUTO),
            Setting::Editor => {
                let is_default = settings.editor == EditorPlace::default();
                told(place_word(settings.editor).into(), if is_default { DEFAULT } else { "config.toml" })
            }
            Setting::EditorCommand => {
                let variable = ["VISUAL", "EDITOR"]
                    .into_iter()
                    .find_map(|name| Some((name, context.environment.text(name)?)));
                match (&settings.editor_command, variable) {
                    (Some(command), _) => told(command.clone(), "config.toml"),
                    (None, Some((name, command))) => told(command.to_string(), name),
                    (None, None) => told("vi".into(), DEFAULT),
                }
            }
            Setting::Workspace => {
                let source = if context.environment.path("DRILL_WORKSPACE").is_some() {
                    "DRILL_WORKSPACE"
                } else if settings.workspace.is_some() {
                    "config.toml"
                } else {
                    DEFAULT
                };
                told(context.paths.workspace.display().to_string(), source)
            }
            Setting::Budget => match log.budget {
                Some(minutes) => told(minutes.to_string(), "log"),
                None => told(DEFAULT_BUDGET.to_string(), DEFAULT),
            },
            Setting::Rollover => {
                let is_default = log.rollover == Rollover::default();
                told(log.rollover.hour().to_string(), if is_default { DEFAULT } else { "log" })
            }
            Setting::Interview if log.interviews.is_empty() => told(NONE.into(), DEFAULT),
            Setting::Interview => {
                let days: Vec<String> = log.interviews.iter().map(Day::to_string).collect();
                told(days.join(","), "log")
            }
        }
    }

    /// What should be known about the value in force.
    pub fn warning(self, context: &Context, log: &LogSettings) -> Option<String> {
        let today = context.today(log);
        match self {
            Setting::Workspace if context.environment.path("DRILL_WORKSPACE").is_some() => {
                Some("DRILL_WORKSPACE is set and wins over config.toml".into())
            }
            Setting::Interview if log.interviews.iter().any(|day| *day < today) => {
                Some("a day of these has passed".into())
            }
            _ => None,
        }
    }

    /// Puts a value into the settings of this machine.
    pub fn write(self, settings: &mut Settings, text: &str) -> Result<()> {
        let text = text.trim();
        let value = Some(text).filter(|text| !text.is_empty() && *text != DEFAULT).map(str::to_string);
        match (self, value) {
            (Setting::Language, value) => {
                settings.language =
                    value.filter(|value| value != AUTO).map(|value| language(&value)).transpose()?;
            }
            (Setting::Editor, None) => settings.editor = EditorPlace::default(),
            (Setting::Editor, Some(value)) => settings.editor = place(&value)?,
            (Setting::EditorCommand, value) => {
                if let Some(command) = &value {
                    let words = shell_words::split(command)
                        .map_err(|cause| Error::usage(format!("`{command}` is no command")).because(cause))?;
                    if words.first().is_none_or(String::is_empty) {
                        return Err(Error::usage(format!("`{command}` is no command")));
                    }
                }
                settings.editor_command = value;
            }
            (Setting::Workspace, value) => {
                settings.workspace = value.map(|value| folder(&value)).transpose()?;
            }
            (Setting::Budget | Setting::Rollover | Setting::Interview, _) => {
                return Err(Error::usage(format!("{} is kept in the log", self.name())));
            }
        }
        Ok(())
    }

    /// The entry that sets it in the log.
    pub fn entry(self, text: &str) -> Result<LogSetting> {
        let text = text.trim();
        let text = if text.is_empty() { DEFAULT } else { text };
        match self {
            Setting::Budget if text == DEFAULT => Ok(LogSetting::Budget(DEFAULT_BUDGET)),
            Setting::Budget => match text.parse() {
                Ok(minutes @ 1..=MOST_MINUTES) => Ok(LogSetting::Budget(minutes)),
                _ => Err(Error::usage(format!(
                    "`{text}` is no budget; it is 1 to {MOST_MINUTES} minutes a day"
                ))),
            },
            Setting::Rollover if text == DEFAULT => Ok(LogSetting::Rollover(Rollover::default())),
            Setting::Rollover => {
                let hour = text.strip_suffix(":00").unwrap_or(text);
                match hour.parse().ok().and_then(Rollover::new) {
                    Some(rollover) => Ok(LogSetting::Rollover(rollover)),
                    None => Err(Error::usage(format!("`{text}` is no hour; it is 0 to 23, and 4 at first"))),
                }
            }
            Setting::Interview if text == DEFAULT || text == NONE => Ok(LogSetting::Interviews(Vec::new())),
            Setting::Interview => days(text).map(LogSetting::Interviews),
            _ => Err(Error::usage(format!("{} is kept in config.toml", self.name()))),
        }
    }
}

/// Days, each once, the nearest first.
fn days(text: &str) -> Result<Vec<Day>> {
    let mut days: Vec<Day> =
        text.split(',').map(|day| day.trim().parse::<Day>()).collect::<std::result::Result<_, _>>().map_err(
            |why| Error::usage(why).hint("several days are separated by commas; `none` is for none"),
        )?;
    days.sort_unstable();
    days.dedup();
    if days.len() > MOST_DAYS {
        return Err(Error::usage(format!("at most {MOST_DAYS} interview days")));
    }
    Ok(days)
}

fn language(text: &str) -> Result<String> {
    let id = text.to_lowercase();
    let names: Vec<&str> = judge::languages().iter().map(|language| language.id).collect();
    match judge::language(&id) {
        Some(language) => Ok(language.id.to_string()),
        None => Err(match nearest(&id, &names) {
            Some(name) => unknown_language(&id).hint(format!("did you mean {name}?")),
            None => unknown_language(&id),
        }),
    }
}

fn place(text: &str) -> Result<EditorPlace> {
    let text = text.to_lowercase();
    text.parse().map_err(|why: String| {
        let error = Error::usage(why);
        match nearest(&text, &["auto", "pane", "window", "here"]) {
            Some(name) => error.hint(format!("did you mean {name}?")),
            // a name of an editor is the usual mistake
            None => error.hint("`drill config editor_command COMMAND` says which editor"),
        }
    })
}

fn place_word(place: EditorPlace) -> &'static str {
    match place {
        EditorPlace::Auto => "auto",
        EditorPlace::Pane => "pane",
        EditorPlace::Window => "window",
        EditorPlace::Here => "here",
    }
}

/// A whole path: a relative one would mean another folder tomorrow.
fn folder(text: &str) -> Result<PathBuf> {
    let path = PathBuf::from(text);
    if !path.is_absolute() && !path.starts_with("~") {
        return Err(Error::usage(format!("`{text}` is no whole path")).hint("begin it with / or ~/"));
    }
    if path.is_file() {
        return Err(Error::usage(format!("`{text}` is a file and no folder")));
    }
    Ok(path)
}

fn nearest<'a>(wanted: &str, names: &[&'a str]) -> Option<&'a str> {
    names
        .iter()
        .map(|name| (strsim::normalized_damerau_levenshtein(wanted, name), *name))
        .filter(|(likeness, _)| *likeness >= 0.5)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_have_hyphens_and_a_typo_is_answered_with_the_nearest() {
        assert_eq!(Setting::find("editor-command").unwrap(), Setting::EditorCommand);
        let error = Setting::find("bugdet").unwrap_err();
        assert_eq!(error.hints, ["did you mean budget?"]);
        assert!(Setting::find("xyzzy").unwrap_err().hints[0].starts_with("there are language, editor,"));
    }

    #[test]
    fn values_of_the_machine_are_checked_and_default_takes_them_back() {
        let mut settings = Settings::default();
        Setting::Language.write(&mut settings, "Go").unwrap();
        Setting::Editor.write(&mut settings, "here").unwrap();
        Setting::EditorCommand.write(&mut settings, "code --wait").unwrap();
        Setting::Workspace.write(&mut settings, "~/practice").unwrap();
        assert_eq!(settings.language.as_deref(), Some("go"));
        assert_eq!(settings.editor, EditorPlace::Here);
        for (setting, bad) in [
            (Setting::Language, "pythn"),
            (Setting::Editor, "vim"),
            (Setting::EditorCommand, "'unclosed"),
            (Setting::EditorCommand, "''"),
            (Setting::Workspace, "relative/path"),
            (Setting::Workspace, concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")),
        ] {
            let before = settings.clone();
            assert!(setting.write(&mut settings, bad).is_err(), "{bad}");
            assert_eq!(settings, before);
        }
        for setting in [Setting::Language, Setting::Editor, Setting::EditorCommand, Setting::Workspace] {
            setting.write(&mut settings, "default").unwrap();
        }
        assert_eq!(settings, Settings::default());
    }

    #[test]
    fn values_of_the_log_are_checked() {
        assert_eq!(Setting::Budget.entry("45").unwrap(), LogSetting::Budget(45));
        assert_eq!(
            Setting::Rollover.entry("05:00").unwrap(),
            LogSetting::Rollover(Rollover::new(5).unwrap())
        );
        let days = Setting::Interview.entry("2027-02-01, 2027-01-31,2027-02-01").unwrap();
        let expected = ["2027-01-31", "2027-02-01"].map(|day| day.parse::<Day>().unwrap());
        assert_eq!(days, LogSetting::Interviews(expected.to_vec()));
        assert_eq!(Setting::Interview.entry("none").unwrap(), LogSetting::Interviews(vec![]));
        for (setting, bad) in [
            (Setting::Budget, "0"),
            (Setting::Budget, "1441"),
            (Setting::Budget, "-5"),
            (Setting::Rollover, "24"),
            (Setting::Rollover, "4:30"),
            (Setting::Interview, "tomorrow"),
            (Setting::Interview, "2027-02-30"),
            (Setting::Interview, "2027-01-31,"),
        ] {
            assert!(setting.entry(bad).is_err(), "{bad}");
        }
    }
}
