//! The table of languages. A language is data: how its toolchain is found, what is built, how it runs, what its last
//! words mean, plus one harness (a file under `harness/`) and two small texts: the starter and the part of the harness
//! that depends on the signature.

mod go;
mod go_call;
mod go_node;
mod go_source;
mod go_starter;
mod literal;
mod python;
mod python_starter;
mod row;

use crate::cases::{Case, Signature};

pub(super) use row::{BuildError, LastWords, Parts};
pub use row::{Language, SourceFile};

/// All languages, the first that works is the default.
pub fn languages() -> &'static [Language] {
    static ALL: [Language; 2] = [python::PYTHON, go::GO];
    &ALL
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
pub fn starter(signature: &Signature, language: &Language, examples: &[Case]) -> String {
    (language.starter)(signature, examples)
}

/// Files beside the solution with which it runs in an editor as it stands; none where the starter is enough.
pub fn companion(signature: &Signature, language: &Language, examples: &[Case]) -> Vec<SourceFile> {
    (language.companion)(signature, examples)
}
