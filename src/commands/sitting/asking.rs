//! Questions that were not answered, as errors of the command that asked.

use crate::error::{Error, Exit};
use crate::ui::prompt::PromptError;

/// A prompt that was not answered.
pub fn prompt_error(error: PromptError) -> Error {
    match error {
        PromptError::Interrupted => Error::silent(Exit::Interrupted),
        PromptError::NoTerminal => Error::new(Exit::NoTerminal, "a terminal is needed"),
        PromptError::Terminal(cause) => {
            Error::new(Exit::NoTerminal, "the terminal can't be used").because(cause)
        }
    }
}
