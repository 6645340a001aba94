//! The files under `src/` as a graph: which file needs which, and which modules that makes neighbours.
//!
//! What counts as an import: every `use` and every path in the code, but for what only tests compile. A name that a
//! `mod.rs` merely hands on (`pub use`) leads to the file that defines it; handing on is not needing, so a `mod.rs` of
//! declarations is in no circle with its own parts. A parent that uses its part while the part uses the parent is one.

use std::collections::{BTreeMap, BTreeSet};

use super::paths::{Names, Path, names};
use super::tokens;

/// Files by their path below `src/`.
pub type Files = BTreeMap<String, String>;

/// One file that the program is made of.
pub struct File {
    pub path: String,
    /// `["session", "coding"]`; empty for `lib.rs` and `main.rs`.
    pub module: Vec<String>,
    pub names: Names,
}

impl File {
    /// The top module: `session`; empty for `lib.rs` and `main.rs`.
    pub fn top(&self) -> &str {
        self.module.first().map_or("", String::as_str)
    }
}

/// A need: this file names something that another one defines.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Need {
    pub from: String,
    pub to: String,
    pub line: usize,
    pub path: String,
}

/// All files but those for tests.
pub struct House {
    pub files: Vec<File>,
    by_module: BTreeMap<Vec<String>, usize>,
}

impl House {
    /// Reads every file; leaves out those that only tests compile, with all below them.
    pub fn build(sources: &Files) -> House {
        let mut files = Vec::new();
        let mut tests: BTreeSet<Vec<String>> = BTreeSet::new();
        for (path, text) in sources {
            let module = module_of(path);
            let source = tokens::read(text);
            tests.extend(source.test_modules.iter().map(|name| child(&module, name)));
            if source.only_tests {
                tests.insert(module.clone());
            }
            files.push(File { path: path.clone(), module, names: names(&source.tokens) });
        }
        files.retain(|file| !(1..=file.module.len()).any(|length| tests.contains(&file.module[..length])));
        let by_module = (0..files.len())
            .filter(|&at| files[at].path != "main.rs")
            .map(|at| (files[at].module.clone(), at))
            .collect();
        House { files, by_module }
    }

    /// The path from the crate's root, if it leads into the crate: `["model", "Day"]`.
    pub fn absolute(&self, file: &File, path: &Path) -> Option<Vec<String>> {
        let mut here = file.module.clone();
        here.extend(path.inside.iter().cloned());
        let (first, mut rest) = path.segments.split_first()?;
        let mut base = match first.as_str() {
            "crate" => Vec::new(),
            "drill" if file.path == "main.rs" => Vec::new(),
            "self" => here,
            "super" => parent(here)?,
            // what a file declares itself needs no `self::`
            _ if self.is_module(file, &child(&here, first)) => child(&here, first),
            _ => return None,
        };
        while let Some((word, tail)) = rest.split_first() {
            if word != "super" {
                break;
            }
            base = parent(base)?;
            rest = tail;
        }
        base.extend(rest.iter().cloned());
        Some(base)
    }

    fn is_module(&self, file: &File, module: &[String]) -> bool {
        let inline = module.len() == file.module.len() + 1
            && module.last().is_some_and(|last| file.names.modules.contains(last));
        inline || (file.path != "main.rs" && self.by_module.contains_key(module))
    }

    /// The file that defines what the path names, through everything that only hands it on.
    pub fn definer(&self, absolute: &[String]) -> Option<&File> {
        self.follow(absolute, 0)
    }

    fn follow(&self, absolute: &[String], depth: usize) -> Option<&File> {
        let length =
            (0..=absolute.len()).rev().find(|&length| self.by_module.contains_key(&absolute[..length]))?;
        let file = &self.files[self.by_module[&absolute[..length]]];
        let rest = &absolute[length..];
        let Some(name) = rest.first() else { return Some(file) };
        if depth > 20 || file.names.defined.contains(name) {
            return Some(file);
        }
        // a file's parts see its private imports as well, so these are followed too
        let named = file.names.paths.iter().find(|path| !path.glob && path.name.as_ref() == Some(name));
        if let Some(target) = named.and_then(|path| self.absolute(file, path)) {
            let target = [target.as_slice(), &rest[1..]].concat();
            return self.follow(&target, depth + 1);
        }
        for path in file.names.paths.iter().filter(|path| path.glob) {
            let Some(target) = self.absolute(file, path) else { continue };
            let found = self.follow(&child(&target, name), depth + 1);
            if found.is_some_and(|found| found.names.defined.contains(name)) {
                return found;
            }
        }
        Some(file)
    }

    /// Every need between two files, the first line of each.
    pub fn needs(&self) -> Vec<Need> {
        let mut needs: BTreeMap<(String, String), Need> = BTreeMap::new();
        for file in &self.files {
            for path in file.names.paths.iter().filter(|path| !path.handed_on) {
                let Some(to) = self.absolute(file, path).and_then(|path| self.definer(&path)) else {
                    continue;
                };
                if to.path != file.path {
                    needs.entry((file.path.clone(), to.path.clone())).or_insert_with(|| Need {
                        from: file.path.clone(),
                        to: to.path.clone(),
                        line: path.line,
                        path: path.segments.join("::"),
                    });
                }
            }
        }
        needs.into_values().collect()
    }

    /// Every need between two top modules, by the names in the paths: what is handed on counts here.
    pub fn module_needs(&self) -> Vec<Need> {
        let tops: BTreeSet<&str> = self.files.iter().map(File::top).filter(|top| !top.is_empty()).collect();
        let mut needs = Vec::new();
        for file in &self.files {
            for path in &file.names.paths {
                let Some(absolute) = self.absolute(file, path) else { continue };
                let Some(top) = absolute.first().filter(|top| tops.contains(top.as_str())) else { continue };
                if top != file.top() {
                    needs.push(Need {
                        from: file.path.clone(),
                        to: top.clone(),
                        line: path.line,
                        path: path.segments.join("::"),
                    });
                }
            }
        }
        needs
    }
}

/// The groups of nodes that need each other in a loop; each sorted.
pub fn circles(edges: &[(String, String)]) -> Vec<Vec<String>> {
    let nodes: BTreeSet<&str> = edges.iter().flat_map(|(from, to)| [from.as_str(), to.as_str()]).collect();
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        nodes.iter().map(|&node| (node, reachable(edges, node))).collect();
    let mut groups: BTreeSet<Vec<String>> = BTreeSet::new();
    for &node in nodes.iter().filter(|&&node| reach[node].contains(node)) {
        let group = nodes.iter().filter(|&&other| reach[node].contains(other) && reach[other].contains(node));
        groups.insert(group.map(ToString::to_string).collect());
    }
    groups.into_iter().collect()
}

fn reachable<'a>(edges: &'a [(String, String)], start: &str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open = vec![start];
    while let Some(node) = open.pop() {
        for (_, to) in edges.iter().filter(|(from, _)| from == node) {
            if found.insert(to.as_str()) {
                open.push(to);
            }
        }
    }
    found
}

/// `session/coding.rs` and `session/coding/mod.rs` are both `["session", "coding"]`.
fn module_of(path: &str) -> Vec<String> {
    let stem = path.strip_suffix(".rs").unwrap_or(path);
    let stem = stem.strip_suffix("/mod").unwrap_or(stem);
    match stem {
        "lib" | "main" => Vec::new(),
        _ => stem.split('/').map(str::to_string).collect(),
    }
}

fn child(module: &[String], name: &str) -> Vec<String> {
    let mut module = module.to_vec();
    module.push(name.to_string());
    module
}

fn parent(mut module: Vec<String>) -> Option<Vec<String>> {
    module.pop().map(|_| module)
}
