//! The kit of a toolchain: what is made once for it and kept, whatever the problem: a harness in compiled form, headers
//! that were read already, an archive of loaded classes. A kit stays where it was made, because some compilers write
//! its path into it; two judges that need the same one wait for each other.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::cache;
use super::child::{Start, Stop, Watch, run_tool};
use super::digest::name_of;
use super::exec::Bounds;
use super::languages::{Kit, SourceFile};
use super::scratch::private_folder;
use super::workshop::{Workshop, command, environment};
use crate::os::clock::instant;

/// The longest step.
const PATIENCE: Duration = Duration::from_secs(180);
/// How long another judge may take to make the same kit.
const WAIT: Duration = Duration::from_secs(400);
/// Written last: a folder without it is half made.
const COMPLETE: &str = "complete";

/// The folder of the kit, made when it is not there. `announce` is called before anything takes time.
pub(super) fn kit(
    watch: &mut Watch,
    workshop: Workshop<'_>,
    kit: &Kit,
    announce: &mut dyn FnMut() -> Result<(), Stop>,
) -> Result<PathBuf, Stop> {
    let Workshop { places, language, toolchain, .. } = workshop;
    let files = (kit.files)(toolchain.major_minor());
    let mut ingredients = toolchain.ingredients(language);
    ingredients.extend(kit.steps.iter().flat_map(|step| step.iter()).map(|word| word.as_bytes().to_vec()));
    ingredients
        .extend(files.iter().flat_map(|file| [file.name.as_bytes().to_vec(), file.text.as_bytes().to_vec()]));
    let ingredients: Vec<&[u8]> = ingredients.iter().map(Vec::as_slice).collect();
    let kits = cache::kits(&places.cache);
    let folder = kits.join(format!("{}-{}", language.id, name_of(&ingredients)));
    if cache::touched(&folder.join(COMPLETE)) {
        return Ok(folder);
    }
    announce()?;
    let broken = |error: std::io::Error| Stop::system("preparing the harness", error);
    private_folder(&kits).map_err(broken)?;
    let _lock = lock(watch, &folder.with_extension("lock"))?;
    if cache::touched(&folder.join(COMPLETE)) {
        return Ok(folder);
    }
    make(watch, workshop, kit, &files, &folder)?;
    File::create(folder.join(COMPLETE)).map_err(broken)?;
    cache::bound_kits(&places.cache);
    Ok(folder)
}

fn make(
    watch: &mut Watch,
    workshop: Workshop<'_>,
    kit: &Kit,
    files: &[SourceFile],
    folder: &Path,
) -> Result<(), Stop> {
    let Workshop { places, language, toolchain, memory_mib, .. } = workshop;
    let broken = |error: std::io::Error| Stop::system("preparing the harness", error);
    // What a judge that was killed has left.
    let _ = fs::remove_dir_all(folder);
    private_folder(folder).map_err(broken)?;
    for file in files {
        fs::write(folder.join(&file.name), &file.text).map_err(broken)?;
    }
    for step in kit.steps {
        let end = run_tool(
            watch,
            &Start {
                drill: &places.drill,
                command: &command(step, toolchain, memory_mib, folder, Path::new("")),
                environment: &environment(language.build_environment, memory_mib),
                folder,
                bounds: Bounds::default(),
            },
            PATIENCE,
        )?;
        if end.late {
            return Err(Stop::Broken(format!(
                "preparing the harness for {} took more than {} s",
                language.name,
                PATIENCE.as_secs()
            )));
        }
        if !end.done {
            let said = end.said.trim();
            return Err(Stop::Broken(format!(
                "the harness for {} cannot be prepared: {said}",
                language.name
            )));
        }
    }
    Ok(())
}

/// Waits until no other judge makes the same kit; the lock goes with the file.
fn lock(watch: &mut Watch, path: &Path) -> Result<File, Stop> {
    let broken = |error: std::io::Error| Stop::system("preparing the harness", error);
    let file = File::create(path).map_err(broken)?;
    let deadline = instant() + WAIT;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(broken(error)),
            Err(TryLockError::WouldBlock) if instant() >= deadline => {
                return Err(Stop::Broken("another judge does not finish preparing the harness".to_string()));
            }
            Err(TryLockError::WouldBlock) => watch.wait(&[], instant() + Duration::from_millis(50))?,
        }
    }
}
