//! What the running part of the check has to run: every solution and every wrong one, with the verdict it must get.

use crate::content::format::Problem;
use crate::content::library::language_of;
use crate::content::parse::parse;
use crate::content::source::{Source, join};
use crate::model::{Kind, Verdict};

/// What a source file is in its problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Accepted, and its results are what is expected.
    Solution,
    /// Accepted on small inputs; it may be too slow for the large ones.
    Brute,
    /// Must be rejected.
    Wrong,
}

/// One program to run against the tests of its problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The problem's slug.
    pub slug: String,
    /// The problem's folder within the source; empty where it is the whole source.
    pub folder: String,
    /// The language's id.
    pub language: &'static str,
    /// The file within the source.
    pub file: String,
    /// What it is.
    pub role: Role,
    /// What the judge must say.
    pub expected: Verdict,
    /// What a wrong one does.
    pub does: Option<String>,
}

/// Every run of every problem that can be read, in a fixed order: by problem, solutions first.
pub fn runs(source: &Source) -> Vec<Run> {
    let mut runs = Vec::new();
    for (slug, folder) in source.item_folders(Kind::Coding) {
        let path = join(&folder, "problem.json");
        let Some(Ok(problem)) = source.text(&path).map(|text| parse::<Problem>(&path, text)) else {
            continue;
        };
        let run = |name: &str, role, expected, does| {
            let language = language_of(name)?;
            let file = join(&folder, name);
            source.text(&file)?;
            Some(Run { slug: slug.clone(), folder: folder.clone(), language, file, role, expected, does })
        };
        let names: Vec<&str> = source.below(&folder).filter(|name| name.starts_with("solutions/")).collect();
        for (prefix, role) in [("solutions/solution.", Role::Solution), ("solutions/brute.", Role::Brute)] {
            let matching = names.iter().filter(|name| name.starts_with(prefix));
            runs.extend(matching.filter_map(|name| run(name, role, Verdict::Accepted, None)));
        }
        for wrong in &problem.wrong {
            let name = format!("wrong/{}", wrong.file);
            runs.extend(run(&name, Role::Wrong, wrong.verdict, Some(wrong.does.clone())));
        }
    }
    runs
}
