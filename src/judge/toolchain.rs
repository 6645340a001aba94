//! Finds the toolchain of a language once and remembers it: the real interpreter behind a version manager's shim, and
//! its version. What is remembered holds as long as the file that was found stays as it is.

use std::ffi::OsStr;
use std::os::fd::AsFd;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use serde::{Deserialize, Serialize};

use super::cache;
use super::digest::name_of;
use super::languages::{Language, Second, Stream};
use super::request::Places;
use crate::os::clock::instant;

/// How long a toolchain may take to say its version.
const PATIENCE: Duration = Duration::from_secs(20);

/// A toolchain that works here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Toolchain {
    /// The executable itself, not a shim.
    pub program: PathBuf,
    /// Its version as it says it: `3.11.7`.
    pub version: String,
    /// The second tool, where this version needs one.
    pub second: Option<PathBuf>,
}

impl Toolchain {
    /// Major and minor version.
    pub fn major_minor(&self) -> (u32, u32) {
        numbers(&self.version)
    }

    /// All of it that decides what a compiler makes.
    pub(super) fn ingredients(&self, language: &Language) -> Vec<Vec<u8>> {
        let bytes = |path: &Path| path.as_os_str().as_encoded_bytes().to_vec();
        vec![
            language.id.as_bytes().to_vec(),
            self.version.as_bytes().to_vec(),
            bytes(&self.program),
            self.second.as_deref().map(bytes).unwrap_or_default(),
            self.second.as_deref().and_then(stamp).unwrap_or_default().into_bytes(),
        ]
    }
}

/// Why a language does not work here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}")]
pub struct Missing {
    /// What is missing; lower case, no full stop.
    pub what: String,
    /// What installs it.
    pub hint: String,
}

#[derive(Serialize, Deserialize)]
struct Remembered {
    found: PathBuf,
    stamp: String,
    toolchain: Toolchain,
    toolchain_stamp: String,
}

/// Finds the toolchain of a language: the one the user names, else the first on PATH.
///
/// # Errors
/// What is missing, with a hint.
pub fn find(language: &Language, places: &Places) -> Result<Toolchain, Missing> {
    let missing = |what: String| Missing { what, hint: language.hint.to_string() };
    let named = places.tools.get(language.id).filter(|named| !named.is_empty());
    let found = match named {
        Some(named) => on_path(named, &places.search).ok_or_else(|| {
            missing(format!("{} names {}, which is not there", language.variable, named.display()))
        })?,
        None => language
            .commands
            .iter()
            .find_map(|command| on_path(OsStr::new(command), &places.search))
            .ok_or_else(|| missing(format!("{} is not on PATH", language.commands.join(" or "))))?,
    };
    let memory = cache::toolchains(&places.cache)
        .join(name_of(&[language.id.as_bytes(), found.as_os_str().as_encoded_bytes()]) + ".json");
    let mut toolchain = match recall(&memory, &found) {
        Some(toolchain) => toolchain,
        None => {
            let toolchain = ask(language, &found).map_err(missing)?;
            remember(&memory, &found, &toolchain);
            toolchain
        }
    };
    if toolchain.major_minor() < language.least {
        let (major, minor) = language.least;
        return Err(missing(format!(
            "{} {} is too old: {major}.{minor} or newer is needed",
            language.name, toolchain.version
        )));
    }
    if let Some(lack) = (language.lacks)(&toolchain.program) {
        let program = toolchain.program.display();
        return Err(missing(format!("{} {} ({program}) {lack}", language.name, toolchain.version)));
    }
    if let Some(second) = language.second.as_ref().filter(|second| toolchain.major_minor() < second.before) {
        toolchain.second = Some(second_tool(second, places, &toolchain)?);
    }
    Ok(toolchain)
}

fn second_tool(second: &Second, places: &Places, toolchain: &Toolchain) -> Result<PathBuf, Missing> {
    let missing = |what: String| Missing { what, hint: second.hint.to_string() };
    let command = second.commands.join(" or ");
    let found = match places.tools.get(second.variable).filter(|named| !named.is_empty()) {
        Some(named) => on_path(named, &places.search).ok_or_else(|| {
            missing(format!("{} names {}, which is not there", second.variable, named.display()))
        })?,
        None => second
            .commands
            .iter()
            .find_map(|command| on_path(OsStr::new(command), &places.search))
            .ok_or_else(|| {
                missing(format!(
                    "with version {} it needs {command}, which is not on PATH",
                    toolchain.version
                ))
            })?,
    };
    std::fs::canonicalize(&found)
        .map_err(|error| missing(format!("{} cannot be opened: {error}", found.display())))
}

fn recall(memory: &Path, found: &Path) -> Option<Toolchain> {
    let remembered: Remembered = serde_json::from_slice(&std::fs::read(memory).ok()?).ok()?;
    let same = remembered.found == found
        && remembered.stamp == stamp(found)?
        && remembered.toolchain_stamp == stamp(&remembered.toolchain.program)?;
    same.then_some(remembered.toolchain)
}

fn remember(memory: &Path, found: &Path, toolchain: &Toolchain) {
    let (Some(stamp), Some(toolchain_stamp)) = (stamp(found), stamp(&toolchain.program)) else { return };
    let remembered =
        Remembered { found: found.to_path_buf(), stamp, toolchain: toolchain.clone(), toolchain_stamp };
    // Without a memory it is asked again next time.
    if let Ok(text) = serde_json::to_vec(&remembered) {
        let _ = cache::write(memory, &text);
    }
}

/// Size and time of a file: a replaced toolchain changes them.
fn stamp(path: &Path) -> Option<String> {
    let about = std::fs::metadata(path).ok()?;
    Some(format!("{}-{}.{}-{}", about.size(), about.mtime(), about.mtime_nsec(), about.ino()))
}

/// The file of a command: as it stands when it is a path, else from PATH.
fn on_path(command: &OsStr, search: &OsStr) -> Option<PathBuf> {
    let named = Path::new(command);
    if named.components().count() > 1 {
        return executable(named).then(|| named.to_path_buf());
    }
    // A relative entry would mean another file in every folder.
    std::env::split_paths(search)
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join(named))
        .find(|path| executable(path))
}

fn executable(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|about| about.is_file() && about.mode() & 0o111 != 0)
}

/// Asks for the real executable and the version.
fn ask(language: &Language, found: &Path) -> Result<Toolchain, String> {
    let mut said = String::new();
    for question in language.probe {
        let answer = listen(found, question, language.probe_environment, language.probe_stream)
            .map_err(|why| format!("{} does not work: {why}", found.display()))?;
        said.push_str(&answer);
        said.push('\n');
    }
    match (language.answer)(found, &said) {
        Some((program, version))
            if program.is_absolute() && executable(&program) && numbers(&version) != (0, 0) =>
        {
            Ok(Toolchain { program, version, second: None })
        }
        _ => Err(format!("{} does not say where it is and which version", found.display())),
    }
}

/// Runs a short command and gives what it prints.
fn listen(
    program: &Path,
    arguments: &[&str],
    environment: &[(&str, &str)],
    stream: Stream,
) -> Result<String, String> {
    let (mut reader, writer) = std::io::pipe().map_err(|error| error.to_string())?;
    let (output, errors) = match stream {
        Stream::Output => (Stdio::from(writer), Stdio::null()),
        Stream::Errors => (Stdio::null(), Stdio::from(writer)),
    };
    let mut child = Command::new(program)
        .args(arguments)
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(errors)
        .spawn()
        .map_err(|error| error.to_string())?;
    let deadline = instant() + PATIENCE;
    let mut said = Vec::new();
    let mut late;
    let mut bytes = [0u8; 4096];
    loop {
        let left = deadline.saturating_duration_since(instant());
        late = left.is_zero();
        if late {
            break;
        }
        let timeout = Timespec { tv_sec: i64::try_from(left.as_secs()).unwrap_or(0) + 1, tv_nsec: 0 };
        let mut fds = [PollFd::from_borrowed_fd(reader.as_fd(), PollFlags::IN)];
        if !matches!(poll(&mut fds, Some(&timeout)), Ok(ready) if ready > 0) {
            continue;
        }
        match std::io::Read::read(&mut reader, &mut bytes) {
            Ok(0) => break,
            Ok(count) if said.len() < 65536 => {
                said.extend_from_slice(bytes.get(..count).unwrap_or_default());
            }
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.to_string()),
        }
    }
    if late {
        let _ = child.kill();
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    if late {
        return Err("it does not answer".to_string());
    }
    if !status.success() {
        return Err(format!("asked for its version, it ended with {status}"));
    }
    String::from_utf8(said).map_err(|_| "its answer is no text".to_string())
}

/// The first two numbers of a version, zeros for none.
fn numbers(version: &str) -> (u32, u32) {
    let mut parts = version.split('.').map(|part| {
        let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap_or(0)
    });
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(numbers("3.11.7"), (3, 11));
        assert_eq!(numbers("1.27rc1"), (1, 27));
        assert!(numbers("1.9") < numbers("1.19"));
        assert_eq!(numbers("devel"), (0, 0));
    }

    #[test]
    fn relative_entries_of_the_path_are_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let tool = folder.path().join("tool");
        std::fs::write(&tool, "").unwrap();
        assert_eq!(on_path(OsStr::new("tool"), folder.path().as_os_str()), None);
        std::fs::set_permissions(&tool, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        assert_eq!(on_path(OsStr::new("tool"), folder.path().as_os_str()), Some(tool));
        assert_eq!(on_path(OsStr::new("tool"), OsStr::new(".:")), None);
    }
}
