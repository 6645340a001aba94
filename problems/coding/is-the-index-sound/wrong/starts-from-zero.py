from typing import Optional


def index_sound(root: Optional[TreeNode]) -> bool:
    previous = 0

    def rises(entry):
        nonlocal previous
        if entry is None:
            return True
        if not rises(entry.left):
            return False
        if entry.val <= previous:
            return False
        previous = entry.val
        return rises(entry.right)

    return rises(root)
