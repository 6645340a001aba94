//! Runs a user's Rust file for drill: reads cases, makes the calls, writes the results to a pipe of its own. This much
//! is compiled once a toolchain; the user's file and the part written for the signature are compiled against it.
//! Expected values never come here.

mod graph;
mod json;
mod list;
mod nodes;
mod run;
mod trace;
mod tree;

pub use graph::{put_graph, put_random, read_graph, read_random, Graph, Random};
pub use json::{put_list, Reader, Value};
pub use list::{put_chain, put_shared_chain, read_chain, read_shared_chain, Chain, SharedChain};
pub use nodes::{fresh, position, put_position, Link, Node, Nodes};
pub use run::{run, Clock};
pub use tree::{put_tree, read_tree, Tree};

/// Ends a case whose result is no value of the declared type. No hook hears of it.
pub(crate) fn refuse(reason: String) -> ! {
    std::panic::resume_unwind(Box::new(Refusal(reason)))
}

/// Why a result is no value of the declared type.
pub(crate) struct Refusal(pub String);
