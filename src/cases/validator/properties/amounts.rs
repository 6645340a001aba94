//! Properties that keep answers within their types, or make sure that there is one.

use serde_json::Value;

use super::super::super::canonical::double;
use super::super::super::types::Type;
use super::super::kind::{Hold, Kind, Other};
use super::super::shape::{is_numbers, is_whole, numbers};

pub(super) const KINDS: [Kind; 4] = [
    Kind {
        name: "product_fits",
        about: "a list of numbers",
        fits: is_numbers,
        hold: Hold::Alone(|_, value| products(&numbers(value), false)),
    },
    Kind {
        name: "stretch_products_fit",
        about: "a list of numbers",
        fits: is_numbers,
        hold: Hold::Alone(|_, value| products(&numbers(value), true)),
    },
    Kind {
        name: "power_fits",
        about: "a double, raised to the power of `with`",
        fits: |of| *of == Type::Double,
        hold: Hold::With(|_, other| is_whole(other), |_, value, other| power(value, other)),
    },
    Kind {
        name: "reaches_the_end",
        about: "a list of numbers",
        fits: is_numbers,
        hold: Hold::Alone(|_, value| reaches_the_end(&numbers(value))),
    },
];

/// The product of all numbers but 0, or of each stretch between zeros, fits in 64 bits.
fn products(numbers: &[i64], anew_at_zero: bool) -> Result<(), String> {
    let mut product = 1u64;
    for (at, number) in numbers.iter().enumerate() {
        if *number == 0 {
            product = if anew_at_zero { 1 } else { product };
            continue;
        }
        product = product
            .checked_mul(number.unsigned_abs())
            .filter(|product| i64::try_from(*product).is_ok())
            .ok_or_else(|| format!("the product of the numbers up to index {at} needs more than 64 bits"))?;
    }
    Ok(())
}

/// Nothing is divided by 0, and the result is well within a double.
fn power(value: &Value, exponent: Other<'_>) -> Result<(), String> {
    /// A double holds 2 to the power of 1023.
    const MOST: f64 = 1000.0;
    let base = double(value).unwrap_or(f64::NAN);
    let exponent_is = exponent.value.as_i64().unwrap_or(0);
    if base == 0.0 {
        return match exponent_is < 0 {
            true => Err(format!("is 0, and `{}` is below 0", exponent.name)),
            false => Ok(()),
        };
    }
    // The nearest double will do for a bound far from the edge.
    let places = base.abs().log2() * exponent_is as f64;
    if places.abs() <= MOST {
        return Ok(());
    }
    Err(format!("to the power of `{}` it goes beyond a double, or is hardly more than 0", exponent.name))
}

/// From the first place the last one can be reached, each number being the farthest hop from there.
fn reaches_the_end(numbers: &[i64]) -> Result<(), String> {
    let mut farthest = 0i64;
    for (at, reach) in numbers.iter().enumerate() {
        let here = i64::try_from(at).unwrap_or(i64::MAX);
        if here > farthest {
            return Err(format!("index {at} cannot be reached"));
        }
        farthest = farthest.max(here.saturating_add(*reach));
    }
    Ok(())
}
