//! Properties of spans: rows that begin with a start and an end.

use serde_json::Value;

use super::super::super::types::Type;
use super::super::kind::{Hold, Kind};
use super::super::shape::{is_number_rows, is_whole, numbers, rows_of};

const SPANS: &str = "a list of spans, start and end first";

pub(super) const KINDS: [Kind; 3] = [
    Kind {
        name: "start_before_end",
        about: "a span: a list of numbers, start and end first",
        fits: |of| matches!(of, Type::List(cell) if is_whole(cell)),
        hold: Hold::Alone(|_, value| start_before_end(value)),
    },
    Kind {
        name: "apart",
        about: SPANS,
        fits: is_number_rows,
        hold: Hold::Alone(|_, value| in_order(value, |end, start| end < start, "starts after")),
    },
    Kind {
        name: "not_overlapping",
        about: SPANS,
        fits: is_number_rows,
        hold: Hold::Alone(|_, value| in_order(value, |end, start| end <= start, "starts at or after")),
    },
];

fn start_before_end(span: &Value) -> Result<(), String> {
    match numbers(span).as_slice() {
        [start, end, ..] if start < end => Ok(()),
        [start, end, ..] => Err(format!("starts at {start} and ends at {end}, must start before its end")),
        _ => Err("needs a start and an end".to_string()),
    }
}

/// In order, each far enough behind the one before.
fn in_order(value: &Value, fits: fn(i64, i64) -> bool, must: &str) -> Result<(), String> {
    let mut before: Option<i64> = None;
    for (index, span) in rows_of(value).iter().enumerate() {
        start_before_end(span).map_err(|message| format!("span {index} {message}"))?;
        let [start, end, ..] = *numbers(span).as_slice() else { continue };
        if let Some(before) = before.filter(|before| !fits(*before, start)) {
            return Err(format!(
                "span {index} starts at {start}; each {must} the end before it, here {before}"
            ));
        }
        before = Some(end);
    }
    Ok(())
}
