from typing import Optional


def index_sound(root: Optional[TreeNode]) -> bool:
    previous = None
    above = []
    entry = root
    while entry is not None or above:
        while entry is not None:
            above.append(entry)
            entry = entry.left
        entry = above.pop()
        if previous is not None and entry.val <= previous:
            return False
        previous = entry.val
        entry = entry.right
    return True
