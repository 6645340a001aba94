from typing import Optional


def index_sound(root: Optional[TreeNode]) -> bool:
    waiting = [root]
    while waiting:
        entry = waiting.pop()
        if entry is None:
            continue
        if largest(entry.left) >= entry.val or smallest(entry.right) <= entry.val:
            return False
        waiting.append(entry.left)
        waiting.append(entry.right)
    return True


def largest(entry):
    best = float("-inf")
    waiting = [entry]
    while waiting:
        entry = waiting.pop()
        if entry is not None:
            best = max(best, entry.val)
            waiting.append(entry.left)
            waiting.append(entry.right)
    return best


def smallest(entry):
    best = float("inf")
    waiting = [entry]
    while waiting:
        entry = waiting.pop()
        if entry is not None:
            best = min(best, entry.val)
            waiting.append(entry.left)
            waiting.append(entry.right)
    return best
