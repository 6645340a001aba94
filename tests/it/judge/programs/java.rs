//! Java.

use super::Programs;

pub const PROGRAMS: Programs = Programs {
    language: "java",
    right: "class Solution {\n    int addUp(int a, int b) {\n        return a + b;\n    }\n}\n",
    wrong: "class Solution {\n    int addUp(int a, int b) {\n        System.out.println(\"adding \" + a + \" \" + b);\n        return a == 0 ? 7 : a + b;\n    }\n}\n",
    crash: (
        "class Solution {\n    int addUp(int a, int b) {\n        if (a == 0) {\n            return b / a;\n        }\n        return a + b;\n    }\n}\n",
        4,
        "ArithmeticException: / by zero",
    ),
    no_compile: (
        "class Solution {\n    int addUp(int a, int b) {\n        int x = 1;\n        return a + c;\n    }\n}\n",
        4,
        "cannot find symbol",
    ),
    misnamed: (
        "class Solution {\n    int add(int a, int b) {\n        return a + b;\n    }\n}\n",
        "solution.java defines no method `addUp` in class `Solution`",
    ),
    endless: "class Solution {\n    int addUp(int a, int b) {\n        System.out.println(\"before\");\n        while (a == 0) {\n        }\n        return a + b;\n    }\n}\n",
    exits: &[
        "class Solution {\n    int addUp(int a, int b) {\n        if (a == 0) System.exit(0);\n        return a + b;\n    }\n}\n",
        "class Solution {\n    int addUp(int a, int b) {\n        if (a == 0) Runtime.getRuntime().halt(0);\n        return a + b;\n    }\n}\n",
    ],
    flood: "class Solution {\n    int addUp(int a, int b) {\n        while (a == 0) System.out.println(\"x\".repeat(100000));\n        return a + b;\n    }\n}\n",
    hoard: "import java.util.*;\n\nclass Solution {\n    int addUp(int a, int b) {\n        List<byte[]> kept = new ArrayList<>();\n        while (a == 0) {\n            byte[] piece = new byte[1 << 24];\n            Arrays.fill(piece, (byte) 1);\n            kept.add(piece);\n        }\n        return a + b;\n    }\n}\n",
    deep: "class Solution {\n    int addUp(int a, int b) {\n        return a == 0 ? b : addUp(a - 1, b + 1);\n    }\n}\n",
    deepest: 1_000_000,
    bottomless: "class Solution {\n    int addUp(int a, int b) {\n        return a == 0 ? addUp(a, b) + 1 : a + b;\n    }\n}\n",
    prints: "class Solution {\n    int addUp(int a, int b) {\n        System.out.println(\"out \" + a);\n        System.err.println(\"err \" + b);\n        System.out.print(\"tail\");\n        return a == 40 ? -1 : a + b;\n    }\n}\n",
    leaves: "class Solution {\n    int addUp(int a, int b) throws Exception {\n        new ProcessBuilder(\"setsid\", \"sleep\", \"1000\")\n            .redirectOutput(ProcessBuilder.Redirect.DISCARD)\n            .redirectError(ProcessBuilder.Redirect.DISCARD).start();\n        return a + b;\n    }\n}\n",
    deaf: "import sun.misc.*;\n\nclass Solution {\n    static {\n        for (String name : new String[] {\"TERM\", \"INT\", \"HUP\", \"USR2\", \"ALRM\", \"PIPE\"}) {\n            try {\n                Signal.handle(new Signal(name), SignalHandler.SIG_IGN);\n            } catch (IllegalArgumentException taken) {\n            }\n        }\n    }\n\n    int addUp(int a, int b) {\n        while (true) {\n        }\n    }\n}\n",
    sleeps: "class Solution {\n    int addUp(int a, int b) throws Exception {\n        if (a == 0) Thread.sleep(1000000);\n        return a + b;\n    }\n}\n",
    closes: "import java.io.*;\nimport java.lang.reflect.Field;\n\nclass Solution {\n    int addUp(int a, int b) throws Exception {\n        if (a == 0) {\n            System.out.close();\n            System.err.close();\n            Field field = sun.misc.Unsafe.class.getDeclaredField(\"theUnsafe\");\n            field.setAccessible(true);\n            sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);\n            long offset = unsafe.objectFieldOffset(FileDescriptor.class.getDeclaredField(\"fd\"));\n            for (int number = 0; number < 256; number++) {\n                FileDescriptor file = new FileDescriptor();\n                unsafe.putInt(file, offset, number);\n                try {\n                    new FileOutputStream(file).close();\n                } catch (IOException none) {\n                }\n            }\n        }\n        return a + b;\n    }\n}\n",
    fills: "import java.nio.file.*;\n\nclass Solution {\n    int addUp(int a, int b) throws Exception {\n        byte[] piece = new byte[1 << 22];\n        for (int n = 0; a == 0; n++) Files.write(Path.of(\"file\" + n), piece);\n        return a + b;\n    }\n}\n",
    cheats: &[
        (
            "writes records to every open pipe",
            "import java.io.*;\n\nclass Solution {\n    int addUp(int a, int b) {\n        for (int fd = 0; fd < 64; fd++) {\n            for (int i = 0; i < 3; i++) {\n                try (FileOutputStream out = new FileOutputStream(\"/proc/self/fd/\" + fd, true)) {\n                    out.write((\"E \" + i + \" 1 [\" + (a + b) + \"]\\n\").getBytes());\n                } catch (IOException none) {\n                }\n            }\n        }\n        return -1;\n    }\n}\n",
        ),
        (
            "prints records and ends with 0",
            "class Solution {\n    static {\n        System.out.print(\"B 0\\nE 0 1 [3]\\nD\\n\");\n        System.exit(0);\n    }\n\n    int addUp(int a, int b) {\n        return 0;\n    }\n}\n",
        ),
        (
            "looks for the token in the harness",
            "import java.lang.reflect.*;\n\nclass Solution {\n    int addUp(int a, int b) throws Exception {\n        for (Thread thread : Thread.getAllStackTraces().keySet()) {\n            for (Field field : Thread.class.getDeclaredFields()) {\n                try {\n                    field.setAccessible(true);\n                    Object work = field.get(thread);\n                    if (work != null && work.getClass().getName().startsWith(\"drill\")) return a + b;\n                } catch (RuntimeException closed) {\n                }\n            }\n        }\n        Class<?> run = ClassLoader.getSystemClassLoader().loadClass(\"drill.Run\");\n        for (Field field : run.getDeclaredFields()) {\n            field.setAccessible(true);\n            if (Modifier.isStatic(field.getModifiers()) && !(field.get(null) instanceof Integer)) return a + b;\n        }\n        return -1;\n    }\n}\n",
        ),
        (
            "replaces the streams and the properties",
            "class Solution {\n    int addUp(int a, int b) {\n        System.setOut(null);\n        System.setErr(null);\n        System.setIn(null);\n        System.setProperties(new java.util.Properties());\n        Thread.currentThread().interrupt();\n        return -1;\n    }\n}\n",
        ),
    ],
    same: |of| {
        format!(
            "class Solution {{\n    {of} same({of} value) {{\n        return value;\n    }}\n}}\n",
            of = kind(of)
        )
    },
    shape,
};

fn kind(of: &str) -> String {
    of.replace("bool", "boolean").replace("string", "String")
}

fn shape(name: &str) -> Option<&'static str> {
    Some(match name {
        "sort_up" => {
            "import java.util.*;\n\nclass Solution {\n    void sortUp(int[] nums, int[] other) {\n        Arrays.sort(nums);\n    }\n}\n"
        }
        "sort_up_and_touch" => {
            "import java.util.*;\n\nclass Solution {\n    public static void sortUp(int[] nums, int[] other) {\n        Arrays.sort(nums);\n        other[0]++;\n    }\n}\n"
        }
        "keep_small" => {
            "class Solution {\n    int keepSmall(int[] nums, int most) {\n        int kept = 0;\n        for (int value : nums) {\n            if (value <= most) nums[kept++] = value;\n        }\n        return kept;\n    }\n}\n"
        }
        "turn_grid" => {
            "class Solution {\n    void turnGrid(char[][] grid) {\n        for (char[] row : grid) {\n            for (int i = 0, j = row.length - 1; i < j; i++, j--) {\n                char kept = row[i];\n                row[i] = row[j];\n                row[j] = kept;\n            }\n        }\n    }\n}\n"
        }
        "drop_second" => {
            "class Solution {\n    void dropSecond(ListNode head) {\n        if (head != null && head.next != null) head.next = head.next.next;\n    }\n}\n"
        }
        "mirror" => {
            "class Solution {\n    void mirror(TreeNode root) {\n        if (root == null) return;\n        TreeNode left = root.left;\n        root.left = root.right;\n        root.right = left;\n        mirror(root.left);\n        mirror(root.right);\n    }\n}\n"
        }
        "start_of_ring" => {
            "import java.util.*;\n\nclass Solution {\n    ListNode startOfRing(ListNode head) {\n        Set<ListNode> seen = new HashSet<>();\n        while (head != null && seen.add(head)) head = head.next;\n        return head;\n    }\n}\n"
        }
        "tie" => {
            "class Solution {\n    ListNode tie(ListNode head) {\n        head.next.next.next = head.next;\n        return head;\n    }\n}\n"
        }
        "common_ancestor" => {
            "class Solution {\n    TreeNode commonAncestor(TreeNode root, TreeNode p, TreeNode q) {\n        if (root == null || root == p || root == q) return root;\n        TreeNode left = commonAncestor(root.left, p, q);\n        TreeNode right = commonAncestor(root.right, p, q);\n        return left != null && right != null ? root : left != null ? left : right;\n    }\n}\n"
        }
        "foreign_node" => {
            "class Solution {\n    TreeNode commonAncestor(TreeNode root, TreeNode p, TreeNode q) {\n        return new TreeNode(5);\n    }\n}\n"
        }
        "middle" => {
            "class Solution {\n    ListNode middle(ListNode head) {\n        return head.next;\n    }\n}\n"
        }
        "middle_copied" => {
            "class Solution {\n    ListNode middle(ListNode head) {\n        return new ListNode(7, head.next.next);\n    }\n}\n"
        }
        "copy_trail" => {
            "import java.util.*;\n\nclass Solution {\n    RandomListNode copyTrail(RandomListNode head) {\n        Map<RandomListNode, RandomListNode> made = new HashMap<>();\n        for (RandomListNode n = head; n != null; n = n.next) made.put(n, new RandomListNode(n.val));\n        for (RandomListNode n = head; n != null; n = n.next) {\n            made.get(n).next = made.get(n.next);\n            made.get(n).random = made.get(n.random);\n        }\n        return made.get(head);\n    }\n}\n"
        }
        "same_trail" => {
            "class Solution {\n    RandomListNode copyTrail(RandomListNode head) {\n        return head;\n    }\n}\n"
        }
        "copy_graph" => {
            "import java.util.*;\n\nclass Solution {\n    private final Map<GraphNode, GraphNode> made = new HashMap<>();\n\n    GraphNode copyGraph(GraphNode node) {\n        if (node == null) return null;\n        if (!made.containsKey(node)) {\n            made.put(node, new GraphNode(node.val));\n            for (GraphNode next : node.neighbors) made.get(node).neighbors.add(copyGraph(next));\n        }\n        return made.get(node);\n    }\n}\n"
        }
        "same_graph" => {
            "class Solution {\n    GraphNode copyGraph(GraphNode node) {\n        return node;\n    }\n}\n"
        }
        "chain_all" => {
            "class Solution {\n    ListNode chainAll(ListNode[] lists) {\n        ListNode start = new ListNode();\n        ListNode end = start;\n        for (ListNode node : lists) {\n            end.next = node;\n            while (end.next != null) end = end.next;\n        }\n        return start.next;\n    }\n}\n"
        }
        "knot" => {
            "class Solution {\n    TreeNode knot(TreeNode root) {\n        root.left = root;\n        return root;\n    }\n}\n"
        }
        "own_node" => {
            "class Solution {\n    ListNode reverse(ListNode head) {\n        ListNode out = null;\n        while (head != null) {\n            ListNode next = head.next;\n            head.seen = true;\n            head.next = out;\n            out = head;\n            head = next;\n        }\n        return out;\n    }\n}\n\nclass ListNode {\n    final int val;\n    ListNode next;\n    boolean seen;\n\n    ListNode(int x) {\n        val = x;\n    }\n}\n"
        }
        "shelf" => SHELF,
        "shelf_that_fails" => SHELF_THAT_FAILS,
        "walk_tree" => {
            "import java.util.*;\n\npublic class Walk {\n    private final Deque<Integer> nodes = new ArrayDeque<>();\n\n    public Walk(TreeNode root) {\n        walk(root);\n    }\n\n    private void walk(TreeNode node) {\n        if (node == null) return;\n        walk(node.left);\n        nodes.add(node.val);\n        walk(node.right);\n    }\n\n    public boolean hasNext() {\n        return !nodes.isEmpty();\n    }\n\n    public int next() {\n        return nodes.poll();\n    }\n}\n"
        }
        "words" => {
            "import java.util.*;\n\nclass Solution {\n    String encodeWords(String[] value) {\n        StringBuilder text = new StringBuilder();\n        for (String word : value) text.append(word.length()).append(':').append(word);\n        return text.toString();\n    }\n\n    List<String> decodeWords(String text) {\n        List<String> words = new ArrayList<>();\n        while (!text.isEmpty()) {\n            int at = text.indexOf(':');\n            int end = at + 1 + Integer.parseInt(text.substring(0, at));\n            words.add(text.substring(at + 1, end));\n            text = text.substring(end);\n        }\n        return words;\n    }\n}\n"
        }
        "words_remembered" => {
            "import java.util.*;\n\nclass Solution {\n    static final List<String[]> kept = new ArrayList<>();\n\n    String encodeWords(String[] value) {\n        kept.add(value);\n        return String.valueOf(kept.size() - 1);\n    }\n\n    String[] decodeWords(String text) {\n        return kept.get(Integer.parseInt(text));\n    }\n}\n"
        }
        "words_joined" => {
            "class Solution {\n    String encodeWords(String[] value) {\n        return String.join(\",\", value);\n    }\n\n    String[] decodeWords(String text) {\n        return text.split(\",\");\n    }\n}\n"
        }
        "tree_by_wire" => {
            "import java.util.*;\n\nclass Solution {\n    String encodeTree(TreeNode value) {\n        return value == null ? \"#\" : value.val + \",\" + encodeTree(value.left) + \",\" + encodeTree(value.right);\n    }\n\n    TreeNode decodeTree(String text) {\n        return node(new ArrayDeque<>(Arrays.asList(text.split(\",\"))));\n    }\n\n    private TreeNode node(Deque<String> parts) {\n        String part = parts.poll();\n        return part.equals(\"#\") ? null : new TreeNode(Integer.parseInt(part), node(parts), node(parts));\n    }\n}\n"
        }
        _ => return None,
    })
}

const SHELF: &str = "import java.util.*;\n\nclass Shelf {\n    private final List<Integer> sizes = new ArrayList<>();\n\n    Shelf(int[] sizes) {\n        for (int size : sizes) this.sizes.add(size);\n    }\n\n    public void put(int size) {\n        sizes.add(size);\n    }\n\n    public List<Integer> all() {\n        return sizes;\n    }\n\n    public long total() {\n        return sizes.stream().mapToLong(Integer::longValue).sum();\n    }\n\n    public double average() {\n        return (double) total() / sizes.size();\n    }\n\n    public boolean holds(int size) {\n        return sizes.contains(size);\n    }\n\n    public String label(String prefix) {\n        return prefix + sizes.size();\n    }\n}\n";

const SHELF_THAT_FAILS: &str = "import java.util.*;\n\nclass Shelf {\n    private final List<Integer> sizes = new ArrayList<>();\n\n    Shelf(int[] sizes) {\n        for (int size : sizes) this.sizes.add(size);\n    }\n\n    public void put(int size) {\n        sizes.add(size);\n    }\n\n    public List<Integer> all() {\n        return sizes;\n    }\n\n    public long total() {\n        return sizes.stream().mapToLong(Integer::longValue).sum();\n    }\n\n    public double average() {\n        return (double) total() / sizes.size();\n    }\n\n    public boolean holds(int size) {\n        return sizes.get(100) == size;\n    }\n\n    public String label(String prefix) {\n        return prefix + sizes.size();\n    }\n}\n";
