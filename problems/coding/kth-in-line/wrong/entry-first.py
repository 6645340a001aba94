from typing import Optional


def kth_in_line(root: Optional[TreeNode], k: int) -> int:
    waiting = [root]
    while True:
        entry = waiting.pop()
        k -= 1
        if k == 0:
            return entry.val
        if entry.right is not None:
            waiting.append(entry.right)
        if entry.left is not None:
            waiting.append(entry.left)
