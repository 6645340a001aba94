//! C++.

use super::Programs;

pub const PROGRAMS: Programs = Programs {
    language: "cpp",
    right: "int addUp(int a, int b) {\n    return a + b;\n}\n",
    wrong: "#include <iostream>\nusing namespace std;\n\nint addUp(int a, int b) {\n    cout << \"adding \" << a << ' ' << b << endl;\n    return a == 0 ? 7 : a + b;\n}\n",
    crash: (
        "int addUp(int a, int b) {\n    if (a == 0) {\n        return b / a;\n    }\n    return a + b;\n}\n",
        3,
        "division by zero",
    ),
    no_compile: ("int addUp(int a, int b) {\n    int x = 1;\n    return a + c;\n}\n", 3, "'c'"),
    misnamed: ("int add(int a, int b) { return a + b; }\n", "solution.cpp defines no `addUp`"),
    endless: "#include <cstdio>\n\nint addUp(int a, int b) {\n    printf(\"before\\n\");\n    while (a == 0) {\n    }\n    return a + b;\n}\n",
    exits: &[
        "#include <cstdlib>\n\nint addUp(int a, int b) {\n    if (a == 0) exit(0);\n    return a + b;\n}\n",
        "#include <unistd.h>\n\nint addUp(int a, int b) {\n    if (a == 0) _exit(0);\n    return a + b;\n}\n",
    ],
    flood: "#include <cstdio>\n\nint addUp(int a, int b) {\n    while (a == 0) printf(\"%099999d\", b);\n    return a + b;\n}\n",
    hoard: "#include <vector>\n\nint addUp(int a, int b) {\n    std::vector<std::vector<char>> kept;\n    while (a == 0) kept.emplace_back(1 << 24, 'x');\n    return a + b + kept.size();\n}\n",
    deep: "int addUp(int a, int b) {\n    if (a == 0) return b;\n    return addUp(a - 1, b + 1);\n}\n",
    deepest: 1_000_000,
    bottomless: "int addUp(int a, int b) {\n    if (a == 0) return addUp(a, b) + 1;\n    return a + b;\n}\n",
    prints: "#include <iostream>\nusing namespace std;\n\nint addUp(int a, int b) {\n    cout << \"out \" << a << '\\n';\n    cerr << \"err \" << b << '\\n';\n    cout << \"tail\";\n    return a == 40 ? -1 : a + b;\n}\n",
    leaves: "#include <unistd.h>\n\nint addUp(int a, int b) {\n    if (fork() == 0) {\n        setsid();\n        close(1);\n        close(2);\n        execlp(\"sleep\", \"sleep\", \"1000\", nullptr);\n        _exit(1);\n    }\n    return a + b;\n}\n",
    deaf: "#include <csignal>\n\nint quiet = [] {\n    for (int number = 1; number < 32; number++) signal(number, SIG_IGN);\n    return 0;\n}();\n\nint addUp(int a, int b) {\n    for (;;) {\n    }\n}\n",
    sleeps: "#include <chrono>\n#include <thread>\n\nint addUp(int a, int b) {\n    if (a == 0) std::this_thread::sleep_for(std::chrono::seconds(1000));\n    return a + b;\n}\n",
    closes: "#include <unistd.h>\n\nint addUp(int a, int b) {\n    for (int file = 0; a == 0 && file < 256; file++) close(file);\n    return a + b;\n}\n",
    fills: "#include <fstream>\n#include <string>\nusing namespace std;\n\nint addUp(int a, int b) {\n    string piece(1 << 22, 'x');\n    for (int n = 0; a == 0; n++) ofstream(\"file\" + to_string(n)) << piece;\n    return a + b;\n}\n",
    cheats: &[
        (
            "writes records to every open pipe",
            "#include <string>\n#include <unistd.h>\n\nint addUp(int a, int b) {\n    for (int file = 1; file < 64; file++) {\n        for (int i = 0; i < 3; i++) {\n            std::string line = \"E \" + std::to_string(i) + \" 1 [\" + std::to_string(a + b) + \"]\\n\";\n            if (write(file, line.data(), line.size()) < 0) continue;\n        }\n    }\n    return -1;\n}\n",
        ),
        (
            "prints records and ends with 0",
            "#include <cstdio>\n#include <cstdlib>\n\nint early = [] {\n    printf(\"B 0\\nE 0 1 [3]\\nD\\n\");\n    exit(0);\n    return 0;\n}();\n\nint addUp(int a, int b) { return 0; }\n",
        ),
        (
            "comes back in a child",
            "#include <unistd.h>\n\nint addUp(int a, int b) {\n    if (fork() == 0) return a + b;\n    _exit(0);\n}\n",
        ),
        (
            "looks for what the judge has said before the harness does",
            "#include <string>\n#include <unistd.h>\n\nstd::string heard = [] {\n    char bytes[4096];\n    auto count = read(0, bytes, sizeof bytes);\n    return std::string(bytes, count < 0 ? 0 : count);\n}();\n\nint addUp(int a, int b) { return heard.empty() ? -1 : a + b; }\n",
        ),
    ],
    same: |of| {
        format!(
            "#include <string>\n#include <vector>\nusing namespace std;\n\n{of} same({of} value) {{ return value; }}\n",
            of = kind(of)
        )
    },
    shape,
};

fn kind(of: &str) -> String {
    match of.strip_suffix("[]") {
        Some(element) => format!("vector<{}>", kind(element)),
        None => match of {
            "long" => "long long",
            "ListNode" => "ListNode*",
            "TreeNode" => "TreeNode*",
            "RandomListNode" => "RandomListNode*",
            "GraphNode" => "GraphNode*",
            other => other,
        }
        .to_string(),
    }
}

fn shape(name: &str) -> Option<&'static str> {
    Some(match name {
        "sort_up" => {
            "#include <algorithm>\n#include <vector>\nusing namespace std;\n\nvoid sortUp(vector<int>& nums, const vector<int>& other) { sort(nums.begin(), nums.end()); }\n"
        }
        "sort_up_and_touch" => {
            "#include <algorithm>\n#include <vector>\nusing namespace std;\n\nvoid sortUp(vector<int>& nums, vector<int>& other) {\n    sort(nums.begin(), nums.end());\n    other[0]++;\n}\n"
        }
        "keep_small" => {
            "#include <vector>\n\nsize_t keepSmall(std::vector<int>& nums, int most) {\n    size_t kept = 0;\n    for (int value : nums) {\n        if (value <= most) nums[kept++] = value;\n    }\n    return kept;\n}\n"
        }
        "turn_grid" => {
            "#include <algorithm>\n#include <vector>\nusing namespace std;\n\nvoid turnGrid(vector<vector<char>>& grid) {\n    for (auto& row : grid) reverse(row.begin(), row.end());\n}\n"
        }
        "drop_second" => {
            "void dropSecond(ListNode* head) {\n    if (head && head->next) {\n        ListNode* second = head->next;\n        head->next = second->next;\n        delete second;\n    }\n}\n"
        }
        "mirror" => {
            "#include <utility>\n\nvoid mirror(TreeNode* root) {\n    if (!root) return;\n    std::swap(root->left, root->right);\n    mirror(root->left);\n    mirror(root->right);\n}\n"
        }
        "start_of_ring" => {
            "#include <unordered_set>\n\nListNode* startOfRing(ListNode* head) {\n    std::unordered_set<ListNode*> seen;\n    while (head && seen.insert(head).second) head = head->next;\n    return head;\n}\n"
        }
        "tie" => {
            "ListNode* tie(ListNode* head) {\n    head->next->next->next = head->next;\n    return head;\n}\n"
        }
        "common_ancestor" => {
            "TreeNode* commonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {\n    if (!root || root == p || root == q) return root;\n    TreeNode* left = commonAncestor(root->left, p, q);\n    TreeNode* right = commonAncestor(root->right, p, q);\n    return left && right ? root : left ? left : right;\n}\n"
        }
        "foreign_node" => {
            "TreeNode* commonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) { return new TreeNode(5); }\n"
        }
        "middle" => "ListNode* middle(ListNode* head) { return head->next; }\n",
        "middle_copied" => "ListNode* middle(ListNode* head) { return new ListNode(7, head->next->next); }\n",
        "copy_trail" => {
            "#include <unordered_map>\n\nRandomListNode* copyTrail(RandomListNode* head) {\n    std::unordered_map<RandomListNode*, RandomListNode*> made = {{nullptr, nullptr}};\n    for (auto* n = head; n; n = n->next) made[n] = new RandomListNode(n->val);\n    for (auto* n = head; n; n = n->next) {\n        made[n]->next = made[n->next];\n        made[n]->random = made[n->random];\n    }\n    return made[head];\n}\n"
        }
        "same_trail" => "RandomListNode* copyTrail(RandomListNode* head) { return head; }\n",
        "copy_graph" => {
            "#include <unordered_map>\n\nstd::unordered_map<GraphNode*, GraphNode*> made;\n\nGraphNode* copied(GraphNode* node) {\n    auto known = made.find(node);\n    if (known != made.end()) return known->second;\n    GraphNode* copy = made[node] = new GraphNode(node->val);\n    for (auto* neighbor : node->neighbors) copy->neighbors.push_back(copied(neighbor));\n    return copy;\n}\n\nGraphNode* copyGraph(GraphNode* node) {\n    made.clear();\n    return node ? copied(node) : nullptr;\n}\n"
        }
        "same_graph" => "GraphNode* copyGraph(GraphNode* node) { return node; }\n",
        "chain_all" => {
            "#include <vector>\n\nListNode* chainAll(std::vector<ListNode*>& lists) {\n    ListNode start;\n    ListNode* end = &start;\n    for (auto* node : lists) {\n        end->next = node;\n        while (end->next) end = end->next;\n    }\n    return start.next;\n}\n"
        }
        "knot" => "TreeNode* knot(TreeNode* root) {\n    root->left = root;\n    return root;\n}\n",
        "own_node" => {
            "struct ListNode {\n    int val;\n    ListNode* next;\n    bool seen = false;\n    ListNode(int val, ListNode* next) : val(val), next(next) {}\n};\n\nListNode* reverse(ListNode* head) {\n    ListNode* out = nullptr;\n    while (head) {\n        head->seen = true;\n        ListNode* rest = head->next;\n        head->next = out;\n        out = head;\n        head = rest;\n    }\n    return out;\n}\n"
        }
        "shelf" => SHELF,
        "shelf_that_fails" => SHELF_THAT_FAILS,
        "walk_tree" => {
            "#include <queue>\n\nclass Walk {\n    std::queue<int> nodes;\n    void walk(TreeNode* node) {\n        if (!node) return;\n        walk(node->left);\n        nodes.push(node->val);\n        walk(node->right);\n    }\n\npublic:\n    Walk(TreeNode* root) { walk(root); }\n    bool hasNext() { return !nodes.empty(); }\n    int next() {\n        int val = nodes.front();\n        nodes.pop();\n        return val;\n    }\n};\n"
        }
        "words" => {
            "#include <string>\n#include <vector>\nusing namespace std;\n\nstring encodeWords(const vector<string>& value) {\n    string text;\n    for (const string& word : value) text += to_string(word.size()) + \":\" + word;\n    return text;\n}\n\nvector<string> decodeWords(string text) {\n    vector<string> words;\n    while (!text.empty()) {\n        size_t at = text.find(':'), size = stoul(text.substr(0, at));\n        words.push_back(text.substr(at + 1, size));\n        text = text.substr(at + 1 + size);\n    }\n    return words;\n}\n"
        }
        "words_remembered" => {
            "#include <string>\n#include <vector>\nusing namespace std;\n\nvector<vector<string>> kept;\n\nstring encodeWords(vector<string>& value) {\n    kept.push_back(value);\n    return to_string(kept.size() - 1);\n}\n\nvector<string> decodeWords(string& text) { return kept.at(stoi(text)); }\n"
        }
        "words_joined" => {
            "#include <sstream>\n#include <string>\n#include <vector>\nusing namespace std;\n\nstring encodeWords(vector<string> value) {\n    string text;\n    for (auto& word : value) text += (text.empty() ? \"\" : \",\") + word;\n    return text;\n}\n\nvector<string> decodeWords(string text) {\n    vector<string> words = {\"\"};\n    for (char letter : text) {\n        if (letter == ',') words.emplace_back();\n        else words.back() += letter;\n    }\n    return words;\n}\n"
        }
        "tree_by_wire" => {
            "#include <sstream>\n#include <string>\nusing namespace std;\n\nstring encodeTree(TreeNode* value) {\n    if (!value) return \"# \";\n    return to_string(value->val) + \" \" + encodeTree(value->left) + encodeTree(value->right);\n}\n\nstatic TreeNode* node(istream& parts) {\n    string part;\n    parts >> part;\n    if (part == \"#\") return nullptr;\n    TreeNode* made = new TreeNode(stoi(part));\n    made->left = node(parts);\n    made->right = node(parts);\n    return made;\n}\n\nTreeNode* decodeTree(string text) {\n    istringstream parts(text);\n    return node(parts);\n}\n"
        }
        _ => return None,
    })
}

const SHELF: &str = "#include <string>\n#include <vector>\nusing namespace std;\n\nclass Shelf {\n    vector<int> sizes;\n\npublic:\n    Shelf(vector<int>& sizes) : sizes(sizes) {}\n    void put(int size) { sizes.push_back(size); }\n    const vector<int>& all() const { return sizes; }\n    long long total() {\n        long long sum = 0;\n        for (int size : sizes) sum += size;\n        return sum;\n    }\n    double average() { return double(total()) / sizes.size(); }\n    bool holds(int size) {\n        for (int known : sizes) {\n            if (known == size) return true;\n        }\n        return false;\n    }\n    string label(const string& prefix) { return prefix + to_string(sizes.size()); }\n};\n";

const SHELF_THAT_FAILS: &str = "#include <string>\n#include <vector>\nusing namespace std;\n\nclass Shelf {\n    vector<int> sizes;\n\npublic:\n    Shelf(vector<int> sizes) : sizes(sizes) {}\n    void put(int size) { sizes.push_back(size); }\n    vector<int> all() { return sizes; }\n    long long total() {\n        long long sum = 0;\n        for (int size : sizes) sum += size;\n        return sum;\n    }\n    double average() { return double(total()) / sizes.size(); }\n    bool holds(int size) { return sizes[100] == size; }\n    string label(string prefix) { return prefix + to_string(sizes.size()); }\n};\n";
