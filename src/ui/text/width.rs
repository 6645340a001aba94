//! Display width in terminal columns, counted by clusters: a base character with what combines with it. Cutting never
//! splits a cluster.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// On which side a text stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Words.
    #[default]
    Left,
    /// Numbers.
    Right,
}

/// The clusters of a text, in order; together they are the text.
pub fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = cluster_end(rest)?;
        let (cluster, tail) = rest.split_at(end);
        rest = tail;
        Some(cluster)
    })
}

fn cluster_end(text: &str) -> Option<usize> {
    let mut characters = text.char_indices();
    let (_, first) = characters.next()?;
    let mut before = first;
    let mut flag = is_regional(first);
    for (index, character) in characters {
        let joins = if first.is_control() || character.is_control() {
            false
        } else if flag && is_regional(character) {
            flag = false;
            true
        } else {
            before == '\u{200d}'
                || ('\u{1f3fb}'..='\u{1f3ff}').contains(&character)
                || UnicodeWidthChar::width(character) == Some(0)
        };
        if !joins {
            return Some(index);
        }
        before = character;
    }
    Some(text.len())
}

/// Two of these make a flag.
fn is_regional(character: char) -> bool {
    ('\u{1f1e6}'..='\u{1f1ff}').contains(&character)
}

/// Columns of one cluster; control characters have none.
pub(super) fn cluster_width(cluster: &str) -> usize {
    match cluster.as_bytes() {
        [byte] => usize::from((0x20..0x7f).contains(byte)),
        _ if cluster.starts_with(char::is_control) => 0,
        // a modifier joined to what takes none shows both
        _ => UnicodeWidthStr::width(cluster),
    }
}

/// Columns that a text takes on a terminal. It must not hold escape sequences: measure before painting.
pub fn width(text: &str) -> usize {
    if text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return text.len();
    }
    clusters(text).map(cluster_width).sum()
}

/// The text, or as much of it as fits with `…` behind it.
pub fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_string();
    }
    if columns == 0 {
        return String::new();
    }
    let mut kept = String::new();
    let mut used = 0;
    for cluster in clusters(text) {
        let more = cluster_width(cluster);
        if used + more > columns - 1 {
            break;
        }
        kept.push_str(cluster);
        used += more;
    }
    kept.push('…');
    kept
}

/// The text cut or filled with blanks to exactly so many columns.
pub fn pad(text: &str, columns: usize, align: Align) -> String {
    let text = cut(text, columns);
    let blanks = " ".repeat(columns.saturating_sub(width(&text)));
    match align {
        Align::Left => text + &blanks,
        Align::Right => blanks + &text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn wide_characters_count_twice_and_marks_do_not_count() {
        assert_eq!(width("日本"), 4);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("👩\u{200d}💻"), 2);
        assert_eq!(width("🇨🇭🇦🇹"), 4);
        assert_eq!(width("👍🏽"), 2);
    }

    #[test]
    fn a_cut_keeps_whole_clusters_and_says_that_it_cut() {
        assert_eq!(cut("meeting rooms", 8), "meeting…");
        assert_eq!(cut("日本語", 4), "日…");
        assert_eq!(cut("ab👩\u{200d}💻cd", 4), "ab…");
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(cut("abc", 0), "");
    }

    #[test]
    fn numbers_are_padded_on_the_left() {
        assert_eq!(pad("7", 3, Align::Right), "  7");
        assert_eq!(pad("日", 3, Align::Left), "日 ");
    }

    proptest! {
        #[test]
        fn clusters_are_the_text(text in any::<String>()) {
            prop_assert_eq!(clusters(&text).collect::<String>(), text);
        }

        #[test]
        fn a_padded_text_has_exactly_its_width(text in "\\PC{0,30}", columns in 0usize..40) {
            prop_assert_eq!(width(&pad(&text, columns, Align::Left)), columns);
        }
    }
}
