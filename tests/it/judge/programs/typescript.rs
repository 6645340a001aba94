//! TypeScript. What has no types to take off is JavaScript's.

use super::{Programs, javascript};

pub const PROGRAMS: Programs = Programs {
    language: "typescript",
    right: "function addUp(a: number, b: number): number {\n  return a + b;\n}\n",
    wrong: "function addUp(a: number, b: number): number {\n  console.log('adding', a, b);\n  return a ? a + b : 7;\n}\n",
    crash: (
        "interface Pair {\n  a: number;\n  b: number;\n}\n\ntype Way = 'up';\n\nconst addUp = (a: number, b: number): number => {\n  const pair: Pair = { a, b };\n  if (pair.a === 0) {\n    return (pair as any).of.b;\n  }\n  return a + b;\n};\n",
        11,
        "TypeError: Cannot read properties of undefined",
    ),
    no_compile: (
        "type Pair = [number, number];\n\nfunction addUp(a: number, b: number): number {\n  return a +;\n}\n",
        4,
        "xpression expected",
    ),
    misnamed: (
        "function add(a: number, b: number): number {\n  return a + b;\n}\n",
        "solution.ts defines no function `addUp`",
    ),
    same: |of| {
        let kind = kind(of);
        format!("function same(value: {kind}): {kind} {{\n  return value;\n}}\n")
    },
    shape,
    ..javascript::PROGRAMS
};

fn kind(of: &str) -> String {
    match of.strip_suffix("[]") {
        Some(element) => format!("Array<{}>", kind(element)),
        None => match of {
            "int" | "double" => "number",
            "long" => "bigint",
            "bool" => "boolean",
            "char" => "string",
            other => other,
        }
        .to_string(),
    }
}

fn shape(name: &str) -> Option<&'static str> {
    Some(match name {
        "sort_up" => {
            "function sortUp(nums: number[], other: number[]): void {\n  nums.sort((a, b) => a - b);\n}\n"
        }
        "turn_grid" => {
            "export function turnGrid(grid: string[][]): void {\n  for (const row of grid) row.reverse();\n}\n"
        }
        "drop_second" => {
            "function dropSecond(head: ListNode | null): void {\n  if (head?.next) head.next = head.next!.next;\n}\n"
        }
        "start_of_ring" => {
            "function startOfRing(head: ListNode | null): ListNode | null {\n  const seen = new Set<ListNode>();\n  while (head && !seen.has(head)) {\n    seen.add(head);\n    head = head.next;\n  }\n  return head;\n}\n"
        }
        "common_ancestor" => {
            "type Tree = TreeNode | null;\n\nfunction commonAncestor(root: Tree, p: Tree, q: Tree): Tree {\n  if (!root || root === p || root === q) return root;\n  const left = commonAncestor(root.left, p, q);\n  const right = commonAncestor(root.right, p, q);\n  return left && right ? root : left || right;\n}\n"
        }
        "copy_trail" => {
            "function copyTrail(head: RandomListNode | null): RandomListNode | null {\n  const made = new Map<RandomListNode | null, RandomListNode | null>([[null, null]]);\n  for (let node = head; node; node = node.next) made.set(node, new RandomListNode(node.val));\n  for (let node = head; node; node = node.next) {\n    const copy = made.get(node)!;\n    copy.next = made.get(node.next) as RandomListNode | null;\n    copy.random = made.get(node.random) as RandomListNode | null;\n  }\n  return made.get(head)!;\n}\n"
        }
        "copy_graph" => {
            "function copyGraph(node: GraphNode | null): GraphNode | null {\n  const made = new Map<GraphNode, GraphNode>();\n  const of = (node: GraphNode): GraphNode => {\n    if (!made.has(node)) {\n      const copy = new GraphNode(node.val);\n      made.set(node, copy);\n      copy.neighbors = node.neighbors.map(of);\n    }\n    return made.get(node)!;\n  };\n  return node && of(node);\n}\n"
        }
        "own_node" => {
            "class ListNode {\n  val: number;\n  next: ListNode | null;\n  seen = false;\n\n  constructor(val = 0, next: ListNode | null = null) {\n    this.val = val;\n    this.next = next;\n  }\n}\n\nfunction reverse(head: ListNode | null): ListNode | null {\n  let out: ListNode | null = null;\n  while (head) {\n    if (head.seen) throw new Error('not mine');\n    head.seen = true;\n    const next: ListNode | null = head.next;\n    head.next = out;\n    out = head;\n    head = next;\n  }\n  return out;\n}\n"
        }
        "shelf" => {
            "class Shelf {\n  private sizes: number[];\n\n  constructor(sizes: number[]) {\n    this.sizes = sizes;\n  }\n\n  put(size: number): void {\n    this.sizes.push(size);\n  }\n\n  all(): number[] {\n    return this.sizes;\n  }\n\n  total(): bigint {\n    return BigInt(this.sizes.reduce((a, b) => a + b, 0));\n  }\n\n  average(): number {\n    return Number(this.total()) / this.sizes.length;\n  }\n\n  holds(size: number): boolean {\n    return this.sizes.includes(size);\n  }\n\n  label(prefix: string): string {\n    return prefix + this.sizes.length;\n  }\n}\n"
        }
        "walk_tree" => {
            "class Walk {\n  private nodes: number[] = [];\n\n  constructor(root: TreeNode | null) {\n    const walk = (node: TreeNode | null): void => {\n      if (!node) return;\n      walk(node.left);\n      this.nodes.push(node.val);\n      walk(node.right);\n    };\n    walk(root);\n  }\n\n  hasNext(): boolean {\n    return this.nodes.length > 0;\n  }\n\n  next(): number {\n    return this.nodes.shift()!;\n  }\n}\n"
        }
        "words" => {
            "function encodeWords(value: string[]): string {\n  return JSON.stringify(value);\n}\n\nfunction decodeWords(text: string): string[] {\n  return JSON.parse(text) as string[];\n}\n"
        }
        "tree_by_wire" => {
            "function encodeTree(value: TreeNode | null): string {\n  return value ? `${value.val},${encodeTree(value.left)},${encodeTree(value.right)}` : '#';\n}\n\nfunction decodeTree(text: string): TreeNode | null {\n  const parts = text.split(',');\n  let at = 0;\n  const node = (): TreeNode | null => {\n    const part = parts[at++];\n    return part === '#' ? null : new TreeNode(Number(part), node(), node());\n  };\n  return node();\n}\n"
        }
        other => return (javascript::PROGRAMS.shape)(other),
    })
}
