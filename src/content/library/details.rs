//! What a session needs of an item: read and parsed when it is asked for.

use std::rc::Rc;

use super::catalogue::{Library, Origin};
use crate::cases::tests_format::TestsFile;
use crate::content::finding::Finding;
use crate::content::format::{Card, CardDeck, Design, Format, Problem, Question, StarDeck};
use crate::content::parse::parse;
use crate::content::root::{Root, Text};
use crate::model::{ItemId, Kind};

/// A source file of a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceText {
    /// The name in its folder: `solution.py`, `too-slow.py`.
    pub file: String,
    /// The language's id: `python`, `go`.
    pub language: &'static str,
    /// The whole file.
    pub text: Text,
}

/// Everything of a coding problem.
#[derive(Debug, Clone)]
pub struct ProblemFiles {
    /// `problem.json`.
    pub problem: Problem,
    /// `statement.md`.
    pub statement: Text,
    /// `editorial.md`.
    pub editorial: Text,
    /// `tests.json`, as text; [`ProblemFiles::tests`] reads it.
    pub tests_text: Text,
    /// The references, one a language.
    pub solutions: Vec<SourceText>,
    /// `solutions/brute.*`, where there is one.
    pub brute: Option<SourceText>,
    /// What `wrong/` holds.
    pub wrong: Vec<SourceText>,
    /// `tests.json` as messages name it.
    tests_file: String,
}

impl ProblemFiles {
    /// The tests.
    ///
    /// # Errors
    /// The first mistake in the file.
    pub fn tests(&self) -> Result<TestsFile, Box<Finding>> {
        parse_tests(&self.tests_file, &self.tests_text)
    }

    /// The reference in a language.
    pub fn solution(&self, language: &str) -> Option<&SourceText> {
        self.solutions.iter().find(|solution| solution.language == language)
    }
}

/// Everything of a system.
#[derive(Debug, Clone)]
pub struct DesignFiles {
    /// `design.json`.
    pub design: Design,
    /// `prompt.md`.
    pub prompt: Text,
    /// `guide.md`, with `{=name}` as written.
    pub guide: Text,
}

/// Reads a `tests.json`.
pub(crate) fn parse_tests(file: &str, text: &str) -> Result<TestsFile, Box<Finding>> {
    /// The number alone: the type of `cases/` takes any.
    #[derive(serde::Deserialize)]
    struct Head {
        #[serde(rename = "format")]
        _format: Format,
    }
    let tests = parse(file, text)?;
    parse::<Head>(file, text)?;
    Ok(tests)
}

/// The id of the language of a source file, by the end of its name.
pub fn language_of(file: &str) -> Option<&'static str> {
    let (_, extension) = file.rsplit_once('.')?;
    Some(match extension {
        "py" => "python",
        "go" => "go",
        "rs" => "rust",
        "js" => "javascript",
        "ts" => "typescript",
        "java" => "java",
        "cpp" => "cpp",
        _ => return None,
    })
}

impl Library {
    /// A coding problem with all its files.
    ///
    /// # Errors
    /// When there is no such problem, or a file of it is missing or wrong.
    pub fn problem(&self, id: &ItemId) -> Result<ProblemFiles, Box<Finding>> {
        let (root, folder) = self.folder_of(id, Kind::Coding)?;
        let read = |file: &str| root.read(&format!("{folder}/{file}"));
        let problem = parse(&root.label(&format!("{folder}/problem.json")), &read("problem.json")?)?;
        let mut files = ProblemFiles {
            problem,
            statement: read("statement.md")?,
            editorial: read("editorial.md")?,
            tests_text: read("tests.json")?,
            solutions: Vec::new(),
            brute: None,
            wrong: Vec::new(),
            tests_file: root.label(&format!("{folder}/tests.json")),
        };
        for path in root.files(&format!("{folder}/solutions")) {
            let Some(source) = source(root, &path)? else { continue };
            match source.file.split('.').next() {
                Some("solution") => files.solutions.push(source),
                Some("brute") => files.brute = Some(source),
                _ => {}
            }
        }
        for path in root.files(&format!("{folder}/wrong")) {
            files.wrong.extend(source(root, &path)?);
        }
        Ok(files)
    }

    /// A system with all its files.
    ///
    /// # Errors
    /// When there is no such system, or a file of it is missing or wrong.
    pub fn design(&self, id: &ItemId) -> Result<DesignFiles, Box<Finding>> {
        let (root, folder) = self.folder_of(id, Kind::Design)?;
        let read = |file: &str| root.read(&format!("{folder}/{file}"));
        Ok(DesignFiles {
            design: parse(&root.label(&format!("{folder}/design.json")), &read("design.json")?)?,
            prompt: read("prompt.md")?,
            guide: read("guide.md")?,
        })
    }

    /// A behavioural question.
    ///
    /// # Errors
    /// When there is no such question, or its deck has become wrong since it was listed.
    pub fn question(&self, id: &ItemId) -> Result<Question, Box<Finding>> {
        let origin = self.origin(id, Kind::Star)?;
        let known = self.questions.borrow().get(&origin.deck).cloned();
        let questions = match known {
            Some(questions) => questions,
            None => {
                let (label, text) = self.deck_text(origin)?;
                let read = Rc::new(parse::<StarDeck>(&label, &text)?.questions);
                self.questions.borrow_mut().insert(origin.deck, Rc::clone(&read));
                read
            }
        };
        let slug = slug_of(id);
        let at_its_place = questions.get(origin.index).filter(|question| question.slug.as_str() == slug);
        let found = at_its_place.or_else(|| questions.iter().find(|question| question.slug.as_str() == slug));
        found.cloned().ok_or_else(|| gone(id))
    }

    /// A flash card.
    ///
    /// # Errors
    /// When there is no such card, or its deck has become wrong since it was listed.
    pub fn card(&self, id: &ItemId) -> Result<Card, Box<Finding>> {
        let origin = self.origin(id, Kind::Card)?;
        let known = self.cards.borrow().get(&origin.deck).cloned();
        let cards = match known {
            Some(cards) => cards,
            None => {
                let (label, text) = self.deck_text(origin)?;
                let read = Rc::new(parse::<CardDeck>(&label, &text)?.cards);
                self.cards.borrow_mut().insert(origin.deck, Rc::clone(&read));
                read
            }
        };
        let slug = slug_of(id);
        let at_its_place = cards.get(origin.index).filter(|card| card.slug.as_str() == slug);
        let found = at_its_place.or_else(|| cards.iter().find(|card| card.slug.as_str() == slug));
        found.cloned().ok_or_else(|| gone(id))
    }

    fn origin(&self, id: &ItemId, kind: Kind) -> Result<Origin, Box<Finding>> {
        if id.kind() != kind {
            return Err(Box::new(Finding::error(
                id.as_str(),
                format!("a {} item, not a {kind} item", id.kind()),
            )));
        }
        let listed = self.position(id).and_then(|at| self.origins.get(at).copied());
        listed.or_else(|| self.shelved_origin(id)).ok_or_else(|| gone(id))
    }

    fn deck_text(&self, origin: Origin) -> Result<(String, Text), Box<Finding>> {
        let file = self.deck_files.get(origin.deck).map_or("deck.json", String::as_str);
        match self.roots.get(origin.root) {
            Some(root) => Ok((root.label(file), root.read(file)?)),
            None => Err(Box::new(Finding::error(file, "no such file"))),
        }
    }

    /// The root and the folder of a problem or a system.
    pub(super) fn folder_of(&self, id: &ItemId, kind: Kind) -> Result<(&Root, String), Box<Finding>> {
        let origin = self.origin(id, kind)?;
        let root = self.roots.get(origin.root).ok_or_else(|| gone(id))?;
        let folder = match root {
            Root::Table(_) => format!("problems/{kind}/{}", id.name()),
            Root::Folder(_) => slug_of(id).to_string(),
        };
        Ok((root, folder))
    }
}

/// The item's slug within its deck.
fn slug_of(id: &ItemId) -> &str {
    id.name().rsplit_once('.').map_or(id.name(), |(_, slug)| slug)
}

fn gone(id: &ItemId) -> Box<Finding> {
    Box::new(Finding::error(id.as_str(), "no such item").hint("`drill list` shows what there is"))
}

fn source(root: &Root, path: &str) -> Result<Option<SourceText>, Box<Finding>> {
    let file = path.rsplit('/').next().unwrap_or(path);
    match language_of(file) {
        Some(language) => Ok(Some(SourceText { file: file.to_string(), language, text: root.read(path)? })),
        None => Ok(None),
    }
}
