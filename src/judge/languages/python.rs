//! Python: the harness reads the user's file when it runs; what is built, once a version, is the harness itself.
//!
//! Flags: `-I -S` leave the environment and installed packages out (solutions use the standard library, and site hooks
//! cost more than the interpreter), `-B` writes no files beside the user's, `-X utf8` prints in UTF-8 everywhere.

use super::row::{BuildError, Kit, Language, LastWords, SourceFile, Stream, two_lines};
use super::{python_debug, python_starter};

/// The row of the table.
pub(super) const PYTHON: Language = Language {
    id: "python",
    name: "Python",
    extension: "py",
    commands: &["python3", "python"],
    variable: "DRILL_PYTHON",
    least: (3, 9),
    hint: "install Python 3.9 or newer (apt install python3, brew install python), or name one in DRILL_PYTHON",
    probe: &[&[
        "-I",
        "-c",
        "import os, sys; print(os.path.realpath(sys.executable)); print('%d.%d.%d' % sys.version_info[:3])",
    ]],
    probe_environment: &[],
    probe_stream: Stream::Output,
    answer: two_lines,
    lacks: |_| None,
    second: None,
    kit: Some(Kit {
        files: |_| vec![SourceFile::new("harness.py", include_str!("../harness/python.py"))],
        steps: &[&[
            "{tool}",
            "-I",
            "-S",
            "-c",
            "import py_compile as p; p.compile('harness.py', 'harness.pyc', 'harness', True, -1, \
             p.PycInvalidationMode.UNCHECKED_HASH)",
        ]],
    }),
    files: |_| Ok(Vec::new()),
    build: &[],
    artifact: "",
    build_environment: &[],
    compiled: false,
    compiler_words,
    run: &["{tool}", "-I", "-S", "-B", "-X", "utf8", "{kit}/harness.pyc"],
    run_environment: &[],
    stack_mib: 512,
    last_words,
    starter: python_starter::starter,
    companion: |_| Vec::new(),
    debug: python_debug::debug,
    autopsy: None,
};

fn compiler_words(said: &str) -> BuildError {
    BuildError { message: format!("the harness cannot be prepared: {}", said.trim()), line: None }
}

/// Python catches nearly all there is; what remains are crashes of the interpreter.
fn last_words(said: &str) -> Option<LastWords> {
    let from = said.rfind("Fatal Python error: ")?;
    let words = said.get(from..)?.lines().next()?.to_string();
    let verdict = if words.contains("Memory") || words.contains("memory") {
        crate::model::Verdict::MemoryLimit
    } else {
        crate::model::Verdict::RuntimeError
    };
    Some(LastWords { verdict, message: words, line: None, from })
}
