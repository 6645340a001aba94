//! The numbers of a system: inputs as given, estimates as their formulas give them, and texts with both filled in.

use std::collections::HashMap;

use super::format::{Design, Estimate};
use crate::quantity::{Formula, FormulaError, Quantity, Unit};

/// Inputs and estimates by name.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    values: HashMap<String, Number>,
}

#[derive(Debug, Clone)]
struct Number {
    value: Quantity,
    /// In its own unit.
    shown: String,
}

impl Numbers {
    /// Computes what can be computed. The linter holds that shipped content leaves nothing out; in a user's deck an
    /// estimate with a wrong formula has no value.
    pub fn of(design: &Design) -> Numbers {
        let mut numbers = Numbers::default();
        for input in &design.inputs {
            let number = Number { value: input.value.quantity, shown: input.value.text.clone() };
            numbers.values.insert(input.name.clone(), number);
        }
        for estimate in &design.estimates {
            let Ok(value) = numbers.evaluate(estimate) else { continue };
            let unit = estimate.unit.parse::<Unit>().ok();
            let shown = unit.and_then(|unit| value.in_unit(&unit).ok()).unwrap_or_else(|| value.to_string());
            numbers.values.insert(estimate.name.clone(), Number { value, shown });
        }
        numbers
    }

    fn evaluate(&self, estimate: &Estimate) -> Result<Quantity, FormulaError> {
        Formula::parse(&estimate.formula)?.evaluate(|name| self.value(name))
    }

    /// The value of an input or an estimate.
    pub fn value(&self, name: &str) -> Option<Quantity> {
        self.values.get(name).map(|number| number.value)
    }

    /// An input as it was written, an estimate in its unit.
    pub fn shown(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(|number| number.shown.as_str())
    }

    /// A text with `{=name}` and `{=name:unit}` filled in. What has no value stays as it was written.
    pub fn fill(&self, text: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(start) = rest.find("{=") {
            let Some(length) = rest[start..].find('}') else { break };
            filled.push_str(&rest[..start]);
            let whole = &rest[start..=start + length];
            match self.one(&whole[2..length]) {
                Some(shown) => filled.push_str(&shown),
                None => filled.push_str(whole),
            }
            rest = &rest[start + length + 1..];
        }
        filled.push_str(rest);
        filled
    }

    fn one(&self, inside: &str) -> Option<String> {
        match inside.split_once(':') {
            None => self.shown(inside).map(str::to_string),
            Some((name, unit)) => self.value(name)?.in_unit(&unit.parse().ok()?).ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::fixture;

    fn numbers() -> Numbers {
        Numbers::of(&serde_json::from_str(fixture::DESIGN).unwrap())
    }

    #[test]
    fn estimates_follow_from_inputs() {
        let numbers = numbers();
        assert_eq!(numbers.shown("visits"), Some("100M/day"));
        assert_eq!(numbers.shown("rate"), Some("1.16k/s"));
        assert_eq!(numbers.shown("stored"), Some("3.6 TB"));
        assert_eq!(numbers.value("none"), None);
    }

    #[test]
    fn texts_are_filled_in_and_the_unknown_stays() {
        let text = "At {=rate} ({=rate:/day}), {=stored:PB} a year; {=none}, {=rate:GB}, {code} and {=open";
        assert_eq!(
            numbers().fill(text),
            "At 1.16k/s (100M/day), 0.0037 PB a year; {=none}, {=rate:GB}, {code} and {=open"
        );
    }
}
