//! Processes: who owns a session, and whether that owner is still there.

use std::fs;

/// Names a process beyond the reuse of its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// Process id.
    pub pid: u32,
    /// The boot it belongs to; empty where the system does not tell.
    pub boot: String,
    /// Start time in the system's own ticks; 0 where it does not tell.
    pub started: u64,
}

/// Does nothing for a while: between two looks at what another process does.
#[allow(clippy::disallowed_methods, reason = "what other processes do has no event to wait for everywhere")]
pub fn rest(time: std::time::Duration) {
    std::thread::sleep(time);
}

/// This program's own file, to start it again.
pub fn executable() -> std::io::Result<std::path::PathBuf> {
    // the file may be replaced while a session runs; this name leads to the one that is running
    let running = std::path::PathBuf::from("/proc/self/exe");
    if running.exists() { Ok(running) } else { std::env::current_exe() }
}

/// This process.
pub fn current() -> Owner {
    let pid = std::process::id();
    Owner { pid, boot: boot_id(), started: start_time(pid).unwrap_or(0) }
}

/// Whether the owner still runs: same boot, same start time, not a zombie.
pub fn is_alive(owner: &Owner) -> bool {
    if owner.boot != boot_id() {
        return false;
    }
    match start_time(owner.pid) {
        Some(started) => owner.started == 0 || started == owner.started,
        // without /proc a signal of 0 tells whether the number is in use
        None if !cfg!(target_os = "linux") => i32::try_from(owner.pid)
            .ok()
            .and_then(rustix::process::Pid::from_raw)
            .is_some_and(|pid| rustix::process::test_kill_process(pid).is_ok()),
        None => false,
    }
}

fn boot_id() -> String {
    fs::read_to_string("/proc/sys/kernel/random/boot_id")
        .map(|text| text.trim().to_string())
        .unwrap_or_default()
}

/// Field 22 of /proc/PID/stat; the command in field 2 may hold blanks and brackets, so count from its end.
fn start_time(pid: u32) -> Option<u64> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, rest) = stat.rsplit_once(')')?;
    let mut fields = rest.split_whitespace();
    if fields.next()? == "Z" {
        return None;
    }
    fields.nth(18)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_alive_only_with_its_own_start_time_and_boot() {
        let me = current();
        assert!(is_alive(&me));
        assert!(!is_alive(&Owner { boot: "another boot".into(), ..me.clone() }));
        if cfg!(target_os = "linux") {
            assert!(!is_alive(&Owner { started: me.started + 1, ..me }));
        }
    }
}
