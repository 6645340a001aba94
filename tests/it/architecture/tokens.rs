//! Rust source as tokens, enough to read its paths: comments and literals are gone, and so is what only tests compile.
//! It is no parser; what it cannot understand it passes over.

/// A word or a sign, with its line (from 1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    pub line: usize,
}

/// The tokens of a file that the program itself is made of, and the names of modules that only tests compile
/// (`#[cfg(test)] mod name;`).
pub struct Source {
    pub tokens: Vec<Token>,
    pub test_modules: Vec<String>,
    /// The whole file is for tests: `#![cfg(test)]`.
    pub only_tests: bool,
}

/// Reads a file.
pub fn read(text: &str) -> Source {
    let all = tokenize(&blank_comments_and_literals(text));
    let mut source = Source { tokens: Vec::new(), test_modules: Vec::new(), only_tests: false };
    let mut at = 0;
    while at < all.len() {
        if is(&all, at, &["#", "!", "["]) {
            let end = closing(&all, at + 2);
            source.only_tests |= is_test_attribute(&all[at + 3..end]);
            at = end + 1;
        } else if is(&all, at, &["#", "["]) {
            let end = closing(&all, at + 1);
            if is_test_attribute(&all[at + 2..end]) {
                at = after_item(&all, end + 1, &mut source.test_modules);
            } else {
                at = end + 1;
            }
        } else {
            source.tokens.push(all[at].clone());
            at += 1;
        }
    }
    source
}

/// Whether these tokens follow one another from here.
pub fn is(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    words.iter().enumerate().all(|(offset, word)| text_at(tokens, at + offset) == *word)
}

/// The token's text, empty beyond the end.
pub fn text_at(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |token| token.text.as_str())
}

/// Whether the text is a name or a keyword.
pub fn is_word(text: &str) -> bool {
    text.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_')
}

/// The place of the bracket that closes the one at `open`; the last token where none does.
pub fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    tokens.len().saturating_sub(1)
}

/// `cfg(test)`, `cfg(all(test, …))`, but not `cfg(not(test))`.
fn is_test_attribute(inside: &[Token]) -> bool {
    let has = |word: &str| inside.iter().any(|token| token.text == word);
    text_at(inside, 0) == "cfg" && has("test") && !has("not")
}

/// The place after the item that starts here; its name is kept when it is a module in a file of its own.
fn after_item(tokens: &[Token], start: usize, test_modules: &mut Vec<String>) -> usize {
    let mut at = start;
    while is(tokens, at, &["#", "["]) {
        at = closing(tokens, at + 1) + 1;
    }
    let mut is_use = false;
    while at < tokens.len() {
        match text_at(tokens, at) {
            ";" => return at + 1,
            "use" => is_use = true,
            "mod" if text_at(tokens, at + 2) == ";" => test_modules.push(text_at(tokens, at + 1).to_string()),
            "{" if !is_use => return closing(tokens, at) + 1,
            "(" | "[" | "{" => at = closing(tokens, at),
            _ => {}
        }
        at += 1;
    }
    at
}

fn tokenize(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let length = if is_word(rest) || first.is_ascii_digit() {
                rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            tokens.push(Token { text: rest[..length].to_string(), line: number + 1 });
            rest = rest[length..].trim_start();
        }
    }
    tokens
}

/// The text with comments and literals as blanks; lines stay where they are.
fn blank_comments_and_literals(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let length = skipped(&chars[at..], at.checked_sub(1).map(|before| chars[before]));
        if length == 0 {
            out.push(chars[at]);
            at += 1;
        } else {
            out.extend(chars[at..at + length].iter().map(|&c| if c == '\n' { '\n' } else { ' ' }));
            at += length;
        }
    }
    out
}

/// How many characters from here are a comment or a literal; 0 for code.
fn skipped(rest: &[char], before: Option<char>) -> usize {
    let in_word = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
    match rest {
        ['/', '/', ..] => rest.iter().position(|&c| c == '\n').unwrap_or(rest.len()),
        ['/', '*', ..] => block_comment(rest),
        ['"', ..] => string(rest),
        ['b' | 'c', '"', ..] if !in_word => 1 + string(&rest[1..]),
        ['r', '"' | '#', ..] if !in_word => raw_string(rest, 1),
        ['b' | 'c', 'r', '"' | '#', ..] if !in_word => raw_string(rest, 2),
        ['b', '\'', ..] if !in_word => 1 + character(&rest[1..]),
        ['\'', ..] => character(rest),
        _ => 0,
    }
}

fn block_comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0usize, 0);
    while at < rest.len() {
        match (rest[at], rest.get(at + 1)) {
            ('/', Some('*')) => (depth, at) = (depth + 1, at + 2),
            ('*', Some('/')) => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

fn string(rest: &[char]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// A raw string whose signs start at `start`; 0 for a raw name such as `r#type`.
fn raw_string(rest: &[char], start: usize) -> usize {
    let signs = rest[start..].iter().take_while(|&&c| c == '#').count();
    if rest.get(start + signs) != Some(&'"') {
        return 0;
    }
    let mut end = vec!['"'];
    end.extend(std::iter::repeat_n('#', signs));
    let body = start + signs + 1;
    let found = rest[body..].windows(end.len()).position(|window| window == end);
    found.map_or(rest.len(), |at| body + at + end.len())
}

/// A character, or a lifetime, whose name is no name of an item (`'static`).
fn character(rest: &[char]) -> usize {
    match rest {
        [_, '\\', ..] => rest[3..].iter().position(|&c| c == '\'').map_or(rest.len(), |at| at + 4),
        [_, _, '\'', ..] => 3,
        _ => 1 + rest[1..].iter().take_while(|c| c.is_alphanumeric() || **c == '_').count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        read(text).tokens.into_iter().map(|token| token.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn comments_and_literals_hold_no_code() {
        assert_eq!(words("a // crate::b\nc /* crate /* d */ e */ f"), "a c f");
        assert_eq!(
            words(r##"a("x\"crate::b", r#"crate"::c"#, b"d", '\'', '"', b'\\') z"##),
            "a ( , , , , , ) z"
        );
        assert_eq!(words("fn f<'a>(x: &'a str) { 'x' }"), "fn f < > ( x : & str ) { }");
        assert_eq!(words("r#type::b"), "r # type :: b");
    }

    #[test]
    fn what_only_tests_compile_is_left_out_and_its_files_are_named() {
        let text = "use a::b;\n#[cfg(test)]\nuse c::{d, e};\n#[cfg(test)]\n#[path = \"x\"]\nmod tests;\n\
                    #[cfg(test)]\nmod more { fn f() { g() } }\n#[cfg(not(test))]\nfn real() {}\n";
        let source = read(text);
        assert_eq!(source.test_modules, ["tests"]);
        assert_eq!(words(text), "use a :: b ; fn real ( ) { }");
        assert!(read("#![cfg(test)]\nfn f() {}").only_tests);
    }

    #[test]
    fn a_token_knows_its_line() {
        let tokens = read("a\n\"x\ny\"\nb").tokens;
        assert_eq!(tokens.iter().map(|token| token.line).collect::<Vec<_>>(), [1, 4]);
    }
}
