//! The editor of a session: where it goes, and what happens when it ends.

use super::TerminalHost;
use crate::os::editor::{Editor, Place};
use crate::os::terminal::InputMode;

impl TerminalHost<'_> {
    pub(super) fn open_editor(&mut self) {
        if self.reading.is_some() {
            // somebody is typing a line here: the terminal is theirs
            return;
        }
        let editor = match Editor::find(&self.context.environment, &self.context.settings) {
            Ok(editor) => editor,
            Err(why) => {
                self.say(format!("No editor: {why}. Your file is {}.", self.plan.folder.main.display()));
                return;
            }
        };
        let file = self.plan.folder.main.clone();
        if editor.place != Place::Here {
            match editor.open_beside(&file, &self.plan.folder.path) {
                Ok(child) => self.beside.push(child),
                Err(error) => self.say(format!(
                    "`{}` did not start: {error}. Your file is {}.",
                    editor.name(),
                    file.display()
                )),
            }
            return;
        }
        if self.editor.is_some() {
            return;
        }
        self.countdown.clear();
        if let Some(terminal) = &self.terminal {
            terminal.restore();
        }
        match editor.start_here(&file, &self.plan.folder.path) {
            Ok(child) => self.editor = Some(child),
            Err(error) => {
                if let Some(terminal) = &mut self.terminal {
                    let _ = terminal.reenter();
                }
                self.say(format!(
                    "`{}` did not start: {error}. Your file is {}.",
                    editor.name(),
                    file.display()
                ));
            }
        }
    }

    pub(super) fn look_at_editor(&mut self) {
        let Some(child) = &mut self.editor else { return };
        let ended = match child.try_wait() {
            Ok(None) => return,
            Ok(Some(status)) if status.success() => None,
            Ok(Some(status)) => Some(format!("The editor ended with {status}. Your file is as it left it.")),
            Err(error) => Some(format!("The editor can't be waited for: {error}.")),
        };
        self.editor = None;
        self.signals.forget_interrupt();
        if let Some(terminal) = &mut self.terminal {
            // a terminal that is gone shows itself at the next wait
            let _ = terminal.set_mode(InputMode::Keys);
        }
        self.context.console.show_cursor();
        if let Some(text) = ended {
            self.held.push(text);
        }
        self.release_held();
    }
}
