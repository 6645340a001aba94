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
            // Attributes of the file's top stand there.
            "main.rs" => others.push(format!("solution.rs: {}", string(&error, "message"))),
            "call.rs" | "nodes.rs" => {
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn error(code: &str, message: &str, file: &str, line: u32, text: &str) -> String {
        json!({"level": "error", "message": message, "code": {"code": code}, "children": [],
            "rendered": format!("error[{code}]: {message}\n --> {file}:{line}:5\n\n"),
            "spans": [{"file_name": file, "line_start": line, "is_primary": true, "label": "expected `i32`",
                "text": [{"text": text}]}]})
        .to_string()
    }

    #[test]
    fn the_users_errors_are_shown_as_they_are() {
        let own = error("E0425", "cannot find value `c`", "solution.rs", 4, "a + c");
        let ours = error("E0425", "cannot find function `add_up` in module `super`", "call.rs", 9, "");
        let last = json!({"level": "error", "message": "aborting due to 2 previous errors", "spans": []});
        let found = compiler_words(&format!("{ours}\n{own}\n{last}\n"));
        assert_eq!(found.message, "error[E0425]: cannot find value `c`\n --> solution.rs:4:5");
        assert_eq!(found.line, Some(4));
        assert_eq!(compiler_words(&ours).message, "solution.rs defines no `add_up`");
    }

    #[test]
    fn what_does_not_fit_is_told_by_what_would() {
        let text = "let r: i32 = super::f(a0); // pub fn f(a: i32) -> i32";
        let found = compiler_words(&error("E0308", "mismatched types", "call.rs", 9, text));
        let wanted = "solution.rs does not fit the signature of the problem, which is `pub fn f(a: i32) -> i32`: \
                      mismatched types: expected `i32`";
        assert_eq!(found.message, wanted);
        let found = compiler_words(&error("E0063", "missing field `seen`", "nodes.rs", 2, "ListNode {"));
        assert!(found.message.contains("declares a node type differently: missing field `seen`"));
    }

    #[test]
    fn a_missing_linker_is_named_as_what_it_is() {
        let said = json!({"level": "error", "message": "linker `cc` not found", "spans": []}).to_string();
        assert!(compiler_words(&said).message.contains("install one"));
        assert_eq!(compiler_words("error: no such tool\n").message, "error: no such tool");
    }

    #[test]
    fn last_words_name_the_cause() {
        let said = "mine\n\nthread 'main' (7) has overflowed its stack\nfatal runtime error: stack overflow, aborting\n";
        let words = last_words(said).unwrap();
        assert!(words.message.starts_with("stack overflow"));
        assert_eq!((words.verdict, words.from), (Verdict::RuntimeError, 5));
        let words = last_words("tailmemory allocation of 16777216 bytes failed\n").unwrap();
        assert_eq!((words.verdict, words.from), (Verdict::MemoryLimit, 4));
        let said = "\nthread 'main' panicked at solution.rs:7:5:\nagain\nthread 'main' panicked at core.rs:2:1:\n\
                    panic in a destructor during cleanup\nthread caused non-unwinding panic. aborting.\n";
        let words = last_words(said).unwrap();
        assert_eq!((words.message.as_str(), words.line), ("panic: again", Some(7)));
        assert_eq!(last_words("the memory allocation of mine, aborting as I said\n"), None);
    }
}
