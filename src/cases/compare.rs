//! Comparison of what came back with what is expected, and where they first differ. Pure; it decides right or wrong
//! and names the place, and leaves drawing and wording of the whole failure to others.
//!
//! What comes from the harness may carry two wrappings besides plain values:
//! - `{"shared_with_input": true, "value": …}`: some node of the value is a node of the input. It fails an output that
//!   must be `fresh` and is taken off elsewhere. With `false` it is taken off everywhere.
//! - `{"foreign_node": true}`, where a position is due (`ref(…)`, or the comparison `node`): a node of nobody's.
//!
//! An empty chain, tree or graph is `[]`.

mod first;
mod hint;
mod outputs;
mod unordered;
mod words;

#[cfg(test)]
mod tests;

use serde_json::Value;

pub use outputs::{OutputFault, check_outputs};

use super::canonical::{canonical, digest};
use super::checkers::{self, Finding};
use super::signature::{Case, Compare, Expected, Output, Signature};
use super::types::Type;
use super::value::{self, Context, brief, operation_parts};

/// The first difference between what is expected and what came back.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Which of the values: the output's position, or the operation's; from 0.
    pub output: usize,
    /// `return`, a parameter, or the operation's name; `value` for a codec.
    pub name: String,
    /// Where in words: `index 3`, `row 2, column 5`, `operation 4, get(2)`, `level 2`; empty for the whole value.
    /// Operations count from 1, as in a list read aloud; all else from 0, as in code.
    pub place: String,
    /// The same place as positions in the output's JSON value, for marking; the last may be a character of a text.
    pub path: Vec<usize>,
    /// What differs there: `expected 5, got 7`.
    pub message: String,
    /// What else may be true of it: `right but for the order`.
    pub hint: Option<String>,
    /// The whole expected value of this output, where there is one to show.
    pub expected: Option<Value>,
    /// The whole value that came back for it.
    pub got: Option<Value>,
    /// Set when the problem's own files are at fault, not the solution.
    pub content_fault: bool,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.name != "return" && self.name != "value" && !self.place.starts_with("operation") {
            write!(f, "`{}`: ", self.name)?;
        }
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        f.write_str(&self.message)
    }
}

/// Holds what came back against what is expected: one value per output; one per operation of a class; for a codec the
/// one decoded value.
///
/// Each value is held against its type first, so anything may be passed in.
///
/// # Errors
/// The first difference.
pub fn compare(
    signature: &Signature,
    outputs: &[Output],
    case: &Case,
    got: &[Value],
) -> Result<(), Box<Difference>> {
    let places = places(signature, outputs, case)?;
    if places.len() != got.len() {
        let what = if matches!(signature, Signature::Class { .. }) { "operation" } else { "result" };
        return Err(plain(format!("expected {} {what}s to answer, got {}", places.len(), got.len())));
    }
    let expected: Expectation = match (&case.expected, signature) {
        (_, Signature::Codec { .. }) => Expectation::Values(&case.arguments),
        (Expected::Values(values), _) if values.len() == places.len() => Expectation::Values(values),
        (Expected::Values(values), _) => {
            let message = format!("{} values are expected of {} results", values.len(), places.len());
            return Err(fault(message));
        }
        (Expected::Digest(_), _) => Expectation::Digest,
        (Expected::Unknown, _) => Expectation::Unknown,
    };
    let round = Round { case, context: Context::of(signature, &case.arguments), places: &places, expected };
    for (index, value) in got.iter().enumerate() {
        round.one(index, value)?;
    }
    if let Expected::Digest(known) = &case.expected {
        let bare: Vec<Value> = got.iter().map(|value| unwrapped(value).0.clone()).collect();
        if digest(signature, outputs, case, &bare) != *known {
            let mut difference = plain("not the expected result, of which only a digest is kept".to_string());
            if let ([place], [value]) = (places.as_slice(), bare.as_slice()) {
                difference.name = place.name.to_string();
                difference.got = Some(value.clone());
            }
            return Err(difference);
        }
    }
    Ok(())
}

/// What is expected of a case as a whole.
enum Expectation<'a> {
    Values(&'a [Value]),
    Digest,
    Unknown,
}

/// One value that comes back: what it is and how it is compared.
struct Place<'a> {
    name: &'a str,
    of: &'a Type,
    ring: bool,
    compare: &'a Compare,
    fresh: bool,
}

fn places<'a>(
    signature: &'a Signature,
    outputs: &'a [Output],
    case: &'a Case,
) -> Result<Vec<Place<'a>>, Box<Difference>> {
    match signature {
        Signature::Function { params, .. } => outputs
            .iter()
            .map(|output| {
                let of = signature
                    .output_type(&output.of)
                    .ok_or_else(|| fault(format!("there is no output `{}`", output.of)))?;
                // What is returned may be made of an argument with a ring.
                let ring = params
                    .iter()
                    .any(|param| param.ring && (output.of == "return" || output.of == param.name));
                Ok(Place { name: &output.of, of, ring, compare: &output.compare, fresh: output.fresh })
            })
            .collect(),
        Signature::Class { .. } => {
            let compare = outputs.first().map_or(&Compare::Exact, |output| &output.compare);
            case.operations
                .iter()
                .map(|operation| {
                    let name = operation_parts(operation).map_or("", |(name, _)| name);
                    let found = signature
                        .operation(name)
                        .ok_or_else(|| fault(format!("there is no operation `{name}`")))?;
                    let compare = if found.returns == Type::Void { &Compare::Exact } else { compare };
                    Ok(Place { name: &found.name, of: &found.returns, ring: false, compare, fresh: false })
                })
                .collect()
        }
        Signature::Codec { of, .. } => {
            Ok(vec![Place { name: "value", of, ring: false, compare: &Compare::Exact, fresh: false }])
        }
    }
}

/// A difference of the run as a whole.
fn plain(message: String) -> Box<Difference> {
    Box::new(Difference {
        output: 0,
        name: "return".to_string(),
        place: String::new(),
        path: Vec::new(),
        message,
        hint: None,
        expected: None,
        got: None,
        content_fault: false,
    })
}

fn fault(message: String) -> Box<Difference> {
    let mut difference = plain(format!("the problem itself is at fault: {message}"));
    difference.content_fault = true;
    difference
}

/// The bare value and whether it shares a node with the input.
fn unwrapped(value: &Value) -> (&Value, bool) {
    if let Value::Object(fields) = value
        && fields.len() == 2
        && let (Some(Value::Bool(shared)), Some(bare)) =
            (fields.get("shared_with_input"), fields.get("value"))
    {
        return (bare, *shared);
    }
    (value, false)
}

/// One comparison of a whole case.
struct Round<'a> {
    case: &'a Case,
    context: Context<'a>,
    places: &'a [Place<'a>],
    expected: Expectation<'a>,
}

impl Round<'_> {
    fn one(&self, index: usize, got: &Value) -> Result<(), Box<Difference>> {
        let Some(place) = self.places.get(index) else { return Ok(()) };
        let (got, shared) = unwrapped(got);
        let expected = match self.expected {
            Expectation::Values(values) => values.get(index),
            Expectation::Digest | Expectation::Unknown => None,
        };
        let differs = |finding: Finding, shown: Option<&Value>, hint: Option<String>| {
            Box::new(Difference {
                output: index,
                name: place.name.to_string(),
                place: self.spoken(index, place, &finding.path, shown.unwrap_or(got), got),
                path: finding.path,
                message: finding.message,
                hint,
                expected: shown.cloned(),
                got: Some(got.clone()),
                content_fault: false,
            })
        };
        let at_fault = |message: String| {
            let mut difference = fault(message);
            difference.output = index;
            difference.name = place.name.to_string();
            difference
        };

        if let Err(finding) = self.fits(place, got) {
            return Err(differs(finding, expected, None));
        }
        if place.fresh && shared {
            let finding = Finding::whole("shares a node with the input; every node must be new".to_string());
            return Err(differs(finding, expected, None));
        }
        // What needs no expected value.
        match place.compare {
            Compare::Unchanged => {
                let given = self
                    .context
                    .argument(place.name)
                    .ok_or_else(|| at_fault("only an argument can stay unchanged".to_string()))?;
                return match same(place.of, given, got, None) {
                    Some(finding) => {
                        let finding = finding.with_prefix("the argument must stay as it was: ");
                        Err(differs(finding, Some(given), None))
                    }
                    None => Ok(()),
                };
            }
            Compare::Checker(checker) => {
                return match checkers::run(checker, self.context, got).map_err(at_fault)? {
                    Some(finding) => Err(differs(finding, expected, None)),
                    None => Ok(()),
                };
            }
            _ => {}
        }
        let expected = match (&self.expected, expected) {
            (_, Some(expected)) => expected,
            (Expectation::Digest, None) if matches!(place.compare, Compare::Exact) => return Ok(()),
            (Expectation::Digest, None) => {
                return Err(at_fault("a digest needs the comparison `exact`".to_string()));
            }
            (_, None) => return Err(at_fault("nothing says what is expected".to_string())),
        };
        match place.compare {
            Compare::AnyOf => {
                let accepted = expected
                    .as_array()
                    .ok_or_else(|| at_fault("`any_of` expects a list of accepted values".to_string()))?;
                if accepted.iter().any(|one| same(place.of, one, got, None).is_none()) {
                    return Ok(());
                }
                let finding = match accepted.as_slice() {
                    [only] => same(place.of, only, got, None)
                        .unwrap_or_else(|| Finding::whole("not the accepted value".to_string())),
                    several => Finding::whole(format!("none of the {} accepted values", several.len())),
                };
                Err(differs(finding, Some(expected), None))
            }
            Compare::Prefix(counted_by) => {
                let count = self.count(counted_by).map_err(at_fault)?;
                match first::prefix(place.of, expected, got, count) {
                    Ok(None) => Ok(()),
                    Ok(Some(finding)) => Err(differs(finding, Some(expected), None)),
                    Err(message) => Err(at_fault(message)),
                }
            }
            compare => match self.plainly(place, compare, expected, got) {
                Some(finding) => {
                    let hint = hint::hint(place.of, compare, expected, got);
                    Err(differs(finding, Some(expected), hint))
                }
                None => Ok(()),
            },
        }
    }

    /// The comparisons of one expected value with one that came back.
    fn plainly(
        &self,
        place: &Place<'_>,
        compare: &Compare,
        expected: &Value,
        got: &Value,
    ) -> Option<Finding> {
        match compare {
            Compare::Tolerance(tolerance) => same(place.of, expected, got, Some(*tolerance)),
            Compare::Unordered(levels) => {
                let (expected, got) = (canonical(place.of, expected), canonical(place.of, got));
                unordered::difference(levels, &expected, &got)
            }
            Compare::Permutation if *place.of == Type::String => unordered::letters(expected, got),
            Compare::Permutation => {
                let (expected, got) = (canonical(place.of, expected), canonical(place.of, got));
                unordered::difference(&[0], &expected, &got)
            }
            _ => same(place.of, expected, got, None),
        }
    }

    /// Holds a value against its type, with the reasons a solution can understand.
    fn fits(&self, place: &Place<'_>, got: &Value) -> Result<(), Finding> {
        if got.as_object().is_some_and(|fields| fields.contains_key("foreign_node")) {
            return Err(Finding::whole("this node is none of the nodes that were given".to_string()));
        }
        if matches!(place.compare, Compare::Node) && !matches!(place.of, Type::Ref(_)) {
            let fits = got.is_null() || got.is_u64();
            return fits.then_some(()).ok_or_else(|| {
                Finding::whole(format!("expected the position of a node or null, got {}", brief(got)))
            });
        }
        value::check(got, place.of, place.ring, self.context)
            .map_err(|misfit| Finding { path: misfit.at.0, message: misfit.what })
    }

    /// How many elements count: the expected value of the output that says so.
    fn count(&self, counted_by: &str) -> Result<usize, String> {
        let Expectation::Values(values) = self.expected else {
            return Err("nothing says how many elements count".to_string());
        };
        self.places
            .iter()
            .position(|place| place.name == counted_by)
            .and_then(|index| values.get(index))
            .and_then(Value::as_u64)
            .and_then(|count| usize::try_from(count).ok())
            .ok_or_else(|| format!("`{counted_by}` is no output that says how many elements count"))
    }

    fn spoken(
        &self,
        index: usize,
        place: &Place<'_>,
        path: &[usize],
        expected: &Value,
        got: &Value,
    ) -> String {
        let inside = words::place(place.of, path, expected, got);
        let Some(operation) = self.case.operations.get(index) else { return inside };
        let call = words::call(operation);
        if inside.is_empty() {
            format!("operation {}, {call}", index + 1)
        } else {
            format!("operation {}, {call}, {inside}", index + 1)
        }
    }
}

/// Where two values of one type first differ, doubles brought to one form.
fn same(of: &Type, expected: &Value, got: &Value, tolerance: Option<f64>) -> Option<Finding> {
    let (expected, got) = (canonical(of, expected), canonical(of, got));
    first::difference(&expected, &got, tolerance)
}
