//! The plan of a sitting: what was drawn, how it is run and where its files are. With the machine's state it is all that
//! a session row holds, so that `drill resume` can go on.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::cases::Signature;
use crate::commands::Context;
use crate::content::format::Problem;
use crate::content::{Item, Library};
use crate::error::{Error, Exit, Result};
use crate::judge;
use crate::model::{Clock, Day, ItemId, Kind, Mode};
use crate::scoring::design::Level;
use crate::session::state::{CodingState, DesignState, StarState};
use crate::session::{Detail, Script, Session, State};

use super::material::Material;
use super::workspace::Folder;
use super::{notes, own_cases, script};

/// What was asked for.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// How.
    pub mode: Mode,
    /// Length in minutes.
    pub minutes: u32,
    /// Language id, for coding.
    pub language: Option<String>,
    /// The level interviewed for, for design.
    pub level: Level,
    /// It was drawn, not named: then it may stand for a due question of its theme.
    pub drawn: bool,
}

/// A sitting, ready to run.
pub struct Plan {
    /// Names the session for ever.
    pub session_id: String,
    /// What is practised.
    pub item: ItemId,
    /// Its title; the words of a question.
    pub title: String,
    /// The deck's target time, in minutes.
    pub target_minutes: u32,
    /// Its content.
    pub material: Material,
    /// Its files.
    pub folder: Folder,
    /// The part that is stored beside the state.
    pub kept: Kept,
}

/// What a session row holds besides the machine's state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The attempt's folder.
    pub folder: PathBuf,
    /// The file that is the answer.
    pub main: String,
    /// Length in minutes.
    pub minutes: u32,
    /// The level interviewed for.
    pub level: String,
    /// The logical day of the start.
    pub day: Day,
    /// Hour of the rollover then in force.
    pub rollover_hour: u8,
    /// Run on an accelerated clock.
    pub simulated: bool,
    /// The due question that this one stands for in a review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands_for: Option<ItemId>,
}

/// A session row's text.
#[derive(Debug, Serialize, Deserialize)]
pub struct Stored {
    /// The plan's part.
    pub plan: Kept,
    /// The machine's part.
    pub state: State,
}

impl Plan {
    /// Makes the folder and the session for an item.
    pub fn make(
        context: &Context,
        library: &Library,
        item: &Item,
        wanted: &Wanted,
        day: Day,
        rollover_hour: u8,
    ) -> Result<(Plan, Session)> {
        let material = Material::read(library, item)?;
        let main = main_file(&material, wanted)?;
        let folder = Folder::create(&context.paths.workspace, &item.id, day, &main)
            .map_err(|error| folder_error(&context.paths.workspace, &error))?;
        let minutes = match &material {
            Material::Star(question) => question.minutes,
            _ => wanted.minutes,
        };
        let kept = Kept {
            folder: folder.path.clone(),
            main,
            minutes,
            level: wanted.level.as_str().to_string(),
            day,
            rollover_hour,
            simulated: context.clock.is_accelerated(),
            stands_for: None,
        };
        let detail = match item.kind {
            Kind::Design => Detail::Design(DesignState::default()),
            Kind::Star => {
                Detail::Star(StarState { spoken: wanted.mode == Mode::Spoken, ..StarState::default() })
            }
            _ => Detail::Coding(Box::new(CodingState {
                language: wanted.language.clone().unwrap_or_default(),
                ..CodingState::default()
            })),
        };
        let plan = Plan {
            session_id: format!("{:032x}", context.random_wide()),
            item: item.id.clone(),
            title: item.title.clone(),
            target_minutes: item.minutes,
            material,
            folder,
            kept,
        };
        plan.write_first_files().map_err(|error| folder_error(&plan.folder.path, &error))?;
        let state = State::new(item.id.clone(), wanted.mode, context.clock.now(), minutes * 60, detail);
        let script = plan.script(wanted.mode);
        Ok((plan, Session::new(script, state)))
    }

    /// Takes up what a session row holds.
    pub fn take_up(
        context: &Context,
        library: &Library,
        session_id: &str,
        text: &str,
    ) -> Result<(Plan, Session)> {
        let stored: Stored = serde_json::from_str(text).map_err(|error| {
            Error::new(Exit::Store, "the stored session can't be read")
                .because(error)
                .hint("`drill resume --close` closes it")
        })?;
        let _ = context;
        let item = library.get(&stored.state.item).ok_or_else(|| {
            Error::new(Exit::Content, format!("{} is no longer in any deck", stored.state.item))
                .hint("put its deck back, or close the session with `drill resume --close`")
        })?;
        let plan = Plan {
            session_id: session_id.to_string(),
            item: item.id.clone(),
            title: item.title.clone(),
            target_minutes: item.minutes,
            material: Material::read(library, item)?,
            folder: Folder::existing(&stored.plan.folder, &stored.plan.main),
            kept: stored.plan,
        };
        let script = plan.script(stored.state.mode);
        Ok((plan, Session::resume(script, stored.state)))
    }

    /// The text of the session row.
    pub fn store(&self, state: &State) -> String {
        // both are plain values: this cannot fail, and an empty text would be refused at the next resume, not lost silently
        serde_json::to_string(&StoredRef { plan: &self.kept, state }).unwrap_or_default()
    }

    /// The problem, where it is one.
    pub fn problem(&self) -> Option<&Problem> {
        match &self.material {
            Material::Coding(coding) => Some(&coding.files.problem),
            _ => None,
        }
    }

    /// The name of the file that is the answer.
    pub fn main(&self) -> &str {
        &self.kept.main
    }

    /// Where typed notes go: beside the answer, never into a file that an editor holds.
    pub fn notes_file(&self) -> &'static str {
        match self.material {
            Material::Design(_) => "said.md",
            _ => "notes.md",
        }
    }

    /// The level interviewed for.
    pub fn level(&self) -> Level {
        [Level::Junior, Level::Senior, Level::Staff]
            .into_iter()
            .find(|level| level.as_str() == self.kept.level)
            .unwrap_or(Level::Mid)
    }

    /// All files that may be there by now; what is there stays as it is.
    pub fn write_files(&self, with_statement: bool) -> io::Result<()> {
        self.write_first_files()?;
        if with_statement { self.write_statement() } else { Ok(()) }
    }

    /// Statement, starter and own cases, once the session reveals them.
    pub fn write_statement(&self) -> io::Result<()> {
        let Material::Coding(coding) = &self.material else { return Ok(()) };
        let problem = &coding.files.problem;
        self.folder.add("statement.md", &format!("# {}\n\n{}", problem.title, &*coding.files.statement))?;
        let examples = coding.examples().unwrap_or_default();
        if let Some(language) = judge::of_extension(extension(&self.kept.main)) {
            let task =
                judge::Task { signature: &problem.signature, outputs: &problem.outputs, examples: &examples };
            self.folder.add(&self.kept.main, &judge::starter(&task, language))?;
            for companion in judge::companion(&task, language) {
                self.folder.add(&companion.name, &companion.text)?;
            }
        }
        if !matches!(problem.signature, Signature::Codec { .. }) {
            self.folder.add(own_cases::FILE, &own_cases::template(&examples))?;
        }
        Ok(())
    }

    fn write_first_files(&self) -> io::Result<()> {
        self.folder.add_editor_settings()?;
        match &self.material {
            Material::Coding(coding) => {
                self.folder
                    .add("brief.md", &format!("# {}\n\n{}\n", self.title, coding.files.problem.brief))?;
                self.folder.add("notes.md", &format!("# Notes: {}\n\n", self.title))
            }
            Material::Design(design) => {
                self.folder.add("prompt.md", &format!("# {}\n\n{}", self.title, &*design.files.prompt))?;
                self.folder.add(&self.kept.main, &notes::template(&self.title, &design.files.design))
            }
            Material::Star(question) => self.folder.add(
                &self.kept.main,
                &format!(
                    "# {}\n\n## Situation\n\n\n## Task\n\n\n## Action\n\n\n## Result\n\n\n## Reflection\n\n",
                    question.question
                ),
            ),
        }
    }

    fn script(&self, mode: Mode) -> Script {
        match &self.material {
            Material::Coding(coding) => {
                Script::Coding(script::coding(&coding.files.problem, self.kept.minutes))
            }
            Material::Design(design) => {
                Script::Design(script::design(&design.files.design, self.kept.minutes, |text| {
                    design.fill(text)
                }))
            }
            Material::Star(question) => Script::Star(script::star(question, mode == Mode::Spoken)),
        }
    }
}

#[derive(Serialize)]
struct StoredRef<'a> {
    plan: &'a Kept,
    state: &'a State,
}

fn main_file(material: &Material, wanted: &Wanted) -> Result<String> {
    Ok(match material {
        Material::Coding(_) => {
            let id = wanted.language.as_deref().unwrap_or_default();
            let language = judge::language(id).ok_or_else(|| {
                Error::usage(format!("drill does not know the language `{id}`"))
                    .hint("`drill languages` lists them")
            })?;
            format!("solution.{}", language.extension)
        }
        Material::Design(_) => "notes.md".to_string(),
        Material::Star(_) => "answer.md".to_string(),
    })
}

fn extension(file: &str) -> &str {
    file.rsplit_once('.').map_or("", |(_, extension)| extension)
}

fn folder_error(path: &Path, error: &io::Error) -> Error {
    Error::new(Exit::Store, format!("the folder {} can't be written", path.display()))
        .because(error)
        .hint("check who owns it, or choose another with DRILL_WORKSPACE or `drill config workspace FOLDER`")
}
