//! Architecture text: `client -> gateway -> service [12k/s]`, one chain of arrows a line (or `;` between chains).
//! This module reads it into nodes and edges and finds ways through it. It knows nothing of systems or scores.

mod graph;
mod parse;
mod walk;

pub use graph::{Diagram, Edge, Node};
pub use parse::{DiagramError, Problem, has_arrow};
