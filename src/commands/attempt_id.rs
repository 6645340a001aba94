//! Which attempt was meant: its id, or enough of the beginning.

use crate::error::{Error, Result};
use crate::store::{AttemptRow, Found, Store};

/// The attempt; an error that helps, where there is none or several.
pub fn find(store: &Store, text: &str) -> Result<AttemptRow> {
    let text = text.trim();
    match store.find_attempt(text)? {
        Found::One(row) => Ok(*row),
        Found::None => {
            Err(Error::usage(format!("there is no attempt `{text}`")).hint("`drill history` shows the ids"))
        }
        Found::Several(ids) => {
            let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
            Err(Error::usage(format!("several attempts begin with `{text}`"))
                .hint(format!("write more of it: {}", ids.join(", "))))
        }
    }
}
