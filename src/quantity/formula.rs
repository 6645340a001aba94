//! Formulas over names, numbers and quantities: `+ - * /` and parentheses, with units checked. Reading a formula is one
//! thing, its value another: `Formula::parse` needs no values, `evaluate` asks for them.

use super::dimension::Dimension;
use super::literal::{from_parts, leading_number};
use super::unit::{DAY, HOUR, MINUTE, MONTH, QuantityError, Unit, YEAR, time_word};
use super::value::Quantity;

/// The longest formula, in bytes.
const LONGEST: usize = 2_000;
/// The deepest nesting of parentheses and signs.
const DEEPEST: usize = 64;

/// Why a formula cannot be read or has no value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormulaError {
    /// Something else was expected there.
    #[error("expected {expected} at position {position}")]
    Syntax {
        /// What would have fitted.
        expected: &'static str,
        /// In characters, from 1.
        position: usize,
    },
    /// Longer or deeper than any estimate.
    #[error("the formula is too long or nested too deep")]
    TooComplex,
    /// A number with a wrong unit.
    #[error(transparent)]
    Quantity(#[from] QuantityError),
    /// Nobody knows the name.
    #[error("`{0}` is no input, no earlier estimate and no time unit")]
    UnknownName(String),
    /// Bytes and seconds do not add.
    #[error("{left} and {right} cannot be {verb}")]
    Mismatch {
        /// Dimension on the left.
        left: Dimension,
        /// Dimension on the right.
        right: Dimension,
        /// `added` or `subtracted`.
        verb: &'static str,
    },
    /// A power of bytes or time beyond sense.
    #[error("the units multiply to something without a name")]
    AbsurdUnit,
    /// Division by zero.
    #[error("it divides by zero")]
    DivisionByZero,
    /// Past what a double holds.
    #[error("the result is too large")]
    TooLarge,
}

/// A formula that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Formula {
    /// In postfix order, so that no evaluation recurses.
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Value(Quantity),
    Name(String),
    Negate,
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// Whether an input or an estimate may not have this name, because formulas know it as a unit of time.
pub fn is_reserved_name(name: &str) -> bool {
    time_word(name).is_some()
}

impl Formula {
    /// Reads a formula.
    ///
    /// # Errors
    /// With the position, when it is none.
    pub fn parse(text: &str) -> Result<Formula, FormulaError> {
        if text.len() > LONGEST {
            return Err(FormulaError::TooComplex);
        }
        let mut parser = Parser { text, at: 0, depth: 0, steps: Vec::new() };
        parser.sum()?;
        parser.skip_blanks();
        if parser.at < text.len() {
            return Err(parser.expected("an operator or the end"));
        }
        Ok(Formula { steps: parser.steps })
    }

    /// The names it uses, each once, units of time left out.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for step in &self.steps {
            if let Step::Name(name) = step
                && !is_reserved_name(name)
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }

    /// Its value. `lookup` gives the inputs and the estimates made so far; units of time are known.
    ///
    /// # Errors
    /// Unknown names, units that do not fit, division by zero, overflow.
    pub fn evaluate(&self, lookup: impl Fn(&str) -> Option<Quantity>) -> Result<Quantity, FormulaError> {
        let mut stack: Vec<Quantity> = Vec::new();
        // The parser pushes operands before each operator; an empty stack cannot happen and counts as zero.
        let nothing = Quantity::number(0.0);
        for step in &self.steps {
            let result = match step {
                Step::Value(quantity) => *quantity,
                Step::Name(name) => lookup(name)
                    .or_else(|| time_constant(name))
                    .ok_or_else(|| FormulaError::UnknownName(name.clone()))?,
                Step::Negate => {
                    let operand = stack.pop().unwrap_or(nothing);
                    Quantity { value: -operand.value, ..operand }
                }
                operator => {
                    let right = stack.pop().unwrap_or(nothing);
                    let left = stack.pop().unwrap_or(nothing);
                    combine(operator, left, right)?
                }
            };
            if !result.value.is_finite() {
                return Err(FormulaError::TooLarge);
            }
            stack.push(result);
        }
        Ok(stack.pop().unwrap_or(nothing))
    }
}

fn time_constant(name: &str) -> Option<Quantity> {
    let value = match name {
        "second" => 1.0,
        "minute" => MINUTE,
        "hour" => HOUR,
        "day" => DAY,
        "month" => MONTH,
        "year" => YEAR,
        other => time_word(other)?,
    };
    Some(Quantity { value, dimension: Dimension::TIME })
}

fn combine(operator: &Step, left: Quantity, right: Quantity) -> Result<Quantity, FormulaError> {
    let same = |verb| {
        if left.dimension == right.dimension {
            Ok(left.dimension)
        } else {
            Err(FormulaError::Mismatch { left: left.dimension, right: right.dimension, verb })
        }
    };
    let (value, dimension) = match operator {
        Step::Add => (left.value + right.value, same("added")?),
        Step::Subtract => (left.value - right.value, same("subtracted")?),
        Step::Multiply => {
            (left.value * right.value, left.dimension.times(right.dimension).ok_or(FormulaError::AbsurdUnit)?)
        }
        _ if right.value == 0.0 => return Err(FormulaError::DivisionByZero),
        _ => {
            (left.value / right.value, left.dimension.over(right.dimension).ok_or(FormulaError::AbsurdUnit)?)
        }
    };
    Ok(Quantity { value, dimension })
}

/// Recursive descent; `depth` bounds the recursion.
struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    steps: Vec<Step>,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn expected(&self, expected: &'static str) -> FormulaError {
        let position = self.text.get(..self.at).map_or(0, |before| before.chars().count()) + 1;
        FormulaError::Syntax { expected, position }
    }

    fn skip_blanks(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// Takes one of the characters if it comes next.
    fn take(&mut self, any_of: &[char]) -> Option<char> {
        self.skip_blanks();
        let next = self.rest().chars().next().filter(|c| any_of.contains(c))?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn sum(&mut self) -> Result<(), FormulaError> {
        self.product()?;
        while let Some(sign) = self.take(&['+', '-']) {
            self.product()?;
            self.steps.push(if sign == '+' { Step::Add } else { Step::Subtract });
        }
        Ok(())
    }

    fn product(&mut self) -> Result<(), FormulaError> {
        self.factor()?;
        while let Some(sign) = self.take(&['*', '/']) {
            self.factor()?;
            self.steps.push(if sign == '*' { Step::Multiply } else { Step::Divide });
        }
        Ok(())
    }

    fn factor(&mut self) -> Result<(), FormulaError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(FormulaError::TooComplex);
        }
        if self.take(&['-']).is_some() {
            self.factor()?;
            self.steps.push(Step::Negate);
        } else if self.take(&['(']).is_some() {
            self.sum()?;
            if self.take(&[')']).is_none() {
                return Err(self.expected("`)`"));
            }
        } else {
            self.atom()?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn atom(&mut self) -> Result<(), FormulaError> {
        self.skip_blanks();
        let word = word_length(self.rest());
        if word > 0 && !self.rest().starts_with(|c: char| c.is_ascii_digit()) {
            let name = self.rest()[..word].to_string();
            self.at += word;
            self.steps.push(Step::Name(name));
            return Ok(());
        }
        let Some((number, length)) = leading_number(self.rest()) else {
            return Err(self.expected("a number, a name or `(`"));
        };
        self.at += length;
        let unit = self.unit_behind_number()?;
        self.steps.push(Step::Value(from_parts(number, &unit)?));
        Ok(())
    }

    /// `300 B`, `10 GB/s`, `20 %`, `58k/s`. A rate belongs to the number only when it is written without blanks
    /// (`10 / day` is a division, with the same result).
    fn unit_behind_number(&mut self) -> Result<Unit, FormulaError> {
        let rest = self.rest();
        let blanks = rest.len() - rest.trim_start_matches(' ').len();
        let behind = &rest[blanks..];
        let mut length = if behind.starts_with('%') { 1 } else { word_length(behind) };
        if let Some(per) = behind[length..].strip_prefix('/') {
            let word = word_length(per);
            if time_word(&per[..word]).is_some() {
                length += 1 + word;
            }
        }
        if length == 0 {
            return Ok(Unit::none());
        }
        let unit = behind[..length].parse()?;
        self.at += blanks + length;
        Ok(unit)
    }
}

fn word_length(text: &str) -> usize {
    text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len())
}
