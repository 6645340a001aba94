from typing import Optional


def where_ways_part(root: Optional[TreeNode], p: Optional[TreeNode], q: Optional[TreeNode]) -> Optional[TreeNode]:
    entry = root
    while entry is not None and not p.val <= entry.val <= q.val:
        entry = entry.left if q.val < entry.val else entry.right
    return entry
