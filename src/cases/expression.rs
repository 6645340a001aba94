//! Formulas over whole numbers, as validators and generators write them: `"length(nums) - 1"`, `"size / 2"`. Numbers,
//! names, `length(name)` and its kin, `+ - * /` and parentheses; division drops the fraction. All in 128 bits, checked; a
//! result is a whole number of 64 bits. Any text gives a value or an error with its position, never a panic.

/// Longest formula, in bytes; bounds the depth of recursion too.
const LONGEST: usize = 200;
/// Deepest nesting of parentheses and signs.
const DEEPEST: usize = 32;

/// What is wrong with a formula or with its value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} at character {at} of `{formula}`")]
pub struct ExpressionError {
    /// What is wrong.
    pub what: String,
    /// Where, counted from 1.
    pub at: usize,
    /// The formula, cut if it is very long.
    pub formula: String,
}

/// A name that a formula asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name<'a> {
    /// The number that it stands for.
    Number(&'a str),
    /// A measure of what it stands for.
    Of(Measure, &'a str),
}

/// What a formula asks of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// `length(x)`: elements, characters or nodes.
    Length,
    /// `columns(x)`: elements of the first row, 0 without rows.
    Columns,
    /// `distinct(x)`: how many different elements.
    Distinct,
    /// `total(x)`: the sum of the numbers.
    Total,
    /// `least(x)`: the least number.
    Least,
    /// `greatest(x)`: the greatest number.
    Greatest,
}

impl Measure {
    const ALL: [(&'static str, Measure); 6] = [
        ("length", Measure::Length),
        ("columns", Measure::Columns),
        ("distinct", Measure::Distinct),
        ("total", Measure::Total),
        ("least", Measure::Least),
        ("greatest", Measure::Greatest),
    ];

    fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, measure)| *measure)
    }

    /// What is wrong with something that has no such measure.
    pub fn missing(self, name: &str) -> String {
        match self {
            Measure::Length => format!("`{name}` is nothing with a length here"),
            Measure::Columns => format!("`{name}` is nothing with columns here"),
            _ => format!("`{name}` is no list of numbers here, or an empty one"),
        }
    }
}

/// A formula that has been read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression {
    text: String,
    root: Node,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    at: usize,
    what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Number(i128),
    Name(String),
    Of(Measure, String),
    Minus(Box<Node>),
    Both(char, Box<Node>, Box<Node>),
}

impl std::str::FromStr for Expression {
    type Err = ExpressionError;

    fn from_str(text: &str) -> Result<Self, ExpressionError> {
        let mut reader = Reader { text, at: 0, depth: 0 };
        if text.len() > LONGEST {
            return Err(
                reader.error(LONGEST, &format!("a formula is at most {LONGEST} characters long, too long"))
            );
        }
        let root = reader.sum()?;
        match reader.peek() {
            None => Ok(Expression { text: text.to_string(), root }),
            Some(other) => Err(reader.error(reader.at, &format!("unexpected `{other}`"))),
        }
    }
}

impl Expression {
    /// Its value.
    ///
    /// # Errors
    /// An unknown name, a division by 0, or a number beyond 64 bits.
    pub fn value(&self, names: &dyn Fn(Name<'_>) -> Option<i64>) -> Result<i64, ExpressionError> {
        let value = self.evaluate(&self.root, names)?;
        i64::try_from(value)
            .map_err(|_| self.error(&self.root, format!("the result {value} needs more than 64 bits")))
    }

    /// The names it asks for.
    pub fn names(&self) -> Vec<Name<'_>> {
        let mut names = Vec::new();
        let mut open = vec![&self.root];
        while let Some(node) = open.pop() {
            match &node.what {
                What::Number(_) => {}
                What::Name(name) => names.push(Name::Number(name)),
                What::Of(measure, name) => names.push(Name::Of(*measure, name)),
                What::Minus(inner) => open.push(inner),
                What::Both(_, left, right) => open.extend([right.as_ref(), left.as_ref()]),
            }
        }
        names
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    fn error(&self, node: &Node, what: String) -> ExpressionError {
        ExpressionError { what, at: place(&self.text, node.at), formula: self.text.clone() }
    }

    fn evaluate(
        &self,
        node: &Node,
        names: &dyn Fn(Name<'_>) -> Option<i64>,
    ) -> Result<i128, ExpressionError> {
        let too_big = || self.error(node, "a number grows beyond 128 bits".to_string());
        match &node.what {
            What::Number(number) => Ok(*number),
            What::Name(name) => names(Name::Number(name))
                .map(i128::from)
                .ok_or_else(|| self.error(node, format!("`{name}` is no number that is known here"))),
            What::Of(measure, name) => names(Name::Of(*measure, name))
                .map(i128::from)
                .ok_or_else(|| self.error(node, measure.missing(name))),
            What::Minus(inner) => self.evaluate(inner, names)?.checked_neg().ok_or_else(too_big),
            What::Both(sign, left, right) => {
                let (left, right) = (self.evaluate(left, names)?, self.evaluate(right, names)?);
                match sign {
                    '+' => left.checked_add(right),
                    '-' => left.checked_sub(right),
                    '*' => left.checked_mul(right),
                    _ if right == 0 => return Err(self.error(node, "division by 0".to_string())),
                    _ => left.checked_div(right),
                }
                .ok_or_else(too_big)
            }
        }
    }
}

/// Characters before a byte, counted from 1.
fn place(text: &str, at: usize) -> usize {
    text.char_indices().take_while(|(index, _)| *index < at).count() + 1
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn error(&self, at: usize, what: &str) -> ExpressionError {
        let mut formula: String = self.text.chars().take(LONGEST).collect();
        if formula.len() < self.text.len() {
            formula.push('…');
        }
        ExpressionError { what: what.to_string(), at: place(self.text, at), formula }
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next character that is no blank.
    fn peek(&mut self) -> Option<char> {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(' ').len();
        self.rest().chars().next()
    }

    fn take(&mut self, signs: &[char]) -> Option<(usize, char)> {
        let sign = self.peek().filter(|sign| signs.contains(sign))?;
        let at = self.at;
        self.at += sign.len_utf8();
        Some((at, sign))
    }

    fn sum(&mut self) -> Result<Node, ExpressionError> {
        let mut left = self.product()?;
        while let Some((at, sign)) = self.take(&['+', '-']) {
            let right = self.product()?;
            left = Node { at, what: What::Both(sign, Box::new(left), Box::new(right)) };
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Node, ExpressionError> {
        let mut left = self.factor()?;
        while let Some((at, sign)) = self.take(&['*', '/']) {
            let right = self.factor()?;
            left = Node { at, what: What::Both(sign, Box::new(left), Box::new(right)) };
        }
        Ok(left)
    }

    fn factor(&mut self) -> Result<Node, ExpressionError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.error(self.at, &format!("nested deeper than {DEEPEST}")));
        }
        let found = self.bare_factor();
        self.depth -= 1;
        found
    }

    fn bare_factor(&mut self) -> Result<Node, ExpressionError> {
        if let Some((at, _)) = self.take(&['-']) {
            return Ok(Node { at, what: What::Minus(Box::new(self.factor()?)) });
        }
        if let Some((open, _)) = self.take(&['(']) {
            let inner = self.sum()?;
            return match self.take(&[')']) {
                Some(_) => Ok(inner),
                None => Err(self.error(open, "this parenthesis is never closed: it opens")),
            };
        }
        let at = match self.peek() {
            Some(_) => self.at,
            None => return Err(self.error(self.at, "a number or a name is missing")),
        };
        let word: String = self
            .rest()
            .chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_')
            .collect();
        self.at += word.len();
        match word.chars().next() {
            Some(first) if first.is_ascii_digit() => match word.parse::<i128>() {
                Ok(number) => Ok(Node { at, what: What::Number(number) }),
                Err(_) => Err(self.error(at, &format!("`{word}` is no whole number"))),
            },
            Some(_) if self.peek() == Some('(') && Measure::named(&word).is_some() => {
                let measure = Measure::named(&word).unwrap_or(Measure::Length);
                self.measured(at, &word, measure)
            }
            Some(_) => Ok(Node { at, what: What::Name(word) }),
            None => {
                let other = self.rest().chars().next().map_or_else(String::new, |found| found.to_string());
                Err(self.error(at, &format!("expected a number or a name, not `{other}`")))
            }
        }
    }

    /// What follows a measure: `(name)`.
    fn measured(&mut self, at: usize, word: &str, measure: Measure) -> Result<Node, ExpressionError> {
        self.take(&['(']);
        self.peek();
        let name: String = self
            .rest()
            .chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.'))
            .collect();
        self.at += name.len();
        if name.is_empty() {
            return Err(self.error(self.at, &format!("`{word}(` needs a name")));
        }
        match self.take(&[')']) {
            Some(_) => Ok(Node { at, what: What::Of(measure, name) }),
            None => Err(self.error(self.at, "`)` is missing")),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn known(name: Name<'_>) -> Option<i64> {
        match name {
            Name::Number("size") => Some(7),
            Name::Number("big") => Some(i64::MAX),
            Name::Of(Measure::Length, "nums") => Some(3),
            Name::Of(Measure::Greatest, "nums") => Some(40),
            _ => None,
        }
    }

    fn value(text: &str) -> Result<i64, String> {
        text.parse::<Expression>()
            .and_then(|formula| formula.value(&known))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn formulas_have_the_values_of_school() {
        for (text, expected) in [
            ("1 + 2 * 3", 7),
            ("(1 + 2) * 3", 9),
            ("10 - 3 - 2", 5),
            ("100 / 10 / 3", 3),
            ("-7 / 2", -3),
            ("2 * -3", -6),
            ("size / 2", 3),
            ("length(nums) - 1", 2),
            ("length( nums )*2", 6),
            ("greatest(nums) + 2", 42),
            ("big * 4 / 4", i64::MAX),
            ("-9223372036854775808", i64::MIN),
        ] {
            assert_eq!(value(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        for (text, says) in [
            ("", "a number or a name is missing at character 1"),
            ("1 +", "a number or a name is missing at character 4"),
            ("1 2", "unexpected `2` at character 3"),
            ("(1 + 2", "never closed: it opens at character 1"),
            ("1 / (size - 7)", "division by 0 at character 3"),
            ("count", "`count` is no number that is known here at character 1"),
            ("length(size)", "`size` is nothing with a length here at character 1"),
            ("columns(nums)", "`nums` is nothing with columns here at character 1"),
            ("columns()", "`columns(` needs a name"),
            ("big + 1", "needs more than 64 bits"),
            ("big*big*big", "beyond 128 bits"),
            ("3x", "`3x` is no whole number"),
            ("é", "not `é` at character 1"),
            ("size % 2", "unexpected `%` at character 6"),
        ] {
            let error = value(text).unwrap_err();
            assert!(error.contains(says), "{text}: {error}");
        }
        assert!(value(&"(".repeat(150)).unwrap_err().contains("nested deeper"));
        assert!(value(&"1+".repeat(150)).unwrap_err().contains("too long"));
    }

    #[test]
    fn the_names_of_a_formula_are_known() {
        let formula: Expression = "size + length(nums) * (k - 1)".parse().unwrap();
        assert_eq!(
            formula.names(),
            [Name::Number("size"), Name::Of(Measure::Length, "nums"), Name::Number("k")]
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_a_formula_panic(text in "[-+*/() a-z0-9é.]{0,40}|.{0,40}") {
            let _ = value(&text);
        }

        #[test]
        fn sums_and_products_agree_with_rust(a in -1000i64..1000, b in -1000i64..1000, c in 1i64..1000) {
            prop_assert_eq!(value(&format!("{a} + {b} * {c}")), Ok(a + b * c));
            prop_assert_eq!(value(&format!("({a} - {b}) / {c}")), Ok((a - b) / c));
        }
    }
}
