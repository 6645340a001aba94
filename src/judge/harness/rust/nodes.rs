//! Nodes that are told apart by identity: lists of those that an argument is made of, or that a result was found to be.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use crate::json::Value;
use crate::refuse;

/// A link to a node that has many owners.
pub type Link<N> = Option<Rc<RefCell<N>>>;

/// What every kind of node has.
pub trait Node: Sized {
    /// A node with a value and no links.
    fn make(val: i32) -> Self;
    fn val(&self) -> i32;
    /// Takes all links away.
    fn cut(&mut self);
}

/// Nodes in the order of their positions in the JSON form; `None` for a gap.
///
/// What is kept here is taken apart in the end: rings would never be freed.
pub struct Nodes<N: Node> {
    keep: bool,
    list: Vec<Link<N>>,
}

impl<N: Node> Nodes<N> {
    /// A list that keeps what it is given, or forgets it at once: then the user's code is a node's only owner.
    pub fn new(keep: bool) -> Self {
        Nodes { keep, list: Vec::new() }
    }

    pub(crate) fn add(&mut self, node: &Link<N>) {
        if self.keep {
            self.list.push(node.clone());
        }
    }
}

impl<N: Node> Drop for Nodes<N> {
    fn drop(&mut self) {
        for node in self.list.iter().flatten() {
            if let Ok(mut node) = node.try_borrow_mut() {
                node.cut();
            }
        }
    }
}

/// A new node.
pub(crate) fn made<N: Node>(val: i32) -> Rc<RefCell<N>> {
    Rc::new(RefCell::new(N::make(val)))
}

/// The node at a position of an argument.
pub fn position<N: Node>(nodes: &Nodes<N>, at: Option<usize>) -> Link<N> {
    nodes.list.get(at?)?.clone()
}

/// Writes the position of a node among the nodes of an argument, null for none.
pub fn put_position<N: Node>(b: &mut Vec<u8>, node: &Link<N>, nodes: &Nodes<N>, parameter: &str) {
    let found = match node {
        None => return b.extend_from_slice(b"null"),
        Some(found) => found,
    };
    let same = |known: &Link<N>| matches!(known, Some(known) if Rc::ptr_eq(known, found));
    match nodes.list.iter().position(same) {
        Some(at) => (at as i64).put(b),
        None => refuse(format!(
            "the node is none of the nodes of `{}` but another one, with value {}",
            parameter,
            found.borrow().val()
        )),
    }
}

/// Refuses a result that shares a node with the input.
pub fn fresh<N: Node>(met: &Nodes<N>, given: &[&Nodes<N>]) {
    let known: HashSet<*const RefCell<N>> =
        given.iter().flat_map(|nodes| nodes.list.iter().flatten()).map(Rc::as_ptr).collect();
    if let Some(node) = met.list.iter().flatten().find(|node| known.contains(&Rc::as_ptr(node))) {
        refuse(format!("the result shares a node with the input: the one with value {}", node.borrow().val()));
    }
}
