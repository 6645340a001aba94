//! What rustc and a dying Rust program say, as the user should read it.

use serde_json::Value;

use super::row::{BuildError, LastWords};
use crate::model::Verdict;

/// So many errors are shown.
const MOST: usize = 10;

/// The compiler's words about the user's file; those about the harness say what the file lacks. They come as JSON, an
/// object a line.
pub(super) fn compiler_words(said: &str) -> BuildError {
    let (mut own, mut others, mut line, mut others_line) = (Vec::new(), Vec::new(), None, None);
    for error in said.lines().filter_map(|text| serde_json::from_str::<Value>(text).ok()) {
        if !string(&error, "level").starts_with("error") {
            continue;
        }
        let spans = list(&error, "spans");
        let Some(primary) = spans.iter().find(|span| span.get("is_primary") == Some(&Value::Bool(true)))
        else {
            if !string(&error, "message").starts_with("aborting due to") {
                others.push(elsewhere(string(&error, "message")));
            }
            continue;
        };
        match string(primary, "file_name") {
            "call.rs" | "nodes.rs" | "main.rs" => {
                others.push(ours(&error, primary));
                others_line = others_line.or_else(|| mentioned(&error));
            }
            _ => {
                line = line.or_else(|| users_line(primary)).or_else(|| mentioned(&error));
                own.push(string(&error, "rendered").trim_end().to_string());
            }
        }
    }
    if own.is_empty() {
        (own, line) = (others, others_line);
        own.dedup();
    }
    own.truncate(MOST);
    if own.is_empty() {
        own.push(elsewhere(said));
    }
    BuildError { message: own.join("\n"), line }
}

fn string<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn users_line(span: &Value) -> Option<u32> {
    let line = span.get("line_start").and_then(Value::as_u64).and_then(|line| line.try_into().ok());
    line.filter(|_| string(span, "file_name").ends_with("solution.rs"))
}

/// The first line of the user's file that an error mentions besides its own place.
fn mentioned(error: &Value) -> Option<u32> {
    let notes = list(error, "children").iter().flat_map(|note| list(note, "spans"));
    list(error, "spans").iter().chain(notes).find_map(users_line)
}

/// What an error in the harness says of the user's file.
fn ours(error: &Value, primary: &Value) -> String {
    let message = string(error, "message");
    let code = error.get("code").map(|code| string(code, "code")).unwrap_or_default();
    let named: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    match (code, named.as_slice()) {
        ("E0425" | "E0433" | "E0412" | "E0432", [name, ..]) => {
            return format!("solution.rs defines no `{name}`");
        }
        ("E0599", [name, of, ..]) => {
            let of = of.trim_start_matches("solution::");
            return format!("solution.rs defines no `{of}::{name}`");
        }
        _ => {}
    }
    let label = Some(string(primary, "label")).filter(|label| !label.is_empty() && !message.contains(label));
    let words = label.map_or_else(|| message.to_string(), |label| format!("{message}: {label}"));
    let line = list(primary, "text").first().map_or("", |text| string(text, "text"));
    match line.split_once(" // ") {
        Some((_, declared)) => {
            format!("solution.rs does not fit the signature of the problem, which is `{declared}`: {words}")
        }
        None if code == "E0063" => format!(
            "solution.rs declares a node type differently: {words}; give it a `fn new(val: i32) -> Self` that sets it"
        ),
        None => format!("solution.rs declares a node type differently: {words}"),
    }
}

/// Errors that have no place in a file.
fn elsewhere(words: &str) -> String {
    if words.contains("linker `") && words.contains("not found") {
        return "rustc finds no linker: install one (apt install gcc, xcode-select --install)".to_string();
    }
    words.trim().to_string()
}

/// What the runtime says when a program dies: a full stack, no memory, a panic that cannot be caught.
pub(super) fn last_words(said: &str) -> Option<LastWords> {
    let found = |pattern: &str| said.rfind(pattern);
    let begin = |at: usize| said.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let words = |verdict, message: &str, line, from| {
        Some(LastWords { verdict, message: message.to_string(), line, from })
    };
    if let Some(at) = found("' has overflowed its stack").or_else(|| found(") has overflowed its stack")) {
        // The runtime begins with an empty line.
        let at = begin(at);
        let from = if said.get(..at).is_some_and(|before| before.ends_with('\n')) { at - 1 } else { at };
        let message = "stack overflow: recursion that does not end?";
        return words(Verdict::RuntimeError, message, None, from);
    }
    if let Some(at) = found("memory allocation of ").filter(|at| said.get(*at..).is_some_and(is_refusal)) {
        return words(Verdict::MemoryLimit, "out of memory", None, at);
    }
    let end = found("aborting.").or_else(|| found(", aborting"))?;
    let at = said.get(..end).and_then(|before| before.find("panicked at "));
    let Some(at) = at else {
        let at = found("fatal runtime error: ")?;
        return words(Verdict::RuntimeError, said.get(at..)?.lines().next()?, None, at);
    };
    let text = said.get(at..end)?;
    let message = text.lines().nth(1).or_else(|| text.lines().next())?;
    let line = text.split_once("solution.rs:").and_then(|(_, rest)| rest.split(':').next()?.parse().ok());
    words(Verdict::RuntimeError, &format!("panic: {message}"), line, begin(at))
}

fn is_refusal(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.ends_with(" bytes failed") || line.contains(" bytes failed"))
}
