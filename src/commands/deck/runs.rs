//! The running part of the check: every solution is accepted, every wrong one gets the verdict its name claims, and the
//! starter is rejected. Programs run side by side, as many as there are processors.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::cases::tests_format::{TestsFile, materialize};
use crate::commands::Context;
use crate::commands::sitting::judging;
use crate::content::format::Problem;
use crate::content::linter::{self, Role, Run};
use crate::content::{Finding, Source, parse};
use crate::error::{Error, Exit, Result};
use crate::judge::{self, Job, Limits, Places, Reference, Request};
use crate::model::{Report, Verdict};

/// Longest time one program may take over all cases.
const PATIENCE: Duration = Duration::from_secs(600);
/// A brute force is run on the examples, the cases by hand and generated ones up to this size; this long a case.
const BRUTE_SIZE: u64 = 300;
const BRUTE_MS: u64 = 5_000;

/// What was run.
#[derive(Debug, Default)]
pub struct Counts {
    /// Solutions accepted.
    pub accepted: u64,
    /// Wrong ones rejected with the right verdict.
    pub rejected: u64,
    /// Not run: no toolchain.
    pub skipped: u64,
    /// Everything else is a finding.
    failed: u64,
}

impl Counts {
    /// Programs that ran.
    pub fn all(&self) -> u64 {
        self.accepted + self.rejected + self.failed
    }
}

/// A problem ready to be judged.
pub struct Ready {
    /// Its data.
    pub problem: Problem,
    /// Its tests; the judge makes the cases.
    pub tests: TestsFile,
    /// Digest of tests and solutions.
    pub digest: String,
    /// Reference solutions.
    pub references: Vec<Reference>,
}

/// Runs everything of a source.
pub fn run(context: &Context, source: &Source, counts: &mut Counts) -> Result<Vec<Finding>> {
    let places = judging::places(context)?;
    let runs = linter::runs(source);
    let mut ready: BTreeMap<String, Ready> = BTreeMap::new();
    for run in &runs {
        if !ready.contains_key(&run.folder) {
            ready.insert(run.folder.clone(), prepare(source, &run.folder, &runs)?);
        }
    }
    let mut programs: Vec<Program> = runs.iter().map(|run| Program::Content(run.clone())).collect();
    for (index, folder) in ready.keys().enumerate() {
        programs.extend(starters(index, &runs, folder).map(|id| Program::Starter(folder.clone(), id)));
    }
    let scratch = tempfile::tempdir()
        .map_err(|error| Error::new(Exit::Store, "no folder for the programs can be made").because(error))?;
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, std::result::Result<Report, String>)>> = Mutex::new(Vec::new());
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    let (programs, ready, places, root) = (&programs, &ready, &places, scratch.path());
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::SeqCst);
                    let Some(program) = programs.get(index) else { break };
                    let outcome = judge_one(source, program, ready, places, &root.join(index.to_string()));
                    if let Ok(mut results) = results.lock() {
                        results.push((index, outcome));
                    }
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    let mut findings = Vec::new();
    for (index, outcome) in results {
        let Some(program) = programs.get(index) else { continue };
        match outcome {
            Ok(report) if report.verdict == Verdict::NoToolchain => counts.skipped += 1,
            Ok(report) => match fault(program, &report) {
                None if program.expected() == Verdict::Accepted => counts.accepted += 1,
                None => counts.rejected += 1,
                Some(finding) => {
                    counts.failed += 1;
                    findings.push(finding);
                }
            },
            Err(why) => {
                counts.failed += 1;
                findings.push(Finding::error(program.file(), format!("the judge could not run it: {why}")));
            }
        }
    }
    Ok(findings)
}

/// One thing to run.
enum Program {
    Content(Run),
    Starter(String, &'static str),
}

impl Program {
    fn file(&self) -> String {
        match self {
            Program::Content(run) => run.file.clone(),
            Program::Starter(folder, language) => format!("{folder} (starter in {language})"),
        }
    }

    fn expected(&self) -> Verdict {
        match self {
            Program::Content(run) => run.expected,
            Program::Starter(..) => Verdict::WrongAnswer,
        }
    }
}

/// The languages in which a problem's starter is tried: those of its solutions, and of the others one after another,
/// so that over a deck each has its turn; what all of them share is tested once.
fn starters(index: usize, runs: &[Run], folder: &str) -> impl Iterator<Item = &'static str> {
    let own: Vec<&str> = runs
        .iter()
        .filter(|run| run.folder == folder && run.role == Role::Solution)
        .map(|run| run.language)
        .collect();
    let (own, others): (Vec<&'static str>, Vec<&'static str>) =
        judge::languages().iter().map(|language| language.id).partition(|id| own.contains(id));
    let turn = index % others.len().max(1);
    own.into_iter().chain(others.into_iter().skip(turn).take(1))
}

/// Reads a problem.
pub fn prepare(source: &Source, folder: &str, runs: &[Run]) -> Result<Ready> {
    let join = |name: &str| if folder.is_empty() { name.to_string() } else { format!("{folder}/{name}") };
    let text = |name: &str| source.text(&join(name)).unwrap_or_default();
    let problem: Problem = parse(&source.label(&join("problem.json")), text("problem.json"))?;
    let tests: TestsFile = parse(&source.label(&join("tests.json")), text("tests.json"))?;
    let mut references = Vec::new();
    let mut bytes = text("tests.json").as_bytes().to_vec();
    for run in runs.iter().filter(|run| run.folder == folder && run.role == Role::Solution) {
        let solution = source.text(&run.file).unwrap_or_default();
        bytes.extend_from_slice(solution.as_bytes());
        references.push(Reference { language: run.language.to_string(), source: solution.to_string() });
    }
    Ok(Ready { problem, tests, digest: judge::digest_of_bytes(&bytes), references })
}

/// The request for a file of a problem.
pub fn request(ready: &Ready, slug: &str, language: &str, file: PathBuf) -> Request {
    Request {
        problem: slug.to_string(),
        content: ready.digest.clone(),
        signature: ready.problem.signature.clone(),
        outputs: ready.problem.outputs.clone(),
        cases: Vec::new(),
        tests: Some(ready.tests.clone()),
        language: language.to_string(),
        source: file,
        first: false,
        examples_only: false,
        values: false,
        limits: Limits::default(),
        references: ready.references.clone(),
    }
}

fn judge_one(
    source: &Source,
    program: &Program,
    ready: &BTreeMap<String, Ready>,
    places: &Places,
    folder: &std::path::Path,
) -> std::result::Result<Report, String> {
    let (key, language, text, brute) = match program {
        Program::Content(run) => {
            let text = source.text(&run.file).unwrap_or_default().to_string();
            (run.folder.clone(), run.language, text, run.role == Role::Brute)
        }
        Program::Starter(key, language) => (key.clone(), *language, String::new(), false),
    };
    let ready = ready.get(&key).ok_or("its problem can't be read")?;
    let known =
        judge::language(language).ok_or_else(|| format!("drill does not know the language {language}"))?;
    let text = match program {
        Program::Starter(..) => {
            let tests = TestsFile { cases: Vec::new(), generated: Vec::new(), ..ready.tests.clone() };
            let examples =
                materialize(&tests, &ready.problem.signature).map_err(|error| error.to_string())?;
            judge::starter(
                &judge::Task {
                    signature: &ready.problem.signature,
                    outputs: &ready.problem.outputs,
                    examples: &examples,
                },
                known,
            )
        }
        Program::Content(_) => text,
    };
    let file = folder.join(format!("solution.{}", known.extension));
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&file, text))
        .map_err(|error| error.to_string())?;
    let mut request = request(ready, &key, language, file);
    if brute {
        request.limits.case_ms = Some(BRUTE_MS);
        if let Some(tests) = &mut request.tests {
            tests.generated.retain(|case| case.size <= BRUTE_SIZE);
        }
    }
    // A slow one has to be clearly slow: a verdict must not hang on how busy the machine is.
    if matches!(program, Program::Content(run) if run.role == Role::Wrong)
        && program.expected() == Verdict::TimeLimit
    {
        request.limits.patience = 2;
    }
    // What is wrong with a wrong one shows at its first failure. One that is only too slow has been right on all that is
    // smaller by then, for the cases go by size.
    request.first = matches!(program, Program::Content(run) if run.role == Role::Wrong);
    let kept = judge::kept_report(&request, places);
    if let Some(report) = kept.as_ref().and_then(judge::KeptReport::read) {
        return Ok(report);
    }
    let mut job = Job::start(&request, places).map_err(|error| error.to_string())?;
    let report = job.wait(PATIENCE).map(|report| *report).map_err(|error| error.to_string())?;
    if let Some(kept) = kept.filter(|_| fault(program, &report).is_none()) {
        kept.write(&report);
    }
    Ok(report)
}

/// What is wrong with the outcome of a program, if anything.
fn fault(program: &Program, report: &Report) -> Option<Finding> {
    let expected = program.expected();
    let told = || {
        let failure = report.failure.as_ref();
        let case = failure.map_or(String::new(), |failure| format!(" at `{}`", failure.name));
        let why = failure
            .and_then(|failure| failure.difference.clone().or_else(|| failure.error.clone()))
            .or_else(|| report.message.clone())
            .map_or(String::new(), |why| format!(": {}", why.lines().next().unwrap_or_default()));
        format!("{}{case}{why}", report.verdict.words())
    };
    match program {
        Program::Starter(..) => {
            // void functions may leave an input as it is, and that may be right for some; all of them it can't be
            report.is_accepted().then(|| {
                Finding::error(program.file(), "the starter passes every test")
                    .hint("add a case that an empty body fails")
            })
        }
        Program::Content(run) if run.role == Role::Brute => match report.verdict {
            Verdict::Accepted => None,
            // too slow or too large for a case is no disagreement
            Verdict::TimeLimit | Verdict::MemoryLimit
                if report.cases.iter().all(|case| {
                    matches!(case.verdict, Verdict::Accepted | Verdict::TimeLimit | Verdict::MemoryLimit)
                }) =>
            {
                None
            }
            _ => Some(Finding::error(program.file(), format!("the brute force is not accepted: {}", told()))),
        },
        Program::Content(_) if expected == Verdict::Accepted => (!report.is_accepted())
            .then(|| Finding::error(program.file(), format!("the solution is not accepted: {}", told()))),
        Program::Content(_) if report.is_accepted() => Some(
            Finding::error(program.file(), "a wrong solution passes every test")
                .hint("add a case that it fails"),
        ),
        Program::Content(_) => {
            let got_it =
                report.verdict == expected || report.cases.iter().any(|case| case.verdict == expected);
            let only_slow = expected != Verdict::TimeLimit
                || report.cases.iter().all(|case| !is_disagreement(case.verdict));
            (!got_it || !only_slow).then(|| {
                Finding::error(
                    program.file(),
                    format!("it should get {}, and got {}", expected.words(), told()),
                )
            })
        }
    }
}

fn is_disagreement(verdict: Verdict) -> bool {
    !matches!(verdict, Verdict::Accepted | Verdict::TimeLimit)
}
