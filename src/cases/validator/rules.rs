//! The rules of one constraint with their formulas worked out, held against the values at its place.

use serde_json::Value;

use super::super::alphabet::Alphabet;
use super::super::canonical::{canonical, double};
use super::super::number::Number;
use super::super::types::Type;
use super::super::value::{brief, chain};
use super::constraint::{Broken, Constraint};
use super::kind::Other;
use super::length::{length, total};
use super::place::{Scope, Step};
use super::property::Property;
use super::{shorthand, trip};

/// A constraint's rules with their formulas worked out.
pub struct Rules<'a> {
    length: Option<(i64, i64)>,
    range: Option<(i64, i64)>,
    alphabet: Option<(&'a str, Alphabet)>,
    total: Option<(i64, i64)>,
    among: Option<&'a [Value]>,
    at_most: Vec<(char, i64)>,
    unfolds_to: Option<(i64, i64)>,
    one_trip_from: Option<&'a str>,
    property: Option<(Property, Option<Other<'a>>)>,
}

impl<'a> Rules<'a> {
    /// Works out the formulas of a constraint for a place.
    pub fn read(constraint: &'a Constraint, scope: &Scope<'a>, on: &str) -> Result<Self, Broken> {
        let here = |message: String| (on.to_string(), message);
        let value = |number: &Number| {
            number.value(&|name| scope.number(name)).map_err(|error| here(error.to_string()))
        };
        let bounds = |bounds: &Option<[Number; 2]>| -> Result<Option<(i64, i64)>, Broken> {
            match bounds {
                None => Ok(None),
                Some([low, high]) => Ok(Some((value(low)?, value(high)?))),
            }
        };
        let mut at_most = Vec::new();
        for (letter, most) in constraint.at_most.iter().flatten() {
            at_most.push((*letter, value(most)?));
        }
        let alphabet = match &constraint.alphabet {
            Some(text) => Some((text.as_str(), text.parse().map_err(here)?)),
            None => None,
        };
        let property = match (constraint.is, &constraint.with) {
            (None, _) => None,
            (Some(property), None) => Some((property, None)),
            (Some(property), Some(with)) => {
                let (of, value) = scope.find(with).ok_or_else(|| here(format!("there is no `{with}`")))?;
                Some((property, Some(Other { name: with, of, value })))
            }
        };
        Ok(Rules {
            length: bounds(&constraint.length)?,
            range: bounds(&constraint.range)?,
            alphabet,
            total: bounds(&constraint.total)?,
            among: constraint.among.as_deref(),
            at_most,
            unfolds_to: bounds(&constraint.unfolds_to)?,
            one_trip_from: constraint.one_trip_from.as_deref(),
            property,
        })
    }

    /// Holds every element that the steps lead to against the rules; the error carries its positions.
    pub fn each(
        &self,
        value: &Value,
        of: &Type,
        steps: &[Step],
        at: &mut Vec<usize>,
    ) -> Result<(), (Vec<usize>, String)> {
        let (Some((step, inner)), Type::List(element), Value::Array(elements)) =
            (steps.split_first(), of, value)
        else {
            return self.hold(value, of).map_err(|message| (at.clone(), message));
        };
        if let Step::At(position) = step {
            let Some(found) = elements.get(*position) else {
                return Err((at.clone(), format!("has no element {position}, only {}", elements.len())));
            };
            at.push(*position);
            self.each(found, element, inner, at)?;
            at.pop();
            return Ok(());
        }
        for (position, element_value) in elements.iter().enumerate() {
            at.push(position);
            self.each(element_value, element, inner, at)?;
            at.pop();
        }
        Ok(())
    }

    fn hold(&self, value: &Value, of: &Type) -> Result<(), String> {
        if self.length.is_some() {
            self.length(length(of, value).ok_or("has no length")?)?;
        }
        if self.range.is_some() {
            match of {
                Type::ListNode | Type::TreeNode => {
                    let (nodes, _) = chain(value).unwrap_or((&[], None));
                    nodes.iter().filter(|node| !node.is_null()).try_for_each(|node| self.range(node))?;
                }
                Type::RandomListNode => {
                    let nodes = value.as_array().into_iter().flatten().filter_map(|node| node.get(0));
                    nodes.into_iter().try_for_each(|node| self.range(node))?;
                }
                _ => self.range(value)?,
            }
        }
        if let Some((written, alphabet)) = &self.alphabet
            && let Some(letter) =
                value.as_str().and_then(|text| text.chars().find(|one| !alphabet.holds(*one)))
        {
            return Err(format!("{letter:?} is none of the characters {written:?}"));
        }
        self.more(value, of)?;
        match &self.property {
            Some((property, with)) => property.hold(of, value, *with),
            None => Ok(()),
        }
    }

    fn more(&self, value: &Value, of: &Type) -> Result<(), String> {
        if let Some((low, high)) = self.total {
            let found = total(of, value).ok_or("has no total")?;
            if found < i128::from(low) || found > i128::from(high) {
                return Err(format!("the total is {found}, must be {}", from_to(low, high)));
            }
        }
        if let Some(among) = self.among {
            let value = canonical(of, value);
            if !among.iter().any(|one| *canonical(of, one) == *value) {
                let listed: Vec<String> = among.iter().map(brief).collect();
                return Err(format!("{} is none of {}", brief(&value), listed.join(", ")));
            }
        }
        for (letter, most) in &self.at_most {
            let found = value.as_str().map_or(0, |text| text.chars().filter(|one| one == letter).count());
            if !i64::try_from(found).is_ok_and(|found| found <= *most) {
                return Err(format!("{letter:?} stands there {found} times, at most {most} are allowed"));
            }
        }
        if let Some((low, high)) = self.unfolds_to {
            let found = shorthand::unfolded(value.as_str().unwrap_or_default())?;
            if !(low..=high).contains(&found) {
                return Err(format!("stands for {found} letters, must be {}", from_to(low, high)));
            }
        }
        self.one_trip_from.map_or(Ok(()), |start| trip::hold(value, start))
    }

    /// Holds a length.
    pub fn length(&self, length: usize) -> Result<(), String> {
        match self.length {
            Some((low, high))
                if !i64::try_from(length).is_ok_and(|length| (low..=high).contains(&length)) =>
            {
                Err(format!("the length is {length}, must be {}", from_to(low, high)))
            }
            _ => Ok(()),
        }
    }

    fn range(&self, value: &Value) -> Result<(), String> {
        let Some((low, high)) = self.range else { return Ok(()) };
        let inside = match value.as_i64() {
            Some(whole) => (low..=high).contains(&whole),
            None => double(value).is_some_and(|double| {
                // Both casts round to the nearest double, which moves a bound by less than any content can mean.
                double >= low as f64 && double <= high as f64
            }),
        };
        if inside { Ok(()) } else { Err(format!("{} is not {}", brief(value), from_to(low, high))) }
    }
}

fn from_to(low: i64, high: i64) -> String {
    if low == high { format!("{low}") } else { format!("from {low} to {high}") }
}
