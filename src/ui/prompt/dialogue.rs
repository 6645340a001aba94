//! What surrounds a prompt of dialoguer's: its words in our labels, taking it away again, and the cursor it hides.

use std::fmt;

use dialoguer::theme::Theme;

use crate::ui::console::Console;
use crate::ui::style::Styles;

/// What a dialoguer prompt has put on the screen: the width of each line, and whether the cursor stands below them.
pub(super) struct Drawn {
    pub(super) widths: Vec<usize>,
    pub(super) below: bool,
}

impl Drawn {
    /// Takes it all away, at the width that the terminal has now.
    pub(super) fn erase(&self, columns: usize) -> String {
        let rows: usize = self.widths.iter().map(|width| width.div_ceil(columns.max(1)).max(1)).sum();
        let up = if self.below { rows } else { rows.saturating_sub(1) };
        if up == 0 { "\r\u{1b}[J".to_string() } else { format!("\r\u{1b}[{up}A\u{1b}[J") }
    }
}

/// Shows the cursor when it goes, however a prompt ended.
pub(super) struct ShowCursor<'a> {
    pub(super) console: &'a Console,
}

impl Drop for ShowCursor<'_> {
    fn drop(&mut self) {
        self.console.talk_raw("\u{1b}[?25h");
    }
}

/// dialoguer's words in our labels.
#[derive(Clone, Copy)]
pub(super) struct PromptTheme {
    pub(super) styles: Styles,
}

impl Theme for PromptTheme {
    fn format_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        f.write_str(prompt)
    }

    fn format_select_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, active: bool) -> fmt::Result {
        if active { write!(f, "{}", self.styles.key(&format!("> {text}"))) } else { write!(f, "  {text}") }
    }

    fn format_select_prompt_selection(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        chosen: &str,
    ) -> fmt::Result {
        write!(f, "{prompt}  {}", self.styles.key(chosen))
    }
}
