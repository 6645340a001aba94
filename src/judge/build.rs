//! Builds what runs: the harness, and in compiled languages the user's file with it. What was built before is taken
//! from the cache by the content of everything that went into it, so that a rerun builds nothing.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use super::child::{Start, Stop, Watch, run_tool};
use super::digest::name_of;
use super::exec::Bounds;
use super::languages::{Autopsy, BuildError, Kit, Parts};
use super::scratch::private_folder;
use super::workshop::{Workshop, command, environment};
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
    /// What has built it, or would have, were it not there already; empty for none.
    pub built_by: Vec<OsString>,
    pub build_environment: Vec<(String, String)>,
    /// Whether its main thread's stack is raised.
    pub deep: bool,
}

/// Builds a program, or says in the compiler's words why not. `announce` is called before anything takes time, with
/// whether it is the user's file that is compiled.
pub(super) fn build(
    watch: &mut Watch,
    workshop: Workshop<'_>,
    parts: &Parts<'_>,
    announce: &mut dyn FnMut(bool) -> Result<(), Stop>,
) -> Result<Result<Built, BuildError>, Stop> {
    let Workshop { language, memory_mib, .. } = workshop;
    let recipe = Recipe {
        kit: language.kit.as_ref(),
        build: language.build,
        run_environment: language.run_environment,
        data: memory_mib.saturating_add(language.stack_mib) << 20,
    };
    make(watch, workshop, parts, &recipe, announce)
}

/// Builds a program so that it watches itself; `None` where the toolchain cannot. How much memory it maps is then no
/// measure.
pub(super) fn build_watched(
    watch: &mut Watch,
    workshop: Workshop<'_>,
    parts: &Parts<'_>,
    autopsy: &Autopsy,
    announce: &mut dyn FnMut() -> Result<(), Stop>,
) -> Result<Option<Built>, Stop> {
    let recipe = Recipe {
        kit: Some(&autopsy.kit),
        build: autopsy.build,
        run_environment: autopsy.run_environment,
        data: u64::MAX,
    };
    Ok(make(watch, workshop, parts, &recipe, &mut |_| announce())?.ok())
}

/// What differs between the builds of a language.
struct Recipe<'a> {
    kit: Option<&'a Kit>,
    build: &'a [&'a str],
    run_environment: &'a [(&'a str, &'a str)],
    data: u64,
}

fn make(
    watch: &mut Watch,
    workshop: Workshop<'_>,
    parts: &Parts<'_>,
    recipe: &Recipe<'_>,
    announce: &mut dyn FnMut(bool) -> Result<(), Stop>,
) -> Result<Result<Built, BuildError>, Stop> {
    let Workshop { places, language, toolchain, memory_mib, scratch } = workshop;
    let files = match (language.files)(parts) {
        Ok(files) => files,
        Err(refused) => return Ok(Err(refused)),
    };
    let kit = match recipe.kit {
        Some(of) => kit::kit(watch, workshop, of, &mut || announce(false))?,
        None => PathBuf::new(),
    };
    let mut ingredients = toolchain.ingredients(language);
    ingredients.push(kit.as_os_str().as_encoded_bytes().to_vec());
    ingredients.extend(recipe.build.iter().map(|word| word.as_bytes().to_vec()));
    ingredients
        .extend(files.iter().flat_map(|file| [file.name.as_bytes().to_vec(), file.text.as_bytes().to_vec()]));
    let ingredients: Vec<&[u8]> = ingredients.iter().map(Vec::as_slice).collect();
    let name = name_of(&ingredients) + language.artifact;
    let out = scratch.join(&name);
    let built_by = command(recipe.build, toolchain, memory_mib, &kit, &out);
    let artifact = match cache::built(&places.cache, &name) {
        _ if recipe.build.is_empty() => PathBuf::new(),
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
            let end = run_tool(
                watch,
                &Start {
                    drill: &places.drill,
                    command: &built_by,
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
        environment: environment(recipe.run_environment, memory_mib),
        built_by,
        build_environment: environment(language.build_environment, memory_mib),
        data: recipe.data,
        deep: language.run.iter().any(|word| word.contains("{stack}")),
    }))
}
