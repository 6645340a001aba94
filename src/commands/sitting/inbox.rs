//! What travels through a session's inbox: commands from other terminals as JSON, and how they become requests.

use serde::{Deserialize, Serialize};

use crate::model::Score;
use crate::session::event::{Command, Request};

/// A command as it lies in the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posted {
    /// What is wanted.
    pub command: Command,
    /// A prediction that comes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predict: Option<Score>,
}

/// The request behind a row of the inbox; `None` for what this drill does not understand.
pub fn request(id: i64, text: &str) -> Option<Request> {
    let posted: Posted = serde_json::from_str(text).ok()?;
    Some(Request { command: posted.command, from: Some(id), predict: posted.predict })
}
