//! What a sitting is about: the item with its texts, read once from the library, and what the judge needs of it.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::cases::Case;
use crate::cases::tests_format::materialize;
use crate::commands::sitting::notes;
use crate::content::format::{Design, Question};
use crate::content::{DesignFiles, Finding, Item, Library, ProblemFiles};
use crate::error::{Error, Exit, Result};
use crate::model::Kind;
use crate::quantity::Quantity;

/// The item's content.
pub enum Material {
    /// A coding problem.
    Coding(Box<Coding>),
    /// A system.
    Design(Box<DesignMaterial>),
    /// A behavioural question.
    Star(Box<Question>),
}

/// A coding problem with its cases, which are made when the judge first asks.
pub struct Coding {
    /// All its files.
    pub files: ProblemFiles,
    cases: OnceCell<Vec<Case>>,
}

/// A system with its computed numbers.
pub struct DesignMaterial {
    /// All its files.
    pub files: DesignFiles,
    /// Inputs and estimates by name.
    pub numbers: BTreeMap<String, Quantity>,
}

impl Material {
    /// Reads an item's content.
    pub fn read(library: &Library, item: &Item) -> Result<Material> {
        Ok(match item.kind {
            Kind::Coding => Material::Coding(Box::new(Coding::new(library.problem(&item.id)?))),
            Kind::Design => {
                let files = library.design(&item.id)?;
                let numbers = notes::numbers(&files.design);
                Material::Design(Box::new(DesignMaterial { files, numbers }))
            }
            Kind::Star => Material::Star(Box::new(library.question(&item.id)?)),
            Kind::Card => return Err(Error::usage("cards are practised with `drill cards`")),
        })
    }
}

impl Coding {
    /// A problem whose cases are not made yet.
    pub fn new(files: ProblemFiles) -> Coding {
        Coding { files, cases: OnceCell::new() }
    }

    /// All cases in running order: examples first, then by size.
    pub fn cases(&self) -> Result<&[Case]> {
        if let Some(cases) = self.cases.get() {
            return Ok(cases);
        }
        let tests = self.files.tests()?;
        let made = materialize(&tests, &self.files.problem.signature).map_err(|error| {
            Error::new(Exit::Content, "the problem's tests can't be made").because(error)
        })?;
        Ok(self.cases.get_or_init(|| made))
    }

    /// The visible examples.
    pub fn examples(&self) -> Result<Vec<Case>> {
        Ok(self.cases()?.iter().filter(|case| case.example).cloned().collect())
    }

    /// What the measured times of the references are kept under: the problem's tests and solutions.
    pub fn digest(&self) -> String {
        let mut bytes = self.files.tests_text.as_bytes().to_vec();
        for solution in &self.files.solutions {
            bytes.extend_from_slice(solution.text.as_bytes());
        }
        crate::judge::digest_of_bytes(&bytes)
    }
}

impl DesignMaterial {
    /// Puts computed numbers into a text: `{=name}` and `{=name:unit}`.
    pub fn fill(&self, text: &str) -> String {
        fill(text, &self.files.design, &self.numbers)
    }
}

/// Puts computed numbers into a text of a system. A name that is not known stays as it was written.
fn fill(text: &str, design: &Design, numbers: &BTreeMap<String, Quantity>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("{=") {
        let (before, behind) = rest.split_at(start);
        out.push_str(before);
        let Some(end) = behind.find('}') else {
            rest = behind;
            break;
        };
        let inside = &behind[2..end];
        match number(inside, design, numbers) {
            Some(shown) => out.push_str(&shown),
            None => out.push_str(&behind[..=end]),
        }
        rest = &behind[end + 1..];
    }
    out.push_str(rest);
    out
}

fn number(inside: &str, design: &Design, numbers: &BTreeMap<String, Quantity>) -> Option<String> {
    let (name, unit) = match inside.split_once(':') {
        Some((name, unit)) => (name.trim(), Some(unit.trim().to_string())),
        None => {
            let name = inside.trim();
            let input = design.inputs.iter().find(|input| input.name == name);
            if let Some(input) = input {
                return Some(input.value.text.clone());
            }
            let unit = design.estimates.iter().find(|estimate| estimate.name == name).map(|e| e.unit.clone());
            (name, unit)
        }
    };
    let value = numbers.get(name)?;
    value.in_unit(&unit.unwrap_or_default().parse().ok()?).ok()
}

impl From<Finding> for Error {
    fn from(finding: Finding) -> Error {
        Error::from(Box::new(finding))
    }
}
