//! Measured growth: the user's program and our reference on the same growing inputs in the same minute, and what the
//! ratio of their times allows to say. Never a verdict.
//!
//! First every generated case of the problem is tried once at doubling sizes, as far as the user's program keeps up; the
//! one on which its ratio grows most is then measured in rounds, both sides in turn and in new processes, and only these
//! rounds are fitted. So the choice among noise has no part in the claim.

mod fit;
mod ladder;
mod rounds;

use std::path::Path;
use std::time::Duration;

pub use fit::{Claim, Factor, Fit, Point, Sample, Slope, fit};

use super::job::JudgeError;
use super::request::{Places, Request};
use crate::cases::tests_format::{GeneratedCase, TestsFile};
use crate::cases::validator::Constraint;
use crate::cases::{Case, Output};
use crate::model::Report;
use crate::os::clock::instant;
use rounds::{Bounds, Side, timed};

/// The time for the tries, and for all, once both sides are built.
const TRIES: Duration = Duration::from_millis(3000);
const ALL: Duration = Duration::from_millis(6500);
/// A call of the user's program may take this long in a try; what takes longer is not tried larger.
const CALL: Duration = Duration::from_millis(100);
/// What the clock tells well, in milliseconds.
const CLOCK: f64 = 0.003;
/// Sizes in a round, and rounds.
const SIZES: u32 = 10;
const ROUNDS: usize = 8;
/// Fewer sizes than this are not worth the rounds.
const LEAST_SIZES: usize = 4;

/// What is measured against what.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// Where things are.
    pub places: &'a Places,
    /// Problem, signature, outputs, language and file of the user's program; its cases do not matter.
    pub request: &'a Request,
    /// The id of the reference's language.
    pub reference_language: &'a str,
    /// The reference's file.
    pub reference: &'a Path,
    /// The constraints on inputs.
    pub validator: &'a [Constraint],
    /// The problem's tests.
    pub tests: &'a TestsFile,
}

impl Subject<'_> {
    fn outputs(&self) -> &[Output] {
        &self.request.outputs
    }

    fn user(&self) -> Side<'_> {
        Side { language: &self.request.language, source: &self.request.source }
    }

    fn reference(&self) -> Side<'_> {
        Side { language: self.reference_language, source: self.reference }
    }
}

/// What came of measuring.
#[derive(Debug, Clone, PartialEq)]
pub enum Growth {
    /// Points and a claim.
    Measured {
        /// The generated case whose sizes were taken.
        case: String,
        /// What the size is there: `length`, `rows and columns`.
        size_is: String,
        /// The fit.
        fit: Fit,
    },
    /// The user's program gave something wrong, crashed or was not built: the judge's report on it.
    Failed(Box<Report>),
    /// The reference does not run here.
    NoReference(Box<Report>),
    /// No generated case of the problem can be made at other sizes.
    NoSizes,
    /// The user's program is late at all but the smallest sizes: what was seen of it.
    TooSlow {
        /// The generated case.
        case: String,
        /// The smallest size at which it was late.
        size: u64,
        /// The reference's time there, in milliseconds.
        reference_ms: f64,
    },
}

/// Measures.
///
/// # Errors
/// When the judge itself cannot work.
pub fn growth(subject: &Subject<'_>) -> Result<Growth, JudgeError> {
    let growable = ladder::growable(subject);
    let mut clock: Option<std::time::Instant> = None;
    let mut best: Option<Tried> = None;
    let mut late: Option<Growth> = None;
    for case in growable {
        if best.is_some() && clock.is_some_and(|start| instant() - start > TRIES) {
            break;
        }
        match attempt(subject, case)? {
            Attempt::Tried(tried) => {
                if best.as_ref().is_none_or(|before| tried.steepness > before.steepness) {
                    best = Some(tried);
                }
            }
            Attempt::Late { size, reference_ms } => {
                late = late.or(Some(Growth::TooSlow { case: case.name.clone(), size, reference_ms }));
            }
            Attempt::Over(growth) => return Ok(growth),
            Attempt::Nothing => continue,
        }
        // Building both sides for the first time is no part of the measuring.
        clock = clock.or(Some(instant()));
    }
    let Some(best) = best else { return Ok(late.unwrap_or(Growth::NoSizes)) };
    rounds(subject, &best, clock.unwrap_or_else(instant) + ALL)
}

/// A generated case that was tried.
struct Tried<'a> {
    case: &'a GeneratedCase,
    /// Sizes and times in milliseconds: the user's, the reference's.
    times: Vec<(u64, f64, f64)>,
    steepness: f64,
}

enum Attempt<'a> {
    Tried(Tried<'a>),
    Late { size: u64, reference_ms: f64 },
    Nothing,
    Over(Growth),
}

fn attempt<'a>(subject: &Subject<'a>, of: &'a GeneratedCase) -> Result<Attempt<'a>, JudgeError> {
    let inputs: Vec<(u64, Case)> = ladder::doubling(of.size)
        .into_iter()
        .filter_map(|size| Some((size, ladder::input(subject, of, size)?)))
        .collect();
    if inputs.len() < LEAST_SIZES {
        return Ok(Attempt::Nothing);
    }
    let once = Bounds { limit: CALL * 20, first: false, values: true };
    let reference = timed(subject, subject.reference(), inputs.clone(), once)?;
    if reference.times.is_empty() {
        return Ok(Attempt::Over(Growth::NoReference(reference.report)));
    }
    let inputs = rounds::expecting(subject, inputs, &reference.values);
    let user = timed(subject, subject.user(), inputs, Bounds { limit: CALL, first: true, values: false })?;
    if user.has_failed(subject) {
        return Ok(Attempt::Over(Growth::Failed(user.report)));
    }
    let both = |(size, reference_ms): (&u64, &f64)| Some((*size, *user.times.get(size)?, *reference_ms));
    let times: Vec<(u64, f64, f64)> = reference.times.iter().filter_map(both).collect();
    let late = reference.times.iter().find(|(size, _)| !user.times.contains_key(size));
    let enough = |last: &(u64, f64, f64)| {
        ladder::between(times.first().map_or(last.0, |first| first.0), last.0, SIZES).len() >= LEAST_SIZES
    };
    if !times.last().is_some_and(enough) {
        let Some((size, reference_ms)) = late else { return Ok(Attempt::Nothing) };
        return Ok(Attempt::Late { size: *size, reference_ms: *reference_ms });
    }
    let mut steps: Vec<(u64, f64)> = times.iter().map(|(size, user, reference)| (*size, user / reference)).collect();
    if let Some((size, reference_ms)) = late {
        steps.push((*size, CALL.as_secs_f64() * 1000.0 / reference_ms));
    }
    Ok(Attempt::Tried(Tried { case: of, steepness: steepness(&steps), times }))
}

/// How steeply the ratio grows over the last few steps, roughly.
fn steepness(steps: &[(u64, f64)]) -> f64 {
    let from = steps.len().saturating_sub(5);
    match (steps.get(from), steps.last()) {
        (Some(first), Some(last)) if last.0 > first.0 => {
            (last.1 / first.1).ln() / (last.0 as f64 / first.0 as f64).ln()
        }
        _ => f64::NEG_INFINITY,
    }
}

fn rounds(
    subject: &Subject<'_>,
    tried: &Tried<'_>,
    deadline: std::time::Instant,
) -> Result<Growth, JudgeError> {
    let most = tried.times.last().map_or(1, |last| last.0);
    let told = tried.times.iter().find(|(_, user, reference)| *user >= CLOCK && *reference >= CLOCK);
    let first = tried.times.first().map_or(1, |first| first.0);
    let least = told.map_or(first, |told| told.0).min((most / 12).max(first));
    let sizes = ladder::between(least, most, SIZES);
    let inputs: Vec<(u64, Case)> = sizes
        .into_iter()
        .filter_map(|size| Some((size, ladder::input(subject, tried.case, size)?)))
        .collect();
    let mut samples: Vec<Sample> = inputs
        .iter()
        .map(|(size, _)| Sample { size: *size, user: Vec::new(), reference: Vec::new() })
        .collect();
    let repeated = |side: fn(&(u64, f64, f64)) -> f64| rounds::repeated(&inputs, &tried.times, side);
    let (for_user, for_reference) = (repeated(|times| times.1), repeated(|times| times.2));
    let mut for_user = for_user;
    let bounds = |values| Bounds { limit: CALL * 20, first: false, values };
    for round in 0..ROUNDS {
        // At least two, so that one can be held against the other.
        if round >= 2 && instant() >= deadline {
            break;
        }
        let reference_first = round % 2 == 0;
        let mut reference = None;
        if reference_first {
            reference = Some(timed(subject, subject.reference(), for_reference.clone(), bounds(round == 0))?);
        }
        if round == 0 && let Some(reference) = &reference {
            for_user = rounds::expecting(subject, for_user, &reference.values);
        }
        let user = timed(subject, subject.user(), for_user.clone(), bounds(false))?;
        if user.has_failed(subject) {
            return Ok(Growth::Failed(user.report));
        }
        let reference = match reference {
            Some(reference) => reference,
            None => timed(subject, subject.reference(), for_reference.clone(), bounds(false))?,
        };
        for sample in &mut samples {
            let of = |times: &std::collections::BTreeMap<u64, f64>| {
                times.get(&sample.size).copied().unwrap_or(f64::INFINITY)
            };
            let (user, reference) = (of(&user.times), of(&reference.times));
            sample.user.push(user);
            sample.reference.push(reference);
        }
    }
    let mut places: Vec<String> =
        tried.case.arguments.iter().chain(&tried.case.operations).flat_map(ladder::places).collect();
    places.dedup();
    Ok(Growth::Measured { case: tried.case.name.clone(), size_is: places.join(" and "), fit: fit(&samples) })
}
