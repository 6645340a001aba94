//! The table of languages. A language is data: how its toolchain is found, what is built, how it runs, what its last
//! words mean, plus one harness (a file under `harness/`) and two small texts: the starter and the part of the harness
//! that depends on the signature.

mod cpp;
mod cpp_autopsy;
mod cpp_call;
mod cpp_kit;
mod cpp_main;
mod cpp_node;
mod cpp_source;
mod cpp_starter;
mod cpp_words;
mod go;
mod go_call;
mod go_debug;
mod go_node;
mod go_source;
mod go_starter;
mod java;
mod java_debug;
mod java_literal;
mod java_starter;
mod javascript;
mod javascript_literal;
mod javascript_main;
mod javascript_starter;
mod literal;
mod python;
mod python_debug;
mod python_starter;
mod row;
mod rust;
mod rust_call;
mod rust_node;
mod rust_program;
mod rust_source;
mod rust_starter;
mod rust_type;
mod rust_words;
mod typescript;

pub(super) use row::{Autopsy, BuildError, Cause, Kit, Parts, Second, Stream};
pub use row::{Language, SourceFile, Task};

/// All languages, the first that works is the default.
pub fn languages() -> &'static [Language] {
    static ALL: [Language; 7] = [
        python::PYTHON,
        go::GO,
        rust::RUST,
        javascript::JAVASCRIPT,
        typescript::TYPESCRIPT,
        java::JAVA,
        cpp::CPP,
    ];
    &ALL
}

/// The variables by which a user names tools: each with the name under which `Places` holds its value.
pub fn variables() -> impl Iterator<Item = (&'static str, &'static str)> {
    let second =
        |language: &'static Language| language.second.as_ref().map(|tool| (tool.variable, tool.variable));
    languages()
        .iter()
        .flat_map(move |language| std::iter::once((language.id, language.variable)).chain(second(language)))
}

/// A language by its id.
pub fn language(id: &str) -> Option<&'static Language> {
    languages().iter().find(|language| language.id == id)
}

/// A language by the extension of a file, without the dot.
pub fn of_extension(extension: &str) -> Option<&'static Language> {
    languages().iter().find(|language| language.extension == extension)
}

/// The text to start from: node types, an empty body, and where the language allows it a call with the first example.
pub fn starter(task: &Task<'_>, language: &Language) -> String {
    (language.starter)(task)
}

/// A main for the first of the examples, to be run under a debugger beside the solution.
pub fn debug(task: &Task<'_>, language: &Language) -> Option<SourceFile> {
    (language.debug)(task)
}

/// Files beside the solution with which it runs in an editor as it stands; none where the starter is enough.
pub fn companion(task: &Task<'_>, language: &Language) -> Vec<SourceFile> {
    (language.companion)(task)
}
