//! Properties of order.

use std::cmp::Ordering;

use serde_json::Value;

use super::super::super::canonical::order;
use super::super::super::types::Type;
use super::super::super::value::brief;
use super::super::kind::{Hold, Kind, Other};
use super::super::shape::{elements, inner, is_number_rows, is_numbers, is_whole, numbers, rows_of};

const LIST: &str = "a list, a chain or a text whose elements have an order";

pub(super) const KINDS: [Kind; 6] = [
    Kind {
        name: "increasing",
        about: LIST,
        fits: is_ordered,
        hold: Hold::Alone(|_, value| increasing(value, |found| found != Ordering::Greater, "at least")),
    },
    Kind {
        name: "strictly_increasing",
        about: LIST,
        fits: is_ordered,
        hold: Hold::Alone(|_, value| increasing(value, |found| found == Ordering::Less, "more than")),
    },
    Kind { name: "turned", about: LIST, fits: is_ordered, hold: Hold::Alone(|_, value| turned(value)) },
    Kind {
        name: "increasing_then_zeros",
        about: "a list of numbers",
        fits: is_numbers,
        hold: Hold::With(|_, other| is_whole(other), |_, value, other| then_zeros(value, other)),
    },
    Kind {
        name: "increasing_row_by_row",
        about: "rows of numbers",
        fits: is_number_rows,
        hold: Hold::Alone(|_, value| row_by_row(value)),
    },
    Kind {
        name: "rows_and_columns_increasing",
        about: "rows of numbers",
        fits: is_number_rows,
        hold: Hold::Alone(|_, value| rows_and_columns(value)),
    },
];

fn is_ordered(of: &Type) -> bool {
    inner(of).is_some_and(|element| {
        matches!(element, Type::Int | Type::Long | Type::Double | Type::Char | Type::String)
    })
}

fn increasing(value: &Value, fits: impl Fn(Ordering) -> bool, at_least: &str) -> Result<(), String> {
    let elements = elements(value);
    for (position, (before, here)) in elements.iter().zip(elements.iter().skip(1)).enumerate() {
        if !fits(order(before, here)) {
            return Err(format!(
                "index {} is {}, must be {at_least} {} before it",
                position + 1,
                brief(here),
                brief(before)
            ));
        }
    }
    Ok(())
}

/// Strictly increasing once it is turned back: at most one fall, and then the end is below the start.
fn turned(value: &Value) -> Result<(), String> {
    let elements = elements(value);
    let mut fall = None;
    for (position, (before, here)) in elements.iter().zip(elements.iter().skip(1)).enumerate() {
        match (order(before, here), fall) {
            (Ordering::Less, _) => {}
            (Ordering::Greater, None) => fall = Some(position + 1),
            (Ordering::Greater, Some(first)) => {
                return Err(format!("falls at index {first} and again at {}, may fall once", position + 1));
            }
            (Ordering::Equal, _) => return Err(format!("{} stands there twice", brief(here))),
        }
    }
    match (fall, elements.first(), elements.last()) {
        (Some(_), Some(first), Some(last)) if order(last, first).is_ge() => {
            Err(format!("ends with {}, must end below its start {}", brief(last), brief(first)))
        }
        _ => Ok(()),
    }
}

/// So many numbers that never fall, then zeros.
fn then_zeros(value: &Value, count: Other<'_>) -> Result<(), String> {
    let numbers = numbers(value);
    let wanted = count.value.as_i64().and_then(|count| usize::try_from(count).ok());
    let Some((front, rest)) = wanted.and_then(|wanted| numbers.split_at_checked(wanted)) else {
        return Err(format!("`{}` is {}, and there are {}", count.name, count.value, numbers.len()));
    };
    let fall = front.iter().zip(front.iter().skip(1)).position(|(before, here)| before > here);
    if let Some(position) = fall {
        return Err(format!("index {} is less than the number before it", position + 1));
    }
    match rest.iter().position(|number| *number != 0) {
        Some(position) => Err(format!("index {} must be 0", front.len() + position)),
        None => Ok(()),
    }
}

fn row_by_row(value: &Value) -> Result<(), String> {
    let mut last: Option<i64> = None;
    for (row, cells) in rows_of(value).iter().enumerate() {
        for number in numbers(cells) {
            if let Some(before) = last.filter(|before| *before >= number) {
                return Err(format!("row {row}: {number} must be more than {before} before it"));
            }
            last = Some(number);
        }
    }
    Ok(())
}

fn rows_and_columns(value: &Value) -> Result<(), String> {
    let mut above: Vec<i64> = Vec::new();
    for (row, cells) in rows_of(value).iter().enumerate() {
        let cells = numbers(cells);
        if let Some(column) = cells.iter().zip(cells.iter().skip(1)).position(|(left, right)| left > right) {
            return Err(format!("row {row}: column {} is less than the one to its left", column + 1));
        }
        if let Some(column) = above.iter().zip(&cells).position(|(above, here)| above > here) {
            return Err(format!("row {row}: column {column} is less than the one above"));
        }
        above = cells;
    }
    Ok(())
}
