//! The paths that a file names: each leaf of its `use` trees, and `a::b` wherever it stands in the code.

use super::tokens::{Token, closing, is, is_word, text_at};

/// One path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// `["crate", "model", "Day"]`; a glob has lost its star.
    pub segments: Vec<String>,
    /// The name it gets here, in a `use`.
    pub name: Option<String>,
    /// It ends with `*`.
    pub glob: bool,
    /// It stands in a `pub use`: the file hands it on.
    pub handed_on: bool,
    /// The inline modules around it, outermost first.
    pub inside: Vec<String>,
    /// Its line, from 1.
    pub line: usize,
}

/// What a file says, as far as the rules care.
#[derive(Debug, Default)]
pub struct Names {
    pub paths: Vec<Path>,
    /// Macros called, with their lines.
    pub macros: Vec<(String, usize)>,
    /// Names of items defined here, at any depth.
    pub defined: Vec<String>,
    /// Traits defined here.
    pub traits: Vec<(String, usize)>,
    /// Inline modules.
    pub modules: Vec<String>,
}

/// Reads the names out of the tokens.
pub fn names(tokens: &[Token]) -> Names {
    let mut found = Names::default();
    let mut inside: Vec<(String, usize)> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        inside.retain(|(_, end)| at < *end);
        let around = || inside.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        let text = text_at(tokens, at);
        let next = text_at(tokens, at + 1);
        let before = if at == 0 { "" } else { text_at(tokens, at - 1) };
        match text {
            // `pub(in crate::a)` says who may look, not who is needed
            "pub" if is(tokens, at + 1, &["(", "in"]) => at = closing(tokens, at + 1),
            "use" if next != "<" => {
                let end = (at..tokens.len()).find(|&end| tokens[end].text == ";").unwrap_or(tokens.len());
                let handed_on = before == "pub" || (before == ")" && is_scoped_pub(tokens, at - 1));
                let mut leaves = Vec::new();
                tree(&tokens[at + 1..end], &[], &mut leaves);
                found.paths.extend(leaves.into_iter().map(|leaf| Path {
                    handed_on,
                    inside: around(),
                    ..leaf
                }));
                at = end;
            }
            "mod" if text_at(tokens, at + 2) == "{" => {
                found.modules.push(next.to_string());
                inside.push((next.to_string(), closing(tokens, at + 2)));
                at += 2;
            }
            "struct" | "enum" | "fn" | "trait" | "type" | "const" | "static" | "union" if is_word(next) => {
                found.defined.push(next.to_string());
                if text == "trait" {
                    found.traits.push((next.to_string(), tokens[at].line));
                }
            }
            _ if is_word(text) && next == "!" && text_at(tokens, at + 2) != "=" => {
                found.macros.push((text.to_string(), tokens[at].line));
            }
            _ if is_word(text) && next == "::" && before != "::" => {
                let mut segments = vec![text.to_string()];
                let mut end = at + 1;
                while text_at(tokens, end) == "::" && is_word(text_at(tokens, end + 1)) {
                    segments.push(text_at(tokens, end + 1).to_string());
                    end += 2;
                }
                found.paths.push(Path {
                    segments,
                    name: None,
                    glob: false,
                    handed_on: false,
                    inside: around(),
                    line: tokens[at].line,
                });
                at = end - 1;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// `pub(crate)` and its kin, which end at this bracket.
fn is_scoped_pub(tokens: &[Token], bracket: usize) -> bool {
    (0..bracket).rev().take(8).any(|at| is(tokens, at, &["pub", "("]) && closing(tokens, at + 1) == bracket)
}

fn tree(tokens: &[Token], before: &[String], leaves: &mut Vec<Path>) {
    let mut segments = before.to_vec();
    let mut glob = false;
    let mut name = None;
    let mut at = 0;
    while at < tokens.len() {
        match text_at(tokens, at) {
            "::" => {}
            "*" => glob = true,
            "as" => {
                name = Some(text_at(tokens, at + 1).to_string());
                at += 1;
            }
            "{" => {
                let end = closing(tokens, at);
                for branch in branches(&tokens[at + 1..end]) {
                    tree(branch, &segments, leaves);
                }
                return;
            }
            word => segments.push(word.to_string()),
        }
        at += 1;
    }
    let Some(line) = tokens.first().map(|token| token.line) else { return };
    if segments.len() > 1 && segments.last().is_some_and(|last| last == "self") {
        segments.pop();
    }
    let name = name.or_else(|| segments.last().cloned());
    leaves.push(Path { segments, name, glob, handed_on: false, inside: Vec::new(), line });
}

/// The parts between the commas of the outermost level.
fn branches(tokens: &[Token]) -> Vec<&[Token]> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < tokens.len() {
        match text_at(tokens, at) {
            "{" => at = closing(tokens, at),
            "," => {
                parts.push(&tokens[start..at]);
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    parts.push(&tokens[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::super::tokens::read;
    use super::*;

    fn paths(text: &str) -> Vec<String> {
        let show = |path: &Path| {
            let star = if path.glob { "::*" } else { "" };
            let sign = if path.handed_on { "+" } else { "" };
            format!("{sign}{}{star}", path.segments.join("::"))
        };
        names(&read(text).tokens).paths.iter().map(show).collect()
    }

    #[test]
    fn every_leaf_of_a_use_tree_is_a_path() {
        assert_eq!(
            paths("use crate::{a::{self, B as C}, d::*};\npub(crate) use super::e::F;"),
            ["crate::a", "crate::a::B", "crate::d::*", "+super::e::F"]
        );
    }

    #[test]
    fn a_path_in_the_middle_of_the_code_counts_as_well() {
        assert_eq!(
            paths("fn f(a: &crate::a::B) -> Vec::<u8> { self::c::d(x.e::<u8>()); m!(crate::g::H) }"),
            ["crate::a::B", "Vec", "self::c::d", "e", "crate::g::H"]
        );
    }

    #[test]
    fn who_may_look_is_no_path_and_a_lifetime_no_name() {
        assert_eq!(paths("pub(in crate::a) struct B { pub(in crate::a) c: u8 }"), Vec::<String>::new());
        assert_eq!(paths("pub(in crate::a) use b::C;"), ["+b::C"]);
        assert_eq!(names(&read("fn f() -> &'static Language {}").tokens).defined, ["f"]);
    }

    #[test]
    fn a_path_knows_the_inline_modules_around_it() {
        let found = names(&read("mod a { mod b { use super::c; } }\nuse d::e;").tokens);
        assert_eq!(found.paths[0].inside, ["a", "b"]);
        assert!(found.paths[1].inside.is_empty());
    }

    #[test]
    fn macros_and_traits_are_seen() {
        let found = names(&read("trait Clock {}\nfn f() { if a != b { log!(x) } }").tokens);
        assert_eq!(found.macros, [("log".to_string(), 2)]);
        assert_eq!(found.traits, [("Clock".to_string(), 1)]);
        assert_eq!(found.defined, ["Clock", "f"]);
    }
}
