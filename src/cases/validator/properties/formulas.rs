//! Properties of formulas: signs behind their numbers, and sums with brackets. Linear, no recursion.

use serde_json::Value;

use super::super::super::types::Type;
use super::super::kind::{Hold, Kind};
use super::super::shape::rows_of;

pub(super) const KINDS: [Kind; 2] = [
    Kind {
        name: "numbers_then_signs",
        about: "a list of texts",
        fits: |of| matches!(of, Type::List(token) if **token == Type::String),
        hold: Hold::Alone(|_, value| numbers_then_signs(value)),
    },
    Kind {
        name: "sum_with_brackets",
        about: "a text",
        fits: |of| *of == Type::String,
        hold: Hold::Alone(|_, value| sum_with_brackets(value.as_str().unwrap_or_default())),
    },
];

/// What a sign makes of two numbers of 32 bits: none for a division by 0 or a result beyond 32 bits.
pub fn combined(left: i64, sign: char, right: i64) -> Option<i64> {
    match sign {
        '+' => left.checked_add(right),
        '-' => left.checked_sub(right),
        '*' => left.checked_mul(right),
        _ => left.checked_div(right),
    }
    .filter(|result| i32::try_from(*result).is_ok())
}

fn numbers_then_signs(value: &Value) -> Result<(), String> {
    let mut pile: Vec<i64> = Vec::new();
    for (index, token) in rows_of(value).iter().enumerate() {
        let token = token.as_str().unwrap_or_default();
        let here = |message: &str| Err(format!("token {index}, {token:?}: {message}"));
        if let "+" | "-" | "*" | "/" = token {
            let (Some(right), Some(left)) = (pile.pop(), pile.pop()) else {
                return here("a sign needs two numbers before it");
            };
            let sign = token.chars().next().unwrap_or('+');
            match combined(left, sign, right) {
                Some(result) => pile.push(result),
                None if sign == '/' && right == 0 => return here("division by 0"),
                None => return here("the result needs more than 32 bits"),
            }
            continue;
        }
        let digits = token.strip_prefix('-').unwrap_or(token);
        let written = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        match token.parse::<i32>() {
            Ok(number) if written => pile.push(i64::from(number)),
            _ => return here("is neither a sign nor a number of 32 bits"),
        }
    }
    match pile.len() {
        1 => Ok(()),
        left => Err(format!("{left} numbers are left at the end, one must be")),
    }
}

/// Numbers, `+`, `-`, brackets and blanks; a minus may stand at the start and after a bracket that opens. All numbers
/// together fit in 32 bits, so that no way of adding them up goes beyond.
fn sum_with_brackets(text: &str) -> Result<(), String> {
    let mut depth = 0usize;
    let mut together = 0i64;
    // What may come: a number or `(` after a sign; also `-` at a start; a sign or `)` after a number.
    let (mut number_due, mut at_start) = (true, true);
    let mut letters = text.chars().enumerate().peekable();
    while let Some((at, letter)) = letters.next() {
        let here = |message: &str| Err(format!("character {at}, {letter:?}: {message}"));
        match letter {
            ' ' => continue,
            '0'..='9' if number_due => {
                let mut number = i64::from(letter.to_digit(10).unwrap_or(0));
                while let Some((_, digit)) = letters.next_if(|(_, next)| next.is_ascii_digit()) {
                    let digit = i64::from(digit.to_digit(10).unwrap_or(0));
                    number = number.saturating_mul(10).saturating_add(digit);
                }
                together = together.saturating_add(number);
                if i32::try_from(together).is_err() {
                    return here("the numbers up to here together need more than 32 bits");
                }
                number_due = false;
            }
            '(' if number_due => {
                depth += 1;
                at_start = true;
                continue;
            }
            '-' if at_start && number_due => {}
            '+' | '-' if !number_due => number_due = true,
            ')' if !number_due => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return here("this bracket was never opened"),
            },
            '0'..='9' | '(' => return here("a sign must come first"),
            '+' | '-' | ')' => return here("a number must come first"),
            _ => return here("has no place in a sum"),
        }
        at_start = false;
    }
    match (number_due, depth) {
        (true, _) => Err("a number is missing at the end".to_string()),
        (false, 0) => Ok(()),
        (false, open) => Err(format!("{open} brackets are never closed")),
    }
}
