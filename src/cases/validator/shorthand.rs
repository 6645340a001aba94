//! Shorthand such as `3[a2[c]]`: whether it is legal, and how long it is when written out. Linear, no recursion.

/// The length of what a shorthand stands for; at most `i64::MAX`. A count stands right before its bracket, has no
/// zero in front, and every bracket holds something; all other characters stand for themselves.
pub fn unfolded(text: &str) -> Result<i64, String> {
    // What came before each open bracket, and the count in front of it.
    let mut open: Vec<(i64, i64)> = Vec::new();
    let mut length = 0i64;
    let mut count: Option<i64> = None;
    for (at, letter) in text.chars().enumerate() {
        match (letter, count) {
            ('0', None) => return Err(format!("the count at character {at} starts with 0")),
            ('0'..='9', _) => {
                let digit = i64::from(letter.to_digit(10).unwrap_or(0));
                count = Some(count.unwrap_or(0).saturating_mul(10).saturating_add(digit));
            }
            ('[', Some(times)) => {
                open.push((length, times));
                (length, count) = (0, None);
            }
            (_, Some(_)) => return Err(format!("the count before character {at} has no bracket")),
            ('[', None) => return Err(format!("the bracket at character {at} has no count")),
            (']', None) => {
                let Some((before, times)) = open.pop() else {
                    return Err(format!("the bracket at character {at} was never opened"));
                };
                if length == 0 {
                    return Err(format!("the bracket that ends at character {at} holds nothing"));
                }
                length = length.saturating_mul(times).saturating_add(before);
            }
            (_, None) => length = length.saturating_add(1),
        }
    }
    match (count, open.is_empty()) {
        (Some(_), _) => Err("the count at the end has no bracket".to_string()),
        (None, false) => Err("a bracket is never closed".to_string()),
        (None, true) => Ok(length),
    }
}
