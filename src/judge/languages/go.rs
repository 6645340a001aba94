//! Go: the user's file, the harness and the part written for the signature are one package, built in a folder of
//! their own, so that neither modules nor other files around the user's file matter.
//!
//! The build cache is the user's own: the standard library is compiled there already, and Go trims it by itself.

use super::row::{BuildError, Language, LastWords, Parts, SourceFile, Stream, node_kinds, two_lines};
use super::{go_call, go_debug, go_node, go_source, go_starter};
use crate::model::Verdict;

/// The row of the table.
pub(super) const GO: Language = Language {
    id: "go",
    name: "Go",
    extension: "go",
    commands: &["go"],
    variable: "DRILL_GO",
    least: (1, 19),
    hint: "install Go 1.19 or newer (apt install golang, brew install go), or name one in DRILL_GO",
    probe: &[&["env", "GOROOT", "GOVERSION"]],
    probe_environment: &[("GOTOOLCHAIN", "local")],
    probe_stream: Stream::Output,
    answer: |found, said| {
        let (root, version) = two_lines(found, said)?;
        Some((root.join("bin/go"), version.trim_start_matches("go").to_string()))
    },
    lacks: |_| None,
    second: None,
    kit: None,
    files,
    build: &["{tool}", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", "{out}", "."],
    artifact: "",
    build_environment: &[
        ("GOTOOLCHAIN", "local"),
        ("GOPROXY", "off"),
        ("GOSUMDB", "off"),
        ("GOFLAGS", "-mod=mod"),
        ("GO111MODULE", "on"),
        ("GOWORK", "off"),
        ("GOEXPERIMENT", ""),
        ("GOOS", ""),
        ("GOARCH", ""),
        ("CGO_ENABLED", "0"),
    ],
    compiled: true,
    compiler_words,
    run: &["{out}"],
    run_environment: &[
        ("GOMEMLIMIT", "{memory}MiB"),
        ("GOTRACEBACK", "single"),
        ("GOGC", "100"),
        ("GODEBUG", ""),
    ],
    stack_mib: 512,
    last_words,
    starter: go_starter::starter,
    companion: go_starter::companion,
    debug: go_debug::debug,
    autopsy: None,
};

fn files(parts: &Parts<'_>) -> Result<Vec<SourceFile>, BuildError> {
    let found = go_source::look(parts.source);
    if let Some((name, line)) = &found.package
        && name != "main"
    {
        return Err(BuildError {
            message: format!("the file must say `package main`, not `package {name}`"),
            line: Some(*line),
        });
    }
    if let Some(line) = found.main {
        return Err(BuildError {
            message:
                "the file must not declare `func main`: drill brings its own; to run the examples in an \
                      editor use the main.go beside it"
                    .to_string(),
            line: Some(line),
        });
    }
    let (major, minor) = parts.version;
    let mut files = vec![
        SourceFile::new("go.mod", format!("module solution\n\ngo {major}.{minor}\n")),
        SourceFile::new("solution.go", parts.source),
        SourceFile::new("main.go", include_str!("../harness/go/main.go")),
        SourceFile::new("call.go", go_call::call(parts.signature, parts.outputs)),
    ];
    for kind in node_kinds(parts.signature) {
        let Some((name, declaration, harness)) = go_node::node(&kind) else { continue };
        let mut text = harness.to_string();
        if !found.types.iter().any(|known| known == name) {
            text.push('\n');
            text.push_str(declaration);
        }
        files.push(SourceFile::new(&format!("drill_{}.go", name.to_lowercase()), text));
    }
    Ok(files)
}

/// The compiler's lines about the user's file; those about the harness say what the file lacks.
fn compiler_words(said: &str) -> BuildError {
    let (mut own, mut others, mut line) = (Vec::new(), Vec::new(), None);
    for text in said.lines() {
        let text = text.trim_start_matches("./");
        if let Some(rest) = text.strip_prefix("solution.go:") {
            line = line.or_else(|| rest.split(':').next()?.parse().ok());
            own.push(text.to_string());
        } else if text.starts_with("call.go:") || text.starts_with("main.go:") || text.starts_with("drill_") {
            others.push(ours(text));
        } else if text.starts_with('\t') && !own.is_empty() {
            own.push(text.to_string());
        } else if !text.starts_with('#') && !text.trim().is_empty() {
            others.push(text.to_string());
        }
    }
    if own.is_empty() {
        own = others;
        own.dedup();
    }
    BuildError { message: own.join("\n"), line }
}

fn ours(text: &str) -> String {
    let words = text.splitn(4, ':').nth(3).unwrap_or(text).trim();
    if let Some(name) = words.strip_prefix("undefined: ") {
        return format!("solution.go defines no `{name}`");
    }
    if words.contains(".Val") || words.contains(".Next") {
        return format!("solution.go declares a node type differently: {words}");
    }
    format!("solution.go does not fit the signature of the problem: {words}")
}

/// What the runtime says when a program dies: panics outside the call, a full stack, a deadlock, no memory.
fn last_words(said: &str) -> Option<LastWords> {
    let from = ["panic: ", "fatal error: ", "runtime: "]
        .iter()
        .filter_map(|start| match said.starts_with(start) {
            true => Some(0),
            false => said.find(&format!("\n{start}")).map(|at| at + 1),
        })
        .min()?;
    let words = said.get(from..)?;
    let line = words.lines().find_map(|line| {
        let (_, rest) = line.split_once("solution.go:")?;
        rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
    });
    let memory =
        ["out of memory", "cannot allocate memory", "cannot allocate heap metadata", "cannot map pages"];
    let stack = words.contains("stack overflow") || words.contains("stack exceeds");
    let (verdict, message) = if stack {
        (Verdict::RuntimeError, "stack overflow: recursion that does not end?".to_string())
    } else if memory.iter().any(|pattern| words.contains(pattern)) {
        (Verdict::MemoryLimit, "out of memory".to_string())
    } else {
        let first = words.lines().find(|line| !line.starts_with("runtime: ")).unwrap_or_default();
        (Verdict::RuntimeError, first.to_string())
    };
    Some(LastWords { verdict, message, line, from })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compilers_words_keep_the_users_lines() {
        let said = "# solution\n./solution.go:5:2: x declared but not used\n\thint\n./call.go:9:1: undefined: roomsNeeded\n";
        let error = compiler_words(said);
        assert_eq!(error.line, Some(5));
        assert_eq!(error.message, "solution.go:5:2: x declared but not used\n\thint");
        let error = compiler_words("# solution\n./call.go:9:1: undefined: roomsNeeded\n");
        assert_eq!(error.message, "solution.go defines no `roomsNeeded`");
    }

    #[test]
    fn last_words_name_the_cause_and_the_users_line() {
        let said =
            "mine\npanic: boom\n\ngoroutine 7 [running]:\nmain.f(...)\n\tsolution/solution.go:12 +0x1d\n";
        let words = last_words(said).unwrap();
        assert_eq!((words.verdict, words.line, words.from), (Verdict::RuntimeError, Some(12), 5));
        assert_eq!(words.message, "panic: boom");
        let said = "runtime: goroutine stack exceeds 536870912-byte limit\nfatal error: stack overflow\n";
        assert!(last_words(said).unwrap().message.starts_with("stack overflow"));
        let said = "fatal error: runtime: out of memory\n";
        assert_eq!(last_words(said).unwrap().verdict, Verdict::MemoryLimit);
        assert_eq!(last_words("all is well\n"), None);
    }
}
