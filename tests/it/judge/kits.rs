//! Kits: made once, by one judge at a time, and made again when half of one is found.

use drill::judge::{Event, Job};
use drill::model::Verdict;

use super::bench::{Bench, PATIENCE, add, additions};

fn fresh() -> Bench {
    let mut bench = additions(Bench::python(add(), "def add_up(a, b):\n    return a + b\n"));
    bench.cache = bench.folder.path().join("new");
    bench
}

/// The folders of kits in a cache.
fn kits(bench: &Bench) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(bench.cache.join("kits")).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

#[test]
fn judges_that_need_the_same_kit_at_once_wait_for_each_other() {
    let bench = fresh();
    let mut jobs: Vec<Job> = (0..4).map(|_| bench.start()).collect();
    for job in &mut jobs {
        assert_eq!(job.wait(PATIENCE).unwrap().verdict, Verdict::Accepted);
    }
    assert_eq!(kits(&bench).len(), 1);
}

#[test]
fn half_a_kit_is_made_again() {
    let bench = fresh();
    assert_eq!(bench.verdict(), Verdict::Accepted);
    let (events, _) = bench.events();
    assert!(!events.contains(&Event::Preparing), "a kit is made once");
    let kit = kits(&bench).pop().unwrap();
    std::fs::remove_file(kit.join("complete")).unwrap();
    std::fs::write(kit.join("harness.pyc"), "half").unwrap();
    let (events, report) = bench.events();
    assert!(events.contains(&Event::Preparing));
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
}

#[test]
fn a_cache_that_is_no_folder_is_said_to_be_the_cause() {
    let mut bench = fresh();
    bench.cache = bench.folder.path().join("file");
    std::fs::write(&bench.cache, "").unwrap();
    let why = bench.start().wait(PATIENCE).unwrap_err().to_string();
    assert!(why.contains("preparing") || why.contains("folder"), "{why}");
}
