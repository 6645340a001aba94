//! Before Rust 1.65 a program cannot look at its own stack.

/// The innermost line of the user's file on the stack.
pub(crate) fn line() -> Option<u32> {
    None
}
