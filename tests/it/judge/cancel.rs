//! The judge ends with the one who asked, and with it all that it started.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

use drill::judge::{Event, Job, JudgeError};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

use super::bench::{Bench, add, until};

/// A program that starts a daemon and never ends.
const ENDLESS: &str = "import os, time\ndef add_up(a, b):\n    if os.fork() == 0:\n        os.setsid()\n        if os.fork() == 0:\n            time.sleep(100000)\n        os._exit(0)\n    open('../here', 'w').close()\n    while True:\n        time.sleep(1)\n";

fn endless() -> Bench {
    Bench::python(add(), ENDLESS).case(json!([1, 2]), json!([3])).limit_ms(10_000_000)
}

/// Waits until the program is in its loop: judge, program and daemon are there.
fn running(bench: &Bench) {
    until("the program runs", || {
        let runs = std::fs::read_dir(bench.folder.path().join("cache/runs"));
        runs.into_iter().flatten().flatten().any(|run| run.path().join("here").exists())
    });
    until("its daemon is there", || bench.processes().len() >= 2);
}

fn pid(job: &Job) -> Pid {
    Pid::from_raw(i32::try_from(job.pid()).unwrap()).unwrap()
}

#[test]
fn a_cancelled_run_leaves_nothing() {
    let bench = endless();
    let mut job = bench.start();
    running(&bench);
    assert!(matches!(job.wait(Duration::ZERO), Err(JudgeError::NotYet)));
    job.cancel();
    bench.assert_clean();
}

#[test]
fn events_come_without_waiting() {
    let mut bench = endless();
    // A cache without a kit: the first run on a machine prepares one.
    bench.cache = bench.folder.path().join("new");
    let mut job = bench.start();
    let mut seen = Vec::new();
    until("cases run", || {
        seen.extend(job.poll().unwrap());
        seen.contains(&Event::Running { done: 0, total: 1 })
    });
    assert_eq!(seen.first(), Some(&Event::Preparing));
}

#[test]
fn a_terminated_judge_cleans_up_and_an_interrupt_is_not_its_business() {
    let bench = endless();
    let mut job = bench.start();
    running(&bench);
    kill_process(pid(&job), Signal::INT).unwrap();
    assert!(matches!(job.wait(Duration::from_millis(300)), Err(JudgeError::NotYet)));
    kill_process(pid(&job), Signal::TERM).unwrap();
    assert!(matches!(job.wait(super::bench::PATIENCE), Err(JudgeError::Died)));
    drop(job);
    bench.assert_clean();
}

#[test]
fn a_killed_judge_takes_its_program_with_it_and_the_next_run_sweeps() {
    // The daemon of `ENDLESS` has left: without a judge nobody can find it, so here the program is alone.
    let source = "import time\ndef add_up(a, b):\n    open('../here', 'w').close()\n    while b:\n        time.sleep(1)\n    return a\n";
    let mut bench = Bench::python(add(), source).case(json!([1, 2]), json!([3])).limit_ms(10_000_000);
    let mut job = bench.start();
    until("the program runs", || !bench.processes().is_empty() && started(&bench));
    kill_process(pid(&job), Signal::KILL).unwrap();
    assert!(matches!(job.wait(super::bench::PATIENCE), Err(JudgeError::Died)));
    drop(job);
    until("the program is gone", || bench.processes().is_empty());
    assert!(started(&bench), "the folder is left");
    bench.request.cases[0].arguments = vec![json!(3), json!(0)];
    assert!(bench.run().is_accepted());
}

fn started(bench: &Bench) -> bool {
    let runs = std::fs::read_dir(bench.folder.path().join("cache/runs"));
    runs.into_iter().flatten().flatten().any(|run| run.path().join("here").exists())
}

#[test]
fn a_judge_whose_parent_was_killed_ends_with_everything() {
    let bench = endless();
    // A script stands for drill: it starts the judge, hands over the request, and is killed while the program runs.
    let request = bench.folder.path().join("request");
    let recorder = bench.folder.path().join("recorder.sh");
    let mut file = std::fs::File::create(&recorder).unwrap();
    write!(file, "#!/bin/sh\nexec cat > {}\n", request.display()).unwrap();
    drop(file);
    std::fs::set_permissions(&recorder, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let mut places = bench.places();
    places.drill = recorder.clone();
    drop(Job::start(&bench.request, &places).unwrap());
    // The request names the recorder as drill itself; the judge needs the real one.
    let text = std::fs::read_to_string(&request).unwrap();
    let text = text.replace(recorder.to_str().unwrap(), env!("CARGO_BIN_EXE_drill"));
    std::fs::write(&request, text).unwrap();
    let script = "import subprocess, sys, time\njudge = subprocess.Popen([sys.argv[1], '__judge'], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)\njudge.stdin.write(open(sys.argv[2], 'rb').read())\njudge.stdin.flush()\nprint(judge.pid, flush=True)\ntime.sleep(100000)\n";
    let mut parent = Command::new("python3")
        .args(["-c", script, env!("CARGO_BIN_EXE_drill"), request.to_str().unwrap()])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut judge = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(parent.stdout.take().unwrap()), &mut judge)
        .unwrap();
    running(&bench);
    // `kill` is SIGKILL: the parent has no moment to clean up.
    parent.kill().unwrap();
    parent.wait().unwrap();
    let judge = format!("/proc/{}", judge.trim());
    until("the judge is gone", || !std::path::Path::new(&judge).exists());
    bench.assert_clean();
}
