from typing import Optional


def where_ways_part(root: Optional[TreeNode], p: Optional[TreeNode], q: Optional[TreeNode]) -> Optional[TreeNode]:
    entry = root
    while entry is not None:
        if p.val <= entry.val and q.val <= entry.val:
            entry = entry.left
        elif p.val >= entry.val and q.val >= entry.val:
            entry = entry.right
        else:
            return entry
    return None
