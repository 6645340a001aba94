//! The table of languages. A language is data: how its toolchain is found, what is built, how it runs, what its last
//! words mean, plus one harness (a file under `harness/`) and two small texts: the starter and the part of the harness
//! that depends on the signature.

mod go;
mod go_call;
mod go_source;
mod go_starter;
mod python;
mod python_starter;

use crate::cases::{Case, Output, Signature};
use crate::model::Verdict;

/// A language that the judge runs.
#[derive(Debug)]
pub struct Language {
    /// The id: `python`.
    pub id: &'static str,
    /// The name on screen: `Python`.
    pub name: &'static str,
    /// Of source files, without the dot.
    pub extension: &'static str,
    /// Commands to look for on PATH, the first found wins.
    pub commands: &'static [&'static str],
    /// The variable by which the user names the toolchain.
    pub variable: &'static str,
    /// The oldest version that works: major, minor.
    pub least: (u32, u32),
    /// What installs it.
    pub hint: &'static str,
    /// Arguments that make the toolchain print its place and its version.
    pub(super) probe: &'static [&'static str],
    /// Environment of that question.
    pub(super) probe_environment: &'static [(&'static str, &'static str)],
    /// Where the executable lies below the place it tells; `None`: the place is the executable.
    pub(super) program_below: Option<&'static str>,
    /// The files that are built: harness and, in compiled languages, the user's own.
    pub(super) files: fn(&Parts<'_>) -> Result<Vec<SourceFile>, BuildError>,
    /// The build command, run in the folder of these files; `{tool}`, `{out}`.
    pub(super) build: &'static [&'static str],
    /// What the built file's name ends in.
    pub(super) artifact: &'static str,
    /// Environment of the build.
    pub(super) build_environment: &'static [(&'static str, &'static str)],
    /// Whether the build takes the user's file, so that its words are for the user.
    pub(super) compiled: bool,
    /// The compiler's words as the user should read them.
    pub(super) compiler_words: fn(&str) -> BuildError,
    /// The command that runs the program; `{tool}`, `{out}`.
    pub(super) run: &'static [&'static str],
    /// Environment of the run; `{memory}` in bytes.
    pub(super) run_environment: &'static [(&'static str, &'static str)],
    /// What the harness's own stack takes, in MiB, on top of the user's memory.
    pub(super) stack_mib: u64,
    /// What the last words of a crash mean.
    pub(super) last_words: fn(&str) -> Option<LastWords>,
    starter: fn(&Signature, &[Case]) -> String,
    companion: fn(&Signature, &[Case]) -> Vec<SourceFile>,
}

/// A file by name and text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Its name, without folders.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl SourceFile {
    fn new(name: &str, text: impl Into<String>) -> SourceFile {
        SourceFile { name: name.to_string(), text: text.into() }
    }
}

/// What a program is built from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts<'a> {
    pub signature: &'a Signature,
    pub outputs: &'a [Output],
    /// The user's file; empty where it is read only at run time.
    pub source: &'a str,
    /// Of the toolchain.
    pub version: (u32, u32),
}

/// Why a program cannot be built, in words for the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BuildError {
    pub message: String,
    /// In the user's own file, from 1.
    pub line: Option<u32>,
}

/// What a crash says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LastWords {
    pub verdict: Verdict,
    pub message: String,
    /// In the user's own file, from 1.
    pub line: Option<u32>,
    /// Where in the output these words begin: what stands before is the user's.
    pub from: usize,
}

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

/// The kinds of nodes in a signature, each once, in the order of the table in docs/content.md.
fn node_kinds(signature: &Signature) -> Vec<crate::cases::Type> {
    use crate::cases::Type;
    let mut used: Vec<&Type> = Vec::new();
    match signature {
        Signature::Function { params, returns, .. } => {
            used.extend(params.iter().map(|param| &param.of));
            used.push(returns);
        }
        Signature::Class { params, operations, .. } => {
            used.extend(params.iter().map(|param| &param.of));
            for operation in operations {
                used.extend(operation.params.iter().map(|param| &param.of));
                used.push(&operation.returns);
            }
        }
        Signature::Codec { of, .. } => used.push(of),
    }
    [Type::ListNode, Type::TreeNode, Type::RandomListNode, Type::GraphNode]
        .into_iter()
        .filter(|kind| used.iter().any(|of| of.element().0 == kind))
        .collect()
}

/// The type of a `ref(parameter)`: that of the parameter it points into; any other type as it is.
fn resolved<'a>(of: &'a crate::cases::Type, params: &'a [crate::cases::Param]) -> &'a crate::cases::Type {
    match of {
        crate::cases::Type::Ref(name) => {
            params.iter().find(|param| param.name == *name).map_or(of, |param| &param.of)
        }
        other => other,
    }
}
