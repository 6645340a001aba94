//! C++: the user's file is included by a generated one, so that its lines stay, and linked to the harness, which is
//! compiled once. The usual headers are read once, too, and kept in the compiler's own form.
//!
//! The flags must be the same wherever that form is made and used, else the compiler leaves it out without a word. Both
//! families of compilers find it beside the header, in a folder of which they take the piece that was made with the
//! same macros. `-O1` because it compiles in two thirds of the time of `-O2`; recursion stays recursion. A division by
//! zero and a function that forgets to return end the program on every machine, as the optimizer must not assume.

use std::path::{Path, PathBuf};

use super::cpp_autopsy::AUTOPSY;
use super::cpp_kit::{flags, kit_files};
use super::row::{BuildError, Kit, Language, Parts, SourceFile, Stream, node_kinds};
use super::{cpp_call, cpp_node, cpp_source, cpp_starter, cpp_words};

/// The row of the table.
pub(super) const CPP: Language = Language {
    id: "cpp",
    name: "C++",
    extension: "cpp",
    commands: &["g++", "clang++", "c++"],
    variable: "DRILL_CPP",
    least: (9, 0),
    hint: "install g++ 9, clang 10 or newer (apt install g++, xcode-select --install), or name one in DRILL_CPP",
    probe: &[&["-v", "-E", "-x", "c++", "/dev/null"]],
    probe_environment: &[("LC_ALL", "C")],
    probe_stream: Stream::Errors,
    answer,
    lacks: |_| None,
    second: None,
    kit: Some(Kit {
        files: kit_files,
        steps: &[
            &["mkdir", "drill.h.gch"],
            &[
                "{tool}",
                "@flags",
                "-fsanitize=integer-divide-by-zero,return",
                "-fsanitize-undefined-trap-on-error",
                "-DDRILL_ALL=0",
                "-x",
                "c++-header",
                "drill.h",
                "-o",
                "drill.h.gch/usual",
            ],
            &[
                "{tool}",
                "@flags",
                "-fsanitize=integer-divide-by-zero,return",
                "-fsanitize-undefined-trap-on-error",
                "-DDRILL_ALL=1",
                "-x",
                "c++-header",
                "drill.h",
                "-o",
                "drill.h.gch/all",
            ],
            &["{tool}", "@flags", "-c", "runtime.cpp", "-o", "runtime.o"],
        ],
    }),
    files,
    build: &[
        "{tool}",
        "@flags",
        "-fsanitize=integer-divide-by-zero,return",
        "-fsanitize-undefined-trap-on-error",
        "@headers",
        "-include",
        "{kit}/drill.h",
        "main.cpp",
        "{kit}/runtime.o",
        "-o",
        "{out}",
    ],
    artifact: "",
    build_environment: &[("LC_ALL", "C"), ("CPATH", ""), ("CPLUS_INCLUDE_PATH", ""), ("GCC_COLORS", "")],
    compiled: true,
    compiler_words: cpp_words::compiler_words,
    run: &["{out}"],
    run_environment: &[],
    stack_mib: 512,
    last_words: cpp_words::last_words,
    starter: cpp_starter::starter,
    companion: cpp_starter::companion,
    debug: cpp_starter::debug,
    autopsy: Some(AUTOPSY),
};

/// The executable and its version. What stands before a compiler to keep its results is left out; a link stays as it
/// is, because a compiler knows its language by its name.
fn answer(found: &Path, said: &str) -> Option<(PathBuf, String)> {
    let version = |mark: &str| {
        let (before, rest) = said.rsplit_once(mark)?;
        let apple = before.ends_with("Apple ");
        Some((rest.split_whitespace().next()?.to_string(), apple))
    };
    let keeper = ["ccache", "sccache", "distcc", "icecc"];
    let real = std::fs::canonicalize(found).ok()?;
    let is_kept = real.file_name().and_then(|name| name.to_str()).is_some_and(|name| keeper.contains(&name));
    let line =
        |start: &str| Some(PathBuf::from(said.lines().find_map(|line| line.strip_prefix(start))?.trim()));
    if let Some((version, apple)) = version("clang version ") {
        // Apple's own knows where its headers are only when it is started by its usual name.
        let program =
            line("InstalledDir: ").map(|folder| folder.join("clang++")).filter(|_| is_kept && !apple);
        return Some((program.unwrap_or_else(|| found.to_path_buf()), format!("{version} (clang)")));
    }
    let (version, _) = version("gcc version ")?;
    let program = line("COLLECT_GCC=").filter(|program| is_kept && program.is_absolute());
    Some((program.unwrap_or_else(|| found.to_path_buf()), version))
}

fn files(parts: &Parts<'_>) -> Result<Vec<SourceFile>, BuildError> {
    let found = cpp_source::look(parts.source);
    if let Some(line) = found.main {
        return Err(BuildError { message: cpp_words::NO_MAIN.to_string(), line: Some(line) });
    }
    let mut main = String::new();
    for kind in node_kinds(parts.signature) {
        let Some((name, declaration)) = cpp_node::node(&kind) else { continue };
        if !found.types.iter().any(|known| known == name) {
            main.push_str(declaration);
        }
    }
    main.push_str("#include \"solution.cpp\"\n");
    main.push_str(&cpp_call::call(parts.signature, parts.outputs));
    let usual = include_str!("../harness/cpp/drill.h");
    let all = found.headers.iter().any(|header| !usual.contains(&format!("#include <{header}>\n")))
        || found.headers.iter().any(|header| header == "bits/stdc++.h");
    Ok(vec![
        SourceFile::new("solution.cpp", parts.source),
        SourceFile::new("main.cpp", main),
        SourceFile::new("flags", flags(parts.version)),
        SourceFile::new("headers", format!("-DDRILL_ALL={}\n", u8::from(all))),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_families_say_which_they_are() {
        let here = Path::new("/bin/sh");
        let gcc =
            "Using built-in specs.\nCOLLECT_GCC=g++\ngcc version 12.2.0 (Debian 12.2.0-14+deb12u1) \nmore";
        assert_eq!(answer(here, gcc), Some((here.to_path_buf(), "12.2.0".to_string())));
        let clang = "Debian clang version 14.0.6\nTarget: x\nInstalledDir: /usr/bin\n";
        assert_eq!(answer(here, clang), Some((here.to_path_buf(), "14.0.6 (clang)".to_string())));
        assert_eq!(answer(here, "nothing"), None);
    }

    /// Another flag and the header is read again at every build, without a word of it.
    #[test]
    fn the_header_is_made_with_the_flags_of_the_build() {
        let kits = [(CPP.kit.as_ref().unwrap(), CPP.build), (&AUTOPSY.kit, AUTOPSY.build)];
        for (kit, build) in kits {
            let build: Vec<_> =
                build.iter().take_while(|word| !matches!(**word, "@headers" | "-DDRILL_ALL=0")).collect();
            for step in kit.steps.iter().filter(|step| step.contains(&"c++-header")) {
                let step: Vec<_> = step.iter().take(build.len()).collect();
                assert_eq!(step, build);
            }
        }
    }

    #[test]
    fn what_stands_before_a_compiler_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let (keeper, found) = (folder.path().join("ccache"), folder.path().join("g++"));
        std::fs::write(&keeper, "").unwrap();
        std::os::unix::fs::symlink(&keeper, &found).unwrap();
        let gcc = "COLLECT_GCC=/usr/bin/g++\ngcc version 12.2.0 (Debian)\n";
        assert_eq!(answer(&found, gcc), Some((PathBuf::from("/usr/bin/g++"), "12.2.0".to_string())));
    }
}
