from typing import Optional


def index_sound(root: Optional[TreeNode]) -> bool:
    if root is None:
        return True
    if any(key >= root.val for key in keys(root.left)) or any(key <= root.val for key in keys(root.right)):
        return False
    return index_sound(root.left) and index_sound(root.right)


def keys(entry):
    waiting = [entry]
    while waiting:
        entry = waiting.pop()
        if entry is not None:
            yield entry.val
            waiting += [entry.left, entry.right]
