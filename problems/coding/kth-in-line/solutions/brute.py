from typing import Optional


def kth_in_line(root: Optional[TreeNode], k: int) -> int:
    numbers = []
    waiting = [root]
    while waiting:
        entry = waiting.pop()
        if entry is not None:
            numbers.append(entry.val)
            waiting += [entry.left, entry.right]
    return sorted(numbers)[k - 1]
