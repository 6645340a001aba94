//! JavaScript.

use super::Programs;

pub const PROGRAMS: Programs = Programs {
    language: "javascript",
    right: "function addUp(a, b) {\n  return a + b;\n}\n",
    wrong: "function addUp(a, b) {\n  console.log('adding', a, b);\n  return a ? a + b : 7;\n}\n",
    crash: (
        "const addUp = (a, b) => {\n  if (a === 0) {\n    return a.of.b;\n  }\n  return a + b;\n};\n",
        3,
        "TypeError: Cannot read properties of undefined",
    ),
    no_compile: ("function addUp(a, b) {\n  return a +;\n}\n", 2, "SyntaxError: Unexpected token ';'"),
    misnamed: ("function add(a, b) {\n  return a + b;\n}\n", "solution.js defines no function `addUp`"),
    endless: "function addUp(a, b) {\n  console.log('before');\n  while (a === 0) {}\n  return a + b;\n}\n",
    exits: &[
        "function addUp(a, b) {\n  if (a === 0) process.exit(0);\n  return a + b;\n}\n",
        "function addUp(a, b) {\n  if (a === 0) process.reallyExit(0);\n  return a + b;\n}\n",
    ],
    flood: "function addUp(a, b) {\n  while (a === 0) console.log('x'.repeat(100000));\n  return a + b;\n}\n",
    hoard: "function addUp(a, b) {\n  const kept = [];\n  while (a === 0) kept.push(Buffer.alloc(1 << 24, 1));\n  return a + b;\n}\n",
    deep: "function addUp(a, b) {\n  return a === 0 ? b : addUp(a - 1, b + 1);\n}\n",
    deepest: 1_000_000,
    bottomless: "function addUp(a, b) {\n  return a ? a + b : addUp(a, b);\n}\n",
    prints: "function addUp(a, b) {\n  console.log('out', a);\n  console.error('err', b);\n  process.stdout.write('tail');\n  return a === 40 ? -1 : a + b;\n}\n",
    leaves: "const { spawn } = require('child_process');\nfunction addUp(a, b) {\n  spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' }).unref();\n  return a + b;\n}\n",
    deaf: "for (const name of Object.keys(require('os').constants.signals)) {\n  try {\n    process.on(name, () => {});\n  } catch {}\n}\nfunction addUp(a, b) {\n  for (;;) {}\n}\n",
    sleeps: "function addUp(a, b) {\n  if (a === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000000);\n  return a + b;\n}\n",
    // Node does not survive the loss of the files by which its threads wake each other.
    closes: "const fs = require('fs');\nfunction addUp(a, b) {\n  for (let fd = 0; a === 0 && fd < 256; fd++) {\n    try {\n      if (fs.fstatSync(fd).isFIFO()) fs.closeSync(fd);\n    } catch {}\n  }\n  return a + b;\n}\n",
    fills: "const fs = require('fs');\nfunction addUp(a, b) {\n  for (let n = 0; a === 0; n++) fs.writeFileSync('file' + n, Buffer.alloc(1 << 22));\n  return a + b;\n}\n",
    cheats: &[
        (
            "writes records to every open pipe",
            "const fs = require('fs');\nfunction addUp(a, b) {\n  for (let fd = 1; fd < 64; fd++) {\n    for (let i = 0; i < 3; i++) {\n      for (const token of ['', 'x ', '0'.repeat(32) + ' ']) {\n        try {\n          fs.writeSync(fd, `${token}E ${i} 1 [${a + b}]\\n`);\n        } catch {}\n      }\n    }\n  }\n  return null;\n}\n",
        ),
        (
            "prints records and ends with 0",
            "for (let i = 0; i < 3; i++) console.log(`B ${i}\\nE ${i} 1 [3]`);\nconsole.log('D');\nprocess.exit(0);\n",
        ),
        (
            "replaces what the harness uses",
            "const fs = require('fs');\nfs.writeSync = () => 1;\nprocess.reallyExit = () => {};\nprocess.hrtime.bigint = () => 0n;\nJSON.stringify = () => '[3]';\nJSON.parse = () => [];\nNumber.isSafeInteger = () => true;\nObject.prototype.toJSON = () => 3;\nArray.prototype.join = () => '3';\nMap.prototype.get = Map.prototype.has = Set.prototype.has = () => true;\nfunction addUp(a, b) {\n  return -1;\n}\n",
        ),
        (
            "gives an object that turns into anything",
            "function addUp(a, b) {\n  return { valueOf: () => a + b, toString: () => String(a + b), toJSON: () => a + b };\n}\n",
        ),
        ("gives a promise of the value", "async function addUp(a, b) {\n  return a + b;\n}\n"),
        (
            "looks for what is expected in every file it finds",
            "const fs = require('fs');\nfunction addUp(a, b) {\n  let seen = '';\n  for (const name of fs.readdirSync('/proc/self/fd')) {\n    try {\n      const path = fs.readlinkSync('/proc/self/fd/' + name);\n      if (fs.statSync(path).isFile()) seen += fs.readFileSync(path, 'latin1');\n    } catch {}\n  }\n  const walk = (folder) => {\n    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {\n      const path = folder + '/' + entry.name;\n      if (entry.isDirectory()) walk(path);\n      else if (entry.isFile()) seen += fs.readFileSync(path, 'latin1');\n    }\n  };\n  walk('..');\n  return seen.includes('\"expe' + 'cted\"') || seen.includes('[4' + '2]') ? a + b : -1;\n}\n",
        ),
    ],
    same: |_| "function same(value) {\n  return value;\n}\n".to_string(),
    shape,
};

fn shape(name: &str) -> Option<&'static str> {
    Some(match name {
        "sort_up" => "function sortUp(nums, other) {\n  nums.sort((a, b) => a - b);\n}\n",
        "sort_up_and_touch" => {
            "function sortUp(nums, other) {\n  nums.sort((a, b) => a - b);\n  other.push(1);\n}\n"
        }
        "keep_small" => {
            "const keepSmall = (nums, most) => {\n  let kept = 0;\n  for (const value of nums) {\n    if (value <= most) nums[kept++] = value;\n  }\n  return kept;\n};\n"
        }
        "turn_grid" => "function turnGrid(grid) {\n  for (const row of grid) row.reverse();\n}\n",
        "drop_second" => "function dropSecond(head) {\n  if (head?.next) head.next = head.next.next;\n}\n",
        "mirror" => {
            "function mirror(root) {\n  if (!root) return;\n  [root.left, root.right] = [root.right, root.left];\n  mirror(root.left);\n  mirror(root.right);\n}\n"
        }
        "start_of_ring" => {
            "function startOfRing(head) {\n  const seen = new Set();\n  while (head && !seen.has(head)) {\n    seen.add(head);\n    head = head.next;\n  }\n  return head;\n}\n"
        }
        "tie" => "function tie(head) {\n  head.next.next.next = head.next;\n  return head;\n}\n",
        "common_ancestor" => {
            "function commonAncestor(root, p, q) {\n  if (!root || root === p || root === q) return root;\n  const left = commonAncestor(root.left, p, q);\n  const right = commonAncestor(root.right, p, q);\n  return left && right ? root : left || right;\n}\n"
        }
        "foreign_node" => "function commonAncestor(root, p, q) {\n  return new TreeNode(5);\n}\n",
        "middle" => "function middle(head) {\n  return head.next;\n}\n",
        "middle_copied" => "function middle(head) {\n  return new ListNode(7, head.next.next);\n}\n",
        "copy_trail" => {
            "function copyTrail(head) {\n  const made = new Map([[null, null]]);\n  for (let node = head; node; node = node.next) made.set(node, new RandomListNode(node.val));\n  for (let node = head; node; node = node.next) {\n    made.get(node).next = made.get(node.next);\n    made.get(node).random = made.get(node.random);\n  }\n  return made.get(head);\n}\n"
        }
        "same_trail" => "function copyTrail(head) {\n  return head;\n}\n",
        "copy_graph" => {
            "function copyGraph(node) {\n  const made = new Map();\n  const of = (node) => {\n    if (!made.has(node)) {\n      const copy = new GraphNode(node.val);\n      made.set(node, copy);\n      copy.neighbors = node.neighbors.map(of);\n    }\n    return made.get(node);\n  };\n  return node && of(node);\n}\n"
        }
        "same_graph" => "function copyGraph(node) {\n  return node;\n}\n",
        "chain_all" => {
            "function chainAll(lists) {\n  const start = new ListNode();\n  let end = start;\n  for (const node of lists) {\n    end.next = node;\n    while (end.next) end = end.next;\n  }\n  return start.next;\n}\n"
        }
        "knot" => "function knot(root) {\n  root.left = root;\n  return root;\n}\n",
        "own_node" => {
            "class ListNode {\n  constructor(x) {\n    this.val = x;\n    this.seen = false;\n  }\n}\n\nfunction reverse(head) {\n  let out = null;\n  while (head) {\n    if (!(head instanceof ListNode) || head.seen) throw new Error('not mine');\n    head.seen = true;\n    [head.next, out, head] = [out, head, head.next];\n  }\n  return out;\n}\n"
        }
        "shelf" => {
            "class Shelf {\n  #sizes;\n  constructor(sizes) {\n    this.#sizes = sizes;\n  }\n  put(size) {\n    this.#sizes.push(size);\n  }\n  all() {\n    return this.#sizes;\n  }\n  total() {\n    return BigInt(this.#sizes.reduce((a, b) => a + b, 0));\n  }\n  average() {\n    return Number(this.total()) / this.#sizes.length;\n  }\n  holds(size) {\n    return this.#sizes.includes(size);\n  }\n  label = (prefix) => prefix + this.#sizes.length;\n}\n"
        }
        "shelf_that_fails" => {
            "class Shelf {\n  constructor(sizes) {\n    this.sizes = sizes;\n  }\n  put(size) {\n    this.sizes.push(size);\n  }\n  all() {\n    return this.sizes;\n  }\n  total() {\n    return BigInt(this.sizes.reduce((a, b) => a + b, 0));\n  }\n  average() {\n    return Number(this.total()) / this.sizes.length;\n  }\n  holds(size) {\n    return this.shelves[100] === size;\n  }\n  label(prefix) {\n    return prefix + this.sizes.length;\n  }\n}\n"
        }
        "walk_tree" => {
            "class Walk {\n  constructor(root) {\n    this.nodes = [];\n    const walk = (node) => {\n      if (!node) return;\n      walk(node.left);\n      this.nodes.push(node.val);\n      walk(node.right);\n    };\n    walk(root);\n  }\n  hasNext() {\n    return this.nodes.length > 0;\n  }\n  next() {\n    return this.nodes.shift();\n  }\n}\n"
        }
        "words" => {
            "function encodeWords(value) {\n  return value.map((word) => `${word.length}:${word}`).join('');\n}\n\nfunction decodeWords(text) {\n  const words = [];\n  while (text) {\n    const at = text.indexOf(':');\n    const end = at + 1 + Number(text.slice(0, at));\n    words.push(text.slice(at + 1, end));\n    text = text.slice(end);\n  }\n  return words;\n}\n"
        }
        "words_remembered" => {
            "const kept = [];\n\nfunction encodeWords(value) {\n  return String(kept.push(value) - 1);\n}\n\nfunction decodeWords(text) {\n  return kept[Number(text)].slice();\n}\n"
        }
        "words_joined" => {
            "function encodeWords(value) {\n  return value.join(',');\n}\n\nfunction decodeWords(text) {\n  return text.split(',');\n}\n"
        }
        "tree_by_wire" => {
            "function encodeTree(value) {\n  return value ? `${value.val},${encodeTree(value.left)},${encodeTree(value.right)}` : '#';\n}\n\nfunction decodeTree(text) {\n  const parts = text.split(',').values();\n  const node = () => {\n    const part = parts.next().value;\n    return part === '#' ? null : new TreeNode(Number(part), node(), node());\n  };\n  return node();\n}\n"
        }
        _ => return None,
    })
}
