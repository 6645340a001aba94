//! Node types of Go: their declarations, and the parts of the harness that read and write them.

use crate::cases::Type;

/// The declaration of a node type, and what the harness does with it.
pub(super) fn node(kind: &Type) -> Option<(&'static str, &'static str, &'static str)> {
    match kind {
        Type::ListNode => Some((
            "ListNode",
            "type ListNode struct {\n\tVal  int\n\tNext *ListNode\n}\n",
            include_str!("../harness/go/list_node.go"),
        )),
        Type::TreeNode => Some((
            "TreeNode",
            "type TreeNode struct {\n\tVal   int\n\tLeft  *TreeNode\n\tRight *TreeNode\n}\n",
            include_str!("../harness/go/tree_node.go"),
        )),
        Type::RandomListNode => Some((
            "RandomListNode",
            "type RandomListNode struct {\n\tVal    int\n\tNext   *RandomListNode\n\tRandom *RandomListNode\n}\n",
            include_str!("../harness/go/random_list_node.go"),
        )),
        Type::GraphNode => Some((
            "GraphNode",
            "type GraphNode struct {\n\tVal       int\n\tNeighbors []*GraphNode\n}\n",
            include_str!("../harness/go/graph_node.go"),
        )),
        _ => None,
    }
}
