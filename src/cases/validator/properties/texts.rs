//! Properties of texts.

use serde_json::Value;

use super::super::super::types::Type;
use super::super::kind::{Hold, Kind};
use super::super::shape::{elements, is_numbers};

pub(super) const KINDS: [Kind; 5] = [
    Kind {
        name: "ascii",
        about: "a text or a char",
        fits: |of| matches!(of, Type::String | Type::Char),
        hold: Hold::Alone(|_, value| {
            match value.as_str().and_then(|text| text.chars().find(|one| !one.is_ascii())) {
                Some(letter) => Err(format!("{letter:?} is not ASCII")),
                None => Ok(()),
            }
        }),
    },
    Kind {
        name: "no_leading_zeros",
        about: "the digits of a number: a text, a list or a chain",
        fits: is_digits,
        hold: Hold::Alone(|_, value| no_zeros(value, "starts", |digits| digits.first().cloned())),
    },
    Kind {
        name: "no_trailing_zeros",
        about: "the digits of a number, the last one first: a text, a list or a chain",
        fits: is_digits,
        hold: Hold::Alone(|_, value| no_zeros(value, "ends", |digits| digits.last().cloned())),
    },
    Kind {
        name: "log_line",
        about: "a text",
        fits: |of| *of == Type::String,
        hold: Hold::Alone(|_, value| log_line(value.as_str().unwrap_or_default())),
    },
    Kind {
        name: "dots_and_stars",
        about: "a text",
        fits: |of| *of == Type::String,
        hold: Hold::Alone(|_, value| dots_and_stars(value.as_str().unwrap_or_default())),
    },
];

fn is_digits(of: &Type) -> bool {
    *of == Type::String || is_numbers(of)
}

fn no_zeros(value: &Value, does: &str, end: fn(&[Value]) -> Option<Value>) -> Result<(), String> {
    let digits = elements(value);
    let zero = end(&digits).is_some_and(|digit| digit == "0" || digit == 0);
    if zero && digits.len() > 1 { Err(format!("{does} with a 0, and has more digits")) } else { Ok(()) }
}

/// An id, then words of small letters, or words of digits, with one blank before each.
fn log_line(line: &str) -> Result<(), String> {
    let mut words = line.split(' ');
    let id = words.next().unwrap_or_default();
    if id.is_empty() || !id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit()) {
        return Err("starts with no id of small letters and digits".to_string());
    }
    let words: Vec<&str> = words.collect();
    let Some(first) = words.first().and_then(|word| word.chars().next()) else {
        return Err("has nothing after its id".to_string());
    };
    let fits = |letter: char| match first.is_ascii_digit() {
        true => letter.is_ascii_digit(),
        false => letter.is_ascii_lowercase(),
    };
    match words.iter().position(|word| word.is_empty() || !word.chars().all(fits)) {
        Some(word) => Err(format!(
            "word {} after the id does not go with the first: all letters, or all digits, single blanks",
            word + 1
        )),
        None => Ok(()),
    }
}

/// A star follows something that is no star.
fn dots_and_stars(rule: &str) -> Result<(), String> {
    let mut before = '*';
    for (at, letter) in rule.chars().enumerate() {
        if letter == '*' && before == '*' {
            return Err(format!("the star at character {at} has nothing before it to repeat"));
        }
        before = letter;
    }
    Ok(())
}
