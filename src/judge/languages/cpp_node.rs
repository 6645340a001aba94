//! Node types of C++, and the words that the language or its library has taken.

use crate::cases::Type;

/// The declaration of a node type.
pub(super) fn node(kind: &Type) -> Option<(&'static str, &'static str)> {
    match kind {
        Type::ListNode => Some((
            "ListNode",
            "struct ListNode {\n    int val;\n    ListNode* next;\n    \
             ListNode(int val = 0, ListNode* next = nullptr) : val(val), next(next) {}\n};\n",
        )),
        Type::TreeNode => Some((
            "TreeNode",
            "struct TreeNode {\n    int val;\n    TreeNode* left;\n    TreeNode* right;\n    \
             TreeNode(int val = 0, TreeNode* left = nullptr, TreeNode* right = nullptr)\n        \
             : val(val), left(left), right(right) {}\n};\n",
        )),
        Type::RandomListNode => Some((
            "RandomListNode",
            "struct RandomListNode {\n    int val;\n    RandomListNode* next;\n    RandomListNode* random;\n    \
             RandomListNode(int val = 0, RandomListNode* next = nullptr, RandomListNode* random = nullptr)\n        \
             : val(val), next(next), random(random) {}\n};\n",
        )),
        Type::GraphNode => Some((
            "GraphNode",
            "struct GraphNode {\n    int val;\n    std::vector<GraphNode*> neighbors;\n    \
             GraphNode(int val = 0, std::vector<GraphNode*> neighbors = {}) : val(val), neighbors(neighbors) {}\n};\n",
        )),
        _ => None,
    }
}

/// Words of the language, up to C++20.
pub(super) const TAKEN: &[&str] = &[
    "alignas",
    "alignof",
    "and",
    "asm",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "char8_t",
    "char16_t",
    "char32_t",
    "class",
    "compl",
    "concept",
    "const",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "co_await",
    "co_return",
    "co_yield",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "else",
    "enum",
    "explicit",
    "export",
    "extern",
    "false",
    "float",
    "for",
    "friend",
    "goto",
    "if",
    "inline",
    "int",
    "long",
    "main",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "not",
    "nullptr",
    "operator",
    "or",
    "private",
    "protected",
    "public",
    "register",
    "requires",
    "return",
    "short",
    "signed",
    "sizeof",
    "static",
    "struct",
    "switch",
    "template",
    "this",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "union",
    "unsigned",
    "using",
    "virtual",
    "void",
    "volatile",
    "while",
    "xor",
];
