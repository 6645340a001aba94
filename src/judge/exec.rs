//! The hidden `drill __exec`: sets limits and the parent-death signal on itself, then becomes the user's program.
//! This needs a process of its own because both must be set between fork and exec, which safe Rust cannot do.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// The status when the program could not be started.
const NOT_STARTED: u8 = 127;

/// Limits of a process; `None` leaves the one in force.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Bounds {
    /// Bytes of private writable memory.
    pub data: Option<u64>,
    /// Seconds of processor time.
    pub cpu: Option<u64>,
    /// Bytes of the biggest file it may write.
    pub file: Option<u64>,
    /// Whether the main thread's stack is raised, to what `stack_kib` says.
    pub deep: bool,
}

/// What the main thread's stack may hold where the system sets no bound, and what other threads may get where it does:
/// many take the same bound for theirs.
const DEEP: u64 = 256 << 20;
const BOUNDED: u64 = 64 << 20;
/// Left to the system's own code below the last of the program's frames.
const BELOW: u64 = 2 << 20;

/// KiB of stack on which a program with a raised one may count.
pub(super) fn stack_kib() -> u64 {
    let held =
        getrlimit(Resource::Stack).maximum.map_or(DEEP, |most| most.min(BOUNDED).saturating_sub(BELOW));
    held >> 10
}

impl Bounds {
    /// The arguments of `__exec`, without the program.
    pub fn arguments(&self, parent: u32) -> Vec<String> {
        let word = |limit: Option<u64>| limit.map_or_else(|| "-".to_string(), |limit| limit.to_string());
        let deep = if self.deep { "deep" } else { "-" };
        let [data, cpu, file] = [self.data, self.cpu, self.file].map(word);
        vec!["__exec".to_string(), parent.to_string(), data, cpu, file, deep.to_string()]
    }
}

/// `__exec PARENT DATA CPU FILE DEEP PROGRAM [ARGUMENT…]`; comes back only on failure.
pub(super) fn exec(arguments: &[OsString]) -> ExitCode {
    let [parent, data, cpu, file, deep, program, rest @ ..] = arguments else {
        return ExitCode::from(NOT_STARTED);
    };
    if !die_with(parent.to_str().and_then(|text| text.parse().ok())) {
        return ExitCode::from(NOT_STARTED);
    }
    let limits = [(Resource::Data, data), (Resource::Cpu, cpu), (Resource::Fsize, file)]
        .into_iter()
        .filter_map(|(resource, text)| Some((resource, text.to_str()?.parse::<u64>().ok()?)));
    for (resource, limit) in limits.chain([(Resource::Core, 0)]) {
        lower(resource, limit);
    }
    if deep == "deep" {
        let most = getrlimit(Resource::Stack).maximum;
        let _ =
            setrlimit(Resource::Stack, Rlimit { current: most.map(|most| most.min(BOUNDED)), maximum: most });
    }
    let error = Command::new(program).args(rest).exec();
    let mut stderr = std::io::stderr();
    // The stream goes to the judge, not to the user's screen; if even that fails the status says enough.
    let _ = std::io::Write::write_all(&mut stderr, format!("cannot start {program:?}: {error}\n").as_bytes());
    ExitCode::from(NOT_STARTED)
}

/// Lowers a limit, within what is allowed already. Where the system refuses, the run goes on without it.
fn lower(resource: Resource, limit: u64) {
    let held = getrlimit(resource);
    let most = held.maximum.map_or(limit, |most| most.min(limit));
    let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
}

/// Makes the system kill this process when its parent dies; false when that has happened already.
#[cfg(target_os = "linux")]
fn die_with(parent: Option<i32>) -> bool {
    use rustix::process::{Signal, getppid, set_parent_process_death_signal};
    let _ = set_parent_process_death_signal(Some(Signal::KILL));
    parent.is_some() && getppid().map(|found| found.as_raw_nonzero().get()) == parent
}

#[cfg(not(target_os = "linux"))]
fn die_with(parent: Option<i32>) -> bool {
    parent.is_some()
}
