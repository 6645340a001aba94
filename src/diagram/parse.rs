//! From text to nodes and edges.

use std::collections::HashMap;

use super::graph::{Diagram, Edge, Node};

/// More than this nobody draws in words; it keeps hostile input cheap.
const MOST_NODES: usize = 500;
const MOST_EDGES: usize = 5_000;

/// Why a line is no part of a diagram.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct DiagramError {
    /// From 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Words without an arrow.
    #[error("no arrow; write it like `client -> gateway -> service`")]
    NoArrow,
    /// An arrow from or to nothing.
    #[error("an arrow with nothing at one end")]
    MissingNode,
    /// `[` or `{` that does not end.
    #[error("`{0}` is never closed")]
    NotClosed(char),
    /// Words after a label.
    #[error("`{0}` after a label; an arrow or the end of the line belongs there")]
    AfterLabel(String),
    /// A label before the first arrow.
    #[error("a label belongs behind an arrow's target: `a -> b [12k/s]`")]
    LabelWithoutArrow,
    /// Past what is sensible.
    #[error("too many nodes or arrows")]
    TooLarge,
}

impl Diagram {
    /// Reads a text in which every line is a chain, a node with a capacity, a `#` comment or blank.
    ///
    /// # Errors
    /// The first line that is none of these.
    pub fn parse(text: &str) -> Result<Diagram, DiagramError> {
        strict(text)
    }

    /// Reads the lines of somebody's notes that have an arrow in them, and leaves out the rest and what cannot be read.
    pub fn from_notes(text: &str) -> Diagram {
        lenient(text)
    }

    /// The position of a node, by name.
    pub fn find(&self, name: &str) -> Option<usize> {
        let name = key(name);
        self.nodes.iter().position(|node| key(&node.name) == name)
    }
}

/// Whether a line of notes has an arrow in it.
pub fn has_arrow(line: &str) -> bool {
    find_arrow(line).is_some()
}

/// Names are the same regardless of case and of how many blanks stand between words.
fn key(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn strict(text: &str) -> Result<Diagram, DiagramError> {
    let mut builder = Builder::default();
    for (index, line) in text.lines().enumerate() {
        for chain in chains(line) {
            builder
                .add_chain(chain, index + 1)
                .map_err(|problem| DiagramError { line: index + 1, problem })?;
        }
    }
    Ok(builder.diagram)
}

fn lenient(text: &str) -> Diagram {
    let mut builder = Builder::default();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_start_matches([' ', '\t', '-', '*', '>']).trim_matches('`');
        for chain in chains(line).filter(|chain| has_arrow(chain)) {
            // What cannot be read is left out: notes are the user's own.
            let _ = builder.add_chain(chain, index + 1);
        }
    }
    builder.diagram
}

/// The chains of a line, comments and blank ones left out.
fn chains(line: &str) -> impl Iterator<Item = &str> {
    line.split(';').map(str::trim).filter(|chain| !chain.is_empty() && !chain.starts_with('#'))
}

#[derive(Default)]
struct Builder {
    diagram: Diagram,
    by_key: HashMap<String, usize>,
}

/// One node of a chain with what follows its name.
struct Station<'a> {
    name: &'a str,
    capacity: Option<&'a str>,
    label: Option<&'a str>,
    /// Whether the arrow behind it points both ways; `None` at the end.
    arrow: Option<bool>,
}

impl Builder {
    fn add_chain(&mut self, chain: &str, line: usize) -> Result<(), Problem> {
        let stations = stations(chain)?;
        match stations.as_slice() {
            [only] if only.capacity.is_none() => return Err(Problem::NoArrow),
            _ if stations.iter().any(|station| station.name.is_empty()) => return Err(Problem::MissingNode),
            [first, ..] if first.label.is_some() => return Err(Problem::LabelWithoutArrow),
            _ => {}
        }
        let mut previous: Option<(usize, bool)> = None;
        let mut unlabelled = self.diagram.edges.len();
        for station in stations {
            let here = self.node(&station)?;
            if let Some((from, both)) = previous {
                self.edge(from, here, line)?;
                if both {
                    self.edge(here, from, line)?;
                }
            }
            if let Some(label) = station.label {
                for edge in self.diagram.edges.iter_mut().skip(unlabelled) {
                    edge.label = Some(label.to_string());
                }
                unlabelled = self.diagram.edges.len();
            }
            previous = station.arrow.map(|both| (here, both));
        }
        Ok(())
    }

    fn node(&mut self, station: &Station<'_>) -> Result<usize, Problem> {
        let name = station.name.split_whitespace().collect::<Vec<_>>().join(" ");
        let next = self.diagram.nodes.len();
        let index = *self.by_key.entry(key(&name)).or_insert(next);
        if index == next {
            if next >= MOST_NODES {
                return Err(Problem::TooLarge);
            }
            self.diagram.nodes.push(Node { name, capacity: None });
        }
        if let Some(capacity) = station.capacity {
            self.diagram.nodes[index].capacity = Some(capacity.to_string());
        }
        Ok(index)
    }

    fn edge(&mut self, from: usize, to: usize, line: usize) -> Result<(), Problem> {
        if self.diagram.edges.len() >= MOST_EDGES {
            return Err(Problem::TooLarge);
        }
        self.diagram.edges.push(Edge { from, to, label: None, line });
        Ok(())
    }
}

/// Cuts a chain at its arrows. Arrows inside brackets and braces are text.
fn stations(chain: &str) -> Result<Vec<Station<'_>>, Problem> {
    let mut stations = Vec::new();
    let mut rest = chain;
    loop {
        let stop = rest.find(['[', '{']);
        let arrow = find_arrow(rest).filter(|arrow| stop.is_none_or(|stop| arrow.start < stop));
        let name_end = arrow.as_ref().map(|arrow| arrow.start).or(stop).unwrap_or(rest.len());
        let mut station = Station { name: rest[..name_end].trim(), capacity: None, label: None, arrow: None };
        rest = rest[name_end..].trim_start();
        while let Some(open) = rest.chars().next().filter(|c| matches!(c, '[' | '{')) {
            let (inside, behind) = enclosed(rest, open)?;
            if open == '[' {
                station.label = Some(inside);
            } else {
                station.capacity = Some(inside);
            }
            rest = behind.trim_start();
        }
        let Some(arrow) = find_arrow(rest).filter(|arrow| arrow.start == 0) else {
            if !rest.is_empty() {
                return Err(Problem::AfterLabel(rest.chars().take(30).collect()));
            }
            stations.push(station);
            return Ok(stations);
        };
        station.arrow = Some(arrow.both);
        rest = &rest[arrow.end..];
        stations.push(station);
    }
}

/// What stands between an opening sign and its partner, and what follows. `[{=reads}]` nests.
fn enclosed(text: &str, open: char) -> Result<(&str, &str), Problem> {
    let close = if open == '[' { ']' } else { '}' };
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Ok((text[1..at].trim(), &text[at + 1..]));
            }
        }
    }
    Err(Problem::NotClosed(open))
}

struct Arrow {
    start: usize,
    end: usize,
    both: bool,
}

/// The first arrow: `->`, `-->`, `=>`, `<->` or one of the arrow characters.
fn find_arrow(text: &str) -> Option<Arrow> {
    let ascii = text.match_indices("->").chain(text.match_indices("=>")).map(|(at, _)| at).min();
    let other = text.find(['→', '⇒', '↔']);
    match (ascii, other) {
        (at, Some(sign)) if at.is_none_or(|at| sign < at) => {
            let c = text[sign..].chars().next()?;
            Some(Arrow { start: sign, end: sign + c.len_utf8(), both: c == '↔' })
        }
        (Some(at), _) => {
            let shaft = text[..at].trim_end_matches(['-', '=']);
            let both = shaft.ends_with('<');
            Some(Arrow { start: shaft.len() - usize::from(both), end: at + 2, both })
        }
        _ => None,
    }
}
