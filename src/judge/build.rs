//! Builds what runs: the harness, and in compiled languages the user's file with it. What was built before is taken
//! from the cache by the content of everything that went into it, so that a rerun builds nothing.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::time::Duration;

use super::cache;
use super::child::{Start, Stop, Watch, run_tool};
use super::digest::name_of;
use super::exec::Bounds;
use super::languages::{BuildError, Language, Parts};
use super::request::Places;
use super::scratch::private_folder;
use super::toolchain::Toolchain;

/// The longest build. The first one after a toolchain was installed compiles the standard library.
const PATIENCE: Duration = Duration::from_secs(180);

/// How a built program is started.
#[derive(Debug, Clone)]
pub(super) struct Built {
    pub command: Vec<OsString>,
    pub environment: Vec<(String, String)>,
    /// Bytes of memory, the harness's stack included.
    pub data: u64,
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
    let mut ingredients: Vec<&[u8]> = vec![
        language.id.as_bytes(),
        toolchain.version.as_bytes(),
        toolchain.program.as_os_str().as_encoded_bytes(),
    ];
    ingredients.extend(language.build.iter().map(|word| word.as_bytes()));
    ingredients.extend(files.iter().flat_map(|file| [file.name.as_bytes(), file.text.as_bytes()]));
    let name = name_of(&ingredients) + language.artifact;
    let artifact = match cache::built(&places.cache, &name) {
        Some(artifact) => artifact,
        None => {
            announce(language.compiled)?;
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
                    command: &command(language.build, toolchain, &out),
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
            if !end.done && language.compiled {
                return Ok(Err((language.compiler_words)(&end.said)));
            }
            if !end.done {
                return Err(Stop::Broken((language.compiler_words)(&end.said).message));
            }
            cache::keep(&places.cache, &name, &out)
                .map_err(|error| Stop::system("keeping a built program", error))?
        }
    };
    Ok(Ok(Built {
        command: command(language.run, toolchain, &artifact),
        environment: environment(language.run_environment, memory_mib),
        data: (memory_mib.saturating_add(language.stack_mib)) << 20,
    }))
}

fn command(words: &[&str], toolchain: &Toolchain, out: &Path) -> Vec<OsString> {
    words
        .iter()
        .map(|word| match *word {
            "{tool}" => toolchain.program.clone().into_os_string(),
            "{out}" => out.as_os_str().to_os_string(),
            word => OsString::from(word),
        })
        .collect()
}

fn environment(pairs: &[(&str, &str)], memory_mib: u64) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(name, value)| (name.to_string(), value.replace("{memory}", &(memory_mib << 20).to_string())))
        .collect()
}
