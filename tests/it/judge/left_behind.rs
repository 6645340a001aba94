//! What a program leaves behind goes with its run, and nothing else goes: no process, no file, no folder is left, and
//! what drill itself has started lives on.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use drill::model::Verdict;

use super::bench::{Bench, add, additions};

/// Starts children that sleep, in the same group and outside of it, and writes files wherever a program would.
const UNTIDY: &str = "import os, tempfile, time\ndef add_up(a, b):\n    for apart in (False, True):\n        if os.fork() == 0:\n            if apart:\n                os.setsid()\n                if os.fork():\n                    os._exit(0)\n            time.sleep(1000)\n            os._exit(0)\n    tempfile.mkstemp()\n    tempfile.mkdtemp()\n    open('notes.txt', 'w').write('x')\n    os.makedirs('deep/er', exist_ok=True)\n    return a + b\n";

/// Every file and folder below a folder; links are not followed.
fn everything(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            if entry.file_type().unwrap().is_dir() {
                open.push(entry.path());
            }
            found.push(entry.path());
        }
    }
    found.sort();
    found
}

#[test]
fn a_hundred_runs_of_a_program_that_forks_and_sleeps_leave_nothing() {
    let bench = additions(Bench::python(add(), UNTIDY));
    // the first run fills the cache: the toolchain's place and version
    assert_eq!(bench.verdict(), Verdict::RuntimeError);
    let before = everything(bench.folder.path());
    for _ in 0..100 {
        // `run` holds that no process and no folder of the run is left
        let report = bench.run();
        assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 0));
    }
    assert_eq!(everything(bench.folder.path()), before);
}

#[test]
fn what_drill_has_started_itself_survives_the_sweep() {
    // as an editor or a shell would be: a child of the one who asks the judge
    let mut editor =
        Command::new("sleep").arg("1000").stdin(Stdio::null()).stdout(Stdio::null()).spawn().unwrap();
    let bench = additions(Bench::python(add(), UNTIDY));
    assert_eq!(bench.verdict(), Verdict::RuntimeError);
    assert_eq!(editor.try_wait().unwrap(), None, "the editor was ended");
    editor.kill().unwrap();
    editor.wait().unwrap();
}
