//! The error that reaches the user: a kind that decides the exit status, what happened, why, and what to do next.

use std::fmt;

/// Exit statuses, each with its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// The answer is no: tests failed.
    No = 1,
    /// The command line is wrong.
    Usage = 2,
    /// Content is wrong.
    Content = 3,
    /// The store could not be read or written.
    Store = 4,
    /// A terminal is needed and there is none.
    NoTerminal = 5,
    /// Interrupted; everything is saved.
    Interrupted = 130,
}

/// What went wrong, in three parts.
#[derive(Debug)]
pub struct Error {
    /// Decides the exit status.
    pub exit: Exit,
    /// What happened; lower case, no full stop.
    pub message: String,
    /// Why, outermost first.
    pub causes: Vec<String>,
    /// What to do next.
    pub hints: Vec<String>,
    /// Nothing is printed: the command has said it all.
    pub silent: bool,
}

impl Error {
    /// An error of a kind.
    pub fn new(exit: Exit, message: impl Into<String>) -> Error {
        Error { exit, message: message.into(), causes: Vec::new(), hints: Vec::new(), silent: false }
    }

    /// A wrong command line.
    pub fn usage(message: impl Into<String>) -> Error {
        Error::new(Exit::Usage, message)
    }

    /// Only an exit status; the command has printed what there is to say.
    pub fn silent(exit: Exit) -> Error {
        Error { silent: true, ..Error::new(exit, "") }
    }

    /// Adds a cause.
    #[must_use]
    pub fn because(mut self, cause: impl fmt::Display) -> Error {
        self.causes.push(cause.to_string());
        self
    }

    /// Adds a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Error {
        self.hints.push(hint.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        for cause in &self.causes {
            write!(f, ": {cause}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// The result of a command.
pub type Result<T, E = Error> = std::result::Result<T, E>;
