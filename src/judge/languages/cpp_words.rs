//! What C++ compilers, linkers and crashing programs say, as the user should read it.

use super::row::{BuildError, LastWords};
use crate::model::Verdict;

/// What is said of a `main` in the user's file.
pub(super) const NO_MAIN: &str = "the file must not declare `main`: drill brings its own; to run the examples in an \
                                  editor use the main.cpp beside it";
/// So many errors are shown, and so many lines of each.
const ERRORS: usize = 4;
const LINES: usize = 8;

/// An error, with what belongs to it.
#[derive(Debug, Default)]
struct Found {
    own: bool,
    line: Option<u32>,
    lines: Vec<String>,
}

/// The compiler's lines about the user's file; those about the harness say what the file lacks.
pub(super) fn compiler_words(said: &str) -> BuildError {
    if let Some(words) = linker_words(said) {
        return words;
    }
    let mut found: Vec<Found> = Vec::new();
    // Where in the user's file a template was asked for, when the error itself is in the library.
    let (mut asked, mut open): (Option<u32>, bool) = (None, false);
    for text in said.lines().map(|text| text.trim_start_matches("./")) {
        if let Some((place, words)) =
            text.split_once(": fatal error: ").or_else(|| text.split_once(": error: "))
        {
            let own_line = own_line(place).or(asked.filter(|_| !place.starts_with("main.cpp")));
            let line = match (own_line, place.starts_with("solution.cpp")) {
                (Some(_), true) => text.to_string(),
                (Some(line), false) => format!("solution.cpp:{line}: error: {words}"),
                (None, _) => text.to_string(),
            };
            found.push(Found { own: own_line.is_some(), line: own_line, lines: vec![line] });
            (asked, open) = (None, true);
        } else if text.contains("required from") || text.contains("requested here") {
            let line = own_line(text);
            let last = found.last_mut().filter(|last| !last.own && last.line.is_none());
            // One family says it before the error, the other one after it.
            match last.filter(|_| text.contains("requested here")) {
                Some(last) if line.is_some() && !is_ours(last) => adopt(last, line),
                _ => asked = line.or(asked),
            }
            open = false;
        } else if let Some((place, _)) = text.split_once(": note: ") {
            open = own_line(place).is_some();
            if let Some(last) = found.last_mut().filter(|last| open && last.lines.len() < LINES) {
                last.lines.push(text.to_string());
            }
        } else if open && is_picture(text) {
            if let Some(last) = found.last_mut().filter(|last| last.lines.len() < LINES) {
                last.lines.push(text.to_string());
            }
        } else {
            open = false;
        }
    }
    let own: Vec<&Found> = found.iter().filter(|error| error.own).collect();
    if let Some(first) = own.first() {
        let lines: Vec<&str> =
            own.iter().take(ERRORS).flat_map(|error| error.lines.iter().map(String::as_str)).collect();
        return BuildError { message: lines.join("\n"), line: first.line };
    }
    ours(&found, said)
}

/// The line in the user's file that a place names.
fn own_line(text: &str) -> Option<u32> {
    let rest = text.trim_start().trim_start_matches("./").strip_prefix("solution.cpp:")?;
    rest.split(':').next()?.trim_end_matches(',').parse().ok()
}

fn is_ours(error: &Found) -> bool {
    error.lines.first().is_some_and(|line| line.starts_with("main.cpp:"))
}

fn adopt(error: &mut Found, line: Option<u32>) {
    error.own = true;
    error.line = line;
    if let (Some(line), Some(first)) = (line, error.lines.first_mut()) {
        let words = first.split_once("error: ").map_or(first.as_str(), |(_, words)| words);
        *first = format!("solution.cpp:{line}: error: {words}");
    }
    error.lines.truncate(1);
}

/// The lines that show a place in the source.
fn is_picture(text: &str) -> bool {
    let start = text.trim_start();
    text.starts_with(' ') && (start.contains('|') || start.starts_with('^') || start.starts_with('~'))
        || (text.starts_with(' ') && !text.contains(": "))
}

/// What the file lacks, when the compiler speaks only of the harness.
fn ours(found: &[Found], said: &str) -> BuildError {
    let all: Vec<&str> = found.iter().flat_map(|error| error.lines.first()).map(String::as_str).collect();
    let quoted = |text: &str| {
        let name = text.split(['\'', '`']).nth(1)?.trim_start_matches(':');
        Some(name.to_string())
    };
    let missing = all.iter().find(|text| {
        [
            "has not been declared",
            "in the global namespace",
            "does not name a type",
            "is not a member of '::'",
        ]
        .iter()
        .any(|words| text.contains(words))
    });
    let demanded: Vec<String> = said
        .lines()
        .filter(|text| text.contains(": error: "))
        .filter_map(|text| Some(text.split_once("drill: ")?.1.trim_end_matches('"').to_string()))
        .collect();
    let open = ["namespace' definition is not allowed", "namespaces can only be defined", "expected '}'"];
    let message = if open.iter().any(|words| all.iter().any(|text| text.contains(words))) {
        "solution.cpp ends too early: a `{` is not closed".to_string()
    } else if let Some(name) = missing.and_then(|text| quoted(text)) {
        format!("solution.cpp defines no `{name}`")
    } else if !demanded.is_empty() {
        format!("solution.cpp does not fit the signature of the problem: {}", demanded.join("; "))
    } else if let Some(first) = all.first() {
        let words = first.split_once("error: ").map_or(*first, |(_, words)| words);
        let words = words.replace("is private within this context", "is private: is `public:` missing?");
        format!("solution.cpp does not fit the signature of the problem: {words}")
    } else {
        let said: Vec<&str> = said.lines().take(LINES).collect();
        format!("it cannot be compiled: {}", said.join("\n").trim())
    };
    let line = said.lines().find(|text| text.contains("to match this '{'")).and_then(own_line);
    BuildError { message, line }
}

/// What the linker misses or has twice.
fn linker_words(said: &str) -> Option<BuildError> {
    let name = |text: &str, mark: &str| {
        let rest = text.split_once(mark)?.1;
        Some(rest.trim_start_matches(['`', '\'', '"']).trim_end_matches(['\'', '"', '.']).to_string())
    };
    let lines = || said.lines();
    if lines()
        .any(|text| text.contains("multiple definition of `main'") || text.contains("duplicate symbol: main"))
    {
        return Some(BuildError { message: NO_MAIN.to_string(), line: None });
    }
    if let Some(twice) = lines().find_map(|text| name(text.split("; ").next()?, "multiple definition of ")) {
        let message = format!("solution.cpp defines `{twice}`, which drill's own part defines");
        return Some(BuildError { message, line: None });
    }
    let missing = lines()
        .find_map(|text| name(text, "undefined reference to ").or(name(text, "undefined symbol: ")))?;
    Some(BuildError {
        message: format!("solution.cpp declares `{missing}` and does not define it"),
        line: None,
    })
}

/// What the runtime says when a program dies: exceptions that nobody could catch, checks of the library, damage.
pub(super) fn last_words(said: &str) -> Option<LastWords> {
    let mut from = said.len();
    let mut rest = said;
    // The words stand at the end, two lines at most.
    for _ in 0..5 {
        let end = rest.trim_end_matches('\n').len();
        let start = rest.get(..end)?.rfind('\n').map_or(0, |at| at + 1);
        let line = rest.get(start..end)?;
        from = from.min(start);
        let tail = said.get(from..).unwrap_or_default();
        if let Some((verdict, message)) = meaning(line, tail) {
            return Some(LastWords { verdict, message, line: asserted_line(line), from });
        }
        if start == 0 {
            return None;
        }
        rest = rest.get(..start)?;
    }
    None
}

fn meaning(line: &str, tail: &str) -> Option<(Verdict, String)> {
    let failed = |message: &str| Some((Verdict::RuntimeError, message.to_string()));
    if line == "drill: stack overflow" {
        return failed("stack overflow: recursion that does not end?");
    }
    if line.starts_with("terminate called without an active exception") {
        return failed("it was terminated: a thread that was not joined?");
    }
    let old = line.strip_prefix("terminate called after throwing an instance of ").map(|of| {
        let what = tail.lines().find_map(|line| line.trim_start().strip_prefix("what():"));
        (of.trim_matches('\''), what.unwrap_or_default().trim())
    });
    let other =
        line.split_once("uncaught exception of type ").map(|(_, of)| of.split_once(": ").unwrap_or((of, "")));
    if let Some((of, what)) = old.or(other.filter(|_| line.starts_with("libc++abi: "))) {
        return Some(match (of, what) {
            ("std::bad_alloc", _) => (Verdict::MemoryLimit, "out of memory".to_string()),
            (of, "") => (Verdict::RuntimeError, of.to_string()),
            (of, what) => (Verdict::RuntimeError, format!("{of}: {what}")),
        });
    }
    if let Some(check) = line.split_once(": Assertion ").filter(|_| line.ends_with("failed.")) {
        return Some((Verdict::RuntimeError, assertion(check.0, check.1)));
    }
    if line.starts_with("*** stack smashing detected") {
        return failed("it wrote beyond the end of an array on the stack");
    }
    if line.contains("double free") {
        return failed("memory was freed twice");
    }
    if line.starts_with("free(): invalid") || line.starts_with("munmap_chunk(): ") {
        return failed("it freed what is no memory of its own");
    }
    let damaged = ["malloc", "realloc(): ", "corrupted ", "free(): ", "malloc_consolidate(): "];
    if damaged.iter().any(|start| line.starts_with(start)) {
        return Some((
            Verdict::RuntimeError,
            format!("memory was damaged before: something wrote beyond its end ({line})"),
        ));
    }
    None
}

/// An `assert` of the user's, or a check of the library.
fn assertion(place: &str, check: &str) -> String {
    let check = check.trim_end_matches(" failed.").trim_matches(['\'', '`']);
    let library = [
        ("stl_vector.h:", "vector"),
        ("stl_bvector.h:", "vector"),
        ("stl_deque.h:", "deque"),
        ("basic_string.h:", "string"),
        ("string_view:", "string_view"),
        ("/array:", "array"),
        ("stl_stack.h:", "stack"),
        ("stl_queue.h:", "queue"),
        ("stl_list.h:", "list"),
        ("forward_list.h:", "list"),
        ("/optional:", "optional"),
        ("unique_ptr.h:", "unique_ptr"),
        ("shared_ptr_base.h:", "shared_ptr"),
    ];
    let Some((_, thing)) = library.iter().find(|(file, _)| place.contains(file)) else {
        return format!("assertion `{check}` failed");
    };
    if check.contains("size()") || check.contains("_Nm") {
        return format!("an index beyond the end of a {thing}");
    }
    if check.contains("empty()") {
        return format!("an element of an empty {thing}");
    }
    if check.contains("get()") || check.contains("_M_is_engaged") {
        return format!("the value of an empty {thing}");
    }
    format!("a check of {thing} failed: `{check}`")
}

/// The line of the user's own `assert`.
fn asserted_line(line: &str) -> Option<u32> {
    let (_, rest) = line.split_once("solution.cpp:").filter(|_| line.contains(": Assertion "))?;
    rest.split(':').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compilers_words_keep_the_users_lines() {
        let said = "In file included from main.cpp:1:\nsolution.cpp: In function 'int addUp(int, int)':\n\
                    solution.cpp:4:16: error: 'c' was not declared in this scope\n    4 |     return a + c;\n      \
                    |                ^\nmain.cpp:9:3: error: '::addUp' has not been declared\n";
        let error = compiler_words(said);
        assert_eq!(error.line, Some(4));
        assert_eq!(
            error.message,
            "solution.cpp:4:16: error: 'c' was not declared in this scope\n    4 |     return a + c;\n      |                ^"
        );
    }

    #[test]
    fn what_the_file_lacks_is_said_plainly() {
        for (said, words) in [
            (
                "main.cpp:35:9: error: '::addUp' has not been declared; did you mean 'add'?\n",
                "solution.cpp defines no `addUp`",
            ),
            (
                "main.cpp:35:9: error: no member named 'addUp' in the global namespace; did you mean 'add'?\n",
                "solution.cpp defines no `addUp`",
            ),
            (
                "main.cpp:35:9: error: 'SmallShelf' in namespace '::' does not name a type\n",
                "solution.cpp defines no `SmallShelf`",
            ),
            (
                "main.cpp:9:3: error: static assertion failed: drill: `addUp` does not take (int)\nmain.cpp:4:2: error: x\n",
                "solution.cpp does not fit the signature of the problem: `addUp` does not take (int)",
            ),
            (
                "main.cpp:9:3: error: static_assert failed due to requirement 'a' \"drill: `addUp` does not take (int)\"\n",
                "solution.cpp does not fit the signature of the problem: `addUp` does not take (int)",
            ),
            (
                "/usr/bin/ld: /tmp/x.o: in function `addUp(int)':\nmain.cpp:(.text+0x5): undefined reference to `helper(int)'\n",
                "solution.cpp declares `helper(int)` and does not define it",
            ),
            (
                "ld: a.o: in function `main':\nx: multiple definition of `main'; b.o: first defined here\n",
                NO_MAIN,
            ),
        ] {
            assert_eq!(compiler_words(said).message, words);
        }
    }

    #[test]
    fn an_error_in_the_library_is_told_where_it_was_asked_for() {
        let gcc = "/usr/include/c++/12/bits/stl_algo.h: In instantiation of 'void sort()':\n\
                   solution.cpp:7:9:   required from here\n/usr/include/c++/12/bits/stl_algo.h:1: error: no match for \
                   'operator-'\n";
        let clang = "/usr/include/c++/12/bits/stl_algo.h:1:5: error: no match for 'operator-'\n    x\n\
                     solution.cpp:7:9: note: in instantiation of function template 'sort' requested here\n";
        for said in [gcc, clang] {
            let error = compiler_words(said);
            assert_eq!(
                (error.line, error.message.as_str()),
                (Some(7), "solution.cpp:7: error: no match for 'operator-'")
            );
        }
    }

    #[test]
    fn last_words_name_the_cause() {
        for (said, message) in [
            ("mine\n\ndrill: stack overflow\n", "stack overflow: recursion that does not end?"),
            ("terminate called after throwing an instance of 'A'\n", "A"),
            (
                "terminate called after throwing an instance of 'std::logic_error'\n  what():  odd\n",
                "std::logic_error: odd",
            ),
            (
                "libc++abi: terminating due to uncaught exception of type std::logic_error: odd\n",
                "std::logic_error: odd",
            ),
            ("free(): double free detected in tcache 2\n", "memory was freed twice"),
            (
                "/usr/include/c++/12/bits/stl_vector.h:1123: T& std::vector<T>::operator[](size_type): Assertion \
                 '__n < this->size()' failed.\n",
                "an index beyond the end of a vector",
            ),
        ] {
            let words = last_words(said).unwrap();
            assert_eq!((words.verdict, words.message.as_str()), (Verdict::RuntimeError, message));
        }
        let words = last_words("x\nprogram: solution.cpp:12: int f(): Assertion `a > 0' failed.\n").unwrap();
        assert_eq!(
            (words.line, words.from, words.message.as_str()),
            (Some(12), 2, "assertion `a > 0` failed")
        );
        let words =
            last_words("terminate called after throwing an instance of 'std::bad_alloc'\n  what():  x\n");
        assert_eq!(words.unwrap().verdict, Verdict::MemoryLimit);
        assert_eq!(last_words("all is well\n"), None);
    }
}
