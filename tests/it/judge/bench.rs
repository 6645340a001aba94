//! A bench for one test: a cache of its own, a solution file, a request, and a look at what processes are left.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use drill::cases::{Case, Expected, Output, Signature};
use drill::judge::{Event, Job, Limits, Places, Reference, Request, find, language, variables};
use drill::model::{Report, Verdict};
use serde_json::{Value, json};

/// No run of these tests takes longer on a busy machine; what does has hung.
pub const PATIENCE: Duration = Duration::from_secs(240);

pub struct Bench {
    pub folder: tempfile::TempDir,
    /// Kits are made once for all tests: they take seconds.
    pub cache: PathBuf,
    pub request: Request,
}

impl Bench {
    pub fn new(language: &str, signature: Value, source: &str) -> Bench {
        let folder = tempfile::tempdir().unwrap();
        let extension = drill::judge::language(language).unwrap().extension;
        let path = folder.path().join(format!("solution.{extension}"));
        std::fs::write(&path, source).unwrap();
        let signature: Signature = serde_json::from_value(signature).unwrap();
        let outputs = match &signature {
            Signature::Codec { .. } => json!([]),
            Signature::Function { returns, params, .. } if returns.to_string() == "void" => {
                json!([{"of": params[0].name, "compare": "exact"}])
            }
            _ => json!([{"of": "return", "compare": "exact"}]),
        };
        let request = Request {
            problem: "coding/test".to_string(),
            content: "fnv1a64:0".to_string(),
            signature,
            outputs: serde_json::from_value(outputs).unwrap(),
            cases: Vec::new(),
            tests: None,
            language: language.to_string(),
            source: path,
            first: false,
            examples_only: false,
            values: false,
            limits: Limits { case_ms: Some(20_000), memory_mib: 512, patience: 1 },
            references: Vec::new(),
        };
        let cache = folder.path().join("cache");
        std::fs::create_dir(&cache).unwrap();
        let kits = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("kits");
        std::fs::create_dir_all(&kits).unwrap();
        std::os::unix::fs::symlink(&kits, cache.join("kits")).unwrap();
        Bench { folder, cache, request }
    }

    pub fn python(signature: Value, source: &str) -> Bench {
        Bench::new("python", signature, source)
    }

    /// `None`, said aloud, where the language is missing; under CI that is a failure.
    pub fn of(id: &str, signature: Value, source: &str) -> Option<Bench> {
        let bench = Bench::new(id, signature, source);
        match find(language(id).unwrap(), &bench.places()) {
            Ok(_) => Some(bench),
            Err(missing) if std::env::var_os("CI").is_some() => panic!("{missing}: {}", missing.hint),
            Err(missing) => {
                eprintln!("SKIPPED: a test of the judge for {id}, because {missing}");
                None
            }
        }
    }

    pub fn go(signature: Value, source: &str) -> Option<Bench> {
        Bench::of("go", signature, source)
    }

    pub fn outputs(mut self, outputs: Value) -> Bench {
        let outputs: Vec<Output> = serde_json::from_value(outputs).unwrap();
        self.request.outputs = outputs;
        self
    }

    pub fn case(mut self, arguments: Value, expected: Value) -> Bench {
        let name = format!("case {}", self.request.cases.len() + 1);
        self.request.cases.push(Case {
            name,
            catches: None,
            example: false,
            arguments: arguments.as_array().unwrap().clone(),
            operations: Vec::new(),
            expected: Expected::Values(expected.as_array().unwrap().clone()),
        });
        self
    }

    pub fn operations(mut self, operations: Value) -> Bench {
        self.request.cases.last_mut().unwrap().operations = operations.as_array().unwrap().clone();
        self
    }

    pub fn limit_ms(mut self, ms: u64) -> Bench {
        self.request.limits.case_ms = Some(ms);
        self
    }

    pub fn memory(mut self, mib: u64) -> Bench {
        self.request.limits.memory_mib = mib;
        self
    }

    pub fn reference(mut self, language: &str, source: &str) -> Bench {
        self.request.limits.case_ms = None;
        self.request
            .references
            .push(Reference { language: language.to_string(), source: source.to_string() });
        self
    }

    pub fn places(&self) -> Places {
        let tools: BTreeMap<_, _> = variables()
            .filter_map(|(tool, name)| Some((tool.to_string(), std::env::var_os(name)?)))
            .collect();
        Places {
            drill: PathBuf::from(env!("CARGO_BIN_EXE_drill")),
            cache: self.cache.clone(),
            search: std::env::var_os("PATH").unwrap(),
            keep: None,
            tools,
        }
    }

    pub fn start(&self) -> Job {
        Job::start(&self.request, &self.places()).unwrap()
    }

    /// Runs to the end; afterwards no process and no folder of the run is left.
    pub fn run(&self) -> Report {
        self.events().1
    }

    pub fn events(&self) -> (Vec<Event>, Report) {
        let mut job = self.start();
        let deadline = Instant::now() + PATIENCE;
        let mut events = Vec::new();
        let report = loop {
            match job.poll().unwrap() {
                Some(Event::Finished(report)) => break *report,
                Some(event) => events.push(event),
                None => {
                    assert!(Instant::now() < deadline, "the judge hangs");
                    readable(&job);
                }
            }
        };
        drop(job);
        self.assert_clean();
        (events, report)
    }

    pub fn verdict(&self) -> Verdict {
        let report = self.run();
        report.verdict
    }

    /// Processes that have to do with this bench: their command, folder or executable lies in it.
    pub fn processes(&self) -> Vec<String> {
        let place = self.folder.path().to_str().unwrap();
        let mut found = Vec::new();
        for entry in std::fs::read_dir("/proc").unwrap().flatten() {
            let path = entry.path();
            if !entry.file_name().to_string_lossy().bytes().all(|byte| byte.is_ascii_digit()) {
                continue;
            }
            let command = std::fs::read(path.join("cmdline")).unwrap_or_default();
            let command = String::from_utf8_lossy(&command).replace('\0', " ");
            let links = ["cwd", "exe"].map(|link| std::fs::read_link(path.join(link)).unwrap_or_default());
            let links = links.map(|link| link.to_string_lossy().into_owned());
            if command.contains(place) || links.iter().any(|link| link.contains(place)) {
                found.push(format!("{} {command}", entry.file_name().to_string_lossy()));
            }
        }
        found
    }

    pub fn assert_clean(&self) {
        assert_eq!(self.processes(), Vec::<String>::new(), "processes are left");
        let runs = self.cache.join("runs");
        let left: Vec<_> = std::fs::read_dir(runs).into_iter().flatten().flatten().collect();
        assert!(left.is_empty(), "folders are left: {left:?}");
    }
}

/// Waits until the job has something to say, a second at most.
fn readable(job: &Job) {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let second = Timespec { tv_sec: 1, tv_nsec: 0 };
    poll(&mut [PollFd::new(job, PollFlags::IN)], Some(&second)).unwrap();
}

/// Waits until something holds; panics when it does not within the patience of these tests.
pub fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < deadline, "this never came true: {what}");
        std::thread::yield_now();
    }
}

pub fn function(name: &str, params: &[(&str, &str)], returns: &str) -> Value {
    let params: Vec<Value> = params.iter().map(|(name, of)| json!({"name": name, "type": of})).collect();
    json!({"kind": "function", "name": name, "params": params, "returns": returns})
}

pub fn add() -> Value {
    function("add_up", &[("a", "int"), ("b", "int")], "int")
}

/// A bench with three additions, of which the middle one is `[0, 0]`.
pub fn additions(bench: Bench) -> Bench {
    bench.case(json!([1, 2]), json!([3])).case(json!([0, 0]), json!([0])).case(json!([40, 2]), json!([42]))
}

pub fn error(report: &Report) -> String {
    report.failure.as_ref().and_then(|failure| failure.error.clone()).unwrap_or_default()
}

pub fn difference(report: &Report) -> String {
    report.failure.as_ref().and_then(|failure| failure.difference.clone()).unwrap_or_default()
}
