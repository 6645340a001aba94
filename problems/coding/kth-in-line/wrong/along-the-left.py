from typing import Optional


def kth_in_line(root: Optional[TreeNode], k: int) -> int:
    above = []
    entry = root
    while entry is not None:
        above.append(entry)
        entry = entry.left
    while above:
        entry = above.pop()
        k -= 1
        if k == 0:
            return entry.val
        if entry.right is not None:
            above.append(entry.right)
    return root.val
