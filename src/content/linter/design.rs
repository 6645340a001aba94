//! Systems: formulas that evaluate, units that agree, numbers in texts that somebody computed, a path from end to end.

use std::collections::HashMap;

use super::report::Report;
use super::words::{asks, count, distinct, follow_ups, is_snake_case, minutes};
use crate::content::format::{Design, Estimate, Requirement};
use crate::content::json::{Event, Path, walk};
use crate::diagram::Diagram;
use crate::quantity::{Formula, FormulaError, Quantity, Unit, is_reserved_name, literals_in};

/// The longest session.
const LONGEST: u32 = 120;

/// Inputs and estimates by name. An estimate whose formula is wrong has no value; it is named here all the same, so that
/// one mistake is reported once.
pub type Values = HashMap<String, Option<Quantity>>;

/// Everything about `design.json`; gives the values that texts may show.
pub fn check(report: &mut Report<'_>, design: &Design) -> Values {
    minutes(report, &Path::from("minutes"), design.minutes, LONGEST);
    requirements(report, "functional", &design.functional);
    requirements(report, "non_functional", &design.non_functional);
    let values = numbers(report, design);
    computed_in_strings(report, &values);
    count(report, &Path::from("cruxes"), design.cruxes.len(), 3, 5);
    let cruxes = Path::from("cruxes");
    distinct(
        report,
        "crux",
        design.cruxes.iter().enumerate().map(|(index, crux)| (cruxes.at(index).key("name"), &crux.name)),
    );
    for (name, lines) in [
        ("api", &design.api),
        ("schema", &design.schema),
        ("bottlenecks", &design.bottlenecks),
        ("scaling", &design.scaling),
        ("edge_cases", &design.edge_cases),
    ] {
        count(report, &Path::from(name), lines.len(), 1, usize::MAX);
    }
    architecture(report, design);
    follow_ups(report, &design.follow_ups);
    count(report, &Path::from("sources"), design.sources.len(), 1, usize::MAX);
    values
}

fn requirements(report: &mut Report<'_>, name: &str, requirements: &[Requirement]) {
    let path = Path::from(name);
    count(report, &path, requirements.len(), 1, usize::MAX);
    for (index, requirement) in requirements.iter().enumerate() {
        asks(report, &path.at(index), &requirement.asks);
    }
}

/// Inputs and estimates.
fn numbers(report: &mut Report<'_>, design: &Design) -> Values {
    let (inputs, estimates) = (Path::from("inputs"), Path::from("estimates"));
    count(report, &inputs, design.inputs.len(), 1, usize::MAX);
    count(report, &estimates, design.estimates.len(), 1, usize::MAX);
    let names =
        design.inputs.iter().map(|input| &input.name).enumerate().map(|(at, name)| (inputs.at(at), name));
    let more =
        design.estimates.iter().map(|e| &e.name).enumerate().map(|(at, name)| (estimates.at(at), name));
    let names: Vec<(Path, &String)> =
        names.chain(more).map(|(path, name)| (path.key("name"), name)).collect();
    for (path, name) in &names {
        if is_reserved_name(name) {
            report.error_with(path, format!("`{name}` is a unit of time in formulas"), "choose another name");
        } else if !is_snake_case(name) {
            report.error_with(path, format!("`{name}` is no name"), "names are snake_case: peak_reads");
        }
    }
    distinct(report, "input or estimate", names.into_iter());
    let mut values: Values =
        design.inputs.iter().map(|input| (input.name.clone(), Some(input.value.quantity))).collect();
    let mut used: Vec<String> = Vec::new();
    for (index, estimate) in design.estimates.iter().enumerate() {
        let here = estimates.at(index);
        let value = formula_value(report, &here.key("formula"), design, estimate, &values, &mut used);
        values.insert(estimate.name.clone(), value);
        let Some(value) = value else { continue };
        if value.value <= 0.0 {
            report.error(&here.key("formula"), format!("the result is {value}"));
        }
        match estimate.unit.parse::<Unit>() {
            Err(error) => report.error(&here.key("unit"), error.to_string()),
            Ok(unit) => {
                if let Err(mismatch) = value.in_unit(&unit) {
                    let message =
                        format!("the formula gives {}, the unit shows {}", mismatch.left, mismatch.right);
                    report.error(&here.key("unit"), message);
                }
            }
        }
    }
    // A formula that cannot be read may use anything.
    if values.values().any(Option::is_none) {
        return values;
    }
    for (index, input) in design.inputs.iter().enumerate() {
        if !used.contains(&input.name) && !mentions(report.text(), &input.name) {
            report.warning(&inputs.at(index), format!("no formula uses `{}`", input.name));
        }
    }
    values
}

/// The value of an estimate; what is wrong with its formula is reported. An estimate over a wrong one is not.
fn formula_value(
    report: &mut Report<'_>,
    path: &Path,
    design: &Design,
    estimate: &Estimate,
    values: &Values,
    used: &mut Vec<String>,
) -> Option<Quantity> {
    let result = Formula::parse(&estimate.formula).and_then(|formula| {
        used.extend(formula.names().into_iter().map(str::to_string));
        formula.evaluate(|name| values.get(name).copied().flatten())
    });
    match result {
        Ok(value) => return Some(value),
        Err(FormulaError::UnknownName(name)) if values.contains_key(&name) => {}
        Err(FormulaError::UnknownName(name)) => {
            let later = design.estimates.iter().any(|estimate| estimate.name == name);
            let hint =
                if later { "only estimates above it may be used" } else { "inputs and estimates have names" };
            report.error_with(path, format!("`{name}` is no input and no earlier estimate"), hint);
        }
        Err(error) => report.error(path, error.to_string()),
    }
    None
}

fn mentions(text: &str, name: &str) -> bool {
    text.contains(&format!("{{={name}}}")) || text.contains(&format!("{{={name}:"))
}

/// `{=name}` in every string of the file.
fn computed_in_strings(report: &mut Report<'_>, values: &Values) {
    let text = report.text();
    let mut wrong = Vec::new();
    walk(text, |_, event| {
        if let Event::Text { range } = event
            && let Some(string) = text.get(range.clone())
        {
            wrong.extend(
                computed(string, values).into_iter().map(|(at, message)| (range.start + at, message)),
            );
        }
        true
    });
    for (offset, message) in wrong {
        report.error_at(offset, message, None);
    }
}

/// What is wrong with the `{=name}` of a text, with where it stands.
fn computed(text: &str, values: &Values) -> Vec<(usize, String)> {
    let mut wrong = Vec::new();
    for (at, _) in text.match_indices("{=") {
        let inside = &text[at + 2..];
        let Some(inside) = inside.find('}').map(|end| &inside[..end]) else {
            wrong.push((at, "`{=` is never closed".to_string()));
            continue;
        };
        let (name, unit) = match inside.split_once(':') {
            Some((name, unit)) => (name, Some(unit)),
            None => (inside, None),
        };
        let Some(value) = values.get(name) else {
            wrong.push((at, format!("`{name}` is no input and no estimate")));
            continue;
        };
        let Some(value) = value else { continue };
        match unit.map(str::parse::<Unit>) {
            Some(Err(error)) => wrong.push((at, error.to_string())),
            Some(Ok(unit)) if value.in_unit(&unit).is_err() => {
                wrong.push((
                    at,
                    format!("`{name}` is {}, `{unit}` shows {}", value.dimension, unit.dimension()),
                ));
            }
            _ => {}
        }
    }
    wrong
}

/// `{=name}` in `guide.md` or `prompt.md`.
pub fn computed_in_markdown(report: &mut Report<'_>, values: &Values) {
    for (offset, message) in computed(report.text(), values) {
        report.error_at(offset, message, None);
    }
}

/// Numbers with units in the guide must be given somewhere: as an input, in a requirement or in the prompt.
pub fn literals_in_guide(report: &mut Report<'_>, design: &Design, prompt: &str) {
    let mut given: Vec<Quantity> = design.inputs.iter().map(|input| input.value.quantity).collect();
    let requirements =
        design.functional.iter().chain(&design.non_functional).map(|entry| entry.text.as_str());
    for text in requirements.chain(design.inputs.iter().map(|input| input.says.as_str())).chain([prompt]) {
        given.extend(literals_in(text).into_iter().map(|found| found.quantity));
    }
    let text = without_code(report.text());
    for found in literals_in(&text).into_iter().filter(|found| found.has_unit) {
        let is_given =
            |known: &Quantity| known.ratio(found.quantity).is_ok_and(|ratio| (ratio - 1.0).abs() < 1e-9);
        if !given.iter().any(is_given) {
            let shown = &report.text()[found.range.clone()];
            report.error_at(
                found.range.start,
                format!("`{shown}` is none of the inputs"),
                Some("write {=name} for what is computed, or make it an input".to_string()),
            );
        }
    }
}

/// The text with code spans and blocks blanked out, byte for byte, so that places stay.
fn without_code(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (event, range) in pulldown_cmark::Parser::new(text).into_offset_iter() {
        let is_code = matches!(event, pulldown_cmark::Event::Code(_))
            || matches!(event, pulldown_cmark::Event::Start(pulldown_cmark::Tag::CodeBlock(_)));
        if is_code && let Some(part) = bytes.get_mut(range) {
            part.fill(b' ');
        }
    }
    // Ranges of events end at character borders, so whole characters became blanks.
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_string())
}

fn architecture(report: &mut Report<'_>, design: &Design) {
    let path = Path::from("architecture");
    let diagram = match Diagram::parse(&design.architecture) {
        Ok(diagram) => diagram,
        Err(error) => {
            report.error(&path, error.to_string());
            return;
        }
    };
    if diagram.end_to_end().is_none() {
        let message = "no path leads from a client to a store or back";
        report.error_with(
            &path,
            message,
            "name one node like a client and one like a store, and connect them",
        );
    }
    for name in diagram.names(&diagram.stranded()) {
        report.warning(&path, format!("nothing connects `{name}` with a client"));
    }
}
