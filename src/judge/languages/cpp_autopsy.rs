//! What the sanitizers say of a C++ program that crashed: the cause in plain words, and the user's own line.

use super::cpp_kit::kit_files;
use super::cpp_words::last_words;
use super::row::{Autopsy, Cause, Kit};

/// How a crashed program is built and run again. Its own precompiled header: the flags differ. `-O0` builds in a
/// third of the time of `-O1`, and nothing that went wrong is optimized away.
pub(super) const AUTOPSY: Autopsy = Autopsy {
    kit: Kit {
        files: kit_files,
        steps: &[
            &["mkdir", "drill.h.gch"],
            &[
                "{tool}",
                "@flags",
                "-O0",
                "-g",
                "-fno-omit-frame-pointer",
                "-fsanitize=address,undefined",
                "-D_GLIBCXX_SANITIZE_VECTOR",
                "-DDRILL_ALL=0",
                "-x",
                "c++-header",
                "drill.h",
                "-o",
                "drill.h.gch/usual",
            ],
            &[
                "{tool}",
                "@flags",
                "-O0",
                "-g",
                "-fno-omit-frame-pointer",
                "-fsanitize=address,undefined",
                "-D_GLIBCXX_SANITIZE_VECTOR",
                "-c",
                "runtime.cpp",
                "-o",
                "runtime.o",
            ],
        ],
    },
    build: &[
        "{tool}",
        "@flags",
        "-O0",
        "-g",
        "-fno-omit-frame-pointer",
        "-fsanitize=address,undefined",
        "-D_GLIBCXX_SANITIZE_VECTOR",
        "-DDRILL_ALL=0",
        "-include",
        "{kit}/drill.h",
        "main.cpp",
        "{kit}/runtime.o",
        "-o",
        "{out}",
    ],
    run_environment: &[
        (
            "ASAN_OPTIONS",
            "detect_leaks=0:handle_abort=1:handle_sigill=1:handle_sigfpe=1:handle_segv=2:allow_addr2line=1:\
             hard_rss_limit_mb=3072:color=never:strip_path_prefix=:detect_stack_use_after_return=0",
        ),
        ("UBSAN_OPTIONS", "print_stacktrace=0:color=never:halt_on_error=0"),
    ],
    cause,
};

/// Reads the report. The fault that ended the program counts; what the other sanitizer said of the same line says it
/// better; and what it said of another line only counts when nothing ended the program.
fn cause(said: &str) -> Option<Cause> {
    let operation = said
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix("drill: operation ")?.trim().parse::<usize>().ok());
    let undefined = undefined(said);
    let Some(at) = said.find("ERROR: AddressSanitizer: ") else {
        // The first oddity of a program that went on is where it went wrong; that which ended it comes last.
        let fatal = undefined.last().filter(|(_, words)| words.contains("reached"));
        let (line, words) = fatal.or(undefined.first())?;
        return Some(Cause { message: plain(words), line: Some(*line), operation });
    };
    let report = said.get(at..)?;
    let before = said.get(..at)?;
    let rule = before.rfind("\n====").map_or(at, |at| at + 1);
    // A full stack shows at the head of a function: the call that went there tells more.
    let mut lines = own_lines(report);
    let first = lines.next();
    let line =
        if report.contains("AddressSanitizer: stack-overflow") { lines.next().or(first) } else { first };
    let same = undefined.iter().rev().find(|(other, _)| Some(*other) == line);
    let head = report.lines().next()?.strip_prefix("ERROR: AddressSanitizer: ")?;
    let access = if report.contains("WRITE of size") || report.contains("caused by a WRITE") {
        "write"
    } else {
        "read"
    };
    let side = match report.lines().find(|line| line.contains(" is located ")) {
        Some(place) if place.contains("to the left of") || place.contains(" before ") => {
            "before the beginning"
        }
        _ => "beyond the end",
    };
    let kind = head.split([' ', ':']).next().unwrap_or_default();
    let message = match kind {
        "heap-buffer-overflow" | "container-overflow" => format!("{access} {side} of a vector or string"),
        "stack-buffer-overflow" | "dynamic-stack-buffer-overflow" => {
            format!("{access} {side} of a local array")
        }
        "global-buffer-overflow" => format!("{access} {side} of a global array"),
        "heap-use-after-free" => format!("{access} of memory that was freed already"),
        "stack-use-after-return" | "stack-use-after-scope" => {
            format!("{access} of a local variable that is gone already")
        }
        "stack-overflow" => "stack overflow: recursion that does not end?".to_string(),
        "alloc-dealloc-mismatch" => "memory was freed in another way than it was made".to_string(),
        "attempting" if head.contains("double-free") => "memory was freed twice".to_string(),
        "attempting" => "it freed what is no memory of its own".to_string(),
        "FPE" => same.map_or_else(|| "division by zero".to_string(), |(_, words)| plain(words)),
        "SEGV" | "BUS" if report.contains("zero page") => format!("{access} through a null pointer"),
        "SEGV" | "BUS" => match same {
            Some((_, words)) => plain(words),
            None => format!("{access} of memory that is not its own: a wild pointer or index"),
        },
        // Who aborted has said why.
        "ABRT" => last_words(before.get(..rule)?).map(|words| words.message).unwrap_or_default(),
        _ => head.split(" on ").next().unwrap_or(head).to_string(),
    };
    (line.is_some() || !message.is_empty()).then_some(Cause { message, line, operation })
}

/// Lines of the user's file of which the other sanitizer spoke, and its words.
fn undefined(said: &str) -> Vec<(u32, &str)> {
    let read = |text: &'_ str| -> Option<(u32, usize)> {
        let at = text.find(": runtime error: ")?;
        let (_, place) = text.get(..at)?.rsplit_once("solution.cpp:")?;
        Some((place.split(':').next()?.parse().ok()?, at + ": runtime error: ".len()))
    };
    said.lines().filter_map(|text| read(text).and_then(|(line, at)| Some((line, text.get(at..)?)))).collect()
}

/// The user's own lines in the first list of calls, the innermost first.
fn own_lines(report: &str) -> impl Iterator<Item = u32> {
    let frames = report.lines().skip_while(|line| !line.trim_start().starts_with("#0 "));
    let frames = frames.take_while(|line| line.trim_start().starts_with('#'));
    frames.filter_map(|frame| {
        let (_, rest) = frame.rsplit_once("solution.cpp:")?;
        rest.split(':').next()?.trim().parse().ok()
    })
}

/// The sanitizer's words, plainer where they are long.
fn plain(words: &str) -> String {
    if words.contains("null pointer") {
        return "access through a null pointer".to_string();
    }
    if words.contains("reached the end of a value-returning function") {
        return "the function ends without returning a value".to_string();
    }
    if let Some((_, rest)) = words.split_once("signed integer overflow: ") {
        return format!("a whole number grew too big: {rest}");
    }
    if words.starts_with("index ") && words.contains("out of bounds") {
        return format!("beyond the end of an array: {words}");
    }
    words.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_users_line_is_found_below_the_librarys() {
        let said = "mine\n=================================================================\n==7==ERROR: AddressSanitizer: \
                    heap-buffer-overflow on address 0x60 at pc 0x5\nREAD of size 4 at 0x60 thread T1\n    #0 0x5 in \
                    get /usr/include/c++/12/bits/stl_vector.h:1124\n    #1 0x6 in addUp(int, int) \
                    /tmp/x/solution.cpp:9\n    #2 0x7 in main\n\n0x60 is located 0 bytes to the right of 12-byte region\n\
                    freed by thread T1 here:\n    #0 0x5 in f solution.cpp:3\ndrill: operation 4\n";
        let found = cause(said).unwrap();
        assert_eq!(found.message, "read beyond the end of a vector or string");
        assert_eq!((found.line, found.operation), (Some(9), Some(4)));
    }

    #[test]
    fn what_is_undefined_names_the_fault_better_on_the_same_line() {
        let said = "solution.cpp:2:9: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented\n\
                    solution.cpp:5:14: runtime error: division by zero\n\
                    =====\n==7==ERROR: AddressSanitizer: FPE on unknown address 0x5 (pc 0x5)\n    #0 0x5 in addUp(int, \
                    int) solution.cpp:5:14\n";
        let found = cause(said).unwrap();
        assert_eq!((found.message.as_str(), found.line), ("division by zero", Some(5)));
        let said = "solution.cpp:2:9: runtime error: execution reached the end of a value-returning function without \
                    returning a value\n";
        assert_eq!(cause(said).unwrap().message, "the function ends without returning a value");
        assert_eq!(cause("all is well\n"), None);
    }

    #[test]
    fn an_abort_is_explained_by_what_was_said_before() {
        let said = "/usr/include/c++/12/bits/stl_vector.h:1123: T& std::vector<T>::operator[](size_type): Assertion \
                    '__n < this->size()' failed.\nAddressSanitizer:DEADLYSIGNAL\n=====\n==7==ERROR: AddressSanitizer: ABRT \
                    on unknown address 0x7 (pc 0x7)\n    #0 0x1 in raise\n    #1 0x2 in addUp solution.cpp:4\n";
        let found = cause(said).unwrap();
        assert_eq!(found.message, "an index beyond the end of a vector");
        assert_eq!(found.line, Some(4));
    }
}
