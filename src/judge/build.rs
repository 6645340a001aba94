//! Builds what runs: the harness, and in compiled languages the user's file with it. What was built before is taken
//! from the cache by the content of everything that went into it, so that a rerun builds nothing.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::child::{Start, Stop, Watch, run_tool};
use super::digest::name_of;
use super::exec::{Bounds, stack_kib};
use super::languages::{BuildError, Language, Parts};
use super::request::Places;
use super::scratch::private_folder;
use super::toolchain::Toolchain;
use super::{cache, kit};

/// The longest build. The first one after a toolchain was installed compiles the standard library.
const PATIENCE: Duration = Duration::from_secs(180);

/// How a built program is started.
#[derive(Debug, Clone)]
pub(super) struct Built {
    pub command: Vec<OsString>,
    pub environment: Vec<(String, String)>,
    /// Bytes of memory, the harness's stack included.
    pub data: u64,
    /// Whether its main thread's stack is raised.
    pub deep: bool,
}

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

/// Builds a program, or says in the compiler's words why not. `announce` is called before anything takes time, with
/// whether it is the user's file that is compiled.
pub(super) fn build(
    watch: &mut Watch,
    workshop: Workshop<'_>,
    parts: &Parts<'_>,
    announce: &mut dyn FnMut(bool) -> Result<(), Stop>,
) -> Result<Result<Built, BuildError>, Stop> {
    let Workshop { places, language, toolchain, memory_mib, scratch } = workshop;
    let files = match (language.files)(parts) {
        Ok(files) => files,
        Err(refused) => return Ok(Err(refused)),
    };
    let kit = match &language.kit {
        Some(of) => kit::kit(watch, workshop, of, &mut || announce(false))?,
        None => PathBuf::new(),
    };
    let mut ingredients = toolchain.ingredients(language);
    ingredients.push(kit.as_os_str().as_encoded_bytes().to_vec());
    ingredients.extend(language.build.iter().map(|word| word.as_bytes().to_vec()));
    ingredients
        .extend(files.iter().flat_map(|file| [file.name.as_bytes().to_vec(), file.text.as_bytes().to_vec()]));
    let ingredients: Vec<&[u8]> = ingredients.iter().map(Vec::as_slice).collect();
    let name = name_of(&ingredients) + language.artifact;
    let artifact = match cache::built(&places.cache, &name) {
        _ if language.build.is_empty() => PathBuf::new(),
        Some(artifact) => artifact,
        None => {
            announce(true)?;
            let folder = scratch.join(format!("build-{}", language.id));
            let broken = |error| Stop::system("preparing a build", error);
            // A reference of the same language was built here before.
            let _ = fs::remove_dir_all(&folder);
            private_folder(&folder).map_err(broken)?;
            for file in &files {
                fs::write(folder.join(&file.name), &file.text).map_err(broken)?;
            }
            let out = scratch.join(&name);
            let end = run_tool(
                watch,
                &Start {
                    drill: &places.drill,
                    command: &command(language.build, toolchain, memory_mib, &kit, &out),
                    environment: &environment(language.build_environment, memory_mib),
                    folder: &folder,
                    bounds: Bounds::default(),
                },
                PATIENCE,
            )?;
            if end.late {
                let message = format!("the build took more than {} s", PATIENCE.as_secs());
                return Ok(Err(BuildError { message, line: None }));
            }
            if !end.done {
                return Ok(Err((language.compiler_words)(&end.said)));
            }
            cache::keep(&places.cache, &name, &out)
                .map_err(|error| Stop::system("keeping a built program", error))?
        }
    };
    Ok(Ok(Built {
        command: command(language.run, toolchain, memory_mib, &kit, &artifact),
        environment: environment(language.run_environment, memory_mib),
        data: (memory_mib.saturating_add(language.stack_mib)) << 20,
        deep: language.run.iter().any(|word| word.contains("{stack}")),
    }))
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
