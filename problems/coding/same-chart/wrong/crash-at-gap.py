from typing import Optional


def same_chart(a: Optional[TreeNode], b: Optional[TreeNode]) -> bool:
    if a is None and b is None:
        return True
    if a.val != b.val:
        return False
    return same_chart(a.left, b.left) and same_chart(a.right, b.right)
