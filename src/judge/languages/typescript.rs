//! TypeScript: the types are taken off when the file is built, by Node itself where it can, else by `tsc`; what is made
//! runs in JavaScript's harness. Types are not checked.

use super::javascript::{COMMANDS, ENVIRONMENT, PROBE, STACK_MIB, VARIABLE, harness, last_words};
use super::row::{BuildError, Kit, Language, Second, SourceFile, Stream, two_lines};
use super::{javascript_main, javascript_starter};

/// The row of the table.
pub(super) const TYPESCRIPT: Language = Language {
    id: "typescript",
    name: "TypeScript",
    extension: "ts",
    commands: COMMANDS,
    variable: VARIABLE,
    least: (18, 0),
    hint: "install Node 22.18 or newer (apt install nodejs, brew install node), or name one in DRILL_NODE",
    probe: PROBE,
    probe_environment: ENVIRONMENT,
    probe_stream: Stream::Output,
    answer: two_lines,
    lacks: |_| None,
    autopsy: None,
    second: Some(Second {
        before: (22, 18),
        commands: &["tsc"],
        variable: "DRILL_TSC",
        hint: "install Node 22.18 or newer, which reads TypeScript by itself, or a compiler (npm install -g typescript), \
               or name one in DRILL_TSC",
    }),
    kit: Some(Kit {
        files: |_| {
            let build = include_str!("../harness/javascript/typescript.cjs");
            [harness(), vec![SourceFile::new("typescript.cjs", build)]].concat()
        },
        steps: &[],
    }),
    files: |parts| Ok(vec![SourceFile::new("solution.ts", parts.source)]),
    build: &["{tool}", "--no-warnings", "{kit}/typescript.cjs", "{second}", "{out}"],
    artifact: ".js",
    build_environment: ENVIRONMENT,
    compiled: true,
    compiler_words,
    run: &[
        "{tool}",
        "--no-warnings",
        "--experimental-vm-modules",
        "--stack-size={stack}",
        "--max-old-space-size={memory}",
        "{kit}/harness.cjs",
        "{out}",
    ],
    run_environment: ENVIRONMENT,
    stack_mib: STACK_MIB,
    last_words,
    starter: javascript_starter::typescript,
    companion: |_| Vec::new(),
    debug: javascript_main::typescript,
};

/// The places that the build names; one alone is shown with the user's own line.
fn compiler_words(said: &str) -> BuildError {
    let places: Vec<(u32, &str)> = said
        .lines()
        .filter_map(|line| {
            let (number, words) = line.strip_prefix("solution.ts:")?.split_once(": ")?;
            Some((number.parse().ok()?, words))
        })
        .collect();
    match places.as_slice() {
        [] => BuildError { message: said.trim().to_string(), line: None },
        [(line, words)] => BuildError { message: (*words).to_string(), line: Some(*line) },
        [(line, _), ..] => {
            let lines: Vec<&str> = said.lines().filter(|line| line.starts_with("solution.ts:")).collect();
            BuildError { message: lines.join("\n"), line: Some(*line) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_builds_words_keep_the_users_lines() {
        let error = compiler_words("solution.ts:3: SyntaxError: Expression expected\n");
        assert_eq!((error.message.as_str(), error.line), ("SyntaxError: Expression expected", Some(3)));
        let error = compiler_words("solution.ts:3: error TS1005: x\nsolution.ts:5: error TS1109: y\n");
        assert_eq!(error.message, "solution.ts:3: error TS1005: x\nsolution.ts:5: error TS1109: y");
        assert_eq!(error.line, Some(3));
        let error = compiler_words("tsc made nothing\n");
        assert_eq!((error.message.as_str(), error.line), ("tsc made nothing", None));
    }
}
