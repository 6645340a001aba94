//! Rust.

use super::Programs;

pub const PROGRAMS: Programs = Programs {
    language: "rust",
    right: "pub fn add_up(a: i32, b: i32) -> i32 {\n    a + b\n}\n",
    wrong: "fn add_up(a: i32, b: i32) -> i32 {\n    println!(\"adding {} {}\", a, b);\n    if a == 0 {\n        return 7;\n    }\n    a + b\n}\n",
    crash: (
        "pub fn add_up(a: i32, b: i32) -> i32 {\n    let list = vec![b];\n    if a == 0 {\n        return list[b as usize + 1];\n    }\n    a + b\n}\n",
        4,
        "panic: index out of bounds: the len is 1 but the index is 1",
    ),
    no_compile: (
        "pub fn add_up(a: i32, b: i32) -> i32 {\n    let x = 1;\n    // not there:\n    a + c\n}\n",
        4,
        "cannot find value `c`",
    ),
    misnamed: ("pub fn add(a: i32, b: i32) -> i32 {\n    a + b\n}\n", "solution.rs defines no `add_up`"),
    endless: "pub fn add_up(a: i32, b: i32) -> i32 {\n    println!(\"before\");\n    while a == 0 {\n        std::hint::spin_loop();\n    }\n    a + b\n}\n",
    exits: &[
        "pub fn add_up(a: i32, b: i32) -> i32 {\n    if a == 0 {\n        std::process::exit(0);\n    }\n    a + b\n}\n",
    ],
    flood: "pub fn add_up(a: i32, b: i32) -> i32 {\n    while a == 0 {\n        print!(\"{:060000}\", b);\n    }\n    a + b\n}\n",
    hoard: "pub fn add_up(a: i32, b: i32) -> i32 {\n    let mut kept: Vec<Vec<u8>> = Vec::new();\n    while a == 0 {\n        kept.push(vec![1; 1 << 24]);\n    }\n    a + b + kept.len() as i32\n}\n",
    deep: "pub fn add_up(a: i32, b: i32) -> i32 {\n    if a == 0 {\n        return b;\n    }\n    add_up(a - 1, b) + 1\n}\n",
    deepest: 1_000_000,
    bottomless: "pub fn add_up(a: i32, b: i32) -> i32 {\n    if a == 0 {\n        return add_up(a, b) + 1;\n    }\n    a + b\n}\n",
    prints: "pub fn add_up(a: i32, b: i32) -> i32 {\n    println!(\"out {}\", a);\n    eprintln!(\"err {}\", b);\n    print!(\"tail\");\n    if a == 40 {\n        return -1;\n    }\n    a + b\n}\n",
    leaves: "use std::process::Command;\n\npub fn add_up(a: i32, b: i32) -> i32 {\n    Command::new(\"setsid\").args([\"sleep\", \"1000\"]).spawn().unwrap();\n    a + b\n}\n",
    deaf: "extern \"C\" {\n    fn signal(number: i32, handler: usize) -> usize;\n}\n\npub fn add_up(a: i32, b: i32) -> i32 {\n    for number in 1..32 {\n        unsafe { signal(number, 1) };\n    }\n    loop {\n        std::hint::spin_loop();\n    }\n}\n",
    sleeps: "pub fn add_up(a: i32, b: i32) -> i32 {\n    if a == 0 {\n        std::thread::park_timeout(std::time::Duration::from_secs(1000));\n    }\n    a + b\n}\n",
    closes: "extern \"C\" {\n    fn close(descriptor: i32) -> i32;\n}\n\npub fn add_up(a: i32, b: i32) -> i32 {\n    if a == 0 {\n        for descriptor in 0..256 {\n            unsafe { close(descriptor) };\n        }\n    }\n    a + b\n}\n",
    fills: "pub fn add_up(a: i32, b: i32) -> i32 {\n    let piece = vec![0u8; 1 << 22];\n    let mut n = 0;\n    while a == 0 {\n        std::fs::write(format!(\"file{}\", n), &piece).unwrap();\n        n += 1;\n    }\n    a + b\n}\n",
    cheats: &[
        (
            "writes records to every open pipe",
            "extern \"C\" {\n    fn write(descriptor: i32, text: *const u8, count: usize) -> isize;\n}\n\npub fn add_up(a: i32, b: i32) -> i32 {\n    for descriptor in 1..64 {\n        for i in 0..3 {\n            let text = format!(\"E {} 1 [{}]\\n\", i, a + b);\n            unsafe { write(descriptor, text.as_ptr(), text.len()) };\n        }\n    }\n    -1\n}\n",
        ),
        (
            "prints records and ends with 0",
            "pub fn add_up(a: i32, b: i32) -> i32 {\n    print!(\"B 0\\nE 0 1 [3]\\nD\\n\");\n    std::process::exit(0)\n}\n",
        ),
        (
            "calls the harness itself",
            "pub fn add_up(a: i32, b: i32) -> i32 {\n    ::drill_kit::run(|_, clock, _, b| {\n        clock.begin();\n        clock.end();\n        b.extend_from_slice(b\"[3]\");\n    });\n    -1\n}\n",
        ),
    ],
    same: |of| {
        let kind = kind(of);
        format!(
            "use std::cell::RefCell;\nuse std::rc::Rc;\n\npub fn same(value: {kind}) -> {kind} {{\n    value\n}}\n"
        )
    },
    shape,
};

fn kind(of: &str) -> String {
    match of.strip_suffix("[]") {
        Some(element) => format!("Vec<{}>", kind(element)),
        None => match of {
            "int" => "i32".to_string(),
            "long" => "i64".to_string(),
            "double" => "f64".to_string(),
            "string" => "String".to_string(),
            "ListNode" => "Option<Box<ListNode>>".to_string(),
            node if node.ends_with("Node") => format!("Option<Rc<RefCell<{node}>>>"),
            other => other.to_string(),
        },
    }
}

fn shape(name: &str) -> Option<&'static str> {
    Some(match name {
        "sort_up" => "pub fn sort_up(nums: &mut Vec<i32>, other: &[i32]) {\n    nums.sort();\n}\n",
        "sort_up_and_touch" => {
            "pub fn sort_up(nums: &mut [i32], other: &mut Vec<i32>) {\n    nums.sort();\n    other[0] += 1;\n}\n"
        }
        "keep_small" => {
            "pub fn keep_small(nums: &mut Vec<i32>, most: i32) -> i32 {\n    nums.retain(|value| *value <= most);\n    nums.len() as i32\n}\n"
        }
        "turn_grid" => {
            "pub fn turn_grid(grid: &mut Vec<Vec<char>>) {\n    for row in grid {\n        row.reverse();\n    }\n}\n"
        }
        "drop_second" => {
            "pub fn drop_second(head: &mut Option<Box<ListNode>>) {\n    if let Some(node) = head {\n        if let Some(second) = node.next.take() {\n            node.next = second.next;\n        }\n    }\n}\n"
        }
        "mirror" => {
            "use std::cell::RefCell;\nuse std::rc::Rc;\n\npub fn mirror(root: &mut Option<Rc<RefCell<TreeNode>>>) {\n    if let Some(node) = root {\n        let node = &mut *node.borrow_mut();\n        std::mem::swap(&mut node.left, &mut node.right);\n        mirror(&mut node.left);\n        mirror(&mut node.right);\n    }\n}\n"
        }
        "start_of_ring" => {
            "use std::cell::RefCell;\nuse std::collections::HashSet;\nuse std::rc::Rc;\n\ntype Link = Option<Rc<RefCell<ListNode>>>;\n\npub fn start_of_ring(head: &Link) -> Link {\n    let mut seen = HashSet::new();\n    let mut next = head.clone();\n    while let Some(node) = next {\n        if !seen.insert(node.as_ptr()) {\n            return Some(node);\n        }\n        next = node.borrow().next.clone();\n    }\n    None\n}\n"
        }
        "common_ancestor" => {
            "use std::cell::RefCell;\nuse std::rc::Rc;\n\ntype Link = Option<Rc<RefCell<TreeNode>>>;\n\npub fn common_ancestor(root: Link, p: Link, q: Link) -> Link {\n    let (p, q) = (p?, q?);\n    find(&root, &p, &q)\n}\n\nfn find(root: &Link, p: &Rc<RefCell<TreeNode>>, q: &Rc<RefCell<TreeNode>>) -> Link {\n    let node = root.as_ref()?;\n    if Rc::ptr_eq(node, p) || Rc::ptr_eq(node, q) {\n        return root.clone();\n    }\n    let (left, right) = (find(&node.borrow().left, p, q), find(&node.borrow().right, p, q));\n    if left.is_some() && right.is_some() {\n        return root.clone();\n    }\n    left.or(right)\n}\n"
        }
        "foreign_node" => {
            "use std::cell::RefCell;\nuse std::rc::Rc;\n\ntype Link = Option<Rc<RefCell<TreeNode>>>;\n\npub fn common_ancestor(root: Link, p: Link, q: Link) -> Link {\n    Some(Rc::new(RefCell::new(TreeNode::new(5))))\n}\n"
        }
        "middle" => {
            "use std::cell::RefCell;\nuse std::rc::Rc;\n\npub fn middle(head: Option<Rc<RefCell<ListNode>>>) -> Option<Rc<RefCell<ListNode>>> {\n    head?.borrow().next.clone()\n}\n"
        }
        "middle_copied" => {
            "use std::cell::RefCell;\nuse std::rc::Rc;\n\npub fn middle(head: Option<Rc<RefCell<ListNode>>>) -> Option<Rc<RefCell<ListNode>>> {\n    let rest = head?.borrow().next.as_ref()?.borrow().next.clone();\n    Some(Rc::new(RefCell::new(ListNode { val: 7, next: rest })))\n}\n"
        }
        "copy_trail" => COPY_TRAIL,
        "same_trail" => {
            "use std::cell::RefCell;\nuse std::rc::Rc;\n\npub fn copy_trail(head: Option<Rc<RefCell<RandomListNode>>>) -> Option<Rc<RefCell<RandomListNode>>> {\n    head\n}\n"
        }
        "copy_graph" => COPY_GRAPH,
        "same_graph" => {
            "use std::cell::RefCell;\nuse std::rc::Rc;\n\npub fn copy_graph(node: Option<Rc<RefCell<GraphNode>>>) -> Option<Rc<RefCell<GraphNode>>> {\n    node\n}\n"
        }
        "chain_all" => {
            "pub fn chain_all(lists: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {\n    let mut first = None;\n    let mut end = &mut first;\n    for list in lists {\n        *end = list;\n        while let Some(node) = end {\n            end = &mut node.next;\n        }\n    }\n    first\n}\n"
        }
        "knot" => {
            "use std::cell::RefCell;\nuse std::rc::Rc;\n\npub fn knot(root: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {\n    root.as_ref()?.borrow_mut().left = root.clone();\n    root\n}\n"
        }
        "own_node" => {
            "struct ListNode {\n    val: i32,\n    next: Option<Box<ListNode>>,\n    seen: bool,\n}\n\nimpl ListNode {\n    fn new(val: i32) -> Self {\n        ListNode { val, next: None, seen: false }\n    }\n}\n\nfn reverse(mut head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {\n    let mut out = None;\n    while let Some(mut node) = head {\n        node.seen = true;\n        head = std::mem::replace(&mut node.next, out);\n        out = Some(node);\n    }\n    out\n}\n"
        }
        "shelf" => SHELF,
        "shelf_that_fails" => SHELF_THAT_FAILS,
        "walk_tree" => {
            "use std::cell::RefCell;\nuse std::rc::Rc;\n\npub struct Walk {\n    nodes: Vec<i32>,\n}\n\nimpl Walk {\n    pub fn new(root: Option<Rc<RefCell<TreeNode>>>) -> Self {\n        let mut walk = Walk { nodes: Vec::new() };\n        walk.walk(&root);\n        walk.nodes.reverse();\n        walk\n    }\n\n    fn walk(&mut self, node: &Option<Rc<RefCell<TreeNode>>>) {\n        if let Some(node) = node {\n            let node = node.borrow();\n            self.walk(&node.left);\n            self.nodes.push(node.val);\n            self.walk(&node.right);\n        }\n    }\n\n    fn has_next(&self) -> bool {\n        !self.nodes.is_empty()\n    }\n\n    fn next(&mut self) -> i32 {\n        self.nodes.pop().unwrap()\n    }\n}\n"
        }
        "words" => {
            "pub fn encode_words(value: Vec<String>) -> String {\n    value.iter().map(|word| format!(\"{}:{}\", word.len(), word)).collect()\n}\n\npub fn decode_words(text: String) -> Vec<String> {\n    let mut words = Vec::new();\n    let mut rest = text.as_str();\n    while let Some((size, after)) = rest.split_once(':') {\n        let (word, left) = after.split_at(size.parse().unwrap());\n        words.push(word.to_string());\n        rest = left;\n    }\n    words\n}\n"
        }
        "words_remembered" => {
            "use std::sync::Mutex;\n\nstatic KEPT: Mutex<Vec<Vec<String>>> = Mutex::new(Vec::new());\n\npub fn encode_words(value: Vec<String>) -> String {\n    let mut kept = KEPT.lock().unwrap();\n    kept.push(value);\n    (kept.len() - 1).to_string()\n}\n\npub fn decode_words(text: String) -> Vec<String> {\n    KEPT.lock().unwrap()[text.parse::<usize>().unwrap()].clone()\n}\n"
        }
        "words_joined" => {
            "pub fn encode_words(value: Vec<String>) -> String {\n    value.join(\",\")\n}\n\npub fn decode_words(text: String) -> Vec<String> {\n    text.split(',').map(str::to_string).collect()\n}\n"
        }
        "tree_by_wire" => {
            "use std::cell::RefCell;\nuse std::rc::Rc;\n\ntype Link = Option<Rc<RefCell<TreeNode>>>;\n\npub fn encode_tree(value: Link) -> String {\n    match value {\n        None => \"#\".to_string(),\n        Some(node) => {\n            let node = node.borrow();\n            format!(\"{},{},{}\", node.val, encode_tree(node.left.clone()), encode_tree(node.right.clone()))\n        }\n    }\n}\n\npub fn decode_tree(text: String) -> Link {\n    node(&mut text.split(','))\n}\n\nfn node<'a>(parts: &mut impl Iterator<Item = &'a str>) -> Link {\n    let val = parts.next()?.parse().ok()?;\n    let mut made = TreeNode::new(val);\n    made.left = node(parts);\n    made.right = node(parts);\n    Some(Rc::new(RefCell::new(made)))\n}\n"
        }
        _ => return None,
    })
}

const COPY_TRAIL: &str = "use std::cell::RefCell;\nuse std::collections::HashMap;\nuse std::rc::Rc;\n\ntype Link = Option<Rc<RefCell<RandomListNode>>>;\n\npub fn copy_trail(head: Link) -> Link {\n    let mut made = HashMap::new();\n    let mut next = head.clone();\n    while let Some(node) = next {\n        let copy = Rc::new(RefCell::new(RandomListNode::new(node.borrow().val)));\n        made.insert(node.as_ptr(), copy);\n        next = node.borrow().next.clone();\n    }\n    let of = |link: &Link| link.as_ref().map(|node| made[&node.as_ptr()].clone());\n    let mut next = head.clone();\n    while let Some(node) = next {\n        let node = node.borrow();\n        let copy = made[&(&*node as *const _ as *mut _)].clone();\n        copy.borrow_mut().next = of(&node.next);\n        copy.borrow_mut().random = of(&node.random);\n        next = node.next.clone();\n    }\n    of(&head)\n}\n";

const COPY_GRAPH: &str = "use std::cell::RefCell;\nuse std::collections::HashMap;\nuse std::rc::Rc;\n\ntype Shared = Rc<RefCell<GraphNode>>;\n\npub fn copy_graph(node: Option<Shared>) -> Option<Shared> {\n    Some(copy(&node?, &mut HashMap::new()))\n}\n\nfn copy(node: &Shared, made: &mut HashMap<i32, Shared>) -> Shared {\n    let val = node.borrow().val;\n    if let Some(known) = made.get(&val) {\n        return known.clone();\n    }\n    let fresh = Rc::new(RefCell::new(GraphNode::new(val)));\n    made.insert(val, fresh.clone());\n    for neighbor in &node.borrow().neighbors {\n        let neighbor = copy(neighbor, made);\n        fresh.borrow_mut().neighbors.push(neighbor);\n    }\n    fresh\n}\n";

const SHELF: &str = "pub struct Shelf {\n    sizes: Vec<i32>,\n}\n\nimpl Shelf {\n    pub fn new(sizes: Vec<i32>) -> Self {\n        Shelf { sizes }\n    }\n\n    pub fn put(&mut self, size: i32) {\n        self.sizes.push(size);\n    }\n\n    pub fn all(&self) -> Vec<i32> {\n        self.sizes.clone()\n    }\n\n    pub fn total(&self) -> i64 {\n        self.sizes.iter().map(|size| i64::from(*size)).sum()\n    }\n\n    pub fn average(&self) -> f64 {\n        self.total() as f64 / self.sizes.len() as f64\n    }\n\n    pub fn holds(&self, size: i32) -> bool {\n        self.sizes.contains(&size)\n    }\n\n    pub fn label(&self, prefix: String) -> String {\n        format!(\"{}{}\", prefix, self.sizes.len())\n    }\n}\n";

const SHELF_THAT_FAILS: &str = "pub struct Shelf {\n    sizes: Vec<i32>,\n}\n\nimpl Shelf {\n    pub fn new(sizes: Vec<i32>) -> Self {\n        Shelf { sizes }\n    }\n\n    pub fn put(&mut self, size: i32) {\n        self.sizes.push(size);\n    }\n\n    pub fn all(&self) -> Vec<i32> {\n        self.sizes.clone()\n    }\n\n    pub fn total(&self) -> i64 {\n        self.sizes.iter().map(|size| i64::from(*size)).sum()\n    }\n\n    pub fn average(&self) -> f64 {\n        self.total() as f64 / self.sizes.len() as f64\n    }\n\n    pub fn holds(&self, size: i32) -> bool {\n        self.sizes[100] == size\n    }\n\n    pub fn label(&self, prefix: String) -> String {\n        format!(\"{}{}\", prefix, self.sizes.len())\n    }\n}\n";
