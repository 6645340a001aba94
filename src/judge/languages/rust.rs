//! Rust: the harness is compiled once a toolchain, into a library that stays; an edit compiles the user's file and the
//! part written for the signature against it.
//!
//! One codegen unit and `-C opt-level=2`: the code is as fast as a release build's, and for one small file that is the
//! quickest to compile as well. Overflow panics. Line tables say where a panic of the standard library came from.

use std::fmt::Write as _;

use super::row::{BuildError, Kit, Language, Parts, SourceFile, Stream, node_kinds};
use super::rust_type::Types;
use super::{rust_call, rust_node, rust_program, rust_source, rust_starter, rust_words};

/// The row of the table.
pub(super) const RUST: Language = Language {
    id: "rust",
    name: "Rust",
    extension: "rs",
    commands: &["rustc"],
    variable: "DRILL_RUST",
    least: (1, 63),
    hint: "install Rust 1.63 or newer (rustup.rs, apt install rustc, brew install rust), or name a rustc in \
           DRILL_RUST",
    probe: &[&["--print", "sysroot"], &["--version"]],
    probe_environment: &[],
    probe_stream: Stream::Output,
    // The command may be a shim that looks for the toolchain anew each time.
    answer: |_, said| {
        let mut lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
        let program = std::path::Path::new(lines.next()?).join("bin/rustc");
        Some((program, lines.next()?.strip_prefix("rustc ")?.split(' ').next()?.to_string()))
    },
    autopsy: None,
    lacks: |_| None,
    second: None,
    kit: Some(Kit {
        files: kit,
        steps: &[&[
            "{tool}",
            "lib.rs",
            "--crate-name=drill_kit",
            "--crate-type=rlib",
            "--edition=2021",
            "-Copt-level=2",
            "-Ccodegen-units=1",
            "-Awarnings",
        ]],
    }),
    files,
    build: &[
        "{tool}",
        "main.rs",
        "--edition=2021",
        "-Copt-level=2",
        "-Ccodegen-units=1",
        "-Coverflow-checks=on",
        "-Cdebuginfo=1",
        "-Cembed-bitcode=no",
        "-Awarnings",
        "--error-format=json",
        "--extern=drill_kit={kit}/libdrill_kit.rlib",
        "-o",
        "{out}",
    ],
    artifact: "",
    build_environment: &[("RUSTC_BOOTSTRAP", ""), ("RUST_BACKTRACE", "0")],
    compiled: true,
    compiler_words: rust_words::compiler_words,
    run: &["{out}"],
    // A short trace costs nothing here and would only repeat the record.
    run_environment: &[("RUST_BACKTRACE", "0"), ("RUST_LIB_BACKTRACE", "0")],
    // The stack is 512 MiB; its thread, the buffers of the harness and the runtime take a little more.
    stack_mib: 520,
    last_words: rust_words::last_words,
    starter: rust_starter::starter,
    companion: rust_program::companion,
    debug: rust_program::debug,
};

fn kit(version: (u32, u32)) -> Vec<SourceFile> {
    let trace = if version < (1, 65) {
        include_str!("../harness/rust/trace_none.rs")
    } else {
        include_str!("../harness/rust/trace.rs")
    };
    vec![
        SourceFile::new("lib.rs", include_str!("../harness/rust/lib.rs")),
        SourceFile::new("graph.rs", include_str!("../harness/rust/graph.rs")),
        SourceFile::new("json.rs", include_str!("../harness/rust/json.rs")),
        SourceFile::new("list.rs", include_str!("../harness/rust/list.rs")),
        SourceFile::new("nodes.rs", include_str!("../harness/rust/nodes.rs")),
        SourceFile::new("run.rs", include_str!("../harness/rust/run.rs")),
        SourceFile::new("trace.rs", trace),
        SourceFile::new("tree.rs", include_str!("../harness/rust/tree.rs")),
    ]
}

/// The user's file is included as it is, so that its lines stay its own and what is private in it can be called.
fn files(parts: &Parts<'_>) -> Result<Vec<SourceFile>, BuildError> {
    let found = rust_source::look(parts.source);
    let shared = Types::new(parts.signature, parts.outputs, "").shared;
    let (mut declared, mut used, mut traits) = (String::new(), String::new(), String::new());
    for kind in node_kinds(parts.signature) {
        traits.push_str(&rust_node::traits(&kind, shared, &found));
        if !found.types.contains(&kind.to_string()) {
            declared.push_str(rust_node::declaration(&kind, shared));
            let _ = writeln!(used, "    use drill_nodes::{kind};");
        }
    }
    let attributes: String = found.attributes.iter().map(|inner| format!("#[{inner}]\n")).collect();
    let main = format!(
        "{attributes}mod solution {{\n    pub mod drill_call {{\n        include!(\"call.rs\");\n        \
         include!(\"nodes.rs\");\n    }}\n    mod drill_nodes {{\n        use ::std::cell::RefCell;\n        \
         use ::std::rc::Rc;\n\n{declared}    }}\n{used}    include!(\"solution.rs\");\n}}\n\n\
         fn main() {{\n    ::drill_kit::run(solution::drill_call::case);\n}}\n"
    );
    Ok(vec![
        SourceFile::new("main.rs", main),
        SourceFile::new("call.rs", rust_call::call(parts.signature, parts.outputs)),
        SourceFile::new("nodes.rs", traits),
        SourceFile::new("solution.rs", found.text),
    ])
}
