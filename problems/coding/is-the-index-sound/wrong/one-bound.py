from typing import Optional


def index_sound(root: Optional[TreeNode]) -> bool:
    def sound(entry, low, high):
        if entry is None:
            return True
        if not low < entry.val < high:
            return False
        return sound(entry.left, float("-inf"), entry.val) and sound(entry.right, entry.val, float("inf"))

    return sound(root, float("-inf"), float("inf"))
