//! Python.

use super::Programs;

pub const PROGRAMS: Programs = Programs {
    language: "python",
    right: "def add_up(a, b):\n    return a + b\n",
    wrong: "def add_up(a, b):\n    print('adding', a, b)\n    return a + b if a else 7\n",
    crash: (
        "def add_up(a, b):\n    if a == 0:\n        return b // a\n    return a + b\n",
        3,
        "ZeroDivisionError: integer division or modulo by zero",
    ),
    no_compile: ("def add_up(a, b):\n    return a +\n", 2, "SyntaxError"),
    misnamed: ("def add(a, b):\n    return a + b\n", "solution.py defines no function `add_up`"),
    endless: "def add_up(a, b):\n    print('before')\n    while a == 0:\n        pass\n    return a + b\n",
    exits: &[
        "def add_up(a, b):\n    if a == 0: exit(0)\n    return a + b\n",
        "import sys\ndef add_up(a, b):\n    if a == 0: sys.exit(0)\n    return a + b\n",
        "import os\ndef add_up(a, b):\n    if a == 0: os._exit(0)\n    return a + b\n",
    ],
    flood: "def add_up(a, b):\n    while a == 0:\n        print('x' * 100000)\n    return a + b\n",
    hoard: "def add_up(a, b):\n    kept = []\n    while a == 0:\n        kept.append(bytearray(1 << 24))\n    return a + b\n",
    deep: "def add_up(a, b):\n    return b if a == 0 else add_up(a - 1, b + 1)\n",
    deepest: 200_000,
    bottomless: "def add_up(a, b):\n    return a + b if a else add_up(a, b)\n",
    prints: "import sys\ndef add_up(a, b):\n    print('out', a)\n    print('err', b, file=sys.stderr)\n    sys.stdout.write('tail')\n    return -1 if a == 40 else a + b\n",
    leaves: "import os, time\ndef add_up(a, b):\n    if os.fork() == 0:\n        os.setsid()\n        if os.fork() == 0:\n            os.close(1); os.close(2)\n            time.sleep(1000)\n        os._exit(0)\n    return a + b\n",
    deaf: "import signal\nfor number in range(1, 30):\n    if number not in (9, 19):\n        try:\n            signal.signal(number, signal.SIG_IGN)\n        except ValueError:\n            pass\ndef add_up(a, b):\n    while True:\n        pass\n",
    sleeps: "import time\ndef add_up(a, b):\n    if a == 0:\n        time.sleep(1000)\n    return a + b\n",
    closes: "import os\ndef add_up(a, b):\n    if a == 0:\n        os.closerange(0, 256)\n    return a + b\n",
    fills: "def add_up(a, b):\n    number = 0\n    while a == 0:\n        number += 1\n        with open('file%d' % number, 'wb') as file:\n            file.write(bytes(1 << 22))\n    return a + b\n",
    cheats: &[
        (
            "writes records to every open pipe",
            "import os\ndef add_up(a, b):\n    for fd in range(1, 64):\n        for case in range(3):\n            for token in ('', 'x ', '0' * 32 + ' '):\n                try:\n                    os.write(fd, ('%sE %d 1 [%d]\\n' % (token, case, a + b)).encode())\n                except OSError:\n                    pass\n    return None\n",
        ),
        (
            "prints records and ends with 0",
            "import os\nfor case in range(3):\n    print('B %d' % case)\n    print('E %d 1 [3]' % case)\nprint('D', flush=True)\nos._exit(0)\n",
        ),
        (
            "replaces what the harness uses",
            "import builtins, os, posix, time, json\ntime.perf_counter_ns = lambda: 0\nposix.write = lambda fd, data: len(data)\nposix._exit = lambda code: None\nbuiltins.len = lambda thing: 0\ndef add_up(a, b):\n    return -1\n",
        ),
        (
            "gives an object that equals everything",
            "class Any(int):\n    def __eq__(self, other):\n        return True\ndef add_up(a, b):\n    return Any(-5)\n",
        ),
        (
            "comes back in a child",
            "import os\ndef add_up(a, b):\n    if os.fork() == 0:\n        return a + b\n    os._exit(0)\n",
        ),
        (
            "looks for what is expected in every file it finds",
            "import os\ndef add_up(a, b):\n    seen = b''\n    for name in os.listdir('/proc/self/fd'):\n        try:\n            path = os.readlink('/proc/self/fd/' + name)\n            if os.path.isfile(path):\n                seen += open(path, 'rb').read()\n        except OSError:\n            pass\n    for folder, _, files in os.walk('..'):\n        for file in files:\n            seen += open(os.path.join(folder, file), 'rb').read()\n    return a + b if b'\"expected\"' in seen or b'[42]' in seen else -1\n",
        ),
    ],
    same: |_| "def same(value):\n    return value\n".to_string(),
    shape,
};

fn shape(name: &str) -> Option<&'static str> {
    Some(match name {
        "sort_up" => "def sort_up(nums, other):\n    nums.sort()\n",
        "sort_up_and_touch" => "def sort_up(nums, other):\n    nums.sort()\n    other.append(1)\n",
        "keep_small" => {
            "def keep_small(nums, most):\n    kept = 0\n    for value in nums:\n        if value <= most:\n            nums[kept] = value\n            kept += 1\n    return kept\n"
        }
        "turn_grid" => "def turn_grid(grid):\n    for row in grid:\n        row.reverse()\n",
        "drop_second" => {
            "def drop_second(head):\n    if head and head.next:\n        head.next = head.next.next\n"
        }
        "mirror" => {
            "def mirror(root):\n    if root:\n        root.left, root.right = root.right, root.left\n        mirror(root.left)\n        mirror(root.right)\n"
        }
        "start_of_ring" => {
            "def start_of_ring(head):\n    seen = set()\n    while head and id(head) not in seen:\n        seen.add(id(head))\n        head = head.next\n    return head\n"
        }
        "tie" => "def tie(head):\n    head.next.next.next = head.next\n    return head\n",
        "common_ancestor" => {
            "def common_ancestor(root, p, q):\n    if root is None or root is p or root is q:\n        return root\n    left, right = common_ancestor(root.left, p, q), common_ancestor(root.right, p, q)\n    return root if left and right else left or right\n"
        }
        "foreign_node" => "def common_ancestor(root, p, q):\n    return TreeNode(5)\n",
        "middle" => "def middle(head):\n    return head.next\n",
        "middle_copied" => "def middle(head):\n    return ListNode(7, head.next.next)\n",
        "copy_trail" => {
            "def copy_trail(head):\n    made, node = {None: None}, head\n    while node:\n        made[node] = RandomListNode(node.val)\n        node = node.next\n    node = head\n    while node:\n        made[node].next, made[node].random = made[node.next], made[node.random]\n        node = node.next\n    return made[head]\n"
        }
        "same_trail" => "def copy_trail(head):\n    return head\n",
        "copy_graph" => {
            "def copy_graph(node):\n    made = {}\n    def of(node):\n        if node not in made:\n            made[node] = GraphNode(node.val)\n            made[node].neighbors = [of(n) for n in node.neighbors]\n        return made[node]\n    return node and of(node)\n"
        }
        "same_graph" => "def copy_graph(node):\n    return node\n",
        "chain_all" => {
            "def chain_all(lists):\n    start = end = ListNode(0)\n    for node in lists:\n        end.next = node\n        while end.next:\n            end = end.next\n    return start.next\n"
        }
        "knot" => "def knot(root):\n    root.left = root\n    return root\n",
        "own_node" => {
            "class ListNode:\n    __slots__ = ('val', 'next', 'seen')\n    def __init__(self, x):\n        self.val = x\n        self.next = None\n        self.seen = False\n\ndef reverse(head):\n    out = None\n    while head:\n        head.seen = True\n        head.next, out, head = out, head, head.next\n    return out\n"
        }
        "shelf" => {
            "class Shelf:\n    def __init__(self, sizes):\n        self.sizes = sizes\n    def put(self, size):\n        self.sizes.append(size)\n    def all(self):\n        return self.sizes\n    def total(self):\n        return sum(self.sizes)\n    def average(self):\n        return sum(self.sizes) / len(self.sizes)\n    def holds(self, size):\n        return size in self.sizes\n    def label(self, prefix):\n        return prefix + str(len(self.sizes))\n"
        }
        "shelf_that_fails" => {
            "class Shelf:\n    def __init__(self, sizes):\n        self.sizes = sizes\n    def put(self, size):\n        self.sizes.append(size)\n    def all(self):\n        return self.sizes\n    def total(self):\n        return sum(self.sizes)\n    def average(self):\n        return sum(self.sizes) / len(self.sizes)\n    def holds(self, size):\n        return self.sizes[100] == size\n    def label(self, prefix):\n        return prefix + str(len(self.sizes))\n"
        }
        "walk_tree" => {
            "class Walk:\n    def __init__(self, root):\n        self.nodes = []\n        def walk(node):\n            if node:\n                walk(node.left)\n                self.nodes.append(node.val)\n                walk(node.right)\n        walk(root)\n    def has_next(self):\n        return bool(self.nodes)\n    def next(self):\n        return self.nodes.pop(0)\n"
        }
        "words" => {
            "def encode_words(value):\n    return ''.join('%d:%s' % (len(w), w) for w in value)\n\ndef decode_words(text):\n    words = []\n    while text:\n        size, text = text.split(':', 1)\n        words.append(text[:int(size)])\n        text = text[int(size):]\n    return words\n"
        }
        "words_remembered" => {
            "kept = []\ndef encode_words(value):\n    kept.append(value)\n    return str(len(kept) - 1)\n\ndef decode_words(text):\n    return kept[int(text)]\n"
        }
        "words_joined" => {
            "def encode_words(value):\n    return ','.join(value)\n\ndef decode_words(text):\n    return text.split(',')\n"
        }
        "tree_by_wire" => {
            "def encode_tree(value):\n    if value is None:\n        return '#'\n    return '%d,%s,%s' % (value.val, encode_tree(value.left), encode_tree(value.right))\n\ndef decode_tree(text):\n    parts = iter(text.split(','))\n    def node():\n        part = next(parts)\n        if part == '#':\n            return None\n        made = TreeNode(int(part))\n        made.left = node()\n        made.right = node()\n        return made\n    return node()\n"
        }
        _ => return None,
    })
}
