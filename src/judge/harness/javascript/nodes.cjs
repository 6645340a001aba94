// Linked values: chains, trees, chains with random pointers, graphs. A decoder adds the nodes it makes to `nodes`, in the
// order of their positions in the JSON form; an encoder adds those it meets to `met` unless that is null.
"use strict";

const { a, integer, isArray, own, Refusal, refuse, shown } = require("./values.cjs");

const [OwnMap, OwnSet] = [Map, Set];
const get = own(Map.prototype.get);
const put = own(Map.prototype.set);
const knows = own(Map.prototype.has);
const has = own(Set.prototype.has);
const add = own(Set.prototype.add);
const { create } = Object;

/** The node types, for a file that declares none. */
const NODES = {
  ListNode: class ListNode {
    constructor(val = 0, next = null) {
      this.val = val;
      this.next = next;
    }
  },
  TreeNode: class TreeNode {
    constructor(val = 0, left = null, right = null) {
      this.val = val;
      this.left = left;
      this.right = right;
    }
  },
  RandomListNode: class RandomListNode {
    constructor(val = 0, next = null, random = null) {
      this.val = val;
      this.next = next;
      this.random = random;
    }
  },
  GraphNode: class GraphNode {
    constructor(val = 0, neighbors = []) {
      this.val = val;
      this.neighbors = neighbors;
    }
  },
};

const none = (node) => node === null || node === undefined;

/** What makes a node of the user's own class. */
function maker(Node) {
  return (value) => {
    let node;
    try {
      node = new Node(value);
    } catch {
      node = create(Node.prototype);
    }
    node.val = value;
    return node;
  };
}

function keep(nodes, made) {
  for (let index = 0; index < made.length; index++) nodes[nodes.length] = made[index];
  return made.length > 0 ? made[0] : null;
}

const DECODERS = {
  ListNode: (make) => (value, nodes) => {
    const ring = isArray(value) ? -1 : value.ring;
    const values = isArray(value) ? value : value.values;
    const made = [];
    for (let index = 0; index < values.length; index++) {
      made[index] = make(values[index]);
      made[index].next = null;
      if (index > 0) made[index - 1].next = made[index];
    }
    if (ring >= 0) made[made.length - 1].next = made[ring];
    return keep(nodes, made);
  },
  TreeNode: (make) => (values, nodes) => {
    const made = [];
    for (let index = 0; index < values.length; index++) {
      made[index] = values[index] === null ? null : make(values[index]);
    }
    let next = 1;
    for (let index = 0; index < made.length; index++) {
      if (made[index] === null) continue;
      made[index].left = made[next++] ?? null;
      made[index].right = made[next++] ?? null;
    }
    return keep(nodes, made);
  },
  RandomListNode: (make) => (pairs, nodes) => {
    const made = [];
    for (let index = 0; index < pairs.length; index++) made[index] = make(pairs[index][0]);
    for (let index = 0; index < made.length; index++) {
      const target = pairs[index][1];
      made[index].next = made[index + 1] ?? null;
      made[index].random = target === null ? null : made[target];
    }
    return keep(nodes, made);
  },
  GraphNode: (make) => (lists, nodes) => {
    const made = [];
    for (let index = 0; index < lists.length; index++) made[index] = make(index);
    for (let index = 0; index < made.length; index++) {
      const neighbors = lists[index];
      for (let at = 0; at < neighbors.length; at++) neighbors[at] = made[neighbors[at]];
      made[index].neighbors = neighbors;
    }
    return keep(nodes, made);
  },
};

/** Refuses what is no node of the kind. */
function known(kind, node) {
  if (typeof node !== "object" || isArray(node)) refuse(`expected a ${kind}, got ${a(node)}`);
  if (!("val" in node)) refuse(`expected a ${kind}, got an object without \`val\``);
  return node;
}

/** The value of a node as JSON. */
function valued(node, number) {
  try {
    return integer(node.val);
  } catch (error) {
    if (error instanceof Refusal) refuse(`the value of node ${number}: ${error.words}`);
    throw error;
  }
}

function points(from, to) {
  refuse(`the chain runs in a ring: node ${from} points back to node ${to}`);
}

/** The position to which a chain comes back and how many nodes it has; null where it ends. */
function ringOf(first) {
  let [slow, fast] = [first, first];
  while (!none(fast) && !none(fast.next)) {
    slow = slow.next;
    fast = fast.next.next;
    if (slow !== fast || none(slow)) continue;
    const positions = new OwnMap();
    let length = 0;
    let node = first;
    for (; !knows(positions, node); node = node.next) put(positions, node, length++);
    return { back: get(positions, node), length };
  }
  return null;
}

const ENCODERS = {
  ListNode: (ringAllowed) => (first, met) => {
    const ring = ringOf(first);
    if (ring !== null && !ringAllowed) points(ring.length - 1, ring.back);
    let made = "[";
    let count = 0;
    for (let node = first; !none(node) && (ring === null || count < ring.length); node = node.next) {
      if (count > 0) made += ",";
      made += valued(known("ListNode", node), count);
      if (met !== null) met[met.length] = node;
      count++;
    }
    made += "]";
    return ring === null ? made : `{"values":${made},"ring":${ring.back}}`;
  },
  TreeNode: () => (root, met) => {
    const queue = [root];
    const seen = new OwnSet();
    let made = "[";
    let gaps = "";
    for (let index = 0; index < queue.length; index++) {
      const node = queue[index];
      if (none(node)) {
        // Only gaps before another node are written.
        gaps += gaps === "" && made === "[" ? "null" : ",null";
        continue;
      }
      known("TreeNode", node);
      if (has(seen, node)) refuse(`this is no tree: the node with value ${shown(node.val)} is in it twice`);
      add(seen, node);
      made += gaps + (made === "[" && gaps === "" ? "" : ",") + valued(node, index);
      gaps = "";
      if (met !== null) met[met.length] = node;
      queue[queue.length] = node.left;
      queue[queue.length] = node.right;
    }
    return made + "]";
  },
  RandomListNode: () => (first, met) => {
    const positions = new OwnMap();
    const order = [];
    for (let node = first; !none(node); node = node.next) {
      if (knows(positions, known("RandomListNode", node))) points(order.length - 1, get(positions, node));
      put(positions, node, order.length);
      order[order.length] = node;
      if (met !== null) met[met.length] = node;
    }
    let made = "[";
    for (let index = 0; index < order.length; index++) {
      const target = order[index].random;
      if (!none(target) && !knows(positions, target)) {
        refuse(`\`random\` of node ${index} points to a node outside the chain`);
      }
      if (index > 0) made += ",";
      made += `[${valued(order[index], index)},${none(target) ? "null" : get(positions, target)}]`;
    }
    return made + "]";
  },
  GraphNode: () => (first, met) => {
    if (none(first)) return "[]";
    const order = [known("GraphNode", first)];
    const seen = new OwnSet();
    add(seen, first);
    for (let index = 0; index < order.length; index++) {
      const node = order[index];
      if (met !== null) met[met.length] = node;
      if (!isArray(node.neighbors)) refuse(`\`neighbors\` of the node with value ${shown(node.val)} is no list`);
      for (let at = 0; at < node.neighbors.length; at++) {
        const neighbor = node.neighbors[at];
        if (none(neighbor)) refuse(`a neighbor of the node with value ${shown(node.val)} is ${a(neighbor)}`);
        if (has(seen, known("GraphNode", neighbor))) continue;
        add(seen, neighbor);
        order[order.length] = neighbor;
      }
    }
    if (first.val !== 0) refuse(`the node given has value ${shown(first.val)}; node 0 belongs there`);
    const byValue = [];
    for (let index = 0; index < order.length; index++) byValue[index] = null;
    for (let index = 0; index < order.length; index++) {
      const { val } = order[index];
      if (byValue[val] === undefined) refuse(`the values of the nodes are not 0 to ${order.length - 1}`);
      if (byValue[val] !== null) refuse("two different nodes carry the same value");
      byValue[val] = order[index];
    }
    let made = "[";
    for (let index = 0; index < byValue.length; index++) {
      const { neighbors } = byValue[index];
      made += index > 0 ? ",[" : "[";
      for (let at = 0; at < neighbors.length; at++) made += (at > 0 ? "," : "") + integer(neighbors[at].val);
      made += "]";
    }
    return made + "]";
  },
};

/** The position of a node among the nodes of an argument. */
function encodePosition(node, nodes, parameter) {
  if (none(node)) return "null";
  for (let position = 0; position < nodes.length; position++) {
    if (nodes[position] === node) return "" + position;
  }
  const value = typeof node === "object" && "val" in node ? `, with value ${shown(node.val)}` : "";
  return refuse(`the node is none of the nodes of \`${parameter}\` but another one${value}`);
}

/** Refuses a result that shares a node with the input. */
function holdFresh(met, given) {
  const known = new OwnSet();
  for (const name in given) {
    for (let index = 0; index < given[name].length; index++) add(known, given[name][index]);
  }
  for (let index = 0; index < met.length; index++) {
    if (has(known, met[index])) {
      refuse(`the result shares a node with the input: the one with value ${shown(met[index].val)}`);
    }
  }
}

module.exports = { DECODERS, ENCODERS, encodePosition, holdFresh, maker, NODES };
