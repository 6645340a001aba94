//! What a language is to the judge: the columns of the table. No language is named here.

use crate::cases::{Case, Output, Param, Signature, Type};
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
    pub(in crate::judge) probe: &'static [&'static str],
    /// Environment of that question.
    pub(in crate::judge) probe_environment: &'static [(&'static str, &'static str)],
    /// Where the executable lies below the place it tells; `None`: the place is the executable.
    pub(in crate::judge) program_below: Option<&'static str>,
    /// The files that are built: harness and, in compiled languages, the user's own.
    pub(in crate::judge) files: fn(&Parts<'_>) -> Result<Vec<SourceFile>, BuildError>,
    /// The build command, run in the folder of these files; `{tool}`, `{out}`.
    pub(in crate::judge) build: &'static [&'static str],
    /// What the built file's name ends in.
    pub(in crate::judge) artifact: &'static str,
    /// Environment of the build.
    pub(in crate::judge) build_environment: &'static [(&'static str, &'static str)],
    /// Whether the build takes the user's file, so that its words are for the user.
    pub(in crate::judge) compiled: bool,
    /// The compiler's words as the user should read them.
    pub(in crate::judge) compiler_words: fn(&str) -> BuildError,
    /// The command that runs the program; `{tool}`, `{out}`.
    pub(in crate::judge) run: &'static [&'static str],
    /// Environment of the run; `{memory}` in bytes.
    pub(in crate::judge) run_environment: &'static [(&'static str, &'static str)],
    /// What the harness's own stack takes, in MiB, on top of the user's memory.
    pub(in crate::judge) stack_mib: u64,
    /// What the last words of a crash mean.
    pub(in crate::judge) last_words: fn(&str) -> Option<LastWords>,
    pub(in crate::judge) starter: fn(&Signature, &[Case]) -> String,
    pub(in crate::judge) companion: fn(&Signature, &[Case]) -> Vec<SourceFile>,
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
    pub(in crate::judge) fn new(name: &str, text: impl Into<String>) -> SourceFile {
        SourceFile { name: name.to_string(), text: text.into() }
    }
}

/// What a program is built from.
#[derive(Debug, Clone, Copy)]
pub(in crate::judge) struct Parts<'a> {
    pub signature: &'a Signature,
    pub outputs: &'a [Output],
    /// The user's file; empty where it is read only at run time.
    pub source: &'a str,
    /// Of the toolchain.
    pub version: (u32, u32),
}

/// Why a program cannot be built, in words for the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::judge) struct BuildError {
    pub message: String,
    /// In the user's own file, from 1.
    pub line: Option<u32>,
}

/// What a crash says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::judge) struct LastWords {
    pub verdict: Verdict,
    pub message: String,
    /// In the user's own file, from 1.
    pub line: Option<u32>,
    /// Where in the output these words begin: what stands before is the user's.
    pub from: usize,
}

/// The kinds of nodes in a signature, each once, in the order of the table in docs/content.md.
pub(super) fn node_kinds(signature: &Signature) -> Vec<Type> {
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
pub(super) fn resolved<'a>(of: &'a Type, params: &'a [Param]) -> &'a Type {
    match of {
        Type::Ref(name) => params.iter().find(|param| param.name == *name).map_or(of, |param| &param.of),
        other => other,
    }
}
