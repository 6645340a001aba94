//! What a language is to the judge: the columns of the table. No language is named here.

use std::path::{Path, PathBuf};

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
    /// The arguments of each question by which the toolchain tells its place and its version.
    pub(in crate::judge) probe: &'static [&'static [&'static str]],
    /// Environment of these questions.
    pub(in crate::judge) probe_environment: &'static [(&'static str, &'static str)],
    /// The stream on which they are answered.
    pub(in crate::judge) probe_stream: Stream,
    /// Reads the answers: the executable itself, not a shim, and its version. It gets the file that was asked and all
    /// that it printed.
    pub(in crate::judge) answer: fn(&Path, &str) -> Option<(PathBuf, String)>,
    /// What the toolchain of this executable lacks, looked for every time because it may be installed later.
    pub(in crate::judge) lacks: fn(&Path) -> Option<&'static str>,
    /// A second tool that some versions need.
    pub(in crate::judge) second: Option<Second>,
    /// What is made once for a toolchain and kept: a harness in compiled form, headers, archives.
    pub(in crate::judge) kit: Option<Kit>,
    /// The files that are built for a program: the part of the harness that depends on the signature, and the user's own.
    pub(in crate::judge) files: fn(&Parts<'_>) -> Result<Vec<SourceFile>, BuildError>,
    /// The build command, run in the folder of these files; empty where nothing is built. Words in braces stand for:
    /// `{tool}` the toolchain's executable, `{bin}` the folder it lies in, `{second}` the second tool, `{kit}` the kit's
    /// folder, `{out}` the file to be made, `{memory}` the user's memory in MiB.
    pub(in crate::judge) build: &'static [&'static str],
    /// What the built file's name ends in.
    pub(in crate::judge) artifact: &'static str,
    /// Environment of the build.
    pub(in crate::judge) build_environment: &'static [(&'static str, &'static str)],
    /// Whether the build takes the user's file, so that its words are for the user.
    pub(in crate::judge) compiled: bool,
    /// The compiler's words as the user should read them.
    pub(in crate::judge) compiler_words: fn(&str) -> BuildError,
    /// The command that runs the program; words in braces as in `build`, and `{stack}`: KiB of the main thread's stack,
    /// which is raised where this word is used.
    pub(in crate::judge) run: &'static [&'static str],
    /// Environment of the run; `{memory}` in MiB.
    pub(in crate::judge) run_environment: &'static [(&'static str, &'static str)],
    /// What the harness's own stack takes, in MiB, on top of the user's memory.
    pub(in crate::judge) stack_mib: u64,
    /// What the last words of a crash mean.
    pub(in crate::judge) last_words: fn(&str) -> Option<LastWords>,
    pub(in crate::judge) starter: fn(&Task<'_>) -> String,
    pub(in crate::judge) companion: fn(&Task<'_>) -> Vec<SourceFile>,
    /// A main for the first of the examples, to be put beside the solution and run under a debugger; `None` where its
    /// values are too long or have no literal. `{file}` in its text stands for the file's own name, `{solution}` for that
    /// of the user's file; a comment that ends in `Run it with: COMMAND` says how it is run. The file is written under its
    /// name with `_case_7` behind the stem: what it declares must not depend on how it is called.
    pub(in crate::judge) debug: fn(&Task<'_>) -> Option<SourceFile>,
    /// How a program that crashed is built and run once more to find out why.
    pub(in crate::judge) autopsy: Option<Autopsy>,
}

/// A second build that watches what the program does, for languages whose crashes say little.
#[derive(Debug)]
pub(in crate::judge) struct Autopsy {
    /// What it needs once a toolchain.
    pub kit: Kit,
    /// The build command, of the same files; words in braces as in a language's own.
    pub build: &'static [&'static str],
    /// Environment of the run.
    pub run_environment: &'static [(&'static str, &'static str)],
    /// Reads the cause from what was printed.
    pub cause: fn(&str) -> Option<Cause>,
}

/// Why a program crashed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::judge) struct Cause {
    /// Empty where the crash itself said it better.
    pub message: String,
    /// In the user's own file, from 1.
    pub line: Option<u32>,
    /// The operation of a class, from 0.
    pub operation: Option<usize>,
}

impl Language {
    /// What to say while the judge prepares what this language needs once; `None` where that takes no time to speak of.
    pub fn preparing(&self) -> Option<String> {
        self.compiled
            .then(|| format!("Preparing the judge for {}, once: this takes some seconds.", self.name))
    }
}

/// What a toolchain needs once, whatever the problem.
#[derive(Debug)]
pub(in crate::judge) struct Kit {
    /// Its files.
    pub files: fn((u32, u32)) -> Vec<SourceFile>,
    /// Commands, run one after the other in the folder of the kit, which stays where it is.
    pub steps: &'static [&'static [&'static str]],
}

/// One of a process's two streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::judge) enum Stream {
    Output,
    Errors,
}

/// A tool beside the toolchain.
#[derive(Debug)]
pub(in crate::judge) struct Second {
    /// Only versions before this one need it.
    pub before: (u32, u32),
    /// Commands to look for on PATH.
    pub commands: &'static [&'static str],
    /// The variable by which the user names it.
    pub variable: &'static str,
    /// What installs it, or makes it unnecessary.
    pub hint: &'static str,
}

/// What a user is asked to write, and the examples that show it.
#[derive(Debug, Clone, Copy)]
pub struct Task<'a> {
    /// The signature.
    pub signature: &'a Signature,
    /// What is compared after a call: it decides which arguments a function may change.
    pub outputs: &'a [Output],
    /// Cases that the user may see.
    pub examples: &'a [Case],
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

/// The usual answer: a line with the place, a line with the version, the last two that are printed.
pub(super) fn two_lines(_: &Path, said: &str) -> Option<(PathBuf, String)> {
    let mut lines = said.lines().rev().map(str::trim).filter(|line| !line.is_empty());
    let version = lines.next()?;
    Some((PathBuf::from(lines.next()?), version.to_string()))
}
