from typing import Optional


def where_ways_part(root: Optional[TreeNode], p: Optional[TreeNode], q: Optional[TreeNode]) -> Optional[TreeNode]:
    entry = root
    while True:
        if p.val < entry.val and q.val < entry.val:
            below = entry.left
        elif p.val > entry.val and q.val > entry.val:
            below = entry.right
        else:
            return entry
        if below is p or below is q:
            return entry
        entry = below
