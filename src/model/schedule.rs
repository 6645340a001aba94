//! The state of an item's schedule, as stored and as shown. The rules that make it are in `schedule/`.

use serde::{Deserialize, Serialize};

use super::day::Day;

/// One item's SM-2 state: a fold over its log entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// Name and version of the rules, `sm2/1`.
    pub algorithm: String,
    /// Passes in a row.
    pub repetitions: u32,
    /// Ease in hundredths, at least 130.
    pub ease_hundredths: u32,
    /// Days, 1 to 200.
    pub interval_days: u32,
    /// The next day it is due.
    pub due: Day,
    /// Failures after a pass.
    pub lapses: u32,
    /// The day of the last attempt that counted.
    pub last_day: Day,
}
