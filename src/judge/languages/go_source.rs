//! A look at a Go file without a parser: its package, whether it declares `main`, and which types it declares.
//! Comments and texts are skipped; everything else is left to the compiler.

/// What a file declares.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// The package's name and its line.
    pub package: Option<(String, u32)>,
    /// The line of `func main`.
    pub main: Option<u32>,
    /// Types declared at the top.
    pub types: Vec<String>,
}

/// Reads the declarations at the top level of a file.
pub(super) fn look(source: &str) -> Found {
    let words = words(source);
    let mut found = Found::default();
    // Inside `type ( … )` each line begins a declaration.
    let (mut depth, mut group) = (0i32, None);
    let mut last_line = 0;
    for (index, (word, line)) in words.iter().enumerate() {
        let next = |ahead: usize| words.get(index + ahead).map_or("", |(word, _)| word.as_str());
        match word.as_str() {
            "package" if depth == 0 && found.package.is_none() => {
                found.package = Some((next(1).to_string(), *line));
            }
            "func" if depth == 0 && next(1) == "main" && next(2) == "(" => found.main = Some(*line),
            "type" if depth == 0 && next(1) == "(" => group = Some(depth + 1),
            "type" if depth == 0 => found.types.push(next(1).to_string()),
            "(" | "{" | "[" => depth += 1,
            ")" | "}" | "]" => {
                depth -= 1;
                if group.is_some_and(|inside| depth < inside) {
                    group = None;
                }
            }
            name if group == Some(depth) && *line != last_line => found.types.push(name.to_string()),
            _ => {}
        }
        last_line = *line;
    }
    found
}

/// Words and brackets with their lines, without comments and texts.
fn words(source: &str) -> Vec<(String, u32)> {
    let mut words: Vec<(String, u32)> = Vec::new();
    let mut letters = source.chars().peekable();
    let (mut line, mut joined) = (1u32, false);
    while let Some(letter) = letters.next() {
        let is_word = letter.is_alphanumeric() || letter == '_';
        match letter {
            _ if is_word && joined => {
                if let Some((word, _)) = words.last_mut() {
                    word.push(letter);
                }
            }
            _ if is_word => words.push((letter.to_string(), line)),
            '(' | ')' | '{' | '}' | '[' | ']' => words.push((letter.to_string(), line)),
            '/' if letters.peek() == Some(&'/') => {
                while letters.peek().is_some_and(|next| *next != '\n') {
                    letters.next();
                }
            }
            '/' if letters.peek() == Some(&'*') => {
                letters.next();
                let mut before = ' ';
                for inside in letters.by_ref() {
                    line += u32::from(inside == '\n');
                    if before == '*' && inside == '/' {
                        break;
                    }
                    before = inside;
                }
            }
            '"' | '`' | '\'' => {
                while let Some(inside) = letters.next() {
                    line += u32::from(inside == '\n');
                    if inside == letter || (inside == '\n' && letter != '`') {
                        break;
                    }
                    if inside == '\\' && letter != '`' {
                        letters.next();
                    }
                }
            }
            '\n' => line += 1,
            _ => {}
        }
        joined = is_word;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_count_only_where_they_are_declarations() {
        let source = "// type ListNode struct\npackage main\n/* func main() {\n} */\nvar s = `type TreeNode struct`\n\
                      func f() { type inner struct{} }\nfunc (t *T) main() {}\ntype ListNode struct {\n\tVal int\n}\n\
                      type (\n\tA struct { B int }\n\tGraphNode = C\n)\n";
        let found = look(source);
        assert_eq!(found.package, Some(("main".to_string(), 2)));
        assert_eq!(found.main, None);
        assert_eq!(found.types, ["ListNode", "A", "GraphNode"]);
    }

    #[test]
    fn a_main_is_found_with_its_line() {
        assert_eq!(look("package main\n\nfunc main() {}\n").main, Some(3));
        assert_eq!(look("package main\nconst q = '\\''\nfunc main () {}\n").main, Some(3));
    }
}
