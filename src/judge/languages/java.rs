//! Java: the harness is compiled once a toolchain, with archives of what compiling and running load, because starting is
//! most of what Java costs. It compiles the user's file in memory and finds what to call by reflection, so that nothing
//! is generated for a signature.
//!
//! Flags: the serial collector starts fastest and takes the least beside the heap; a heap of its full size from the
//! start, seven eighths of it for what lives long, lets a program use nearly all of its memory in one piece; without
//! reserved pages a full stack is told from all others without a walk through its frames, which takes memory of its
//! own. An archive that does not fit is passed over in silence.

use std::path::{Path, PathBuf};

use super::row::{BuildError, Kit, Language, LastWords, Parts, SourceFile, Stream, node_kinds};
use super::{java_debug, java_starter};
use crate::model::Verdict;

/// The row of the table.
pub(super) const JAVA: Language = Language {
    id: "java",
    name: "Java",
    extension: "java",
    commands: &["java"],
    variable: "DRILL_JAVA",
    least: (17, 0),
    hint: "install a JDK 17 or newer (apt install default-jdk-headless, brew install openjdk), or name its java in DRILL_JAVA",
    probe: &[&["-XshowSettings:properties", "-version"]],
    probe_environment: QUIET,
    probe_stream: Stream::Errors,
    answer,
    autopsy: None,
    lacks,
    second: None,
    kit: Some(Kit {
        files: |_| kit_files(),
        steps: &[
            &[
                "{tool}",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-m",
                "jdk.compiler/com.sun.tools.javac.Main",
                "-proc:none",
                "-XDstringConcat=inline",
                "-d",
                "classes",
                "@sources.txt",
            ],
            &["{tool}", "-XX:-UsePerfData", "-cp", "classes", "drill.Pack", "harness.jar", "classes"],
            &[
                "{tool}",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:ArchiveClassesAtExit={kit}/compile.jsa",
                "-cp",
                "{kit}/harness.jar",
                "drill.Compile",
                "practice.classes",
                "{kit}",
                "practice",
            ],
            &[
                "{tool}",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:ArchiveClassesAtExit={kit}/run.jsa",
                "-cp",
                "{kit}/harness.jar",
                "drill.Run",
                "practice.classes",
                "practice_header.txt",
            ],
        ],
    }),
    files,
    build: &[
        "{tool}",
        "-Xshare:auto",
        "-XX:SharedArchiveFile={kit}/compile.jsa",
        "-Xlog:disable",
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-Xmx1g",
        "-Duser.language=en",
        "-cp",
        "{kit}/harness.jar",
        "drill.Compile",
        "{out}",
        "{kit}",
    ],
    artifact: ".classes",
    build_environment: QUIET,
    compiled: true,
    compiler_words,
    run: &[
        "{tool}",
        "-Xshare:auto",
        "-XX:SharedArchiveFile={kit}/run.jsa",
        "-Xlog:disable",
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-XX:StackReservedPages=0",
        "-Xms{memory}m",
        "-Xmx{memory}m",
        "-XX:NewRatio=7",
        "-Duser.language=en",
        "-Dfile.encoding=UTF-8",
        "-cp",
        "{kit}/harness.jar",
        "drill.Run",
        "{out}",
    ],
    run_environment: QUIET,
    // The stack itself, and what the machine takes for its own: code, classes, threads, and the collector's notes on
    // the frames of a deep stack.
    stack_mib: 512 + 320,
    last_words,
    starter: java_starter::starter,
    companion: |_| Vec::new(),
    debug: java_debug::debug,
};

/// Options for every Java on the user's machine are none for this one.
const QUIET: &[(&str, &str)] = &[("JAVA_TOOL_OPTIONS", ""), ("JDK_JAVA_OPTIONS", ""), ("_JAVA_OPTIONS", "")];

/// The harness, and the node types that are added where a file declares none.
const SOURCES: &[(&str, &str)] = &[
    ("Classes.java", include_str!("../harness/java/Classes.java")),
    ("ClassProgram.java", include_str!("../harness/java/ClassProgram.java")),
    ("Clock.java", include_str!("../harness/java/Clock.java")),
    ("Compile.java", include_str!("../harness/java/Compile.java")),
    ("Find.java", include_str!("../harness/java/Find.java")),
    ("GraphNode.java", include_str!("../harness/java/GraphNode.java")),
    ("Kind.java", include_str!("../harness/java/Kind.java")),
    ("ListNode.java", include_str!("../harness/java/ListNode.java")),
    ("Missing.java", include_str!("../harness/java/Missing.java")),
    ("NodeType.java", include_str!("../harness/java/NodeType.java")),
    ("Nodes.java", include_str!("../harness/java/Nodes.java")),
    ("Pack.java", include_str!("../harness/java/Pack.java")),
    ("Parameters.java", include_str!("../harness/java/Parameters.java")),
    ("Prints.java", include_str!("../harness/java/Prints.java")),
    ("Program.java", include_str!("../harness/java/Program.java")),
    ("RandomListNode.java", include_str!("../harness/java/RandomListNode.java")),
    ("Reader.java", include_str!("../harness/java/Reader.java")),
    ("Refusal.java", include_str!("../harness/java/Refusal.java")),
    ("Run.java", include_str!("../harness/java/Run.java")),
    ("TreeNode.java", include_str!("../harness/java/TreeNode.java")),
    ("Writer.java", include_str!("../harness/java/Writer.java")),
];

fn kit_files() -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> =
        SOURCES.iter().map(|(name, text)| SourceFile::new(name, *text)).collect();
    let names: Vec<&str> = SOURCES.iter().map(|(name, _)| *name).collect();
    files.push(SourceFile::new("sources.txt", names.join("\n")));
    files.push(SourceFile::new("nodes", "ListNode TreeNode"));
    files.push(SourceFile::new("solution.java", include_str!("../harness/java/Practice.java")));
    for (name, text) in [
        ("practice_header.txt", include_str!("../harness/java/practice_header.txt")),
        ("practice_cases.txt", include_str!("../harness/java/practice_cases.txt")),
    ] {
        files.push(SourceFile::new(name, text));
    }
    files
}

/// `java.home` and `java.version` among the settings; the command that was asked may be a shim.
fn answer(_: &Path, said: &str) -> Option<(PathBuf, String)> {
    let value = |name: &str| {
        said.lines().find_map(|line| line.trim().strip_prefix(name)?.trim_start().strip_prefix("= "))
    };
    let (home, version) = (value("java.home ")?, value("java.version ")?);
    Some((Path::new(home).join("bin/java"), version.trim().to_string()))
}

/// A runtime without the compiler's module runs programs, and makes none.
fn lacks(program: &Path) -> Option<&'static str> {
    let home = program.parent()?.parent()?;
    let release = std::fs::read_to_string(home.join("release")).unwrap_or_default();
    let has_compiler = match release.lines().find_map(|line| line.strip_prefix("MODULES=")) {
        Some(modules) => modules.trim_matches('"').split(' ').any(|module| module == "jdk.compiler"),
        None => home.join("bin/javac").is_file(),
    };
    (!has_compiler).then_some("has no compiler: it is a runtime (JRE), and a development kit (JDK) is needed")
}

/// The user's file, and the names of the node types that it may leave to us.
fn files(parts: &Parts<'_>) -> Result<Vec<SourceFile>, BuildError> {
    let kinds: Vec<String> = node_kinds(parts.signature).iter().map(ToString::to_string).collect();
    Ok(vec![SourceFile::new("solution.java", parts.source), SourceFile::new("nodes", kinds.join(" "))])
}

/// The lines about the user's file with what stands indented below them; without any, all that was said.
fn compiler_words(said: &str) -> BuildError {
    let (mut own, mut line) = (Vec::new(), None);
    for text in said.lines() {
        if let Some(rest) = text.strip_prefix("solution.java:") {
            line = line.or_else(|| rest.split(':').next()?.parse().ok());
            own.push(text);
        } else if text.starts_with('\t') && !own.is_empty() {
            own.push(text);
        }
    }
    let message = if own.is_empty() { said.trim().to_string() } else { own.join("\n") };
    BuildError { message, line }
}

/// The harness reports all that Java can catch; what remains is the end of the machine itself.
fn last_words(said: &str) -> Option<LastWords> {
    let starts = [
        ("# There is insufficient memory for the Java Runtime Environment", Verdict::MemoryLimit),
        ("# A fatal error has been detected by the Java Runtime Environment", Verdict::RuntimeError),
    ];
    let (at, verdict) = starts
        .into_iter()
        .filter_map(|(start, verdict)| Some((said.rfind(start)?, verdict)))
        .max_by_key(|(at, _)| *at)?;
    let message = match verdict {
        Verdict::MemoryLimit => "out of memory",
        _ => "the Java machine itself crashed",
    };
    // A line with nothing but `#`, and perhaps a warning about the memory, come before.
    let before = said.get(..at)?;
    let mut from = before.strip_suffix("#\n").map_or(at, str::len);
    for (index, _) in before.match_indices("Server VM warning: INFO: os::commit_memory") {
        from = from.min(before.get(..index)?.rfind('\n').map_or(0, |end| end + 1));
    }
    Some(LastWords { verdict, message: message.to_string(), line: None, from })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_name_the_home_behind_a_shim() {
        let said = "NOTE: Picked up JDK_JAVA_OPTIONS: \nProperty settings:\n    java.home = /opt/jdk 21\n    \
                    java.vendor.version = x\n    java.version = 21.0.2\n    java.version.date = 2024-01-16\n";
        let (program, version) = answer(Path::new("/shim/java"), said).unwrap();
        assert_eq!((program.to_str().unwrap(), version.as_str()), ("/opt/jdk 21/bin/java", "21.0.2"));
        assert_eq!(answer(Path::new("java"), "nothing"), None);
    }

    #[test]
    fn a_runtime_without_the_compiler_is_told_from_a_kit() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("bin/java");
        let release = |modules: &str| std::fs::write(folder.path().join("release"), modules).unwrap();
        assert!(lacks(&program).unwrap().contains("JDK"));
        release("JAVA_VERSION=\"21\"\nMODULES=\"java.base java.compiler\"\n");
        assert!(lacks(&program).is_some());
        release("MODULES=\"java.base java.compiler jdk.compiler\"\n");
        assert_eq!(lacks(&program), None);
    }

    #[test]
    fn the_compilers_words_keep_the_users_lines() {
        let said = "Picked up _JAVA_OPTIONS: \nsolution.java:5:2: cannot find symbol\n\t  symbol:   variable c\nother\n";
        let error = compiler_words(said);
        assert_eq!(error.line, Some(5));
        assert_eq!(error.message, "solution.java:5:2: cannot find symbol\n\t  symbol:   variable c");
        assert_eq!(compiler_words("the compiler failed\n").message, "the compiler failed");
    }

    #[test]
    fn last_words_name_the_cause_and_leave_the_users_prints() {
        let said = "mine\nOpenJDK 64-Bit Server VM warning: INFO: os::commit_memory(0x0, 1, 0) failed\n#\n\
                    # There is insufficient memory for the Java Runtime Environment to continue.\n# Native\n";
        let words = last_words(said).unwrap();
        assert_eq!((words.verdict, words.from), (Verdict::MemoryLimit, 5));
        let words =
            last_words("a\n#\n# A fatal error has been detected by the Java Runtime Environment:\n").unwrap();
        assert_eq!((words.verdict, words.from), (Verdict::RuntimeError, 2));
        assert_eq!(last_words("all is well\n"), None);
    }
}
