//! Places in JSON texts: where a path stands, which keys occur twice, where strings lie. It walks the text step by step
//! with a stack of its own, so that no depth of nesting can overflow the real one. It does not judge syntax: serde_json
//! does, before.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::ops::Range;

/// One step into a JSON document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into an object.
    Key(String),
    /// Into a list, from 0.
    Index(usize),
}

/// A way into a JSON document: `cases[3].expected`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// The document itself.
    pub fn root() -> Path {
        Path::default()
    }

    /// A field of it.
    #[must_use]
    pub fn key(&self, key: &str) -> Path {
        let mut path = self.clone();
        path.0.push(Step::Key(key.to_string()));
        path
    }

    /// An element of it.
    #[must_use]
    pub fn at(&self, index: usize) -> Path {
        let mut path = self.clone();
        path.0.push(Step::Index(index));
        path
    }
}

impl From<&str> for Path {
    /// One field of the document.
    fn from(key: &str) -> Path {
        Path::root().key(key)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if position == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// Line and column of a byte offset, both from 1, the column in characters.
pub fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// The byte offset of a line and a column in bytes, both from 1, as serde_json counts.
pub fn offset(text: &str, line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        _ => text.match_indices('\n').nth(line - 2).map_or(text.len(), |(at, _)| at + 1),
    };
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// What the walk meets.
pub enum Event<'a> {
    /// A key of an object: its offset (of the quote) and whether the object had it before.
    Key {
        /// The key, escapes resolved.
        key: &'a str,
        /// Of its opening quote.
        offset: usize,
        /// Whether the object had it before.
        again: bool,
    },
    /// A value begins.
    Value {
        /// Of its first byte.
        offset: usize,
    },
    /// A string, key or value: what stands between the quotes, escapes as written.
    Text {
        /// The range between the quotes.
        range: Range<usize>,
    },
}

enum Frame {
    Object { seen: HashSet<String>, key: String },
    List { index: usize },
}

/// The stack of a walk, for whoever looks at the events.
pub struct Position<'a> {
    frames: &'a [Frame],
}

impl Position<'_> {
    /// Where the walk stands.
    pub fn path(&self) -> Path {
        let step = |frame: &Frame| match frame {
            Frame::Object { key, .. } => Step::Key(key.clone()),
            Frame::List { index } => Step::Index(*index),
        };
        Path(self.frames.iter().map(step).collect())
    }

    fn is(&self, path: &[Step]) -> bool {
        self.frames.len() == path.len()
            && self.frames.iter().zip(path).rev().all(|(frame, step)| match (frame, step) {
                (Frame::Object { key, .. }, Step::Key(wanted)) => key == wanted,
                (Frame::List { index }, Step::Index(wanted)) => index == wanted,
                _ => false,
            })
    }
}

/// Walks a JSON text from its start. The visitor returns `false` to stop. On text that is no JSON the walk reports what
/// it can and ends.
pub fn walk(text: &str, mut visit: impl FnMut(&Position<'_>, Event<'_>) -> bool) {
    let bytes = text.as_bytes();
    let mut frames: Vec<Frame> = Vec::new();
    let mut expects_key = false;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => {
                if !visit(&Position { frames: &frames }, Event::Value { offset: at }) {
                    return;
                }
                expects_key = byte == b'{';
                frames.push(match byte {
                    b'{' => Frame::Object { seen: HashSet::new(), key: String::new() },
                    _ => Frame::List { index: 0 },
                });
                at += 1;
            }
            b'}' | b']' => {
                frames.pop();
                expects_key = false;
                at += 1;
            }
            b',' => {
                match frames.last_mut() {
                    Some(Frame::List { index }) => *index += 1,
                    Some(Frame::Object { .. }) => expects_key = true,
                    None => return,
                }
                at += 1;
            }
            b'"' => {
                let end = string_end(bytes, at + 1);
                let range = at + 1..end;
                if expects_key {
                    expects_key = false;
                    let Some(name) = text.get(range.clone()).map(unescaped) else { return };
                    let mut again = false;
                    if let Some(Frame::Object { seen, key }) = frames.last_mut() {
                        again = !seen.insert(name.to_string());
                        *key = name.to_string();
                    }
                    let event = Event::Key { key: &name, offset: at, again };
                    if !visit(&Position { frames: &frames }, event) {
                        return;
                    }
                } else if !visit(&Position { frames: &frames }, Event::Value { offset: at }) {
                    return;
                }
                if !visit(&Position { frames: &frames }, Event::Text { range }) {
                    return;
                }
                at = end + 1;
            }
            b':' | b' ' | b'\n' | b'\r' | b'\t' => at += 1,
            _ => {
                if !visit(&Position { frames: &frames }, Event::Value { offset: at }) {
                    return;
                }
                let is_end = |b: &u8| {
                    matches!(b, b',' | b'}' | b']' | b':' | b'"' | b'{' | b'[') || b.is_ascii_whitespace()
                };
                at += 1;
                at +=
                    bytes.get(at..).and_then(|rest| rest.iter().position(is_end)).unwrap_or(bytes.len() - at);
            }
        }
    }
}

/// The offset of the quote that ends a string.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn unescaped(raw: &str) -> Cow<'_, str> {
    if !raw.contains('\\') {
        return Cow::Borrowed(raw);
    }
    serde_json::from_str::<String>(&format!("\"{raw}\"")).map_or(Cow::Borrowed(raw), Cow::Owned)
}

/// Where a path's value starts. Where the path leads nowhere: where its longest beginning does.
pub fn locate(text: &str, path: &Path) -> usize {
    let mut best = (0, first_value(text));
    walk(text, |position, event| {
        let Event::Value { offset } = event else { return true };
        let depth = position.frames.len();
        if (depth > best.0 || depth == 0) && depth <= path.0.len() && position.is(&path.0[..depth]) {
            best = (depth, offset);
        }
        best.0 < path.0.len() || path.0.is_empty() && depth == 0
    });
    best.1
}

/// Where the closing brace of the object `list[index]` of a document stands; nothing where there is none.
pub fn end_of_object(text: &str, list: &str, index: usize) -> Option<usize> {
    let start = locate(text, &Path(vec![Step::Key(list.to_string()), Step::Index(index)]));
    if !text.get(start..)?.starts_with('{') {
        return None;
    }
    let (mut depth, mut in_text, mut escaped) = (0usize, false, false);
    for (at, byte) in text.bytes().enumerate().skip(start) {
        match (in_text, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (true, b'"') => in_text = false,
            (true, _) => {}
            (false, b'"') => in_text = true,
            (false, b'{') => depth += 1,
            (false, b'}') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Where a key of the object at `path` stands; if the object has none of that name, the first below it.
pub fn locate_key(text: &str, path: &Path, wanted: &str) -> Option<usize> {
    let (mut own, mut below) = (None, None);
    walk(text, |position, event| {
        let depth = path.0.len();
        if let Event::Key { key, offset, .. } = event
            && key == wanted
            && position.frames.len() > depth
            && (Position { frames: &position.frames[..depth] }).is(&path.0)
        {
            if position.frames.len() == depth + 1 {
                own = Some(offset);
            } else if below.is_none() {
                below = Some(offset);
            }
        }
        own.is_none()
    });
    own.or(below)
}

fn first_value(text: &str) -> usize {
    text.find(|c: char| !c.is_whitespace()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str =
        "{\n  \"a\": [1, {\"b\": \"x,}\\\"]\", \"b\": 2}],\n  \"ä\": {\"c\": null}, \"d\\u0065\": true\n}";

    #[test]
    fn a_path_leads_to_its_value() {
        let at = |path: &Path| place(TEXT, locate(TEXT, path));
        assert_eq!(at(&Path::root()), (1, 1));
        assert_eq!(at(&Path::from("a")), (2, 8));
        assert_eq!(at(&Path::from("a").at(0)), (2, 9));
        assert_eq!(at(&Path::from("a").at(1).key("b")), (2, 18));
        assert_eq!(at(&Path::from("ä").key("c")), (3, 14));
        assert_eq!(at(&Path::from("de")), (3, 32));
    }

    #[test]
    fn a_path_that_leads_nowhere_ends_where_it_still_stands() {
        let at = |path: &Path| place(TEXT, locate(TEXT, path));
        assert_eq!(at(&Path::from("a").at(7)), (2, 8));
        assert_eq!(at(&Path::from("zz")), (1, 1));
    }

    #[test]
    fn a_key_that_comes_twice_is_seen() {
        let mut twice = Vec::new();
        walk(TEXT, |position, event| {
            if let Event::Key { again: true, offset, .. } = event {
                twice.push((position.path().to_string(), place(TEXT, offset)));
            }
            true
        });
        assert_eq!(twice, [("a[1].b".to_string(), (2, 28))]);
    }

    #[test]
    fn a_hundred_thousand_levels_are_walked() {
        let text = "[".repeat(100_000);
        let mut values = 0;
        walk(&text, |_, _| {
            values += 1;
            true
        });
        assert_eq!(values, 100_000);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "([\\[\\]{}\",:\\\\ab1 \n]|\\PC){0,60}", line in 0usize..5, column in 0usize..90) {
            walk(&text, |position, event| {
                if let Event::Text { range } = event {
                    let _ = text.get(range);
                }
                let _ = position.path().to_string();
                true
            });
            let at = locate(&text, &Path::from("a").at(1).key("b"));
            let _ = place(&text, at);
            prop_assert!(text.is_char_boundary(offset(&text, line, column)));
        }

        #[test]
        fn offset_and_place_agree(text in "[a\näö ]{0,40}", at in 0usize..40) {
            prop_assume!(text.is_char_boundary(at) && at <= text.len());
            let (line, column) = place(&text, at);
            let line_start = offset(&text, line, 1);
            prop_assert_eq!(text[line_start..at].chars().count() + 1, column);
        }
    }
}
