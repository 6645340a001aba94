//! Binary trees, level by level.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use crate::json::{Reader, Value};
use crate::nodes::{made, Link, Node, Nodes};
use crate::refuse;

/// A node with two children.
pub trait Tree: Node {
    fn left(&self) -> &Link<Self>;
    fn right(&self) -> &Link<Self>;
    fn set(&mut self, left: Link<Self>, right: Link<Self>);
}

/// Makes a tree.
pub fn read_tree<N: Tree>(p: &mut Reader<'_>, nodes: &mut Nodes<N>) -> Link<N> {
    let list: Vec<Option<Rc<RefCell<N>>>> = p.list(|p| if p.null() { None } else { Some(made(p.value())) });
    let mut children = list.iter().skip(1);
    for node in &list {
        if let Some(node) = node {
            let (left, right) = (children.next(), children.next());
            node.borrow_mut().set(left.cloned().flatten(), right.cloned().flatten());
        }
        nodes.add(node);
    }
    list.into_iter().next().flatten()
}

/// Writes a tree; the nodes it meets are added to `met`.
pub fn put_tree<N: Tree>(b: &mut Vec<u8>, root: &Link<N>, met: &mut Nodes<N>) {
    let (mut queue, mut known, mut end, mut at) = (vec![root.clone()], HashSet::new(), 0, 0);
    while at < queue.len() {
        let node = queue[at].clone();
        at += 1;
        if let Some(found) = &node {
            let inside = found.borrow();
            if !known.insert(Rc::as_ptr(found)) {
                refuse(format!("this is no tree: the node with value {} is in it twice", inside.val()));
            }
            end = at;
            met.add(&node);
            queue.push(inside.left().clone());
            queue.push(inside.right().clone());
        }
    }
    b.push(b'[');
    for (index, node) in queue[..end].iter().enumerate() {
        if index > 0 {
            b.push(b',');
        }
        match node {
            Some(node) => node.borrow().val().put(b),
            None => b.extend_from_slice(b"null"),
        }
    }
    b.push(b']');
}
