//! Chains: of boxes, where no node is told from another; of shared nodes, where rings and identity count.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::json::{Reader, Value};
use crate::nodes::{made, Link, Node, Nodes};
use crate::refuse;

/// A node that owns the next one.
pub trait Chain: Sized {
    fn make(val: i32, next: Option<Box<Self>>) -> Self;
    fn val(&self) -> i32;
    fn next(&self) -> &Option<Box<Self>>;
}

/// Makes a chain of boxes.
pub fn read_chain<N: Chain>(p: &mut Reader<'_>) -> Option<Box<N>> {
    let values: Vec<i32> = p.value();
    values.into_iter().rev().fold(None, |next, val| Some(Box::new(N::make(val, next))))
}

/// Writes a chain of boxes: it cannot be a ring.
pub fn put_chain<N: Chain>(b: &mut Vec<u8>, first: &Option<Box<N>>) {
    b.push(b'[');
    let mut next = first;
    while let Some(node) = next {
        node.val().put(b);
        next = node.next();
        if next.is_some() {
            b.push(b',');
        }
    }
    b.push(b']');
}

/// A node that shares the next one.
pub trait SharedChain: Node {
    fn next(&self) -> &Link<Self>;
    fn set_next(&mut self, next: Link<Self>);
}

/// Makes a chain of shared nodes, a ring where one is told.
pub fn read_shared_chain<N: SharedChain>(p: &mut Reader<'_>, nodes: &mut Nodes<N>) -> Link<N> {
    let (mut values, mut ring) = (Vec::new(), None);
    if p.next() == b'{' {
        p.take(b'{');
        while p.more(b'}') {
            if p.value::<String>() == "ring" {
                ring = p.position();
            } else {
                values = p.value();
            }
        }
    } else {
        values = p.value::<Vec<i32>>();
    }
    let list: Vec<Rc<RefCell<N>>> = values.into_iter().map(made).collect();
    for (index, node) in list.iter().enumerate() {
        let after = list.get(index + 1).or_else(|| list.get(ring?));
        node.borrow_mut().set_next(after.cloned());
        nodes.add(&Some(node.clone()));
    }
    list.into_iter().next()
}

fn after<N: SharedChain>(node: &Link<N>) -> Link<N> {
    node.as_ref().and_then(|node| node.borrow().next().clone())
}

/// Where the last node points back to, and how many nodes there are; `None` for a chain that ends.
fn ring<N: SharedChain>(first: &Link<N>) -> Option<(usize, usize)> {
    let (mut slow, mut fast) = (first.clone(), first.clone());
    loop {
        fast = after(&after(&fast));
        slow = after(&slow);
        match (&fast, &slow) {
            (Some(fast), Some(slow)) if Rc::ptr_eq(fast, slow) => break,
            (None, _) => return None,
            _ => {}
        }
    }
    let mut positions = HashMap::new();
    let mut node = first.clone();
    while let Some(known) = &node {
        let count = positions.len();
        if let Some(back) = positions.insert(Rc::as_ptr(known), count) {
            return Some((back, count));
        }
        node = after(&node);
    }
    None
}

/// Writes a chain of shared nodes; those it meets are added to `met`.
pub fn put_shared_chain<N: SharedChain>(b: &mut Vec<u8>, first: &Link<N>, rings: bool, met: &mut Nodes<N>) {
    let ring = ring(first);
    if let Some((back, count)) = ring {
        if !rings {
            refuse(format!("the chain runs in a ring: node {} points back to node {}", count - 1, back));
        }
        b.extend_from_slice(b"{\"values\":");
    }
    b.push(b'[');
    let (mut node, mut count) = (first.clone(), 0);
    while let Some(known) = &node {
        if matches!(ring, Some((_, all)) if all == count) {
            break;
        }
        if count > 0 {
            b.push(b',');
        }
        known.borrow().val().put(b);
        met.add(&node);
        node = after(&node);
        count += 1;
    }
    b.push(b']');
    if let Some((back, _)) = ring {
        b.extend_from_slice(b",\"ring\":");
        (back as i64).put(b);
        b.push(b'}');
    }
}
