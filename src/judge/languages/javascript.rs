//! JavaScript: the harness reads the user's file when it runs; nothing is built.
//!
//! Flags: V8 takes its stack from the main thread's, which the judge raises; ES modules from a text need a flag, which
//! alone would warn. An environment meant for the user's own servers is left out.

use super::row::{BuildError, Kit, Language, LastWords, SourceFile, Stream, two_lines};
use super::{javascript_main, javascript_starter};
use crate::model::Verdict;

/// The row of the table.
pub(super) const JAVASCRIPT: Language = Language {
    id: "javascript",
    name: "JavaScript",
    extension: "js",
    commands: COMMANDS,
    variable: VARIABLE,
    least: (18, 0),
    hint: "install Node 18 or newer (apt install nodejs, brew install node), or name one in DRILL_NODE",
    probe: PROBE,
    probe_environment: ENVIRONMENT,
    probe_stream: Stream::Output,
    answer: two_lines,
    lacks: |_| None,
    autopsy: None,
    second: None,
    kit: Some(Kit { files: |_| harness(), steps: &[] }),
    files: |_| Ok(Vec::new()),
    build: &[],
    artifact: "",
    build_environment: &[],
    compiled: false,
    compiler_words: |said| BuildError {
        message: format!("the harness cannot be prepared: {}", said.trim()),
        line: None,
    },
    run: &[
        "{tool}",
        "--no-warnings",
        "--experimental-vm-modules",
        "--stack-size={stack}",
        "--max-old-space-size={memory}",
        "{kit}/harness.cjs",
    ],
    run_environment: ENVIRONMENT,
    stack_mib: STACK_MIB,
    last_words,
    starter: javascript_starter::javascript,
    companion: |_| Vec::new(),
    debug: javascript_main::javascript,
};

pub(super) const COMMANDS: &[&str] = &["node", "nodejs"];
pub(super) const VARIABLE: &str = "DRILL_NODE";
pub(super) const PROBE: &[&[&str]] = &[&["-p", "process.execPath + '\\n' + process.versions.node"]];
pub(super) const ENVIRONMENT: &[(&str, &str)] = &[("NODE_OPTIONS", ""), ("NODE_PATH", "")];
/// What V8 holds beside the heap: from version 24 half a GiB of room for code, and room to move what lives when the heap
/// is full; without that it dies in ways that do not tell why. The stack itself does not count.
pub(super) const STACK_MIB: u64 = 896;

/// The files of the harness.
pub(super) fn harness() -> Vec<SourceFile> {
    vec![
        SourceFile::new("harness.cjs", include_str!("../harness/javascript/harness.cjs")),
        SourceFile::new("load.cjs", include_str!("../harness/javascript/load.cjs")),
        SourceFile::new("prints.cjs", include_str!("../harness/javascript/prints.cjs")),
        SourceFile::new("program.cjs", include_str!("../harness/javascript/program.cjs")),
        SourceFile::new("nodes.cjs", include_str!("../harness/javascript/nodes.cjs")),
        SourceFile::new("values.cjs", include_str!("../harness/javascript/values.cjs")),
    ]
}

/// What V8 says when it gives up; everything else is an exception, which the harness catches.
pub(super) fn last_words(said: &str) -> Option<LastWords> {
    const BEGINNINGS: [&str; 5] =
        ["<--- Last few GCs --->", "FATAL ERROR: ", "# Fatal ", "#\n# Fatal ", "terminate called after "];
    let from = BEGINNINGS
        .iter()
        .filter_map(|start| match said.rfind(&format!("\n{start}")) {
            Some(at) => Some(at + 1),
            None => said.starts_with(start).then_some(0),
        })
        .min()?;
    let words = said.get(from..)?;
    let memory =
        ["out of memory", "Allocation failed", "invalid size error", "invalid table size", "bad_alloc"];
    let (verdict, message) = if memory.iter().any(|pattern| words.contains(pattern)) {
        (Verdict::MemoryLimit, "out of memory".to_string())
    } else {
        let first =
            words.lines().map(|line| line.trim_start_matches(['#', ' '])).find(|line| !line.is_empty());
        (Verdict::RuntimeError, first.unwrap_or_default().to_string())
    };
    // An empty line stands before.
    let from = said.get(..from).map_or(from, |before| before.trim_end_matches('\n').len());
    Some(LastWords { verdict, message, line: None, from })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_heap_is_told_apart_from_a_crash() {
        let said = "mine\n\n<--- Last few GCs --->\n\n[1:0x1] 3 ms: Scavenge\n\n<--- JS stacktrace --->\n\nFATAL ERROR: \
                    Reached heap limit Allocation failed - JavaScript heap out of memory\n 1: 0xb7\n";
        let words = last_words(said).unwrap();
        assert_eq!((words.verdict, words.message.as_str()), (Verdict::MemoryLimit, "out of memory"));
        assert_eq!(words.from, "mine".len());
        let words = last_words("#\n# Fatal process out of memory: Zone\n#\n").unwrap();
        assert_eq!((words.verdict, words.from), (Verdict::MemoryLimit, 0));
        let words =
            last_words("\n#\n# Fatal error in , line 0\n# Fatal JavaScript invalid size error 1\n").unwrap();
        assert_eq!(words.verdict, Verdict::MemoryLimit);
        let words = last_words("#\n# Fatal error in , line 0\n# Check failed: x\n").unwrap();
        assert_eq!(
            (words.verdict, words.message.as_str()),
            (Verdict::RuntimeError, "Fatal error in , line 0")
        );
        assert_eq!(last_words("all is well\n"), None);
    }
}
