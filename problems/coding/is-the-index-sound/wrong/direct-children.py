from typing import Optional


def index_sound(root: Optional[TreeNode]) -> bool:
    if root is None:
        return True
    if root.left is not None and root.left.val >= root.val:
        return False
    if root.right is not None and root.right.val <= root.val:
        return False
    return index_sound(root.left) and index_sound(root.right)
