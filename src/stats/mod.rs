//! Figures from rows: counts, minutes, streak, forecast, calibration. Pure functions; the rows come from the store's
//! rollups, so that a million attempts cost no more than their days.

pub mod calibration;
pub mod forecast;
pub mod totals;

pub use calibration::{Calibration, Gaps, calibration};
pub use forecast::{Due, ForecastDay, forecast};
pub use totals::{DayRow, Group, Totals, by_group, streak};
