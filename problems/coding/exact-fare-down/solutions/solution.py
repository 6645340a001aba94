from typing import Optional


def exact_fare(root: Optional[TreeNode], k: int) -> bool:
    waiting = [(root, k)]
    while waiting:
        station, rest = waiting.pop()
        if station is None:
            continue
        rest -= station.val
        if rest == 0 and station.left is None and station.right is None:
            return True
        waiting.append((station.left, rest))
        waiting.append((station.right, rest))
    return False
