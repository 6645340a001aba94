//! What a named property is made of: its name, the types it makes sense of, and how it is held.

use serde_json::Value;

use super::super::types::Type;

/// The other argument of a property of two.
#[derive(Debug, Clone, Copy)]
pub struct Other<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its type.
    pub of: &'a Type,
    /// The argument.
    pub value: &'a Value,
}

/// What a property is.
pub struct Kind {
    /// As content writes it.
    pub name: &'static str,
    /// What it is about, for a hint: `a list of numbers`.
    pub about: &'static str,
    /// Whether it makes sense of a value of this type.
    pub fits: fn(&Type) -> bool,
    /// How it is held.
    pub hold: Hold,
}

/// How a property is held.
#[derive(Clone, Copy)]
pub enum Hold {
    /// By the value alone.
    Alone(fn(&Type, &Value) -> Result<(), String>),
    /// With another argument: which types go together (this one first), and how.
    With(fn(&Type, &Type) -> bool, fn(&Type, &Value, Other<'_>) -> Result<(), String>),
    /// Over all calls of an operation, in `calls.rs`.
    Calls(Spanning),
}

/// A property that spans the calls of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spanning {
    /// Never less than in the call before.
    Increasing,
    /// Greater than in the call before.
    StrictlyIncreasing,
    /// No value twice.
    Distinct,
    /// What the other operation was given in an earlier call.
    GivenBefore,
}

/// What `with` must name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Nothing.
    Nothing,
    /// Another parameter.
    Parameter,
    /// Another parameter, or nothing.
    Group,
    /// A parameter of an operation, as `put.key`.
    Call,
}
