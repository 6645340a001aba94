//! The pieces of the C++ harness that are compiled once, for running and for the autopsy of a crash.

use super::row::SourceFile;

/// The pieces of the harness that are compiled once.
pub(super) fn kit_files(version: (u32, u32)) -> Vec<SourceFile> {
    vec![
        SourceFile::new("drill.h", include_str!("../harness/cpp/drill.h")),
        SourceFile::new("harness.h", include_str!("../harness/cpp/harness.h")),
        SourceFile::new("nodes.h", include_str!("../harness/cpp/nodes.h")),
        SourceFile::new("runtime.cpp", include_str!("../harness/cpp/runtime.cpp")),
        SourceFile::new("wire.cpp", include_str!("../harness/cpp/wire.cpp")),
        SourceFile::new("nodes.cpp", include_str!("../harness/cpp/nodes.cpp")),
        SourceFile::new("memory.cpp", include_str!("../harness/cpp/memory.cpp")),
        SourceFile::new("stack.cpp", include_str!("../harness/cpp/stack.cpp")),
        SourceFile::new("flags", flags(version)),
    ]
}

/// What every compilation has in common. An endless loop stays one: newer compilers would take it away.
pub(super) fn flags((major, _): (u32, u32)) -> String {
    let endless = if major >= 12 { "-fno-finite-loops\n" } else { "" };
    format!(
        "-std=c++2a\n-O1\n-pthread\n-w\n-D_GLIBCXX_ASSERTIONS\n-fno-optimize-sibling-calls\n-fdiagnostics-color=never\n\
         -fmax-errors=8\n{endless}"
    )
}
