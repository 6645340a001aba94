//! How well predictions fit: the gap between what was expected and the score.

/// Sums over attempts that have both a prediction and a score. The gap is the prediction minus the score.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Gaps {
    /// Attempts.
    pub count: u64,
    /// Sum of the gaps.
    pub sum: i64,
    /// Sum of their squares.
    pub squares: u64,
}

impl Gaps {
    /// Both together.
    #[must_use]
    pub fn plus(self, other: Gaps) -> Gaps {
        Gaps {
            count: self.count + other.count,
            sum: self.sum + other.sum,
            squares: self.squares + other.squares,
        }
    }
}

/// The calibration figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Calibration {
    /// Attempts behind it.
    pub count: u64,
    /// The mean gap: above 0 for who expects too much.
    pub mean: f64,
    /// The standard deviation of the gap, over these attempts; 0 for one.
    pub spread: f64,
}

/// `None` without a prediction.
pub fn calibration(gaps: Gaps) -> Option<Calibration> {
    if gaps.count == 0 {
        return None;
    }
    let n = gaps.count as f64;
    let mean = gaps.sum as f64 / n;
    let variance = (gaps.squares as f64 / n - mean * mean).max(0.0);
    Some(Calibration { count: gaps.count, mean, spread: variance.sqrt() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_tells_the_direction_and_the_spread_the_noise() {
        // Gaps of 2, 0, 2, 0.
        let figure = calibration(Gaps { count: 4, sum: 4, squares: 8 }).unwrap();
        assert_eq!((figure.count, figure.mean, figure.spread), (4, 1.0, 1.0));
        let steady = calibration(Gaps { count: 3, sum: -3, squares: 3 }).unwrap();
        assert_eq!((steady.mean, steady.spread), (-1.0, 0.0));
        assert_eq!(calibration(Gaps::default()), None);
    }
}
