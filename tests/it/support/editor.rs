//! Editors that do as they are told: small shell scripts, written for a test. Each keeps a list of the files it was given.

use std::fs;
use std::path::PathBuf;

use super::Environment;

/// What an editor says on its terminal when it waits.
pub const WAITS: &str = "the editor waits";

/// A fake editor.
#[derive(Debug)]
pub struct Editor {
    script: PathBuf,
    folder: PathBuf,
}

impl Editor {
    /// Saves a text, each time the next one; the last one again and again.
    pub fn that_saves(environment: &Environment, texts: &[&str]) -> Editor {
        let editor = Editor::new(environment);
        for (number, text) in texts.iter().enumerate() {
            fs::write(editor.folder.join(format!("text-{number}")), text).expect("a text in a new folder");
        }
        editor.does(&format!(
            "n=$(($(wc -l < files) - 1)); [ $n -lt {count} ] || n={last}; cat text-$n > \"$file\"",
            count = texts.len(),
            last = texts.len().saturating_sub(1)
        ))
    }

    /// Leaves with a status, having saved nothing.
    pub fn that_fails(environment: &Environment, status: u8) -> Editor {
        Editor::new(environment).does(&format!("exit {status}"))
    }

    /// Is opened and closed again.
    pub fn that_edits_nothing(environment: &Environment) -> Editor {
        Editor::new(environment).does(":")
    }

    /// Says so and waits until `release` is called; then it saves a text.
    pub fn that_waits(environment: &Environment, text: &str) -> Editor {
        let editor = Editor::new(environment);
        fs::write(editor.folder.join("text"), text).expect("a text in a new folder");
        editor.does(&format!(
            "trap : INT; echo {WAITS}; until [ -e gate ]; do sleep 0.02; done; cat text > \"$file\""
        ))
    }

    /// Lets a waiting editor go on.
    pub fn release(&self) {
        fs::write(self.folder.join("gate"), "").expect("the gate");
    }

    /// The command for `EDITOR`: a shell that reads the script, for a file just written can't always be run at once.
    pub fn command(&self) -> String {
        format!("sh {}", self.script.display())
    }

    /// The files it was given so far, in order.
    pub fn files(&self) -> Vec<PathBuf> {
        let list = fs::read_to_string(self.folder.join("files")).unwrap_or_default();
        list.lines().map(PathBuf::from).collect()
    }

    fn new(environment: &Environment) -> Editor {
        let bin = environment.folder().join("bin");
        let number = fs::read_dir(&bin).expect("a folder for programs").count();
        let folder = bin.join(format!("editor-{number}"));
        fs::create_dir(&folder).expect("a new folder");
        Editor { script: folder.join("edit"), folder }
    }

    fn does(self, what: &str) -> Editor {
        // the file comes last; a window's editor gets its folder before it
        let folder = self.folder.display();
        let text = format!(
            "for file; do :; done\ncase $file in /*) ;; *) file=$PWD/$file ;; esac\n\
             cd '{folder}' || exit 9\nprintf '%s\\n' \"$file\" >> files\n{what}\n"
        );
        fs::write(&self.script, text).expect("a script in a new folder");
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::support::{Size, Terminal};

    #[test]
    fn each_editor_does_what_its_name_says() {
        let environment = Environment::new();
        let file = environment.folder().join("a file");
        fs::write(&file, "old").unwrap();
        let edit = |editor: &Editor| {
            let status = environment.run_program("sh", [&editor.script, &file]).status;
            (status, fs::read_to_string(&file).unwrap())
        };
        let failing = Editor::that_fails(&environment, 3);
        assert_eq!(edit(&failing), (Some(3), "old".into()));
        assert_eq!(edit(&Editor::that_edits_nothing(&environment)), (Some(0), "old".into()));
        let saving = Editor::that_saves(&environment, &["one", "two"]);
        assert_eq!(edit(&saving), (Some(0), "one".into()));
        assert_eq!(edit(&saving), (Some(0), "two".into()));
        assert_eq!(edit(&saving), (Some(0), "two".into()));
        assert_eq!((failing.files().len(), saving.files()), (1, vec![file; 3]));
    }

    #[test]
    fn a_waiting_editor_waits_even_through_control_c() {
        let environment = Environment::new();
        let editor = Editor::that_waits(&environment, "done");
        let file = environment.folder().join("file");
        let mut terminal = Terminal::start(&environment, Size::USUAL, "sh", [&editor.script, &file]);
        terminal.wait_for(WAITS);
        terminal.press("\x03");
        terminal.wait_for_answer("^C");
        assert!(!file.exists());
        editor.release();
        assert_eq!(terminal.wait_for_end().exit_code(), 0);
        assert_eq!(fs::read_to_string(file).unwrap(), "done");
    }
}
