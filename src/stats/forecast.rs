//! What falls due: today with what is overdue, and each day after it.

use crate::model::Day;

/// Some items and the day they are due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Their due day.
    pub due: Day,
    /// How many.
    pub items: u64,
    /// Minutes they will take together.
    pub minutes: u64,
}

/// One day of the forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ForecastDay {
    /// The day.
    pub day: Day,
    /// Items due then.
    pub items: u64,
    /// Their minutes.
    pub minutes: u64,
}

/// The forecast for today and the `days` after it, one element a day in order. Today takes what is overdue as well; what
/// is due after the last day is in none.
pub fn forecast(rows: impl IntoIterator<Item = Due>, today: Day, days: u32) -> Vec<ForecastDay> {
    let mut forecast: Vec<ForecastDay> =
        (0..=i64::from(days)).map(|n| ForecastDay { day: today + n, items: 0, minutes: 0 }).collect();
    for row in rows {
        let index = usize::try_from((row.due - today).max(0)).unwrap_or(usize::MAX);
        if let Some(day) = forecast.get_mut(index) {
            day.items += row.items;
            day.minutes += row.minutes;
        }
    }
    forecast
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_takes_what_is_overdue_and_the_far_future_is_left_out() {
        let today = Day::from_ymd(2026, 3, 1).unwrap();
        let due = |n: i64| Due { due: today + n, items: 1, minutes: 2 };
        let forecast =
            forecast([due(-40), due(0), due(1), Due { items: 2, ..due(1) }, due(7), due(8)], today, 7);
        let got: Vec<(i64, u64, u64)> =
            forecast.iter().map(|d| (d.day - today, d.items, d.minutes)).collect();
        assert_eq!(got[..2], [(0, 2, 4), (1, 3, 4)]);
        assert_eq!((got.len(), got[7]), (8, (7, 1, 2)));
        assert_eq!(got.iter().map(|d| d.1).sum::<u64>(), 6);
    }
}
