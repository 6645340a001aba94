//! Tickets of one trip: pairs of places, every one used exactly once. Linear, no recursion.

use std::collections::HashMap;

use serde_json::Value;

use super::properties::groups::Groups;

/// Whether one trip from `start` uses every ticket exactly once.
pub fn hold(tickets: &Value, start: &str) -> Result<(), String> {
    let tickets = tickets.as_array().map(Vec::as_slice).unwrap_or_default();
    let mut places: HashMap<&str, usize> = HashMap::from([(start, 0)]);
    // Departures less arrivals, by place.
    let mut surplus: Vec<i64> = vec![0];
    let mut groups = Groups::default();
    groups.add();
    for (index, ticket) in tickets.iter().enumerate() {
        let (Some(from), Some(to)) =
            (ticket.get(0).and_then(Value::as_str), ticket.get(1).and_then(Value::as_str))
        else {
            return Err(format!("ticket {index} has no two places"));
        };
        let mut ends = [0; 2];
        for ((place, change), end) in [(from, 1), (to, -1)].into_iter().zip(&mut ends) {
            let number = *places.entry(place).or_insert_with(|| {
                surplus.push(0);
                groups.add()
            });
            *end = number;
            if let Some(surplus) = surplus.get_mut(number) {
                *surplus += change;
            }
        }
        let [from, to] = ends;
        groups.join(from, to);
    }
    if groups.count() > 1 {
        return Err(format!("no trip from {start} reaches all of the tickets"));
    }
    let starts = surplus.first().copied().unwrap_or(0);
    let uneven = surplus.iter().filter(|surplus| **surplus != 0).count();
    let closed = uneven == 0;
    let open = uneven == 2 && starts == 1 && surplus.contains(&-1);
    if closed || open { Ok(()) } else { Err(format!("no one trip from {start} uses every ticket once")) }
}
