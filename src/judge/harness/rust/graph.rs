//! Chains with random pointers, and graphs.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::json::{put_list, Reader, Value};
use crate::nodes::{made, Link, Node, Nodes};
use crate::refuse;

/// A node with a link to the next one and one to any.
pub trait Random: Node {
    fn next(&self) -> &Link<Self>;
    fn random(&self) -> &Link<Self>;
    fn set(&mut self, next: Link<Self>, random: Link<Self>);
}

/// Makes a chain with random pointers.
pub fn read_random<N: Random>(p: &mut Reader<'_>, nodes: &mut Nodes<N>) -> Link<N> {
    let list: Vec<(Rc<RefCell<N>>, Option<usize>)> = p.list(|p| {
        p.take(b'[');
        let pair = (made(p.value()), p.position());
        p.take(b']');
        pair
    });
    for (index, (node, target)) in list.iter().enumerate() {
        let at = |at: usize| list.get(at).map(|(node, _)| node.clone());
        node.borrow_mut().set(at(index + 1), target.and_then(at));
        nodes.add(&Some(node.clone()));
    }
    list.into_iter().next().map(|(node, _)| node)
}

/// Writes a chain with random pointers; the nodes it meets are added to `met`.
pub fn put_random<N: Random>(b: &mut Vec<u8>, first: &Link<N>, met: &mut Nodes<N>) {
    let (mut positions, mut order, mut next) = (HashMap::new(), Vec::new(), first.clone());
    while let Some(node) = next {
        let count = order.len();
        if let Some(back) = positions.insert(Rc::as_ptr(&node), count) {
            refuse(format!("the chain runs in a ring: node {} points back to node {}", count - 1, back));
        }
        next = node.borrow().next().clone();
        met.add(&Some(node.clone()));
        order.push(node);
    }
    let mut index = 0;
    put_list(b, &order, |b, node| {
        let node = node.borrow();
        b.push(b'[');
        node.val().put(b);
        b.push(b',');
        match node.random().as_ref().map(|target| positions.get(&Rc::as_ptr(target))) {
            None => b.extend_from_slice(b"null"),
            Some(Some(at)) => (*at as i64).put(b),
            Some(None) => refuse(format!("`random` of node {} points to a node outside the chain", index)),
        }
        b.push(b']');
        index += 1;
    });
}

/// A node with its neighbours.
pub trait Graph: Node {
    fn neighbors(&self) -> &Vec<Rc<RefCell<Self>>>;
    fn set_neighbors(&mut self, neighbors: Vec<Rc<RefCell<Self>>>);
}

/// Makes a graph; node 0 is the one given.
pub fn read_graph<N: Graph>(p: &mut Reader<'_>, nodes: &mut Nodes<N>) -> Link<N> {
    let lists: Vec<Vec<i32>> = p.value();
    let list: Vec<Rc<RefCell<N>>> = (0..lists.len()).map(|val| made(val as i32)).collect();
    for (node, neighbors) in list.iter().zip(&lists) {
        let neighbors = neighbors.iter().filter_map(|at| list.get(*at as usize).cloned()).collect();
        node.borrow_mut().set_neighbors(neighbors);
        nodes.add(&Some(node.clone()));
    }
    list.into_iter().next()
}

/// Writes a graph by the values of its nodes; those it meets are added to `met`.
pub fn put_graph<N: Graph>(b: &mut Vec<u8>, first: &Link<N>, met: &mut Nodes<N>) {
    let first = match first {
        None => return b.extend_from_slice(b"[]"),
        Some(first) => first,
    };
    let (mut order, mut known, mut at) = (vec![first.clone()], HashSet::new(), 0);
    known.insert(Rc::as_ptr(first));
    while at < order.len() {
        let node = order[at].clone();
        for neighbor in node.borrow().neighbors() {
            if known.insert(Rc::as_ptr(neighbor)) {
                order.push(neighbor.clone());
            }
        }
        met.add(&Some(node));
        at += 1;
    }
    let given = first.borrow().val();
    if given != 0 {
        refuse(format!("the node given has value {}; node 0 belongs there", given));
    }
    let mut by_value: Vec<Link<N>> = vec![None; order.len()];
    for node in &order {
        match by_value.get_mut(node.borrow().val() as usize) {
            Some(place) if place.is_none() => *place = Some(node.clone()),
            Some(_) => refuse("two different nodes carry the same value".to_string()),
            None => refuse(format!("the values of the nodes are not 0 to {}", order.len() - 1)),
        }
    }
    let by_value: Vec<Rc<RefCell<N>>> = by_value.into_iter().flatten().collect();
    put_list(b, &by_value, |b, node| {
        put_list(b, node.borrow().neighbors(), |b, neighbor| neighbor.borrow().val().put(b));
    });
}
