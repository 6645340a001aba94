//! Values of a case on one line, however long they are: folded around the place that matters, with the number of what was
//! left out. Only what is shown is ever turned into text.

use serde_json::Value;

use super::fold::{Fold, Shown, string};
use crate::ui::text::{cut, width};

/// How a value is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    /// As JSON.
    #[default]
    Plain,
    /// A chain of nodes: `1 -> 2 -> 3`.
    Chain,
    /// A binary tree: drawn when it is small.
    Tree,
}

/// A value in at most so many columns, the focus in sight.
pub(super) fn show(value: &Value, shape: Shape, focus: &[usize], columns: usize) -> Shown {
    let shown = match (shape, value) {
        (Shape::Chain, Value::Null) => Shown { text: "empty".into(), mark: None },
        (Shape::Chain, Value::Array(values)) => chain(values, None, focus, columns),
        (Shape::Chain, Value::Object(fields)) => match fields.get("values").and_then(Value::as_array) {
            Some(values) => chain(values, fields.get("ring").and_then(Value::as_u64), focus, columns),
            None => whole(value, focus, columns),
        },
        _ => whole(value, focus, columns),
    };
    let mark = shown.mark.filter(|&mark| mark < columns);
    Shown { text: cut(&shown.text, columns), mark }
}

fn chain(values: &[Value], ring: Option<u64>, focus: &[usize], columns: usize) -> Shown {
    if values.is_empty() {
        return Shown { text: "empty".into(), mark: None };
    }
    let close = ring.map_or_else(String::new, |position| format!(" -> back to position {position}"));
    list(Parts::Values(values), focus, columns, &Frame { open: "", between: " -> ", close: &close })
}

fn whole(value: &Value, focus: &[usize], columns: usize) -> Shown {
    match value {
        Value::Array(values) => {
            list(Parts::Values(values), focus, columns, &Frame { open: "[", between: ", ", close: "]" })
        }
        // what the judge did not hand on whole
        Value::Object(fields) if fields.len() == 1 && fields.contains_key("folded") => {
            let text = fields.get("folded").and_then(Value::as_str).unwrap_or_default();
            Shown { text: cut(text, columns), mark: None }
        }
        Value::Object(fields) => {
            let fields: Vec<(&String, &Value)> = fields.iter().collect();
            list(Parts::Fields(&fields), &[], columns, &Frame { open: "{", between: ", ", close: "}" })
        }
        Value::String(text) => string(text, focus.first().copied(), columns),
        value => Shown { text: value.to_string(), mark: None },
    }
}

/// A value without parts, in at most so many columns.
pub(super) fn atom(value: &Value, columns: usize) -> String {
    cut(&whole(value, &[], columns).text, columns)
}

struct Frame<'a> {
    open: &'a str,
    between: &'a str,
    close: &'a str,
}

/// What a list is made of.
#[derive(Clone, Copy)]
enum Parts<'a> {
    Values(&'a [Value]),
    Fields(&'a [(&'a String, &'a Value)]),
}

impl Parts<'_> {
    fn len(self) -> usize {
        match self {
            Parts::Values(values) => values.len(),
            Parts::Fields(fields) => fields.len(),
        }
    }

    /// One part; one that is not there is empty.
    fn part(self, index: usize, focus: &[usize], columns: usize) -> Shown {
        match self {
            Parts::Values(values) => {
                values.get(index).map_or_else(Shown::default, |value| whole(value, focus, columns))
            }
            Parts::Fields(fields) => {
                let Some((name, value)) = fields.get(index) else { return Shown::default() };
                let name = string(name, None, columns).text;
                let value = whole(value, &[], columns.saturating_sub(width(&name) + 2)).text;
                Shown { text: format!("{name}: {value}"), mark: None }
            }
        }
    }
}

/// Values around a focus, as many as fit. What stands before the focus depends on the width alone, so that two values
/// that are equal up to there are also aligned up to there.
fn list(parts: Parts<'_>, focus: &[usize], columns: usize, frame: &Frame<'_>) -> Shown {
    let whole =
        if parts.len() <= columns { window(parts, 0..parts.len(), focus, columns, frame) } else { None };
    if let Some(shown) = whole {
        return shown;
    }
    let count = parts.len();
    let Some(end_of_all) = count.checked_sub(1) else { return joined(Vec::new(), focus, 0, 0, frame) };
    let middle = focus.first().copied().unwrap_or(0).min(end_of_all);
    let gap = width(frame.between);
    let frame_width = width(frame.open) + width(frame.close);
    let room_beside = |fold: Fold| {
        let before = if middle > 0 { width(&fold.before(middle)) + gap } else { 0 };
        columns.saturating_sub(frame_width + before + gap + width(&fold.more(count)))
    };
    // in a narrow place the numbers of what is left out would leave no room for what is not
    let fold = if room_beside(Fold::Counted) >= 10 { Fold::Counted } else { Fold::Short };
    let room = room_beside(fold);
    let last = parts.part(end_of_all, &[], 8);
    let tail = room >= width(&last.text) + gap + 12;
    let room = if tail { room - width(&last.text) - gap } else { room };
    let neighbour = (columns / 4).max(8);

    let inner = if focus.is_empty() { &[] } else { focus.get(1..).unwrap_or_default() };
    let centre = parts.part(middle, inner, (room * 2 / 3).max(4));
    let mut used = width(&centre.text);
    let (mut first, mut end) = (middle, middle + 1);
    let mut left = Vec::new();
    let mut left_used = 0;
    while let Some(index) = first.checked_sub(1) {
        let next = parts.part(index, &[], neighbour);
        let wide = width(&next.text) + gap;
        if left_used + wide > columns / 5 || used + left_used + wide > room {
            break;
        }
        left_used += wide;
        left.push(next);
        first = index;
    }
    used += left_used;
    let mut pieces: Vec<Shown> = Vec::new();
    if first > 0 {
        pieces.push(Shown { text: fold.before(first), mark: None });
    }
    pieces.extend(left.into_iter().rev());
    let at = pieces.len();
    pieces.push(centre);
    while end < count {
        let next = parts.part(end, &[], neighbour);
        used += width(&next.text) + gap;
        if used > room {
            break;
        }
        pieces.push(next);
        end += 1;
    }
    let hidden = (count - end).saturating_sub(usize::from(tail));
    if hidden > 0 {
        pieces.push(Shown { text: fold.more(hidden), mark: None });
    }
    if tail && end < count {
        pieces.push(last);
    }
    joined(pieces, focus, at, count, frame)
}

/// All parts of a range, if they fit.
fn window(
    parts: Parts<'_>,
    range: std::ops::Range<usize>,
    focus: &[usize],
    columns: usize,
    frame: &Frame<'_>,
) -> Option<Shown> {
    let mut pieces = Vec::new();
    let mut used = width(frame.open) + width(frame.close);
    for index in range {
        let inner = if focus.first() == Some(&index) { focus.get(1..).unwrap_or_default() } else { &[] };
        let piece = parts.part(index, inner, columns);
        used += width(&piece.text) + if index > 0 { width(frame.between) } else { 0 };
        if used > columns {
            return None;
        }
        pieces.push(piece);
    }
    let at = focus.first().copied().unwrap_or(0);
    Some(joined(pieces, focus, at, parts.len(), frame))
}

/// Pieces in their frame; the focus is the piece `at`, or the end where the list is too short for it.
fn joined(pieces: Vec<Shown>, focus: &[usize], at: usize, count: usize, frame: &Frame<'_>) -> Shown {
    let mut text = frame.open.to_string();
    let mut mark = None;
    let beyond = focus.first().is_some_and(|&index| index >= count);
    for (index, piece) in pieces.iter().enumerate() {
        if index > 0 {
            text.push_str(frame.between);
        }
        if index == at && !focus.is_empty() && !beyond {
            mark = Some(width(&text) + piece.mark.unwrap_or(0));
        }
        text.push_str(&piece.text);
    }
    if beyond {
        mark = Some(width(&text));
    }
    text.push_str(frame.close);
    Shown { text, mark }
}

/// Where two values first differ, as positions from the outside in; empty if they are equal or of different kinds.
pub(super) fn first_difference(expected: &Value, got: &Value) -> Vec<usize> {
    match (expected, got) {
        (Value::Array(one), Value::Array(other)) => {
            let at = one.iter().zip(other).position(|(a, b)| a != b);
            match at {
                Some(at) => [vec![at], first_difference(&one[at], &other[at])].concat(),
                None if one.len() != other.len() => vec![one.len().min(other.len())],
                None => Vec::new(),
            }
        }
        (Value::String(one), Value::String(other)) if one != other => {
            let at = one.chars().zip(other.chars()).position(|(a, b)| a != b);
            vec![at.unwrap_or_else(|| one.chars().count().min(other.chars().count()))]
        }
        (Value::Object(one), Value::Object(other)) => match (one.get("values"), other.get("values")) {
            (Some(one), Some(other)) => first_difference(one, other),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::{Shape, Value, first_difference, show, width};
    use crate::ui::text::is_safe;

    fn shown(value: &Value, focus: &[usize], columns: usize) -> (String, Option<usize>) {
        let shown = show(value, Shape::Plain, focus, columns);
        (shown.text, shown.mark)
    }

    #[test]
    fn a_short_value_is_whole_and_a_long_one_folded_with_its_length() {
        assert_eq!(shown(&json!([[1, 2], [2, 3]]), &[], 40).0, "[[1, 2], [2, 3]]");
        let long: Vec<i64> = (0..200_000).collect();
        assert_eq!(
            shown(&json!(long), &[], 60).0,
            "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, … 199,988 more …, 199999]"
        );
        let (text, mark) = shown(&json!(long), &[100_000], 76);
        assert_eq!(text, "[… 99,998 before …, 99998, 99999, 100000, 100001, … 99,997 more …, 199999]");
        assert_eq!(&text.chars().skip(mark.unwrap()).take(6).collect::<String>(), "100000");
    }

    #[test]
    fn the_first_difference_is_marked_at_any_depth() {
        let (expected, got) = (json!([[1, 2], [3, 4]]), json!([[1, 2], [3, 5]]));
        let focus = first_difference(&expected, &got);
        assert_eq!(focus, [1, 1]);
        assert_eq!(shown(&got, &focus, 40), ("[[1, 2], [3, 5]]".into(), Some(13)));
        assert_eq!(first_difference(&json!([1, 2]), &json!([1, 2, 3])), [2]);
        assert_eq!(shown(&json!([1, 2]), &[2], 40), ("[1, 2]".into(), Some(5)));
        assert_eq!(first_difference(&json!("abc"), &json!("abd")), [2]);
        assert_eq!(shown(&json!("a\nd"), &[2], 40), ("\"a\\nd\"".into(), Some(4)));
        assert!(first_difference(&json!(1), &json!("1")).is_empty());
    }

    #[test]
    fn chains_have_arrows_and_rings_say_where_they_close() {
        let chain = |value: Value| show(&value, Shape::Chain, &[], 60).text;
        assert_eq!(chain(json!([1, 2, 3])), "1 -> 2 -> 3");
        assert_eq!(chain(json!([])), "empty");
        assert_eq!(chain(json!({"values": [3, 2, 0], "ring": 1})), "3 -> 2 -> 0 -> back to position 1");
        let long: Vec<i64> = (0..5000).collect();
        assert_eq!(chain(json!(long)), "0 -> 1 -> 2 -> 3 -> 4 -> 5 -> 6 -> … 4,992 more … -> 4999");
    }

    #[test]
    fn a_long_text_is_folded_around_its_difference() {
        let text = "ab".repeat(1000);
        assert_eq!(
            shown(&json!(text), &[], 60).0,
            "\"ababababababababababababab\" … 1,968 more … \"ababab\""
        );
        let other = format!("{}x{}", &text[..1001], &text[..3]);
        let marks = [&text, &other].map(|text| shown(&json!(text), &[1001], 60));
        insta::assert_snapshot!(format!("{}\n{}", marks[0].0, marks[1].0), @r#"
        … 994 before … "abababababababa" … 988 more … "bab"
        … 994 before … "abababaxaba"
        "#);
        assert_eq!(marks[0].1, marks[1].1);
        let at = marks[0].1.unwrap();
        assert_eq!(marks.map(|(text, _)| text.chars().nth(at)), [Some('b'), Some('x')]);
    }

    #[test]
    fn hidden_characters_are_shown_as_what_they_are() {
        assert_eq!(shown(&json!("a\u{1b}[2J\u{202e}\u{200d}"), &[], 60).0, "\"a\\u001b[2J\\u202e\\u200d\"");
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<i64>().prop_map(|n| json!(n)),
            any::<f64>().prop_map(|n| json!(n)),
            any::<String>().prop_map(|s| json!(s)),
        ];
        leaf.prop_recursive(4, 200, 40, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..40).prop_map(Value::Array),
                prop::collection::btree_map("\\PC{0,6}", inner, 0..5).prop_map(|map| json!(map)),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_value_fits_and_is_safe(one in values(), other in values(), columns in 1usize..120) {
            let focus = first_difference(&one, &other);
            for value in [&one, &other] {
                for shape in [Shape::Plain, Shape::Chain, Shape::Tree] {
                    let shown = show(value, shape, &focus, columns);
                    prop_assert!(width(&shown.text) <= columns, "{:?}", shown);
                    prop_assert!(shown.text.chars().all(is_safe), "{:?}", shown);
                }
            }
        }

        #[test]
        fn the_mark_is_in_sight(values in prop::collection::vec(0i64..1_000_000, 1..3000), at in any::<prop::sample::Index>()) {
            let at = at.index(values.len());
            let shown = show(&json!(values), Shape::Plain, &[at], 70);
            let rest: String = shown.text.chars().skip(shown.mark.unwrap()).collect();
            prop_assert!(rest.starts_with(&values[at].to_string()), "{:?} {}", shown, values[at]);
        }
    }
}
