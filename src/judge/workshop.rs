//! What building and preparing share: where things are, the toolchain, and how the words of a command are filled in.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::exec::stack_kib;
use super::languages::Language;
use super::request::Places;
use super::toolchain::Toolchain;

/// What a build needs beside the parts of the program.
#[derive(Clone, Copy)]
pub(super) struct Workshop<'a> {
    pub places: &'a Places,
    pub language: &'a Language,
    pub toolchain: &'a Toolchain,
    pub memory_mib: u64,
    /// The folder of the run.
    pub scratch: &'a Path,
}

/// A command with its words in braces filled in.
pub(super) fn command(
    words: &[&str],
    toolchain: &Toolchain,
    memory_mib: u64,
    kit: &Path,
    out: &Path,
) -> Vec<OsString> {
    let bin = toolchain.program.parent().unwrap_or(Path::new(""));
    let second = toolchain.second.as_deref().unwrap_or(Path::new(""));
    let (memory, stack) = (memory_mib.to_string(), stack_kib().to_string());
    let names: [(&str, &OsStr); 7] = [
        ("{tool}", toolchain.program.as_os_str()),
        ("{bin}", bin.as_os_str()),
        ("{second}", second.as_os_str()),
        ("{kit}", kit.as_os_str()),
        ("{out}", out.as_os_str()),
        ("{memory}", OsStr::new(&memory)),
        ("{stack}", OsStr::new(&stack)),
    ];
    words.iter().map(|word| filled(word, &names)).collect()
}

/// A word with what stands for its names; a path need not be UTF-8.
fn filled(word: &str, names: &[(&str, &OsStr)]) -> OsString {
    let mut made = OsString::new();
    let mut rest = word;
    let next = |rest: &str| {
        let found = names.iter().filter_map(|(name, value)| Some((rest.find(name)?, name.len(), *value)));
        found.min_by_key(|(at, ..)| *at)
    };
    while let Some((at, length, value)) = next(rest) {
        made.push(rest.get(..at).unwrap_or_default());
        made.push(value);
        rest = rest.get(at + length..).unwrap_or_default();
    }
    made.push(rest);
    made
}

/// Variables with the user's memory filled in, in MiB.
pub(super) fn environment(pairs: &[(&str, &str)], memory_mib: u64) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(name, value)| (name.to_string(), value.replace("{memory}", &memory_mib.to_string())))
        .collect()
}
