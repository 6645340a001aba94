from typing import Optional


def kth_in_line(root: Optional[TreeNode], k: int) -> int:
    above = []
    entry = root
    while True:
        while entry is not None:
            above.append(entry)
            entry = entry.right
        entry = above.pop()
        k -= 1
        if k == 0:
            return entry.val
        entry = entry.left
