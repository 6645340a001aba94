//! What a sitting is about: the item with its texts, read once from the library, and what the judge needs of it.

use crate::cases::Case;
use crate::cases::tests_format::{TestsFile, materialize};
use crate::content::format::Question;
use crate::content::{DesignFiles, Finding, Item, Library, Numbers, ProblemFiles};
use crate::error::{Error, Exit, Result};
use crate::model::Kind;

/// The item's content.
pub enum Material {
    /// A coding problem.
    Coding(Box<Coding>),
    /// A system.
    Design(Box<DesignMaterial>),
    /// A behavioural question.
    Star(Box<Question>),
}

/// A coding problem; its cases are made when the judge asks.
pub struct Coding {
    /// All its files.
    pub files: ProblemFiles,
}

/// A system with its computed numbers.
pub struct DesignMaterial {
    /// All its files.
    pub files: DesignFiles,
    /// Inputs and estimates by name.
    pub numbers: Numbers,
}

impl Material {
    /// Reads an item's content.
    pub fn read(library: &Library, item: &Item) -> Result<Material> {
        Ok(match item.kind {
            Kind::Coding => Material::Coding(Box::new(Coding::new(library.problem(&item.id)?))),
            Kind::Design => {
                let files = library.design(&item.id)?;
                let numbers = Numbers::of(&files.design);
                Material::Design(Box::new(DesignMaterial { files, numbers }))
            }
            Kind::Star => Material::Star(Box::new(library.question(&item.id)?)),
            Kind::Card => return Err(Error::usage("cards are practised with `drill cards`")),
        })
    }
}

impl Coding {
    /// A problem.
    pub fn new(files: ProblemFiles) -> Coding {
        Coding { files }
    }

    /// All cases in running order: examples first, then by size. Made anew each time: the large ones would fill the
    /// memory of a session that waits most of its time.
    pub fn cases(&self) -> Result<Vec<Case>> {
        self.make(self.files.tests()?)
    }

    /// The visible examples.
    pub fn examples(&self) -> Result<Vec<Case>> {
        let tests = self.files.tests()?;
        self.make(TestsFile { cases: Vec::new(), generated: Vec::new(), ..tests })
    }

    fn make(&self, tests: TestsFile) -> Result<Vec<Case>> {
        materialize(&tests, &self.files.problem.signature)
            .map_err(|error| Error::new(Exit::Content, "the problem's tests can't be made").because(error))
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
        self.numbers.fill(text)
    }
}

impl From<Finding> for Error {
    fn from(finding: Finding) -> Error {
        Error::from(Box::new(finding))
    }
}
