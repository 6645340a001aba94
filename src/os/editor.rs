//! Which editor, and where it goes: `VISUAL`, then `EDITOR`, split like a shell would; a pane, a window or this terminal.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::environment::Environment;
use super::settings::{EditorPlace, Settings};

/// Where an editor really goes, once `auto` is resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A split of tmux or zellij.
    Pane,
    /// A window of its own.
    Window,
    /// This terminal; drill waits.
    Here,
}

/// An editor's command, ready to be given a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    program: String,
    arguments: Vec<String>,
    /// Where it goes.
    pub place: Place,
    multiplexer: Option<Multiplexer>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Multiplexer {
    Tmux,
    Zellij,
}

/// Editors that open a window and return at once.
const WINDOWED: [&str; 12] = [
    "code",
    "code-insiders",
    "codium",
    "cursor",
    "zed",
    "idea",
    "goland",
    "pycharm",
    "clion",
    "subl",
    "gvim",
    "mate",
];

impl Editor {
    /// Finds the editor: the setting, `VISUAL`, `EDITOR`, else `vi`. A command that can't be split is an error.
    pub fn find(environment: &Environment, settings: &Settings) -> Result<Editor, String> {
        let command = settings
            .editor_command
            .as_deref()
            .filter(|text| !text.trim().is_empty())
            .or_else(|| environment.text("VISUAL"))
            .or_else(|| environment.text("EDITOR"))
            .unwrap_or("vi");
        let mut words = shell_words::split(command)
            .map_err(|error| format!("the editor's command `{command}` can't be read: {error}"))?;
        if words.is_empty() {
            return Err("the editor's command is empty".to_string());
        }
        let program = words.remove(0);
        let multiplexer = if environment.text("TMUX").is_some() {
            Some(Multiplexer::Tmux)
        } else if environment.text("ZELLIJ").is_some() {
            Some(Multiplexer::Zellij)
        } else {
            None
        };
        let name = Path::new(&program)
            .file_name()
            .map(|name| name.to_string_lossy().to_string())
            .unwrap_or_default();
        let windowed = WINDOWED.contains(&name.as_str());
        let place = match settings.editor {
            EditorPlace::Here => Place::Here,
            EditorPlace::Window => Place::Window,
            EditorPlace::Pane if multiplexer.is_some() => Place::Pane,
            EditorPlace::Pane => Place::Here,
            EditorPlace::Auto if windowed => Place::Window,
            EditorPlace::Auto if multiplexer.is_some() => Place::Pane,
            EditorPlace::Auto => Place::Here,
        };
        Ok(Editor { program, arguments: words, place, multiplexer })
    }

    /// The same editor, but in this terminal: for short texts before or after the clock.
    pub fn here(&self) -> Editor {
        Editor { place: Place::Here, ..self.clone() }
    }

    /// The command as a person would type it.
    pub fn name(&self) -> &str {
        &self.program
    }

    /// Starts it in this terminal. The caller has given the terminal back, does not write meanwhile and ignores Ctrl-C.
    pub fn start_here(&self, file: &Path, folder: &Path) -> io::Result<Child> {
        Command::new(&self.program).args(&self.arguments).arg(file).current_dir(folder).spawn()
    }

    /// Opens it beside drill and does not wait. A window gets the folder as well as the file.
    pub fn open_beside(&self, file: &Path, folder: &Path) -> io::Result<Child> {
        let mut command = match (self.place, self.multiplexer) {
            (Place::Pane, Some(Multiplexer::Tmux)) => {
                let mut command = Command::new("tmux");
                command.args(["split-window", "-h", "-c"]).arg(folder).arg(self.shell_line(file));
                command
            }
            (Place::Pane, Some(Multiplexer::Zellij)) => {
                let mut command = Command::new("zellij");
                command.args(["run", "--close-on-exit", "--direction", "right", "--"]);
                command.arg(&self.program).args(&self.arguments).arg(file);
                command
            }
            _ => {
                let mut command = Command::new(&self.program);
                command.args(&self.arguments).arg(folder).arg(file);
                command
            }
        };
        command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
    }

    fn shell_line(&self, file: &Path) -> String {
        let words: Vec<String> = std::iter::once(self.program.clone())
            .chain(self.arguments.iter().cloned())
            .chain(std::iter::once(file.display().to_string()))
            .collect();
        shell_words::join(words)
    }
}

/// Whether a program of that name can be started: a path that exists, or a name found on `PATH`.
pub fn is_installed(environment: &Environment, program: &str) -> bool {
    if program.contains('/') {
        return Path::new(program).is_file();
    }
    let Some(path) = environment.path("PATH") else { return false };
    std::env::split_paths(&path)
        .map(|folder: PathBuf| folder.join(program))
        .any(|candidate| candidate.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(variables: &[(&str, &str)], settings: &Settings) -> Result<Editor, String> {
        let environment = variables
            .iter()
            .fold(Environment::default(), |environment, (name, value)| environment.with(name, value));
        Editor::find(&environment, settings)
    }

    #[test]
    fn visual_comes_before_editor_and_an_empty_one_counts_as_unset() {
        let editor = find(&[("VISUAL", ""), ("EDITOR", "nano -w")], &Settings::default()).unwrap();
        assert_eq!((editor.program.as_str(), editor.arguments.as_slice()), ("nano", &["-w".to_string()][..]));
        assert_eq!(find(&[("VISUAL", ""), ("EDITOR", "")], &Settings::default()).unwrap().program, "vi");
        assert_eq!(
            find(&[("VISUAL", "vim"), ("EDITOR", "nano")], &Settings::default()).unwrap().program,
            "vim"
        );
    }

    #[test]
    fn auto_takes_a_pane_in_tmux_a_window_for_window_editors_else_this_terminal() {
        let place = |variables: &[(&str, &str)]| find(variables, &Settings::default()).unwrap().place;
        assert_eq!(place(&[("EDITOR", "vim")]), Place::Here);
        assert_eq!(place(&[("EDITOR", "vim"), ("TMUX", "/tmp/x,1,0")]), Place::Pane);
        assert_eq!(place(&[("EDITOR", "/usr/bin/code --wait"), ("TMUX", "/tmp/x,1,0")]), Place::Window);
    }

    #[test]
    fn a_command_with_an_open_quote_is_an_error() {
        assert!(find(&[("EDITOR", "vim 'x")], &Settings::default()).is_err());
    }
}
