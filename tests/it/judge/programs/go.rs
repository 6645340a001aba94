//! Go.

use super::Programs;

pub const PROGRAMS: Programs = Programs {
    language: "go",
    right: "package main\n\nfunc addUp(a, b int) int {\n\treturn a + b\n}\n",
    wrong: "package main\n\nimport \"fmt\"\n\nfunc addUp(a, b int) int {\n\tfmt.Println(\"adding\", a, b)\n\tif a == 0 {\n\t\treturn 7\n\t}\n\treturn a + b\n}\n",
    crash: (
        "package main\n\nfunc addUp(a, b int) int {\n\tif a == 0 {\n\t\treturn b / a\n\t}\n\treturn a + b\n}\n",
        5,
        "runtime error: integer divide by zero",
    ),
    no_compile: (
        "package main\n\nfunc addUp(a, b int) int {\n\tx := 1\n\treturn a + c\n}\n",
        4,
        "undefined: c",
    ),
    misnamed: ("package main\n\nfunc add(a, b int) int { return a + b }\n", "solution.go defines no `addUp`"),
    endless: "package main\n\nimport \"fmt\"\n\nfunc addUp(a, b int) int {\n\tfmt.Println(\"before\")\n\tfor a == 0 {\n\t}\n\treturn a + b\n}\n",
    exits: &[
        "package main\n\nimport \"os\"\n\nfunc addUp(a, b int) int {\n\tif a == 0 {\n\t\tos.Exit(0)\n\t}\n\treturn a + b\n}\n",
    ],
    flood: "package main\n\nimport \"fmt\"\n\nfunc addUp(a, b int) int {\n\tfor a == 0 {\n\t\tfmt.Printf(\"%099999d\", b)\n\t}\n\treturn a + b\n}\n",
    hoard: "package main\n\nfunc addUp(a, b int) int {\n\tvar kept [][]byte\n\tfor a == 0 {\n\t\tpiece := make([]byte, 1<<24)\n\t\tfor i := range piece {\n\t\t\tpiece[i] = 1\n\t\t}\n\t\tkept = append(kept, piece)\n\t}\n\treturn a + b + len(kept)\n}\n",
    deep: "package main\n\nfunc addUp(a, b int) int {\n\tif a == 0 {\n\t\treturn b\n\t}\n\treturn addUp(a-1, b+1)\n}\n",
    deepest: 1_000_000,
    bottomless: "package main\n\nfunc addUp(a, b int) int {\n\tif a == 0 {\n\t\treturn addUp(a, b) + 1\n\t}\n\treturn a + b\n}\n",
    prints: "package main\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\nfunc addUp(a, b int) int {\n\tfmt.Println(\"out\", a)\n\tfmt.Fprintln(os.Stderr, \"err\", b)\n\tfmt.Print(\"tail\")\n\tif a == 40 {\n\t\treturn -1\n\t}\n\treturn a + b\n}\n",
    leaves: "package main\n\nimport (\n\t\"os/exec\"\n\t\"syscall\"\n)\n\nfunc addUp(a, b int) int {\n\tcommand := exec.Command(\"sleep\", \"1000\")\n\tcommand.SysProcAttr = &syscall.SysProcAttr{Setsid: true}\n\tif err := command.Start(); err != nil {\n\t\tpanic(err)\n\t}\n\treturn a + b\n}\n",
    deaf: "package main\n\nimport \"os/signal\"\n\nfunc init() { signal.Ignore() }\n\nfunc addUp(a, b int) int {\n\tfor {\n\t}\n}\n",
    sleeps: "package main\n\nimport \"time\"\n\nfunc addUp(a, b int) int {\n\tif a == 0 {\n\t\ttime.Sleep(1000 * time.Second)\n\t}\n\treturn a + b\n}\n",
    closes: "package main\n\nimport \"syscall\"\n\nfunc addUp(a, b int) int {\n\tif a == 0 {\n\t\tfor fd := 0; fd < 256; fd++ {\n\t\t\tsyscall.Close(fd)\n\t\t}\n\t}\n\treturn a + b\n}\n",
    fills: "package main\n\nimport (\n\t\"os\"\n\t\"strconv\"\n)\n\nfunc addUp(a, b int) int {\n\tpiece := make([]byte, 1<<22)\n\tfor n := 0; a == 0; n++ {\n\t\tos.WriteFile(\"file\"+strconv.Itoa(n), piece, 0o600)\n\t}\n\treturn a + b\n}\n",
    cheats: &[
        (
            "writes records to every open pipe",
            "package main\n\nimport (\n\t\"fmt\"\n\t\"syscall\"\n)\n\nfunc addUp(a, b int) int {\n\tfor fd := 1; fd < 64; fd++ {\n\t\tfor i := 0; i < 3; i++ {\n\t\t\tsyscall.Write(fd, []byte(fmt.Sprintf(\"E %d 1 [%d]\\n\", i, a+b)))\n\t\t}\n\t}\n\treturn -1\n}\n",
        ),
        (
            "prints records and ends with 0",
            "package main\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\nfunc init() {\n\tfmt.Print(\"B 0\\nE 0 1 [3]\\nD\\n\")\n\tos.Exit(0)\n}\n\nfunc addUp(a, b int) int { return 0 }\n",
        ),
    ],
    same: |of| format!("package main\n\nfunc same(value {of}) {of} {{ return value }}\n", of = kind(of)),
    shape,
};

fn kind(of: &str) -> String {
    match of.strip_suffix("[]") {
        Some(element) => format!("[]{}", kind(element)),
        None => match of {
            "long" => "int64",
            "double" => "float64",
            "char" => "byte",
            "ListNode" => "*ListNode",
            "TreeNode" => "*TreeNode",
            "RandomListNode" => "*RandomListNode",
            "GraphNode" => "*GraphNode",
            other => other,
        }
        .to_string(),
    }
}

fn shape(name: &str) -> Option<&'static str> {
    Some(match name {
        "sort_up" => {
            "package main\n\nimport \"sort\"\n\nfunc sortUp(nums, other []int) { sort.Ints(nums) }\n"
        }
        "sort_up_and_touch" => {
            "package main\n\nimport \"sort\"\n\nfunc sortUp(nums, other []int) {\n\tsort.Ints(nums)\n\tother[0]++\n}\n"
        }
        "keep_small" => {
            "package main\n\nfunc keepSmall(nums []int, most int) int {\n\tkept := 0\n\tfor _, value := range nums {\n\t\tif value <= most {\n\t\t\tnums[kept] = value\n\t\t\tkept++\n\t\t}\n\t}\n\treturn kept\n}\n"
        }
        "turn_grid" => {
            "package main\n\nfunc turnGrid(grid [][]byte) {\n\tfor _, row := range grid {\n\t\tfor i, j := 0, len(row)-1; i < j; i, j = i+1, j-1 {\n\t\t\trow[i], row[j] = row[j], row[i]\n\t\t}\n\t}\n}\n"
        }
        "drop_second" => {
            "package main\n\nfunc dropSecond(head *ListNode) {\n\tif head != nil && head.Next != nil {\n\t\thead.Next = head.Next.Next\n\t}\n}\n"
        }
        "mirror" => {
            "package main\n\nfunc mirror(root *TreeNode) {\n\tif root != nil {\n\t\troot.Left, root.Right = root.Right, root.Left\n\t\tmirror(root.Left)\n\t\tmirror(root.Right)\n\t}\n}\n"
        }
        "start_of_ring" => {
            "package main\n\nfunc startOfRing(head *ListNode) *ListNode {\n\tseen := map[*ListNode]bool{}\n\tfor head != nil && !seen[head] {\n\t\tseen[head] = true\n\t\thead = head.Next\n\t}\n\treturn head\n}\n"
        }
        "tie" => {
            "package main\n\nfunc tie(head *ListNode) *ListNode {\n\thead.Next.Next.Next = head.Next\n\treturn head\n}\n"
        }
        "common_ancestor" => {
            "package main\n\nfunc commonAncestor(root, p, q *TreeNode) *TreeNode {\n\tif root == nil || root == p || root == q {\n\t\treturn root\n\t}\n\tleft, right := commonAncestor(root.Left, p, q), commonAncestor(root.Right, p, q)\n\tif left != nil && right != nil {\n\t\treturn root\n\t}\n\tif left != nil {\n\t\treturn left\n\t}\n\treturn right\n}\n"
        }
        "foreign_node" => {
            "package main\n\nfunc commonAncestor(root, p, q *TreeNode) *TreeNode { return &TreeNode{Val: 5} }\n"
        }
        "middle" => "package main\n\nfunc middle(head *ListNode) *ListNode { return head.Next }\n",
        "middle_copied" => {
            "package main\n\nfunc middle(head *ListNode) *ListNode { return &ListNode{7, head.Next.Next} }\n"
        }
        "copy_trail" => {
            "package main\n\nfunc copyTrail(head *RandomListNode) *RandomListNode {\n\tmade := map[*RandomListNode]*RandomListNode{}\n\tfor n := head; n != nil; n = n.Next {\n\t\tmade[n] = &RandomListNode{Val: n.Val}\n\t}\n\tfor n := head; n != nil; n = n.Next {\n\t\tmade[n].Next, made[n].Random = made[n.Next], made[n.Random]\n\t}\n\treturn made[head]\n}\n"
        }
        "same_trail" => {
            "package main\n\nfunc copyTrail(head *RandomListNode) *RandomListNode { return head }\n"
        }
        "copy_graph" => {
            "package main\n\nfunc copyGraph(node *GraphNode) *GraphNode {\n\tmade := map[*GraphNode]*GraphNode{}\n\tvar of func(*GraphNode) *GraphNode\n\tof = func(n *GraphNode) *GraphNode {\n\t\tif n == nil {\n\t\t\treturn nil\n\t\t}\n\t\tif made[n] == nil {\n\t\t\tmade[n] = &GraphNode{Val: n.Val}\n\t\t\tfor _, m := range n.Neighbors {\n\t\t\t\tmade[n].Neighbors = append(made[n].Neighbors, of(m))\n\t\t\t}\n\t\t}\n\t\treturn made[n]\n\t}\n\treturn of(node)\n}\n"
        }
        "same_graph" => "package main\n\nfunc copyGraph(node *GraphNode) *GraphNode { return node }\n",
        "chain_all" => {
            "package main\n\nfunc chainAll(lists []*ListNode) *ListNode {\n\tstart := &ListNode{}\n\tend := start\n\tfor _, node := range lists {\n\t\tend.Next = node\n\t\tfor end.Next != nil {\n\t\t\tend = end.Next\n\t\t}\n\t}\n\treturn start.Next\n}\n"
        }
        "knot" => {
            "package main\n\nfunc knot(root *TreeNode) *TreeNode {\n\troot.Left = root\n\treturn root\n}\n"
        }
        "own_node" => {
            "package main\n\ntype ListNode struct {\n\tVal  int\n\tNext *ListNode\n\tseen bool\n}\n\nfunc reverse(head *ListNode) *ListNode {\n\tvar out *ListNode\n\tfor head != nil {\n\t\thead.seen = true\n\t\thead.Next, out, head = out, head, head.Next\n\t}\n\treturn out\n}\n"
        }
        "shelf" => SHELF,
        "shelf_that_fails" => SHELF_THAT_FAILS,
        "walk_tree" => {
            "package main\n\ntype Walk struct{ nodes []int }\n\nfunc NewWalk(root *TreeNode) *Walk {\n\tw := &Walk{}\n\tw.walk(root)\n\treturn w\n}\n\nfunc (w *Walk) walk(node *TreeNode) {\n\tif node != nil {\n\t\tw.walk(node.Left)\n\t\tw.nodes = append(w.nodes, node.Val)\n\t\tw.walk(node.Right)\n\t}\n}\n\nfunc (w *Walk) HasNext() bool { return len(w.nodes) > 0 }\n\nfunc (w *Walk) Next() int {\n\tval := w.nodes[0]\n\tw.nodes = w.nodes[1:]\n\treturn val\n}\n"
        }
        "words" => {
            "package main\n\nimport (\n\t\"strconv\"\n\t\"strings\"\n)\n\nfunc encodeWords(value []string) string {\n\tvar b strings.Builder\n\tfor _, w := range value {\n\t\tb.WriteString(strconv.Itoa(len(w)) + \":\" + w)\n\t}\n\treturn b.String()\n}\n\nfunc decodeWords(text string) []string {\n\tvar words []string\n\tfor text != \"\" {\n\t\tat := strings.Index(text, \":\")\n\t\tsize, _ := strconv.Atoi(text[:at])\n\t\twords = append(words, text[at+1:at+1+size])\n\t\ttext = text[at+1+size:]\n\t}\n\treturn words\n}\n"
        }
        "words_remembered" => {
            "package main\n\nimport \"strconv\"\n\nvar kept [][]string\n\nfunc encodeWords(value []string) string {\n\tkept = append(kept, value)\n\treturn strconv.Itoa(len(kept) - 1)\n}\n\nfunc decodeWords(text string) []string {\n\ti, _ := strconv.Atoi(text)\n\treturn kept[i]\n}\n"
        }
        "words_joined" => {
            "package main\n\nimport \"strings\"\n\nfunc encodeWords(value []string) string {\n\treturn strings.Join(value, \",\")\n}\n\nfunc decodeWords(text string) []string {\n\treturn strings.Split(text, \",\")\n}\n"
        }
        "tree_by_wire" => {
            "package main\n\nimport (\n\t\"strconv\"\n\t\"strings\"\n)\n\nfunc encodeTree(value *TreeNode) string {\n\tif value == nil {\n\t\treturn \"#\"\n\t}\n\treturn strconv.Itoa(value.Val) + \",\" + encodeTree(value.Left) + \",\" + encodeTree(value.Right)\n}\n\nfunc decodeTree(text string) *TreeNode {\n\tparts := strings.Split(text, \",\")\n\tvar node func() *TreeNode\n\tnode = func() *TreeNode {\n\t\tpart := parts[0]\n\t\tparts = parts[1:]\n\t\tif part == \"#\" {\n\t\t\treturn nil\n\t\t}\n\t\tval, _ := strconv.Atoi(part)\n\t\tmade := &TreeNode{Val: val}\n\t\tmade.Left = node()\n\t\tmade.Right = node()\n\t\treturn made\n\t}\n\treturn node()\n}\n"
        }
        _ => return None,
    })
}

const SHELF: &str = "package main\n\nimport \"strconv\"\n\ntype Shelf struct{ sizes []int }\n\nfunc NewShelf(sizes []int) *Shelf { return &Shelf{sizes} }\nfunc (s *Shelf) Put(size int) { s.sizes = append(s.sizes, size) }\nfunc (s *Shelf) All() []int { return s.sizes }\nfunc (s *Shelf) Total() int64 {\n\tvar total int64\n\tfor _, size := range s.sizes {\n\t\ttotal += int64(size)\n\t}\n\treturn total\n}\nfunc (s *Shelf) Average() float64 { return float64(s.Total()) / float64(len(s.sizes)) }\nfunc (s *Shelf) Holds(size int) bool {\n\tfor _, known := range s.sizes {\n\t\tif known == size {\n\t\t\treturn true\n\t\t}\n\t}\n\treturn false\n}\nfunc (s *Shelf) Label(prefix string) string { return prefix + strconv.Itoa(len(s.sizes)) }\n";

const SHELF_THAT_FAILS: &str = "package main\n\nimport \"strconv\"\n\ntype Shelf struct{ sizes []int }\n\nfunc NewShelf(sizes []int) *Shelf { return &Shelf{sizes} }\nfunc (s *Shelf) Put(size int) { s.sizes = append(s.sizes, size) }\nfunc (s *Shelf) All() []int { return s.sizes }\nfunc (s *Shelf) Total() int64 {\n\tvar total int64\n\tfor _, size := range s.sizes {\n\t\ttotal += int64(size)\n\t}\n\treturn total\n}\nfunc (s *Shelf) Average() float64 { return float64(s.Total()) / float64(len(s.sizes)) }\nfunc (s *Shelf) Holds(size int) bool { return s.sizes[100] == size }\nfunc (s *Shelf) Label(prefix string) string { return prefix + strconv.Itoa(len(s.sizes)) }\n";
