//! The judge's cache folder: programs already built, toolchains already found, times already measured. Everything in
//! it can be made again; deleting it costs a moment.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::scratch::private_folder;
use crate::os::clock::wall;

/// How much the built programs may take together, in bytes.
const PROGRAMS_MOST: u64 = 200 << 20;
/// How long a kit is kept that nobody uses.
const KITS_LONGEST: Duration = Duration::from_secs(60 * 24 * 3600);

/// Where one kind of thing is kept.
pub(super) fn programs(cache: &Path) -> PathBuf {
    cache.join("programs")
}

/// The folder of kits.
pub(super) fn kits(cache: &Path) -> PathBuf {
    cache.join("kits")
}

/// The folder of toolchains.
pub(super) fn toolchains(cache: &Path) -> PathBuf {
    cache.join("toolchains")
}

/// The folder of measured times.
pub(super) fn times(cache: &Path) -> PathBuf {
    cache.join("times")
}

/// The folder of generated cases.
pub(super) fn cases(cache: &Path) -> PathBuf {
    cache.join("cases")
}

/// The folder of kept reports.
pub(super) fn reports(cache: &Path) -> PathBuf {
    cache.join("reports")
}

/// The folder of runs.
pub(super) fn runs(cache: &Path) -> PathBuf {
    cache.join("runs")
}

/// Writes a file so that a reader sees the old one or the new one, never half of it.
pub(super) fn write(path: &Path, text: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    private_folder(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    std::io::Write::write_all(&mut file, text)?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A program that was built before; using it makes it young again.
pub(super) fn built(cache: &Path, name: &str) -> Option<PathBuf> {
    let path = programs(cache).join(name);
    touched(&path).then_some(path)
}

/// Whether a file is there; if so it is young again.
pub(super) fn touched(path: &Path) -> bool {
    let Ok(file) = fs::File::open(path) else { return false };
    // A cache on a read-only disk serves as well, only not in order of use.
    let _ = file.set_modified(wall());
    true
}

/// Lets go of kits that nobody has used for long: those of toolchains that were replaced. A lock stays: it is empty,
/// and another judge may hold it.
pub(super) fn bound_kits(cache: &Path) {
    for entry in fs::read_dir(kits(cache)).into_iter().flatten().flatten() {
        let used = fs::metadata(entry.path().join("complete")).and_then(|about| about.modified());
        let age = used.ok().and_then(|used| wall().duration_since(used).ok());
        if age.is_some_and(|age| age > KITS_LONGEST) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Moves a program that was just built into the cache, and lets the oldest go when there are too many.
pub(super) fn keep(cache: &Path, name: &str, built: &Path) -> std::io::Result<PathBuf> {
    let folder = programs(cache);
    private_folder(&folder)?;
    let path = folder.join(name);
    fs::rename(built, &path)?;
    bound(&folder, PROGRAMS_MOST, &path);
    Ok(path)
}

/// Lets the oldest files of a folder go until the rest takes at most so many bytes.
pub(super) fn bound(folder: &Path, most: u64, spare: &Path) {
    let mut files: Vec<(SystemTime, u64, PathBuf)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let about = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            Some((about.modified().ok()?, about.len(), entry.path()))
        })
        .collect();
    files.sort();
    let mut total: u64 = files.iter().map(|(_, size, _)| size).sum();
    for (_, size, path) in files {
        if total <= most {
            return;
        }
        if path != spare && fs::remove_file(&path).is_ok() {
            total = total.saturating_sub(size);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_programs_go_first_and_the_new_one_stays() {
        let root = tempfile::tempdir().unwrap();
        for (age, name) in [(300, "old"), (200, "middle"), (100, "young")] {
            let path = root.path().join(name);
            fs::write(&path, [0u8; 100]).unwrap();
            let file = fs::File::open(&path).unwrap();
            file.set_modified(wall() - Duration::from_secs(age)).unwrap();
        }
        bound(root.path(), 150, &root.path().join("old"));
        let mut left: Vec<_> =
            fs::read_dir(root.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["old"]);
    }
}
