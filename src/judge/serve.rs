//! The main of `drill __judge`: reads a request, builds, runs, compares, tells events, and leaves nothing behind: no
//! process, no folder. It ends by itself when the one who asked is gone.

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use super::autopsy::{Crashed, autopsy, is_crash};
use super::build::{Built, build};
use super::child::{Stop, Watch};
use super::digest::digest_of_bytes;
use super::failure::{Judged, failure, judge, with_line};
use super::input::Input;
use super::languages::{Cause, Language, Parts, language};
use super::limits::limits;
use super::outcome::{Outcome, Said, words};
use super::passes::Passes;
use super::prints::Segment;
use super::request::{Event, Heads, read};
use super::run::Next;
use super::scratch::Scratch;
use super::toolchain::find;
use super::workshop::Workshop;
use super::{cache, stored};
use crate::model::verdict::Failure;
use crate::model::{CaseReport, Report, Verdict};

/// After so many time-outs, floods or fills of memory the rest counts as failed; and after so many other crashes.
const SLOW_MOST: usize = 3;
const CRASHES_MOST: usize = 10;
/// The biggest source file.
const SOURCE_MOST: u64 = 4 << 20;

/// Runs the hidden command.
pub(super) fn serve() -> ExitCode {
    match answer() {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Cancelled) => ExitCode::from(130),
        Err(Stop::Broken(why)) => {
            let _ = tell(&Event::Broken(why));
            ExitCode::FAILURE
        }
    }
}

fn answer() -> Result<(), Stop> {
    detach();
    let mut watch = Watch::start().map_err(|error| Stop::system("starting the judge", error))?;
    let (heads, mut inputs) = read(&mut std::io::stdin().lock()).map_err(Stop::Broken)?;
    if let Some(tests) = &heads.tests {
        let more = stored::inputs(&heads.places.cache, tests, &heads.signature);
        let why = |why: String| Stop::Broken(format!("the tests of {} can't be made: {why}", heads.problem));
        inputs.extend(more.map_err(why)?);
    }
    // As `in_order` says: examples first, then from the smallest to the biggest.
    inputs.sort_by_key(|input| (!input.example(), input.length()));
    let inputs: Vec<&Input> = inputs.iter().collect();
    let report = Bench { heads: &heads, inputs: &inputs }.report(&mut watch)?;
    tell(&Event::Finished(Box::new(report)))
}

/// Leaves the terminal's session, and becomes the parent of whatever loses its own.
fn detach() {
    let _ = rustix::process::setsid();
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
}

fn tell(event: &Event) -> Result<(), Stop> {
    let mut line = serde_json::to_vec(event).map_err(|error| Stop::system("writing an event", error))?;
    line.push(b'\n');
    let mut stdout = std::io::stdout().lock();
    // Nobody reads any more: nobody waits.
    stdout.write_all(&line).and_then(|()| stdout.flush()).map_err(|_| Stop::Cancelled)
}

/// One request at work.
struct Bench<'a> {
    heads: &'a Heads,
    inputs: &'a [&'a Input],
}

impl Bench<'_> {
    fn report(&self, watch: &mut Watch) -> Result<Report, Stop> {
        let heads = self.heads;
        let source = source(heads)?;
        let digest = digest_of_bytes(&source);
        let Some(language) = language(&heads.language) else {
            let message = format!("drill does not know the language `{}`", heads.language);
            return Ok(self.all(Verdict::NoToolchain, message, digest));
        };
        let toolchain = match find(language, &heads.places) {
            Ok(toolchain) => toolchain,
            Err(missing) => {
                let message = format!("{missing}\n{}", missing.hint);
                return Ok(self.all(Verdict::NoToolchain, message, digest));
            }
        };
        let scratch = Scratch::make(&cache::runs(&heads.places.cache))
            .map_err(|error| Stop::system("making the folder of the run", error))?;
        let text = String::from_utf8_lossy(&source);
        if language.compiled && matches!(text, std::borrow::Cow::Owned(_)) {
            return Ok(self.all(Verdict::CompileError, "the file is not in UTF-8".to_string(), digest));
        }
        let parts = Parts {
            signature: &heads.signature,
            outputs: &heads.outputs,
            source: if language.compiled { &text } else { "" },
            version: toolchain.major_minor(),
        };
        let workshop = Workshop {
            places: &heads.places,
            language,
            toolchain: &toolchain,
            memory_mib: heads.limits.memory_mib,
            scratch: scratch.path(),
        };
        let built = build(watch, workshop, &parts, &mut |compiling| {
            tell(if compiling { &Event::Compiling } else { &Event::Preparing })
        })?;
        let built = match built {
            Ok(built) => built,
            Err(refused) => {
                let message = match refused.line {
                    Some(line) if !refused.message.contains(&format!("solution.{}:", language.extension)) => {
                        with_line(refused.message, Some(line), &text)
                    }
                    _ => refused.message,
                };
                return Ok(self.all(Verdict::CompileError, self.own_name(message, language), digest));
            }
        };
        let spec = serde_json::json!({ "signature": heads.signature, "outputs": heads.outputs }).to_string();
        let limits = limits(watch, heads, &spec, self.inputs, scratch.path(), &mut |event| tell(&event))?;
        tell(&Event::Running { done: 0, total: self.inputs.len() })?;
        let mut tally = Tally::new(self, language, &text, &limits);
        Passes {
            places: &heads.places,
            built: &built,
            signature: &heads.signature,
            spec: &spec,
            source: &heads.source,
            scratch: scratch.path(),
            inputs: self.inputs,
            limits: &limits,
        }
        .run(watch, &mut |case, outcome, printed| tally.take(case, &outcome, &printed))?;
        if let Some(keep) = &heads.places.keep {
            scratch
                .leave(keep, &self.commands(&built, scratch.path(), &spec))
                .map_err(|error| Stop::system("leaving the folder of the run", error))?;
        }
        if let Some(input) = tally.crashed() {
            let crashed = Crashed { workshop, parts: &parts, spec: &spec, source: &heads.source, input };
            if let Some(cause) = autopsy(watch, &crashed, &mut || tell(&Event::Compiling))? {
                tally.explain(cause);
            }
        }
        Ok(tally.report(digest))
    }

    /// What was run, for whoever wants to run it by hand: the folder's name at the time, the commands, the header's last
    /// line.
    fn commands(&self, built: &Built, scratch: &Path, spec: &str) -> String {
        let words = |words: &[OsString]| -> Vec<String> {
            words.iter().map(|word| word.to_string_lossy().into_owned()).collect()
        };
        serde_json::json!({
            "folder": scratch.to_string_lossy(),
            "build": words(&built.built_by),
            "run": words(&built.command),
            "environment": built.environment,
            "build_environment": built.build_environment,
            "spec": spec,
        })
        .to_string()
    }

    /// A report in which every case has the same verdict.
    fn all(&self, verdict: Verdict, message: String, source_digest: String) -> Report {
        let case = |input: &&Input| case_report(input, verdict, None);
        Report {
            language: self.heads.language.clone(),
            verdict,
            passed: 0,
            total: self.inputs.len(),
            cases: self.inputs.iter().map(case).collect(),
            failure: None,
            message: Some(message),
            source_digest,
        }
    }

    /// The compiler speaks of `solution.go`; the user's file may be called otherwise.
    fn own_name(&self, message: String, language: &Language) -> String {
        let name = self.heads.source.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        message.replace(&format!("solution.{}", language.extension), name)
    }
}

fn source(heads: &Heads) -> Result<Vec<u8>, Stop> {
    let path = heads.source.display();
    let about = std::fs::metadata(&heads.source)
        .map_err(|error| Stop::Broken(format!("{path} cannot be read: {error}")))?;
    if !about.is_file() || about.len() > SOURCE_MOST {
        return Err(Stop::Broken(format!("{path} is no source file: not a file, or over 4 MiB")));
    }
    std::fs::read(&heads.source).map_err(|error| Stop::Broken(format!("{path} cannot be read: {error}")))
}

fn case_report(input: &Input, verdict: Verdict, ms: Option<f64>) -> CaseReport {
    CaseReport { name: input.name().to_string(), verdict, ms, example: input.example() }
}

/// What is known so far.
struct Tally<'a> {
    bench: &'a Bench<'a>,
    language: &'static Language,
    source: &'a str,
    limits: &'a [Duration],
    cases: Vec<Option<CaseReport>>,
    /// The failing case to show: examples before hidden ones, then by the length of the input.
    failure: Option<((bool, usize), Failure)>,
    /// How that case crashed, where its cause may be found.
    crash: Option<Crash<'a>>,
    slow: usize,
    crashes: usize,
    /// The verdict of all that did not run, and why.
    rest: Option<(Verdict, Option<String>)>,
}

/// The crash that is shown.
struct Crash<'a> {
    input: &'a Input,
    said: Said,
    printed: Segment,
}

impl<'a> Tally<'a> {
    fn new(
        bench: &'a Bench<'a>,
        language: &'static Language,
        source: &'a str,
        limits: &'a [Duration],
    ) -> Tally<'a> {
        let cases = vec![None; bench.inputs.len()];
        Tally {
            bench,
            language,
            source,
            limits,
            cases,
            failure: None,
            crash: None,
            slow: 0,
            crashes: 0,
            rest: None,
        }
    }

    fn take(&mut self, case: usize, outcome: &Outcome, printed: &Segment) -> Result<Next, Stop> {
        let heads = self.bench.heads;
        let (Some(input), Some(slot)) = (self.bench.inputs.get(case), self.cases.get_mut(case)) else {
            return Ok(Next::Enough);
        };
        let limit = self.limits.get(case).copied().unwrap_or_default();
        let judged: Judged = judge(heads, self.language, input, outcome, limit);
        let verdict = judged.verdict;
        let report = case_report(input, verdict, judged.ms);
        tell(&Event::CaseDone(report.clone()))?;
        *slot = Some(report);
        if heads.values
            && let Some(got) = &judged.got
        {
            tell(&Event::Returned { case: input.name().to_string(), got: got.clone() })?;
        }
        if verdict == Verdict::Accepted {
            return Ok(Next::GoOn);
        }
        if let Outcome::NoCompile(about) = outcome {
            let words = words(outcome, self.language, limit).map_or_else(String::new, |said| said.message);
            self.rest = Some((verdict, Some(with_line(words, about.line, self.source))));
            return Ok(Next::Enough);
        }
        let size = input.length();
        // what the user can see teaches most; among equals the smallest
        let rank = (!input.example(), size);
        if self.failure.as_ref().is_none_or(|(best, _)| rank < *best) {
            let said =
                judged.said.clone().filter(|said| is_crash(outcome) && said.verdict == Verdict::RuntimeError);
            self.crash = said.map(|said| Crash { input, said, printed: printed.clone() });
            self.failure = Some((rank, failure(heads, input, judged, printed, self.source)));
        }
        match outcome {
            // Whatever ended the loading would do so before every case.
            Outcome::NoLoad(_) | Outcome::LateLoad => self.rest = Some((verdict, None)),
            Outcome::Died { .. }
            | Outcome::Forged
            | Outcome::LeftRunning(_)
            | Outcome::Late
            | Outcome::Waited
            | Outcome::Hoarding
            | Outcome::Filled
            | Outcome::Flooded => {
                self.rest = Some((verdict, None));
            }
            _ => {}
        }
        self.slow +=
            usize::from(matches!(verdict, Verdict::TimeLimit | Verdict::MemoryLimit | Verdict::OutputLimit));
        self.crashes +=
            usize::from(matches!(outcome, Outcome::Died { .. } | Outcome::Forged | Outcome::LeftRunning(_)));
        if self.slow >= SLOW_MOST || self.crashes >= CRASHES_MOST {
            self.rest = Some((verdict, None));
            return Ok(Next::Enough);
        }
        Ok(if heads.first { Next::Enough } else { Next::GoOn })
    }

    /// The case that is shown, where it crashed.
    fn crashed(&self) -> Option<&'a Input> {
        self.crash.as_ref().map(|crash| crash.input)
    }

    /// Tells the cause of the crash in place of the crash's own words.
    fn explain(&mut self, cause: Cause) {
        let (Some((_, shown)), Some(Crash { input, mut said, printed })) =
            (&mut self.failure, self.crash.take())
        else {
            return;
        };
        if !cause.message.is_empty() {
            said.message = cause.message;
        }
        said.line = cause.line.or(said.line);
        said.operation = cause.operation;
        let verdict = said.verdict;
        let judged = Judged { verdict, ms: None, got: None, said: Some(said), difference: None };
        *shown = failure(self.bench.heads, input, judged, &printed, self.source);
    }

    fn report(self, source_digest: String) -> Report {
        let heads = self.bench.heads;
        let (verdict_of_rest, message) = self.rest.clone().unwrap_or((Verdict::RuntimeError, None));
        let stopped = heads.first && self.failure.is_some() && message.is_none();
        let cases: Vec<CaseReport> = self
            .cases
            .into_iter()
            .zip(self.bench.inputs)
            .filter_map(|(case, input)| match case {
                Some(case) => Some(case),
                None if stopped => None,
                None => Some(case_report(input, verdict_of_rest, None)),
            })
            .collect();
        let passed = cases.iter().filter(|case| case.verdict == Verdict::Accepted).count();
        let failed = cases.iter().find(|case| case.verdict != Verdict::Accepted);
        Report {
            language: heads.language.clone(),
            verdict: failed.map_or(Verdict::Accepted, |case| case.verdict),
            passed,
            total: cases.len(),
            failure: self.failure.map(|(_, failure)| failure),
            cases,
            message,
            source_digest,
        }
    }
}
