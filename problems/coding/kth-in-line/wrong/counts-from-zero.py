from typing import Optional


def kth_in_line(root: Optional[TreeNode], k: int) -> int:
    above = []
    entry = root
    place = 0
    while entry is not None or above:
        while entry is not None:
            above.append(entry)
            entry = entry.left
        entry = above.pop()
        if place == k:
            return entry.val
        place += 1
        entry = entry.right
    return -1
