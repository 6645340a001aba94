//! Named checkers: judges of answers of which many are right. Each decides from the arguments alone whether there is
//! an answer at all, so that it never leans on the reference. Linear or n log n, no recursion.
//!
//! | name | `with` | the result |
//! | --- | --- | --- |
//! | `topological_order` | `nodes` (how many, or a list of them), `before_after` (pairs) | each node once, every pair in order; empty exactly when there is none |
//! | `alphabet_order` | `words` | each letter once, so that the words are in order; empty exactly when there is none |
//! | `valid_path` | `edges` (both ways) or `arcs` (one way), `from`, `to`, *optional* `nodes` | from one to the other, no node twice; empty exactly when there is none |
//! | `no_equal_neighbours` | `of` (a text or a list) | its elements, no two equal ones side by side; empty exactly when there is none |
//! | `balanced_search_tree` | `keys` | a search tree of exactly these, the sides of every node at most 1 apart in height |

mod finding;
mod graph;
mod order;
mod path;
mod rearranged;
mod roles;
mod tree;

#[cfg(test)]
mod tests;

use serde_json::Value;

pub use finding::Finding;

use super::signature::{Checker, Param};
use super::types::Type;
use super::value::Context;
use roles::Roles;

/// A role in a checker, and the parameter types that can play it.
struct Role {
    name: &'static str,
    needed: bool,
    fits: fn(&Type) -> bool,
    is: &'static str,
}

/// A checker's roles and what it judges.
struct Kind {
    name: &'static str,
    roles: &'static [Role],
    result: fn(&Type) -> bool,
    result_is: &'static str,
}

fn is_label(of: &Type) -> bool {
    matches!(of, Type::Int | Type::Long | Type::Char | Type::String)
}

fn is_count(of: &Type) -> bool {
    matches!(of, Type::Int | Type::Long)
}

fn is_labels(of: &Type) -> bool {
    matches!(of, Type::List(element) if is_label(element))
}

fn is_pairs(of: &Type) -> bool {
    matches!(of, Type::List(element) if is_labels(element))
}

fn is_words(of: &Type) -> bool {
    matches!(of, Type::List(element) if **element == Type::String)
}

fn is_text_or_labels(of: &Type) -> bool {
    *of == Type::String || is_labels(of)
}

const KINDS: [Kind; 5] = [
    Kind {
        name: "topological_order",
        roles: &[
            Role {
                name: "nodes",
                needed: true,
                fits: |of| is_count(of) || is_labels(of),
                is: "a number or a list",
            },
            Role { name: "before_after", needed: true, fits: is_pairs, is: "a list of pairs" },
        ],
        result: is_labels,
        result_is: "a list of nodes",
    },
    Kind {
        name: "alphabet_order",
        roles: &[Role { name: "words", needed: true, fits: is_words, is: "a list of strings" }],
        result: |of| *of == Type::String,
        result_is: "a string",
    },
    Kind {
        name: "valid_path",
        roles: &[
            Role { name: "edges", needed: false, fits: is_pairs, is: "a list of pairs" },
            Role { name: "arcs", needed: false, fits: is_pairs, is: "a list of pairs" },
            Role { name: "from", needed: true, fits: is_label, is: "a node" },
            Role { name: "to", needed: true, fits: is_label, is: "a node" },
            Role { name: "nodes", needed: false, fits: is_count, is: "a number" },
        ],
        result: is_labels,
        result_is: "a list of nodes",
    },
    Kind {
        name: "no_equal_neighbours",
        roles: &[Role { name: "of", needed: true, fits: is_text_or_labels, is: "a string or a list" }],
        result: is_text_or_labels,
        result_is: "a string or a list",
    },
    Kind {
        name: "balanced_search_tree",
        roles: &[Role {
            name: "keys",
            needed: true,
            fits: |of| matches!(of, Type::List(element) if **element == Type::Int),
            is: "a list of int",
        }],
        result: |of| *of == Type::TreeNode,
        result_is: "a TreeNode",
    },
];

/// Holds a checker against the parameters it names and the type it judges, for the linter.
///
/// # Errors
/// What does not fit.
pub fn check(checker: &Checker, params: &[Param], judged: &Type) -> Result<(), String> {
    let Some(kind) = KINDS.iter().find(|kind| kind.name == checker.name) else {
        let names: Vec<&str> = KINDS.iter().map(|kind| kind.name).collect();
        return Err(format!("there is no checker `{}`; there are {}", checker.name, names.join(", ")));
    };
    for (role, param) in &checker.with {
        let Some(known) = kind.roles.iter().find(|known| known.name == role) else {
            let names: Vec<&str> = kind.roles.iter().map(|role| role.name).collect();
            return Err(format!("`{}` knows no `{role}`; it takes {}", kind.name, names.join(", ")));
        };
        let Some(found) = params.iter().find(|found| found.name == *param) else {
            return Err(format!("there is no parameter `{param}` to be `{role}`"));
        };
        if !(known.fits)(&found.of) {
            return Err(format!("`{role}` must be {}, and `{param}` is {}", known.is, found.of));
        }
    }
    if let Some(role) = kind.roles.iter().find(|role| role.needed && !checker.with.contains_key(role.name)) {
        return Err(format!("`{}` needs `{}`, the name of a parameter", kind.name, role.name));
    }
    if kind.name == "valid_path" && checker.with.contains_key("edges") == checker.with.contains_key("arcs") {
        return Err("`valid_path` needs either `edges` or `arcs`".to_string());
    }
    if !(kind.result)(judged) {
        return Err(format!("`{}` judges {}, not {judged}", kind.name, kind.result_is));
    }
    Ok(())
}

/// Judges a value that fits its type.
///
/// # Errors
/// The checker or the arguments are no good: the content is at fault.
pub(crate) fn run(checker: &Checker, context: Context<'_>, got: &Value) -> Result<Option<Finding>, String> {
    let roles = Roles { checker, context };
    match checker.name.as_str() {
        "topological_order" => order::topological(&roles, got),
        "alphabet_order" => order::alphabet(&roles, got),
        "valid_path" => path::valid(&roles, got),
        "no_equal_neighbours" => rearranged::apart(&roles, got),
        "balanced_search_tree" => tree::balanced(&roles, got),
        other => Err(format!("there is no checker `{other}`")),
    }
}
