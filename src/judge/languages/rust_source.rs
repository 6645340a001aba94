//! A look at a Rust file without a parser: which types it declares, which of them have a `new` that takes one value,
//! and the attributes that stand at its top. Comments and texts are skipped; everything else is left to the compiler.

/// What a file declares.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// Types declared, or brought in by name, at the top level.
    pub types: Vec<String>,
    /// Those with a `new` of one parameter.
    pub made_by_new: Vec<String>,
    /// What `#![…]` at the top holds.
    pub attributes: Vec<String>,
    /// The file with blanks in the place of such attributes and of `//!` comments: its module is written by us, so
    /// they cannot stand inside. Lines and columns stay.
    pub text: String,
}

/// Reads the declarations at the top level of a file.
pub(super) fn look(source: &str) -> Found {
    let bare = bare(source);
    let mut found = Found::default();
    let mut text = source.as_bytes().to_vec();
    for (start, end) in tops(source, &bare) {
        let taken = source.get(start..end).unwrap_or_default();
        if let Some(inner) = taken.strip_prefix("#![").and_then(|rest| rest.strip_suffix(']')) {
            found.attributes.push(inner.to_string());
        }
        blank(&mut text, start, end);
    }
    found.text = String::from_utf8(text).unwrap_or_else(|_| source.to_string());
    declarations(&words(&bare), &mut found);
    found
}

/// Puts blanks in the place of bytes; lines stay.
fn blank(text: &mut [u8], start: usize, end: usize) {
    for byte in text.get_mut(start..end).unwrap_or_default() {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

/// The file without comments and texts, byte for byte as long.
fn bare(source: &str) -> String {
    let mut text = source.as_bytes().to_vec();
    let mut at = 0;
    while let Some(end) = source.get(at..).map(|rest| at + skipped(rest, source.as_bytes().get(..at))) {
        if end > at {
            blank(&mut text, at, end);
            at = end;
        } else {
            match source.get(at..).and_then(|rest| rest.chars().next()) {
                Some(letter) => at += letter.len_utf8(),
                None => break,
            }
        }
    }
    String::from_utf8(text).unwrap_or_default()
}

/// How many bytes of a comment, a text or a character literal begin here.
fn skipped(rest: &str, before: Option<&[u8]>) -> usize {
    let all = rest.len();
    let until = |ends: &str, from: usize| {
        rest.get(from..).and_then(|text| text.find(ends)).map_or(all, |at| from + at + ends.len())
    };
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(all);
    }
    if rest.starts_with("/*") {
        return comment(rest);
    }
    if rest.starts_with('"') {
        return closed(rest, '"');
    }
    if let Some(raw) = rest.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let is_word = |byte: &u8| (byte.is_ascii_alphanumeric() || *byte == b'_') && !b"bc".contains(byte);
        let inside_word = before.and_then(<[u8]>::last).is_some_and(is_word);
        if raw.trim_start_matches('#').starts_with('"') && !inside_word {
            return until(&format!("\"{}", "#".repeat(hashes)), hashes + 2);
        }
    }
    if let Some(inner) = rest.strip_prefix('\'') {
        let mut letters = inner.chars();
        let (first, second) = (letters.next(), letters.next());
        if first == Some('\\') || second == Some('\'') {
            return closed(rest, '\'');
        }
    }
    0
}

/// The length of a comment in which others may stand.
fn comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while let Some(text) = rest.get(at..).filter(|text| !text.is_empty()) {
        let (step, change) = match text {
            _ if text.starts_with("/*") => (2, 1),
            _ if text.starts_with("*/") => (2, -1),
            _ => (text.chars().next().map_or(1, char::len_utf8), 0),
        };
        at += step;
        depth += change;
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of a literal in quotes.
fn closed(rest: &str, quote: char) -> usize {
    let mut letters = rest.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        if letter == '\\' {
            letters.next();
        } else if letter == quote {
            return at + 1;
        }
    }
    rest.len()
}

/// Where inner attributes and inner comments stand at the top of a file.
fn tops(source: &str, bare: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
        let line = rest.find('\n').unwrap_or(rest.len());
        let (length, ours) = if rest.starts_with(char::is_whitespace) {
            (rest.chars().next().map_or(1, char::len_utf8), false)
        } else if rest.starts_with("//") {
            (line, rest.starts_with("//!"))
        } else if rest.starts_with("/*") {
            (comment(rest), rest.starts_with("/*!"))
        } else if rest.starts_with("#![") {
            let mut depth = 0;
            let end = bare.get(at..).unwrap_or_default().bytes().position(|byte| {
                depth += i32::from(byte == b'[') - i32::from(byte == b']');
                depth == 0 && byte == b']'
            });
            (end.map_or(rest.len(), |end| end + 1), true)
        } else if at == 0 && rest.starts_with("#!") {
            (line, true)
        } else {
            break;
        };
        if ours {
            found.push((at, at + length));
        }
        at += length;
    }
    found
}

/// Words and signs.
fn words(bare: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = bare.trim_start();
    while let Some(first) = rest.chars().next() {
        let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        let length = match rest.find(|letter| !is_word(letter)) {
            Some(0) => first.len_utf8(),
            Some(end) => end,
            None => rest.len(),
        };
        let (word, after) = rest.split_at(length);
        words.push(word);
        rest = after.trim_start();
    }
    words
}

fn declarations(words: &[&str], found: &mut Found) {
    let (mut depth, mut of, mut used) = (0i32, None, false);
    for (index, word) in words.iter().enumerate() {
        let next = |ahead: usize| words.get(index + ahead).copied().unwrap_or_default();
        match *word {
            "use" if depth == 0 => used = true,
            ";" if used => used = false,
            name if used => found.types.push(name.to_string()),
            "struct" | "enum" | "type" | "union" if depth == 0 => found.types.push(next(1).to_string()),
            "impl" if depth == 0 => of = (next(2) == "{").then(|| next(1).to_string()),
            "fn" if depth == 1 && next(1) == "new" && next(2) == "(" => {
                let inside = words.iter().skip(index + 3).take_while(|word| **word != ")");
                let inside: Vec<&str> = inside.copied().collect();
                let commas =
                    inside.split_last().map_or(0, |(_, rest)| rest.iter().filter(|w| **w == ",").count());
                if let Some(name) = of.as_ref().filter(|_| commas == 0 && !inside.is_empty()) {
                    found.made_by_new.push(name.clone());
                }
            }
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_count_only_where_they_are_declarations() {
        let source = "// struct ListNode\n/* struct A /* b */ struct ListNode */\nconst Q: char = '\"';\n\
                      const R: &str = r#\"struct TreeNode \"{\"#;\nfn f<'a>(x: &'a str) { struct Inner; }\n\
                      pub(crate) struct GraphNode { val: i32 }\nimpl GraphNode { pub fn new(val: i32) -> Self { G } }\n\
                      struct RandomListNode;\nimpl RandomListNode { fn new(val: i32, next: B) -> Self { R } }\n";
        let found = look(source);
        assert_eq!(found.types, ["GraphNode", "RandomListNode"]);
        assert_eq!(found.made_by_new, ["GraphNode"]);
        assert_eq!((found.text.as_str(), found.attributes.len()), (source, 0));
    }

    #[test]
    fn what_only_a_files_own_top_may_hold_goes_to_its_module() {
        let source = "//! Höhe\n#![allow(unused, clippy::all)]\n\n// #![no]\nuse a::{B, ListNode};\nfn f() {}\n//! x\n";
        let found = look(source);
        assert_eq!(found.attributes, ["allow(unused, clippy::all)"]);
        assert!(found.types.contains(&"ListNode".to_string()));
        assert_eq!(found.text.lines().nth(2), Some(""));
        assert_eq!(found.text.lines().nth(4), Some("use a::{B, ListNode};"));
        assert_eq!(found.text.len(), source.len());
    }
}
