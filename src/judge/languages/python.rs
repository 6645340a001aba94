//! Python: the harness reads the user's file when it runs; what is built, once a version, is the harness itself.
//!
//! Flags: `-I -S` leave the environment and installed packages out (solutions use the standard library, and site hooks
//! cost more than the interpreter), `-B` writes no files beside the user's, `-X utf8` prints in UTF-8 everywhere.

use super::{BuildError, Language, LastWords, Parts, SourceFile, python_starter};

/// The row of the table.
pub(super) const PYTHON: Language = Language {
    id: "python",
    name: "Python",
    extension: "py",
    commands: &["python3", "python"],
    variable: "DRILL_PYTHON",
    least: (3, 9),
    hint: "install Python 3.9 or newer (apt install python3, brew install python), or name one in DRILL_PYTHON",
    probe: &[
        "-I",
        "-c",
        "import os, sys; print(os.path.realpath(sys.executable)); print('%d.%d.%d' % sys.version_info[:3])",
    ],
    probe_environment: &[],
    program_below: None,
    files,
    build: &[
        "{tool}",
        "-I",
        "-S",
        "-c",
        "import py_compile as p; p.compile('harness.py', __import__('sys').argv[1], 'harness', True, -1, \
         p.PycInvalidationMode.UNCHECKED_HASH)",
        "{out}",
    ],
    artifact: ".pyc",
    build_environment: &[],
    compiled: false,
    compiler_words,
    run: &["{tool}", "-I", "-S", "-B", "-X", "utf8", "{out}"],
    run_environment: &[],
    stack_mib: 512,
    last_words,
    starter: python_starter::starter,
    companion: |_, _| Vec::new(),
};

fn files(_: &Parts<'_>) -> Result<Vec<SourceFile>, BuildError> {
    Ok(vec![SourceFile::new("harness.py", include_str!("../harness/python.py"))])
}

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
