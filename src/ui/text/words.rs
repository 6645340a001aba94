//! The words for counts and times: plurals, thousands, durations, clock faces, days from now.

/// A count with its noun: `1 attempt`, `1,200 attempts`, `2 entries`.
pub fn plural(number: u64, noun: &str) -> String {
    if number == 1 {
        return format!("1 {noun}");
    }
    let consonant_y = noun.ends_with('y') && !noun.ends_with(['a', 'e', 'o']) && {
        let before = noun.chars().rev().nth(1);
        !matches!(before, None | Some('a' | 'e' | 'i' | 'o' | 'u'))
    };
    let many = if consonant_y {
        format!("{}ies", &noun[..noun.len() - 1])
    } else if noun.ends_with(['s', 'x', 'z']) || noun.ends_with("ch") || noun.ends_with("sh") {
        format!("{noun}es")
    } else {
        format!("{noun}s")
    };
    format!("{} {many}", count(number))
}

/// A count with commas between the thousands.
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// How long something takes, in seconds: `45 s`, `25 min`, `1 h 05`. Minutes are rounded to the nearest.
pub fn duration(seconds: u64) -> String {
    if seconds < 60 {
        return format!("{seconds} s");
    }
    let minutes = seconds.saturating_add(30) / 60;
    if minutes < 60 { format!("{minutes} min") } else { format!("{} h {:02}", minutes / 60, minutes % 60) }
}

/// A clock face, minutes and seconds: `2:05`, `32:10`, `75:00`.
pub fn clock(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Time left on a clock face; what is over time has a plus: `2:05`, `+0:30`.
pub fn signed_clock(seconds_left: i64) -> String {
    let face = clock(seconds_left.unsigned_abs());
    if seconds_left < 0 { format!("+{face}") } else { face }
}

/// A day as seen from today: `today`, `tomorrow`, `in 6 days`, `3 days ago`.
pub fn days_from(days: i64) -> String {
    match days {
        0 => "today".to_string(),
        1 => "tomorrow".to_string(),
        -1 => "yesterday".to_string(),
        2.. => format!("in {}", plural(days.unsigned_abs(), "day")),
        _ => format!("{} ago", plural(days.unsigned_abs(), "day")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_singular_and_nouns_keep_their_spelling() {
        assert_eq!(plural(1, "attempt"), "1 attempt");
        assert_eq!(plural(0, "attempt"), "0 attempts");
        assert_eq!(plural(2, "entry"), "2 entries");
        assert_eq!(plural(2, "day"), "2 days");
        assert_eq!(plural(3, "crux"), "3 cruxes");
        assert_eq!(plural(2, "pass"), "2 passes");
        assert_eq!(plural(199_990, "number"), "199,990 numbers");
        assert_eq!(plural(2, "y"), "2 ys");
    }

    #[test]
    fn durations_are_short() {
        let texts = [0, 59, 60, 1500, 3569, 3570, 3900, 36_000].map(duration);
        assert_eq!(texts, ["0 s", "59 s", "1 min", "25 min", "59 min", "1 h 00", "1 h 05", "10 h 00"]);
    }

    #[test]
    fn overtime_has_a_plus() {
        assert_eq!([125, 0, -1, -135].map(signed_clock), ["2:05", "0:00", "+0:01", "+2:15"]);
        assert_eq!(clock(u64::MAX).len(), 21);
    }

    #[test]
    fn days_are_said_as_people_say_them() {
        let texts = [0, 1, 6, -1, -3].map(days_from);
        assert_eq!(texts, ["today", "tomorrow", "in 6 days", "yesterday", "3 days ago"]);
    }
}
