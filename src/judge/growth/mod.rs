//! Measured growth: the user's program and our reference on the same growing inputs in the same minute, and what the
//! ratio of their times allows to say. Never a verdict.
//!
//! First every generated case of the problem is tried once at doubling sizes, as far as the user's program keeps up; the
//! one on which its ratio grows most is then measured in rounds, both sides in turn and in new processes, and only these
//! rounds are fitted. So the choice among noise has no part in the claim.

mod fit;
mod ladder;
mod rounds;
mod subject;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

pub use fit::{Claim, Factor, Fit, Point, Sample, Slope, fit};
pub use subject::Subject;

use super::job::JudgeError;
use crate::cases::Case;
use crate::cases::tests_format::GeneratedCase;
use crate::model::Report;
use crate::os::clock::instant;
use rounds::{Bounds, timed};

/// The time for the tries, and for all, once both sides are built.
const TRIES: Duration = Duration::from_millis(3500);
const ALL: Duration = Duration::from_millis(6500);
/// A case whose ratio grew like this in its try is measured when the steepest one showed nothing.
const SUSPECT: f64 = 0.3;
/// A call of the user's program may take this long in a try; what takes longer is not tried larger.
const CALL: Duration = Duration::from_millis(50);
/// What the clock tells well, in milliseconds.
const CLOCK: f64 = 0.003;
/// Sizes in a round, and how many times the smallest the largest shall be at least.
const SIZES: u32 = 10;
const SPAN: u64 = 12;
/// Rounds, and how many are enough where the slope's interval is narrower than this.
const ROUNDS: usize = 8;
const ENOUGH: usize = 4;
const NARROW: f64 = 0.25;
/// Fewer sizes than this are not worth the rounds.
const LEAST_SIZES: usize = 4;

/// What came of measuring.
#[derive(Debug, Clone, PartialEq)]
pub enum Growth {
    /// Points and a claim.
    Measured {
        /// The generated case whose sizes were taken.
        case: String,
        /// What the size is there: `length of songs`; may be empty.
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
    let mut clock: Option<Instant> = None;
    let mut tried: Vec<Tried<'_>> = Vec::new();
    let mut late: Option<Growth> = None;
    for case in ladder::growable(subject) {
        if !tried.is_empty() && clock.is_some_and(|start| instant() - start > TRIES) {
            break;
        }
        match attempt(subject, case)? {
            Attempt::Tried(one) => tried.push(one),
            Attempt::Late { size, reference_ms } => {
                late = late.or(Some(Growth::TooSlow { case: case.name.clone(), size, reference_ms }));
            }
            Attempt::Over(growth) => return Ok(growth),
            Attempt::Nothing => continue,
        }
        // Building both sides for the first time is no part of the measuring.
        clock = clock.or(Some(instant()));
    }
    tried.sort_by(|left, right| right.steepness.total_cmp(&left.steepness));
    let start = clock.unwrap_or_else(instant);
    let Some(first) = tried.first() else { return Ok(late.unwrap_or(Growth::NoSizes)) };
    let measured = rounds(subject, first, start + ALL)?;
    let is_faster =
        |growth: &Growth| matches!(growth, Growth::Measured { fit: Fit { claim: Claim::Faster(_), .. }, .. });
    if is_faster(&measured) || !matches!(measured, Growth::Measured { .. }) {
        return Ok(measured);
    }
    // The tries are rough: the next one may be the case that shows it.
    if let Some(second) = tried.get(1).filter(|second| second.steepness > SUSPECT) {
        let other = rounds(subject, second, (start + ALL).max(instant() + ALL / 4))?;
        if is_faster(&other) {
            return Ok(other);
        }
    }
    Ok(measured)
}

/// A size, and the user's and the reference's time in milliseconds.
type Times = (u64, f64, f64);

/// A generated case that was tried.
struct Tried<'a> {
    case: &'a GeneratedCase,
    times: Vec<Times>,
    /// The smallest size at which the user's program was late.
    late: Option<u64>,
    steepness: f64,
}

enum Attempt<'a> {
    Tried(Tried<'a>),
    Late { size: u64, reference_ms: f64 },
    Nothing,
    Over(Growth),
}

fn attempt<'a>(subject: &Subject<'a>, of: &'a GeneratedCase) -> Result<Attempt<'a>, JudgeError> {
    let (times, late) = match try_sizes(subject, of, &ladder::doubling(of.size))? {
        Both::Over(growth) => return Ok(Attempt::Over(growth)),
        Both::Nothing => return Ok(Attempt::Nothing),
        Both::Times { in_time, late } => (in_time, late),
    };
    if sizes(&times).len() < LEAST_SIZES {
        let Some((size, reference_ms)) = late else { return Ok(Attempt::Nothing) };
        return Ok(Attempt::Late { size, reference_ms });
    }
    let mut steps = times.clone();
    if let Some((size, reference_ms)) = late {
        steps.push((size, CALL.as_secs_f64() * 1000.0, reference_ms));
    }
    let late = late.map(|(size, _)| size);
    Ok(Attempt::Tried(Tried { case: of, steepness: steepness(&steps), times, late }))
}

/// How steeply the ratio grows at least, by one run: a rough guess. A case on which it grows evenly is worth more than
/// one on which it jumps.
fn steepness(steps: &[Times]) -> f64 {
    let samples: Vec<Sample> = steps
        .iter()
        .map(|(size, user, reference)| Sample { size: *size, user: vec![*user], reference: vec![*reference] })
        .collect();
    fit(&samples).slope.map_or(-1.0, |slope| slope.low)
}

enum Both {
    Times {
        in_time: Vec<Times>,
        /// The smallest size at which the user's program was late, and the reference's time there.
        late: Option<(u64, f64)>,
    },
    /// No size can be made.
    Nothing,
    Over(Growth),
}

/// Runs both sides once at each size, the user's up to the first call that is late.
fn try_sizes(subject: &Subject<'_>, of: &GeneratedCase, sizes: &[u64]) -> Result<Both, JudgeError> {
    let inputs = ladder::inputs(subject, of, sizes);
    if inputs.is_empty() {
        return Ok(Both::Nothing);
    }
    // The shorter of two calls: a single one may be anything.
    let twice =
        |inputs: Vec<(u64, Case)>| inputs.into_iter().flat_map(|one| [one.clone(), one]).collect::<Vec<_>>();
    let once = Bounds { limit: CALL * 20, first: false, values: true };
    let reference = timed(subject, subject.reference(), twice(inputs.clone()), once)?;
    if reference.times.is_empty() {
        return Ok(Both::Over(Growth::NoReference(reference.report)));
    }
    let inputs = twice(rounds::expecting(subject, inputs, &reference.values));
    // Where other answers are as right, one that differs is no reason to stop.
    let first = rounds::is_checked(subject);
    let user = timed(subject, subject.user(), inputs, Bounds { limit: CALL, first, values: false })?;
    if user.has_failed(subject) {
        return Ok(Both::Over(Growth::Failed(user.report)));
    }
    let both = |(size, reference_ms): (&u64, &f64)| Some((*size, *user.times.get(size)?, *reference_ms));
    let in_time: Vec<Times> = reference.times.iter().map_while(both).collect();
    let late = reference.times.iter().nth(in_time.len()).map(|(size, ms)| (*size, *ms));
    Ok(Both::Times { in_time, late })
}

/// Measures the chosen case in rounds.
fn rounds(subject: &Subject<'_>, tried: &Tried<'_>, deadline: Instant) -> Result<Growth, JudgeError> {
    let mut times = tried.times.clone();
    if let Some(late) = tried.late
        && let Some(failed) = closer(subject, tried.case, late, &mut times)?
    {
        return Ok(failed);
    }
    let inputs = ladder::inputs(subject, tried.case, &sizes(&times));
    let mut samples: Vec<Sample> = inputs
        .iter()
        .map(|(size, _)| Sample { size: *size, user: Vec::new(), reference: Vec::new() })
        .collect();
    let mut for_user = rounds::repeated(&inputs, &times, |times| times.1);
    let mut for_reference = rounds::repeated(&inputs, &times, |times| times.2);
    for round in 0..ROUNDS {
        // At least two, so that one can be held against the other; enough when the interval is narrow, whatever it says.
        let narrow = || fit(&samples).slope.is_some_and(|slope| slope.high - slope.low < NARROW);
        if round >= 2 && (instant() >= deadline || (round >= ENOUGH && round % 2 == 0 && narrow())) {
            break;
        }
        let bounds = Bounds { limit: CALL * 20, first: false, values: round == 0 };
        let run_reference =
            |inputs: &[(u64, Case)]| timed(subject, subject.reference(), inputs.to_vec(), bounds);
        // Who comes first changes, so that what comes and goes on the machine meets both alike.
        let before = if round % 2 == 0 { Some(run_reference(&for_reference)?) } else { None };
        if let Some(reference) = before.as_ref().filter(|_| round == 0) {
            // What is expected letter by letter need not be read.
            for_user = rounds::expecting(subject, for_user, &reference.values);
            for_reference = rounds::expecting(subject, for_reference, &reference.values);
        }
        let user = timed(subject, subject.user(), for_user.clone(), Bounds { values: false, ..bounds })?;
        if user.has_failed(subject) {
            return Ok(Growth::Failed(user.report));
        }
        let reference = match before {
            Some(reference) => reference,
            None => run_reference(&for_reference)?,
        };
        for sample in &mut samples {
            let of = |times: &BTreeMap<u64, f64>| times.get(&sample.size).copied().unwrap_or(f64::INFINITY);
            let (user, reference) = (of(&user.times), of(&reference.times));
            sample.user.push(user);
            sample.reference.push(reference);
        }
    }
    let size_is = ladder::size_is(&subject.request.signature, tried.case);
    Ok(Growth::Measured { case: tried.case.name.clone(), size_is, fit: fit(&samples) })
}

/// Tries sizes between the last that was in time and the first that was late: where the time explodes, doubling is too
/// coarse.
fn closer(
    subject: &Subject<'_>,
    of: &GeneratedCase,
    late: u64,
    times: &mut Vec<Times>,
) -> Result<Option<Growth>, JudgeError> {
    let last = times.last().map_or(1, |last| last.0);
    let mut between = ladder::between(last, late, 5);
    between.retain(|size| *size > last && *size < late);
    let tried = try_sizes(subject, of, &between)?;
    match tried {
        Both::Over(growth) => return Ok(Some(growth)),
        Both::Times { mut in_time, .. } => times.append(&mut in_time),
        Both::Nothing => {}
    }
    Ok(None)
}

/// The sizes of the rounds: up to the largest that was in time, down to where the clock tells little.
fn sizes(times: &[Times]) -> Vec<u64> {
    let first = times.first().map_or(1, |first| first.0);
    let most = times.last().map_or(1, |last| last.0);
    let told = times.iter().find(|(_, user, reference)| *user >= CLOCK && *reference >= CLOCK);
    let least = told.map_or(first, |told| told.0).min((most / SPAN).max(first));
    ladder::between(least, most, SIZES)
}
