from typing import Optional


def index_sound(root: Optional[TreeNode]) -> bool:
    def sound(entry, low, high):
        if entry is None:
            return True
        if not low <= entry.val <= high:
            return False
        return sound(entry.left, low, entry.val) and sound(entry.right, entry.val, high)

    return sound(root, float("-inf"), float("inf"))
