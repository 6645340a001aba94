//! The arguments that play the roles of a checker, by the names its content gives them.

use serde_json::Value;

use super::super::signature::Checker;
use super::super::value::Context;

/// The arguments that play a checker's roles.
pub struct Roles<'a> {
    pub checker: &'a Checker,
    pub context: Context<'a>,
}

impl<'a> Roles<'a> {
    pub fn optional(&self, role: &str) -> Result<Option<&'a Value>, String> {
        let Some(param) = self.checker.with.get(role) else { return Ok(None) };
        match self.context.argument(param) {
            Some(value) => Ok(Some(value)),
            None => Err(format!("there is no argument `{param}` to be `{role}`")),
        }
    }

    pub fn needed(&self, role: &str) -> Result<&'a Value, String> {
        self.optional(role)?.ok_or_else(|| format!("`{}` needs `{role}`", self.checker.name))
    }

    pub fn list(&self, role: &str) -> Result<&'a [Value], String> {
        let value = self.needed(role)?;
        value.as_array().map(Vec::as_slice).ok_or_else(|| format!("`{role}` must be a list"))
    }
}
