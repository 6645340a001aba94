//! Properties of trees, and of the walks that give them back.

use serde_json::Value;

use super::super::super::tree::Tree;
use super::super::super::types::Type;
use super::super::kind::{Hold, Kind, Other};
use super::super::shape::{is_numbers, numbers};

pub(super) const KINDS: [Kind; 3] = [
    Kind {
        name: "search_tree",
        about: "a tree",
        fits: |of| *of == Type::TreeNode,
        hold: Hold::Alone(|_, value| search_tree(value)),
    },
    Kind {
        name: "not_null",
        about: "a reference to a node",
        fits: |of| matches!(of, Type::Ref(_)),
        hold: Hold::Alone(|_, value| match value.is_null() {
            true => Err("is null, must be a node".to_string()),
            false => Ok(()),
        }),
    },
    Kind {
        name: "left_to_right_of",
        about: "the numbers of a tree from left to right; `with` names those from the top down",
        fits: is_numbers,
        hold: Hold::With(|_, other| is_numbers(other), |_, value, other| left_to_right(value, other)),
    },
];

fn search_tree(value: &Value) -> Result<(), String> {
    let Some(tree) = Tree::read(value) else { return Err("is no tree".to_string()) };
    let values: Vec<i64> = tree.in_order().into_iter().filter_map(|position| tree.value(position)).collect();
    match values.iter().zip(values.iter().skip(1)).find(|(left, right)| left >= right) {
        Some((left, right)) => {
            Err(format!("is no search tree: from left to right, {right} comes after {left}"))
        }
        None => Ok(()),
    }
}

/// Whether some tree of different numbers has both walks: those from the top down go onto a pile one by one, those from
/// left to right must come off it.
fn left_to_right(value: &Value, top_down: Other<'_>) -> Result<(), String> {
    let mut pile: Vec<i64> = Vec::new();
    let walked = numbers(value);
    let mut coming = walked.iter();
    let mut wanted = coming.next();
    for number in numbers(top_down.value) {
        pile.push(number);
        while wanted.is_some_and(|next| pile.last() == Some(next)) {
            pile.pop();
            wanted = coming.next();
        }
    }
    match (pile.is_empty(), wanted) {
        (true, None) => Ok(()),
        (_, Some(number)) => {
            Err(format!("no tree has both this and `{}`: {number} cannot come there", top_down.name))
        }
        (false, None) => Err(format!("`{}` has more numbers", top_down.name)),
    }
}
