//! Tickets that make up one trip.

use serde_json::Value;

use super::making::{Fault, Making};
use super::special::Trip;

/// How many names of three capitals there are.
const NAMES: i64 = 26 * 26 * 26;

impl Making<'_> {
    /// A walk at random, region by region, every step a ticket.
    pub(super) fn trip(&mut self, trip: &Trip) -> Result<Value, Fault> {
        let count = self.count("count", &trip.count)?;
        let places = self.count("places", &trip.places)?;
        let regions = self.count("regions", &trip.regions)?;
        self.spend(count as u64, 14 + trip.start.len() as u64)?;
        let mut names: Vec<String> = self
            .words
            .distinct(0, NAMES - 1, places + 1)
            .ok_or_else(|| format!("there are fewer than {NAMES} names, `places` is {places}"))?
            .into_iter()
            .map(name)
            .filter(|name| *name != trip.start)
            .take(places)
            .collect();
        names.sort_unstable();
        if regions == 0 || places / regions < 2 {
            return Err(format!("{regions} regions need at least two places each, `places` is {places}"));
        }
        let mut here = trip.start.as_str();
        let mut tickets = Vec::with_capacity(count);
        let sizes = (places / regions, count / regions);
        for (number, region) in names.rchunks(sizes.0).take(regions).enumerate() {
            let share = if number + 1 == regions { count - tickets.len() } else { sizes.1 };
            for _ in 0..share {
                // One of the others: the start too while it is the first region, so that the trip comes back there.
                let most = region.len() + usize::from(number == 0);
                let next = loop {
                    let drawn = self.words.index(most);
                    let next = region.get(drawn).map_or(trip.start.as_str(), String::as_str);
                    if next != here {
                        break next;
                    }
                };
                tickets.push(Value::from(vec![here, next]));
                here = next;
            }
        }
        self.words.shuffle(&mut tickets);
        Ok(Value::Array(tickets))
    }
}

fn name(number: i64) -> String {
    [number / 676, number / 26 % 26, number % 26]
        .into_iter()
        .filter_map(|letter| u8::try_from(letter).ok())
        .map(|letter| char::from(b'A' + letter))
        .collect()
}
