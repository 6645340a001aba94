//! Text that fits: display width, cutting, padding, wrapping, tables, and the words for counts and durations. Pure
//! functions of strings. No line is ever wider than asked, and nothing from outside gets past `sanitize` with a control
//! character in it.

mod sanitize;
mod span;
mod table;
mod width;
mod words;
mod wrap;

pub use sanitize::{is_safe, sanitize, sanitize_line};
pub use span::Span;
pub use table::{Cell, Column, Table};
pub use width::{Align, clusters, cut, pad, width};
pub use words::{clock, count, days_from, duration, plural, signed_clock};
pub use wrap::{Indent, wrap, wrap_spans, wrap_with};
