//! One run of one side over inputs at several sizes, each as often as its time asks for, and the shortest time of each.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

use super::subject::{Side, Subject};
use crate::cases::value::input_size;
use crate::cases::{Case, Compare, Expected};
use crate::judge::job::{Job, JudgeError};
use crate::judge::request::{Event, Limits, Request};
use crate::model::{Report, Verdict};

/// A run that takes longer has hung; the first may have to compile.
const PATIENCE: Duration = Duration::from_secs(600);
/// The name of the calls before those that count.
const WARM_UP: &str = "warm-up";
/// What a size may take in a round, in milliseconds, and how often it is called.
const SHARE: f64 = 15.0;
const OFTEN: usize = 15;
/// A warm-up takes at most this long, in milliseconds.
const WARM: f64 = 15.0;
/// Scalars of input that a size may send through in a round.
const INPUT: usize = 100_000;

/// How a run is bounded.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    /// A call.
    pub limit: Duration,
    /// Whether the first call that fails or is late is the last.
    pub first: bool,
    /// Whether what comes back is asked for.
    pub values: bool,
}

/// What a run gave.
pub(super) struct Timed {
    /// The shortest time at each size, in milliseconds.
    pub times: BTreeMap<u64, f64>,
    /// What came back at each size, where that was asked for.
    pub values: BTreeMap<u64, Vec<Value>>,
    pub report: Box<Report>,
}

impl Timed {
    /// Whether something other than lateness went wrong.
    pub fn has_failed(&self, subject: &Subject<'_>) -> bool {
        let unchecked = |verdict: Verdict| verdict == Verdict::WrongAnswer && !is_checked(subject);
        match self.report.verdict {
            Verdict::Accepted | Verdict::TimeLimit => false,
            verdict => !unchecked(verdict),
        }
    }
}

/// Runs one side.
pub(super) fn timed(
    subject: &Subject<'_>,
    side: Side<'_>,
    inputs: Vec<(u64, Case)>,
    bounds: Bounds,
) -> Result<Timed, JudgeError> {
    let sizes: BTreeMap<String, u64> = inputs.iter().map(|(size, case)| (case.name.clone(), *size)).collect();
    let request = Request {
        cases: inputs.into_iter().map(|(_, case)| case).collect(),
        language: side.language.to_string(),
        source: side.source.to_path_buf(),
        first: bounds.first,
        examples_only: false,
        values: bounds.values,
        limits: Limits {
            case_ms: u64::try_from(bounds.limit.as_millis()).ok(),
            ..subject.request.limits.clone()
        },
        references: Vec::new(),
        ..subject.request.clone()
    };
    let mut values = BTreeMap::new();
    let report = Job::start(&request, subject.places)?.listen(PATIENCE, &mut |event| {
        if let Event::Returned { case, got } = event
            && let Some(size) = sizes.get(&case)
        {
            values.insert(*size, got);
        }
    })?;
    let mut times: BTreeMap<u64, f64> = BTreeMap::new();
    for case in &report.cases {
        let (Some(size), Some(ms)) = (sizes.get(&case.name), case.ms) else { continue };
        if case.name != WARM_UP && matches!(case.verdict, Verdict::Accepted | Verdict::WrongAnswer) {
            let least = times.entry(*size).or_insert(f64::INFINITY);
            *least = least.min(ms);
        }
    }
    Ok(Timed { times, values, report })
}

/// The inputs with what the reference gave as what is expected.
pub(super) fn expecting(
    subject: &Subject<'_>,
    mut inputs: Vec<(u64, Case)>,
    values: &BTreeMap<u64, Vec<Value>>,
) -> Vec<(u64, Case)> {
    if is_checked(subject) {
        for (size, case) in &mut inputs {
            if let Some(values) = values.get(size) {
                case.expected = Expected::Values(values.clone());
            }
        }
    }
    inputs
}

/// Whether what the reference gives is all that may be given.
pub(super) fn is_checked(subject: &Subject<'_>) -> bool {
    !subject.outputs().iter().any(|output| output.compare == Compare::AnyOf)
}

/// Each input as often as its time asks for, by what the tries showed, and the largest that is quick as a warm-up
/// before all others.
pub(super) fn repeated(
    inputs: &[(u64, Case)],
    times: &[(u64, f64, f64)],
    side: fn(&(u64, f64, f64)) -> f64,
) -> Vec<(u64, Case)> {
    let about = |size: u64| times.iter().find(|times| times.0 >= size).or(times.last()).map_or(1.0, side);
    let mut all = Vec::new();
    if let Some((size, case)) = inputs.iter().rev().find(|(size, _)| about(*size) < WARM) {
        // Examples run first.
        let case = Case { name: WARM_UP.to_string(), example: true, ..case.clone() };
        all.extend(std::iter::repeat_n((*size, case), 2));
    }
    for (size, case) in inputs {
        let by_time = (SHARE / about(*size).max(0.001)) as usize;
        let by_input = INPUT / input_size(case).max(1);
        let calls = by_time.min(by_input).clamp(2, OFTEN);
        all.extend(std::iter::repeat_n((*size, case.clone()), calls));
    }
    all
}
