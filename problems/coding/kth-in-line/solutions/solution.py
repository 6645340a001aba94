from typing import Optional


def kth_in_line(root: Optional[TreeNode], k: int) -> int:
    above = []  # entries whose left side is being walked
    entry = root
    while True:
        while entry is not None:
            above.append(entry)
            entry = entry.left
        entry = above.pop()
        k -= 1
        if k == 0:
            return entry.val
        entry = entry.right
