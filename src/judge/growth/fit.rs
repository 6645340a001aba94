//! From times to a claim: how the ratio of the user's time to the reference's grows with the size. Pure.
//!
//! The ratio is fitted and not the time: both sides ran on the same inputs in the same minute, so that what slows the
//! machine or its caches slows both. Only the upper half of the sizes counts, because what is constant rules the lower
//! one. The slope of log(ratio) over log(size) comes with an interval that is wide where anything disagrees: the points
//! with the line, one point with all others, the even rounds with the odd ones. A claim needs the whole interval.

/// From here on the slope is no matter of logarithms and caches: a factor of log n shows as 0.1 to 0.2.
const FASTER: f64 = 0.4;
/// Up to here it may be called the same growth.
const LIKE: f64 = 0.4;
/// Below this the user's grows more slowly.
const SLOWER: f64 = -0.4;
/// The least number of points behind a claim.
const POINTS: usize = 4;
/// How often the standard error of the slope reaches to each side.
const ERRORS: f64 = 2.5;
/// A claim of faster growth needs the ratio to have risen this much over the points that count.
const RISE: f64 = 1.8;
/// A claim of the same growth needs the sizes that count to span this much.
const SPAN: f64 = 2.5;

/// The times at one size, the shortest of each round; both lists belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The generator's size.
    pub size: u64,
    /// The user's, in milliseconds.
    pub user: Vec<f64>,
    /// The reference's, in milliseconds.
    pub reference: Vec<f64>,
}

/// The best times at one size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The generator's size.
    pub size: u64,
    /// The user's time in milliseconds.
    pub user_ms: f64,
    /// The reference's.
    pub reference_ms: f64,
}

impl Point {
    /// The user's time in times of the reference's.
    pub fn ratio(&self) -> f64 {
        self.user_ms / self.reference_ms
    }
}

/// The exponent of the size in the ratio.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slope {
    /// The estimate.
    pub value: f64,
    /// It is hardly less than this.
    pub low: f64,
    /// It is hardly more than this.
    pub high: f64,
}

/// By what the user's time grows faster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Factor {
    /// The square root of n.
    Root,
    /// n.
    Linear,
    /// n^2.
    Square,
    /// More than n^2: a higher power, or exponential.
    More,
    /// Faster, and the noise does not tell by how much.
    Some,
}

/// What the points allow to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// The same growth, but for factors such as log n.
    Like,
    /// It grows faster than the reference.
    Faster(Factor),
    /// It grows more slowly than the reference.
    Slower,
    /// Too few sizes could be measured.
    Few,
    /// The interval allows more than one answer.
    Noise,
}

/// Points, slope and claim.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// From the smallest size to the largest.
    pub points: Vec<Point>,
    /// None where there are too few points.
    pub slope: Option<Slope>,
    /// The claim.
    pub claim: Claim,
}

/// Fits samples. Sizes without a time of both sides are left out.
pub fn fit(samples: &[Sample]) -> Fit {
    let points = best(samples, |_| true);
    let Some((slope, span)) = slope(samples, &points) else {
        return Fit { points, slope: None, claim: Claim::Few };
    };
    Fit { points, slope: Some(slope), claim: claim(slope, span) }
}

fn claim(slope: Slope, span: f64) -> Claim {
    let rise = slope.low * span.ln();
    if slope.low >= FASTER && rise >= RISE.ln() {
        return Claim::Faster(factor(slope));
    }
    if span < SPAN {
        return Claim::Noise;
    }
    match slope {
        Slope { high, .. } if high <= SLOWER => Claim::Slower,
        Slope { high, .. } if high <= LIKE => Claim::Like,
        _ => Claim::Noise,
    }
}

/// A factor is named where the whole interval is about it.
fn factor(slope: Slope) -> Factor {
    let within = |low: f64, high: f64| slope.low >= low && slope.high <= high;
    if slope.low > 2.3 {
        Factor::More
    } else if within(0.3, 0.75) {
        Factor::Root
    } else if within(0.65, 1.4) {
        Factor::Linear
    } else if within(1.6, 2.45) {
        Factor::Square
    } else {
        Factor::Some
    }
}

/// The best times of the rounds that are chosen by their number.
fn best(samples: &[Sample], chosen: impl Fn(usize) -> bool) -> Vec<Point> {
    let least = |times: &[f64]| {
        let times = times.iter().enumerate().filter(|(round, _)| chosen(*round)).map(|(_, time)| *time);
        times.filter(|time| time.is_finite() && *time > 0.0).reduce(f64::min)
    };
    let mut points: Vec<Point> = samples
        .iter()
        .filter(|sample| sample.size > 0)
        .filter_map(|sample| {
            let (user_ms, reference_ms) = (least(&sample.user)?, least(&sample.reference)?);
            Some(Point { size: sample.size, user_ms, reference_ms })
        })
        .collect();
    points.sort_by_key(|point| point.size);
    points
}

/// The size from which points count: the middle between the smallest and the largest, or what leaves enough points.
fn from(points: &[Point]) -> Option<u64> {
    let (first, last) = (points.first()?, points.last()?);
    let middle = (first.size as f64 * last.size as f64).sqrt();
    let enough = points.get(points.len().checked_sub(POINTS)?)?;
    let upper = points.iter().find(|point| point.size as f64 >= middle)?;
    Some(upper.size.min(enough.size))
}

/// The slope over the upper half, and how many times the largest size there is the smallest.
fn slope(samples: &[Sample], points: &[Point]) -> Option<(Slope, f64)> {
    let from = from(points)?;
    let upper: Vec<(f64, f64)> = logs(points, from);
    let (value, error) = line(&upper)?;
    let (mut low, mut high) = (value - ERRORS * error, value + ERRORS * error);
    let mut hear = |other: f64| {
        low = low.min(other);
        high = high.max(other);
    };
    for left_out in 0..upper.len() {
        let mut others = upper.clone();
        others.remove(left_out);
        hear(line(&others)?.0);
    }
    for rest in 0..2 {
        // a single round has no odd one
        if let Some((other, _)) = line(&logs(&best(samples, |round| round % 2 == rest), from)) {
            hear(other);
        }
    }
    let span = upper.last()?.0 - upper.first()?.0;
    Some((Slope { value, low, high }, span.exp()))
}

fn logs(points: &[Point], from: u64) -> Vec<(f64, f64)> {
    let upper = points.iter().filter(|point| point.size >= from);
    upper.map(|point| ((point.size as f64).ln(), point.ratio().ln())).collect()
}

/// Least squares: the slope and its standard error. None for fewer than three points or one size.
fn line(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    if points.len() < 3 {
        return None;
    }
    let count = points.len() as f64;
    let (x, y) = points.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0 / count, y + point.1 / count));
    let spread: f64 = points.iter().map(|point| (point.0 - x).powi(2)).sum();
    let slope = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum::<f64>() / spread;
    let rest: f64 = points.iter().map(|point| (point.1 - y - slope * (point.0 - x)).powi(2)).sum();
    let error = (rest / (count - 2.0) / spread).sqrt();
    (slope.is_finite() && error.is_finite()).then_some((slope, error))
}

#[cfg(test)]
mod tests;
