//! Alphabets as content writes them: `"a-z0-9"`. `a-z` is a range, a hyphen first or last is itself, and a character
//! that stands there twice counts twice where one is drawn.

/// Most characters an alphabet may name.
const MOST: usize = 10_000;

/// The characters of an alphabet, in the order written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alphabet {
    letters: Vec<char>,
    /// The same, sorted, for looking up.
    sorted: Vec<char>,
}

impl Alphabet {
    /// The characters, in the order written, repetitions kept.
    pub fn letters(&self) -> &[char] {
        &self.letters
    }

    /// Whether a character is one of them.
    pub fn holds(&self, letter: char) -> bool {
        self.sorted.binary_search(&letter).is_ok()
    }
}

impl std::str::FromStr for Alphabet {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let written: Vec<char> = text.chars().collect();
        let mut letters = Vec::new();
        let mut rest = written.as_slice();
        while let Some((first, after)) = rest.split_first() {
            if let ['-', last, after @ ..] = after {
                if last < first {
                    return Err(format!("`{first}-{last}` runs backwards"));
                }
                letters.extend((*first..=*last).take(MOST + 1));
                rest = after;
            } else {
                letters.push(*first);
                rest = after;
            }
            if letters.len() > MOST {
                return Err(format!("an alphabet has at most {MOST} characters"));
            }
        }
        if letters.is_empty() {
            return Err("an alphabet needs a character".to_string());
        }
        let mut sorted = letters.clone();
        sorted.sort_unstable();
        sorted.dedup();
        Ok(Alphabet { letters, sorted })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> String {
        text.parse::<Alphabet>().unwrap().letters().iter().collect()
    }

    #[test]
    fn ranges_are_written_out_and_edge_hyphens_are_themselves() {
        assert_eq!(letters("a-e0-2"), "abcde012");
        assert_eq!(letters("-a-c"), "-abc");
        assert_eq!(letters("a-c-"), "abc-");
        assert_eq!(letters("-"), "-");
        assert_eq!(letters("~~."), "~~.");
    }

    #[test]
    fn backward_ranges_and_nothing_are_refused() {
        assert!("z-a".parse::<Alphabet>().is_err());
        assert!("".parse::<Alphabet>().is_err());
        assert!("\u{0}-\u{10ffff}".parse::<Alphabet>().is_err());
    }

    #[test]
    fn an_alphabet_holds_exactly_its_letters() {
        let alphabet: Alphabet = "z.a-c".parse().unwrap();
        assert!("abcz.".chars().all(|letter| alphabet.holds(letter)));
        assert!(!alphabet.holds('d') && !alphabet.holds('-'));
    }
}
