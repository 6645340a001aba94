//! A look at a C++ file without a parser: where it declares `main`, which types it declares, and which headers it
//! includes. Comments and texts are skipped; everything else is left to the compiler.

/// What a file declares.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// The line of `main`, where no condition of the preprocessor stands around it.
    pub main: Option<u32>,
    /// Types declared at the top, and macros.
    pub types: Vec<String>,
    /// Headers in angle brackets.
    pub headers: Vec<String>,
}

/// Reads the declarations at the top level of a file.
pub(super) fn look(source: &str) -> Found {
    let words = words(source);
    let mut found = Found::default();
    let (mut depth, mut conditions) = (0i32, 0i32);
    for (index, Word { text, line, directive }) in words.iter().enumerate() {
        if *directive {
            take_directive(text, &mut found, &mut conditions);
            continue;
        }
        let next = |ahead: usize| words.get(index + ahead).map_or("", |word| word.text.as_str());
        match text.as_str() {
            "main" if depth == 0 && conditions == 0 && next(1) == "(" => {
                found.main = found.main.or(Some(*line));
            }
            "struct" | "class" if depth == 0 && matches!(next(2), "{" | ":" | "final") => {
                found.types.push(next(1).to_string());
            }
            "using" if depth == 0 && next(2) == "=" => found.types.push(next(1).to_string()),
            "typedef" if depth == 0 => found.types.extend(typedef(&words, index)),
            "(" | "{" | "[" => depth += 1,
            ")" | "}" | "]" => depth -= 1,
            _ => {}
        }
    }
    found
}

/// The name before the semicolon that ends a typedef.
fn typedef(words: &[Word], from: usize) -> Option<String> {
    let mut depth = 0;
    let mut last = "";
    for word in words.get(from + 1..)?.iter().filter(|word| !word.directive) {
        match word.text.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            ";" if depth == 0 => return Some(last.to_string()),
            text => last = text,
        }
    }
    None
}

fn take_directive(text: &str, found: &mut Found, conditions: &mut i32) {
    let text = text.trim_start_matches('#').trim_start();
    if text.starts_with("if") {
        *conditions += 1;
    } else if text.starts_with("endif") {
        *conditions -= 1;
    } else if let Some(rest) = text.strip_prefix("define") {
        let name = rest.trim_start().split(|letter: char| !letter.is_alphanumeric() && letter != '_').next();
        found.types.extend(name.map(str::to_string));
    } else if let Some(rest) = text.strip_prefix("include")
        && let Some((header, _)) = rest.trim_start().strip_prefix('<').and_then(|rest| rest.split_once('>'))
    {
        found.headers.push(header.trim().to_string());
    }
}

/// A name, a sign, or a whole line for the preprocessor.
#[derive(Debug)]
struct Word {
    text: String,
    line: u32,
    directive: bool,
}

fn words(source: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let letters: Vec<char> = source.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or('\0');
    let (mut index, mut line, mut fresh) = (0, 1u32, true);
    while index < letters.len() {
        let (letter, begun) = (at(index), line);
        let start = index;
        let until = |mut from: usize, ends: &dyn Fn(usize) -> bool| {
            while from < letters.len() && !ends(from) {
                from += 1;
            }
            from
        };
        let mut word = None;
        index = match letter {
            '/' if at(index + 1) == '/' => until(index, &|at_| at(at_) == '\n'),
            '/' if at(index + 1) == '*' => until(index + 2, &|at_| at(at_) == '*' && at(at_ + 1) == '/') + 2,
            '#' if fresh => {
                let end = until(index, &|at_| {
                    (at(at_) == '\n' && at(at_.saturating_sub(1)) != '\\')
                        || (at(at_) == '/' && matches!(at(at_ + 1), '/' | '*'))
                });
                word = Some((index..end, true));
                end
            }
            '"' if raw(&letters, index) => {
                let open = until(index, &|at_| at(at_) == '(');
                let mut closing = vec![')'];
                closing.extend(letters.get(index + 1..open).unwrap_or_default());
                closing.push('"');
                let closes = |at_: usize| letters.get(at_..).is_some_and(|rest| rest.starts_with(&closing));
                until(open, &closes) + closing.len()
            }
            '"' | '\'' => {
                let mut end = index + 1;
                while end < letters.len() && at(end) != letter && at(end) != '\n' {
                    end += if at(end) == '\\' { 2 } else { 1 };
                }
                end + 1
            }
            // A number may have quotes inside: 1'000.
            _ if letter.is_alphanumeric() || letter == '_' => {
                let number = letter.is_ascii_digit();
                let end = until(index, &|at_| {
                    let inside = at(at_);
                    !(inside.is_alphanumeric() || inside == '_' || (number && inside == '\''))
                });
                word = Some((index..end, false));
                end
            }
            _ if letter.is_whitespace() => index + 1,
            _ => {
                word = Some((index..index + 1, false));
                index + 1
            }
        };
        let passed = letters.get(start..index.min(letters.len())).unwrap_or_default();
        line += u32::try_from(passed.iter().filter(|passed| **passed == '\n').count()).unwrap_or(0);
        fresh = letter == '\n' || (fresh && letter.is_whitespace());
        if let Some((range, directive)) = word {
            let text = letters.get(range).unwrap_or_default().iter().collect();
            words.push(Word { text, line: begun, directive });
        }
    }
    words
}

/// Whether a quotation mark begins a raw text: `R"(`.
fn raw(letters: &[char], at: usize) -> bool {
    at.checked_sub(1).and_then(|before| letters.get(before)) == Some(&'R')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_count_only_where_they_are_declarations() {
        let source = "// struct ListNode {\n#include <vector>\n # include <bits/stdc++.h> // all\n/* int main() {\n} */\n\
                      const char* s = R\"x(struct TreeNode {)\" })x\";\nint big = 1'000; char q = '\\'';\n\
                      struct ListNode* f(struct ListNode* head) { struct Inner {}; return head; }\n\
                      class Later;\nstruct A : B { int main(); };\nusing GraphNode = A;\n\
                      typedef struct x { int a; } RandomListNode;\n#define Node A\n";
        let found = look(source);
        assert_eq!(found.types, ["A", "GraphNode", "RandomListNode", "x", "Node"]);
        assert_eq!(found.headers, ["vector", "bits/stdc++.h"]);
        assert_eq!(found.main, None);
    }

    #[test]
    fn a_main_is_found_with_its_line_but_not_behind_a_condition() {
        assert_eq!(look("#include <map>\n\nsigned main() {}\n").main, Some(3));
        assert_eq!(look("#ifdef LOCAL\nint main() {}\n#endif\nint f();\n").main, None);
        assert_eq!(look("#if 0\n#endif\nint main\n() {}\n").main, Some(3));
    }
}
